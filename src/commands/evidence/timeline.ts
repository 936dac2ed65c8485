import { EXIT } from '../../errors.js';
import { aboutRecord } from '../../model/evidence/record-about.js';
import { compareText } from '../../model/text/compare-text.js';
import { displayLines } from '../../model/text/display.js';
import type { Answer, Command, Values, World } from '../command.js';
import { FOLDER_OPTIONS, openEvidence } from './folder.js';
import { FILTER_OPTIONS, type NumberedRecord, readRecords } from './read.js';
import { brokenText } from './text.js';

export const command: Command = {
  name: 'evidence timeline',
  summary: 'What happened, day by day, by the clock of the records.',
  usage: ['evidence timeline [--scope prod] [--since 2026-01-01] [--until 2026-03-31] [--evidence DIR]'],
  positionals: 'none',
  options: [...FILTER_OPTIONS, ...FOLDER_OPTIONS],
  notes: [
    "A record whose clock was behind the record's before it is marked: its place in the ledger is proven, its time is only said.",
    'Exit codes: 0 shown; 1 the ledger was touched; 2 wrong usage or input.',
  ],
  run,
};

interface Entry extends NumberedRecord {
  /** Its time is earlier than that of a record before it. */
  readonly clockBehind: boolean;
}

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const folder = await openEvidence(values, world);
  const { records, walk } = await readRecords(folder.evidenceDir, values);
  let latest = '';
  const entries = records.map(({ number, record }): Entry => {
    const clockBehind = record.time < latest;
    if (!clockBehind) latest = record.time;
    return { number, record, clockBehind };
  });
  entries.sort((a, b) => compareText(a.record.time, b.record.time) || a.number - b.number);
  return {
    exitCode: walk.tampering === undefined ? EXIT.pass : EXIT.fail,
    json: {
      folder: folder.shown,
      ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
      entries: entries.map(({ number, record, clockBehind }) => ({
        time: record.time,
        number,
        ...aboutRecord(record),
        actor: record.actor,
        result: record.result,
        files: record.files.map(({ path }) => path),
        clockBehind,
      })),
    },
    text: displayLines([...brokenText(walk), ...daysText(entries)]),
  };
}

function daysText(entries: readonly Entry[]): string[] {
  const lines: string[] = [];
  let day = '';
  for (const { number, record, clockBehind } of entries) {
    if (record.time.slice(0, 10) !== day) {
      day = record.time.slice(0, 10);
      lines.push(day);
    }
    const { scope, what, target } = aboutRecord(record);
    const who = record.actor.login ?? record.actor.id ?? 'unknown';
    const said = record.result.message === '' ? '' : `: ${record.result.message}`;
    lines.push(
      `  ${record.time.slice(11, 16)}  ${scope} ${what}${target === undefined ? '' : ` ${target}`}  ${record.result.outcome}${said}  (${who}, record ${number}${clockBehind ? ', clock behind' : ''})`,
    );
  }
  return lines.length === 0 ? ['Nothing happened that these flags choose'] : lines;
}
