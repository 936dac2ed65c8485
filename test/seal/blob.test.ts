import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/data/digest.js';
import { sealFiles } from '../../src/seal/blob.js';
import { chooseSigner } from '../../src/seal/signer.js';
import { newKey } from '../support/keys.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-seal-stage-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('T59 what was changed since the run recorded it is not signed', async () => {
  newKey(dir, 'P-256');
  const signer = await chooseSigner({}, { key: path.join(dir, 'P-256.pem') });
  if ('none' in signer) throw new Error(signer.none);
  const file = { path: 'sbom.json', what: 'sbom', sha256: sha256Hex(Buffer.from('{}')) } as const;
  writeFileSync(path.join(dir, 'sbom.json'), '{}');
  const good = await sealFiles({ files: [file], stagingDir: dir, signer });
  expect(good.seal.state).toBe('sealed');
  rmSync(path.join(dir, 'sbom.json.sigstore.json'));
  writeFileSync(path.join(dir, 'sbom.json'), '[]');
  const { seal } = await sealFiles({ files: [file], stagingDir: dir, signer });
  expect(seal).toMatchObject({ state: 'failed', reason: expect.stringContaining('it was changed since') });
  expect(readdirSync(dir)).not.toContain('sbom.json.sigstore.json');
});
