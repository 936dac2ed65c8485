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

const PACKAGE_PHRASES: Readonly<Record<string, string>> = {
  'signatures/invalid': 'whose signature does not match the lockfile',
  'signatures/missing': 'without a registry signature',
  'signatures/skipped': 'from a registry without keys',
  'signatures/unreachable': 'whose signature could not be checked',
  'provenance/invalid': 'with invalid provenance',
  'provenance/unreachable': 'whose provenance could not be checked',
  'licenses/denied': 'with a licence that the policy denies',
  'licenses/not-allowed': 'with a licence that is not allowed',
  'licenses/unknown': 'with an unknown licence',
};

function phraseOf({ finding, novelty }: Decision): Phrase {
  const fresh = novelty === 'new' ? 'new ' : novelty === 'existing' ? 'known ' : '';
  if (finding.check === 'vulnerabilities') {
    return {
      key: `vulnerabilities ${novelty} ${finding.severity}`,
      counts: 'decisions',
      say: (n) =>
        count(
          n,
          `${fresh}${severityWord(finding.severity)} vulnerability`,
          `${fresh}${severityWord(finding.severity)} vulnerabilities`,
        ),
    };
  }
  if (Object.hasOwn(PACKAGE_PHRASES, finding.rule)) {
    const rest = PACKAGE_PHRASES[finding.rule] ?? '';
    return {
      key: finding.rule,
      counts: 'subjects',
      say: (n) => `${count(n, 'package')} ${rest}`,
    };
  }
  const noun = NOUNS[finding.check];
  const [one, many] = noun ?? [`problem of ${finding.check}`, `problems of ${finding.check}`];
  return {
    key: `${finding.check} ${novelty}`,
    counts: 'decisions',
    say: (n) => count(n, `${fresh}${one}`, `${fresh}${many}`),
  };
}

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  signatures: ['signature problem', 'signature problems'],
  provenance: ['provenance problem', 'provenance problems'],
  lockfiles: ['lockfile problem', 'lockfile problems'],
  sources: ['package from a source that is not allowed', 'packages from sources that are not allowed'],
  licenses: ['licence problem', 'licence problems'],
  scanners: ['scanner finding', 'scanner findings'],
  exceptions: ['expired or unused exception', 'expired or unused exceptions'],
};

/** `unknown` says more as what it is. */
export function severityWord(severity: Severity): string {
  return severity === 'unknown' ? 'unrated' : severity;
}

/** The most severe of some decisions. */
export function worstOf(decisions: readonly Decision[]): Severity {
  return decisions.map((decision) => decision.finding.severity).sort(compareSeverity)[0] ?? 'unknown';
}
