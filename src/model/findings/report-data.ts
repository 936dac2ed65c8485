import type { OutputFile, SealState, VerdictWord } from './decision.js';

/**
 * What the page of a run holds, made for size: a text that many rows share stands once in `texts`, and rows name
 * it by its index; index 0 is the empty text, which stands for "not known". Every text is visible (no control,
 * bidirectional or zero-width characters), but it is not escaped for HTML.
 */
export interface ReportData {
  readonly texts: readonly string[];
  readonly title: string;
  readonly tone: 'pass' | 'warned' | 'fail' | 'incomplete';
  readonly where: readonly string[];
  readonly time: string;
  readonly verdict: {
    readonly word: VerdictWord;
    readonly blocked: number;
    readonly warned: number;
    readonly accepted: number;
  };
  readonly gaps: readonly {
    readonly title: string;
    readonly message: string;
    readonly hint?: string;
    readonly command?: string;
  }[];
  readonly checks: readonly CheckRow[];
  readonly lockfiles: readonly string[];
  readonly reports: readonly string[];
  readonly findings: readonly FindingRow[];
  /** Rows that were left out to keep the page usable. */
  readonly findingsCut: number;
  /** What blocks, the most important first; then what else several subjects have by one cause. */
  readonly problems: readonly ProblemRow[];
  /** Pairs of an advisory id's text and the address where it is published. */
  readonly links: readonly (readonly [text: number, url: string])[];
  readonly change?: { readonly summary: string; readonly since: string; readonly rows: readonly ChangeRow[] };
  readonly inventories: readonly Inventory[];
  readonly policy: readonly (readonly [label: string, value: string])[];
  readonly seal: { readonly state: SealState['state']; readonly text: string };
  readonly run: readonly (readonly [label: string, value: string, url?: string])[];
  readonly files: readonly (readonly [
    path: string,
    what: OutputFile['what'],
    bytes: number,
    sha256: string,
  ])[];
  readonly history?: History;
}

export interface CheckRow {
  readonly icon: string;
  readonly title: string;
  readonly state: string;
  readonly counts: readonly (readonly [word: string, count: number])[];
  readonly total: number;
  readonly reason: string;
}

export const OUTCOMES = ['block', 'warn', 'accept'] as const;
export const NOVELTIES = ['new', 'existing', 'unknown'] as const;
export const SCOPES = ['', 'runtime', 'optional', 'development', 'unknown'] as const;

/** One decision. Plain numbers are indices: of `texts`, or of the list that the name says. */
export type FindingRow = readonly [
  outcome: number,
  novelty: number,
  severity: number,
  scope: number,
  check: number,
  rule: number,
  subject: number,
  title: number,
  message: number,
  ids: readonly number[],
  fix: number,
  command: number,
  place: number,
  reason: number,
  origin: number,
  tools: readonly number[],
  paths: readonly (readonly number[])[],
  /** Its packages: inventory, then package. */
  packages: readonly (readonly [inventory: number, index: number])[],
];

/** Findings with one cause and one way out. Plain numbers are indices of `texts`. */
export type ProblemRow = readonly [
  /** What has it: words and names by turns, beginning with words. */
  words: readonly number[],
  /** Indices of findings by what has them, the one that is told first; those that were left out are not among them. */
  subjects: readonly (readonly number[])[],
  /** Ways out, each with its command. */
  fixes: readonly (readonly [text: number, command: number])[],
];

export type ChangeRow = readonly [
  kind: 'added' | 'updated' | 'removed',
  name: number,
  before: number,
  after: number,
  direct: 0 | 1,
  signature: number,
  provenance: number,
  builtFrom: number,
  /** How long ago it was published, in words. */
  age: number,
  /** -1 not known, 0 none, 1 some. */
  installScript: -1 | 0 | 1,
  license: number,
];

/** Bits of `Inventory.flags`. */
export const FLAG = {
  direct: 1,
  deprecated: 2,
  installScript: 4,
  bundled: 8,
  elsewhere: 16,
  peer: 32,
} as const;

/** The packages of one lockfile, a list for each column. */
export interface Inventory {
  readonly lockfile: string;
  readonly format: string;
  /** Packages that were left out to keep the page usable; edges to them as well. */
  readonly cut: number;
  readonly names: readonly number[];
  readonly versions: readonly number[];
  /** Indices of SCOPES. */
  readonly scopes: readonly number[];
  readonly licenses: readonly number[];
  /** Who says so: `lockfile`, `installed` …; of `texts`. */
  readonly licenseFrom: readonly number[];
  readonly flags: readonly number[];
  /** What each needs: indices of packages; an index past the last package is an importer. */
  readonly needs: readonly (readonly number[])[];
  readonly importers: readonly { readonly name: string; readonly needs: readonly number[] }[];
}

/** Past runs as the evidence folder's ledger tells them, oldest first; this run is not among them. */
export interface History {
  readonly runs: readonly PastRun[];
  /** Records before the first of `runs`. */
  readonly earlier: boolean;
  /** Lines that are no records: `verify` says more. */
  readonly unreadable: number;
}

export interface PastRun {
  readonly time: string;
  readonly outcome: string;
  readonly message: string;
  readonly commit?: string;
  readonly run?: string;
  /** Absent where the message does not tell. */
  readonly blocked?: number;
  readonly warned?: number;
}
