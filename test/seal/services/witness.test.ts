import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle } from '@sigstore/bundle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestTimestamp } from '../../../src/seal/services/timestamp.js';
import { type Witnessed, witness } from '../../../src/seal/services/witness.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

const SIGNATURE = Buffer.from('the signature');
const CONTENT: Bundle['content'] = {
  $case: 'messageSignature',
  messageSignature: {
    messageDigest: { algorithm: 1, digest: createHash('sha256').update('file').digest() },
    signature: SIGNATURE,
  },
};

function newPem(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}
const PEM = newPem();

/** What a log of version 1 answers for a signature of a key. */
function entryFor(signature: Buffer, pem: string): string {
  const body = {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(pem).toString('base64') },
      },
    },
  };
  const entry = {
    body: Buffer.from(JSON.stringify(body)).toString('base64'),
    logID: 'c0ff',
    logIndex: 7,
    integratedTime: 1_700_000_000,
    verification: { signedEntryTimestamp: 'c2V0' },
  };
  return JSON.stringify({ ['ab'.repeat(40)]: entry });
}

describe('a witness that answers with good status', () => {
  let sigstore: Sigstore;
  let server: Server;
  let url: string;
  let said: string | Buffer;
  beforeAll(async () => {
    sigstore = await startSigstore();
    server = createServer((_, response) => response.end(said));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await sigstore.stop();
  });

  const services = { env: {}, timeoutMs: 20_000, retries: 0 };
  const ask = (of: 'logs' | 'timestampAuthorities', answer: string | Buffer): Promise<Witnessed> => {
    said = answer;
    const by = { kind: 'public-key', pem: PEM, hint: 'hint' } as const;
    const logs = of === 'logs' ? [{ url, version: 1 as const }] : [];
    const timestampAuthorities = of === 'logs' ? [] : [url];
    return witness({ ...services, logs, timestampAuthorities }, { content: CONTENT, by });
  };
  const stampOf = (signature: Buffer) =>
    requestTimestamp(`${sigstore.url}/api/v1/timestamp`, signature, {
      ...services,
      logs: [],
      timestampAuthorities: [],
    });

  it('T34 F log that enters another signature, or the signature of another key, has not witnessed', async () => {
    expect(await ask('logs', entryFor(SIGNATURE, PEM))).toMatchObject({ missing: [], tlogEntries: [{}] });
    for (const other of [entryFor(Buffer.from('another'), PEM), entryFor(SIGNATURE, newPem())])
      expect(await ask('logs', other)).toMatchObject({
        tlogEntries: [],
        missing: [{ service: 'transparency log', url, reason: expect.stringContaining('with nonsense') }],
      });
  });

  it('T40 F timestamp authority that stamps another signature has not witnessed', async () => {
    const good = await ask('timestampAuthorities', await stampOf(SIGNATURE));
    expect(good).toMatchObject({ missing: [], rfc3161Timestamps: [{}] });
    expect(await ask('timestampAuthorities', await stampOf(Buffer.from('another')))).toMatchObject({
      rfc3161Timestamps: [],
      missing: [{ service: 'timestamp authority', url, reason: expect.stringContaining('with nonsense') }],
    });
  });
});
