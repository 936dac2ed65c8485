import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.js';

/**
 * A real program that a conformance test compares with, from `.peers/bin` (see scripts/peers.sh) or PATH.
 * `undefined`, with a line that says how to get it, where it is missing.
 */
export function peer(name: string): string | undefined {
  const folders = [path.join(ROOT, '.peers/bin'), ...(process.env.PATH ?? '').split(path.delimiter)];
  const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  if (found === undefined) console.warn(`skipped: ${name} is not here; scripts/peers.sh ${name} installs it`);
  return found;
}
