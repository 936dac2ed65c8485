import type { RuleMeta } from '../../model/contracts.js';
import type { Facts, SubmoduleFact } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import { fewOf } from '../../model/text/few.js';

export const SUBMODULE: RuleMeta = {
  id: 'lockfiles/submodule',
  title: 'Submodule whose lockfiles are not read',
  severity: 'moderate',
  why: 'A submodule is a repository of its own, and a new commit of it can bring any package. What is installed by its lockfiles was not looked at.',
  fix: 'Gate it in its own repository. Or read its lockfiles here: check out with submodules, and name all lockfiles with --lockfile. Once it is decided that nobody installs by them, leave it out by exclude-lockfiles.',
};

const MOST_NAMED = 5;

/** A finding a submodule that has lockfiles, or may have some. */
export function submodules({ submodules: all = [], base }: Pick<Facts, 'submodules' | 'base'>): Finding[] {
  const { id, severity, title, fix } = SUBMODULE;
  return all.map((one) => {
    const before = base?.submodules?.find(({ path }) => path === one.path)?.commit;
    const moved = base !== undefined && before !== one.commit;
    return {
      check: 'lockfiles',
      rule: id,
      // Of what nobody can see into, only a change is news.
      severity: one.lockfiles === undefined && !moved ? 'low' : severity,
      subject: { kind: 'file', name: one.path },
      title,
      message: `${said(one)}${moved ? ` ${change(one, before)}` : ''}`,
      aliases: [],
      fix: { text: fix },
      location: { file: one.path },
      detail: { commit: one.commit, ...(moved ? { moved: true } : {}) },
      fingerprint: fingerprint([id, one.path]),
    };
  });
}

function said({ path, lockfiles }: SubmoduleFact): string {
  if (lockfiles === undefined)
    return `${path} is a submodule that is not checked out: whether it has lockfiles was not looked at.`;
  return `${path} is a submodule: ${fewOf(lockfiles, MOST_NAMED)} ${lockfiles.length === 1 ? 'is' : 'are'} not read.`;
}

function change({ commit }: SubmoduleFact, before: string | undefined): string {
  return before === undefined
    ? `This change adds it at ${commit.slice(0, 12)}.`
    : `This change moves it from ${before.slice(0, 12)} to ${commit.slice(0, 12)}.`;
}
