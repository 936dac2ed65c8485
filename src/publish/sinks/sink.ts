import type { Log } from '../../io/log.js';
import type { Retention } from '../../model/evidence/class.js';
import type { LedgerHead } from '../../model/evidence/ledger.js';
import type { Who } from '../../model/evidence/ledger-join.js';
import type { SinkKind, SinkTarget } from '../../model/policy/sink-target.js';
import type { EvidenceSource } from '../evidence-source.js';

/** What sinks know of the run. */
export interface SinkWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly who: Who;
  /** What a relative folder is taken from. */
  readonly repositoryDir: string;
  readonly retention: Retention;
  /** Signs the head of a ledger that this sink had to join. */
  readonly sealHead?: (head: LedgerHead) => Promise<string>;
}

export interface SinkPush {
  /** Records that the place did not have. */
  readonly records: number;
  /** What was done, in a sentence. */
  readonly message: string;
  /** Values for the action's outputs. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** One kind of place that evidence goes to. One file each, one line in sinks/registry.ts. */
export interface Sink<K extends SinkKind = SinkKind> {
  readonly kind: K;
  readonly title: string;
  /**
   * Brings the place up to date with the folder: whatever it lacks, also of earlier runs, and never in place of
   * something that is there.
   *
   * @throws SealgateError or any other error: the place did not get everything.
   */
  push(
    target: SinkTarget & { readonly kind: K },
    source: EvidenceSource,
    world: SinkWorld,
  ): Promise<SinkPush>;
}
