import { SealgateError } from '../../errors.js';
import { sleepFor } from '../../io/slots.js';
import { mergedIndex } from './referrers-tag.js';
import type { Descriptor, StoredManifest } from './store.js';

/** A registry's repository, as far as the fallback tag needs it. */
export interface TagStore {
  readonly name: string;
  manifest(reference: string): Promise<StoredManifest | undefined>;
  putIndex(tag: string, index: Buffer): Promise<void>;
}

/** The index of referrers under a tag, for registries without the referrers API. */
export interface TagIndex {
  /** Adds a referrer. Those that are added at the same time share one update. */
  add(tag: string, referrer: Descriptor): Promise<void>;
  /** That all that was added is in the index still, and stays. @throws SealgateError NETWORK_RESPONSE */
  confirm(tag: string): Promise<void>;
}

const TRIES = 6;
/** Others have read the tag before we wrote it: so long they get to write what they made of it. */
const LEAST_SETTLE_MS = 250;
const MOST_SETTLE_MS = 5000;

/**
 * Keeps the index under the fallback tag. The specification gives no compare-and-swap, so of two jobs that read, add
 * and write at once the later one takes away what the earlier one added. That cannot be prevented, but seen: once all
 * is written, we wait for longer than a writer needs from its reading to its writing, look again, and put back what
 * is gone. Every writer that does so ends with its own entries in the index, and takes nobody's away.
 *
 * @see OCI distribution specification 1.1, "Referrers Tag Schema"
 */
export function createTagIndex(store: TagStore): TagIndex {
  const added = new Map<string, Map<string, Descriptor>>();
  const writing = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  let slowest = 0;

  const missing = (index: Buffer | undefined, tag: string): Buffer | undefined => {
    let next: Buffer | undefined;
    for (const referrer of added.get(tag)?.values() ?? [])
      next = mergedIndex(next ?? index, referrer, `${store.name}:${tag}`) ?? next;
    return next;
  };

  /** Reads the index, and writes it where one of ours is not in it. @returns whether it had to be written. */
  const update = async (tag: string): Promise<boolean> => {
    const started = performance.now();
    const index = missing((await store.manifest(tag))?.bytes, tag);
    if (index !== undefined) await store.putIndex(tag, index);
    slowest = Math.max(slowest, performance.now() - started);
    return index !== undefined;
  };

  return {
    add: (tag, referrer) => {
      const entries = added.get(tag) ?? new Map<string, Descriptor>();
      added.set(tag, entries.set(referrer.digest, referrer));
      const next = waiting.get(tag);
      if (next !== undefined) return next;
      const batch = (writing.get(tag) ?? Promise.resolve())
        // One that failed has told its own callers.
        .catch(() => undefined)
        .then(async () => {
          waiting.delete(tag);
          await update(tag);
        });
      waiting.set(tag, batch);
      writing.set(tag, batch);
      return batch;
    },
    confirm: async (tag) => {
      if (!added.has(tag)) return;
      for (let tried = 1; tried <= TRIES; tried += 1) {
        // Jobs that got into each other's way do not meet again at the same moment.
        const settle = Math.min(Math.max(LEAST_SETTLE_MS, 3 * slowest), MOST_SETTLE_MS);
        await sleepFor(settle * (1 + (tried - 1) * Math.random()));
        if (!(await update(tag))) return;
      }
      throw new SealgateError(
        'NETWORK_RESPONSE',
        `${store.name}:${tag} does not keep what is written to it`,
        {
          hint: 'Others write it at the same time. Run it again when they are done.',
        },
      );
    },
  };
}
