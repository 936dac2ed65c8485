import {
  ANSWER_STATES,
  type Answered,
  type AnswerState,
  isAnswered,
  type Score,
  scoreOf,
} from '../model/audit/answered.js';
import type { ControlResult, Scorecard, ScorecardDelta, ScorecardTotals } from '../model/audit/assessment.js';
import { type Control, controlKey, type LoadedCatalogue } from '../model/audit/control.js';

const HIGHEST: Score = 3;

/**
 * The scorecard of a catalogue.
 *
 * @param answers by the name under which each control was asked.
 * @param before the same catalogue's card in the last assessment.
 */
export function scorecardOf(
  loaded: LoadedCatalogue,
  answers: ReadonlyMap<string, Answered>,
  before: Scorecard | undefined,
): Scorecard {
  const { catalogue } = loaded;
  const earlier = new Map(before?.controls.map((control) => [control.id, control]));
  const controls = catalogue.controls.map((control): ControlResult => {
    const answered = answers.get(controlKey(catalogue, control)) ?? notAsked(controlKey(catalogue, control));
    const score = scoreOf(answered);
    const last = earlier.get(control.id);
    return {
      ...shownControl(control),
      answered,
      ...(score === undefined ? {} : { score }),
      ...(last === undefined
        ? {}
        : {
            before: {
              state: last.answered.state,
              ...(last.score === undefined ? {} : { score: last.score }),
            },
          }),
    };
  });
  const totals = totalsOf(controls);
  const { controls: _controls, ...shown } = catalogue;
  return {
    catalogue: { ...shown, from: loaded.from, digest: loaded.digest },
    totals,
    controls,
    ...(before === undefined ? {} : { delta: deltaOf({ totals, controls }, before, loaded.digest) }),
  };
}

/** A control as its result shows it: all but how it is answered. */
function shownControl({ answer: _answer, ...shown }: Control): Omit<ControlResult, 'answered'> {
  return shown;
}

function notAsked(id: string): Answered {
  return {
    id,
    state: 'not-run',
    how: 'combined',
    reason: 'It was not asked',
    evidenced: false,
    automated: false,
    monitored: false,
    evidence: [],
  };
}

type Counted = Pick<ControlResult, 'weight' | 'score'> & { readonly answered: Pick<Answered, 'state'> };

/** Counts and numbers over controls. What cannot be said is absent, never 0. */
export function totalsOf(controls: readonly Counted[]): ScorecardTotals {
  const states = Object.fromEntries(
    ANSWER_STATES.map((state) => [state, controls.filter((one) => one.answered.state === state).length]),
  ) as Record<AnswerState, number>;
  const applicable = controls.filter(({ answered }) => answered.state !== 'not-applicable');
  const known = applicable.filter(({ answered }) => isAnswered(answered));
  const weightOf = (list: readonly Counted[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  const points = known.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
  const mean = share(points, weightOf(known));
  const rate = share(100 * points, HIGHEST * weightOf(applicable));
  const answered = share(100 * known.length, applicable.length);
  return {
    controls: controls.length,
    states,
    ...(mean === undefined ? {} : { mean }),
    ...(rate === undefined ? {} : { rate }),
    ...(answered === undefined ? {} : { answered }),
  };
}

/** Rounded half up to two decimals, exactly: both are whole numbers. */
function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.floor((200 * part + whole) / (2 * whole)) / 100;
}

const RANK: Readonly<Record<AnswerState, number | undefined>> = {
  'not-applicable': undefined,
  'not-run': 0,
  stale: 0,
  none: 1,
  partial: 2,
  done: 3,
};

function deltaOf(
  now: { readonly totals: ScorecardTotals; readonly controls: readonly ControlResult[] },
  before: Scorecard,
  digest: string,
): ScorecardDelta {
  const mean = difference(now.totals.mean, before.totals.mean);
  const rate = difference(now.totals.rate, before.totals.rate);
  const known = new Set(now.controls.map(({ id }) => id));
  const changed = (wanted: 1 | -1): string[] =>
    now.controls.filter((control) => directionOf(control) === wanted).map(({ id }) => id);
  return {
    catalogueChanged: before.catalogue.digest !== digest,
    ...(mean === undefined ? {} : { mean }),
    ...(rate === undefined ? {} : { rate }),
    better: changed(1),
    worse: changed(-1),
    added: now.controls.filter(({ before: last }) => last === undefined).map(({ id }) => id),
    removed: before.controls.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}

/** Better or worse than before; that something is no longer known is worse. */
function directionOf({ answered, score, before }: ControlResult): -1 | 0 | 1 {
  if (before === undefined) return 0;
  const [to, from] = [RANK[answered.state], RANK[before.state]];
  if (to === undefined || from === undefined) return 0;
  const change = to - from || (score ?? 0) - (before.score ?? 0);
  return change > 0 ? 1 : change < 0 ? -1 : 0;
}

/** To two decimals. */
function difference(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined ? undefined : Math.round((now - before) * 100) / 100;
}
