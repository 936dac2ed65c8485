import type { Finding } from './finding.js';
import type { VexStatement } from './vex.js';

/** What a report can tell about. */
export const REPORT_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses', 'code'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a report can be of. */
export const REPORT_TARGETS = ['filesystem', 'image', 'repository', 'lockfile', 'config', 'unknown'] as const;
export type ReportTarget = (typeof REPORT_TARGETS)[number];

/** A scanner's report, parsed. The raw bytes are kept beside it as evidence. */
export interface Report {
  /** The parser's id: `trivy`, `pnpm-audit`, `npm-audit`. */
  readonly format: string;
  readonly tool: { readonly name: string; readonly version?: string };
  /** As given by the user, relative to the repository where it is inside. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What was scanned, as the report says. */
  readonly target?: {
    readonly kind: ReportTarget;
    readonly name: string;
    readonly digest?: string;
  };
  /** Full hash of the commit it is about, as the report says. */
  readonly commit?: string;
  /** RFC 3339, as the report says. */
  readonly createdAt?: string;
  /** What it looked for, as far as it shows; absent where the format does not show it. */
  readonly covers?: readonly ReportKind[];
  /** It names the CVE id wherever an advisory has one: what has none there has none at all. */
  readonly namesCves?: true;
  /** The lockfiles and files it looked into, where it names them; paths as the tool wrote them. */
  readonly scanned?: readonly string[];
  /** npm packages that it saw in lockfiles, where it lists them. */
  readonly listed?: readonly ListedPackages[];
  /** Folders that its absolute paths were told relative to; absent where it has none below them. */
  readonly roots?: readonly string[];
  /** Operating systems of what was scanned that their maintainers gave up, as the scanner says. */
  readonly ended?: readonly EndedSystem[];
  readonly findings: readonly Finding[];
  /** What a VEX document says of findings, whoever reports them. */
  readonly statements?: readonly VexStatement[];
  /** Why this report proves less than it seems to: an error inside it, no target scanned … */
  readonly problems: readonly string[];
  /**
   * The judged change adds or edits it. What it finds counts; that it looked, what it does not find, and what it says of
   * the findings of others counts after the merge.
   */
  readonly pending?: true;
  /** Who of the policy's `vex-signers` signed it, or why nobody counts; of VEX documents where the policy names some. */
  readonly vexSeal?: VexSeal;
  /** What it holds and was not used, where that takes nothing away from what it proves. */
  readonly notes?: readonly string[];
  /** Present when Sealgate ran the tool itself. */
  readonly run?: ToolRun;
}

/** Who signed a VEX document: as many as the policy wants, or else why it does not count. */
export type VexSeal = { readonly signedBy: readonly string[] } | { readonly reason: string };

/** What a report lists of a lockfile: enough to tell whether it is of the lockfile that is judged. */
export interface ListedPackages {
  /** The lockfile, as the tool names it. */
  readonly target: string;
  /** All that it lists. */
  readonly total: number;
  /** purls of some of them, evenly over all. */
  readonly sample: readonly string[];
}

/** An operating system that gets neither fixes nor advisories any more. */
export interface EndedSystem {
  /** Name and version: `debian 9`. */
  readonly system: string;
  /** The image it is in, without tag and digest; absent where no image was scanned. */
  readonly image?: string;
  /** JSON pointer of the place in the report that says so. */
  readonly pointer: string;
}

/** How a tool was run. */
export interface ToolRun {
  readonly command: readonly string[];
  readonly version: string;
  readonly exitCode: number;
  /** The program itself: where it came from, and its hex SHA-256. */
  readonly program?: { readonly from: 'pinned' | 'path'; readonly sha256: string };
}
