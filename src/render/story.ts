import { compareText } from '../model/compare-text.js';
import type { Decision, RunRecord } from '../model/decision.js';
import { compareSeverity } from '../model/severity.js';
import { en } from './locale/en.js';
import type { Texts } from './locale/texts.js';

/** A run's decisions, each in exactly one group, most important first. */
export interface Story {
  readonly blocking: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Known before this change and not blocking. */
  readonly existing: readonly Problem[];
  readonly excepted: readonly Problem[];
  /** Accepted for another reason: below the threshold, out of scope, suppressed … */
  readonly accepted: readonly Problem[];
  /** Decisions that block in effect, were it not for `warn-only`. */
  readonly wouldBlock: readonly Decision[];
}

/** Decisions of one check on one subject that the same fix ends: one row for the reader. */
export interface Problem {
  readonly first: Decision;
  readonly decisions: readonly Decision[];
}

/** Sorts a record's decisions into what a reader wants to know, in the order in which it matters. */
export function tellStory(record: RunRecord): Story {
  const groups: Record<'blocking' | 'warnings' | 'existing' | 'excepted' | 'accepted', Decision[]> = {
    blocking: [],
    warnings: [],
    existing: [],
    excepted: [],
    accepted: [],
  };
  const wouldBlock: Decision[] = [];
  for (const decision of record.decisions) {
    groups[groupOf(decision)].push(decision);
    if (decision.reason.kind === 'warn-only') wouldBlock.push(decision);
  }
  wouldBlock.sort(byImportance);
  // Gathered when asked for: most readers want one or two of the groups, and there may be thousands of decisions.
  const gathered = new Map<keyof typeof groups, readonly Problem[]>();
  const problemsOf = (group: keyof typeof groups): readonly Problem[] => {
    const known = gathered.get(group) ?? gather(groups[group]);
    gathered.set(group, known);
    return known;
  };
  return {
    get blocking() {
      return problemsOf('blocking');
    },
    get warnings() {
      return problemsOf('warnings');
    },
    get existing() {
      return problemsOf('existing');
    },
    get excepted() {
      return problemsOf('excepted');
    },
    get accepted() {
      return problemsOf('accepted');
    },
    wouldBlock,
  };
}

function groupOf(decision: Decision): 'blocking' | 'warnings' | 'existing' | 'excepted' | 'accepted' {
  switch (decision.outcome) {
    case 'block':
      return 'blocking';
    case 'warn':
      // What would block but for warn-only must not hide among what was known before.
      return decision.novelty === 'existing' && decision.reason.kind !== 'warn-only'
        ? 'existing'
        : 'warnings';
    case 'accept':
      if (decision.reason.kind === 'exception') return 'excepted';
      return decision.novelty === 'existing' ? 'existing' : 'accepted';
  }
}

function gather(decisions: readonly Decision[]): Problem[] {
  const problems = new Map<string, Decision[]>();
  for (const decision of [...decisions].sort(byImportance)) {
    const { check, subject, fix, location } = decision.finding;
    const place = subject.kind === 'package' ? '' : `${location?.file ?? ''}:${location?.line ?? ''}`;
    const { kind, name } = subject;
    const way = fix?.command ?? fix?.text ?? '';
    // Lengths in front, so that no name can pass for another with its fix.
    const key = `${check} ${kind} ${name.length} ${way.length} ${name} ${way} ${place}`;
    const known = problems.get(key);
    if (known === undefined) problems.set(key, [decision]);
    else known.push(decision);
  }
  return [...problems.values()].map((all) => ({ first: all[0] as Decision, decisions: all }));
}

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

function checkRank(check: string): number {
  const at = CHECK_ORDER.indexOf(check);
  return at === -1 ? CHECK_ORDER.length : at;
}

/** Checks in the order in which they are shown; unknown ones last, by id. */
export function compareChecks(a: string, b: string): number {
  return checkRank(a) - checkRank(b) || compareText(a, b);
}

/** What a reader knows a check as; an id we do not know stays as it is. */
export function checkTitle(check: string, texts: Texts = en): string {
  return Object.hasOwn(texts.checks, check) ? (texts.checks[check] ?? check) : check;
}

/** `exception EX-1 by web team expired on 2026-06-30`, or why it does not hold, where that is why one of the findings blocks again. */
export function lapsedException(decisions: readonly Decision[]): string | undefined {
  const lapsed = decisions.find(
    ({ reason }) => reason.kind === 'expired-exception' || reason.kind === 'void-exception',
  );
  return lapsed?.reason.text.split('; ')[0];
}
