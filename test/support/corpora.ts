import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.js';

/**
 * The folder of public reports, lockfiles and bundles that conformance tests read in place; it is no part of
 * the repository. `undefined`, with a line that says so, where it is missing.
 */
export function corpus(name: string): string | undefined {
  const places = [
    process.env.SEALGATE_CORPORA,
    path.resolve(ROOT, '../shared/corpora'),
    path.resolve(ROOT, '../../shared/corpora'),
  ].filter((place) => place !== undefined);
  const found = places.map((place) => path.join(place, name)).find((place) => existsSync(place));
  if (found === undefined)
    console.warn(`skipped: corpus ${name} is not here; set SEALGATE_CORPORA to its folder`);
  return found;
}
