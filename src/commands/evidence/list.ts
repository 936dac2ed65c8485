import { EXIT } from '../../errors.js';
import { DEFAULT_CLASS } from '../../model/evidence/class.js';
import { aboutRecord } from '../../model/evidence/record-about.js';
import { displayLines } from '../../model/text/display.js';
import type { Answer, Command, Values, World } from '../command.js';
import { FOLDER_OPTIONS, openEvidence } from './folder.js';
import { FILTER_OPTIONS, type NumberedRecord, readRecords } from './read.js';
import { brokenText } from './text.js';

export const command: Command = {
  name: 'evidence list',
  summary: 'List the records of the ledger: when, what, on what, by whom, how it ended.',
  usage: ['evidence list [--scope prod] [--what ports_status] [--since 2026-01-01] [--evidence DIR]'],
  positionals: 'none',
  options: [...FILTER_OPTIONS, ...FOLDER_OPTIONS],
  notes: [
    'Every hash and link is recomputed on the way; records behind the first that was touched are not listed.',
    'Exit codes: 0 listed; 1 the ledger was touched; 2 wrong usage or input.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const folder = await openEvidence(values, world);
  const { records, walk } = await readRecords(folder.evidenceDir, values);
  const lines = [
    `${folder.shown}: ${records.length} of ${walk.intact} records`,
    ...brokenText(walk),
    ...records.map(recordLine),
  ];
  return {
    exitCode: walk.tampering === undefined ? EXIT.pass : EXIT.fail,
    json: {
      folder: folder.shown,
      intact: walk.intact,
      ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
      records: records.map(({ number, record }) => ({ number, ...aboutRecord(record), record })),
    },
    text: displayLines(lines),
  };
}

function recordLine({ number, record }: NumberedRecord): string {
  const { scope, what, target } = aboutRecord(record);
  const classes = [...new Set(record.files.map((file) => file.class ?? DEFAULT_CLASS))];
  const [only, ...more] = record.files;
  const files =
    only === undefined ? '' : more.length === 0 ? `  ${only.path}` : `  ${record.files.length} files`;
  const who = record.actor.login ?? record.actor.id ?? 'unknown';
  return `  ${String(number).padStart(4)}  ${record.time}  ${scope} ${what}${target === undefined ? '' : ` ${target}`}  ${record.result.outcome}  ${who}  ${classes.join(',')}${files}`;
}
