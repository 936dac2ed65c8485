import type { RuleMeta } from '../../model/contracts.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';

export const UNLOCKED: RuleMeta = {
  id: 'lockfiles/unlocked',
  title: 'Project without a lockfile',
  severity: 'moderate',
  why: 'Nothing pins what this package.json asks for: whoever installs there takes what the registry has that day, and no check has looked at it.',
  fix: 'Install there and commit the lockfile, or make it a workspace of a project that has one. If nobody installs there (a template, test data), name the folder in exclude-lockfiles.',
};

/** One finding for each project that asks for packages since the change, without a lockfile. */
export function unlockedManifests({ base }: Pick<Facts, 'base'>): Finding[] {
  const { id, severity, title, fix } = UNLOCKED;
  return (base?.unlocked ?? []).map((path) => ({
    check: 'lockfiles',
    rule: id,
    severity,
    subject: { kind: 'file', name: path },
    title,
    message: `${path} asks for packages since this change, and no lockfile is for it.`,
    aliases: [],
    fix: { text: fix },
    location: { file: path },
    // Those that the base has are not among them.
    detail: { inBase: false },
    fingerprint: fingerprint([id, path]),
  }));
}
