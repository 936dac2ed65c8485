import { setMaxListeners } from 'node:events';
import { messageOf } from '../errors.js';
import { isLoopbackHost, isPrivateAddress } from './http-address.js';
import { createSenders } from './http-dispatcher.js';
import { createExchanges } from './http-exchange.js';
import { type Attempt, capOf, isFinal, networkReason, readResponse, retryAfterMs } from './http-response.js';
import { redact } from './redact.js';
import { createSlots, sleepFor } from './slots.js';

/** What became of one request. Nothing at HTTP level is thrown. */
export type HttpResult =
  /** A 2xx answer, whole, decompressed, within its cap. */
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers_; readonly body: Buffer }
  /** The server answered something else, and asking again did not help. */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  /** No usable answer: network, time, size, redirect, or an address that may not be asked. */
  | { readonly kind: 'failed'; readonly reason: string };

type Headers_ = Readonly<Record<string, string | string[] | undefined>>;

export interface HttpRequest {
  readonly accept?: string;
  /** A POST here is a question too: it is asked again like a GET. */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly body?: { readonly bytes: Buffer; readonly type: string; readonly encoding?: 'gzip' };
  /** Most bytes taken, compressed and decompressed alike. Default 8 MiB. */
  readonly maxBytes?: number;
  /** `named`: the host comes from a lockfile or a report, so it must be public, on https, and gets no credentials. */
  readonly origin?: 'configured' | 'named';
  /** Tries in all, where other than the client's. */
  readonly tries?: number;
  /** Time for one try, where other than the client's. */
  readonly totalMs?: number;
}

export interface HttpOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Proxies and CA certificates (PEM) of the user's own configuration; the environment fills in what is absent. */
  readonly network?: {
    readonly httpProxy?: string;
    readonly httpsProxy?: string;
    readonly noProxy?: string;
    readonly ca?: string;
  };
  /** The Authorization header for exactly this URL, if the user configured one. */
  readonly authorization?: (url: URL) => string | undefined;
  /** Texts that must never be printed. */
  readonly secrets?: readonly string[];
  /** Ends everything: requests under way and to come fail with this signal's reason. */
  readonly signal?: AbortSignal;
  readonly concurrency?: number;
  readonly timeouts?: {
    readonly connectMs?: number;
    readonly headersMs?: number;
    readonly bodyMs?: number;
    readonly totalMs?: number;
  };
  /** Tries in all. Default 3. */
  readonly tries?: number;
  /** Wait before the second try; doubles each time. Default 500. */
  readonly backoffMs?: number;
  /** A Retry-After beyond this is not waited for. Default 30 000. */
  readonly maxRetryAfterMs?: number;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly now?: () => number;
}

export interface HttpClient {
  get(url: string, request?: HttpRequest): Promise<HttpResult>;
  /** Requests sent (tries and redirects each count) and body bytes received so far. */
  readonly usage: { readonly requests: number; readonly receivedBytes: number };
  close(): Promise<void>;
}

const MAX_REDIRECTS = 3;

/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
export async function createHttpClient(options: HttpOptions): Promise<HttpClient> {
  const senders = await createSenders(options);
  const usage = { requests: 0, receivedBytes: 0 };
  const slots = createSlots(options.concurrency ?? 50);
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

  const attempt = async (url: URL, request: HttpRequest): Promise<Attempt> => {
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
        capOf: (status) => capOf(request, status),
        totalMs: request.totalMs ?? limits.totalMs,
        received: (bytes) => {
          usage.receivedBytes += bytes;
        },
      });
      return await readResponse(answer, request, (header) =>
        retryAfterMs(header, now(), limits.maxRetryAfterMs),
      );
    } catch (error) {
      const reason =
        options.signal?.aborted === true ? messageOf(options.signal.reason) : networkReason(error);
      const result: HttpResult = { kind: 'failed', reason };
      return options.signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
    }
  };

  const tryAll = async (url: URL, request: HttpRequest): Promise<HttpResult | { redirect: string }> => {
    for (let tried = 1; ; tried += 1) {
      const pause = (pauses.get(url.origin) ?? 0) - now();
      if (pause > 0) await sleep(pause, options.signal);
      if (options.signal?.aborted === true)
        return { kind: 'failed', reason: messageOf(options.signal.reason) };
      // A server that has answered nobody, after all tries, is not waited for by every request anew.
      const server = servers.get(url.origin);
      if (typeof server === 'object') return server.down;
      const outcome = await attempt(url, request);
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

  const get = async (address: string, request: HttpRequest = {}): Promise<HttpResult> => {
    let url = parseUrl(address);
    for (let hops = 0; ; hops += 1) {
      const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
      if (url === undefined || refusal !== undefined) return { kind: 'failed', reason: clean(refusal ?? '') };
      const result = await tryAll(url, request);
      if (!('redirect' in result))
        return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
      const target = parseUrl(result.redirect, url);
      if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
        const where = target === undefined ? 'nowhere' : `to ${target.origin}`;
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

  return {
    get: (address, request) => slots(() => get(address, request)),
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

function parseUrl(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}
