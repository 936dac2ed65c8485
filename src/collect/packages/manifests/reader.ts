import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { messageOf } from '../../../errors.js';
import type { Log } from '../../../io/log.js';
import type { VersionManifest } from '../../../model/signatures/registry-facts.js';
import type { ManifestAnswer } from './answer.js';
import type { ManifestBatch } from './manifest-thread.js';

/** Below this a thread costs more than it takes over. */
const WORTH_A_THREAD = 200;

/** Reads manifests in a second thread: unpacking and reading them is a quarter of what a cold run has to do. */
export interface ManifestReader {
  /** Starts the thread once the first requests are sent, so that it is there when they are answered. */
  prepare(): void;
  /** @returns nothing where the body is no manifest as it should be, or the thread is gone. */
  read(body: Buffer, answer: ManifestAnswer): Promise<VersionManifest | undefined>;
  close(): void;
}

interface Waiting {
  readonly body: Buffer;
  readonly answer: ManifestAnswer;
  readonly resolve: (manifest: VersionManifest | undefined) => void;
}

/**
 * A reader where there may be many to read, there is a second processor, and the thread's script lies beside this one.
 *
 * @param count manifests that may be asked for.
 * @see docs/decisions/0262-manifests-in-a-second-thread.md
 */
export function openManifestReader(count: number, log: Log): ManifestReader | undefined {
  const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'manifest-thread.js');
  if (count < WORTH_A_THREAD || availableParallelism() < 2 || !existsSync(script)) return undefined;
  let thread: Worker | undefined;
  let gone = false;
  let waiting: Waiting[] = [];
  const sent: (readonly Waiting[])[] = [];

  const stop = (): void => {
    gone = true;
    for (const { resolve } of [...sent.flat(), ...waiting]) resolve(undefined);
    sent.length = 0;
    waiting = [];
  };
  const start = (): void => {
    if (thread !== undefined || gone) return;
    const threads = process.getBuiltinModule('node:worker_threads');
    // It needs nothing of the environment, so it is given nothing of it.
    thread = new threads.Worker(script, { env: {}, execArgv: [] });
    thread.on('message', (text: string) => {
      const manifests = JSON.parse(text) as (VersionManifest | null)[];
      for (const [at, { resolve }] of sent.shift()?.entries() ?? []) resolve(manifests[at] ?? undefined);
    });
    thread.on('error', (error) => {
      log.warn(`The thread that reads manifests ended, and they are read without it: ${messageOf(error)}`);
      stop();
    });
    thread.on('exit', stop);
  };
  const post = (): void => {
    if (waiting.length === 0) return;
    const batch = packBatch(waiting);
    thread?.postMessage(batch, [batch.bodies.buffer]);
    sent.push(waiting);
    waiting = [];
  };

  let prepared = false;
  return {
    prepare: () => {
      if (!prepared) setImmediate(start);
      prepared = true;
    },
    read: async (body, answer) => {
      if (gone) return undefined;
      start();
      return new Promise((resolve) => {
        waiting.push({ body, answer, resolve });
        // What comes in the same turn goes together.
        if (waiting.length === 1) setImmediate(post);
      });
    },
    close: () => {
      stop();
      void thread?.terminate();
    },
  };
}

/** All bodies in one piece, which can be handed over without a copy. */
function packBatch(
  waiting: readonly Waiting[],
): ManifestBatch & { readonly bodies: Uint8Array<ArrayBuffer> } {
  const bodies = new Uint8Array(waiting.reduce((sum, { body }) => sum + body.length, 0));
  let at = 0;
  for (const { body } of waiting) {
    bodies.set(body, at);
    at += body.length;
  }
  return { bodies, answers: waiting.map(({ body, answer }) => ({ ...answer, length: body.length })) };
}
