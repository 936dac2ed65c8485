import type { Json } from '../data/json.js';

/** What facts, findings and the ledger can answer by themselves. One entry each in check/audit/automatic. */
export const AUTOMATIC_IDS = [
  'gate-runs',
  'gate-passes',
  'verdict-enforced',
  'signatures-verified',
  'provenance-verified',
  'packages-trusted',
  'dependencies-pinned',
  'sources-allowed',
  'licenses-allowed',
  'vulnerabilities-scanned',
  'vulnerabilities-handled',
  'scanners-run',
  'scanner-findings-handled',
  'workflows-checked',
  'workflows-clean',
  'exceptions-current',
  'policy-in-repository',
  'sbom-made',
  'sbom-sealed',
  'verdict-sealed',
  'branch-provenance',
  'ledger-intact',
  'ledger-sealed',
  'ledger-anchored',
] as const;
export type AutomaticId = (typeof AUTOMATIC_IDS)[number];

/** How something is asked. A catalogue's controls and a period's checklist are answered by the same questions. */
export type Question = AutomaticQuestion | Assertion | AttestationQuestion | CombinedQuestion;

/** Answered from the gate's runs and the ledger. */
export interface AutomaticQuestion {
  readonly kind: 'automatic';
  readonly fact: AutomaticId;
  /** Minutes; without it, the period that is audited. */
  readonly maxAge?: number;
}

/** Answered by files of the evidence folder that the ledger names. */
export interface Assertion {
  readonly kind: 'assertion';
  /** Pattern of the file's name (`*`, `?`, `{a,b}`): `*_prod_restore_test*.json`. */
  readonly file: string;
  /** Minutes; without it, the period that is audited. */
  readonly maxAge?: number;
  /** The record's outcome must be one of these; empty: any. */
  readonly result: readonly string[];
  /** Files that are looked into: those of the newest record, of the newest of each target, or all that are young enough. */
  readonly of: 'newest' | 'each-target' | 'all';
  /** How many young enough files there must be. */
  readonly atLeast: number;
  /** Hold all of them, it is done. */
  readonly where: readonly Condition[];
  /** Where `where` does not hold and all of these do, it is partial. Empty: never. */
  readonly partial: readonly Condition[];
}

/** Answered by a person. */
export interface AttestationQuestion {
  readonly kind: 'attestation';
  /** Minutes that an attestation is believed however late it says to expire. */
  readonly maxAge: number;
  /** The attestation must say one of these roles; empty: any. */
  readonly roles: readonly string[];
}

/** `all-of`: every part is needed. `any-of`: the best answered part counts. */
export interface CombinedQuestion {
  readonly kind: 'all-of' | 'any-of';
  readonly parts: readonly Question[];
}

/** Something that must be true of a file's content. */
export type Condition =
  /** The Common Expression Language over `doc`, `text`, `record` and `age` (days). */
  | { readonly kind: 'cel'; readonly expression: string }
  /** RFC 9535 over the JSON document. */
  | { readonly kind: 'json-path'; readonly path: string; readonly expect: Expectation }
  | { readonly kind: 'text'; readonly how: 'contains' | 'lacks' | 'matches'; readonly text: string };

/** What a JSONPath must select. Of `equals`, `at-least` and `at-most` every selected value, and there must be one. */
export type Expectation =
  | { readonly kind: 'exists' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'equals'; readonly value: Json }
  | { readonly kind: 'at-least' | 'at-most'; readonly value: number }
  /** How many values are selected. */
  | { readonly kind: 'count-at-least' | 'count-at-most'; readonly value: number };

/** A question with the name by which people attest and assessments compare: `owasp-top-10-2021/A06:2021`. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: Question;
}
