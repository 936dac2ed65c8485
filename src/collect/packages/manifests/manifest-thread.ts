import { parentPort } from 'node:worker_threads';
import { type ManifestAnswer, readManifestAnswer } from './answer.js';

/** Answers that came together: their bodies one behind the other. */
export interface ManifestBatch {
  readonly bodies: Uint8Array;
  readonly answers: readonly (ManifestAnswer & { readonly length: number })[];
}

// Reads batches in a thread of its own; each is answered with the list of its manifests as JSON, null where there is none.
parentPort?.on('message', ({ bodies, answers }: ManifestBatch) => {
  let from = 0;
  const manifests = answers.map((answer) => {
    const body = bodies.subarray(from, from + answer.length);
    from += answer.length;
    return readManifestAnswer(body, answer);
  });
  parentPort?.postMessage(JSON.stringify(manifests));
});
