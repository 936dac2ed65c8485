import { sha256Hex } from '../data/digest.js';
import type { Severity } from '../findings/severity.js';
import { jobAndStep } from '../workflows/step-label.js';

/** What the ledger calls a record about an incident. */
export const INCIDENT_ACTION = 'incident';

/** How much haste an incident asks for. Level 4: at once. */
export const INCIDENT_LEVELS = [1, 2, 3, 4] as const;
export type IncidentLevel = (typeof INCIDENT_LEVELS)[number];

/** Hours until the first steps must be done. */
export const LEVEL_HOURS: Readonly<Record<IncidentLevel, number>> = { 1: 24, 2: 4, 3: 1, 4: 0 };

/** The runbook, in order. @see NIST SP 800-61, "Handling an Incident" */
export const PHASES = [
  { id: 'respond', steps: ['record', 'scope', 'escalate', 'notify'] },
  { id: 'investigate', steps: ['investigate'] },
  { id: 'contain', steps: ['contain', 'eradicate'] },
  { id: 'recover', steps: ['recover'] },
  { id: 'learn', steps: ['learn'] },
] as const;
export type IncidentPhase = (typeof PHASES)[number]['id'];
export type IncidentStep = (typeof PHASES)[number]['steps'][number];
export const INCIDENT_STEPS: readonly IncidentStep[] = PHASES.flatMap(({ steps }) => steps);
/** Those that the deadline is for. */
export const FIRST_STEPS: readonly IncidentStep[] = PHASES[0].steps;

/** The rule of what a person reported. */
export const REPORTED_RULE = 'reported/by-hand';
/** The rule of evidence that does not verify. */
export const EVIDENCE_RULE = 'evidence/verify';

/** One thing that was seen and is wrong. */
export interface Alert {
  /** Stays the same over runs. */
  readonly id: string;
  readonly severity?: Severity;
  readonly subject: string;
  readonly message: string;
  /** When it was first seen, RFC 3339. */
  readonly since: string;
  /** Who sees it: a job of a workflow, by `sourceId`. Only the same one can say that it is gone. */
  readonly by: string;
}

export const INCIDENT_EVENTS = [
  'opened',
  'updated',
  'escalated',
  'reopened',
  'contained',
  'closed',
  'reported',
] as const;
export type IncidentEventKind = (typeof INCIDENT_EVENTS)[number];

/** Where the proof is: a record of the ledger. */
export interface IncidentEvidence {
  /** Hash of the record. */
  readonly record: string;
  readonly file?: string;
}

/** What is known of one incident. */
export interface Incident {
  readonly schema: 'sealgate/incident/v1';
  /** 16 hex digits, the same for the same rule (or report), folder and environment. */
  readonly key: string;
  /** `check/what`, `evidence/verify`, `audits/ITEM` or `reported/by-hand`. */
  readonly rule: string;
  /** One line. */
  readonly what: string;
  readonly target?: string;
  readonly environment?: string;
  readonly level: IncidentLevel;
  /** A person chose the level: alerts no longer change it. */
  readonly levelSet?: true;
  readonly state: 'open' | 'closed';
  readonly opened: string;
  readonly updated: string;
  /** When the first steps must be done. */
  readonly deadline: string;
  /** How many of the escalation's people were called since. */
  readonly escalations: number;
  /** The worst first; at most MAX_ALERTS. */
  readonly alerts: readonly Alert[];
  /** Alerts beyond those. */
  readonly more: number;
  /** Steps that people have ticked. */
  readonly done: readonly IncidentStep[];
  readonly evidence: readonly IncidentEvidence[];
  readonly run?: string;
  readonly commit?: string;
  /** What a person wrote with the report. */
  readonly note?: string;
  readonly issue?: number;
  readonly cause?: string;
  readonly prevention?: string;
}

/** Alerts that an incident names one by one. */
export const MAX_ALERTS = 40;

/** Something that was seen, before it is known whether there is an incident of it already. */
export interface Sighting {
  readonly rule: string;
  readonly what: string;
  readonly target?: string;
  readonly environment?: string;
  /** The folder of the repository that was judged, `.` for its root. */
  readonly dir: string;
  readonly level: IncidentLevel;
  readonly alerts: readonly Alert[];
  readonly evidence?: IncidentEvidence;
  readonly note?: string;
}

/** The incident that a sighting belongs to. */
export function incidentKey({
  rule,
  what,
  target,
  environment,
  dir,
}: Pick<Sighting, 'rule' | 'what' | 'target' | 'environment' | 'dir'>): string {
  // What a person reports is told apart by its words, everything else by its rule.
  const about = rule === REPORTED_RULE ? what.normalize('NFKC').trim().toLowerCase() : '';
  const parts = ['sealgate incident', rule, about, target ?? '', environment ?? '', dir];
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}

/** Eight hex digits for a step of a workflow's job, whatever run it is of; `terminal` for a person's machine. */
export function sourceId(source: {
  readonly workflowRef?: string;
  readonly job?: string;
  readonly step?: string;
}): string {
  if (source.workflowRef === undefined) return 'terminal';
  const workflow = source.workflowRef.replace(/@[^@]*$/, '');
  return sha256Hex(JSON.stringify([workflow, jobAndStep(source) ?? ''])).slice(0, 8);
}

/** `time` and so many hours, RFC 3339 to the second. */
export function addHours(time: string, hours: number): string {
  return new Date(Date.parse(time) + hours * 3_600_000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export function isLevel(value: unknown): value is IncidentLevel {
  return INCIDENT_LEVELS.some((level) => level === value);
}

/** The higher of two levels. */
export function higher(a: IncidentLevel, b: IncidentLevel): IncidentLevel {
  return a >= b ? a : b;
}
