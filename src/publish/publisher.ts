import type { Log } from '../io/log.js';
import type { RunRecord } from '../model/findings/decision.js';
import type { Location } from '../model/findings/finding.js';
import type { Incident } from '../model/incidents/incident.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import type { Telling } from '../model/policy/policy.js';
import type { NotifyEvent } from '../model/policy/words.js';
import type { PreviousComment } from '../model/previous-comment.js';

/** A run that is over, and the texts that commands had rendered for it. Publishers write these to the world and decide nothing. */
export interface FinishedRun {
  readonly record: RunRecord;
  /** Files of the run, named as record.files says, in this folder. */
  readonly stagingDir: string;
  /** Absolute path of the repository's evidence folder. */
  readonly evidenceDir: string;
  readonly repositoryDir: string;
  readonly texts: {
    /** Markdown of at most 60,000 bytes, marker included. */
    readonly comment: (previous: PreviousComment | undefined) => string;
    /** Markdown of at most 1 MiB. */
    readonly summary: string;
    /** The summary in at most 60,000 bytes. */
    readonly short: string;
    /** The verdict with the reason, one line of plain text. */
    readonly headline: string;
  };
  /** The graphs of all lockfiles, where they are at hand. */
  readonly graphs?: () => readonly DependencyGraph[];
  /** Lines of package.json files that brought in what was found, by the finding's fingerprint. */
  readonly places: () => Promise<ReadonlyMap<string, readonly Location[]>>;
  /** Whom the policy wants told, and how. */
  readonly telling: Telling;
  /** What became of incidents in this run. */
  readonly incidents?: readonly IncidentNews[];
}

export interface PublishResult {
  readonly publisher: string;
  readonly state: 'done' | 'skipped' | 'failed';
  /** What was done, or why not, in a sentence. */
  readonly message: string;
  readonly url?: string;
  /** Values for the action's outputs. */
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface PublishWorld {
  /** Milliseconds that another job may take from reading the shared comment to writing it. */
  readonly othersWriteMs?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/** One place that a run goes to. One file each, one line in publish/registry.ts. */
export interface Publisher {
  readonly id: string;
  readonly title: string;
  /** Whether this run, here, can use it at all; a reason where not. */
  applies(run: FinishedRun, world: PublishWorld): true | string;
  /** Faults of the outside world come back as `failed`; they never change the verdict. */
  publish(run: FinishedRun, world: PublishWorld): Promise<PublishResult>;
}

/** What became of an incident, for those who are told. */
export interface IncidentNews {
  readonly event: Extract<NotifyEvent, `incident-${string}`>;
  readonly incident: Incident;
  /** Address of its issue. */
  readonly url?: string;
}
