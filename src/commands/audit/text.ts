import { isAnswered } from '../../model/audit/answered.js';
import type { ControlResult, Scorecard } from '../../model/audit/assessment.js';
import { count, moreLine } from '../../render/words.js';
import type { Assessed } from '../stages/assess.js';

/** Controls of a catalogue that are listed; --json has all. */
const SHOWN = 5;

/**
 * The scorecards in a terminal: a line a catalogue, then what is missing, the weightiest first.
 *
 * @param first lines that stand before them: what the reader should do.
 */
export function scorecardText({ assessment, notes }: Assessed, first: readonly string[]): string[] {
  const { ledger, period, since, time, runs, previous } = assessment;
  const touched = ledger.tampering;
  return [
    `Audit of ${period === 'daily' ? 'a day' : `the ${period.replace(/ly$/, '')}`}, ${since} to ${time}`,
    `  ${count(ledger.records, 'record')}, ${count(runs.inPeriod, 'run')} of the gate in this time (${runs.total} in all)`,
    ...(touched === undefined ? [] : [`  ✗ record ${touched.record} of the ledger: ${touched.message}`]),
    ...assessment.faults
      .slice(0, SHOWN)
      .map(({ record, file, reason }) => `  ✗ record ${record}, ${file}: ${reason}`),
    previous === undefined
      ? '  no assessment of such a period before'
      : `  compared with record ${previous.record}, of ${previous.time}`,
    ...notes.map((note) => `  note: ${note}`),
    ...first,
    ...assessment.scorecards.flatMap(cardText),
  ];
}

function cardText({ catalogue, totals, controls, delta }: Scorecard): string[] {
  const { states } = totals;
  const gaps = controls
    .filter(({ score, answered }) => answered.state !== 'not-applicable' && (score ?? 0) < 2)
    .sort((a, b) => rank(a) - rank(b) || b.weight - a.weight);
  return [
    '',
    `${catalogue.title} ${catalogue.version} (${catalogue.id})`,
    `  mean ${shown(totals.mean, '')} of 3${change(delta?.mean)} · rate ${shown(totals.rate, '%')}${change(delta?.rate)} · answered ${shown(totals.answered, '%')}`,
    `  ${states.done} done, ${states.partial} partial, ${states.none} none, ${states.stale} stale, ${states['not-run']} not run, ${states['not-applicable']} not applicable`,
    ...(delta === undefined ? [] : deltaText(delta)),
    ...gaps.slice(0, SHOWN).map(controlText),
    ...(gaps.length > SHOWN ? [`  ${moreLine(gaps.length - SHOWN)}`] : []),
  ];
}

/** What is known to be missing before what is not known. */
function rank({ answered }: ControlResult): number {
  return isAnswered(answered) ? (answered.state === 'none' ? 0 : 1) : 2;
}

function controlText({ id, title, answered }: ControlResult): string {
  const mark = answered.state === 'none' ? '✗' : answered.state === 'partial' ? '~' : '?';
  return `  ${mark} ${id} ${title} [${answered.state}]: ${answered.reason}`;
}

function deltaText({ catalogueChanged, better, worse }: NonNullable<Scorecard['delta']>): string[] {
  return [
    ...(better.length === 0 ? [] : [`  better: ${better.join(', ')}`]),
    ...(worse.length === 0 ? [] : [`  worse: ${worse.join(', ')}`]),
    ...(catalogueChanged ? ['  the catalogue itself changed since'] : []),
  ];
}

/** A number, or that there is none. */
function shown(value: number | undefined, unit: string): string {
  return value === undefined ? 'unknown' : `${value.toFixed(2)}${unit}`;
}

function change(value: number | undefined): string {
  return value === undefined || value === 0 ? '' : ` (${value > 0 ? '+' : ''}${value.toFixed(2)})`;
}
