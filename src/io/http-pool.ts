import type { LookupFunction } from 'node:net';
import type { SecureContext } from 'node:tls';
import { type Connection, openConnection } from './http-connection.js';
import type { ReplyHeaders } from './http-reply.js';

/** One request, as it is sent. */
export interface Outgoing {
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: Buffer;
}

/** Ends the request that it was given for. */
export interface RequestControl {
  abort(reason: Error): void;
}

/** Who is told of a reply: `start` first, then head and data, last either end or error. */
export interface ReplyHandler {
  onRequestStart(control: RequestControl): void;
  onResponseStart(control: RequestControl, status: number, headers: ReplyHeaders): void;
  onResponseData(control: RequestControl, chunk: Buffer): void;
  onResponseEnd(control: RequestControl): void;
  onResponseError(control: RequestControl, error: Error): void;
}

/** What sends requests: this pool, or a dispatcher of undici, which has the same shape. */
export interface Sender {
  dispatch(request: Outgoing, handler: ReplyHandler): unknown;
  destroy(): Promise<void>;
}

export interface PoolOptions {
  readonly lookup: LookupFunction;
  readonly secureContext: () => SecureContext;
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
}

interface Host {
  readonly origin: URL;
  readonly session: { last?: Buffer };
  readonly idle: { readonly connection: Connection; readonly until: number }[];
  readonly all: Set<Connection>;
}

const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Keeps connections to origins and sends one request at a time over each, without a stream for it: of answers of a few
 * kilobytes, those are most of the cost. How many run at once is up to the caller.
 *
 * @see docs/decisions/0214-http-client.md
 */
export function createPool(options: PoolOptions): Sender {
  const hosts = new Map<string, Host>();
  let destroyed = false;

  const hostOf = (origin: string): Host => {
    let host = hosts.get(origin);
    if (host === undefined) {
      host = { origin: new URL(origin), session: {}, idle: [], all: new Set() };
      hosts.set(origin, host);
    }
    return host;
  };
  const open = (host: Host): Connection => {
    const made = openConnection(host.origin, { ...options, session: host.session }, () => {
      host.all.delete(made);
    });
    host.all.add(made);
    return made;
  };
  /** The connection used last, which is the least likely to have been closed meanwhile. */
  const takeIdle = (host: Host): Connection | undefined => {
    for (let one = host.idle.pop(); one !== undefined; one = host.idle.pop()) {
      if (one.connection.idleMs !== undefined && one.until > performance.now()) return one.connection;
      one.connection.destroy();
    }
    return undefined;
  };

  const send = (request: Outgoing, handler: ReplyHandler): void => {
    const host = hostOf(request.origin);
    const head = headOf(request, host.origin);
    let ended: Error | undefined;
    let under: Connection | undefined;
    const control: RequestControl = {
      abort: (reason) => {
        ended ??= reason;
        under?.destroy(reason);
      },
    };
    const start = (connection: Connection): void => {
      under = connection;
      connection.send({
        method: request.method,
        head: String(head),
        ...(request.body === undefined ? {} : { body: request.body }),
        events: {
          head: (status, headers) => handler.onResponseStart(control, status, headers),
          data: (chunk) => handler.onResponseData(control, chunk),
        },
        failed: (error, unasked) => {
          under = undefined;
          // The server closed an idle connection just when it was used: not an answer, and nobody's fault.
          if (unasked && ended === undefined && isClosed(error)) start(open(host));
          else handler.onResponseError(control, ended ?? error);
        },
        done: () => {
          under = undefined;
          const { idleMs } = connection;
          if (idleMs !== undefined) host.idle.push({ connection, until: performance.now() + idleMs });
          handler.onResponseEnd(control);
        },
      });
    };
    handler.onRequestStart(control);
    if (destroyed) ended = new Error('is no longer asked: the client is closed');
    const refused = ended ?? (typeof head === 'string' ? undefined : head);
    if (refused === undefined) start(takeIdle(host) ?? open(host));
    else handler.onResponseError(control, refused);
  };

  return {
    dispatch: send,
    destroy: async () => {
      destroyed = true;
      for (const { all } of hosts.values()) for (const connection of [...all]) connection.destroy();
    },
  };
}

/** Request line and header fields, or what is wrong with them: a value that would end its field. */
function headOf({ method, path, headers, body }: Outgoing, { host }: URL): string | Error {
  if (UNSENDABLE.test(path) || path.includes(' ')) return unsendable();
  let head = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`;
  for (const [name, value] of Object.entries(headers)) {
    if (UNSENDABLE.test(value)) return unsendable();
    head += `${name}: ${value}\r\n`;
  }
  return body === undefined ? `${head}\r\n` : `${head}content-length: ${body.length}\r\n\r\n`;
}

function unsendable(): Error {
  const error = new Error('a header field holds characters that cannot be sent');
  return Object.assign(error, { code: 'ERR_INVALID_CHAR' });
}

function isClosed(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE';
}
