import { git } from './git.js';

/** When files last changed, or why that cannot be told. */
export type LastChange =
  /** RFC 3339 UTC: committer time of the newest commit that touched one of them; absent where none ever did. */
  | { readonly state: 'known'; readonly time?: string }
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * When the history of the checked-out commit last touched files.
 *
 * @param globs of paths relative to `dir`, without braces.
 */
export async function lastChange(dir: string, globs: readonly string[]): Promise<LastChange> {
  const shallow = await git(dir, ['rev-parse', '--is-shallow-repository']);
  if (shallow.exitCode !== 0) return { state: 'unknown', reason: 'this is no git repository with a commit' };
  if (shallow.stdout.toString('utf8').trim() === 'true')
    return { state: 'unknown', reason: 'the clone lacks its history (check out with fetch-depth: 0)' };
  const answer = await git(dir, [
    'log',
    '-1',
    '--format=%ct',
    'HEAD',
    '--',
    ...globs.map((glob) => `:(glob)${glob}`),
  ]);
  const seconds = answer.stdout.toString('utf8').trim();
  if (answer.exitCode !== 0)
    return { state: 'unknown', reason: `git cannot say: ${answer.stderr.trim().split('\n')[0] ?? ''}` };
  if (seconds === '') return { state: 'known' };
  return { state: 'known', time: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
