import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { request as AskTls } from 'node:https';
import { type LookupFunction, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import type { Outgoing, RequestControl, Sender } from './sender.js';

export interface AgentOptions {
  readonly lookup: LookupFunction;
  readonly secureContext: () => SecureContext;
  /** Most connections to one origin. */
  readonly connections: number;
  readonly connectMs: number;
  /** Longest time without a byte, before the head of an answer as well as within its body. */
  readonly silenceMs: number;
}

/** Longest head of an answer, in bytes. */
const MAX_HEAD = 64 * 1024;
const SILENCE = 'ESILENCE';

/**
 * Sends requests with Node's own client: connections that are kept, one TLS context for all, and llhttp, without its
 * leniencies whatever Node was started with, to read what comes.
 *
 * @see docs/decisions/0214-http-client.md
 */
export function createAgentSender(options: AgentOptions): Sender {
  const clients = createClients(options);
  let destroyed = false;
  return {
    dispatch: (request, handler) => {
      let ended: Error | undefined;
      let under: ClientRequest | undefined;
      const control: RequestControl = {
        abort: (reason) => {
          ended ??= reason;
          under?.destroy(reason);
        },
      };
      const start = (): void => {
        under = attempt(clients.of(request.origin), request, {
          head: (status, headers) => handler.onResponseStart(control, status, headers),
          data: (chunk) => handler.onResponseData(control, chunk),
          end: () => handler.onResponseEnd(control),
          failed: (error, unasked) => {
            // The server closed an idle connection just when it was used: not an answer, and nobody's fault.
            if (unasked && ended === undefined) start();
            else handler.onResponseError(control, ended ?? error);
          },
        });
      };
      handler.onRequestStart(control);
      if (destroyed) ended = new Error('is no longer asked: the client is closed');
      try {
        if (ended !== undefined) throw ended;
        start();
      } catch (error) {
        handler.onResponseError(control, error as Error);
      }
    },
    destroy: async () => {
      destroyed = true;
      clients.destroy();
    },
  };
}

interface Client {
  readonly ask: typeof AskTls;
  readonly agent: Agent;
}

interface Origin extends Client {
  readonly address: { readonly host: string; readonly port: string };
  /** As the Host field says it. */
  readonly host: string;
}

/**
 * Who asks which origin. Each client is loaded and set up with its first connection; in clear, that is a server on this
 * machine. On Node 24 `node:http` also loads fetch and web sockets.
 */
function createClients(options: AgentOptions): { of(origin: string): Origin; destroy(): void } {
  const { lookup, secureContext } = options;
  const common = { keepAlive: true, maxSockets: options.connections, lookup, timeout: options.silenceMs };
  let plain: Client | undefined;
  let overTls: Client | undefined;
  const openTls = (): Client => {
    const { Agent: TlsAgent, request: ask } = process.getBuiltinModule('node:https');
    // Said, because NODE_TLS_REJECT_UNAUTHORIZED would change the default.
    const tls = { rejectUnauthorized: true, secureContext: secureContext() };
    return { ask, agent: watch(new TlsAgent({ ...common, ...tls }), 'secureConnect', options) };
  };
  const openPlain = (): Client => {
    const { Agent: PlainAgent, request: ask } = process.getBuiltinModule('node:http');
    return { ask, agent: watch(new PlainAgent(common), 'connect', options) };
  };
  const clientFor = (protocol: string): Client => {
    if (protocol === 'https:') {
      overTls ??= openTls();
      return overTls;
    }
    plain ??= openPlain();
    return plain;
  };
  const origins = new Map<string, Origin>();
  return {
    of: (origin) => {
      let known = origins.get(origin);
      if (known === undefined) {
        const { protocol, hostname, port, host } = new URL(origin);
        const address = { host: hostname.replace(/^\[|\]$/g, ''), port };
        known = { ...clientFor(protocol), address, host };
        origins.set(origin, known);
      }
      return known;
    },
    destroy: () => {
      plain?.agent.destroy();
      overTls?.agent.destroy();
    },
  };
}

interface AttemptEvents {
  head(status: number, headers: IncomingHttpHeaders): void;
  data(chunk: Buffer): void;
  end(): void;
  /** Last, instead of `end`. `unasked`: a connection that was used before ended without a byte of an answer. */
  failed(error: Error, unasked: boolean): void;
}

/** Sends a request once. @throws where it holds what cannot be sent */
function attempt(origin: Origin, request: Outgoing, events: AttemptEvents): ClientRequest {
  const { method, path } = request;
  let over = false;
  let begun = false;
  const fail = (error: Error): void => {
    if (over) return;
    over = true;
    const code = 'code' in error ? error.code : undefined;
    const closed = code === 'ECONNRESET' || code === 'EPIPE';
    const told = code === SILENCE ? timedOut(begun ? 'EBODYTIMEOUT' : 'EHEADERSTIMEOUT') : error;
    events.failed(told, closed && asked.reusedSocket && !begun);
  };
  const asked = origin.ask({
    ...origin.address,
    agent: origin.agent,
    method,
    path,
    headers: fieldsOf(request, origin.host),
    maxHeaderSize: MAX_HEAD,
    insecureHTTPParser: false,
  });
  asked.on('error', fail);
  // Node ends such a connection without a word where nobody listens for this.
  asked.on('upgrade', (_, socket) => {
    socket.destroy();
    fail(new Error('answered 101, after which no answer can come'));
  });
  asked.on('response', (reply: IncomingMessage) => {
    const { statusCode = 0, headers } = reply;
    begun = true;
    if (statusCode < 200) {
      asked.destroy(new Error(`answered ${statusCode}, after which no answer can come`));
      return;
    }
    events.head(statusCode, headers);
    reply.on('data', (chunk: Buffer) => {
      if (!over) events.data(chunk);
    });
    reply.on('error', fail);
    reply.on('end', () => {
      if (over) return;
      over = true;
      events.end();
    });
  });
  asked.end(request.body);
  return asked;
}

/** Names and values in turns, which Node sends as they are, once it has looked for characters that end a field. */
function fieldsOf({ headers, body }: Outgoing, host: string): string[] {
  const fields = ['host', host];
  for (const [name, value] of Object.entries(headers)) fields.push(name, value);
  if (body !== undefined) fields.push('content-length', String(body.length));
  return fields;
}

/** Sees to the time limits of an agent's connections, and that nothing is heard on them unasked. */
function watch<T extends Agent>(agent: T, connected: string, { connectMs, silenceMs }: AgentOptions): T {
  const idle = new WeakSet<Duplex>();
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (...args) => {
    const socket = create(...args) as Socket;
    const connecting = setTimeout(() => socket.destroy(timedOut('ECONNECTTIMEOUT')), connectMs);
    const stop = (): void => clearTimeout(connecting);
    socket.once(connected, stop);
    socket.once('close', stop);
    socket.on('timeout', () => socket.destroy(timedOut(SILENCE)));
    // Bytes of nobody's answer must not wait here to be the next one's.
    socket.on('data', () => {
      if (idle.has(socket)) socket.destroy();
    });
    return socket;
  };
  const keep = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket) => {
    idle.add(socket);
    return keep(socket);
  };
  const reuse = agent.reuseSocket.bind(agent);
  agent.reuseSocket = (socket, request) => {
    idle.delete(socket);
    reuse(socket, request);
    // While idle, a connection is kept for as long as the server says, which is no limit for its next answer.
    if (socket instanceof Socket && socket.timeout !== silenceMs) socket.setTimeout(silenceMs);
  };
  return agent;
}

function timedOut(code: string): Error {
  return Object.assign(new Error('timed out'), { code });
}
