import { setMaxListeners } from 'node:events';
import { messageOf } from '../../errors.js';
import { sleepFor } from '../slots.js';
import { createSenders } from './dispatcher.js';
import { createExchanges, type Exchanges } from './exchange.js';
import type { HttpOptions, HttpRequest, HttpResult } from './http.js';

/** A question with its cap: the most bytes that are taken of the answer. */
export type CappedRequest = HttpRequest & { readonly maxBytes: number };

/** What all requests of a client share. */
export interface Session {
  readonly options: HttpOptions;
  readonly limits: {
    readonly tries: number;
    readonly backoffMs: number;
    readonly maxRetryAfterMs: number;
    readonly totalMs: number;
  };
  readonly senders: Awaited<ReturnType<typeof createSenders>>;
  readonly exchanges: Exchanges;
  readonly usage: { requests: number; receivedBytes: number };
  /** Until when a server wants to be left alone, by origin. */
  readonly pauses: Map<string, number>;
  /** By origin: whether it ever answered, or what became of the tries. */
  readonly servers: Map<string, 'answers' | { readonly down: HttpResult }>;
  readonly sleep: NonNullable<HttpOptions['sleep']>;
  readonly now: () => number;
}

/** Nothing is connected yet. */
export async function openSession(options: HttpOptions): Promise<Session> {
  const exchanges = createExchanges();
  if (options.signal !== undefined) endWith(options.signal, exchanges);
  return {
    options,
    limits: {
      tries: options.tries ?? 3,
      backoffMs: options.backoffMs ?? 500,
      maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
      totalMs: options.timeouts?.totalMs ?? 60_000,
    },
    senders: await createSenders(options),
    exchanges,
    usage: { requests: 0, receivedBytes: 0 },
    pauses: new Map(),
    servers: new Map(),
    sleep: options.sleep ?? sleepFor,
    now: options.now ?? Date.now,
  };
}

function endWith(signal: AbortSignal, exchanges: Exchanges): void {
  const end = (): void => exchanges.endAll(new Error(messageOf(signal.reason)));
  signal.addEventListener('abort', end, { once: true });
  // Every request that waits for its next try listens as well, and there may be hundreds.
  setMaxListeners(0, signal);
}
