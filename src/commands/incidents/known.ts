import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { sha256Hex } from '../../model/data/digest.js';
import { LEDGER_FILE } from '../../model/evidence/ledger.js';
import { readIncident } from '../../model/incidents/body.js';
import { INCIDENT_ACTION, INCIDENT_EVENTS, type Incident } from '../../model/incidents/incident.js';
import { GithubError } from '../../publish/github-error.js';
import { findOwnIssues, type OwnIssue } from '../../publish/incidents/own-issues.js';
import type { ReportEvent } from '../../render/incidents/report.js';
import { type NumberedRecord, readRecords } from '../evidence/read.js';
import type { Desk } from './desk.js';

/** An incident as the ledger knows it. */
export interface KnownIncident {
  readonly incident: Incident;
  readonly events: readonly ReportEvent[];
}

/**
 * The incidents of an evidence folder, in the order of their first records: what the last record of each says.
 *
 * @returns also records whose file is gone or changed, which say nothing.
 * @throws SealgateError EVIDENCE_INVALID where the ledger was touched.
 */
export async function readIncidents(evidenceDir: string): Promise<{
  readonly incidents: readonly KnownIncident[];
  readonly unreadable: readonly number[];
}> {
  const info = await lstat(path.join(evidenceDir, LEDGER_FILE)).catch(() => undefined);
  if (info === undefined) return { incidents: [], unreadable: [] };
  const { records, walk } = await readRecords(evidenceDir, { what: [INCIDENT_ACTION] });
  if (walk.tampering !== undefined)
    throw new SealgateError('EVIDENCE_INVALID', `The ledger was touched: ${walk.tampering.message}`, {
      hint: `sealgate verify ${evidenceDir} names everything.`,
    });
  const known = new Map<string, { incident?: Incident; events: ReportEvent[] }>();
  const unreadable: number[] = [];
  for (const numbered of records) {
    const key = numbered.record.object.slice(INCIDENT_ACTION.length + 1);
    const entry = known.get(key) ?? { events: [] };
    known.set(key, entry);
    const event = eventOf(numbered);
    if (event !== undefined) entry.events.push(event);
    const incident = await incidentOf(evidenceDir, numbered);
    if (incident === 'unreadable') unreadable.push(numbered.number);
    else if (incident !== undefined && incident.key === key) entry.incident = incident;
  }
  return {
    incidents: [...known.values()].flatMap(({ incident, events }) =>
      incident === undefined ? [] : [{ incident, events }],
    ),
    unreadable,
  };
}

function eventOf({ record }: NumberedRecord): ReportEvent | undefined {
  const kind = INCIDENT_EVENTS.find((one) => one === record.result.outcome);
  if (kind === undefined) return undefined;
  return {
    time: record.time,
    kind,
    note: record.result.message,
    by: record.actor.login ?? record.actor.id ?? 'unknown',
    record: record.hash,
  };
}

/** `undefined` for records that file something else, a report. */
async function incidentOf(
  folder: string,
  { record }: NumberedRecord,
): Promise<Incident | 'unreadable' | undefined> {
  const file = record.files.find(({ mediaType }) => mediaType === 'application/json');
  if (file === undefined) return undefined;
  const place = contentPath(folder, file);
  const info = await lstat(place).catch(() => undefined);
  if (info?.isFile() !== true) return 'unreadable';
  const bytes = await readCapped(place);
  if (sha256Hex(bytes) !== file.sha256) return 'unreadable';
  try {
    return readIncident(JSON.parse(bytes.toString('utf8'))) ?? 'unreadable';
  } catch {
    // Not what a record of ours names: the reader is told that it says nothing.
    return 'unreadable';
  }
}

/** An incident, from the ledger and its issue: whichever says more lately. */
export interface FoundIncident extends KnownIncident {
  readonly issue?: OwnIssue;
}

/**
 * The one incident that a key, or the beginning of it, means.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND; GithubError
 */
export async function findIncident(
  wanted: readonly string[],
  desk: Pick<Desk, 'folder' | 'issues'>,
  command: string,
): Promise<FoundIncident> {
  const [key, ...more] = wanted;
  if (key === undefined || more.length > 0 || !/^[0-9a-f]{4,16}$/.test(key))
    throw new SealgateError('USAGE', `incident ${command} wants one key of an incident`, {
      hint: 'sealgate incident list shows them: 16 hex digits, or the first 4 and more.',
    });
  const { incidents } = await readIncidents(desk.folder.evidenceDir);
  const { issues } = desk;
  const own = issues === undefined ? [] : await ownIssues(issues);
  const keys = [
    ...new Set([...incidents.map(({ incident }) => incident.key), ...own.map(({ body }) => body.key)]),
  ].filter((one) => one.startsWith(key));
  const [only, second] = keys;
  if (only === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `There is no incident ${key}`, {
      hint: 'sealgate incident list --all shows those of this evidence folder.',
    });
  if (second !== undefined)
    throw new SealgateError('USAGE', `${key} means ${keys.length} incidents`, {
      hint: `They are ${keys.slice(0, 5).join(', ')}.`,
    });
  const filed = incidents.find(({ incident }) => incident.key === only);
  const same = own.filter(({ body }) => body.key === only);
  const issue = same.find(({ state }) => state === 'open') ?? same.at(-1);
  const said = issue?.body.incident;
  const base = latest(said, filed?.incident);
  if (base === undefined)
    throw new SealgateError('INPUT_INVALID', `Issue ${issue?.number} of incident ${only} is damaged`, {
      hint: 'Its last line is missing, and this evidence folder does not know it. The next run of the gate writes it again.',
    });
  const done = issue === undefined ? base.done : issue.body.done;
  return {
    incident: { ...base, done, ...(issue === undefined ? {} : { issue: issue.number }) },
    events: filed?.events ?? [],
    ...(issue === undefined ? {} : { issue }),
  };
}

/** Where issues are switched off there are none; the ledger says what there is. */
async function ownIssues({ github, at, me }: NonNullable<Desk['issues']>): Promise<OwnIssue[]> {
  try {
    return await findOwnIssues(github, at, me);
  } catch (error) {
    if (error instanceof GithubError && error.status === 410) return [];
    throw error;
  }
}

function latest(a: Incident | undefined, b: Incident | undefined): Incident | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.updated > a.updated ? b : a;
}
