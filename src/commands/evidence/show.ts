import { EXIT, SealgateError } from '../../errors.js';
import { displayLines } from '../../model/text/display.js';
import { checkFile, watchNames } from '../../seal/evidence/check-file.js';
import { readTombstone } from '../../seal/evidence/tombstones.js';
import type { Answer, Command, Values, World } from '../command.js';
import { onlyOne } from '../named-files.js';
import { FOLDER_OPTIONS, openEvidence } from './folder.js';
import { type NumberedRecord, readRecords } from './read.js';
import { brokenText, fileText, recordText } from './text.js';

export const command: Command = {
  name: 'evidence show',
  summary: 'One record in full, and whether its files are what it says.',
  usage: ['evidence show NUMBER|HASH|FILE [--evidence DIR]'],
  positionals: 'NUMBER of the record, its HASH or the beginning of it, or the name of a FILE that it names.',
  options: [...FOLDER_OPTIONS],
  notes: [
    'Exit codes: 0 shown and intact; 1 the ledger or a file of it was touched; 2 wrong usage or input.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const wanted = onlyOne(
    positionals,
    'evidence show shows one record',
    'sealgate evidence list shows their numbers.',
  );
  const folder = await openEvidence(values, world);
  const { records, walk } = await readRecords(folder.evidenceDir, {});
  const { number, record } = find(records, wanted);
  const names = watchNames(folder.evidenceDir);
  for (const one of records) for (const file of one.record.files) names.see(file, one.number);
  const taken = new Map(names.problems().map((problem) => [problem.path, problem]));
  const files = [];
  for (const file of record.files) {
    const problem = checkFile(folder.evidenceDir, file, number) ?? taken.get(file.path);
    const by =
      problem?.problem === 'missing'
        ? await prunedBy(folder.evidenceDir, records, { number, path: file.path })
        : undefined;
    files.push(
      by === undefined
        ? { file, state: problem === undefined ? 'intact' : problem.problem, problem }
        : { file, state: 'pruned', by },
    );
  }
  const whole = walk.tampering === undefined && files.every(({ problem }) => problem === undefined);
  return {
    exitCode: whole ? EXIT.pass : EXIT.fail,
    json: {
      number,
      record,
      files: files.map(({ file, state, by }) => ({
        path: file.path,
        state,
        ...(by === undefined ? {} : { tombstone: by }),
      })),
      ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
    },
    text: displayLines([
      ...recordText(number, record),
      ...files.map(({ file, state, by }) => fileText(file, markOf(state, by))),
      ...brokenText(walk),
    ]),
  };
}

function markOf(state: string, tombstone: number | undefined): string {
  if (tombstone !== undefined) return `– pruned, as record ${tombstone} says:`;
  return state === 'intact' ? '✓' : `✗ ${state}`;
}

/** The number of the record whose tombstone says that a file went at the end of its time. */
async function prunedBy(
  dir: string,
  records: readonly NumberedRecord[],
  gone: { readonly number: number; readonly path: string },
): Promise<number | undefined> {
  for (const { number, record } of records) {
    const tombstone = await readTombstone(dir, record, number);
    if (tombstone === undefined || !('files' in tombstone)) continue;
    if (tombstone.files.some((file) => file.record === gone.number && file.path === gone.path)) return number;
  }
  return undefined;
}

/** @throws SealgateError INPUT_NOT_FOUND, USAGE where several fit. */
function find(records: readonly NumberedRecord[], wanted: string): NumberedRecord {
  const fits = records.filter(
    ({ number, record }) =>
      String(number) === wanted ||
      (/^[0-9a-f]{6,64}$/.test(wanted) && record.hash.startsWith(wanted)) ||
      record.files.some((file) => file.path === wanted),
  );
  const exact = fits.find(({ number }) => String(number) === wanted);
  const [only, second] = exact === undefined ? fits : [exact];
  if (only === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `No record is '${wanted}' and none names such a file`, {
      hint: 'sealgate evidence list shows numbers and files.',
    });
  if (second !== undefined)
    throw new SealgateError('USAGE', `'${wanted}' fits ${fits.length} records`, {
      hint: `They are ${fits
        .slice(0, 5)
        .map(({ number }) => number)
        .join(', ')}${fits.length > 5 ? ' …' : ''}.`,
    });
  return only;
}
