import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../../errors.js';
import { readCapped } from '../../../io/files/files.js';
import { parseJson } from '../../../io/json/json.js';
import { createSlots } from '../../../io/slots.js';
import { daysBetween } from '../../../model/data/calendar.js';
import type { CollectProblem } from '../../../model/facts.js';
import { scoreVectors } from '../../../model/findings/cvss-severity.js';
import { isMaliciousRecord } from '../../../model/findings/malicious.js';
import type { Report } from '../../../model/findings/report.js';
import { parseSeverity, type Severity } from '../../../model/findings/severity.js';
import { compareText } from '../../../model/text/compare-text.js';
import { asList, asText, asTime, member } from '../narrow.js';
import { type Advisory, advisoryReport, oneLine } from './advisory-report.js';
import type { VersionsByName } from './bulk-advisories.js';
import { affectedRange, isAffected, rangeEvents } from './osv-ranges.js';

const FILE_CAP = 8 * 1024 * 1024;
const MAX_FILES = 1_000_000;
/** New advisories come every day: a copy that ends earlier knows nothing of what came after. */
const MAX_AGE_DAYS = 7;

/**
 * Advisories of a folder of OSV records (`*.json`, one each, at any depth), as osv.dev exports them for npm. Offline.
 *
 * @param now RFC 3339, to tell an old copy.
 * @see OSV schema, https://ossf.github.io/osv-schema/
 */
export async function readOsvFolder(
  folder: string,
  packages: VersionsByName,
  now: string,
): Promise<{ readonly report: Report; readonly raw: Buffer } | { readonly problem: CollectProblem }> {
  let files: string[];
  try {
    files = await recordsIn(folder);
  } catch (error) {
    return { problem: unreadable(folder, 'missing', messageOf(error)) };
  }
  if (files.length === 0) return { problem: unreadable(folder, 'missing', 'it holds no .json files') };
  if (files.length > MAX_FILES)
    return { problem: unreadable(folder, 'invalid', `it holds more than ${MAX_FILES} files`) };
  const slots = createSlots(32);
  const problems: string[] = [];
  let newest = '';
  const read = await Promise.all(
    files.sort(compareText).map((file) =>
      slots(async () => {
        const record = await readRecord(path.join(folder, file), file, problems);
        const modified = asTime(member(record, 'modified')) ?? '';
        if (modified > newest) newest = modified;
        return record === undefined ? [] : matchRecord(record, packages);
      }),
    ),
  );
  const matched = await rated(read.flat());
  const age = daysBetween(newest, now);
  if (!(age <= MAX_AGE_DAYS))
    problems.push(
      newest === ''
        ? 'None of its records says when it was changed, so nobody knows how old it is'
        : `Its newest record is of ${newest.slice(0, 10)}, ${Math.floor(age)} days ago: fetch a new copy`,
    );
  const kept = [...new Map(matched.map(({ record }) => [String(member(record, 'id')), record])).values()];
  const raw = Buffer.from(`${JSON.stringify(kept)}\n`);
  const source = {
    format: 'osv',
    tool: 'OSV database',
    file: 'osv-advisories.json',
    namesCves: true,
  } as const;
  const answer = {
    raw,
    found: matched,
    problems: problems.sort(compareText).slice(0, 10),
    ...(newest === '' ? {} : { createdAt: newest }),
  };
  return { report: advisoryReport(source, answer), raw };
}

/** Paths below the folder. A package may be called `left.json`, and has a folder of that name where each has one. */
async function recordsIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
}

async function readRecord(full: string, file: string, problems: string[]): Promise<unknown> {
  try {
    const document = parseJson(await readCapped(full, FILE_CAP), file);
    const affected = member(document, 'affected') ?? undefined;
    // A record may name nothing that is affected; then its id and time are all that tell it from another document.
    const isRecord =
      affected === undefined ? asTime(member(document, 'modified')) !== undefined : Array.isArray(affected);
    if (isRecord && asText(member(document, 'id'), 200) !== undefined) return document;
    problems.push(`${file} is not an OSV record`);
  } catch (error) {
    problems.push(messageOf(error));
  }
  return undefined;
}

interface Matched {
  readonly advisory: Advisory;
  readonly version: string;
  readonly record: unknown;
  /** What the record says of this package alone. */
  readonly ratings: readonly unknown[];
}

function matchRecord(record: unknown, packages: VersionsByName): Matched[] {
  if ((member(record, 'withdrawn') ?? undefined) !== undefined) return [];
  return (asList(member(record, 'affected'), 10_000) ?? []).flatMap((affected): Matched[] => {
    const about = member(affected, 'package');
    const name = asText(member(about, 'name'), 300);
    const versions = name === undefined ? undefined : packages.get(name);
    if (name === undefined || versions === undefined || member(about, 'ecosystem') !== 'npm') return [];
    const hits = [...versions].filter((version) => isAffected(version, affected));
    if (hits.length === 0) return [];
    const advisory = toAdvisory(name, record, affected);
    const ratings = asList(member(affected, 'severity'), 20) ?? [];
    return hits.map((version) => ({ advisory, version, record, ratings }));
  });
}

function toAdvisory(name: string, record: unknown, affected: unknown): Advisory {
  const id = String(member(record, 'id'));
  const aliases = (asList(member(record, 'aliases'), 100) ?? []).flatMap((alias) => asText(alias, 200) ?? []);
  const events = rangeEvents(affected);
  const cwes = textsOf(member(member(record, 'database_specific'), 'cwe_ids'));
  const fixed = events.filter(({ kind }) => kind === 'fixed').map(({ version }) => version);
  const title = oneLine(member(record, 'summary'), 160) ?? id;
  return {
    name,
    ids: [id, ...aliases],
    severity: severityOf([id, ...aliases], cwes, record),
    title,
    message: oneLine(member(record, 'details'), 400) ?? `${title}.`,
    url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    range: affectedRange(affected),
    fixedVersions: [...new Set(fixed)],
    ...(cwes.length === 0 ? {} : { detail: { cwes } }),
  };
}

/** With their CVSS; those that nobody has rated in words get its severity. */
async function rated(matched: readonly Matched[]): Promise<readonly Matched[]> {
  const vectorsOf = ({ record, ratings }: Matched): readonly string[] =>
    [...(asList(member(record, 'severity'), 20) ?? []), ...ratings].flatMap(
      (rating) => asText(member(rating, 'score'), 400) ?? [],
    );
  if (matched.every((one) => vectorsOf(one).length === 0)) return matched;
  const { scoreOf } = await import('../../../model/findings/cvss.js');
  return matched.map((one) => {
    const scored = scoreVectors(vectorsOf(one), scoreOf);
    if (scored === undefined) return one;
    const { advisory } = one;
    const { cvss, score } = scored;
    const severity = advisory.severity === 'unknown' ? scored.severity : advisory.severity;
    return { ...one, advisory: { ...advisory, severity, detail: { ...advisory.detail, cvss, score } } };
  });
}

function textsOf(value: unknown): string[] {
  return (asList(value, 50) ?? []).flatMap((one) => asText(one, 40) ?? []);
}

/** GitHub's word where the record has it. Malicious packages have no rating and need none. */
function severityOf(ids: readonly string[], cwes: readonly string[], record: unknown): Severity {
  if (ids[0]?.startsWith('MAL-')) return 'critical';
  const said = parseSeverity(member(member(record, 'database_specific'), 'severity'));
  return said === 'unknown' && isMaliciousRecord(ids, cwes) ? 'critical' : said;
}

function unreadable(folder: string, state: CollectProblem['state'], reason: string): CollectProblem {
  return {
    kind: 'advisories',
    subject: folder,
    state,
    message: `The OSV database ${folder} cannot be read: ${reason}`,
    hint: 'Unpack the npm archive of osv.dev there, one .json file an advisory.',
  };
}
