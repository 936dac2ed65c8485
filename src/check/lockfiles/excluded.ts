import type { RuleMeta } from '../../model/contracts.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import { fewOf } from '../../model/text/few.js';

export const EXCLUDED: RuleMeta = {
  id: 'lockfiles/excluded',
  title: 'Lockfiles left out by the policy',
  severity: 'info',
  why: 'The policy excludes lockfiles, so nothing in them is looked at. It is said in every run, so that nobody forgets.',
  fix: 'Remove the glob from exclude-lockfiles once the folder is more than test data.',
};

const MOST_NAMED = 20;

/** One finding for all lockfiles that the policy leaves out. */
export function excludedLockfiles({ excludedLockfiles: paths = [] }: Facts): Finding[] {
  if (paths.length === 0) return [];
  const { id, severity, title, fix } = EXCLUDED;
  return [
    {
      check: 'lockfiles',
      rule: id,
      severity,
      subject: { kind: 'policy', name: 'exclude-lockfiles' },
      title,
      message: `${sentence(paths)}.`,
      aliases: [],
      fix: { text: fix },
      detail: { lockfiles: [...paths] },
      fingerprint: fingerprint([id]),
    },
  ];
}

/** How many, and which. */
export function sentence(paths: readonly string[]): string {
  const one = paths.length === 1;
  return `${paths.length} lockfile${one ? ' is' : 's are'} excluded by the policy: ${fewOf(paths, MOST_NAMED)}`;
}
