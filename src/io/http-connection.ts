import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext } from 'node:tls';
import { BadReply, createReplyReader, type ReplyEvents, type ReplyReader } from './http-reply.js';

export interface ConnectOptions {
  readonly lookup: LookupFunction;
  readonly secureContext: () => SecureContext;
  /** A TLS session of this origin to go on with, and where new ones are kept. */
  readonly session: { last?: Buffer };
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
}

/** One request on its way: bytes to send, and who is told of the reply. */
export interface Errand {
  readonly method: string;
  readonly head: string;
  readonly body?: Buffer;
  readonly events: Pick<ReplyEvents, 'head' | 'data'>;
  /** The reply did not come whole. `unasked`: not a byte of it came, on a connection that was used before. */
  failed(error: Error, unasked: boolean): void;
  /** The reply is whole. */
  done(): void;
}

export interface Connection {
  send(errand: Errand): void;
  /** How long it may stay idle, or `undefined` where it cannot be used again. */
  readonly idleMs: number | undefined;
  destroy(error?: Error): void;
}

/** Servers that do not say it keep connections for five seconds at least. */
const IDLE_MS = 4000;
const MAX_IDLE_MS = 60_000;

class ConnectionError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Opens a connection to an origin. One request at a time; whatever is odd ends it.
 *
 * @param closed told when the connection is gone.
 */
export function openConnection(origin: URL, options: ConnectOptions, closed: () => void): Connection {
  const socket = openSocket(origin, options);
  let current: { readonly errand: Errand; readonly reader: ReplyReader } | undefined;
  let answered = 0;
  let idleMs: number | undefined = IDLE_MS;

  const fail = (error: Error): void => {
    idleMs = undefined;
    const failed = current;
    current = undefined;
    socket.destroy();
    failed?.errand.failed(error, answered > 0 && !failed.reader.begun);
  };
  const finish = (): void => {
    const finished = current;
    if (finished === undefined) return;
    current = undefined;
    answered += 1;
    const { reuse } = finished.reader;
    idleMs = reuse === false ? undefined : Math.min(MAX_IDLE_MS, (reuse.keepMs ?? IDLE_MS + 1000) - 1000);
    if (idleMs === undefined || idleMs <= 0) {
      idleMs = undefined;
      socket.destroy();
    }
    finished.errand.done();
  };

  const connecting = setTimeout(
    () => fail(new ConnectionError('ECONNECTTIMEOUT', 'connect timeout')),
    options.connectMs,
  );
  socket.once(origin.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
  socket.setTimeout(options.headersMs, () => {
    const code = current?.reader.begun === true ? 'EBODYTIMEOUT' : 'EHEADERSTIMEOUT';
    fail(new ConnectionError(code, 'silence'));
  });
  socket.on('data', (bytes: Buffer) => {
    if (current === undefined) return fail(new BadReply('it speaks unasked'));
    const { reader } = current;
    try {
      if (!reader.begun && options.bodyMs !== options.headersMs) socket.setTimeout(options.bodyMs);
      reader.feed(bytes);
    } catch (error) {
      fail(error as Error);
    }
  });
  socket.on('end', () => {
    if (current?.reader.close() !== true) fail(new ConnectionError('ECONNRESET', 'closed early'));
  });
  socket.on('error', fail);
  socket.on('close', () => {
    clearTimeout(connecting);
    fail(new ConnectionError('ECONNRESET', 'closed early'));
    closed();
  });

  return {
    send: (errand) => {
      const { events } = errand;
      const reader = createReplyReader(errand.method, {
        head: events.head,
        data: events.data,
        // Told to the caller once the reader has said that nothing follows.
        end: () => queueMicrotask(finish),
      });
      current = { errand, reader };
      if (options.bodyMs !== options.headersMs) socket.setTimeout(options.headersMs);
      if (errand.body === undefined) socket.write(errand.head, 'latin1');
      else socket.write(Buffer.concat([Buffer.from(errand.head, 'latin1'), errand.body]));
    },
    get idleMs() {
      return idleMs;
    },
    destroy: (error) => fail(error ?? new ConnectionError('ECONNRESET', 'ended')),
  };
}

function openSocket({ protocol, hostname, port }: URL, options: ConnectOptions): Socket {
  const { lookup, session } = options;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:') return connectPlain({ host, port: Number(port || 80), lookup, noDelay: true });
  const socket = connectTls({
    host,
    port: Number(port || 443),
    lookup,
    secureContext: options.secureContext(),
    ALPNProtocols: ['http/1.1'],
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(session.last === undefined ? {} : { session: session.last }),
  });
  socket.setNoDelay(true);
  socket.on('session', (last: Buffer) => {
    session.last = last;
  });
  return socket;
}
