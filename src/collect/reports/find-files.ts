import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { globBase, globMatcher, isGlob } from '../../model/glob.js';

/**
 * The files a pattern names, sorted, relative to `dir`. A path without wildcards is taken as it is, whether it
 * exists or not. `node_modules` and `.git` are looked into only where the pattern names them.
 *
 * @throws SealgateError IO_FAILED where a folder cannot be listed.
 */
export async function findFiles(dir: string, given: string): Promise<string[]> {
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isGlob(pattern) || (await exists(path.resolve(dir, given)))) return [given];
  const clean = pattern.replace(/^(?:\.\/)+/, '');
  const base = globBase(clean);
  const matches = globMatcher(clean);
  const found: string[] = [];
  await walk(
    path.resolve(dir, base),
    base === '.' ? '' : base.replace(/\/?$/, '/'),
    /(?:^|\/)(?:node_modules|\.git)\//.test(clean),
    (file) => {
      if (matches(file)) found.push(file);
    },
  );
  return found.sort();
}

/** Calls back for every file below a directory; links to directories are not followed. */
async function walk(
  directory: string,
  prefix: string,
  everywhere: boolean,
  visit: (file: string) => void,
): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw new SealgateError('IO_FAILED', `${directory} cannot be listed: ${error.message}`, { cause: error });
  });
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!everywhere && (entry.name === 'node_modules' || entry.name === '.git')) continue;
      await walk(path.join(directory, entry.name), `${prefix}${entry.name}/`, everywhere, visit);
    } else if (entry.isFile() || entry.isSymbolicLink()) visit(`${prefix}${entry.name}`);
  }
}

/** Whether something is at a path. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
