import type { RequestControl, Sender } from './sender.js';

/** One request, as it is sent. */
export interface Exchange {
  readonly sender: Sender;
  readonly url: URL;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: Buffer;
  /** Most bytes of the body that are taken, by status. */
  readonly capOf: (status: number) => number;
  /** Time from now to the last byte. */
  readonly totalMs: number;
  /** Told of every chunk of the body. */
  readonly received: (bytes: number) => void;
}

/** An answer as it came: compressed as it was sent. `body` is absent where there was more than the cap. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: Buffer;
}

/** Exchanges under way, so that all can be ended at once. */
export interface Exchanges {
  send(exchange: Exchange): Promise<RawAnswer>;
  /** Ends what is under way; each fails with this error. */
  endAll(error: Error): void;
}

/**
 * Sends requests without a stream or an abort signal for each: for answers of a few kilobytes those cost more than
 * the answer itself.
 */
export function createExchanges(): Exchanges {
  const active = new Set<(error: Error) => void>();
  return {
    send: async (exchange) => {
      let end: ((error: Error) => void) | undefined;
      try {
        return await new Promise<RawAnswer>((resolve, reject) => {
          end = start(exchange, resolve, reject);
          active.add(end);
        });
      } finally {
        if (end !== undefined) active.delete(end);
      }
    },
    endAll: (error) => {
      for (const end of [...active]) end(error);
    },
  };
}

/** @returns what ends the exchange early. */
function start(
  exchange: Exchange,
  resolve: (answer: RawAnswer) => void,
  reject: (error: Error) => void,
): (error: Error) => void {
  const { url, capOf, received } = exchange;
  const chunks: Buffer[] = [];
  let head: Omit<RawAnswer, 'body'> = { status: 0, headers: {} };
  let size = 0;
  let ended: Error | undefined;
  let controller: RequestControl | undefined;
  const end = (error: Error): void => {
    if (ended !== undefined) return;
    ended = error;
    clearTimeout(timer);
    reject(error);
    controller?.abort(error);
  };
  const overflow = (given: RequestControl): void => {
    if (ended !== undefined) return;
    clearTimeout(timer);
    chunks.length = 0;
    resolve(head);
    ended = new Error('more than the cap');
    given.abort(ended);
  };
  const timer = setTimeout(() => end(new DOMException('took too long', 'TimeoutError')), exchange.totalMs);
  exchange.sender.dispatch(
    {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: exchange.method,
      headers: exchange.headers,
      ...(exchange.body === undefined ? {} : { body: exchange.body }),
    },
    {
      onRequestStart(given) {
        controller = given;
        // Ended while it still waited for a connection.
        if (ended !== undefined) given.abort(ended);
      },
      onResponseStart(given, status, headers) {
        // 1xx answers announce the real one.
        if (status < 200) return;
        head = { status, headers };
        // The length of an answer to HEAD is that of what is not sent.
        if (exchange.method !== 'HEAD' && Number(headers['content-length']) > capOf(status)) overflow(given);
      },
      onResponseData(given, chunk) {
        size += chunk.length;
        received(chunk.length);
        if (size <= capOf(head.status)) chunks.push(chunk);
        else overflow(given);
      },
      onResponseEnd() {
        clearTimeout(timer);
        resolve({ ...head, body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) });
      },
      onResponseError(_, error) {
        clearTimeout(timer);
        reject(error);
      },
    },
  );
  return end;
}
