import { type Dirent, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { globBase, globMatcher, isGlob } from '../../model/glob.js';

/**
 * The files a pattern names, sorted, relative to `dir`. A path without wildcards is taken as it is, whether it
 * exists or not. `node_modules` and `.git` are looked into only where the pattern names them.
 *
 * @throws SealgateError IO_FAILED where a folder cannot be listed.
 */
export function findFiles(dir: string, given: string): string[] {
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isGlob(pattern) || existsSync(path.resolve(dir, given))) return [given];
  const clean = pattern.replace(/^(?:\.\/)+/, '');
  const base = globBase(clean);
  const matches = globMatcher(clean);
  const everywhere = /(?:^|\/)(?:node_modules|\.git)\//.test(clean);
  const found: string[] = [];
  walk(path.resolve(dir, base), base === '.' ? '' : base.replace(/\/?$/, '/'), everywhere, (file) => {
    if (matches(file)) found.push(file);
  });
  return found.sort();
}

/**
 * Of the files that a pattern names, those that are no evidence of past runs: reports of then say nothing of now. A
 * pattern that begins in an evidence folder means what is there.
 *
 * @param evidence the evidence folders, relative to the directory, with `/`.
 */
export function withoutPast(
  files: readonly string[],
  given: string,
  evidence: readonly string[] = [],
): readonly string[] {
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isGlob(pattern)) return files;
  const base = `${globBase(pattern.replace(/^(?:\.\/)+/, ''))}/`;
  const passed = evidence.map((folder) => `${folder}/`).filter((folder) => !base.startsWith(folder));
  return files.filter((file) => !passed.some((folder) => file.startsWith(folder)));
}

/** Calls back for every file below a directory; links to directories are not followed. */
function walk(directory: string, prefix: string, everywhere: boolean, visit: (file: string) => void): void {
  for (const entry of entriesOf(directory)) {
    if (entry.isDirectory()) {
      if (!everywhere && (entry.name === 'node_modules' || entry.name === '.git')) continue;
      walk(path.join(directory, entry.name), `${prefix}${entry.name}/`, everywhere, visit);
    } else if (entry.isFile() || entry.isSymbolicLink()) visit(`${prefix}${entry.name}`);
  }
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new SealgateError('IO_FAILED', `${directory} cannot be listed: ${message}`, { cause });
  }
}
