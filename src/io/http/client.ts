import { setMaxListeners } from 'node:events';
import { messageOf } from '../../errors.js';
import { redact } from '../redact.js';
import { createSlots, sleepFor } from '../slots.js';
import { isPrivateAddress } from './address.js';
import { createSenders } from './dispatcher.js';
import { createExchanges } from './exchange.js';
import type { HttpClient, HttpOptions, HttpRequest, HttpResult } from './http.js';
import { isLoopbackHost } from './loopback.js';
import {
  type Attempt,
  capOf,
  DEFAULT_CAP,
  isFinal,
  networkReason,
  readResponse,
  retryAfterMs,
} from './response.js';

const MAX_REDIRECTS = 3;
/** Answers beyond the usual cap that are had at once. */
const LARGE_AT_ONCE = 2;

/** What `createHttpClient` promises. */
export async function openHttpClient(options: HttpOptions): Promise<HttpClient> {
  const senders = await createSenders(options);
  const usage = { requests: 0, receivedBytes: 0 };
  const slots = createSlots(options.concurrency ?? 50);
  const inTurn = createSlots(LARGE_AT_ONCE);
  const pauses = new Map<string, number>();
  const servers = new Map<string, 'answers' | { readonly down: HttpResult }>();
  const sleep = options.sleep ?? sleepFor;
  const now = options.now ?? Date.now;
  const limits = {
    tries: options.tries ?? 3,
    backoffMs: options.backoffMs ?? 500,
    maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
    totalMs: options.timeouts?.totalMs ?? 60_000,
  };
  const clean = (text: string): string => redact(text, options.secrets ?? []);
  const exchanges = createExchanges();
  if (options.signal !== undefined) {
    const { signal } = options;
    signal.addEventListener('abort', () => exchanges.endAll(new Error(messageOf(signal.reason))), {
      once: true,
    });
    // Every request that waits for its next try listens as well, and there may be hundreds.
    setMaxListeners(0, signal);
  }

  const attempt = async (url: URL, request: HttpRequest, cap: number): Promise<Attempt> => {
    const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
    usage.requests += 1;
    try {
      const answer = await exchanges.send({
        url,
        method: request.method ?? 'GET',
        sender: request.origin === 'named' ? senders.named : senders.configured,
        headers: {
          'user-agent': options.userAgent,
          accept: request.accept ?? 'application/json',
          'accept-encoding': 'gzip',
          ...(authorization === undefined ? {} : { authorization }),
          ...(request.body === undefined ? {} : bodyHeaders(request.body)),
        },
        ...(request.body === undefined ? {} : { body: request.body.bytes }),
        capOf: (status) => capOf(status, cap),
        totalMs: request.totalMs ?? limits.totalMs,
        received: (bytes) => {
          usage.receivedBytes += bytes;
        },
      });
      const read = await readResponse(
        answer,
        { packed: request.packed === true, refusals: request.refusals === true, cap },
        (header) => retryAfterMs(header, now(), limits.maxRetryAfterMs),
      );
      return authorization !== undefined && 'done' in read && read.done.kind === 'refused'
        ? { done: { ...read.done, authorized: true } }
        : read;
    } catch (error) {
      const reason =
        options.signal?.aborted === true
          ? messageOf(options.signal.reason)
          : networkReason(error, options.network?.ca !== undefined);
      const result: HttpResult = { kind: 'failed', reason };
      return options.signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
    }
  };

  const tryAll = async (
    url: URL,
    request: HttpRequest,
    cap: number,
  ): Promise<HttpResult | { redirect: string }> => {
    for (let tried = 1; ; tried += 1) {
      const pause = (pauses.get(url.origin) ?? 0) - now();
      if (pause > 0) await sleep(pause, options.signal);
      if (options.signal?.aborted === true)
        return { kind: 'failed', reason: messageOf(options.signal.reason) };
      // A server that has answered nobody, after all tries, is not waited for by every request anew.
      const server = servers.get(url.origin);
      if (typeof server === 'object') return server.down;
      const outcome = await attempt(url, request, cap);
      if (!('again' in outcome)) {
        servers.set(url.origin, 'answers');
        return 'done' in outcome ? outcome.done : outcome;
      }
      if (tried >= (request.tries ?? limits.tries)) {
        if (!servers.has(url.origin)) servers.set(url.origin, { down: outcome.again });
        return outcome.again;
      }
      const wait = outcome.waitMs ?? limits.backoffMs * 2 ** (tried - 1);
      // A server that names a time speaks for all requests to it, not only for this one.
      if (outcome.waitMs !== undefined) pauses.set(url.origin, now() + wait);
      await sleep(wait, options.signal);
    }
  };

  const get = async (address: string, request: HttpRequest, cap: number): Promise<HttpResult> => {
    let url = parseUrl(address);
    for (let hops = 0; ; hops += 1) {
      const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
      if (url === undefined || refusal !== undefined) return { kind: 'failed', reason: clean(refusal ?? '') };
      const result = await tryAll(url, request, cap);
      if (!('redirect' in result))
        return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
      const target = parseUrl(result.redirect, url);
      if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
        const where = target === undefined ? 'nowhere' : `to ${placeOf(target)}`;
        return {
          kind: 'failed',
          reason: clean(
            `redirects ${where}${hops >= MAX_REDIRECTS ? ' again and again' : ''}, which is not followed`,
          ),
        };
      }
      url = target;
    }
  };

  /** Many at once as far as their answers are small. One that turns out to be large is asked for again, in its turn. */
  const getInTurn = async (address: string, request: HttpRequest = {}): Promise<HttpResult> => {
    const { maxBytes = DEFAULT_CAP } = request;
    const small = Math.min(maxBytes, DEFAULT_CAP);
    const first = await slots(() => get(address, request, small));
    const isLarge = first.kind === 'failed' && first.tooLarge === true;
    return isLarge && small < maxBytes ? inTurn(() => get(address, request, maxBytes)) : first;
  };

  return {
    get: getInTurn,
    get usage() {
      return { ...usage };
    },
    close: senders.close,
  };
}

function bodyHeaders({ type, encoding }: NonNullable<HttpRequest['body']>): Record<string, string> {
  return { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
}

/** Why a URL may not be asked at all. */
function refuse(url: URL, request: HttpRequest): string | undefined {
  if (url.username !== '' || url.password !== '')
    return 'is named with credentials in its URL, which are not used';
  const loopback = isLoopbackHost(url.hostname);
  if (request.origin === 'named' && (loopback || isPrivateAddress(url.hostname)))
    return 'is not a public address, and was not configured by the user';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:' && loopback) return undefined;
  return `is named with ${url.protocol}//, which is not https`;
}

/** An origin for people; one without (`file:`) has its scheme. */
function placeOf({ origin, protocol }: URL): string {
  return origin === 'null' ? protocol : origin;
}

function parseUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    // Not asked first with canParse: that would parse each of thousands twice.
    return undefined;
  }
}
