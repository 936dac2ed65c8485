import type { Decision, Gap, RunRecord } from '../model/decision.js';
import { compareSeverity, type Severity } from '../model/severity.js';
import { byImportance, checkTitle } from './story.js';
import { count, joinWords } from './words.js';

/** A run in one line of plain text: `Blocked: 1 new critical vulnerability`. */
export interface Headline {
  readonly icon: '⛔' | '⏸️' | '⚠️' | '✅';
  readonly text: string;
}

/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;

/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
export function headlineOf(record: RunRecord): Headline {
  const { verdict } = record.verdict;
  const blocking = record.decisions.filter((decision) => decision.outcome === 'block');
  const gaps = record.verdict.gaps;
  switch (verdict) {
    case 'fail': {
      const reasons = blocking.length === 0 ? 'the policy is not met' : describe(blocking);
      const also =
        gaps.length === 0 ? '' : `; also ${count(gaps.length, 'required check')} could not be done`;
      return { icon: '⛔', text: `Blocked: ${reasons}${also}` };
    }
    case 'incomplete': {
      const also = blocking.length === 0 ? '' : `; also blocked by ${describe(blocking)}`;
      return { icon: '⏸️', text: `Not decided: ${describeGaps(record)}${also}` };
    }
    case 'pass':
      return passed(record);
  }
}

function passed(record: RunRecord): Headline {
  const would = record.decisions.filter((decision) => decision.reason.kind === 'warn-only');
  const gaps = record.verdict.gaps.length;
  if (would.length > 0 || gaps > 0) {
    const reasons = would.length === 0 ? '' : `${describe(would)} would block`;
    const undone = gaps === 0 ? '' : `${count(gaps, 'required check')} could not be done`;
    return {
      icon: '⚠️',
      text: `Passed because of warn-only: ${[reasons, undone].filter((part) => part !== '').join('; ')}`,
    };
  }
  const warned = record.decisions.filter(
    (decision) => decision.outcome === 'warn' && decision.novelty !== 'existing',
  ).length;
  const existing = record.decisions.some((decision) => decision.novelty === 'existing');
  const text = existing ? 'Passed: nothing new blocks' : 'Passed: nothing blocks';
  return { icon: '✅', text: warned === 0 ? text : `${text}, ${count(warned, 'warning')}` };
}

/** A gap's message as part of a sentence, cut where it is long. */
export function gapText(gap: Gap): string {
  const message = gap.message.replace(/\.$/, '');
  return message.length > GAP_LENGTH ? `${message.slice(0, GAP_LENGTH - 1)}…` : message;
}

function describeGaps(record: RunRecord): string {
  const gaps = record.verdict.gaps;
  const [first] = gaps;
  if (first === undefined) return 'a required check could not be done';
  if (gaps.length === 1) {
    return gapText(first);
  }
  const checks = [...new Set(gaps.map((gap) => checkTitle(gap.check).toLowerCase()))];
  const shown = checks.slice(0, KINDS);
  const rest = checks.length > KINDS ? ', …' : '';
  return `${count(gaps.length, 'required thing')} could not be done (${shown.join(', ')}${rest})`;
}

/** `1 package whose signature does not match the lockfile and 2 new critical vulnerabilities`. */
function describe(decisions: readonly Decision[]): string {
  const kinds = new Map<
    string,
    { phrase: Phrase; subjects: Set<string>; decisions: number; first: Decision }
  >();
  for (const decision of [...decisions].sort(byImportance)) {
    const phrase = phraseOf(decision);
    const known = kinds.get(phrase.key);
    if (known === undefined) {
      const subjects = new Set([decision.finding.subject.name]);
      kinds.set(phrase.key, { phrase, subjects, decisions: 1, first: decision });
    } else {
      known.subjects.add(decision.finding.subject.name);
      known.decisions += 1;
    }
  }
  const all = [...kinds.values()].map(({ phrase, subjects, decisions: n }) =>
    phrase.say(phrase.counts === 'subjects' ? subjects.size : n),
  );
  if (all.length <= KINDS) return joinWords(all);
  const rest = [...kinds.values()].slice(KINDS).reduce((sum, kind) => sum + kind.decisions, 0);
  return `${all.slice(0, KINDS).join(', ')} and ${count(rest, 'other problem')}`;
}

interface Phrase {
  readonly key: string;
  readonly counts: 'subjects' | 'decisions';
  say(n: number): string;
}

/** What follows `1 package`. */
const PACKAGES: Readonly<Record<string, string>> = {
  'signatures/invalid': 'whose signature does not match the lockfile',
  'signatures/missing': 'without a registry signature',
  'signatures/unbound': 'whose signature cannot be bound to the lockfile',
  'signatures/skipped': 'from a registry without signing keys',
  'signatures/unreachable': 'whose signature could not be checked',
  'provenance/invalid': 'with invalid provenance',
  'provenance/unreachable': 'whose provenance could not be checked',
  'lockfiles/integrity-changed': 'with other bytes under the same version',
  'lockfiles/integrity-replaced': 'whose hash was replaced under the same version',
  'lockfiles/integrity-removed': 'whose hash was removed from the lockfile',
  'lockfiles/conflicting-integrity': 'with two hashes for one version',
  'licenses/denied': 'with a denied licence',
  'licenses/not-allowed': 'with a licence that is not allowed',
  'licenses/unknown': 'with an unknown licence',
  'licenses/unread': 'whose licence could not be read',
  'sources/git': 'from a git repository',
  'sources/missing-integrity': 'without a hash in the lockfile',
  'sources/weak-integrity': 'with only a weak hash',
};

/** One and many, after the number and `new`. A scanner's severity stands before them. */
const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  'vulnerabilities/known': ['vulnerability', 'vulnerabilities'],
  'vulnerabilities/unscanned-lockfile': ['lockfile without a scan', 'lockfiles without a scan'],
  'scanners/misconfiguration': ['misconfiguration', 'misconfigurations'],
  'scanners/secret': ['secret in a file', 'secrets in files'],
  'scanners/code': ['weakness in the code', 'weaknesses in the code'],
  'scanners/license': ['licence rated as a risk', 'licences rated as a risk'],
  signatures: ['signature problem', 'signature problems'],
  provenance: ['provenance problem', 'provenance problems'],
  vulnerabilities: ['vulnerability problem', 'vulnerability problems'],
  lockfiles: ['lockfile problem', 'lockfile problems'],
  sources: ['package from a source that is not allowed', 'packages from sources that are not allowed'],
  licenses: ['licence problem', 'licence problems'],
  scanners: ['scanner finding', 'scanner findings'],
  exceptions: ['problem with an exception', 'problems with exceptions'],
};

/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);

function phraseOf({ finding, novelty }: Decision): Phrase {
  const { rule, check, severity } = finding;
  const packages = Object.hasOwn(PACKAGES, rule) ? PACKAGES[rule] : undefined;
  if (packages !== undefined) {
    return { key: rule, counts: 'subjects', say: (n) => `${count(n, 'package')} ${packages}` };
  }
  const known = [rule, check].find((key) => Object.hasOwn(NOUNS, key)) ?? check;
  const [one, many] = NOUNS[known] ?? [`problem of ${check}`, `problems of ${check}`];
  const fresh = novelty === 'new' ? 'new ' : novelty === 'existing' ? 'known ' : '';
  const before = `${fresh}${RATED.has(rule) ? `${severityWord(severity)} ` : ''}`;
  return {
    key: `${known} ${before}`,
    counts: 'decisions',
    say: (n) => count(n, `${before}${one}`, `${before}${many}`),
  };
}

/** `unknown` says more as what it is. */
export function severityWord(severity: Severity): string {
  return severity === 'unknown' ? 'unrated' : severity;
}

/** The most severe of some decisions. */
export function worstOf(decisions: readonly Decision[]): Severity {
  return decisions.map((decision) => decision.finding.severity).sort(compareSeverity)[0] ?? 'unknown';
}
