import { messageOf } from '../../errors.js';
import type { Exchange } from './exchange.js';
import type { HttpRequest, HttpResult } from './http.js';
import { type Attempt, capOf, isFinal, networkReason, readResponse, retryAfterMs } from './response.js';
import type { CappedRequest, Session } from './session.js';

/** Asks once. Nothing is thrown. */
export async function attempt(session: Session, url: URL, request: CappedRequest): Promise<Attempt> {
  const { options, limits, now } = session;
  const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
  session.usage.requests += 1;
  try {
    const { packed = false, refusals = false, maxBytes: cap } = request;
    const answer = await session.exchanges.send(exchangeOf(session, { url, authorization }, request));
    const read = await readResponse(answer, { packed, refusals, cap }, (header) =>
      retryAfterMs(header, now(), limits.maxRetryAfterMs),
    );
    return authorization !== undefined && 'done' in read && read.done.kind === 'refused'
      ? { done: { ...read.done, authorized: true } }
      : read;
  } catch (error) {
    const { signal } = options;
    const reason =
      signal?.aborted === true
        ? messageOf(signal.reason)
        : networkReason(error, options.network?.ca !== undefined);
    const result: HttpResult = { kind: 'failed', reason };
    return signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
  }
}

function exchangeOf(
  { options, limits, senders, usage }: Session,
  { url, authorization }: { readonly url: URL; readonly authorization: string | undefined },
  request: CappedRequest,
): Exchange {
  const { body, maxBytes } = request;
  return {
    url,
    method: request.method ?? 'GET',
    sender: request.origin === 'named' ? senders.named : senders.configured,
    headers: {
      'user-agent': options.userAgent,
      accept: request.accept ?? 'application/json',
      'accept-encoding': 'gzip',
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === undefined ? {} : bodyHeaders(body)),
    },
    ...(body === undefined ? {} : { body: body.bytes }),
    capOf: (status) => capOf(status, maxBytes),
    totalMs: request.totalMs ?? limits.totalMs,
    received: (bytes) => {
      usage.receivedBytes += bytes;
    },
  };
}

function bodyHeaders({ type, encoding }: NonNullable<HttpRequest['body']>): Record<string, string> {
  return { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
}
