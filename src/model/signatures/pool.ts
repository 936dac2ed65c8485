import { type KeyObject, verify } from 'node:crypto';

/** Signatures that are handed to the thread pool at once, at most. */
const TOGETHER = 64;
/** Longest that one waits for others. */
const WAIT_MS = 5;

interface Waiting {
  readonly message: string;
  readonly key: KeyObject;
  readonly signature: Buffer;
  readonly resolve: (good: boolean) => void;
  readonly reject: (error: Error) => void;
}

let waiting: Waiting[] = [];
let timer: NodeJS.Timeout | undefined;

/**
 * Verifies an ECDSA signature with SHA-256 over a text in UTF-8 on the thread pool. Signatures are handed over
 * together: waking a thread for each costs the main thread as much as verifying it would.
 *
 * @throws where the key cannot be used
 */
export function verifyOnPool(message: string, key: KeyObject, signature: Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    waiting.push({ message, key, signature, resolve, reject });
    if (waiting.length >= TOGETHER) handOver();
    else timer ??= setTimeout(handOver, WAIT_MS);
  });
}

function handOver(): void {
  clearTimeout(timer);
  timer = undefined;
  const all = waiting;
  waiting = [];
  for (const { message, key, signature, resolve, reject } of all)
    verify('sha256', Buffer.from(message, 'utf8'), key, signature, (error, good) =>
      error === null ? resolve(good) : reject(error),
    );
}
