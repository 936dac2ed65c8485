import type { JsonObject } from '../data/json.js';
import type { Scope } from '../packages/graph.js';
import type { Severity } from './severity.js';

/** What a finding can be about. */
export const SUBJECT_KINDS = ['package', 'file', 'image', 'policy', 'lockfile', 'repository'] as const;

/** What a finding is about. `purl` identifies a package; other subjects (files, images) have only a name. */
export interface Subject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  /** `name@version` of a package, the path of a file, the reference of an image … */
  readonly name: string;
  readonly purl?: string;
  /** Node ids of the dependency graphs that this subject stands for. */
  readonly nodes?: readonly string[];
  readonly scope?: Scope | 'unknown';
}

/** Where in the repository the reader should look. Paths are relative to it, with `/`; lines start at 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** What makes the finding go away. `command` can be pasted into a shell as it stands. */
export interface Fix {
  readonly text: string;
  readonly command?: string;
  /** The nearest version without the problem. */
  readonly version?: string;
  /** An instruction for the Dockerfile of the image that holds the package. */
  readonly dockerfile?: string;
  /** Where the command mends nothing and undoes what the change did: the text ends with the words that say so. */
  readonly undo?: Undo;
}

/** What a command that undoes a change does: takes a package out again, or goes back to the version before. */
export interface Undo {
  readonly does: 'takes-out' | 'goes-back';
  /** `This takes it out again:` */
  readonly words: string;
}

/** Where the proof is: a file of the evidence (or an input) and a place in it. */
export interface EvidencePointer {
  readonly file: string;
  readonly pointer?: string;
}

/** One tool that saw it, and what it said where it disagrees with the merged finding. */
export interface SeenBy {
  readonly tool: string;
  readonly severity?: Severity;
  readonly fixedVersion?: string;
  readonly report?: string;
}

/** One fact that may matter. Made by a check (or a report parser), judged by decide. */
export interface Finding {
  /** Id of the check that made it. */
  readonly check: string;
  /** `check/what`, e.g. `signatures/invalid`; documented in docs/rules. */
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** One short line, without the subject: `Does not match its registry signature`. */
  readonly title: string;
  /** One or two sentences: what, why it matters. Plain text; every renderer escapes it. */
  readonly message: string;
  /** All ids of the same thing: CVE, GHSA, vendor ids; npm's codes such as EINTEGRITYSIGNATURE. The primary one first. */
  readonly aliases: readonly string[];
  readonly fix?: Fix;
  readonly location?: Location;
  /** From a root to the subject: importer name, then `name@version` each. Shortest first, few. */
  readonly paths?: readonly (readonly string[])[];
  readonly evidence?: EvidencePointer;
  readonly seenBy?: readonly SeenBy[];
  /** Marked by the tool's own ignore file or suppression, or by a VEX statement. */
  readonly suppressed?: { readonly by: string; readonly reason?: string; readonly vex?: true };
  readonly url?: string;
  /** Facts a machine may want, by rule. */
  readonly detail?: JsonObject;
  /** Lower-case hex; the same for the same problem in the same subject over re-scans and line moves. */
  readonly fingerprint: string;
}
