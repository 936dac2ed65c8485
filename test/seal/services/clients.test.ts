import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle } from '@sigstore/bundle';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestCertificate, subjectOf } from '../../../src/seal/services/fulcio.js';
import { identityToken } from '../../../src/seal/services/oidc.js';
import { enterLogV1 } from '../../../src/seal/services/rekor-v1.js';

let server: Server;
let url: string;
let seen: { method: string; path: string; body: string }[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '' } = request;
      seen.push({ method, path, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const services = { logs: [], timestampAuthorities: [], env: {}, timeoutMs: 20_000, retries: 0 };
const content: Bundle['content'] = {
  $case: 'messageSignature',
  messageSignature: {
    messageDigest: { algorithm: 1, digest: Buffer.alloc(32, 1) },
    signature: Buffer.from('signature'),
  },
};
const by = { kind: 'public-key', pem: 'PEM', hint: 'hint' } as const;
const enter = () => enterLogV1(url, services, { content, by });
const request = { token: `head.${'x'.repeat(500)}.end`, publicKey: 'PEM', proof: Buffer.from('proof') };
const certify = () => requestCertificate(url, request, services);

const ID = 'ab'.repeat(40);
const BODY = Buffer.from('{"kind":"hashedrekord","apiVersion":"0.0.1","spec":{}}').toString('base64');
const ENTRY = {
  body: BODY,
  logID: 'c0ff',
  logIndex: 7,
  integratedTime: 1_700_000_000,
  verification: {
    signedEntryTimestamp: 'c2V0',
    inclusionProof: { logIndex: 3, treeSize: 4, rootHash: 'aa', hashes: ['bb', 'cc'], checkpoint: 'note' },
  },
};
const json = (value: unknown, status = 200, headers = {}) => {
  answer = (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

describe('the client of a log of version 1', () => {
  it('asks for a hashedrekord, and takes the entry as bundles have it', async () => {
    json({ [ID]: ENTRY });
    expect(await enter()).toEqual({
      logIndex: '7',
      logId: { keyId: Buffer.from('c0ff', 'hex') },
      integratedTime: '1700000000',
      kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
      inclusionPromise: { signedEntryTimestamp: Buffer.from('set') },
      inclusionProof: {
        logIndex: '3',
        treeSize: '4',
        rootHash: Buffer.from('aa', 'hex'),
        hashes: [Buffer.from('bb', 'hex'), Buffer.from('cc', 'hex')],
        checkpoint: { envelope: 'note' },
      },
      canonicalizedBody: Buffer.from(BODY, 'base64'),
    });
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      kind: 'hashedrekord',
      spec: { data: { hash: { value: '01'.repeat(32) } }, signature: { publicKey: { content: 'UEVN' } } },
    });
  });

  it('fetches an entry that the log has already, from the same log', async () => {
    answer = ({ method }, response) => {
      if (method === 'POST')
        response.writeHead(409, { location: `https://elsewhere.example.test/a/${ID}` }).end('{}');
      else response.end(JSON.stringify({ [ID]: ENTRY }));
    };
    expect((await enter()).logIndex).toBe('7');
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v1/log/entries',
      `GET /api/v1/log/entries/${ID}`,
    ]);
  });

  it.each(['', '/api/v1/log/entries/../../../admin', '/x?y'])(
    'asks for no entry that is at %j',
    async (location) => {
      json({ message: 'exists' }, 409, location === '' ? {} : { location });
      await expect(enter()).rejects.toThrow('answered 409: exists');
      expect(seen).toHaveLength(1);
    },
  );

  it.each<[string, unknown]>([
    ['no entry', {}],
    ['two entries', { a: ENTRY, b: ENTRY }],
    ['a list', [ENTRY]],
    ['null', null],
    ['an entry of null', { a: null }],
    ['an index beyond what is exact', { a: { ...ENTRY, logIndex: 2 ** 60 } }],
    ['a negative time', { a: { ...ENTRY, integratedTime: -1 } }],
    ['a time in words', { a: { ...ENTRY, integratedTime: 'now' } }],
    ['no body', { a: { ...ENTRY, body: undefined } }],
    ['a body of HTML', { a: { ...ENTRY, body: Buffer.from('<html>').toString('base64') } }],
    ['a proof without hashes', { a: { ...ENTRY, verification: { inclusionProof: {} } } }],
  ])('T34 refuses an answer with %s', async (_, value) => {
    json(value);
    await expect(enter()).rejects.toThrow(/^its (?:answer|entry) is no/);
  });
});

describe('the client of a certificate authority', () => {
  it.each(['signedCertificateEmbeddedSct', 'signedCertificateDetachedSct'])('takes %s', async (member) => {
    json({ [member]: { chain: { certificates: ['leaf', 'root'] } } });
    expect(await certify()).toBe('leaf');
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      credentials: { oidcIdentityToken: request.token },
      publicKeyRequest: { publicKey: { algorithm: 'ECDSA', content: 'PEM' }, proofOfPossession: 'cHJvb2Y=' },
    });
  });

  it.each([[{}], [null], [{ signedCertificateEmbeddedSct: { chain: { certificates: [1] } } }]])(
    'refuses %j',
    async (value) => {
      json(value);
      await expect(certify()).rejects.toThrow('no certificate in the answer');
    },
  );

  it('quotes no part of the token from what it says of a refusal', async () => {
    json({ message: `bad token ${request.token}` }, 400);
    await expect(certify()).rejects.toThrow(/^answered 400: bad token (?!head)/);
  });

  it('T25 a redirect to another host does not get the token', async () => {
    json({}, 307, { location: 'https://elsewhere.example.test/' });
    await expect(certify()).rejects.toThrow('redirects to https://elsewhere.example.test');
  });

  it('asks for the proof over the address in a token that names one, else over the subject', () => {
    expect(subjectOf({ sub: 'repo:octo/shop' })).toBe('repo:octo/shop');
    expect(subjectOf({ sub: 's', email: 'dev@example.test', email_verified: true })).toBe('dev@example.test');
    expect(() => subjectOf({ sub: 's', email: 'dev@example.test' })).toThrow('did not check');
    expect(() => subjectOf({})).toThrow('no subject');
  });
});

describe('services of Sigstore', () => {
  it.each([
    ['of a log', enter, 200],
    ['of a log that refuses', enter, 400],
    ['of a certificate authority', certify, 200],
    ['of a certificate authority that refuses', certify, 400],
  ])('T56 F an answer %s that never ends is read up to a cap', async (_, ask, status) => {
    const sent: number[] = [];
    answer = (_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, 32);
      let bytes = 0;
      const more = (): void => {
        do bytes += chunk.length;
        while (response.write(chunk));
      };
      response.on('drain', more).on('close', () => sent.push(bytes));
      response.writeHead(status, { 'content-type': 'application/json' });
      more();
    };
    await expect(ask()).rejects.toThrow(status === 200 ? 'sent more than 1048576 bytes' : /^answered 400$/);
    await expect.poll(() => sent.length, { timeout: 30_000 }).toBe(1);
    expect(sent[0]).toBeLessThan(32 * 1024 * 1024);
  });
});

describe('an identity token', () => {
  const given = (claims: object): Promise<string> =>
    identityToken(
      { kind: 'given', token: `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s` },
      {},
    );

  it.each<[string, unknown, string]>([
    ['nobody', undefined, 'nobody'],
    ['no name', [{ a: 1 }, 7, null, ''], 'nobody'],
    ['another', 'evil', 'evil'],
  ])('T37 for %s is refused', async (_, aud, who) => {
    await expect(given({ aud })).rejects.toThrow(`The identity token is for ${who}, not for sigstore`);
  });

  it('T37 for very many is refused in few words', async () => {
    const error: unknown = await given({ aud: new Array(20_000).fill('evil') }).catch((reason) => reason);
    expect((error as Error).message.length).toBeLessThan(300);
  });

  it('that ended before there were dates has ended', async () => {
    await expect(given({ aud: 'sigstore', exp: -1e18 })).rejects.toThrow(
      'The identity token expired before any date',
    );
  });
});
