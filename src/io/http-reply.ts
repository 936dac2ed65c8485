/** What a reader of replies tells, in this order; `end` last, once. */
export interface ReplyEvents {
  head(status: number, headers: ReplyHeaders): void;
  data(chunk: Buffer): void;
  end(): void;
}

/** Header fields by lower-case name; several of one name as a list. The object has no prototype. */
export type ReplyHeaders = Readonly<Record<string, string | string[]>>;

export interface ReplyReader {
  /** Takes the next bytes of the connection. @throws BadReply */
  feed(bytes: Buffer): void;
  /** Says that no more bytes come. @returns whether that is where the reply ends. */
  close(): boolean;
  /** Whether anything came yet. */
  readonly begun: boolean;
  /** Once over: whether the connection may carry another request, and for how many milliseconds the server keeps it. */
  readonly reuse: false | { readonly keepMs: number | undefined };
}

/** A server that does not speak HTTP/1.1 as it must. */
export class BadReply extends Error {
  readonly code = 'EBADREPLY';
}

const MAX_HEAD = 64 * 1024;
const MAX_FIELDS = 256;
const MAX_INTERIM = 16;
const MAX_CHUNK_LINE = 4096;
const NOTHING = Buffer.alloc(0);
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;

type Part = 'head' | 'counted' | 'until-close' | 'chunk-line' | 'chunk' | 'chunk-end' | 'trailer' | 'over';

/**
 * Reads one reply of a connection, as it comes. Strict where leniency lets two readers disagree on where a reply ends:
 * bare line feeds, folded lines, two lengths, a length beside chunks and any coding but `chunked` are refused.
 *
 * @param method of the request: HEAD has no body.
 * @see RFC 9112, sections 2.2, 5, 6 and 7.1
 */
export function createReplyReader(method: string, events: ReplyEvents): ReplyReader {
  let part: Part = 'head';
  let held: Buffer = NOTHING;
  let left = 0;
  let begun = false;
  let interim = 0;
  let trailer = 0;
  let reuse: ReplyReader['reuse'] = false;

  const finish = (): void => {
    part = 'over';
    events.end();
  };

  const takeHead = (text: string): void => {
    const { status, headers, persistent } = readHead(text);
    if (status === 101) throw new BadReply('it changed the protocol, which nobody asked for');
    if (status < 200) {
      interim += 1;
      if (interim <= MAX_INTERIM) return;
      throw new BadReply('its real reply never comes');
    }
    const length = lengthOf(method, status, headers);
    if (persistent && length !== 'until-close') reuse = { keepMs: keepMs(headers['keep-alive']) };
    events.head(status, headers);
    part = length === 'chunked' ? 'chunk-line' : length === 'until-close' ? length : 'counted';
    left = typeof length === 'number' ? length : 0;
    if (length === 0) finish();
  };

  /** One line of the chunked coding; trailer fields are read over. */
  const takeLine = (line: string): void => {
    if (part === 'chunk-end') {
      if (line !== '') throw new BadReply('a chunk is longer than it says');
      part = 'chunk-line';
    } else if (part === 'chunk-line') {
      const size = /^([0-9a-f]{1,12})[ \t]*(?:;.*)?$/i.exec(line)?.[1];
      if (size === undefined || CONTROL.test(line)) throw new BadReply('a chunk has no size');
      left = Number.parseInt(size, 16);
      part = left === 0 ? 'trailer' : 'chunk';
    } else if (line === '') finish();
    else {
      trailer += line.length;
      if (trailer > MAX_HEAD) throw new BadReply(`its trailer is longer than ${MAX_HEAD} bytes`);
      readField(line);
    }
  };

  /** @returns what is left of the bytes, or `undefined` where more are needed. */
  const step = (bytes: Buffer): Buffer | undefined => {
    switch (part) {
      case 'head': {
        const end = bytes.indexOf('\r\n\r\n');
        if (end > MAX_HEAD || (end < 0 && bytes.length > MAX_HEAD))
          throw new BadReply(`its head is longer than ${MAX_HEAD} bytes`);
        if (end < 0) return undefined;
        takeHead(bytes.toString('latin1', 0, end));
        return bytes.subarray(end + 4);
      }
      case 'counted':
      case 'chunk': {
        const some = bytes.subarray(0, left);
        left -= some.length;
        events.data(some);
        if (left === 0 && part === 'counted') finish();
        else if (left === 0) part = 'chunk-end';
        return bytes.subarray(some.length);
      }
      case 'chunk-line':
      case 'chunk-end':
      case 'trailer': {
        const end = bytes.indexOf('\r\n');
        if (end > MAX_CHUNK_LINE || (end < 0 && bytes.length > MAX_CHUNK_LINE))
          throw new BadReply(`a line between chunks is longer than ${MAX_CHUNK_LINE} bytes`);
        if (end < 0) return undefined;
        takeLine(bytes.toString('latin1', 0, end));
        return bytes.subarray(end + 2);
      }
      case 'until-close':
        events.data(bytes);
        return NOTHING;
      case 'over':
        throw new BadReply('it says more than one reply');
    }
  };

  return {
    feed: (bytes) => {
      begun = true;
      let rest: Buffer | undefined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      held = NOTHING;
      while (rest !== undefined && rest.length > 0) {
        const before: Buffer = rest;
        rest = step(before);
        if (rest === undefined) held = before;
      }
    },
    close: () => {
      if (part === 'until-close') finish();
      return part === 'over';
    },
    get begun() {
      return begun;
    },
    get reuse() {
      return part === 'over' ? reuse : false;
    },
  };
}

interface Head {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly persistent: boolean;
}

function readHead(text: string): Head {
  const lines = text.split('\r\n');
  const [, minor, status] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: .*)?$/.exec(lines[0] ?? '') ?? [];
  if (status === undefined || CONTROL.test(lines[0] ?? ''))
    throw new BadReply('its first line is not one of HTTP/1.1');
  if (lines.length > MAX_FIELDS) throw new BadReply(`it has more than ${MAX_FIELDS} header fields`);
  const headers: Record<string, string | string[]> = Object.create(null);
  for (let n = 1; n < lines.length; n += 1) {
    const [name, value] = readField(lines[n] ?? '');
    const known = headers[name];
    headers[name] = known === undefined ? value : [known, value].flat();
  }
  const options = listOf(headers.connection);
  const persistent = minor === '1' ? !options.includes('close') : options.includes('keep-alive');
  return { status: Number(status), headers, persistent };
}

function readField(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).toLowerCase();
  if (!TOKEN.test(name) || CONTROL.test(line)) throw new BadReply('it has a header field that is none');
  return [name, line.slice(colon + 1).trim()];
}

/** @see RFC 9112, section 6.3 */
function lengthOf(method: string, status: number, headers: ReplyHeaders): number | 'chunked' | 'until-close' {
  const { 'transfer-encoding': coding, 'content-length': length } = headers;
  if (coding !== undefined && length !== undefined) throw new BadReply('it has two lengths');
  if (length !== undefined && (typeof length !== 'string' || !/^\d{1,15}$/.test(length)))
    throw new BadReply('its length is no number');
  if (coding !== undefined && listOf(coding).join() !== 'chunked')
    throw new BadReply('it has a transfer coding other than chunked');
  if (method === 'HEAD' || status === 204 || status === 304) return 0;
  if (coding !== undefined) return 'chunked';
  return length === undefined ? 'until-close' : Number(length);
}

function listOf(value: string | string[] | undefined): string[] {
  return (value === undefined ? '' : String(value))
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

/** What the server says of how long it keeps an idle connection. */
function keepMs(value: string | string[] | undefined): number | undefined {
  const seconds = /(?:^|[,\s])timeout=(\d{1,6})\b/i.exec(String(value ?? ''))?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
