import { git, remoteUrl } from './git.js';

/** The clone that a folder lies in. */
export interface Clone {
  /** The address of its `origin`. */
  readonly repository: string;
  /** Whether git tracks the file that was asked about: what it says is the repository's own word. */
  readonly tracked: boolean;
  /** Of the commits that were asked about, those that it has. */
  readonly there: ReadonlySet<string>;
  /** It has all commits of its repository. */
  readonly complete: boolean;
}

/**
 * The clone around a folder, where it has an `origin`.
 *
 * @param file in that folder.
 * @param commits that the clone may have.
 * @throws SealgateError where git cannot be asked.
 */
export async function cloneOf(
  dir: string,
  file: string,
  commits: readonly string[],
): Promise<Clone | undefined> {
  const repository = await remoteUrl(dir);
  if (repository === undefined) return undefined;
  const listed = await git(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', file]);
  const tracked = listed.exitCode === 0 && listed.stdout.length > 0;
  return { repository, tracked, ...(await commitsIn(dir, commits)) };
}

/**
 * Which of some commits a clone has, and whether it would have every commit of its repository: a shallow clone lacks
 * most, and a partial one is not asked, because it would fetch what it lacks.
 */
async function commitsIn(
  dir: string,
  commits: readonly string[],
): Promise<{ readonly there: ReadonlySet<string>; readonly complete: boolean }> {
  const unknown = { there: new Set<string>(), complete: false };
  const promisor = await git(dir, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]);
  if (promisor.exitCode !== 1) return unknown;
  const asked = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
  const answer = await git(dir, ['cat-file', '--batch-check'], Buffer.from(`${asked.join('\n')}\n`));
  if (answer.exitCode !== 0) return unknown;
  const said = answer.stdout.toString('utf8').matchAll(/^([0-9a-f]+) commit \d+$/gm);
  const shallow = await git(dir, ['rev-parse', '--is-shallow-repository']);
  return {
    there: new Set([...said].flatMap(([, commit]) => commit ?? [])),
    complete: shallow.stdout.toString('utf8').trim() === 'false',
  };
}
