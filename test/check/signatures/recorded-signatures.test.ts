import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatures } from '../../../src/check/signatures.js';
import { loadSeeds } from '../../../src/collect/packages/trust-root/seeds.js';
import type { CheckResult } from '../../../src/model/findings/check-result.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { corpus } from '../../support/corpora.js';
import { collect, facts, graph, node, sandbox } from '../../support/registry/project.js';
import { startRegistry } from '../../support/registry/registry.mjs';

// Version manifests as npm's registry served them, signatures included, verified with npm's real keys of the seed.
const lockfiles = corpus('lockfiles');
type Recorded = readonly [name: string, version: string, file: string, time: string];
const RECORDED: readonly Recorded[] = [
  [
    '@babel/code-frame',
    '7.10.4',
    'syft/testdata/yarn-remote/registry_response.json',
    '2020-06-30T13:12:47.000Z',
  ],
  ['nanoid', '3.3.4', 'syft/testdata/pnpm-remote/registry_response.json', '2022-05-04T13:50:05.000Z'],
];

describe.skipIf(lockfiles === undefined)('signatures of recorded npm manifests', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let keysFile: string;
  beforeAll(async () => {
    const { targets } = await loadSeeds();
    const [target] = [...targets].filter(([name]) => name.endsWith('/keys.json'));
    keysFile = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-keys-')), 'keys.json');
    writeFileSync(keysFile, String(target?.[1]));
    registry = await startRegistry();
  });
  afterAll(async () => {
    await registry.close();
  });

  interface Manifest extends Record<string, unknown> {
    readonly dist: { readonly integrity: string; readonly tarball: string };
  }
  const read = (file: string): Manifest =>
    JSON.parse(readFileSync(path.join(lockfiles ?? '', file), 'utf8')) as Manifest;

  async function judge(
    [name, version, file, time]: Recorded,
    change: { readonly integrity?: string; readonly version?: string } = {},
  ): Promise<CheckResult> {
    const manifest = read(file);
    const shown = change.version ?? version;
    registry.publish({
      name,
      version: shown,
      time,
      manifest: { ...manifest, version: shown },
      dist: manifest.dist,
    });
    const here = [graph([node(name, shown, { integrity: change.integrity ?? manifest.dist.integrity })])];
    const { cacheDir: _, ...box } = sandbox();
    const collected = await collect(here, { ...box, cacheDir: 'none' }, { registry: registry.url, keysFile });
    const input = facts(here, collected.facts);
    return (await signatures.load(input))(input, baselinePolicy().policy);
  }

  it.each(RECORDED)('verifies %s@%s by the key that expired in 2025, published before', async (...one) => {
    const result = await judge(one);
    expect(result.findings.map(({ message }) => message)).toEqual([]);
    expect(result.counts).toMatchObject({ verified: 1 });
  });

  it.each(RECORDED)('T12 fails %s@%s where the lockfile pins other bytes', async (...one) => {
    const result = await judge(one, { integrity: `sha512-${Buffer.alloc(64, 5).toString('base64')}` });
    expect(result.counts).toMatchObject({ invalid: 1 });
    expect(result.findings[0]?.aliases).toEqual(['EINTEGRITYSIGNATURE']);
  });

  it.each(RECORDED)('fails the signature of %s@%s moved to another version', async (...one) => {
    expect((await judge(one, { version: '99.0.0' })).counts).toMatchObject({ invalid: 1 });
  });

  it('T15 fails one whose tarball and packument are younger than the key’s end', async () => {
    const [name = '', version = '', file = ''] = RECORDED[1] ?? [];
    const result = await judge([name, version, file, '2026-01-01T00:00:00.000Z']);
    expect(result.findings[0]?.aliases).toEqual(['EEXPIREDSIGNATUREKEY']);
    expect(result.counts).toMatchObject({ invalid: 1 });
  });
});
