import type { Facts } from './facts.js';
import type { CheckResult } from './findings/check-result.js';
import type { OutputFile, RunRecord } from './findings/decision.js';
import type { Finding } from './findings/finding.js';
import type { Report } from './findings/report.js';
import type { History } from './findings/report-data.js';
import type { Severity } from './findings/severity.js';
import type { DependencyGraph, GraphProblem } from './packages/graph.js';
import type { Policy } from './policy/policy.js';
import type { CheckId } from './policy/words.js';

/** A file as it was read: bytes are never more than the reader's cap. */
export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The project around a lockfile, on the disk or at a commit like the lockfile itself: some lockfiles are
 * complete only together with the package.json files. All paths are relative to the lockfile's directory, with `/`.
 */
export interface ProjectFiles {
  /**
   * Paths of every file called `package.json` below a folder, relative to it, `node_modules` left out; sorted.
   *
   * @param folder relative to the lockfile's directory. Default: that one.
   */
  manifests(folder?: string): Promise<readonly string[]>;
  /**
   * Bytes of each file that is there; of one that is there and may not be read (too large, outside the
   * repository), the reason.
   */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | { readonly refused: string }>>;
  /** Whether a file that is there is one of the project's, and not ignored by git. Absent where all are. */
  owns?(path: string): Promise<boolean>;
}

/**
 * bytes → dependency graph. One file a format in collect/lockfiles, one line in its registry. The reading itself
 * is loaded when it is asked for: a run meets one format or two.
 */
export interface LockfileReader {
  readonly id: string;
  readonly title: string;
  /** File names this reader answers for, e.g. `package-lock.json`. */
  readonly fileNames: readonly string[];
  /** Names beside them that it answers for, e.g. `pnpm-lock.BRANCH.yaml`. */
  readonly namePattern?: RegExp;
  /** Where another reader answers for the same name: whether the content is of this one's kind. */
  detects?(bytes: Uint8Array): boolean;
  /** How such a lockfile begins, for one under a name that says nothing, such as a copy: asked of the first 4,096 bytes. */
  readonly begins?: RegExp;
  /**
   * @throws SealgateError INPUT_INVALID naming file, place, what was found and what was expected.
   */
  read(file: SourceFile, project?: ProjectFiles): Promise<DependencyGraph>;
  /**
   * What the manifests around the lockfile ask for and it was not made for: problems `out-of-date`. A reader
   * without it tells them while it reads, or cannot tell.
   */
  outOfDate?(read: {
    readonly file: SourceFile;
    readonly graph: DependencyGraph;
    readonly project: ProjectFiles;
  }): Promise<readonly GraphProblem[]>;
}

/** The file a report was read from. */
export interface ReportFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex, over the file as it was given. */
  readonly sha256: string;
  /** The base score of a CVSS vector; absent where the report holds none. */
  readonly scoreOf?: (vector: string) => number | undefined;
  /**
   * Takes the findings one after the other, so that the report need not hold them: for whoever only looks at them.
   * Then they may be without message, address, details, purl and fingerprint, and the report without digest (the empty text).
   */
  readonly each?: (finding: Finding) => void;
}

/** A list that can be long. `path` as in `Results/*\/Vulnerabilities`, where `*` is every item of a list. */
export interface LongListPath {
  readonly path: string;
  /** The members of its items that the parser reads; the others need not be built. Absent: all of them. */
  readonly keep?: Keep;
  /** Those that it reads where its findings are given to `each`. Absent: the same. */
  readonly look?: Keep;
}

/** When a member is read. What is kept without need costs time and changes nothing. */
export type When =
  | 'always'
  /** Only where its value holds a text. */
  | { readonly holding: string }
  /** Not where another member is a text with a letter or digit in it. */
  | { readonly unless: string };

export type Keep = ReadonlyMap<string, When>;

/** bytes → findings. Pure. One file a format in collect/reports, one line in its registry. */
export interface ReportParser {
  readonly id: string;
  readonly title: string;
  /** The lists that can be long: read item by item. A path alone keeps its items whole. */
  readonly lists?: readonly (string | LongListPath)[];
  /** What the tool writes for "nothing found" where that is no document of it; taken so only where the format was named. */
  readonly clean?: readonly string[];
  /** Its tool names the CVE id wherever an advisory has one: what has none there has none at all. */
  readonly namesCves?: true;
  /** Whether the parsed JSON document is this tool's. Looks at content only. */
  detects(document: unknown): boolean;
  /**
   * @throws SealgateError INPUT_INVALID naming file, place, what was found and what was expected.
   */
  parse(document: unknown, file: ReportFile): Report;
}

/** One rule a check can report, documented in docs/rules/<check>-<what>.md. */
export interface RuleMeta {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

export interface CheckMeta {
  readonly id: CheckId;
  readonly title: string;
  readonly rules: readonly RuleMeta[];
  /** Policy keys (kebab-case) that change its answer. */
  readonly policyKeys: readonly string[];
  /** Needs facts that an offline run does not have. */
  readonly needsNetwork: boolean;
}

/** facts + policy → findings: pure and synchronous. */
export type Judge = (facts: Facts, policy: Policy) => CheckResult;

/** One file a check in check/, one line in its registry. `load` brings in the libraries the judge needs, and nothing else. */
export interface Check {
  readonly meta: CheckMeta;
  load(facts: Facts, policy?: Policy): Promise<Judge>;
}

/** What a format may say beside the run: the same for every run of this build. */
export interface Catalogue {
  readonly rules: readonly RuleMeta[];
}

/** What stands around a run, for formats that show more than its record. Absent: not known. */
export interface Surroundings {
  readonly graphs?: Facts['graphs'];
  readonly licenses?: Facts['licenses'];
  readonly history?: History;
}

/** run record → bytes of one format, deterministic. One file a format in render/, one line in its registry. */
export interface Renderer {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** What the file counts as among the run's outputs. */
  readonly what: OutputFile['what'];
  /** File name extension without the dot. */
  readonly extension: string;
  /** The text in parts, so that a file of megabytes is never one string. */
  render(record: RunRecord, catalogue: Catalogue, around?: Surroundings): Iterable<string>;
}

export type { CheckResult, Facts, Finding, Policy, RunRecord };
