import type { RuleMeta } from '../../model/contracts.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';

export const NOT_READ: RuleMeta = {
  id: 'lockfiles/not-read',
  title: 'Lockfile of a program whose lockfiles are not read',
  severity: 'moderate',
  why: 'Whoever installs by this file gets packages that no check has looked at.',
  fix: 'Delete it if nobody installs by it, or leave it out by exclude-lockfiles once that is decided.',
};

/** A finding a lockfile. */
export function foreignLockfiles({
  foreignLockfiles: paths = [],
  base,
}: Pick<Facts, 'foreignLockfiles' | 'base'>): Finding[] {
  const { id, severity, title, fix } = NOT_READ;
  const isTouched = (path: string): boolean =>
    base !== undefined && base.foreignLockfiles?.includes(path) !== true;
  return paths.map((path) => ({
    check: 'lockfiles',
    rule: id,
    severity,
    subject: { kind: 'lockfile', name: path },
    title,
    message: `${path} is not read: what is installed by it was not looked at.${isTouched(path) ? ' This change adds or edits it.' : ''}`,
    aliases: [],
    fix: { text: fix },
    location: { file: path },
    fingerprint: fingerprint([id, path]),
  }));
}
