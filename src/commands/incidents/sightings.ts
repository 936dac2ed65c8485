import { checks } from '../../check/registry.js';
import type { Decision, RunRecord } from '../../model/findings/decision.js';
import {
  type Alert,
  higher,
  type IncidentEvidence,
  type IncidentLevel,
  type Sighting,
} from '../../model/incidents/incident.js';
import { type IncidentPolicy, levelOf } from '../../model/incidents/rules.js';
import type { Locale } from '../../model/policy/words.js';
import { shorten } from '../../model/text/shorten.js';
import { textsOf } from '../../render/locale/locales.js';

export interface SightingOptions {
  readonly policy: IncidentPolicy;
  readonly locale: Locale;
  /** Folder that was judged, relative to the repository; `.` for its root. */
  readonly dir: string;
  /** By `sourceId`. */
  readonly by: string;
  /** The run's record in the ledger. */
  readonly evidence?: IncidentEvidence;
}

/** What a run saw that the policy makes an incident of: one sighting a rule, with everything that breaks it. */
export function sightingsOf(record: RunRecord, options: SightingOptions): Sighting[] {
  const found = new Map<string, { level: IncidentLevel; alerts: Alert[] }>();
  for (const decision of record.decisions) {
    // What the policy accepts, by an exception say, is no alert.
    if (decision.outcome === 'accept') continue;
    const { rule, severity } = decision.finding;
    const level = levelOf(options.policy, { rule, severity });
    if (level === undefined) continue;
    const before = found.get(rule);
    const alert = alertOf(decision, record.context.time, options.by);
    found.set(rule, {
      level: before === undefined ? level : higher(before.level, level),
      alerts: [...(before?.alerts ?? []), alert],
    });
  }
  return [...found].map(([rule, { level, alerts }]) => ({
    rule,
    what: whatOf(rule, alerts, options.locale),
    ...(record.policy.environment === undefined ? {} : { environment: record.policy.environment }),
    dir: options.dir,
    level,
    alerts,
    ...(options.evidence === undefined ? {} : { evidence: options.evidence }),
  }));
}

function alertOf({ finding }: Decision, since: string, by: string): Alert {
  return {
    id: finding.fingerprint,
    severity: finding.severity,
    subject: cut(finding.subject.name, 200),
    message: cut(finding.message, 300),
    since,
    by,
  };
}

/** The rule in words, and what breaks it. */
function whatOf(rule: string, alerts: readonly Alert[], locale: Locale): string {
  const known = checks.flatMap(({ meta }) => meta.rules).find(({ id }) => id === rule)?.title;
  const { rules } = textsOf(locale);
  const translated = Object.hasOwn(rules, rule) ? rules[rule]?.title : undefined;
  const subjects = [...new Set(alerts.map(({ subject }) => subject))];
  const [first = '', ...more] = subjects;
  const others = more.length === 0 ? '' : ` (+${more.length})`;
  return cut(`${(translated ?? known ?? rule).replaceAll('`', '')}: ${cut(first, 120)}${others}`, 280);
}

/** Whether a run would have seen everything that breaks a rule. */
export function lookedAt(record: RunRecord): (rule: string) => boolean {
  return (rule) => {
    const check = rule.split('/')[0];
    const result = record.checks.find((one) => one.check === check);
    return (
      (result?.state === 'ran' || result?.state === 'not-applicable') &&
      record.verdict.gaps.every((gap) => gap.check !== check)
    );
  };
}

/** At most so many UTF-16 units, no half character at the end, never empty. */
export function cut(text: string, max: number): string {
  return shorten(text.trim() === '' ? '(empty)' : text, max);
}
