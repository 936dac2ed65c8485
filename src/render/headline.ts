import { groupBy } from '../model/data/group.js';
import type { Decision, Gap, RunRecord } from '../model/findings/decision.js';
import { groupGaps } from '../model/findings/gap-cause.js';
import { byImportance } from '../model/findings/importance.js';
import { compareSeverity, type Severity } from '../model/findings/severity.js';
import { en } from './locale/en.js';
import type { ProblemWords, Texts } from './locale/texts.js';
import { checkTitle } from './story.js';
import { asClause } from './words.js';

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

/** A gap's message as part of a sentence. */
export function clauseOf(gap: Gap): string {
  return asClause(gap.message.replace(/\.$/, ''));
}

/** As clauseOf, cut where it is long. */
export function gapText(gap: Gap): string {
  const message = clauseOf(gap);
  if (message.length <= GAP_LENGTH) return message;
  const cut = message.slice(0, GAP_LENGTH - 1);
  const word = cut.lastIndexOf(' ');
  // Half a path or half a word helps nobody; a single long one is cut where it must be.
  return `${word > GAP_LENGTH / 2 ? cut.slice(0, word) : cut}…`;
}

function describeGaps(record: RunRecord, texts: Texts): string {
  const { gaps } = record.verdict;
  const [first] = gaps;
  if (first === undefined) return texts.headline.gapUnknown;
  if (gaps.length === 1) return texts.headline.gap(checkTitle(first.check, texts), gapText(first));
  const checks = [...new Set(gaps.map((gap) => checkTitle(gap.check, texts)))];
  // A fourth is as short as a sign that there is one.
  const shown = checks.length === KINDS + 1 ? checks : checks.slice(0, KINDS);
  const list = texts.headline.gapList(gaps.length, shown, checks.length > shown.length);
  const [{ cause } = { cause: '' }, ...others] = groupGaps(gaps);
  return others.length > 0 ? list : `${list}: ${gapText({ ...first, message: cause })}`;
}

/** `1 package whose signature does not match the lockfile and 3 new vulnerabilities (1 critical, 2 high)`. */
function describe(decisions: readonly Decision[], texts: Texts): string {
  const told = [...withoutConsequences(decisions)].sort(byImportance);
  const kinds = groupBy(told, (decision) => kindOf(decision, texts));
  const all = [...kinds.values()];
  const shown = all.slice(0, KINDS).map((kind) => phraseOf(kind, texts));
  if (all.length <= KINDS) return texts.joinWords(shown);
  const rest = all.slice(KINDS).reduce((sum, kind) => sum + kind.length, 0);
  return texts.headline.moreProblems(shown, rest);
}

/** A package whose hash was taken out has none: that is one thing to the reader. */
function withoutConsequences(decisions: readonly Decision[]): readonly Decision[] {
  const of = (rule: string): readonly Decision[] => decisions.filter(({ finding }) => finding.rule === rule);
  const removed = new Set(of('lockfiles/integrity-removed').map(({ finding }) => finding.subject.name));
  return removed.size === 0
    ? decisions
    : decisions.filter(
        ({ finding: { rule, subject } }) =>
          rule !== 'sources/missing-integrity' || !removed.has(subject.name),
      );
}

/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);

/** What is told together: the same words say it, new or known. */
function kindOf({ finding: { rule, check }, novelty }: Decision, texts: Texts): string {
  return Object.hasOwn(texts.headline.packages, rule)
    ? rule
    : `${wordedAs(rule, check, texts)} ${novelty ?? ''}`;
}

/** The rule or the check that this language has words for; the check where it has none. */
function wordedAs(rule: string, check: string, texts: Texts): string {
  return [rule, check].find((key) => Object.hasOwn(texts.headline.problems, key)) ?? check;
}

function phraseOf(kind: readonly [Decision, ...Decision[]], texts: Texts): string {
  const [{ finding, novelty }] = kind;
  const { rule, check } = finding;
  const { packages, problems, problemsOf } = texts.headline;
  const ofPackages = Object.hasOwn(packages, rule) ? packages[rule] : undefined;
  if (ofPackages !== undefined)
    return ofPackages(new Set(kind.map((decision) => decision.finding.subject.name)).size);
  const rated = new Map<Severity, number>();
  for (const { finding: one } of kind)
    if (RATED.has(one.rule)) rated.set(one.severity, (rated.get(one.severity) ?? 0) + 1);
  const about: ProblemWords = {
    ...(novelty === 'new' ? { fresh: 'new' } : novelty === 'existing' ? { fresh: 'known' } : {}),
    rated: [...rated]
      .sort(([one], [other]) => compareSeverity(one, other))
      .map(([severity, n]) => ({ severity: severityWord(severity, texts), n })),
  };
  const say = problems[wordedAs(rule, check, texts)];
  return say === undefined ? problemsOf(check, kind.length, about) : say(kind.length, about);
}

/** `unknown` says more as what it is. */
export function severityWord(severity: Severity, texts: Texts = en): string {
  return texts.severities[severity];
}

/** The most severe of some decisions. */
export function worstOf(decisions: readonly Decision[]): Severity {
  return decisions.map((decision) => decision.finding.severity).sort(compareSeverity)[0] ?? 'unknown';
}
