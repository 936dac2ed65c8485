import type { Severity } from '../findings/severity.js';
import type { IncidentLevel } from './incident.js';

/** What becomes an incident: all conditions that are given must hold. */
export interface LevelRule {
  /** Rule ids, or `check/*`; empty: any. */
  readonly rules: readonly string[];
  /** Empty: any. */
  readonly severities: readonly Severity[];
  readonly level: IncidentLevel;
}

/** A workflow that may be started to contain an incident. */
export interface ContainRule {
  /** `.github/workflows/FILE.yml` of the same repository. */
  readonly workflow: string;
  /** The lowest level that it may be used for. */
  readonly level: IncidentLevel;
  /** Values that inputs which take any text may have. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
}

/** `incidents` of the policy. */
export interface IncidentPolicy {
  readonly levels: readonly LevelRule[];
  /** Path of the escalation file. */
  readonly escalation: string;
  readonly contain: readonly ContainRule[];
}

/** Who answers for incidents of some kind. */
export interface EscalationRule {
  /** Empty: any. */
  readonly rules: readonly string[];
  readonly levels: readonly IncidentLevel[];
  readonly environments: readonly string[];
  /** A login or `org/team`, without `@`. */
  readonly owner: string;
  /** Whom to call next, and after them, where a deadline passes. */
  readonly escalateTo: readonly string[];
  /** How they are reached besides: one line. */
  readonly contact?: string;
}

/** Whom a breach must be told to, and how soon. */
export interface BreachNotice {
  readonly authority: string;
  readonly withinHours: number;
  readonly link?: string;
}

/** The escalation file. */
export interface Escalation {
  /** The first that fits counts. */
  readonly owners: readonly EscalationRule[];
  readonly breach: readonly BreachNotice[];
}

export const NO_ESCALATION: Escalation = { owners: [], breach: [] };

/** The level of something wrong: the highest that any rule gives it; `undefined` where none does. */
export function levelOf(
  { levels }: Pick<IncidentPolicy, 'levels'>,
  alert: { readonly rule: string; readonly severity?: Severity },
): IncidentLevel | undefined {
  const fitting = levels.filter(
    ({ rules, severities }) =>
      matchesRule(rules, alert.rule) &&
      (severities.length === 0 || (alert.severity !== undefined && severities.includes(alert.severity))),
  );
  return fitting.reduce<IncidentLevel | undefined>(
    (most, { level }) => (most === undefined || level > most ? level : most),
    undefined,
  );
}

/** Who answers for an incident, by the first rule that fits. */
export function escalationFor(
  { owners }: Escalation,
  about: { readonly rule: string; readonly level: IncidentLevel; readonly environment?: string },
): EscalationRule | undefined {
  return owners.find(
    ({ rules, levels, environments }) =>
      matchesRule(rules, about.rule) &&
      (levels.length === 0 || levels.includes(about.level)) &&
      (environments.length === 0 ||
        (about.environment !== undefined && environments.includes(about.environment))),
  );
}

/** Whether a rule id is one of those named, or of a check named by `check/*`; no names take any. */
function matchesRule(named: readonly string[], rule: string): boolean {
  return (
    named.length === 0 ||
    named.some((name) => name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))))
  );
}
