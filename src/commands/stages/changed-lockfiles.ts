import path from 'node:path';
import { pickLockfiles } from '../../collect/lockfiles/discovery/find-lockfiles.js';
import { changedSince } from '../../io/git/changed.js';
import { otherThanCommitted } from '../../io/git/checkout.js';
import type { SourceFile } from '../../model/contracts.js';
import type { CollectProblem } from '../../model/facts.js';
import { isMergeRun } from '../../model/merge-run.js';
import { listOf } from '../flags.js';
import type { CollectInput } from './collect-input.js';

/**
 * The lockfiles that a step has written or taken away since the checkout, in a run that answers for what is merged:
 * what they say now is not what would be.
 *
 * @param raw the lockfiles as they were read.
 */
export async function changedLockfiles(
  { dir, context, head, values, excludeLockfiles }: CollectInput,
  raw: readonly SourceFile[],
): Promise<CollectProblem[]> {
  if (head === undefined || !isMergeRun(context)) return [];
  const changed = await changedSince(dir, 'HEAD', { gone: true });
  const read = new Set(raw.map((file) => file.path));
  const below = raw.filter(({ path: file }) => !path.isAbsolute(file) && !file.split('/').includes('..'));
  const other = await otherThanCommitted(dir, 'HEAD', below);
  const links = other.flatMap(({ path: file, why }) => (why === 'link' ? [file] : []));
  // Nobody asked for the others.
  const found = listOf(values, 'lockfile').length > 0 ? [] : pickLockfiles(changed, excludeLockfiles).files;
  const files = new Set([
    ...changed.filter((file) => read.has(file)),
    ...found,
    ...other.map((one) => one.path),
  ]);
  return [...files].map((file) => ({
    kind: 'checkout',
    subject: file,
    state: 'invalid',
    ...(links.includes(file) ? tellLink(file) : tellChanged(file)),
  }));
}

type Words = Pick<CollectProblem, 'message' | 'hint'>;

function tellLink(file: string): Words {
  return {
    message: `${file} is a symbolic link to a file that the commit does not have: what was read is not what would be merged.`,
    hint: 'Replace it by a regular file.',
  };
}

function tellChanged(file: string): Words {
  return {
    message: `${file} was changed after the checkout: what was read is not what would be merged.`,
    hint: 'Let Sealgate run before the steps that install, or install by the lockfile (npm ci, --frozen-lockfile, --immutable).',
  };
}
