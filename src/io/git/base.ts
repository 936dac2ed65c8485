import { SealgateError } from '../../errors.js';
import { git, resolveCommit } from './git.js';

/**
 * The commit of what a change is compared with, as resolveCommit; a branch that only the remote has here (every other
 * one, in a fresh clone) goes by its own name.
 *
 * @throws SealgateError INPUT_INVALID where a tag and a branch, or a branch here and one of the remote, go by that name
 * and are different commits: whoever may push the one must not put it in the place of the other.
 */
export async function resolveBase(dir: string, ref: string): Promise<string | undefined> {
  const commit = await resolveCommit(dir, ref);
  await refuseAmbiguous(dir, ref);
  // `HEAD~1` of the remote is another commit than HEAD~1.
  if (commit !== undefined || !/^[\w./-]+$/.test(ref) || ref.startsWith('HEAD')) return commit;
  return resolveCommit(dir, `refs/remotes/origin/${ref}`);
}

/** Names that mean one thing: whole refs, commits, and git's own heads. */
const CERTAIN = /^(?:refs\/|(?:[0-9a-f]{40}|[0-9a-f]{64})$|[A-Z_]*HEAD$)/;

async function refuseAmbiguous(dir: string, ref: string): Promise<void> {
  // What follows, as in `main~1`, is no part of a name.
  const [name = ''] = ref.split(/[~^:]|@\{/, 1);
  if (name === '' || name.startsWith('-') || CERTAIN.test(name)) return;
  const [tag, here, there, elsewhere] = ['tags', 'heads', 'remotes', 'remotes/origin'].map(
    (kind) => `refs/${kind}/${name}`,
  ) as [string, string, string, string];
  // Of an annotated tag the commit that it is of.
  const format = '--format=%(refname) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)';
  const listed = await git(dir, ['for-each-ref', format, tag, here, there, elsewhere]);
  const commits = new Map(
    listed.stdout
      .toString('utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const pairs = [
    [tag, here],
    [tag, there],
    [tag, elsewhere],
    [here, there],
  ] as const;
  const pair = pairs.find(
    ([one, other]) => commits.has(one) && commits.has(other) && commits.get(one) !== commits.get(other),
  );
  if (pair === undefined) return;
  throw new SealgateError('INPUT_INVALID', `The base '${ref}' has two meanings here: ${pair.join(' and ')}`, {
    hint: `Write ${pair[1]} in full, or delete the other one, which somebody may have pushed to be taken for it.`,
  });
}
