import { messageOf } from '../../errors.js';
import { redact } from '../redact.js';
import { createSlots } from '../slots.js';
import { isPrivateAddress } from './address.js';
import { attempt } from './attempt.js';
import type { HttpClient, HttpOptions, HttpRequest, HttpResult } from './http.js';
import { isLoopbackHost } from './loopback.js';
import { DEFAULT_CAP } from './response.js';
import { type CappedRequest, openSession, type Session } from './session.js';

const MAX_REDIRECTS = 3;
/** Answers beyond the usual cap that are had at once. */
const LARGE_AT_ONCE = 2;

/** What `createHttpClient` promises. */
export async function openHttpClient(options: HttpOptions): Promise<HttpClient> {
  const session = await openSession(options);
  const slots = createSlots(options.concurrency ?? 50);
  const inTurn = createSlots(LARGE_AT_ONCE);
  return {
    /** Many at once as far as their answers are small. One that turns out to be large is asked for again, in its turn. */
    get: async (address, request = {}) => {
      const { maxBytes = DEFAULT_CAP } = request;
      const small = Math.min(maxBytes, DEFAULT_CAP);
      const first = await slots(() => get(session, address, { ...request, maxBytes: small }));
      const isLarge = first.kind === 'failed' && first.tooLarge === true;
      if (!isLarge || small >= maxBytes) return first;
      return inTurn(() => get(session, address, { ...request, maxBytes }));
    },
    get usage() {
      return { ...session.usage };
    },
    close: session.senders.close,
  };
}

/** Asks an address, and where it sends on to within its origin. */
async function get(session: Session, address: string, request: CappedRequest): Promise<HttpResult> {
  const clean = (text: string): string => redact(text, session.options.secrets ?? []);
  let url = parseUrl(address);
  for (let hops = 0; ; hops += 1) {
    const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
    if (url === undefined || refusal !== undefined) return { kind: 'failed', reason: clean(refusal ?? '') };
    const result = await tryAll(session, url, request);
    if (!('redirect' in result))
      return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
    const target = parseUrl(result.redirect, url);
    if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
      const where = target === undefined ? 'nowhere' : `to ${placeOf(target)}`;
      const again = hops >= MAX_REDIRECTS ? ' again and again' : '';
      return { kind: 'failed', reason: clean(`redirects ${where}${again}, which is not followed`) };
    }
    url = target;
  }
}

/** Asks one URL until there is an answer, or no more tries. */
async function tryAll(
  session: Session,
  url: URL,
  request: CappedRequest,
): Promise<HttpResult | { redirect: string }> {
  const { options, limits, pauses, servers, sleep, now } = session;
  for (let tried = 1; ; tried += 1) {
    const pause = (pauses.get(url.origin) ?? 0) - now();
    if (pause > 0) await sleep(pause, options.signal);
    if (options.signal?.aborted === true) return { kind: 'failed', reason: messageOf(options.signal.reason) };
    // A server that has answered nobody, after all tries, is not waited for by every request anew.
    const server = servers.get(url.origin);
    if (typeof server === 'object') return server.down;
    const outcome = await attempt(session, url, request);
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
