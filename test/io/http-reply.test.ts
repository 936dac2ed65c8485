import { describe, expect, it } from 'vitest';
import { BadReply, createReplyReader } from '../../src/io/http-reply.js';

interface Told {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: string;
  readonly ended: boolean;
  readonly reuse: false | { readonly keepMs: number | undefined };
}

/** What a reader tells of these pieces; `closed` is what the end of the connection makes of it. */
function read(pieces: readonly Buffer[], method = 'GET'): Told & { readonly closed: boolean } {
  let status = 0;
  let headers: Told['headers'] = {};
  let ended = 0;
  const body: Buffer[] = [];
  const reader = createReplyReader(method, {
    head: (code, fields) => {
      expect(status).toBe(0);
      status = code;
      headers = { ...fields };
    },
    data: (chunk) => {
      expect(ended).toBe(0);
      body.push(Buffer.from(chunk));
    },
    end: () => {
      ended += 1;
    },
  });
  for (const piece of pieces) reader.feed(piece);
  const before = ended === 1;
  const { reuse } = reader;
  const closed = reader.close();
  expect(ended).toBe(closed ? 1 : 0);
  return { status, headers, body: Buffer.concat(body).toString('latin1'), ended: before, reuse, closed };
}

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';

const GOOD: readonly [string, string, Partial<Told>, string?][] = [
  ['a counted body', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', { body: 'hello', ended: true }],
  ['no reason phrase', 'HTTP/1.1 404 \r\ncontent-length: 0\r\n\r\n', { status: 404, ended: true }],
  [
    'chunks with extensions and a trailer',
    `${CHUNKED}5;a=b\r\nhello\r\n0006\r\n world\r\n0\r\nexpires: 0\r\n\r\n`,
    { body: 'hello world', ended: true },
  ],
  ['a body until the end', 'HTTP/1.1 200 OK\r\n\r\nhello', { body: 'hello', ended: false, reuse: false }],
  [
    'an interim reply before the real one',
    'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok',
    { status: 200, body: 'ok', headers: { 'content-length': '2' } },
  ],
  [
    'HEAD, which has no body whatever it says',
    'HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n',
    { ended: true },
    'HEAD',
  ],
  ['204', 'HTTP/1.1 204 No Content\r\n\r\n', { status: 204, ended: true }],
  ['304', 'HTTP/1.1 304 Not Modified\r\ncontent-length: 900\r\n\r\n', { status: 304, ended: true }],
  [
    'several fields of one name',
    'HTTP/1.1 200 OK\r\nSet-Cookie: a\r\nset-cookie: b\r\ncontent-length:0\r\n\r\n',
    { headers: { 'set-cookie': ['a', 'b'], 'content-length': '0' } },
  ],
  [
    'a server that says goodbye',
    'HTTP/1.1 200 OK\r\nConnection: Close\r\ncontent-length: 0\r\n\r\n',
    { reuse: false },
  ],
  ['HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n', { reuse: false }],
  [
    'how long a connection is kept',
    'HTTP/1.1 200 OK\r\nKeep-Alive: timeout=5, max=100\r\ncontent-length: 0\r\n\r\n',
    { reuse: { keepMs: 5000 } },
  ],
];

describe('replies', () => {
  it.each(GOOD)('%s', (_, text, expected, method) => {
    expect(read([bytes(text)], method)).toMatchObject({ ...expected, closed: true });
  });

  it.each(GOOD)('%s, cut anywhere', (_, text, _expected, method) => {
    const whole = read([bytes(text)], method);
    for (let cut = 1; cut < text.length; cut += 1)
      expect(read([bytes(text.slice(0, cut)), bytes(text.slice(cut))], method)).toEqual(whole);
    expect(read([...text].map(bytes), method)).toEqual(whole);
  });

  it.each(GOOD.filter(([, , { ended }]) => ended === true))(
    '%s, ending early, is not whole',
    (_, text, __, method) => {
      for (let cut = 0; cut < text.length; cut += 1)
        expect(read([bytes(text.slice(0, cut))], method).closed, `after ${cut} bytes`).toBe(false);
    },
  );

  it('never finds a field in the prototype', () => {
    const { headers } = read([
      bytes('HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 0\r\n\r\n'),
    ]);
    expect(Object.keys(headers)).toEqual(['__proto__', 'constructor', 'content-length']);
  });
});

describe('F what is no proper HTTP/1.1 is refused', () => {
  const head = (...fields: string[]): string =>
    `HTTP/1.1 200 OK\r\n${fields.map((one) => `${one}\r\n`).join('')}\r\n`;
  it.each([
    ['another protocol', 'SSH-2.0-server\r\n\r\n'],
    ['HTTP/2', 'HTTP/2 200\r\n\r\n'],
    ['a status of two digits', 'HTTP/1.1 20 OK\r\n\r\n'],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n'],
    ['a status below 100', 'HTTP/1.1 099 Odd\r\n\r\n'],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['bare line feeds', 'HTTP/1.1 200 OK\ncontent-length: 0\n\n\r\n\r\n'],
    ['a bare line feed in a field', head('a: b\nx-evil: c')],
    ['a bare carriage return', head('a: b\rc')],
    ['a zero byte', head('a: \0')],
    ['a folded field', head('a: b', ' c')],
    ['a space before the colon', head('content-length : 5')],
    ['a field without a name', head(': b')],
    ['a field without a colon', head('nonsense')],
    ['two lengths', head('content-length: 5', 'content-length: 6')],
    ['the same length twice', head('content-length: 5', 'content-length: 5')],
    ['a list of lengths', head('content-length: 5, 5')],
    ['a length with a sign', head('content-length: +5')],
    ['a length below zero', head('content-length: -1')],
    ['a length in hexadecimal', head('content-length: 0x10')],
    ['a length beyond numbers', head(`content-length: ${'9'.repeat(20)}`)],
    ['a length beside chunks', head('content-length: 5', 'transfer-encoding: chunked')],
    ['another coding', head('transfer-encoding: gzip, chunked')],
    ['chunked twice', head('transfer-encoding: chunked, chunked')],
    ['a coding nobody knows', head('transfer-encoding: \x0bchunked')],
    ['a chunk without a size', `${CHUNKED}\r\n`],
    ['a chunk of a negative size', `${CHUNKED}-1\r\n`],
    ['a chunk with a space before its size', `${CHUNKED} 1\r\n`],
    ['a chunk longer than it says', `${CHUNKED}1\r\nab\r\n0\r\n\r\n`],
    ['a chunk size without end', `${CHUNKED}${'0'.repeat(5000)}`],
    ['a trailer that is none', `${CHUNKED}0\r\nnonsense\r\n\r\n`],
    ['a trailer without end', `${CHUNKED}0\r\n${'a: b\r\n'.repeat(30_000)}`],
    ['a head without end', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(30_000)}`],
    ['a thousand fields', head(...Array.from({ length: 1000 }, (_, n) => `a${n}: b`))],
    ['interim replies for ever', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50)],
    [
      'a second reply nobody asked for',
      'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
    ],
    ['a body for HEAD', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok', 'HEAD'],
  ])('%s', (_, text, method?: string) => {
    expect(() => read([bytes(text)], method)).toThrow(BadReply);
  });
});
