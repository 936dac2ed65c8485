import type { Decision, Gap, RunRecord } from '../model/decision.js';
import { byImportance } from '../model/importance.js';
import { compareSeverity, type Severity } from '../model/severity.js';
import { groupGaps } from './gap-cause.js';
import { en } from './locale/en.js';
import type { ProblemWords, Texts } from './locale/texts.js';
import { checkTitle } from './story.js';

/** A run in one line of plain text: `Blocked: 1 new critical vulnerability`. */
export interface Headline {
  readonly icon: '⛔' | '⏸️' | '⚠️' | '✅';
  readonly text: string;
}

/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;

/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
export function headlineOf(record: RunRecord, texts: Texts = en): Headline {
  const { verdict } = record.verdict;
  const blocking = record.decisions.filter((decision) => decision.outcome === 'block');
  const { gaps } = record.verdict;
  const say = texts.headline;
  switch (verdict) {
    case 'fail': {
      const reasons = blocking.length === 0 ? say.notMet : describe(blocking, texts);
      return {
        icon: '⛔',
        text: `${say.blocked(reasons)}${gaps.length === 0 ? '' : say.alsoGaps(gaps.length)}`,
      };
    }
    case 'incomplete': {
      const also = blocking.length === 0 ? '' : say.alsoBlocked(describe(blocking, texts));
      return { icon: '⏸️', text: `${say.notDecided(describeGaps(record, texts))}${also}` };
    }
    case 'pass':
      return passed(record, texts);
  }
}

function passed(record: RunRecord, texts: Texts): Headline {
  const would = record.decisions.filter((decision) => decision.reason.kind === 'warn-only');
  const gaps = record.verdict.gaps.length;
  const say = texts.headline;
  if (would.length > 0 || gaps > 0) {
    const reasons = would.length === 0 ? '' : say.wouldBlock(describe(would, texts));
    const undone = gaps === 0 ? '' : say.gaps(gaps);
    return { icon: '⚠️', text: say.warnOnly([reasons, undone].filter((part) => part !== '')) };
  }
  const warned = record.decisions.filter(
    (decision) => decision.outcome === 'warn' && decision.novelty !== 'existing',
  ).length;
  const existing = record.decisions.some((decision) => decision.novelty === 'existing');
  // What only an exception lets in is no news to its approver, but to who reads the change.
  const excepted = record.decisions.filter(
    ({ reason, novelty }) => reason.kind === 'exception' && novelty === 'new',
  ).length;
  return { icon: '✅', text: say.passed(existing, warned, excepted) };
}

/** A gap's message as part of a sentence, cut where it is long. */
export function gapText(gap: Gap): string {
  const message = gap.message.replace(/\.$/, '');
  return message.length > GAP_LENGTH ? `${message.slice(0, GAP_LENGTH - 1)}…` : message;
}

function describeGaps(record: RunRecord, texts: Texts): string {
  const { gaps } = record.verdict;
  const [first] = gaps;
  if (first === undefined) return texts.headline.gapUnknown;
  if (gaps.length === 1) return texts.headline.gap(checkTitle(first.check, texts), gapText(first));
  const checks = [...new Set(gaps.map((gap) => checkTitle(gap.check, texts)))];
  const list = texts.headline.gapList(gaps.length, checks.slice(0, KINDS), checks.length > KINDS);
  const [{ cause } = { cause: '' }, ...others] = groupGaps(gaps);
  return others.length > 0 ? list : `${list}: ${gapText({ ...first, message: cause })}`;
}

/** `1 package whose signature does not match the lockfile and 2 new critical vulnerabilities`. */
function describe(decisions: readonly Decision[], texts: Texts): string {
  const kinds = new Map<string, { phrase: Phrase; subjects: Set<string>; decisions: number }>();
  for (const decision of [...decisions].sort(byImportance)) {
    const phrase = phraseOf(decision, texts);
    const known = kinds.get(phrase.key);
    if (known === undefined) {
      kinds.set(phrase.key, { phrase, subjects: new Set([decision.finding.subject.name]), decisions: 1 });
    } else {
      known.subjects.add(decision.finding.subject.name);
      known.decisions += 1;
    }
  }
  const all = [...kinds.values()].map(({ phrase, subjects, decisions: n }) =>
    phrase.say(phrase.counts === 'subjects' ? subjects.size : n),
  );
  if (all.length <= KINDS) return texts.joinWords(all);
  const rest = [...kinds.values()].slice(KINDS).reduce((sum, kind) => sum + kind.decisions, 0);
  return texts.headline.moreProblems(all.slice(0, KINDS), rest);
}

/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);

interface Phrase {
  readonly key: string;
  readonly counts: 'subjects' | 'decisions';
  say(n: number): string;
}

function phraseOf({ finding, novelty }: Decision, texts: Texts): Phrase {
  const { rule, check, severity } = finding;
  const { packages, problems, problemsOf } = texts.headline;
  const ofPackages = Object.hasOwn(packages, rule) ? packages[rule] : undefined;
  if (ofPackages !== undefined) return { key: rule, counts: 'subjects', say: ofPackages };
  const known = [rule, check].find((key) => Object.hasOwn(problems, key)) ?? check;
  const fresh = novelty === 'new' ? 'new' : novelty === 'existing' ? 'known' : undefined;
  const about: ProblemWords = {
    ...(fresh === undefined ? {} : { fresh }),
    ...(RATED.has(rule) ? { severity: severityWord(severity, texts) } : {}),
  };
  const say = problems[known];
  return {
    key: `${known} ${fresh ?? ''} ${about.severity ?? ''}`,
    counts: 'decisions',
    say: (n) => (say === undefined ? problemsOf(check, n, about) : say(n, about)),
  };
}

/** `unknown` says more as what it is. */
export function severityWord(severity: Severity, texts: Texts = en): string {
  return texts.severities[severity];
}

/** The most severe of some decisions. */
export function worstOf(decisions: readonly Decision[]): Severity {
  return decisions.map((decision) => decision.finding.severity).sort(compareSeverity)[0] ?? 'unknown';
}
