import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectOnDisk } from '../../src/collect/lockfiles/project-files.js';
import { lockfileReaders, readLockfile } from '../../src/collect/lockfiles/registry.js';
import { messageOf, SealgateError } from '../../src/errors.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import { corpus } from '../support/corpora.js';
import type { CorpusFile } from './comparison.js';

const FOLDERS = ['lockfiles', 'lockfiles-large'];

/** What lockfiles are called in the corpora, where the right name would not do: the name the reader is told. */
const RENAMED: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^(?:.*[-_.])?package-lock.*\.json$|packagelockjson\/.*\.json$/, 'package-lock.json'],
  [/npm-shrinkwrap.*\.json$/, 'npm-shrinkwrap.json'],
  [/pnpm-lock.*\.ya?ml$|pnpmlock\/.*\.ya?ml$/, 'pnpm-lock.yaml'],
  [/yarn[^/]*\.lock$|yarnlock\/.*\.lock$/, 'yarn.lock'],
  [/bun\.lock$|bunlock\/.*\.json5$/, 'bun.lock'],
];

/** Every lockfile below the corpora, sorted by name; `undefined` where the corpora are not here. */
export function corpusLockfiles(): CorpusFile[] | undefined {
  const found: CorpusFile[] = [];
  for (const folder of FOLDERS) {
    const dir = corpus(folder);
    if (dir === undefined) return undefined;
    for (const below of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      const name = `${folder}/${below.split(path.sep).join('/')}`;
      if (readerName(name) !== undefined) found.push({ name, file: path.join(dir, below) });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name under which a reader answers for a file of the corpora. */
export function readerName(name: string): string | undefined {
  const base = path.posix.basename(name);
  if (lockfileReaders.some(({ fileNames }) => fileNames.includes(base))) return base;
  return RENAMED.find(([pattern]) => pattern.test(name))?.[1];
}

/** Our reading of a file of the corpora, with the package.json files around it. @throws what is not an error of the input. */
export async function readCorpus(
  lockfile: CorpusFile,
): Promise<{ readonly graph: DependencyGraph | undefined; readonly refusal: string }> {
  try {
    const bytes = readFileSync(lockfile.file);
    const project = projectOnDisk(lockfile.file, {
      root: path.dirname(lockfile.file),
      listBelow: filesBelow,
    });
    const graph = await readLockfile({ path: readerName(lockfile.name) ?? '', bytes }, project);
    return { graph, refusal: '' };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return { graph: undefined, refusal: messageOf(error) };
  }
}

async function filesBelow(dir: string): Promise<string[]> {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
}
