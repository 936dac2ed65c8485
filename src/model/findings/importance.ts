import { compareText } from '../text/compare-text.js';
import type { Decision } from './decision.js';
import { compareSeverity } from './severity.js';

/** Checks in the order in which they are told. */
const CHECK_ORDER = [
  'signatures',
  'provenance',
  'trust',
  'lockfiles',
  'sources',
  'vulnerabilities',
  'licenses',
  'scanners',
  'workflows',
  'exceptions',
];

/** Most severe first; then what is told most urgently (a forged package before a known flaw); then by name. */
export function byImportance(a: Decision, b: Decision): number {
  return (
    compareSeverity(a.finding.severity, b.finding.severity) ||
    checkRank(a.finding.check) - checkRank(b.finding.check) ||
    compareText(a.finding.subject.name, b.finding.subject.name) ||
    compareText(a.finding.rule, b.finding.rule) ||
    (a.finding.location?.line ?? 0) - (b.finding.location?.line ?? 0) ||
    compareText(a.finding.fingerprint, b.finding.fingerprint)
  );
}

/** Checks in the order in which they are shown; unknown ones last, by id. */
export function compareChecks(a: string, b: string): number {
  return checkRank(a) - checkRank(b) || compareText(a, b);
}

function checkRank(check: string): number {
  const at = CHECK_ORDER.indexOf(check);
  return at === -1 ? CHECK_ORDER.length : at;
}

/**
 * Known before the change and not blocking: what a reader of the change need not look at first. What would block but
 * for warn-only must not hide among it.
 */
export function isKnownBefore({ novelty, outcome, reason }: Decision): boolean {
  switch (outcome) {
    case 'block':
      return false;
    case 'warn':
      return novelty === 'existing' && reason.kind !== 'warn-only';
    case 'accept':
      return novelty === 'existing' && reason.kind !== 'exception';
  }
}
