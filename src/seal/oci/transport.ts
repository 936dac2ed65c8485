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

/** What all exchanges of a transport share. */
interface Line {
  readonly request: typeof import('undici').request;
  readonly dispatchers: Awaited<ReturnType<typeof createDispatchers>>;
  readonly timeoutMs: number;
  readonly tries: number;
  readonly backoffMs: number;
  readonly deadlineMs: number;
  /** When the deadline is over, on the clock of `performance`. */
  readonly end: number;
  readonly secrets: Set<string>;
}

/** Requests to image registries: https (plain http only to this machine), bounded in bytes, time and tries. */
export async function createTransport(options: TransportOptions): Promise<Transport> {
  const { request } = await import('undici');
  const dispatchers = await createDispatchers({ env: options.env, concurrency: 8 });
  const { timeoutMs = 60_000, tries = 3, backoffMs = 500, deadlineMs = DEADLINE_MS } = options;
  const limits = { timeoutMs, tries, backoffMs, deadlineMs, end: performance.now() + deadlineMs };
  const line: Line = { request, dispatchers, ...limits, secrets: new Set() };
  return {
    send: async (exchange) => {
      const reply = await send(line, exchange, 'configured');
      return exchange.follow === true ? followed(line, exchange, reply) : reply;
    },
    hide: (secret) => {
      line.secrets.add(secret);
    },
    close: dispatchers.close,
  };
}

/** Who named the server that is asked: the user, or an answer. */
type Origin = 'configured' | 'named';

/** One exchange, tried again where that may help. */
async function send(line: Line, exchange: Exchange, origin: Origin): Promise<Reply> {
  refuse(exchange.url);
  for (let tried = 1; ; tried += 1) {
    let wait = line.backoffMs * 2 ** (tried - 1);
    try {
      const reply = await attempt(line, exchange, origin);
      if (!RETRYABLE.has(reply.status) || tried >= line.tries) return reply;
      const header = reply.headers['retry-after'];
      const pause = typeof header === 'string' ? retryAfterMs(header, Date.now(), MAX_WAIT_MS) : wait;
      if (pause === undefined) return reply;
      wait = pause;
    } catch (error) {
      if (error instanceof SealgateError) throw error;
      if (tried >= line.tries || isFinal(error)) throw unreachable(line, exchange.url, error);
    }
    await sleepFor(wait);
  }
}

async function attempt(line: Line, exchange: Exchange, origin: Origin): Promise<Reply> {
  const { method, url, headers, body, maxBytes = 8 * 1024 * 1024 } = exchange;
  const left = Math.ceil(line.end - performance.now());
  if (left <= 0) throw tooSlow(url, line.deadlineMs);
  const response = await line.request(url, {
    method,
    dispatcher: line.dispatchers[origin],
    signal: AbortSignal.timeout(Math.min(line.timeoutMs, left)),
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
}

/** What a redirect leads to. One hop: a store that sends on and on is not followed. */
async function followed(line: Line, exchange: Exchange, reply: Reply): Promise<Reply> {
  const location = reply.headers.location;
  if (reply.status < 300 || reply.status >= 400 || typeof location !== 'string') return reply;
  if (!URL.canParse(location, exchange.url.href)) return reply;
  const url = new URL(location, exchange.url);
  const same = url.origin === exchange.url.origin;
  const { authorization: _kept, ...bare } = exchange.headers ?? {};
  const headers = same ? (exchange.headers ?? {}) : bare;
  return send(line, { ...exchange, url, headers }, same ? 'configured' : 'named');
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

function unreachable({ secrets }: Line, { host }: URL, cause: unknown): SealgateError {
  const message = redact(`${host} ${networkReason(cause)}`, [...secrets]);
  return new SealgateError('NETWORK_UNREACHABLE', message, {
    hint: 'Run it again when the registry answers.',
    cause,
  });
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
