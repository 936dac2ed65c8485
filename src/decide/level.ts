import { BUILT_IN, type DecisionReason } from '../model/findings/decision.js';
import { epssOf, isKnownExploited } from '../model/findings/exploitation.js';
import type { Finding } from '../model/findings/finding.js';
import { reaches, type Severity } from '../model/findings/severity.js';
import type { CustomRule, Policy } from '../model/policy/policy.js';
import type { Level } from '../model/policy/words.js';

/** A level and what gave it. */
export interface Judged {
  readonly level: Level;
  readonly reason: DecisionReason;
}

/** Rules with a policy key of their own. */
const KEYED_RULES: Readonly<
  Record<string, { readonly key: string; readonly level: (policy: Policy) => Level }>
> = {
  'licenses/unknown': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
  'licenses/unread': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
  'sources/git': { key: 'allow-git', level: (policy) => policy.allowGit },
  'sources/missing-integrity': { key: 'missing-integrity', level: (policy) => policy.missingIntegrity },
  'signatures/missing': { key: 'missing-signature', level: (policy) => policy.missingSignature },
  'provenance/downgrade': { key: 'provenance.downgrade', level: (policy) => policy.provenance.downgrade },
  'signatures/archive': { key: 'skipped-signature', level: (policy) => policy.skippedSignature },
  'signatures/skipped': { key: 'skipped-signature', level: (policy) => policy.skippedSignature },
};

/** Checks whose severities are scanners' words, and therefore the policy's to weigh. */
const RATED_CHECKS: readonly string[] = ['vulnerabilities', 'scanners'];

const WEIGHT: Record<Level, number> = { accept: 0, warn: 1, block: 2 };

/** Whether a level is milder than another. */
export function isMilder(a: Level, b: Level): boolean {
  return WEIGHT[a] < WEIGHT[b];
}

/** Whether scanners' thresholds, scopes and filters apply to a finding. */
export function isRated(finding: Finding): boolean {
  return RATED_CHECKS.includes(finding.check);
}

/**
 * What the policy answers to a finding before anything speaks for it: `rules`, then the rule's own key, then
 * `fail-on-severity` (scanners' findings) or the rule's severity (ours).
 *
 * @param today `YYYY-MM-DD`, UTC: a rule with `since` warns before that day where it will block. Without it, every day has come.
 */
export function firstLevel(finding: Finding, policy: Policy, today = '9999-12-31'): Judged {
  if (policy.checks[finding.check as keyof Policy['checks']] === 'off') {
    const key = `checks.${finding.check}`;
    return { level: 'accept', reason: { kind: 'rule', text: `${key}: off`, ...keyed(policy, key) } };
  }
  if (finding.check === 'custom') {
    const mine = (policy.customRules ?? []).find(({ id }) => `custom/${id}` === finding.rule);
    const judged = byCustomRule(mine, today);
    if (judged !== undefined && !Object.hasOwn(policy.rules, finding.rule)) return judged;
  }
  for (const id of [finding.rule, `${finding.check}/*`]) {
    const rule = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
    if (rule === undefined) continue;
    const { level, since } = typeof rule === 'string' ? { level: rule } : rule;
    const place = keyed(policy, `rules.${id}`);
    if (since !== undefined && today < since && level === 'block') {
      const text = `rules: ${id} warns until ${since}, then blocks`;
      return { level: 'warn', reason: { kind: 'since', text, since, ...place } };
    }
    return { level, reason: { kind: 'rule', text: `rules: ${id} is ${level}`, ...place } };
  }
  const scoped = scopedLicenseLevel(finding, policy);
  if (scoped !== undefined) return scoped;
  const own = Object.hasOwn(KEYED_RULES, finding.rule) ? KEYED_RULES[finding.rule] : undefined;
  if (own !== undefined) {
    const level = own.level(policy);
    const kind = finding.check === 'licenses' ? 'license' : 'rule';
    return { level, reason: { kind, text: `${own.key}: ${level}`, ...keyed(policy, own.key) } };
  }
  if (isRated(finding)) return byExploitation(finding, policy) ?? byThreshold(finding.severity, policy);
  const level = ownLevel(finding.severity);
  const kind = finding.check === 'licenses' ? 'license' : 'severity';
  return {
    level,
    reason: {
      kind,
      text: `rule ${finding.rule}, ${finding.severity}`,
      ...foundBy(finding, policy),
    },
  };
}

/** What a rule of the policy's own says, before everything else. */
export function byCustomRule(rule: CustomRule | undefined, today: string): Judged | undefined {
  if (rule === undefined) return undefined;
  const { id, level, since, file, line } = rule;
  const place = {
    key: `custom-rules.${id}`,
    ...(file === undefined ? {} : { origin: line === undefined ? file : `${file}:${line}` }),
  };
  if (since !== undefined && today < since && level === 'block')
    return {
      level: 'warn',
      reason: {
        kind: 'since',
        text: `custom-rules: ${id} warns until ${since}, then blocks`,
        since,
        ...place,
      },
    };
  return { level, reason: { kind: 'rule', text: `custom-rules: ${id} is ${level}`, ...place } };
}

/** Rules that find what a key of the policy forbids: its line is the one that decided. */
const FINDING_KEYS: Readonly<Record<string, string>> = {
  'sources/registry': 'allow-registries',
  'provenance/required': 'provenance.require',
  'provenance/unexpected': 'provenance.expect',
  'trust/too-new': 'minimum-release-age',
  'lockfiles/excluded': 'exclude-lockfiles',
};

/** The line that made one of our own rules find something: the policy's, where it says so, else the rule itself. */
function foundBy(finding: Finding, policy: Policy): { readonly key: string; readonly origin?: string } {
  const { rule, detail } = finding;
  if (rule === 'licenses/denied')
    return keyed(policy, detail?.deniedBy === 'deny-licenses' ? 'deny-licenses' : 'allow-licenses');
  const key = Object.hasOwn(FINDING_KEYS, rule) ? FINDING_KEYS[rule] : undefined;
  if (key !== undefined) return keyed(policy, key);
  return { key: `rules.${rule}`, origin: `${BUILT_IN}: docs/rules/${rule.replace('/', '-')}.md` };
}

/** What attackers use, or are likely to, blocks whatever its severity, where the policy says so. */
function byExploitation(finding: Finding, policy: Policy): Judged | undefined {
  if (finding.check !== 'vulnerabilities') return undefined;
  // A policy in old evidence does not have these keys.
  const { failOn = [], failOnEpss = 'never' } = policy as Partial<Policy>;
  if (failOn.includes('kev') && isKnownExploited(finding)) {
    const text = `known to be exploited${listedSince(finding)}; fail-on: kev`;
    return { level: 'block', reason: { kind: 'severity', text, ...keyed(policy, 'fail-on') } };
  }
  const score = epssOf(finding);
  if (failOnEpss === 'never' || score === undefined || score < failOnEpss) return undefined;
  const text = `EPSS ${score}; fail-on-epss: ${failOnEpss}`;
  return { level: 'block', reason: { kind: 'severity', text, ...keyed(policy, 'fail-on-epss') } };
}

function listedSince(finding: Finding): string {
  const kev = finding.detail?.kev;
  const added = typeof kev === 'object' && kev !== null && 'added' in kev ? kev.added : undefined;
  return typeof added === 'string' ? ` (in CISA’s catalogue since ${added})` : '';
}

/** What `license-scopes` says of a licence that is unknown in one scope. */
function scopedLicenseLevel(finding: Finding, policy: Policy): Judged | undefined {
  // A policy in old evidence does not have this key.
  const { licenseScopes = {} } = policy as Partial<Policy>;
  if (KEYED_RULES[finding.rule]?.key !== 'unknown-license' || Object.keys(licenseScopes).length === 0)
    return undefined;
  const { scope } = finding.subject;
  const level = scope === undefined || scope === 'unknown' ? undefined : licenseScopes[scope]?.unknownLicense;
  if (level === undefined) return undefined;
  const text = `license-scopes: ${scope}: unknown-license: ${level}`;
  return { level, reason: { kind: 'license', text, ...keyed(policy, `license-scopes.${scope}`) } };
}

function byThreshold(severity: Severity, policy: Policy): Judged {
  const key = 'fail-on-severity';
  const threshold = policy.failOnSeverity;
  const says = `${key}: ${threshold}`;
  const word = severity === 'unknown' ? 'unknown severity, judged as the highest' : severity;
  if (reaches(severity, threshold))
    return { level: 'block', reason: { kind: 'severity', text: `${word}; ${says}`, ...keyed(policy, key) } };
  return {
    level: severity === 'info' ? 'accept' : 'warn',
    reason: { kind: 'severity', text: `${word}, below ${says}`, ...keyed(policy, key) },
  };
}

/** Sealgate's own rules: critical and high ones block, moderate and low ones warn, notes are shown. */
function ownLevel(severity: Severity): Level {
  switch (severity) {
    case 'critical':
    case 'high':
    case 'unknown':
      return 'block';
    case 'moderate':
    case 'low':
      return 'warn';
    case 'info':
      return 'accept';
  }
}

/** The key that decided, and who set it. A member of a map falls back to the map's place. */
export function keyed(policy: Policy, key: string): { readonly key: string; readonly origin?: string } {
  const origin = policy.origins[key] ?? policy.origins[key.split('.')[0] ?? key];
  return origin === undefined ? { key } : { key, origin };
}
