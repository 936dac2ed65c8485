import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/root.js';

/** The ids that docs/differences.md explains: its headings are `### id: what`. */
export function explainedIds(): ReadonlySet<string> {
  const file = path.join(ROOT, 'docs/differences.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Set([...text.matchAll(/^### ([a-z0-9-]+): \S/gm)].map(([, id]) => id ?? ''));
}
