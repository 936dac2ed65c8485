import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootCertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPrivateAddress, publicOnly, rememberLookups } from '../../../src/io/http/address.js';
import { createHttpClient } from '../../../src/io/http/create-http-client.js';
import type { HttpClient, HttpOptions } from '../../../src/io/http/http.js';
import { isLoopbackHost } from '../../../src/io/http/loopback.js';
import { proxiesOf } from '../../../src/io/http/proxies.js';
import { redact } from '../../../src/io/redact.js';
import { sleepFor } from '../../../src/io/slots.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

interface Served {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly server: Server;
}

async function serve(handler: Handler): Promise<Served> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  open.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests, server };
}

/** A self-signed certificate of localhost, made for this run. */
const certificate = makeCertificate();
function makeCertificate(): { readonly cert: string; readonly key: string } | undefined {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-tls-'));
  const [cert, key] = [path.join(dir, 'cert.pem'), path.join(dir, 'key.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  const made = spawnSync('openssl', ['req', '-x509', ...curve, ...name, '-keyout', key, '-out', cert]);
  if (made.status === 0) return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  console.warn('skipped: TLS needs openssl on PATH (apt-get install openssl)');
  return undefined;
}

async function client(
  options: Partial<HttpOptions> = {},
): Promise<HttpClient & { readonly waits: number[] }> {
  const waits: number[] = [];
  const made = await createHttpClient({
    env: {},
    userAgent: 'test',
    timeouts: { totalMs: 400, silenceMs: 300, ...options.timeouts },
    sleep: async (ms) => {
      waits.push(ms);
    },
    ...options,
  });
  open.push(made);
  return Object.assign(made, { waits });
}

const json =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end('{"ok":true}');
  };

describe('answers', () => {
  it('gives bytes, decompressed, and counts what came over the wire', async () => {
    const body = gzipSync('x'.repeat(10_000));
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(body);
    });
    const http = await client();
    const result = await http.get(url);
    expect(result.kind === 'answer' && result.body.length).toBe(10_000);
    expect(http.usage).toEqual({ requests: 1, receivedBytes: body.length });
  });

  it('keeps connections alive and bounds their number', async () => {
    const sockets = new Set<unknown>();
    let now = 0;
    let most = 0;
    const { url } = await serve((request, response) => {
      sockets.add(request.socket);
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end('{}');
      }, 5);
    });
    const http = await client({ concurrency: 4 });
    await Promise.all(Array.from({ length: 40 }, (_, index) => http.get(`${url}${index}`)));
    expect(most).toBeLessThanOrEqual(4);
    expect(sockets.size).toBeLessThanOrEqual(4);
    expect(http.usage.requests).toBe(40);
  });
});

describe('faults', () => {
  it('F 500 is tried three times, waiting longer each time, then given up', async () => {
    const { url, requests } = await serve(json(500));
    const http = await client();
    expect(await http.get(url)).toMatchObject({ kind: 'refused', status: 500 });
    expect(requests).toHaveLength(3);
    expect(http.waits).toEqual([500, 1000]);
  });

  it('F 502 once is overcome', async () => {
    const { url } = await serve((request, response, count) =>
      json(count === 1 ? 502 : 200)(request, response, count),
    );
    expect(await (await client()).get(url)).toMatchObject({ kind: 'answer' });
  });

  it.each([400, 401, 403, 404, 405, 410])('F %i is an answer: asked once', async (status) => {
    const { url, requests } = await serve(json(status));
    expect(await (await client()).get(url)).toMatchObject({ kind: 'refused', status });
    expect(requests).toHaveLength(1);
  });

  it('F 429 is obeyed for as long as it says, by all requests to that host', async () => {
    const { url } = await serve((request, response, count) =>
      json(count === 1 ? 429 : 200, { 'retry-after': '2' })(request, response, count),
    );
    const http = await client({ now: () => 0 });
    expect(await http.get(url)).toMatchObject({ kind: 'answer' });
    await http.get(`${url}other`);
    expect(http.waits).toEqual([2000, 2000, 2000]);
  });

  it('F 503 with a date is obeyed', async () => {
    const { url } = await serve((request, response, count) =>
      json(count === 1 ? 503 : 200, { 'retry-after': new Date(5000).toUTCString() })(
        request,
        response,
        count,
      ),
    );
    const http = await client({ now: () => 1000 });
    await http.get(url);
    expect(http.waits[0]).toBe(4000);
  });

  it('F 429 that asks for an hour is not waited for', async () => {
    const { url, requests } = await serve(json(429, { 'retry-after': '3600' }));
    const http = await client();
    expect(await http.get(url)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('longer') });
    expect(requests).toHaveLength(1);
    expect(http.waits).toEqual([]);
  });

  it('F slow-loris: a body that trickles for ever ends in time', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    });
    const http = await client({ tries: 1 });
    expect(await http.get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('too long'),
    });
  });

  it('F a server that changes the protocol is told at once', async () => {
    const { url, server } = await serve(() => undefined);
    server.on('connection', (socket) => {
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      );
    });
    const http = await client({ tries: 1 });
    expect(await http.get(url)).toEqual({
      kind: 'failed',
      reason: 'answered 101, after which no answer can come',
    });
  });

  it('F a server that never answers ends in time', async () => {
    const { url } = await serve(() => undefined);
    expect(await (await client({ tries: 1 })).get(url)).toMatchObject({ kind: 'failed' });
  });

  it('F truncated: fewer bytes than announced is no answer', async () => {
    const { url, requests } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"half":');
      setTimeout(() => response.destroy(), 5);
    });
    expect(await (await client()).get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('closed the connection'),
    });
    expect(requests).toHaveLength(3);
  });

  it('F compressed data that is cut short is no answer', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('x'.repeat(1000)).subarray(0, -8));
    });
    expect(await (await client()).get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('broken'),
    });
  });

  it('T56 of a refusal no more than its beginning is read, whatever an answer may have', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(404);
      const push = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65536)));
      };
      response.on('drain', push);
      push();
    });
    const http = await client();
    expect(await http.get(url, { maxBytes: 6_000_000 })).toMatchObject({ kind: 'refused', status: 404 });
    expect(http.usage.receivedBytes).toBeLessThan(1_000_000);
  });

  it('F huge: reading stops at the cap', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200);
      const push = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65536)));
      };
      response.on('drain', push);
      push();
    });
    const http = await client();
    expect(await http.get(url, { maxBytes: 100_000 })).toMatchObject({
      kind: 'failed',
      reason: 'sent more than 100000 bytes',
    });
    expect(http.usage.receivedBytes).toBeLessThan(1_000_000);
  });

  it('T56 a gzip bomb stops at the cap', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(10_000_000)));
    });
    expect(await (await client()).get(url, { maxBytes: 100_000 })).toMatchObject({ kind: 'failed' });
  });

  it.each([
    ['as it is', {}, (bytes: Buffer) => bytes],
    ['compressed', { 'content-encoding': 'gzip' }, (bytes: Buffer) => gzipSync(bytes)],
  ])('T56 large answers, sent %s, are had in turns', async (_, headers, pack) => {
    const large = pack(Buffer.alloc(9 * 1024 * 1024, 65));
    const asked = new Map<string, number>();
    const underWay = { now: 0, most: 0 };
    const { url } = await serve((request, response) => {
      const path = request.url ?? '';
      asked.set(path, (asked.get(path) ?? 0) + 1);
      const inTurn = asked.get(path) === 2;
      if (inTurn) underWay.now += 1;
      underWay.most = Math.max(underWay.most, underWay.now);
      response.on('close', () => {
        if (inTurn) underWay.now -= 1;
      });
      response.writeHead(200, headers);
      response.end(large);
    });
    const http = await client({ timeouts: { totalMs: 20_000, silenceMs: 20_000 } });
    const paths = Array.from({ length: 8 }, (__, at) => String(at));
    const sizes = await Promise.all(
      paths.map(async (path) => {
        const result = await http.get(`${url}${path}`, { maxBytes: 64 * 1024 * 1024 });
        return result.kind === 'answer' ? result.body.length : result.reason;
      }),
    );
    expect(sizes).toEqual(paths.map(() => 9 * 1024 * 1024));
    expect([...asked.values()]).toEqual(paths.map(() => 2));
    expect(underWay.most).toBeLessThanOrEqual(2);
  });

  it('T56 an answer that announces more than the cap is not waited for', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1_000_000 });
      response.write('begun');
    });
    const http = await client();
    expect(await http.get(url, { maxBytes: 100_000 })).toMatchObject({ tooLarge: true });
    expect(http.usage.requests).toBe(1);
  });

  it('takes the length that an answer to HEAD announces for that of what is not sent', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1_000_000_000 });
      response.end();
    });
    expect(await (await client()).get(url, { method: 'HEAD' })).toMatchObject({ kind: 'answer' });
  });

  it('F network down names what happened', async () => {
    const { url, server } = await serve(json(200));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await (await client()).get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^could not be reached: connect ECONNREFUSED [^ ]+$/),
    });
  });

  it('F TLS that fails is named, and nothing is asked in clear', async () => {
    const { url, requests } = await serve(json(200));
    const https = url.replace('http:', 'https:');
    expect(await (await client({ authorization: () => 'Bearer s3cret-token' })).get(https)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/SSL|TLS|EPROTO/),
    });
    expect(requests).toEqual([]);
  });

  describe.skipIf(certificate === undefined)('over TLS', () => {
    const { cert = '', key = '' } = certificate ?? {};
    async function serveTls(): Promise<{ url: string; requests: IncomingMessage[]; sockets: Set<unknown> }> {
      const requests: IncomingMessage[] = [];
      const sockets = new Set<unknown>();
      const server = createTlsServer({ cert, key }, (request, response) => {
        requests.push(request);
        sockets.add(request.socket);
        json(200)(request, response, requests.length);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
      open.push({
        close: () => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        },
      });
      return { url: `https://localhost:${(server.address() as AddressInfo).port}/`, requests, sockets };
    }

    it('F TLS a certificate of nobody known is refused at once, and gets no credentials', async () => {
      const { url, requests } = await serveTls();
      const http = await client({ authorization: () => 'Bearer s3cret-token' });
      expect(await http.get(url)).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/self-signed|SELF_SIGNED|unable to verify/i),
      });
      expect(http.usage.requests).toBe(1);
      expect(requests).toEqual([]);
    });

    it('F TLS a certificate is checked whatever the environment asks Node for', async () => {
      const { url, requests } = await serveTls();
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
      const answer = await (await client()).get(url);
      vi.unstubAllEnvs();
      expect(answer).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(
          /^presents a certificate of an authority that is not known here: .*SIGNED.*NODE_EXTRA_CA_CERTS$/,
        ),
      });
      expect(requests).toEqual([]);
    });

    it('F TLS where the user names the authorities, it is said that theirs count alone', async () => {
      const { url } = await serveTls();
      const [other] = rootCertificates;
      const http = await client({ network: { ca: other ?? '' } });
      expect(await http.get(url)).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/add its certificate to the cafile or ca of your \.npmrc/),
      });
    });

    it('F TLS a certificate of another host is told as that', async () => {
      const { url } = await serveTls();
      const http = await client({ network: { ca: cert } });
      expect(await http.get(url.replace('localhost', '127.0.0.1'))).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/^presents a certificate that does not hold: .*altnames/),
      });
    });

    it('the user’s own authority is believed, and connections are kept', async () => {
      const { url, requests, sockets } = await serveTls();
      const http = await client({ network: { ca: cert }, concurrency: 1 });
      for (let n = 0; n < 3; n += 1) expect(await http.get(`${url}${n}`)).toMatchObject({ kind: 'answer' });
      expect(requests).toHaveLength(3);
      expect(sockets.size).toBe(1);
    });
  });

  it('F DNS: a host that does not exist is named', async () => {
    // An empty label: no resolver is asked for it.
    expect(await (await client()).get('https://registry..example.test/left')).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });

  it('F a server that never answers anybody is not waited for by every request anew', async () => {
    const { url, requests } = await serve(json(500));
    const http = await client({ concurrency: 2 });
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => http.get(`${url}${index}`)));
    expect(results.every((result) => result.kind === 'refused' && result.status === 500)).toBe(true);
    expect(requests.length).toBeLessThanOrEqual(6);
  });

  it('one broken page is no reason to give up a server', async () => {
    const { url } = await serve((request, response, count) =>
      json(request.url === '/bad' ? 500 : 200)(request, response, count),
    );
    const http = await client();
    await http.get(`${url}good`);
    expect(await http.get(`${url}bad`)).toMatchObject({ status: 500 });
    expect(await http.get(`${url}good`)).toMatchObject({ kind: 'answer' });
  });

  it('ends everything at the deadline', async () => {
    const { url } = await serve(() => undefined);
    const controller = new AbortController();
    const http = await client({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error('time is up')), 20);
    expect(await http.get(url)).toEqual({ kind: 'failed', reason: 'time is up' });
    expect(await http.get(url)).toEqual({ kind: 'failed', reason: 'time is up' });
  });

  it('waits with many requests for one deadline without a word on standard error', async () => {
    const warnings: string[] = [];
    const note = (warning: Error): number => warnings.push(warning.name);
    process.on('warning', note);
    const { url } = await serve(json(500));
    const http = await client({ signal: new AbortController().signal, sleep: sleepFor, backoffMs: 5 });
    await Promise.all(Array.from({ length: 15 }, (_, i) => http.get(`${url}${i}`)));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

describe('where requests go', () => {
  const authorization = () => 'Bearer s3cret-token';

  it('T25 F redirect to another host is not followed, and brings it no credentials', async () => {
    const other = await serve(json(200));
    const { url, requests } = await serve((_, response) => {
      response.writeHead(302, { location: `${other.url}stolen` });
      response.end();
    });
    const http = await client({ authorization });
    expect(await http.get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('not followed'),
    });
    expect(requests[0]?.headers.authorization).toBe('Bearer s3cret-token');
    expect(other.requests).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'data:application/json,{}', 'javascript:1'])(
    'T26 F a redirect to %s leads nowhere, and the scheme is named',
    async (location) => {
      const { url } = await serve(json(302, { location }));
      expect(await (await client()).get(url)).toMatchObject({
        kind: 'failed',
        reason: `redirects to ${location.split(':')[0]}:, which is not followed`,
      });
    },
  );

  it('follows a redirect within the host', async () => {
    const { url, requests } = await serve((request, response, count) =>
      request.url === '/new'
        ? json(200)(request, response, count)
        : json(301, { location: '/new' })(request, response, count),
    );
    expect(await (await client({ authorization })).get(`${url}old`)).toMatchObject({ kind: 'answer' });
    expect(requests.map((request) => request.headers.authorization)).toEqual([
      'Bearer s3cret-token',
      'Bearer s3cret-token',
    ]);
  });

  it('does not run in circles', async () => {
    const { url, requests } = await serve(json(302, { location: '/' }));
    expect(await (await client()).get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('again and again'),
    });
    expect(requests.length).toBeLessThan(6);
  });

  it('refuses what is not https, except on this machine', async () => {
    const http = await client();
    expect(await http.get('http://registry.example.test/x')).toMatchObject({
      reason: expect.stringContaining('not https'),
    });
    expect(await http.get('ftp://registry.example.test/x')).toMatchObject({ kind: 'failed' });
    expect(await http.get('file:///etc/passwd')).toMatchObject({ kind: 'failed' });
    expect(await http.get('nonsense')).toMatchObject({ kind: 'failed' });
    expect(await http.get('https://user:pass@registry.example.test/')).toMatchObject({ kind: 'failed' });
    expect(http.usage.requests).toBe(0);
  });

  it('T26 a host that a lockfile names must be public and gets no credentials', async () => {
    const { url, requests } = await serve(json(200));
    const http = await client({ authorization });
    const named = { origin: 'named' } as const;
    const inside = [
      url,
      'https://169.254.169.254/latest/meta-data/',
      'https://10.0.0.1/',
      'https://192.168.1.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://localhost/',
      'https://2130706433/',
      'https://0x7f.1/',
    ];
    for (const address of inside) {
      expect(await http.get(address, named)).toMatchObject({
        reason: expect.stringContaining('not a public address'),
      });
    }
    expect(requests).toEqual([]);
    expect(http.usage.requests).toBe(0);
  });

  it('T26 a public name that resolves to the inside is refused at connection time', async () => {
    const resolver =
      (addresses: string[]): LookupFunction =>
      (_, __, callback) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
    const lookUp = (addresses: string[], all: boolean): Promise<unknown> =>
      new Promise((resolve) => {
        publicOnly(resolver(addresses))('evil.example.test', { all }, (error, found) =>
          resolve(error ?? found),
        );
      });
    expect(await lookUp(['93.184.216.34'], false)).toBe('93.184.216.34');
    expect(await lookUp(['93.184.216.34'], true)).toEqual([{ address: '93.184.216.34', family: 4 }]);
    for (const addresses of [
      ['127.0.0.1'],
      ['93.184.216.34', '10.0.0.1'],
      ['fd00::1'],
      ['::ffff:7f00:1'],
      [],
    ]) {
      expect(await lookUp(addresses, true)).toMatchObject({ code: 'EPRIVATE' });
    }
  });

  it('uses the proxy of the environment, and leaves it out for NO_PROXY', async () => {
    const target = await serve(json(200));
    const tunnels: string[] = [];
    const proxy = await serve(json(500));
    proxy.server.on('connect', (request: IncomingMessage, socket) => {
      tunnels.push(request.url ?? '');
      const [host, port] = (request.url ?? '').split(':');
      const through = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        through.pipe(socket);
        socket.pipe(through);
      });
      socket.on('error', () => through.destroy());
    });
    const env = { HTTP_PROXY: proxy.url };
    expect(await (await client({ env })).get(target.url)).toMatchObject({ kind: 'answer' });
    expect(tunnels).toEqual([new URL(target.url).host]);
    expect(await (await client({ env: { ...env, NO_PROXY: '127.0.0.1' } })).get(target.url)).toMatchObject({
      kind: 'answer',
    });
    expect(tunnels).toHaveLength(1);
  });

  it.each([
    ['127.0.0.1:9', 'http://127.0.0.1:9'],
    ['http://me:pw@127.0.0.1:9/', 'http://me:pw@127.0.0.1:9/'],
    ['me:pw@127.0.0.1:9', 'http://me:pw@127.0.0.1:9'],
  ])('takes %s for the proxy %s', (text, address) => {
    expect(proxiesOf({ env: { HTTPS_PROXY: text } })).toEqual({
      httpProxy: '',
      httpsProxy: address,
      used: true,
    });
  });

  it('leaves out the environment’s proxy where the user’s own setting says so', () => {
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9' };
    expect(proxiesOf({ env, network: { httpProxy: 'false', httpsProxy: 'false' } }).used).toBe(false);
    expect(proxiesOf({ env, network: { httpProxy: 'http://127.0.0.1:8' } })).toEqual({
      httpProxy: 'http://127.0.0.1:8',
      httpsProxy: env.HTTPS_PROXY,
      used: true,
    });
  });

  it.each(['not a url', 'ftp://127.0.0.1/', 'http://', 'http://me:hunter2@:x/'])(
    'F a proxy that is none is named, without its password: %s',
    async (text) => {
      const asked = client({ env: { HTTPS_PROXY: text } });
      await expect(asked).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('(HTTPS_PROXY in the environment) is no address of a proxy'),
      });
      await expect(asked).rejects.not.toThrow('hunter2');
    },
  );

  it('F proxy that answers no tunnel with words of its own is told without OpenSSL’s', async () => {
    const proxy = await serve(json(500));
    proxy.server.on('connect', (_: IncomingMessage, socket) => {
      open.push({ close: () => socket.destroy() });
      socket.on('error', () => socket.destroy());
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>');
    });
    const http = await client({ env: { HTTPS_PROXY: proxy.url }, tries: 1 });
    expect(await http.get('https://registry.example.test/')).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^does not speak TLS as it should: [a-z ]+ \(ERR_SSL_[A-Z_]+\)$/),
    });
  });

  it('F proxy 407 is named', async () => {
    const proxy = await serve(json(407));
    proxy.server.on('connect', (_: IncomingMessage, socket) =>
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    );
    const http = await client({ env: { HTTPS_PROXY: proxy.url } });
    expect(await http.get('https://registry.example.test/')).toMatchObject({
      kind: 'failed',
      reason:
        'could not be reached through the proxy, which answered 407: its user name or password is missing or wrong',
    });
  });
});

describe('secrets', () => {
  it('are never printed', () => {
    const text = redact('https://me:hunt@er2@host/x?a=b token-abc123 and https://token-abc123@host/', [
      'token-abc123',
    ]);
    expect(text).toBe('https://***@host/x?a=b *** and https://***@host/');
  });

  it('are taken out of what a server says', async () => {
    const { url } = await serve(json(302, { location: 'https://evil-s3cret.example.test/s3cret-token' }));
    const result = await (await client({ secrets: ['s3cret'] })).get(url);
    expect(JSON.stringify(result)).not.toContain('s3cret');
  });
});

describe('addresses', () => {
  it.each([
    ['8.8.8.8', false],
    ['2606:4700::1111', false],
    ['127.0.0.1', true],
    ['100.64.0.1', true],
    ['172.31.255.255', true],
    ['172.32.0.1', false],
    ['0.0.0.0', true],
    ['255.255.255.255', true],
    ['fe80::1%eth0', true],
    ['fec0::1', true],
    ['3fff:0:1::1', true],
    ['5f00::1', true],
    ['[::1]', true],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::7f00:1', true],
    ['host.example.test', false],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });

  it('knows loopback by name and number', () => {
    expect(['localhost', 'LOCALHOST', '127.9.9.9', '[::1]'].map(isLoopbackHost)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['localhost.example.test', '127.evil.example.test', '10.0.0.1'].map(isLoopbackHost)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('asks DNS once a name, and again after a failure', async () => {
    let asked = 0;
    const lookUp = rememberLookups((_, __, callback) => {
      asked += 1;
      if (asked === 1) callback(Object.assign(new Error('no'), { code: 'EAI_AGAIN' }), '', 0);
      else callback(null, [{ address: '93.184.216.34', family: 4 }]);
    });
    const one = (): Promise<unknown> =>
      new Promise((resolve) => lookUp('a.example.test', {}, (error, found) => resolve(error ?? found)));
    expect(await one()).toMatchObject({ code: 'EAI_AGAIN' });
    expect(await Promise.all([one(), one(), one()])).toEqual([
      '93.184.216.34',
      '93.184.216.34',
      '93.184.216.34',
    ]);
    expect(asked).toBe(2);
  });
});
