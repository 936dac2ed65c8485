import { SealgateError } from '../../errors.js';
import { parseJson } from '../../io/json/json.js';
import { parseTime } from '../../model/data/calendar.js';
import type { ExploitationEntry } from '../../model/findings/exploitation.js';
import type { ExploitationList } from './kev.js';

/**
 * Reads FIRST's EPSS scores: the daily CSV, whose first line is `#model_version:…,score_date:…`, or an answer of
 * the API as JSON.
 *
 * @throws SealgateError INPUT_INVALID naming the line.
 */
export function readEpss(bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): ExploitationList {
  return bytes[0] === 0x7b ? readAnswer(bytes, file, wanted) : readTable(bytes, file, wanted);
}

function refuse(file: string, found: string, line?: number): never {
  throw new SealgateError('INPUT_INVALID', `${file} is not a list of EPSS scores: ${found}`, {
    location: { file, ...(line === undefined ? {} : { line }) },
    hint: 'Pass epss_scores-YYYY-MM-DD.csv (or .csv.gz) as FIRST publishes it.',
  });
}

function readTable(bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): ExploitationList {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const entries = new Map<string, ExploitationEntry>();
  let date: string | undefined;
  let version: string | undefined;
  let count = 0;
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const row = text.slice(from, end).trimEnd();
    line += 1;
    from = end + 1;
    if (row === '' || row.startsWith('cve,')) continue;
    if (row.startsWith('#')) {
      date ??= /score_date:([^,\s]+)/.exec(row)?.[1];
      version ??= /model_version:([^,\s]{1,60})/.exec(row)?.[1];
      continue;
    }
    const [id = '', score = '', rank = ''] = row.slice(0, 100).split(',');
    if (!/^CVE-\d{4}-\d{4,}$/.test(id)) return refuse(file, 'a line does not begin with a CVE id', line);
    count += 1;
    if (wanted.has(id))
      entries.set(id, scored(score, rank) ?? refuse(file, 'a score is not from 0 to 1', line));
  }
  if (count === 0) return refuse(file, 'it lists nothing');
  return {
    source: { ...dated(date, file), ...(version === undefined ? {} : { version }), entries: count },
    entries,
  };
}

function readAnswer(bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): ExploitationList {
  const document = parseJson(bytes, file) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(document.data) || document.data.length === 0) return refuse(file, 'it has no data');
  const entries = new Map<string, ExploitationEntry>();
  const dates: string[] = [];
  for (const item of document.data as unknown[]) {
    const { cve, epss, percentile, date } = (item ?? {}) as Record<string, unknown>;
    if (typeof cve !== 'string') return refuse(file, 'an entry has no cve');
    if (typeof date === 'string') dates.push(date);
    const id = cve.toUpperCase();
    if (wanted.has(id))
      entries.set(id, scored(String(epss), String(percentile)) ?? refuse(file, 'a score is not from 0 to 1'));
  }
  // The oldest: a list is as old as its oldest part.
  return { source: { ...dated(dates.sort()[0], file), entries: document.data.length }, entries };
}

function scored(score: string, rank: string): ExploitationEntry | undefined {
  const epss = portion(score);
  const percentile = portion(rank);
  if (epss === undefined) return undefined;
  return { epss, ...(percentile === undefined ? {} : { percentile }) };
}

function portion(text: string): number | undefined {
  const value = /^(?:\d+(?:\.\d+)?(?:[eE]-?\d+)?)$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? value : undefined;
}

function dated(date: string | undefined, file: string): { readonly date: string } {
  const time = parseTime(date ?? '');
  if (Number.isNaN(time)) return refuse(file, 'it does not say of which day it is');
  return { date: new Date(time).toISOString() };
}
