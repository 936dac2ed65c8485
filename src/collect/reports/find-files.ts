import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { isOwnFile, realPath } from '../../io/files/files.js';
import { repositoryTop } from '../../io/git/repository-folder.js';
import { expandBraces, globBase, globMatcher, isGlob } from '../../model/data/glob.js';
import { compareText } from '../../model/text/compare-text.js';

/** More folders than any project reaches by links. */
const MOST_LINKED = 1000;

/**
 * The files a pattern names, sorted, relative to `dir`. A path without wildcards is taken as it is, whether it
 * exists or not; a file that has the pattern for its name is one of those that the pattern names, and hides none of
 * them. `node_modules` and `.git` are looked into only where the pattern names them, and links to folders are followed
 * within the repository.
 *
 * @throws SealgateError IO_FAILED where a folder cannot be listed, INPUT_TOO_LARGE where links lead round and round.
 */
export function findFiles(dir: string, given: string): string[] {
  const { files } = look(dir, given);
  return files;
}

/**
 * The links to folders outside of the repository behind which a pattern might name files, sorted, relative to `dir`.
 * They are not followed.
 */
export function linksBeyond(dir: string, given: string): string[] {
  return isGlob(asPattern(given)) ? look(dir, given).beyond : [];
}

function asPattern(given: string): string {
  return path.sep === '\\' ? given.replaceAll('\\', '/') : given;
}

interface Seen {
  readonly files: string[];
  readonly beyond: string[];
}

function look(dir: string, given: string): Seen {
  const pattern = asPattern(given);
  if (!isGlob(pattern)) return { files: [given], beyond: [] };
  const clean = pattern.replace(/^(?:\.\/)+/, '');
  const base = globBase(clean);
  const matches = globMatcher(clean);
  const [files, linked, beyond]: [string[], string[], string[]] = [[], [], []];
  const start = path.resolve(dir, base);
  walk(
    { directory: start, prefix: base === '.' ? '' : base.replace(/\/?$/, '/'), above: [] },
    {
      everywhere: /(?:^|\/)(?:node_modules|\.git)\//.test(clean),
      home: repositoryTop(dir) ?? realPath(dir) ?? dir,
      visit: (file, above) => {
        if (matches(file)) (above.length === 0 ? files : linked).push(file);
      },
      beyond: (link) => beyond.push(link),
      linked: 0,
    },
  );
  if (!files.includes(clean) && existsSync(path.resolve(dir, given))) files.push(given);
  files.push(...notAmong(files, linked, dir));
  return { files: files.sort(), beyond: notAmong([], beyond.filter(mayLeadTo(clean)), dir).sort() };
}

/** Of the files that links lead to, each that is not there by another name, once and by its shortest name. */
function notAmong(files: readonly string[], linked: readonly string[], dir: string): string[] {
  const realOf = (file: string): string | undefined => realPath(path.resolve(dir, file));
  const there = new Set(linked.length === 0 ? [] : files.map(realOf));
  const shortest = linked.toSorted((a, b) => a.length - b.length || compareText(a, b));
  return shortest.filter((file) => {
    const real = realOf(file);
    const isNew = !there.has(real);
    there.add(real);
    return isNew;
  });
}

/** Whether a pattern may name something below a folder. */
function mayLeadTo(pattern: string): (folder: string) => boolean {
  const parts = expandBraces(pattern).map((one) => one.split('/'));
  return (folder) => {
    const { length } = folder.split('/');
    return parts.some((wanted) => {
      const any = wanted.indexOf('**');
      const known = any === -1 ? length : Math.min(any, length);
      if (any === -1 && wanted.length <= length) return false;
      return globMatcher([...wanted.slice(0, known), ...(known < length ? ['**'] : [])].join('/'))(folder);
    });
  };
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
  const pattern = asPattern(given);
  if (!isGlob(pattern)) return files;
  const base = `${globBase(pattern.replace(/^(?:\.\/)+/, ''))}/`;
  const passed = evidence.map((folder) => `${folder}/`).filter((folder) => !base.startsWith(folder));
  return files.filter((file) => !passed.some((folder) => file.startsWith(folder)));
}

interface Place {
  readonly directory: string;
  readonly prefix: string;
  /** Real paths of the folders above it that links led to. */
  readonly above: readonly string[];
}

interface Walk {
  readonly everywhere: boolean;
  /** Real path of the folder that links may lead to. */
  readonly home: string;
  /** Is told every file, and the folders that links led to on the way. */
  readonly visit: (file: string, above: readonly string[]) => void;
  /** Is told links to folders that are elsewhere. */
  readonly beyond: (link: string) => void;
  linked: number;
}

/** Calls back for every file below a directory. */
function walk({ directory, prefix, above }: Place, way: Walk): void {
  for (const entry of entriesOf(directory)) {
    const name = `${prefix}${entry.name}`;
    const full = path.join(directory, entry.name);
    if (!way.everywhere && (entry.name === 'node_modules' || entry.name === '.git')) continue;
    if (entry.isDirectory()) walk({ directory: full, prefix: `${name}/`, above }, way);
    else if (entry.isSymbolicLink()) followLink({ directory: full, prefix: name, above }, way);
    else if (entry.isFile()) way.visit(name, above);
  }
}

function followLink({ directory, prefix, above }: Place, way: Walk): void {
  const real = realPath(directory);
  // A link to a file, or to nothing, is the reader's.
  if (real === undefined || statSync(real, { throwIfNoEntry: false })?.isDirectory() !== true) {
    way.visit(prefix, above);
    return;
  }
  if (above.includes(real)) return;
  if (real !== way.home && !isOwnFile(way.home, real)) {
    way.beyond(prefix);
    return;
  }
  way.linked += 1;
  if (way.linked > MOST_LINKED)
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `More than ${MOST_LINKED} folders are reached by symbolic links`,
      {
        location: { file: prefix },
        hint: 'Name the folder of the reports more closely.',
      },
    );
  walk({ directory, prefix: `${prefix}/`, above: [...above, real] }, way);
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
