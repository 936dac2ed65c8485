import { compareSeverity } from '../findings/severity.js';
import { compareText } from '../text/compare-text.js';
import {
  type Alert,
  addHours,
  FIRST_STEPS,
  higher,
  type Incident,
  incidentKey,
  LEVEL_HOURS,
  MAX_ALERTS,
  type Sighting,
} from './incident.js';

/** Where and when something was seen. */
export interface SeenAt {
  readonly time: string;
  /** By `sourceId`. */
  readonly by: string;
  readonly run?: string;
  readonly commit?: string;
}

export type IncidentChange =
  | 'opened'
  | 'reopened'
  | 'level-raised'
  | 'alerts-added'
  | 'alerts-gone'
  | 'overdue'
  | 'steps-done'
  | 'closed-by-hand';

export interface NextIncident {
  readonly incident: Incident;
  /** Empty: there is nothing to say that was not said. */
  readonly changes: readonly IncidentChange[];
}

/** The incident that a sighting opens. */
export function openIncident(sighting: Sighting, at: SeenAt): NextIncident {
  const { alerts, more } = worst(sighting.alerts);
  const { target, environment, evidence, note } = sighting;
  const incident: Incident = {
    schema: 'sealgate/incident/v1',
    key: incidentKey(sighting),
    rule: sighting.rule,
    what: sighting.what,
    ...(target === undefined ? {} : { target }),
    ...(environment === undefined ? {} : { environment }),
    level: sighting.level,
    state: 'open',
    opened: at.time,
    updated: at.time,
    deadline: addHours(at.time, LEVEL_HOURS[sighting.level]),
    escalations: 0,
    alerts,
    more,
    done: [],
    evidence: evidence === undefined ? [] : [evidence],
    ...placeOf(at),
    ...(note === undefined ? {} : { note }),
  };
  return { incident, changes: ['opened'] };
}

/**
 * What an incident becomes when its rule is looked at again.
 *
 * @param sighting what the source sees now; `undefined` where it looked and saw nothing any more.
 */
export function seeAgain(before: Incident, sighting: Sighting | undefined, at: SeenAt): NextIncident {
  const others = before.alerts.filter(({ by }) => by !== at.by);
  const known = new Map(before.alerts.map((alert) => [`${alert.by} ${alert.id}`, alert]));
  const seen = (sighting?.alerts ?? []).map((alert) => {
    const first = known.get(`${alert.by} ${alert.id}`);
    return first === undefined ? alert : { ...alert, since: first.since };
  });
  const { alerts, more } = worst([...others, ...seen]);
  const level =
    before.levelSet === true || sighting === undefined ? before.level : higher(before.level, sighting.level);
  const raised = level > before.level;
  const ids = new Set(alerts.map(({ id }) => id));
  const changes: IncidentChange[] = [
    ...(raised ? (['level-raised'] as const) : []),
    ...(alerts.some(({ id }) => !before.alerts.some((old) => old.id === id)) || more > before.more
      ? (['alerts-added'] as const)
      : []),
    ...(before.alerts.some(({ id }) => !ids.has(id)) ? (['alerts-gone'] as const) : []),
  ];
  if (changes.length === 0) return { incident: before, changes };
  const due = addHours(at.time, LEVEL_HOURS[level]);
  return {
    incident: {
      ...before,
      what: sighting?.what ?? before.what,
      level,
      deadline: raised && due < before.deadline ? due : before.deadline,
      alerts,
      more,
      updated: at.time,
      ...placeOf(at),
      evidence: joined(before, sighting),
    },
    changes,
  };
}

/** An issue that somebody closed on GitHub: nobody wrote a report. */
export function closedByHand(before: Incident, now: string): NextIncident {
  return { incident: { ...before, state: 'closed', updated: now }, changes: ['closed-by-hand'] };
}

/** A closed incident whose alerts are still there, or came again: its time begins anew. */
export function reopenIncident(before: Incident, at: SeenAt): Incident {
  const { cause: _cause, prevention: _prevention, ...rest } = before;
  return {
    ...rest,
    state: 'open',
    updated: at.time,
    deadline: addHours(at.time, LEVEL_HOURS[before.level]),
    escalations: 0,
  };
}

/**
 * Calls the next person where the deadline has passed with first steps open. After each call the level's time runs
 * again, at least an hour, until there is nobody left to call.
 *
 * @param people how many there are to call.
 */
export function passOn(before: Incident, people: number, now: string): NextIncident {
  const pause = Math.max(1, LEVEL_HOURS[before.level]) * before.escalations;
  const due = addHours(lateFrom(before), pause);
  if (!isWaiting(before) || now < due || before.escalations >= Math.max(1, people))
    return { incident: before, changes: [] };
  return {
    incident: { ...before, escalations: before.escalations + 1, updated: now },
    changes: ['overdue'],
  };
}

/** Whether the first steps are late. */
export function isOverdue(incident: Incident, now: string): boolean {
  return isWaiting(incident) && now >= lateFrom(incident);
}

function isWaiting({ state, done }: Incident): boolean {
  return state === 'open' && FIRST_STEPS.some((step) => !done.includes(step));
}

/** The deadline; "at once" is late after a quarter of an hour. */
function lateFrom({ deadline, level }: Incident): string {
  return LEVEL_HOURS[level] === 0 ? addHours(deadline, 0.25) : deadline;
}

function worst(alerts: readonly Alert[]): Pick<Incident, 'alerts' | 'more'> {
  const sorted = [...new Map(alerts.map((alert) => [`${alert.by} ${alert.id}`, alert])).values()].sort(
    (a, b) =>
      compareSeverity(a.severity ?? 'info', b.severity ?? 'info') ||
      compareText(a.subject, b.subject) ||
      compareText(a.id, b.id),
  );
  return { alerts: sorted.slice(0, MAX_ALERTS), more: Math.max(0, sorted.length - MAX_ALERTS) };
}

function joined(before: Incident, sighting: Sighting | undefined): Incident['evidence'] {
  const { evidence } = sighting ?? {};
  if (evidence === undefined || before.evidence.some(({ record }) => record === evidence.record))
    return before.evidence;
  return [...before.evidence, evidence].slice(-10);
}

function placeOf({ run, commit }: SeenAt): Pick<Incident, 'run' | 'commit'> {
  return { ...(run === undefined ? {} : { run }), ...(commit === undefined ? {} : { commit }) };
}
