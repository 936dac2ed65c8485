import type { Answered, AnswerState } from '../../model/audit/answered.js';
import type { Judged } from '../../model/audit/judged.js';
import type { Question } from '../../model/audit/question.js';
import type { AuditGap, Risk, RiskFactor, RiskLevel, StateHistory } from '../../model/audit/report.js';
import { daysBetween } from '../../model/data/calendar.js';
import { canonicalJson } from '../../model/data/canonical-json.js';
import { groupBy } from '../../model/data/group.js';
import { compareText } from '../../model/text/compare-text.js';
import { median } from './episodes.js';
import { isOpen, pastStates } from './state-history.js';

const TOP = 10;

/** How far back counts for how often something was not done. */
const LOOK_BACK_DAYS = 366;

/** Controls and items that the same thing would mend are one gap. */
interface Group {
  readonly first: Judged;
  readonly all: readonly Judged[];
}

/** A group, how bad it would be and how often it happens. */
interface RatedGroup {
  readonly group: Group;
  readonly impact: RiskFactor;
  readonly likelihood: RiskFactor;
}

/**
 * Gaps, the highest risk first, and the ten risks that matter most. What was answered with no comes before what nobody
 * has looked at. Every number is computed from data, as docs/audit.md says.
 */
export function gapsAndRisks(
  judged: readonly Judged[],
  history: StateHistory,
  now: string,
): { readonly gaps: readonly AuditGap[]; readonly risks: readonly Risk[] } {
  const rated = groupsOf(judged.filter(({ answered }) => isOpen(answered.state))).map(
    (group): RatedGroup => ({
      group,
      impact: impactOf(group),
      likelihood: likelihoodOf(group.first.id, history, now),
    }),
  );
  const gaps = rated
    .map(gapOf)
    .sort(
      (a, b) =>
        (b.risk ?? 0) - (a.risk ?? 0) ||
        b.impact - a.impact ||
        ORDER[a.state] - ORDER[b.state] ||
        compareIds(a.id, b.id),
    );
  const risks = rated
    .map((one) => riskOf(one, recoverabilityOf(one.group.first.id, history, now)))
    .sort(
      (a, b) =>
        Number(b.likelihood.known) - Number(a.likelihood.known) ||
        b.priority - a.priority ||
        b.impact.value - a.impact.value ||
        compareIds(a.gap, b.gap),
    )
    .slice(0, TOP)
    .map((risk, index) => ({ ...risk, rank: index + 1 }));
  return { gaps, risks };
}

/** The checklist's own items before controls of catalogues, which have a `/`. */
function compareIds(a: string, b: string): number {
  return Number(a.includes('/')) - Number(b.includes('/')) || compareText(a, b);
}

const ORDER: Readonly<Record<AnswerState, number>> = {
  none: 0,
  partial: 1,
  'not-run': 2,
  stale: 3,
  done: 4,
  'not-applicable': 5,
};

function groupsOf(open: readonly Judged[]): Group[] {
  return [...groupBy(open, causeOf).values()].map((all) => ({ first: all[0], all }));
}

/**
 * What would have to change: of those that ask the very same that, and where there is no answer the reason why, so that
 * a gate that did not run is one gap and not thirty, and a benchmark that nobody filed not a hundred.
 */
function causeOf({ id, asked, answered }: Judged): string {
  const evidence = withoutPeople(asked);
  if (evidence === undefined) return id;
  const silent = answered.state === 'stale' || answered.state === 'not-run';
  const single = evidence.kind === 'automatic' || evidence.kind === 'assertion';
  return single && silent ? machineReason(answered) : canonicalJson(evidence as object);
}

/** Why there is no answer, without what people did not say either. */
function machineReason({ parts = [], reason }: Answered): string {
  const machine = parts.filter(({ how }) => how !== 'attestation');
  const [only] = machine;
  return only !== undefined && machine.length === 1 ? only.reason : reason;
}

/** Patterns of the evidence that would answer what nothing in the ledger answers, or nothing that is young enough. */
function wantedFiles({ asked, answered: { state, evidence, by } }: Judged): readonly string[] {
  const lacks = state === 'stale' ? by === undefined : state === 'not-run' && evidence.length === 0;
  if (!lacks) return [];
  const found: string[] = [];
  const visit = (question: Question): void => {
    if (question.kind === 'assertion') found.push(question.file);
    else if ('parts' in question) question.parts.forEach(visit);
  };
  visit(asked);
  return [...new Set(found)];
}

/** Whether several controls have no answer because the gate has none; the checklist's own item says itself what to do. */
function waitsForGate({ first, all }: Group): boolean {
  const silent = first.answered.state === 'stale' || first.answered.state === 'not-run';
  return (
    all.length > 1 && silent && first.id.includes('/') && withoutPeople(first.asked)?.kind === 'automatic'
  );
}

/**
 * What is said to do about a group, by the first that says anything. Where nothing is known of several, what each would
 * ask for is not what to do: first somebody has to look.
 */
function remedyOf(group: Group): Partial<Judged> {
  const { first, all } = group;
  // A checklist's own item says what to file.
  const looks = first.id.includes('/') && (wantedFiles(first).length > 0 || waitsForGate(group));
  if (all.length > 1 && looks) return {};
  return all.find((one) => one.action !== undefined) ?? first;
}

/** What of a question evidence answers: people attest one thing at a time, by its name. */
function withoutPeople(question: Question): Question | undefined {
  switch (question.kind) {
    case 'attestation':
      return undefined;
    case 'all-of':
      return question.parts.some((part) => withoutPeople(part) === undefined) ? undefined : question;
    case 'any-of': {
      const parts = question.parts.flatMap((part) => withoutPeople(part) ?? []);
      const [first, ...more] = parts;
      if (first === undefined) return undefined;
      return more.length === 0 ? first : { kind: 'any-of', parts };
    }
    case 'automatic':
    case 'assertion':
      return question;
  }
}

function gapOf({ group, impact, likelihood }: RatedGroup): AuditGap {
  const { first, all } = group;
  const { state, reason } = first.answered;
  const risk = likelihood.known ? impact.value * likelihood.value : undefined;
  const { action, difficulty, effort } = remedyOf(group);
  const wanted = wantedFiles(first);
  return {
    id: first.id,
    ids: all.map(({ id }) => id),
    title: first.title,
    reason,
    state,
    impact: impact.value,
    ...(risk === undefined ? {} : { risk }),
    level: risk === undefined ? 'unknown' : levelOf(risk),
    ...(wanted.length === 0 ? {} : { wanted }),
    ...(waitsForGate(group) ? { waitsForGate: true } : {}),
    ...(action === undefined ? {} : { action }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(effort === undefined ? {} : { effort }),
  };
}

/** Of impact × likelihood, 1 to 25. */
function levelOf(risk: number): RiskLevel {
  if (risk >= 16) return 'critical';
  if (risk >= 10) return 'high';
  return risk >= 5 ? 'medium' : 'low';
}

function riskOf({ group, impact, likelihood }: RatedGroup, recoverability: RiskFactor): Risk {
  const { first } = group;
  const detectability = detectabilityOf(first.answered);
  const { action: measures, sideEffects } = remedyOf(group);
  return {
    rank: 0,
    gap: first.id,
    title: first.title,
    impact,
    likelihood,
    detectability,
    recoverability,
    priority: impact.value * likelihood.value * detectability.value * recoverability.value,
    ...(measures === undefined ? {} : { measures }),
    ...(sideEffects === undefined ? {} : { sideEffects }),
  };
}

/** The highest weight that a file gives to one of them. */
function impactOf({ all }: Group): RiskFactor {
  const weight = all.reduce((most, one) => Math.max(most, one.impact), 1);
  return { value: Math.min(5, weight), known: true, basis: { kind: 'weight', weight } };
}

/** In how many of the last year's assessments that had data it was not done. */
function likelihoodOf(id: string, history: StateHistory, now: string): RiskFactor {
  const answered = pastStates(history, id).filter(
    ({ time, state }) =>
      (state === 'done' || state === 'partial' || state === 'none') &&
      daysBetween(time, now) <= LOOK_BACK_DAYS,
  );
  if (answered.length === 0) return { value: 5, known: false, basis: { kind: 'none' } };
  const open = answered.filter(({ state }) => state !== 'done').length;
  return {
    value: 1 + Math.round((4 * open) / answered.length),
    known: true,
    basis: { kind: 'history', open, answered: answered.length },
  };
}

/** How soon somebody would notice that it got worse. */
function detectabilityOf(answered: Answered): RiskFactor {
  const { state, monitored, automated, evidenced, by } = answered;
  const of = (value: number, watch: 'monitored' | 'automated' | 'evidence' | 'person' | 'nobody') => ({
    value,
    known: true,
    basis: { kind: 'watch', by: watch } as const,
  });
  if (state === 'stale' || state === 'not-run') return of(5, 'nobody');
  if (monitored) return of(1, 'monitored');
  if (automated) return of(2, 'automated');
  if (evidenced) return of(3, 'evidence');
  return by === undefined ? of(5, 'nobody') : of(4, 'person');
}

/** How long it took to be mended the last times; else for how long it has been open. */
function recoverabilityOf(id: string, history: StateHistory, now: string): RiskFactor {
  const mended: number[] = [];
  let since: string | undefined;
  for (const { time, state } of pastStates(history, id)) {
    if (state === 'not-applicable') since = undefined;
    else if (state === 'none' || state === 'partial') since ??= time;
    else if (state === 'done') {
      if (since !== undefined) mended.push(daysBetween(since, time));
      since = undefined;
    }
  }
  if (mended.length > 0) {
    const days = median(mended.sort((a, b) => a - b));
    return { value: dayScale(days), known: true, basis: { kind: 'recovery', days, times: mended.length } };
  }
  const open = since === undefined ? 0 : daysBetween(since, now);
  if (open > 0) return { value: dayScale(open), known: true, basis: { kind: 'open-for', days: open } };
  return { value: 5, known: false, basis: { kind: 'none' } };
}

/** A day, a week, a month, a quarter, more. */
function dayScale(days: number): number {
  const steps = [1, 7, 31, 92];
  const step = steps.findIndex((most) => days <= most);
  return step === -1 ? 5 : step + 1;
}
