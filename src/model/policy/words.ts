/** What the policy answers to a kind of finding. */
export const LEVELS = ['block', 'warn', 'accept'] as const;
export type Level = (typeof LEVELS)[number];

/** When a check must have run: `required` makes a check that could not run `incomplete`; `when-online` only without --offline. */
export const REQUIREMENTS = ['required', 'when-online', 'optional', 'off'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** What a policy says of a licence, the strictest first. */
export const LICENSE_OUTCOMES = ['denied', 'unknown', 'allowed'] as const;
export type LicenseOutcome = (typeof LICENSE_OUTCOMES)[number];

export const CHECK_IDS = [
  'signatures',
  'provenance',
  'trust',
  'vulnerabilities',
  'licenses',
  'sources',
  'lockfiles',
  'scanners',
  'workflows',
  'custom',
  'exceptions',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Why a product is not affected by a vulnerability: the words of VEX (CISA, OpenVEX). */
export const VEX_JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;
export type VexJustification = (typeof VEX_JUSTIFICATIONS)[number];

/** Fields of an exception that a policy may ask for beyond those that all must have. */
export const EXCEPTION_FIELDS = ['owner', 'ticket'] as const;
export type ExceptionField = (typeof EXCEPTION_FIELDS)[number];

/** What makes an audit fail: controls that are not met, those that became worse, or nothing but a ledger that was touched. */
export const AUDIT_FAIL_IF = ['gaps', 'worse', 'never'] as const;
export type AuditFailIf = (typeof AUDIT_FAIL_IF)[number];

/** What `approved-by` says of an exception that nobody has approved yet. */
export const PENDING = 'pending';

/** Scopes a policy may count; `unknown` is a package that no lockfile explains. */
export const POLICY_SCOPES = ['runtime', 'optional', 'development', 'unknown'] as const;
export type PolicyScope = (typeof POLICY_SCOPES)[number];

export const FAIL_ON = ['kev'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Programs that are pinned, and may be taken from PATH where the policy says so. */
export const PATH_TOOLS = ['cosign', 'trivy'] as const;
export type PathTool = (typeof PATH_TOOLS)[number];

export const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** Languages of comment and summary. */
export const LOCALES = ['en', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

export const NOTIFY_KINDS = ['slack', 'teams', 'webhook'] as const;
export type NotifyKind = (typeof NOTIFY_KINDS)[number];
export const NOTIFY_EVENTS = [
  'blocked',
  'not-decided',
  'passed',
  'critical',
  'exception-ending',
  'incident-opened',
  'incident-escalated',
  'incident-closed',
] as const;
export type NotifyEvent = (typeof NOTIFY_EVENTS)[number];
