import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The bash that steps with `shell: bash` run in: on Windows the one that comes with git, as the runner takes it, because
 * the one on PATH may be that of another system inside it. `undefined`, with a line that says so, where there is none.
 */
export function bash(): string | undefined {
  if (process.platform !== 'win32') return 'bash';
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders
    .filter((folder) => existsSync(path.join(folder, 'git.exe')))
    .flatMap((folder) => ['../bin/bash.exe', '../../bin/bash.exe'].map((file) => path.join(folder, file)))
    .find((file) => existsSync(file));
  if (found === undefined)
    console.warn('skipped: there is no bash beside git here; Git for Windows brings it');
  return found;
}
