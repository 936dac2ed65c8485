import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { resolveBase } from '../../io/git/base.js';
import { git } from '../../io/git/git.js';
import type { Runtime } from '../../io/runtime.js';
import type { CollectProblem } from '../../model/facts.js';
import { isMergeRun } from '../../model/merge-run.js';
import { compareText } from '../../model/text/compare-text.js';
import { fewOf } from '../../model/text/few.js';
import type { Call, World } from '../command.js';
import { textOf } from '../flags.js';

export interface BaseRef {
  readonly ref: string;
  readonly commit: string;
}

/**
 * What the change is compared with: what the user names, else what the event does, under the name of its branch. The
 * branch that a pull request goes to is where the event has it, by whichever name the user calls it: in the clone, what
 * goes by that name may be a tag, or the branch of a fork.
 */
export async function baseOf(
  dir: string,
  { context, defaultBase, baseName }: Runtime,
  { values, world }: Call,
): ReturnType<typeof findBase> {
  const named = textOf(values, 'base');
  const isOwn =
    isMergeRun(context) && defaultBase !== undefined && named !== undefined && isNameOf(named, baseName);
  const given = isOwn ? undefined : named;
  const ref = given ?? defaultBase;
  if (ref === undefined) return {};
  const found = await findBase(dir, ref, world);
  if (given !== undefined || found.base === undefined || baseName === undefined) return found;
  return { ...found, base: { ...found.base, ref: baseName } };
}

function isNameOf(ref: string, branch: string | undefined): boolean {
  return ref.replace(/^(?:refs\/)?(?:heads\/|remotes\/)?(?:origin\/)?/, '') === branch || ref === branch;
}

/**
 * The commit a change is compared with: where the branch left the base, so that what others merged meanwhile
 * is not held against it. A shallow clone that lacks the base asks for it once.
 */
export async function findBase(
  dir: string,
  ref: string,
  world: World,
): Promise<{ base?: BaseRef; compare?: string; problem?: CollectProblem }> {
  let commit = await resolveBase(dir, ref);
  if (commit === undefined && world.env.GITHUB_ACTIONS === 'true') {
    await git(dir, ['fetch', '--no-tags', '--quiet', '--depth=1', 'origin', ref]);
    commit = await resolveBase(dir, ref);
  }
  if (commit === undefined) return { problem: await missingBase(dir, ref, world) };
  const merged = await git(dir, ['merge-base', commit, 'HEAD']);
  const fork = merged.stdout.toString('utf8').trim();
  return { base: { ref, commit }, compare: merged.exitCode === 0 && fork !== '' ? fork : commit };
}

/** Why there is no base, and what to do about it here. */
async function missingBase(dir: string, ref: string, world: World): Promise<CollectProblem> {
  const common = { kind: 'base', subject: ref, state: 'missing' } as const;
  const inside = await git(dir, ['rev-parse', '--git-dir']);
  const refusal = inside.stderr.trim();
  if (inside.exitCode !== 0 && !refusal.includes('not a git repository'))
    return {
      ...common,
      message: `git does not read the repository here: ${refusal.split('\n', 1)[0]}. So there is no base '${ref}' to tell new findings from known ones.`,
      hint: refusal.includes('dubious ownership')
        ? 'It belongs to another user. Allow it in a step before, as the user that runs this: git config --global --add safe.directory "$PWD"'
        : 'Mend the repository, or clone it again.',
    };
  if (inside.exitCode !== 0)
    return {
      ...common,
      message: `There is no git repository here, so there is no base '${ref}' to tell new findings from known ones.`,
      hint: await withoutRepository(dir, world.env.GITHUB_ACTIONS === 'true'),
    };
  return {
    ...common,
    message: `The base '${ref}' is not in this clone, so new findings cannot be told from known ones.`,
    hint:
      world.env.GITHUB_ACTIONS === 'true'
        ? 'Check out with fetch-depth: 0.'
        : 'Fetch it (git fetch origin; git fetch --unshallow in a shallow clone), or name a branch or commit that git knows here.',
  };
}

/** What to do where there is no repository: it may be in a folder below, where the checkout has a `path`. */
async function withoutRepository(dir: string, isRunner: boolean): Promise<string> {
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const clones = folders.filter((name) => existsSync(path.join(dir, name, '.git'))).sort(compareText);
  if (clones.length > 0)
    return `A repository is in ${fewOf(clones, MOST_CLONES)}: name that folder as ${isRunner ? 'dir' : '--dir'}.`;
  return isRunner
    ? 'Check the repository out first. In a container without git actions/checkout takes the files alone: install git before it.'
    : 'Run it in a clone; without --base everything counts as new.';
}

/** Folders named at most. */
const MOST_CLONES = 3;
