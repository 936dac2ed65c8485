import { SealgateError } from '../../errors.js';
import { createDispatchers } from '../../io/http/dispatcher.js';
import { RETRYABLE } from '../../io/http/http.js';
import { isLoopbackHost } from '../../io/http/loopback.js';
import { isFinal, networkReason, retryAfterMs } from '../../io/http/response.js';
import { redact } from '../../io/redact.js';
import { sleepFor } from '../../io/slots.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface Exchange {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Most bytes taken of a good answer. */
  readonly maxBytes?: number;
  /** Follow a redirect to another public host, without credentials: where blobs are kept elsewhere. */
  readonly follow?: boolean;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Transport {
  /** One exchange, tried again where that may help. @throws SealgateError NETWORK_UNREACHABLE, NETWORK_RESPONSE */
  send(exchange: Exchange): Promise<Reply>;
  /** Texts that no message may show. */
  hide(secret: string): void;
  close(): Promise<void>;
}

export interface TransportOptions {
  readonly env: Env;
  readonly timeoutMs?: number;
  readonly tries?: number;
  readonly backoffMs?: number;
  /** All exchanges together may take this long. Default half an hour: what is attached to an image may be thousands. */
  readonly deadlineMs?: number;
}

const ERROR_BYTES = 64 * 1024;
const MAX_WAIT_MS = 30_000;
const DEADLINE_MS = 30 * 60_000;

/** Requests to image registries: https (plain http only to this machine), bounded in bytes, time and tries. */
export async function createTransport(options: TransportOptions): Promise<Transport> {
  const { request } = await import('undici');
  const dispatchers = await createDispatchers({ env: options.env, concurrency: 8 });
  const secrets = new Set<string>();
  const tries = options.tries ?? 3;
  const clean = (text: string): string => redact(text, [...secrets]);
  const { deadlineMs = DEADLINE_MS } = options;
  const end = performance.now() + deadlineMs;

  const attempt = async (exchange: Exchange, named: boolean): Promise<Reply> => {
    const { method, url, headers, body, maxBytes = 8 * 1024 * 1024 } = exchange;
    const left = Math.ceil(end - performance.now());
    if (left <= 0) throw tooSlow(url, deadlineMs);
    const response = await request(url, {
      method,
      dispatcher: named ? dispatchers.named : dispatchers.configured,
      signal: AbortSignal.timeout(Math.min(options.timeoutMs ?? 60_000, left)),
      headers: { 'user-agent': 'sealgate', 'accept-encoding': 'identity', ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const good = response.statusCode >= 200 && response.statusCode < 300;
    const cap = good ? maxBytes : ERROR_BYTES;
    if (good && method !== 'HEAD' && Number(response.headers['content-length']) > cap) {
      response.body.destroy();
      throw tooMuch(url, cap);
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += (chunk as Buffer).length;
      if (size > cap) {
        if (good) throw tooMuch(url, cap);
        break;
      }
      chunks.push(chunk as Buffer);
    }
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
  };

  const send = async (exchange: Exchange, named = false): Promise<Reply> => {
    refuse(exchange.url);
    for (let tried = 1; ; tried += 1) {
      let wait = (options.backoffMs ?? 500) * 2 ** (tried - 1);
      try {
        const reply = await attempt(exchange, named);
        const again = RETRYABLE.has(reply.status) && tried < tries;
        if (!again) return exchange.follow === true ? await followed(exchange, reply) : reply;
        const header = reply.headers['retry-after'];
        const pause = typeof header === 'string' ? retryAfterMs(header, Date.now(), MAX_WAIT_MS) : wait;
        if (pause === undefined) return reply;
        wait = pause;
      } catch (error) {
        if (error instanceof SealgateError) throw error;
        if (tried >= tries || isFinal(error))
          throw new SealgateError(
            'NETWORK_UNREACHABLE',
            clean(`${exchange.url.host} ${networkReason(error)}`),
            {
              hint: 'Run it again when the registry answers.',
              cause: error,
            },
          );
      }
      await sleepFor(wait);
    }
  };

  const followed = async (exchange: Exchange, reply: Reply): Promise<Reply> => {
    const location = reply.headers.location;
    if (reply.status < 300 || reply.status >= 400 || typeof location !== 'string') return reply;
    if (!URL.canParse(location, exchange.url.href)) return reply;
    const url = new URL(location, exchange.url);
    const same = url.origin === exchange.url.origin;
    const { authorization: _kept, ...bare } = exchange.headers ?? {};
    // One hop: a store that sends on and on is not followed.
    return send({ ...exchange, url, headers: same ? (exchange.headers ?? {}) : bare, follow: false }, !same);
  };

  return {
    send: (exchange) => send(exchange),
    hide: (secret) => {
      secrets.add(secret);
    },
    close: dispatchers.close,
  };
}

function refuse(url: URL): void {
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
  if (secure && url.username === '' && url.password === '') return;
  throw new SealgateError(
    'NETWORK_RESPONSE',
    `${redact(url.href)} is not an https address without a login in it`,
    {
      hint: 'Registries are asked over https; plain http goes to this machine only.',
    },
  );
}

function tooSlow(url: URL, deadlineMs: number): SealgateError {
  return new SealgateError(
    'NETWORK_UNREACHABLE',
    `${url.host} was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`,
    { hint: 'Run it again when it answers faster, and remove what is attached there and nobody needs.' },
  );
}

function tooMuch(url: URL, cap: number): SealgateError {
  return new SealgateError(
    'NETWORK_RESPONSE',
    `${url.host} sent more than ${cap} bytes for ${url.pathname}`,
    {
      hint: 'Nothing that large is expected there.',
    },
  );
}
