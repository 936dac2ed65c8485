import { SealgateError } from '../../errors.js';
import { isTime } from '../data/calendar.js';
import type { JsonObject } from '../data/json.js';

/** What the record of a pruning says it did. */
export const PRUNE_ACTION = 'prune';

/** A file that is gone because its time was over. */
export interface Pruned {
  /** Line of the record that names it. */
  readonly record: number;
  readonly path: string;
  readonly sha256: string;
  readonly class: string;
  /** Until when it had to be kept: RFC 3339 UTC. */
  readonly retainUntil: string;
}

/** What is left of pruned files: their names and digests, and when they might go. */
export interface Tombstone {
  readonly schema: 'sealgate/tombstone/v1';
  /** When they were pruned: RFC 3339 UTC. */
  readonly time: string;
  /** Years by class that the policy asked for. */
  readonly retention: Readonly<Record<string, number>>;
  readonly files: readonly Pruned[];
}

/** A tombstone as its file's content. */
export function tombstoneText(tombstone: Tombstone): string {
  return `${JSON.stringify(tombstone, null, 2)}\n`;
}

/**
 * A tombstone from parsed JSON.
 *
 * @throws SealgateError EVIDENCE_INVALID, also where it names a file that was not due.
 */
export function tombstoneFrom(value: unknown): Tombstone {
  const { schema, time, files } = (value ?? {}) as Partial<Record<keyof Tombstone, unknown>> & JsonObject;
  if (schema !== 'sealgate/tombstone/v1' || !isTime(time) || !Array.isArray(files))
    throw new SealgateError('EVIDENCE_INVALID', 'it is no tombstone');
  for (const file of files as Partial<Pruned>[]) {
    if (
      !Number.isSafeInteger(file.record) ||
      typeof file.path !== 'string' ||
      typeof file.sha256 !== 'string' ||
      !isTime(file.retainUntil)
    )
      throw new SealgateError('EVIDENCE_INVALID', 'it is no tombstone');
    if (file.retainUntil > time)
      throw new SealgateError(
        'EVIDENCE_INVALID',
        `it names ${file.path}, which had to be kept until ${file.retainUntil}`,
      );
  }
  return value as Tombstone;
}
