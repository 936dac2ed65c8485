import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence } from '../../../src/publish/add-evidence.js';
import { pushToSinks, type SinkResult } from '../../../src/publish/sinks/push.js';
import { testWorld } from '../../support/world.js';

const WHO = {
  time: '2026-01-28T21:01:00Z',
  actor: { login: 'octocat' },
  source: { run: '1', userAgent: 'sealgate/test' },
};
const ENV = {
  AWS_ACCESS_KEY_ID: 'evidence',
  AWS_SECRET_ACCESS_KEY: 'evidence-secret-key',
  AWS_SESSION_TOKEN: 'evidence-session-token',
  GITHUB_TOKEN: 'ghs_evidence_token_0123456789',
  GITHUB_REPOSITORY: 'octo/shop',
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let root: string;
let server: Server;
let answer: Answer;
let asked: string[];
beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-hostile-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await addEvidence({
    evidenceDir: path.join(root, 'evidence'),
    file: {
      bytes: Buffer.from('one'),
      extension: 'txt',
      mediaType: 'text/plain',
      scope: 'prod',
      what: 'one',
      class: 'internal',
    },
    who: WHO,
    result: { outcome: 'pass', code: 0, message: '' },
    recipients: [],
    env: {},
  });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

async function push(target: (host: string) => string, given: Answer): Promise<SinkResult | undefined> {
  answer = given;
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [result] = await pushToSinks({
    folder: path.join(root, 'evidence'),
    targets: [target(host)],
    required: [],
    world: {
      env: { ...ENV, GITHUB_API_URL: `http://${host}` },
      log: testWorld(root).log,
      who: WHO,
      repositoryDir: root,
      retention: { public: 1, internal: 3, confidential: 5, restricted: 7 },
    },
  });
  return result;
}

const s3 = (host: string): string => `s3://bucket/acme?endpoint=http://${host}`;
const unlocked = (host: string): string => `${s3(host)}&lock=none`;
const oci = (host: string): string => `oci:${host}/acme/evidence`;
const branch = (): string => 'branch:evidence';

/** What answers everything with 200: the page of a proxy, of an application with one page. */
const page =
  (type: string, text: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': text.length }).end(text);
  };
const emptyFirst =
  (then: Answer): Answer =>
  (request, response) => {
    if (request.method === 'HEAD' || request.method === 'GET') response.writeHead(404).end();
    else then(request, response);
  };
const redirect = (location: string): Answer[] =>
  [301, 302, 303, 307, 308].map((status) => (_request, response) => {
    response.writeHead(status, { location }).end();
  });

describe('a place that is no place for evidence does not pass for one', () => {
  it.each<[string, typeof s3, string, RegExp]>([
    [
      'an object store',
      s3,
      'text/html',
      /has something else under acme\/records\/[0-9a-f]{64}\.json: 8 bytes/,
    ],
    ['one without locks', unlocked, 'text/html', /has something else under/],
    ['one that says nothing', s3, 'none', /an unknown number of bytes instead of/],
    ['a registry', oci, 'application/json', /is something else than this record/],
    ['a branch', branch, 'application/json', /GitHub names no commit of evidence/],
  ])('F a page instead of %s: what answers 200 to everything has nothing', async (_, target, type, says) => {
    const silent: Answer = (_request, response) => response.writeHead(200).end();
    const body = type === 'application/json' ? '{"errors":[]}' : '<p>Hello';
    const result = await push(target, type === 'none' ? silent : page(type, body));
    expect(result).toMatchObject({ state: 'failed', message: expect.stringMatching(says) });
  });

  it('F a store that takes everything and keeps nothing', async () => {
    const takes: Answer = (request, response) =>
      response.writeHead(request.method === 'HEAD' ? 404 : 200).end('<Error><Code>SlowDown</Code></Error>');
    expect(await push(unlocked, takes)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/took acme\/records\/[0-9a-f]{64}\.json and does not have it/),
    });
  });

  it('a store is asked once for what it does not have, before it is put there', async () => {
    const kept = new Map<string, Record<string, string>>();
    const store: Answer = ({ method, url = '', headers }, response) => {
      if (method === 'PUT')
        kept.set(url, {
          'content-length': headers['content-length'] ?? '',
          'x-amz-checksum-sha256': String(headers['x-amz-checksum-sha256']),
        });
      const answer = kept.get(url);
      if (method === 'HEAD') response.writeHead(answer === undefined ? 404 : 200, answer).end();
      else response.writeHead(200).end();
    };
    expect(await push(unlocked, store)).toMatchObject({ state: 'done' });
    const record = asked.filter((line) => line.includes('/records/')).map((line) => line.split(' ')[0]);
    expect(record).toEqual(['HEAD', 'PUT', 'HEAD']);
  });

  it('F an object of the same name and another length, put there by somebody else', async () => {
    const planted: Answer = (request, response) => {
      if (request.method === 'HEAD' && request.url?.includes('/files/') === true)
        response.writeHead(200, { 'content-length': 4 }).end();
      else response.writeHead(request.method === 'HEAD' ? 404 : 200).end();
    };
    expect(await push(unlocked, planted)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/something else under acme\/files\/.*: 4 bytes instead of 3/),
    });
    expect(asked.filter((line) => line.startsWith('PUT'))).toEqual([]);
  });
});

describe('T25 T26 answers that lead elsewhere', () => {
  it.each([
    ['an object store', s3],
    ['a registry', oci],
    ['a branch', branch],
  ] as const)(
    '%s: neither content nor credentials follow',
    async (_, target) => {
      const other: string[] = [];
      const elsewhere = createServer((request, response) => {
        other.push(`${request.method} ${request.url}`);
        response.end('{}');
      });
      await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
      const { port } = elsewhere.address() as AddressInfo;
      for (const location of [`http://localhost:${port}/x`, 'file:///etc/passwd', 'http://['])
        for (const answers of redirect(location))
          expect(await push(target, answers)).toMatchObject({ state: 'failed' });
      elsewhere.close();
      expect(other).toEqual([]);
    },
    120_000,
  );

  it('an upload that is sent to no address at all is told with the registry’s name', async () => {
    const nowhere = emptyFirst((_request, response) =>
      response.writeHead(202, { location: 'http://[' }).end(),
    );
    expect(await push(oci, nowhere)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+\/acme\/evidence sends uploads to what is no address/),
    });
  });
});

describe('T25 what is sent is not told', () => {
  it.each([
    ['an object store', s3],
    ['a registry', oci],
    ['a branch', branch],
  ] as const)('%s that answers with the request: no message repeats a credential', async (_, target) => {
    const echoes: Answer = (request, response) => {
      const message = JSON.stringify(request.headers);
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message, errors: [{ code: 'X', message }] }));
    };
    const result = await push(target, echoes);
    expect(result?.state).toBe('failed');
    for (const secret of [ENV.AWS_SECRET_ACCESS_KEY, ENV.AWS_SESSION_TOKEN, ENV.GITHUB_TOKEN])
      expect(result?.message).not.toContain(secret);
  });
});
