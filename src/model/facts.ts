import type { Exploitation } from './findings/exploitation.js';
import type { Report, ReportKind } from './findings/report.js';
import type { DependencyGraph, GraphChange } from './packages/graph.js';
import type { InstallationChange } from './packages/installation.js';
import type { RegistryFacts } from './signatures/registry-facts.js';
import type { TrustRecord } from './signatures/trust-record.js';
import type { WorkflowFile } from './workflows/workflow.js';

/** Who ran what, on what, from where. Everything that time or place can change stands here and nowhere else. */
export interface RunContext {
  /** When it ran: RFC 3339 UTC, seconds. Exceptions expire by this clock. */
  readonly time: string;
  /** SOURCE_DATE_EPOCH or the commit's time, RFC 3339 UTC: what reproducible output carries. Absent where neither is known. */
  readonly sourceDate?: string;
  readonly repository?: {
    readonly slug?: string;
    readonly url?: string;
    /** Where the folder lies that is judged, from the top of the repository; absent where it is all of it. */
    readonly folder?: string;
  };
  readonly commit?: string;
  readonly ref?: string;
  /** Event name on GitHub, `terminal` elsewhere. */
  readonly event: string;
  readonly pullRequest?: {
    readonly number: number;
    readonly headSha: string;
    readonly baseSha: string;
    readonly fromFork: boolean;
  };
  readonly actor: { readonly id?: string; readonly login?: string; readonly role?: string };
  readonly source: {
    readonly run?: string;
    readonly attempt?: string;
    readonly workflowRef?: string;
    /** The job, its matrix values and what it gates: tells apart the runs of one workflow. */
    readonly job?: string;
    /** The step of that job, as GitHub names it: its id, or a name made of the action and a number. */
    readonly step?: string;
    readonly runner?: string;
    readonly userAgent: string;
  };
  readonly tool: {
    readonly name: 'sealgate';
    readonly version: string;
    /** How the workflow names the action: `octo/sealgate@<commit>`. Absent in a terminal, and with `uses: ./`. */
    readonly action?: string;
  };
}

/** Something that could not be read. A required check that needed it makes the verdict `incomplete`. */
export interface CollectProblem {
  readonly kind: 'lockfile' | 'report' | 'tool' | 'registry' | 'base' | 'checkout' | 'policy' | 'advisories';
  readonly subject: string;
  readonly state: 'unreachable' | 'invalid' | 'missing' | 'stale';
  /** What a report or tool would have told about, where that is known. */
  readonly covers?: readonly ReportKind[];
  /** Of a lockfile, the file of settings beside it that is at fault: the lockfile itself is as it was. */
  readonly settings?: string;
  readonly message: string;
  readonly hint?: string;
}

/** Whether a problem says that the repository has no lockfile at all: nothing is broken, there is nothing to read. */
export function isNoLockfile(problem: CollectProblem): boolean {
  return problem.kind === 'lockfile' && problem.state === 'missing' && problem.subject === '.';
}

/** One lockfile before and after the change. */
export interface LockfileChange extends GraphChange {
  readonly lockfile: string;
  /** The base's lockfiles that it continues under another path: it moved, another package manager writes it, or pnpm keeps one for a branch. Sorted. */
  readonly from?: readonly string[];
}

export interface BaseFacts {
  readonly ref: string;
  readonly commit: string;
  readonly graphs: readonly DependencyGraph[];
  /** Absent where workflows are not checked. */
  readonly workflows?: readonly WorkflowFile[];
  readonly changes: readonly LockfileChange[];
  /** Lockfiles that are gone, while the package.json beside them still asks for packages that no lockfile pins. */
  readonly abandoned?: readonly string[];
  /** Lockfiles that the base has and that could not be read here; no change of theirs is in `changes`. */
  readonly unread?: readonly string[];
  /** Each package.json that asks for packages since the change, and that no lockfile is for. */
  readonly unlocked?: readonly string[];
  /** What the change does, beside the lockfiles, to what is installed and which code runs; absent where that is nothing. */
  readonly installation?: readonly InstallationChange[];
  /** Of the facts’ own, those that the base has with the same bytes. */
  readonly foreignLockfiles?: readonly string[];
  /** Where its submodules stand, of those that the facts themselves have. */
  readonly submodules?: readonly Pick<SubmoduleFact, 'path' | 'commit'>[];
  /** Reports of the base given by the user, so that findings other than of packages can be told new from known. */
  readonly reports: readonly Report[];
}

/** A submodule: a repository of its own, of which the repository has the address and the commit alone. */
export interface SubmoduleFact {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly commit: string;
  /** Paths of the lockfiles in it, from the repository; absent where it is not checked out. */
  readonly lockfiles?: readonly string[];
}

/** One licence file of a package, and what it is by the texts of the SPDX list. */
export interface LicenseTextFact {
  /** Name at the top of the package. */
  readonly file: string;
  /** Lower-case hex, over the file. */
  readonly sha256: string;
  /** The licences whose text it holds, the longest first, with how much of each is there (percent). */
  readonly matches: readonly { readonly license: string; readonly confidence: number }[];
  /** How much of the file is these texts (percent). */
  readonly covered: number;
}

/**
 * What a package says its licence is, and who says so. `license` is the raw text, unparsed; empty where the
 * package's manifest was read and names none.
 */
export interface LicenseFact {
  readonly license: string;
  /** `store`: the package manager's own store or cache on this machine. */
  readonly from: LicenseSource;
  /** Who else was asked and says something else. */
  readonly others?: readonly { readonly license: string; readonly from: LicenseSource }[];
  /** Its licence files; absent where they were not looked at, empty where it has none. */
  readonly texts?: readonly LicenseTextFact[];
}

export type LicenseSource = 'lockfile' | 'installed' | 'store' | 'registry';

/** The committed trust record, where the repository has one. */
export interface TrustRecordFacts {
  /** What is in force: the base's where there is a base, else the working tree's. */
  readonly pins?: TrustRecord;
  /** As it was where the change left the base. */
  readonly start?: TrustRecord;
  /** As the working tree has it. */
  readonly head?: TrustRecord;
  /** There is a base, so that `start` and `head` can be compared. */
  readonly base?: true;
}

/** The baseline: findings that are known, by fingerprint. */
export interface BaselineFacts {
  readonly path: string;
  /** As the base has it; as the working tree has it where there is no base. Sorted. */
  readonly known: readonly string[];
  /** The rule of each that is known. */
  readonly rules?: Readonly<Record<string, string>>;
  /** What the change adds to the file, and what the base does not know. Sorted. */
  readonly added: readonly string[];
}

/** All that collect read: plain, immutable, serialisable; the input of every check and of replay. */
export interface Facts {
  readonly schema: 'sealgate/facts/v1';
  readonly context: RunContext;
  readonly graphs: readonly DependencyGraph[];
  /** Paths of lockfiles that are there and that the policy leaves out. */
  readonly excludedLockfiles?: readonly string[];
  /** Paths of lockfiles of programs whose lockfiles are not read. */
  readonly foreignLockfiles?: readonly string[];
  /** Submodules in which lockfiles lie, or may lie. */
  readonly submodules?: readonly SubmoduleFact[];
  readonly base?: BaseFacts;
  /** Absent where the policy names none. */
  readonly baseline?: BaselineFacts;
  readonly reports: readonly Report[];
  /** What lists of exploited vulnerabilities say; absent where none was given. */
  readonly exploitation?: Exploitation;
  /** Workflows and actions of the repository; absent where they are not checked. */
  readonly workflows?: readonly WorkflowFile[];
  /** By package id; of a package without an entry nothing could be read. */
  readonly licenses: Readonly<Record<string, LicenseFact>>;
  readonly trustRecord?: TrustRecordFacts;
  /** Absent when the run was offline. */
  readonly registry?: RegistryFacts;
  readonly offline: boolean;
  readonly problems: readonly CollectProblem[];
}
