import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Values, World } from '../../../src/commands/command.js';
import { command as seal } from '../../../src/commands/seal.js';
import { command as verify } from '../../../src/commands/verify.js';
import { startTuf, type TufMirror } from '../../support/registry/tuf.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

let sigstore: Sigstore;
let mirror: TufMirror;
let dir: string;

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-root-'));
  sigstore = await startSigstore();
  mirror = await startTuf([
    { name: 'trusted_root.json', content: readFileSync(sigstore.trustedRootFile, 'utf8') },
  ]);
  writeFileSync(path.join(dir, 'app.tar'), 'the release');
  const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url };
  await seal.run(['app.tar'], services, world(sigstore.env));
});
afterAll(async () => {
  await mirror.stop();
  await sigstore.stop();
  rmSync(dir, { recursive: true, force: true });
});

function world(env: Readonly<Record<string, string>>): World {
  return {
    cwd: dir,
    env: { HOME: dir, ...env },
    log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
    now: () => new Date(),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  };
}

const flags = (): Values => ({
  'certificate-identity': sigstore.identity,
  'certificate-oidc-issuer': sigstore.issuer,
  'refresh-trusted-root': true,
});

describe('--refresh-trusted-root', () => {
  it('believes the root that a TUF repository vouches for', async () => {
    const env = { TUF_MIRROR: mirror.url, TUF_ROOT_JSON: mirror.rootFile };
    const answer = await verify.run(['app.tar'], flags(), world(env));
    expect(answer).toMatchObject({
      exitCode: 0,
      json: { trustedRoot: expect.stringContaining('TUF repository') },
    });
    const { 'refresh-trusted-root': _, ...offline } = flags();
    await expect(verify.run(['app.tar'], offline, world({}))).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
    });
  });

  it('T38 does not believe a repository of another root, nor one that does not answer', async () => {
    const other = await startTuf([{ name: 'trusted_root.json', content: '{}' }]);
    try {
      const env = { TUF_MIRROR: mirror.url, TUF_ROOT_JSON: other.rootFile, SEALGATE_CACHE: 'none' };
      await expect(verify.run(['app.tar'], flags(), world(env))).rejects.toMatchObject({
        code: 'VERIFICATION_FAILED',
        message: expect.stringContaining('serves what must not be believed: '),
      });
    } finally {
      await other.stop();
    }
    const env = { TUF_MIRROR: other.url, TUF_ROOT_JSON: mirror.rootFile, SEALGATE_CACHE: 'none' };
    await expect(verify.run(['app.tar'], flags(), world(env))).rejects.toMatchObject({
      code: 'NETWORK_UNREACHABLE',
    });
  });

  it('excludes a root that is named', async () => {
    const both = { ...flags(), 'trusted-root': sigstore.trustedRootFile };
    await expect(verify.run(['app.tar'], both, world({}))).rejects.toMatchObject({ code: 'USAGE' });
  });
});
