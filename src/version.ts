import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of this build, from the package.json above `dist/` (and above `src/` in tests). */
export function version(): string {
  const here = fileURLToPath(import.meta.url);
  const parsed: unknown = JSON.parse(readFileSync(path.resolve(here, '..', '..', 'package.json'), 'utf8'));
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  ) {
    return parsed.version;
  }
  throw new Error('package.json has no version');
}
