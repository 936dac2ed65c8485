import type { RuleMeta } from '../../model/contracts.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import { mendedLockfiles } from '../../model/packages/mended-lockfiles.js';

export const BASE_UNREAD: RuleMeta = {
  id: 'lockfiles/base-unread',
  title: 'Lockfile could not be read before the change',
  severity: 'moderate',
  why: 'Nobody knows what it pinned. All packages of the lockfile in its place count as new, and whether one has another hash, or comes from another place than before, cannot be told.',
  fix: 'Read the lockfile as one that is new. From the next change on it is compared again.',
};

/** A finding a lockfile that the change mends, or replaces by one that can be read. */
export function unreadAtBase(facts: Pick<Facts, 'graphs' | 'problems' | 'base'>): Finding[] {
  if (facts.base === undefined) return [];
  const { id, severity, title, fix } = BASE_UNREAD;
  return mendedLockfiles(facts).map(({ problem, now }) => {
    const [place = problem.subject] = now;
    const instead = now.includes(problem.subject) ? '' : ` In its place stands ${now.join(', ')}.`;
    return {
      check: 'lockfiles',
      rule: id,
      severity,
      subject: { kind: 'lockfile', name: place },
      title,
      message: `Before the change: ${problem.message}.${instead}`,
      aliases: [],
      fix: { text: fix },
      location: { file: place },
      // It is what the change leaves behind: no later one has it.
      detail: { inBase: false },
      fingerprint: fingerprint([id, problem.subject]),
    };
  });
}
