import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../../src/io/http/create-http-client.js';
import type { HttpClient, HttpOptions } from '../../../src/io/http/http.js';
import { random } from '../../support/random.js';

// Node's client as we set it up, against servers that speak byte by byte.
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Raw {
  readonly url: string;
  /** What each connection was asked, in the order of the connections. */
  readonly heard: string[];
}

/** A server that answers each request it hears on a connection: the n-th connection, its k-th request. */
async function serveRaw(answer: (socket: Socket, connection: number, request: number) => void): Promise<Raw> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const connection = heard.push('') - 1;
    let requests = 0;
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      heard[connection] += bytes.toString('latin1');
      for (const _ of bytes.toString('latin1').matchAll(/\r\n\r\n/g)) {
        requests += 1;
        answer(socket, connection, requests);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard };
}

async function client(options: Partial<HttpOptions> = {}): Promise<HttpClient & { waits: number[] }> {
  const waits: number[] = [];
  const made = await createHttpClient({
    env: {},
    userAgent: 'test',
    timeouts: { totalMs: 1000, silenceMs: 300, connectMs: 200 },
    sleep: async (ms) => {
      waits.push(ms);
    },
    ...options,
  });
  open.push(made);
  return Object.assign(made, { waits });
}

const reply = (body: string, ...fields: string[]): string =>
  ['HTTP/1.1 200 OK', `content-length: ${body.length}`, ...fields, '', body].join('\r\n');
const textOf = (result: Awaited<ReturnType<HttpClient['get']>>): string =>
  result.kind === 'answer' ? result.body.toString('utf8') : `${result.kind}: ${result.reason}`;

describe('connections', () => {
  it('say what HTTP/1.1 wants to hear, and are used again', async () => {
    const { url, heard } = await serveRaw((socket, _, request) => socket.write(reply(`${request}`)));
    const http = await client({ concurrency: 1 });
    expect([textOf(await http.get(`${url}a?b=c`)), textOf(await http.get(`${url}d`))]).toEqual(['1', '2']);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.split('\r\n').slice(0, 6)).toEqual([
      'GET /a?b=c HTTP/1.1',
      `host: ${new URL(url).host}`,
      'user-agent: test',
      'accept: application/json',
      'accept-encoding: gzip',
      'Connection: keep-alive',
    ]);
  });

  it('that were closed while idle are replaced at once, without a wait', async () => {
    const { url, heard } = await serveRaw((socket, connection, request) => {
      if (connection === 0 && request === 2) socket.destroy();
      else socket.write(reply(`${connection}.${request}`));
    });
    const http = await client();
    expect(textOf(await http.get(url))).toBe('0.1');
    expect(textOf(await http.get(url))).toBe('1.1');
    expect([heard.length, http.waits, http.usage.requests]).toEqual([2, [], 2]);
  });

  it('that close on the first request are a failure, asked again after a wait', async () => {
    const { url, heard } = await serveRaw((socket) => socket.destroy());
    const http = await client();
    expect(textOf(await http.get(url))).toBe('failed: closed the connection before its answer was complete');
    expect([heard.length, http.waits]).toEqual([3, [500, 1000]]);
  });

  it('are not kept longer than the server says, nor where it says goodbye', async () => {
    const { url, heard } = await serveRaw((socket) => socket.write(reply('x', 'keep-alive: timeout=1')));
    const bye = await serveRaw((socket) => socket.write(reply('x', 'connection: close')));
    const http = await client();
    for (const address of [url, url, bye.url, bye.url]) expect(textOf(await http.get(address))).toBe('x');
    expect([heard.length, bye.heard.length]).toEqual([2, 2]);
  });

  it('F a second reply in the first one’s place reaches nobody', async () => {
    const { url, heard } = await serveRaw((socket, connection) =>
      socket.write(connection === 0 ? reply('mine') + reply('smuggled') : reply('fresh')),
    );
    const http = await client();
    expect(textOf(await http.get(`${url}a`))).toBe('mine');
    expect(textOf(await http.get(`${url}b`))).toBe('fresh');
    expect(heard).toHaveLength(2);
  });

  it('F what comes later, unasked, ends the connection and is not taken for an answer', async () => {
    const { url, heard } = await serveRaw((socket, connection, request) => {
      socket.write(reply(`${connection}.${request}`));
      if (connection === 0) setTimeout(() => socket.write(reply('smuggled')), 20);
    });
    const http = await client();
    expect(textOf(await http.get(url))).toBe('0.1');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(textOf(await http.get(url))).toBe('1.1');
    expect(heard).toHaveLength(2);
  });

  it('F what is no HTTP is named', async () => {
    const { url } = await serveRaw((socket) => socket.write('220 mail.example.test ESMTP\r\n\r\n'));
    expect(textOf(await (await client()).get(url))).toMatch(
      /^failed: answered with something that is no proper HTTP: Parse Error: .* \(HPE_INVALID_\w+\)$/,
    );
  });

  it.each([
    ['a line feed', 'Bearer abc\r\nx-evil: 1'],
    ['a zero byte', 'Bearer \0'],
    ['other letters', 'Bearer ключ'],
  ])('T25 a credential with %s is not sent, nor shown', async (_, secret) => {
    const { url, heard } = await serveRaw((socket) => socket.write(reply('{}')));
    const http = await client({ authorization: () => secret });
    expect(textOf(await http.get(url))).toBe(
      'failed: was not asked, for what would be sent holds characters that end a header field: Invalid character in header content ["authorization"]',
    );
    expect([heard.join(''), http.waits]).toEqual(['', []]);
  });

  it('F a server that accepts and shakes no hands ends in time', async () => {
    const { url } = await serveRaw(() => undefined);
    const http = await client({ tries: 1 });
    expect(textOf(await http.get(url.replace('http:', 'https:')))).toBe(
      'failed: did not accept a connection in time',
    );
  });

  it('F a head and a body that stop are told apart', async () => {
    const { url } = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\n'));
    const half = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'));
    const silent = await serveRaw(() => undefined);
    const http = await client({ tries: 1 });
    for (const address of [url, silent.url])
      expect(textOf(await http.get(address))).toBe('failed: did not begin to answer in time');
    expect(textOf(await http.get(half.url))).toBe('failed: stopped sending in the middle of its answer');
  });

  it('are closed with the client, whatever is under way', async () => {
    const { url } = await serveRaw((socket, connection) => {
      if (connection === 0) socket.write(reply('x', 'connection: close'));
    });
    const http = await client({ tries: 1 });
    expect(textOf(await http.get(url))).toBe('x');
    const under = http.get(url);
    setTimeout(() => http.close(), 50);
    expect(textOf(await under)).toMatch(/^failed: /);
    expect(textOf(await http.get(url))).toMatch(/^failed: .*the client is closed/);
  });

  it('read what Node’s server writes, whole, in any pieces', async () => {
    const { below } = random(7);
    const bodies = Array.from({ length: 60 }, () =>
      Array.from({ length: below(6) }, () => 'x'.repeat(below(3) === 0 ? below(200_000) : below(900))),
    );
    const server = createHttpServer(async (request, response) => {
      const pieces = bodies[Number((request.url ?? '').slice(1))] ?? [];
      // Counted, chunked and until the end, in turns.
      const way = Number((request.url ?? '').slice(1)) % 3;
      if (way === 0) response.setHeader('content-length', String(pieces.join('').length));
      if (way === 2) response.shouldKeepAlive = false;
      for (const piece of pieces) {
        response.write(piece);
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
    const http = await client({ concurrency: 8, timeouts: { totalMs: 20_000 } });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const got = await Promise.all(bodies.map((_, n) => http.get(`${url}${n}`)));
    expect(got.map(textOf)).toEqual(bodies.map((pieces) => pieces.join('')));
  });
});

const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
const head = (...fields: string[]): string =>
  `HTTP/1.1 200 OK\r\n${fields.map((one) => `${one}\r\n`).join('')}\r\n`;

describe('F what is no proper HTTP/1.1 is no answer', () => {
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
    ['interim replies for ever', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50)],
  ])('%s', async (_, text) => {
    const { url } = await serveRaw((socket) => socket.end(Buffer.from(text, 'latin1')));
    const http = await client({ tries: 1 });
    expect(textOf(await http.get(url))).toMatch(/^failed: /);
  });
});
