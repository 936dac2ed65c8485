import { SealgateError } from '../../errors.js';
import { blobsAt, filesAt } from '../../io/git/git.js';
import type { CollectProblem } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { LOCKFILE_CAP, type LockfileGraphs, type ReadOptions } from './discovery/discover.js';
import { pickLockfiles } from './discovery/find-lockfiles.js';
import { lockfileProblem } from './lockfile-problems.js';
import { projectsAt } from './project-files.js';
import { compareWithManifests, readLockfile } from './registry.js';

/**
 * Reads the lockfiles below `dir` as they were at a commit; those that cannot be read become problems, `unreachable`
 * where the clone lacks the file itself and nothing is known to be wrong with it.
 *
 * @param commit a full commit hash, as `resolveCommit` gives it.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
export async function readLockfilesAt(
  dir: string,
  commit: string,
  options: Pick<ReadOptions, 'cap' | 'compare' | 'exclude'> & {
    /** All files of the commit, where somebody has listed them. */
    readonly files?: readonly string[];
    /** Lockfiles that were asked for, relative to `dir`: they are read whatever their name, and only their faults count. */
    readonly named?: readonly string[];
  } = {},
): Promise<LockfileGraphs> {
  const cap = options.cap ?? LOCKFILE_CAP;
  const all = options.files ?? (await filesAt(dir, commit));
  const { named = [] } = options;
  const picked = pickLockfiles(all, options.exclude);
  const { excluded, foreign } = picked;
  const files = [...new Set([...picked.files, ...named.filter((file) => all.includes(file))])];
  const problems: CollectProblem[] = picked.problems.map(atBase);
  const graphs: DependencyGraph[] = [];
  const blobs = await blobsAt(dir, commit, files);
  const projectOf = projectsAt({ dir, commit, files: all });
  // Every lockfile is read with the package.json beside it: together they cost one process of git. One that cannot be
  // had is told where its lockfile is read.
  await Promise.allSettled(files.map((file) => projectOf(file).read(['package.json'])));
  for (const file of files) {
    try {
      const bytes = blobs.get(file);
      if (bytes === undefined) throw notAFile(file, commit);
      if (bytes === 'outside') throw leadsOut(file, commit);
      if (bytes.length > cap) throw tooLarge(file, bytes.length, cap);
      const source = { path: file, bytes };
      const project = projectOf(file);
      const graph = await readLockfile(source, project);
      graphs.push(options.compare === true ? await compareWithManifests(source, graph, project) : graph);
    } catch (error) {
      const problem = atBase(lockfileProblem(file, error));
      problems.push(blobs.has(file) ? problem : { ...problem, state: 'unreachable' });
    }
  }
  const counted = named.length === 0 ? problems : problems.filter(({ subject }) => named.includes(subject));
  return { graphs, problems: counted, excluded, foreign };
}

function atBase(problem: CollectProblem): CollectProblem {
  return { ...problem, kind: 'base' };
}

function notAFile(file: string, commit: string): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file} is not a file at ${commit.slice(0, 12)}`, {
    location: { file },
  });
}

function leadsOut(file: string, commit: string): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `${file} is, at ${commit.slice(0, 12)}, a symbolic link that leads out of the repository`,
    { location: { file }, hint: 'Replace it by a regular file there, too.' },
  );
}

function tooLarge(file: string, size: number, cap: number): SealgateError {
  return new SealgateError('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
    location: { file },
  });
}
