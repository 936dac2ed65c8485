import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { isTime } from '../../model/data/calendar.js';
import { DEFAULT_CLASS, EVIDENCE_CLASSES } from '../../model/evidence/class.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { HEAD_FILE, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { aboutRecord } from '../../model/evidence/record-about.js';
import { type ChainWalk, compareHead, walkChain } from '../../seal/evidence/chain.js';
import { headFinder, headRemoved, readHead } from '../../seal/evidence/find-head.js';
import type { Option, Values } from '../command.js';
import { listOf, textOf } from '../flags.js';

/** A record and the line it stands at. */
export interface NumberedRecord {
  readonly number: number;
  readonly record: LedgerRecord;
}

export interface ReadRecords {
  readonly records: readonly NumberedRecord[];
  readonly walk: ChainWalk;
}

/** Flags that choose records. */
export const FILTER_OPTIONS: readonly Option[] = [
  { name: 'scope', type: 'list', value: 'SCOPE', description: 'Only what is about this: prod, repo …' },
  { name: 'what', type: 'list', value: 'WHAT', description: 'Only this: ports_status, gate, restore_test …' },
  { name: 'target', type: 'list', value: 'NAME', description: 'Only on this.' },
  {
    name: 'class',
    type: 'list',
    value: 'CLASS',
    choices: EVIDENCE_CLASSES,
    description: 'Only with a file of this class.',
  },
  { name: 'since', type: 'string', value: 'DATE', description: 'Only from this day or time on (UTC).' },
  { name: 'until', type: 'string', value: 'DATE', description: 'Only until this day or time (UTC).' },
];

/**
 * The records that the flags choose, every hash and link recomputed on the way, and the head compared.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; USAGE.
 */
export async function readRecords(dir: string, values: Values): Promise<ReadRecords> {
  const file = path.join(dir, LEDGER_FILE);
  const info = await lstat(file).catch(() => undefined);
  if (info?.isFile() !== true)
    throw new SealgateError('INPUT_NOT_FOUND', `${file} does not exist or is not a plain file`, {
      location: { file },
      hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
    });
  const wanted = chooser(values);
  const records: NumberedRecord[] = [];
  const heads = await readHead(dir);
  const headAt = headFinder(heads.head);
  const walked = await walkChain(file, (record, number) => {
    headAt.see(record, number);
    if (wanted(record)) records.push({ number, record });
  });
  const tampering =
    walked.tampering ??
    heads.problem ??
    (heads.head && compareHead(heads.head, headAt.place(walked), HEAD_FILE)) ??
    headRemoved(walked, heads.head);
  const walk = tampering === undefined ? walked : { ...walked, tampering };
  return { records: records.filter(({ number }) => number <= walk.intact), walk };
}

function chooser(values: Values): (record: LedgerRecord) => boolean {
  const [scopes, whats, targets, classes] = ['scope', 'what', 'target', 'class'].map((name) =>
    listOf(values, name),
  );
  const since = instant(values, 'since', '00:00:00');
  const until = instant(values, 'until', '23:59:59');
  const among = (list: readonly string[] | undefined, value: string | undefined): boolean =>
    list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
  return (record) => {
    const about = aboutRecord(record);
    return (
      among(scopes, about.scope) &&
      among(whats, about.what) &&
      among(targets, about.target) &&
      (classes === undefined ||
        classes.length === 0 ||
        record.files.some((kept) => classes.includes(kept.class ?? DEFAULT_CLASS))) &&
      (since === undefined || record.time >= since) &&
      (until === undefined || record.time <= until)
    );
  };
}

function instant(values: Values, name: string, clock: string): string | undefined {
  const value = textOf(values, name);
  if (value === undefined) return undefined;
  const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T${clock}Z` : value;
  if (isTime(text)) return text;
  throw new SealgateError('USAGE', `--${name} '${value}' is no day and no time`, {
    hint: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
  });
}
