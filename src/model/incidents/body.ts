import { isTime } from '../data/calendar.js';
import { sha256Hex } from '../data/digest.js';
import { isObject } from '../data/json.js';
import { SEVERITIES } from '../findings/severity.js';
import {
  type Alert,
  INCIDENT_STEPS,
  type Incident,
  type IncidentEvidence,
  type IncidentStep,
  isLevel,
  MAX_ALERTS,
} from './incident.js';

/**
 * The body of an incident's issue: a part that Sealgate writes anew, between two marks; below it the runbook and
 * whatever people write, which is theirs; a last line with what is known. Anybody may write the same marks into an
 * issue of theirs, so they are only read from issues whose author is us.
 */
const OPEN = /^<!-- sealgate:incident:([0-9a-f]{16}) -->$/m;
const CLOSE = '<!-- /sealgate:incident -->';
const STATE = /\n?<!-- sealgate:incident-state:v1:([A-Za-z0-9_-]{1,60000}) -->\s*$/;
const STEP = /^[^\S\n\r\u2028\u2029]*[-*+]\s+\[([ xX])\].*<!-- step:([a-z]+) -->/gm;

/** What GitHub takes of an issue, with room to spare. */
export const MAX_BODY = 60_000;

/** An issue's body, taken apart. */
export interface IncidentBody {
  readonly key: string;
  /** What was known when it was written; `undefined` where its last line is gone or damaged. */
  readonly incident: Incident | undefined;
  /** Sealgate's part, without its marks; `undefined` where people removed them. */
  readonly facts: string | undefined;
  /** That part stands as it was written. */
  readonly untouched: boolean;
  /** What stands before it. */
  readonly before: string;
  /** What stands behind it, up to the last line: the runbook and people's text. */
  readonly after: string;
  readonly done: readonly IncidentStep[];
}

/** Takes a body apart; `undefined` where it is no incident's. */
export function parseBody(text: string): IncidentBody | undefined {
  const body = text.replaceAll('\r\n', '\n');
  const opened = OPEN.exec(body);
  const state = readState(STATE.exec(body)?.[1]);
  const key = opened?.[1] ?? state?.incident.key;
  if (key === undefined) return undefined;
  const end = body.length - (STATE.exec(body)?.[0].length ?? 0);
  const from = opened === null ? 0 : opened.index;
  const inside = opened === null ? 0 : from + opened[0].length;
  const to = opened === null ? -1 : body.indexOf(CLOSE, inside);
  const whole = to !== -1 && to < end;
  const facts = whole ? body.slice(inside, to).trim() : undefined;
  const known = state?.incident.key === key ? state : undefined;
  return {
    key,
    incident: known?.incident,
    facts,
    untouched: facts !== undefined && known?.digest === digestOf(facts),
    before: whole ? body.slice(0, from).trim() : '',
    after: (whole ? body.slice(to + CLOSE.length, end) : body.slice(inside, end)).trim(),
    done: stepsIn(body),
  };
}

/** Steps whose box is ticked. */
function stepsIn(body: string): IncidentStep[] {
  const ticked = new Set(
    [...body.matchAll(STEP)].flatMap(([, mark, step]) => (mark === ' ' ? [] : [String(step)])),
  );
  return INCIDENT_STEPS.filter((step) => ticked.has(step));
}

/** The mark that ends the line of a step, so that its box is found again in any language. */
export function stepMark(step: IncidentStep): string {
  return `<!-- step:${step} -->`;
}

/**
 * Puts a body together.
 *
 * @param parts.facts Sealgate's part.
 * @param parts.after the runbook and people's text.
 */
export function buildBody(
  incident: Incident,
  parts: { readonly before: string; readonly facts: string; readonly after: string },
): string {
  const facts = parts.facts.trim();
  const state = Buffer.from(JSON.stringify({ digest: digestOf(facts), incident }), 'utf8').toString(
    'base64url',
  );
  return [
    ...(parts.before === '' ? [] : [parts.before, '']),
    `<!-- sealgate:incident:${incident.key} -->`,
    facts,
    CLOSE,
    '',
    parts.after,
    '',
    `<!-- sealgate:incident-state:v1:${state} -->`,
  ].join('\n');
}

/** Lines that people wrote into Sealgate's part, in order: those that it did not write itself. */
export function foreignLines(found: string, written: string): string[] {
  const ours = new Set(written.split('\n').map((line) => line.trim()));
  return found.split('\n').filter((line) => line.trim() !== '' && !ours.has(line.trim()));
}

function digestOf(facts: string): string {
  return sha256Hex(facts.trim()).slice(0, 16);
}

interface State {
  readonly digest: string;
  readonly incident: Incident;
}

/** Whoever may edit the issue may edit this line too: nothing in it is taken that is not of its form. */
function readState(encoded: string | undefined): State | undefined {
  if (encoded === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  } catch {
    // A damaged line says nothing: the incident is built from what is seen now.
    return undefined;
  }
  if (!isObject(value) || typeof value.digest !== 'string') return undefined;
  const incident = readIncident(value.incident);
  return incident === undefined ? undefined : { digest: value.digest, incident };
}

/** An incident from JSON of outside; `undefined` where it is none. Members that it does not know are dropped. */
export function readIncident(value: unknown): Incident | undefined {
  if (!isObject(value) || value.schema !== 'sealgate/incident/v1') return undefined;
  const { key, rule, what, level, state, opened, updated, deadline } = value;
  const times = [opened, updated, deadline].every(isTime);
  if (typeof key !== 'string' || !/^[0-9a-f]{16}$/.test(key) || !isLevel(level) || !times) return undefined;
  if (!isText(rule, 200) || !isText(what, 300) || (state !== 'open' && state !== 'closed')) return undefined;
  return {
    schema: 'sealgate/incident/v1',
    key,
    rule,
    what,
    ...texts(value, { target: 200, environment: 40, run: 500, commit: 64, note: 4000 }),
    ...texts(value, { cause: 4000, prevention: 4000 }),
    level,
    ...(value.levelSet === true ? { levelSet: true } : {}),
    state,
    opened: opened as string,
    updated: updated as string,
    deadline: deadline as string,
    escalations: wholeNumber(value.escalations),
    alerts: listOf(value.alerts, readAlert).slice(0, MAX_ALERTS),
    more: wholeNumber(value.more),
    done: INCIDENT_STEPS.filter((step) => Array.isArray(value.done) && value.done.includes(step)),
    evidence: listOf(value.evidence, readEvidence).slice(0, 10),
    ...(wholeNumber(value.issue) > 0 ? { issue: wholeNumber(value.issue) } : {}),
  };
}

function readAlert(value: unknown): Alert | undefined {
  if (!isObject(value)) return undefined;
  const { id, subject, message, since, by } = value;
  if (!isText(id, 64) || !isText(subject, 300) || !isText(message, 500)) return undefined;
  if (!isText(by, 40) || !isTime(since)) return undefined;
  const severity = SEVERITIES.find((word) => word === value.severity);
  return { id, ...(severity === undefined ? {} : { severity }), subject, message, since, by };
}

function readEvidence(value: unknown): IncidentEvidence | undefined {
  if (!isObject(value) || typeof value.record !== 'string' || !/^[0-9a-f]{64}$/.test(value.record))
    return undefined;
  return { record: value.record, ...texts(value, { file: 200 }) };
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] {
  return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : [];
}

function texts<K extends string>(
  value: Readonly<Record<string, unknown>>,
  limits: Readonly<Record<K, number>>,
): { [P in K]?: string } {
  const found = (Object.entries(limits) as [K, number][]).filter(([name, max]) => isText(value[name], max));
  return Object.fromEntries(found.map(([name]) => [name, value[name]])) as { [P in K]?: string };
}

function isText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= max;
}

function wholeNumber(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
}
