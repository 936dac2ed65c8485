import { promisify } from 'node:util';
import { brotliDecompress, gunzip, gunzipSync, inflate } from 'node:zlib';
import { messageOf } from '../../errors.js';
import type { RawAnswer } from './exchange.js';
import { type HttpResult, RETRYABLE, type Said } from './http.js';

/** What is taken where nothing else is said, and of many answers at once. */
export const DEFAULT_CAP = 8 * 1024 * 1024;
const SMALL = 16 * 1024;

/** One try's outcome: over, worth another try, or sent elsewhere. */
export type Attempt =
  | { readonly done: HttpResult }
  | { readonly again: HttpResult; readonly waitMs?: number }
  | { readonly redirect: string };

/** Most bytes that are taken of an answer: of a refusal nobody reads more than its beginning. */
export function capOf(status: number, cap: number): number {
  return isSuccess(status) ? cap : 64 * 1024;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Says what to do with one answer, of which at most `cap` bytes are taken, compressed and decompressed alike. */
export async function readResponse(
  { status, headers, body: raw }: RawAnswer,
  { packed, refusals, cap }: { readonly packed: boolean; readonly refusals: boolean; readonly cap: number },
  parseRetryAfter: (header: string) => number | undefined,
): Promise<Attempt> {
  if (status >= 300 && status < 400) {
    const location = headers.location;
    return typeof location === 'string'
      ? { redirect: location }
      : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
  }
  if (!isSuccess(status)) {
    const words = status === 429 ? ' (too many requests)' : '';
    const said = refusals ? { said: await readRefusal({ status, headers, body: raw }) } : {};
    const result: HttpResult = { kind: 'refused', status, reason: `answered ${status}${words}`, ...said };
    if (!RETRYABLE.has(status)) return { done: result };
    const header = headers['retry-after'];
    if (typeof header !== 'string') return { again: result };
    const waitMs = parseRetryAfter(header);
    if (waitMs === undefined)
      return { done: { ...result, reason: `${result.reason} and asks to wait longer than this run does` } };
    return { again: result, waitMs };
  }
  const tooLarge: HttpResult = { kind: 'failed', reason: `sent more than ${cap} bytes`, tooLarge: true };
  if (raw === undefined) return { done: tooLarge };
  if (packed) return { done: { kind: 'answer', status, headers, body: raw } };
  const plain = await decompress(raw, headers['content-encoding'], cap);
  if (plain === 'too-large') return { done: tooLarge };
  if (plain === 'broken')
    return { again: { kind: 'failed', reason: 'sent a compressed answer that is cut short or broken' } };
  return { done: { kind: 'answer', status, headers, body: plain } };
}

/** One that is too long, or broken, says nothing. */
async function readRefusal({ status, headers, body = Buffer.alloc(0) }: RawAnswer): Promise<Said> {
  const plain = await decompress(body, headers['content-encoding'], capOf(status, 0));
  return { headers, body: typeof plain === 'string' ? Buffer.alloc(0) : plain };
}

async function decompress(
  bytes: Buffer,
  encoding: string | string[] | undefined,
  cap: number,
): Promise<Buffer | 'too-large' | 'broken'> {
  const name = String(encoding ?? 'identity')
    .trim()
    .toLowerCase();
  if (name === 'identity' || name === '' || bytes.length === 0) return bytes;
  // Of small answers, most of the cost is the room that is made for them.
  const room = bytes.length <= SMALL ? { chunkSize: Math.max(1024, bytes.length * 4) } : {};
  const options = { maxOutputLength: cap, ...room };
  try {
    if (name === 'gzip' || name === 'x-gzip')
      // Handing a few kilobytes to the thread pool costs more than unpacking them.
      return bytes.length <= SMALL ? gunzipSync(bytes, options) : await promisify(gunzip)(bytes, options);
    if (name === 'br') return await promisify(brotliDecompress)(bytes, options);
    if (name === 'deflate') return await promisify(inflate)(bytes, options);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
  }
  return 'broken';
}

/** Milliseconds to wait, or `undefined` when that is longer than `max`. @see RFC 9110, section 10.2.3 */
export function retryAfterMs(header: string, now: number, max: number): number | undefined {
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  if (Number.isNaN(seconds)) return 0;
  const ms = Math.max(0, Math.ceil(seconds * 1000));
  return ms > max ? undefined : ms;
}

const UNKNOWN_AUTHORITY = /^(?:SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_UNTRUSTED)/;
const WRONG_CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;

/**
 * What went wrong on the way, in words that follow a host's name.
 *
 * @param ownAuthorities the user's own configuration says which authorities are believed, in place of all others.
 */
export function networkReason(error: unknown, ownAuthorities = false): string {
  const code = codeOf(error);
  switch (code) {
    case 'ERR_INVALID_CHAR':
      return `was not asked, for what would be sent holds characters that end a header field: ${messageOf(error)}`;
    case 'ECONNECTTIMEOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return 'did not accept a connection in time';
    case 'EHEADERSTIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
      return 'did not begin to answer in time';
    case 'EBODYTIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return 'stopped sending in the middle of its answer';
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'ECONNRESET':
      return 'closed the connection before its answer was complete';
  }
  if (code?.startsWith('HPE_') === true)
    return `answered with something that is no proper HTTP: ${messageOf(error)} (${code})`;
  const refusedByProxy = /^Proxy response \((\d{3})\)/.exec(messageOf(error))?.[1];
  if (refusedByProxy !== undefined)
    return `could not be reached through the proxy, which answered ${refusedByProxy}${refusedByProxy === '407' ? ': its user name or password is missing or wrong' : ''}`;
  if (error instanceof Error && error.name === 'TimeoutError') return 'took too long to answer';
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const cause = inner instanceof Error && inner.cause instanceof Error ? inner.cause : inner;
  if (UNKNOWN_AUTHORITY.test(code ?? ''))
    return `presents a certificate of an authority that is not known here: ${messageOf(cause)} (${code}); if it is your own, ${ownAuthorities ? 'add its certificate to the cafile or ca of your .npmrc, which takes the place of every other authority, or remove that' : 'name it in NODE_EXTRA_CA_CERTS'}`;
  if (WRONG_CERTIFICATE.test(code ?? ''))
    return `presents a certificate that does not hold: ${messageOf(cause)} (${code})`;
  // OpenSSL's message names its own source files.
  if (code?.startsWith('ERR_SSL') === true)
    return `does not speak TLS as it should: ${reasonOf(cause) ?? 'the connection failed'} (${code})`;
  const said = messageOf(cause);
  if (code === undefined) return said;
  // `connect ECONNREFUSED 192.0.2.1:443` has the code already.
  return `could not be reached: ${said.includes(code) ? said : `${said} (${code})`}`;
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string'
    ? error.reason
    : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : undefined;
}

/** Asking again cannot help: a certificate is not trusted, or the address is not public. */
export function isFinal(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return (
    code === 'EPRIVATE' || /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/.test(code)
  );
}
