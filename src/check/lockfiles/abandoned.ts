import type { RuleMeta } from '../../model/contracts.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';

export const ABANDONED: RuleMeta = {
  id: 'lockfiles/removed',
  title: 'Lockfile was removed, its package.json was not',
  severity: 'high',
  why: 'Without it every installation takes whatever the registry has that day: what was pinned and judged before is neither any more, and no later run looks at it.',
  fix: 'Restore the lockfile from the base branch. If another lockfile is to cover the project, make it a workspace there; if nothing is installed there any more, remove its package.json too, or add a dated exception.',
};

/** One finding for each lockfile that is gone from a project which still needs one. */
export function abandonedLockfiles({ base }: Facts): Finding[] {
  return (base?.abandoned ?? []).map((path) => {
    const { id, severity, title, fix } = ABANDONED;
    const manifest = joinPath(parentPath(path), 'package.json');
    return {
      check: 'lockfiles',
      rule: id,
      severity,
      subject: { kind: 'lockfile', name: path },
      title,
      message: `${path} is gone, and ${manifest} still asks for packages, which no lockfile pins now.`,
      aliases: [],
      fix: { text: fix },
      location: { file: manifest },
      // Also where a step of the job has made it again.
      detail: { inBase: false },
      fingerprint: fingerprint([id, path]),
    };
  });
}
