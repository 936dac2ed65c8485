import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeSignatures } from '../../../src/check/signatures.js';
import type { Package } from '../../../src/model/packages/graph.js';
import { packageFactsOf, type RegistryFacts } from '../../../src/model/signatures/registry-facts.js';
import { openRegistry, type Registry } from '../../support/registry/open.js';
import { collect, facts, graph, node, sandbox, silent } from '../../support/registry/project.js';
import { createSigningKey, keysDocument } from '../../support/registry/registry.mjs';

function lock(registry: Registry, name: string, version = '1.0.0', extra: Partial<Package> = {}): Package {
  const record = registry.publish({ name, version });
  return node(name, version, { integrity: record.integrity, ...extra });
}

function words(packages: readonly Package[], registry: RegistryFacts): string[] {
  return judgeSignatures(facts([graph(packages)], registry)).map(({ outcome }) => outcome.result);
}

function reasonOf(registry: RegistryFacts, one: Package): string {
  const { manifest } = packageFactsOf(registry, one) ?? {};
  return manifest === undefined || manifest.state === 'had' ? '' : manifest.reason;
}

describe('what is asked', () => {
  it('one small manifest a package, and the keys once', async () => {
    const registry = await openRegistry();
    const packages = ['a', '@scope/b', 'c'].map((name) => lock(registry, name));
    const { facts: had } = await collect(
      [graph(packages), graph(packages, 'other/package-lock.json')],
      sandbox(),
      {
        registry: registry.url,
      },
    );
    expect(registry.requests.map(({ path: asked }) => asked).sort()).toEqual([
      '/-/npm/v1/keys',
      '/@scope%2fb/1.0.0',
      '/a/1.0.0',
      '/c/1.0.0',
    ]);
    expect(words(packages, had)).toEqual(['verified', 'verified', 'verified']);
    expect(had.requests).toBe(4);
  });

  it('T24 never the host that a lockfile names', async () => {
    const [registry, evil] = [await openRegistry(), await openRegistry()];
    const source = { kind: 'registry', url: `${evil.url}a/-/a-1.0.0.tgz` } as const;
    const packages = [lock(registry, 'a', '1.0.0', { source })];
    await collect([graph(packages)], sandbox(), { registry: registry.url });
    expect(evil.requests).toEqual([]);
    expect(registry.requests.length).toBe(2);
  });

  it('never the host that a manifest names for its attestations', async () => {
    const [registry, evil] = [await openRegistry(), await openRegistry()];
    const url = `${evil.url}-/npm/v1/attestations/a@1.0.0`;
    const record = registry.publish({ name: 'a', version: '1.0.0', dist: { attestations: { url } } });
    const one = node('a', '1.0.0', { integrity: record.integrity });
    const { facts: had } = await collect([graph([one])], sandbox(), { registry: registry.url });
    expect(evil.requests).toEqual([]);
    expect(packageFactsOf(had, one)?.attestations).toMatchObject({ state: 'unreachable' });
  });

  it('stays within its own path whatever the name', async () => {
    const registry = await openRegistry();
    const names = [
      '..',
      '.',
      '../-/npm/v1/keys',
      '@scope',
      '@/x',
      'a/b/c',
      'x y',
      '',
      'a?b=c',
      'a#b',
      '@s/../x',
      `${'n'.repeat(300)}`,
    ];
    const packages = names.map((name, index) =>
      node(name, '1.0.0', { id: `pkg:npm/n${index}@1`, purl: `pkg:npm/n${index}@1` }),
    );
    packages.push(node('a', '../../x', { id: 'pkg:npm/v@1', purl: 'pkg:npm/v@1' }));
    const { facts: had } = await collect([graph(packages)], sandbox(), { registry: registry.url });
    expect(Object.values(had.packages).every(({ manifest }) => manifest.state !== 'had')).toBe(true);
    const asked = new Set(registry.requests.map(({ path: one }) => one));
    for (const one of asked)
      expect(one).toMatch(
        /^\/(-\/npm\/v1\/keys|a%3Fb%3Dc(\/1\.0\.0)?|a%23b(\/1\.0\.0)?|a(\/\.\.%2F\.\.%2Fx)?)$/,
      );
  });

  it('asks for the others where a name or version holds half a character', async () => {
    const registry = await openRegistry();
    const half = [
      node('b\ud800', '1.0.0', { id: 'pkg:npm/n@1', purl: 'pkg:npm/n@1' }),
      node('b', '1.0.0\ud800', { id: 'pkg:npm/v@1', purl: 'pkg:npm/v@1' }),
    ];
    const packages = [lock(registry, 'a'), ...half];
    const { facts: had } = await collect([graph(packages)], sandbox(), { registry: registry.url });
    expect(words(packages, had)).toEqual(['verified', 'unreachable', 'unreachable']);
  });

  it('falls back to the packument where the registry does not know single versions', async () => {
    const registry = await openRegistry({ versionEndpoint: false, basePath: '/api/npm' });
    const packages = [lock(registry, '@scope/b')];
    const { facts: had } = await collect([graph(packages)], sandbox(), { registry: registry.url });
    expect(words(packages, had)).toEqual(['verified']);
  });

  it('F deadline: what is not answered in time is unreachable', async () => {
    const registry = await openRegistry();
    registry.fault('/slow', { kind: 'hang' });
    const packages = [lock(registry, 'quick'), lock(registry, 'slow')];
    const { facts: had } = await collect([graph(packages)], sandbox(), {
      registry: registry.url,
      deadlineMs: 300,
    });
    expect(words(packages, had)).toEqual(['verified', 'unreachable']);
    expect(had.packages['pkg:npm/slow@1.0.0']?.manifest).toMatchObject({
      reason: expect.stringContaining('limit of 0.3 s'),
    });
  });
});

describe('faults of a version manifest are unreachable, with the reason', () => {
  it.each([
    ['F 500', { status: 500 }, 'answered 500'],
    ['F 401', { status: 401 }, 'a token for'],
    ['F 403', { status: 403 }, 'a token for'],
    ['F 410', { status: 410 }, 'answered 410'],
    ['F 429 for too long', { status: 429, headers: { 'retry-after': '3600' } }, 'longer than this run'],
    ['F slow', { kind: 'hang' }, 'took too long'],
    ['F truncated', { kind: 'truncated' }, 'closed the connection'],
    ['F truncated JSON', { kind: 'garbage' }, 'not valid JSON'],
    ['F broken gzip', { kind: 'broken-gzip' }, 'broken'],
    ['F HTML with 200', { kind: 'html' }, '(it was sent as text/html: a login page, or a proxy in between?)'],
    ['F huge', { kind: 'huge' }, 'more than'],
    ['F reset', { kind: 'reset' }, 'closed the connection'],
    ['F wrong package in the body', { kind: 'wrong-package' }, 'manifest of another-package@1.0.0'],
    ['F wrong version in the body', { kind: 'wrong-version' }, 'manifest of left@99.99.99'],
    [
      'F redirect',
      { status: 302, headers: { location: 'https://elsewhere.example.test/x' } },
      'not followed',
    ],
  ] as const)('%s', async (_, fault, expected) => {
    const registry = await openRegistry();
    const one = lock(registry, 'left');
    registry.fault('/left', fault);
    const { facts: had } = await collect([graph([one])], sandbox(), {
      registry: registry.url,
      retry: { backoffMs: 1, maxRetryAfterMs: 1000, totalMs: 400 },
    });
    expect(reasonOf(had, one)).toContain(expected);
    expect(words([one], had)).toEqual(['unreachable']);
  });

  it('F 404: a version that the registry does not have is unreachable, not missing', async () => {
    const registry = await openRegistry();
    const one = node('gone', '1.0.0', { integrity: 'sha512-x' });
    const { facts: had } = await collect([graph([one])], sandbox(), { registry: registry.url });
    expect(packageFactsOf(had, one)?.manifest.state).toBe('absent');
    expect(words([one], had)).toEqual(['unreachable']);
  });

  it('F 429 and 500 that pass are overcome', async () => {
    const registry = await openRegistry();
    const packages = [lock(registry, 'a'), lock(registry, 'b')];
    registry.fault('/a', { status: 500, times: 2 });
    registry.fault('/b', { status: 429, headers: { 'retry-after': '0' }, times: 1 });
    const { facts: had } = await collect([graph(packages)], sandbox(), { registry: registry.url });
    expect(words(packages, had)).toEqual(['verified', 'verified']);
  });
});

describe('keys', () => {
  it('T11 F keys 404: skipped, and the facts say so', async () => {
    const registry = await openRegistry({ keys: null });
    const one = lock(registry, 'left');
    const { facts: had, problems } = await collect([graph([one])], sandbox(), { registry: registry.url });
    expect(had.keys[registry.url]).toMatchObject({ state: 'absent' });
    expect(problems).toEqual([]);
    expect(words([one], had)).toEqual(['skipped']);
  });

  it('F keys 400: skipped, as npm takes it', async () => {
    const registry = await openRegistry({ keys: null });
    const one = lock(registry, 'left');
    registry.fault('/-/npm/v1/keys', { status: 400 });
    const { facts: had } = await collect([graph([one])], sandbox(), { registry: registry.url });
    expect(words([one], had)).toEqual(['skipped']);
  });

  it.each([
    ['F 500', { status: 500 }],
    ['F 405', { status: 405 }],
    ['F 410', { status: 410 }],
    ['F HTML', { kind: 'html' }],
    ['F wrong schema', { kind: 'garbage' }],
  ] as const)('%s at the keys endpoint is unreachable, never "no keys"', async (_, fault) => {
    const registry = await openRegistry();
    const one = lock(registry, 'left');
    registry.fault('/-/npm/v1/keys', fault);
    const { facts: had, problems } = await collect([graph([one])], sandbox(), { registry: registry.url });
    expect(words([one], had)).toEqual(['unreachable']);
    expect(problems).toMatchObject([{ kind: 'registry', subject: registry.url, state: 'unreachable' }]);
  });

  it('come from --keys in both known forms', async () => {
    const key = createSigningKey();
    const registry = await openRegistry({ keys: [key] });
    const one = lock(registry, 'left');
    const box = sandbox();
    const target = {
      keys: [
        {
          keyId: key.keyid,
          keyUsage: 'npm:signatures',
          publicKey: {
            rawBytes: key.key,
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2020-01-01T00:00:00.000Z' },
          },
        },
      ],
    };
    for (const document of [keysDocument([key]), target]) {
      const keysFile = path.join(box.dir, 'keys.json');
      writeFileSync(keysFile, JSON.stringify(document));
      registry.requests.length = 0;
      const { facts: had } = await collect([graph([one])], box, {
        registry: registry.url,
        keysFile,
        cacheDir: 'none',
      });
      expect(words([one], had)).toEqual(['verified']);
      expect(registry.requests.map(({ path: asked }) => asked)).toEqual(['/left/1.0.0']);
    }
  });

  it('a key for attestations does not sign packages', async () => {
    const key = createSigningKey();
    const registry = await openRegistry({ keys: [key] });
    const one = lock(registry, 'left');
    const box = sandbox();
    const keysFile = path.join(box.dir, 'keys.json');
    const entry = { keyId: key.keyid, keyUsage: 'npm:attestations', publicKey: { rawBytes: key.key } };
    const [other] = keysDocument([createSigningKey()]).keys;
    writeFileSync(keysFile, JSON.stringify({ keys: [entry, other] }));
    const { facts: had } = await collect([graph([one])], box, { registry: registry.url, keysFile });
    expect(words([one], had)).toEqual(['unreachable']);
  });

  it.each([
    ['not JSON', 'nonsense'],
    ['not keys', '{"keys":{}}'],
    ['a key without id', '{"keys":[{"key":"AAAA","expires":null}]}'],
    ['an expiry that is no date', '{"keys":[{"keyid":"a","key":"AAAA","expires":"soon"}]}'],
    ['without keys', '{"keys":[]}'],
    ['a key of another kind', '{"keys":[{"keyid":"a","key":"AAAA","expires":null}]}'],
    ['PEM', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'],
  ])('refuses a keys file that is %s, naming it', async (_, text) => {
    const registry = await openRegistry();
    const box = sandbox();
    const keysFile = path.join(box.dir, 'keys.json');
    writeFileSync(keysFile, text);
    await expect(
      collect([graph([lock(registry, 'a')])], box, { registry: registry.url, keysFile }),
    ).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      location: { file: keysFile },
    });
  });
});

describe('the cache', () => {
  it('a second run asks for nothing', async () => {
    const registry = await openRegistry();
    const packages = ['a', '@scope/b', 'c'].map((name) => lock(registry, name));
    const box = sandbox();
    await collect([graph(packages)], box, { registry: registry.url });
    registry.requests.length = 0;
    const { facts: had } = await collect([graph(packages)], box, { registry: registry.url });
    expect(registry.requests).toEqual([]);
    expect(had.requests).toBe(0);
    expect(had.packages['pkg:npm/a@1.0.0']?.manifest).toMatchObject({ from: 'cache' });
    expect(words(packages, had)).toEqual(['verified', 'verified', 'verified']);
  });

  it('keeps the publish time that an expired key asked for', async () => {
    const registry = await openRegistry({
      keys: [createSigningKey({ expires: '2026-06-01T00:00:00.000Z' })],
    });
    const packages = [lock(registry, 'a')];
    const box = sandbox();
    await collect([graph(packages)], box, { registry: registry.url });
    registry.requests.length = 0;
    const { facts: had } = await collect([graph(packages)], box, { registry: registry.url });
    expect(registry.requests).toEqual([]);
    expect(words(packages, had)).toEqual(['verified']);
  });

  it('keeps nothing that did not verify', async () => {
    const registry = await openRegistry();
    const bare = registry.publish({ name: 'bare', version: '1.0.0', signWith: [] });
    const stranger = registry.publish({ name: 'stranger', version: '1.0.0', signWith: [createSigningKey()] });
    const packages = [
      node('bare', '1.0.0', { integrity: bare.integrity }),
      node('stranger', '1.0.0', { integrity: stranger.integrity }),
      node('gone', '1.0.0', { integrity: bare.integrity }),
    ];
    const box = sandbox();
    await collect([graph(packages)], box, { registry: registry.url });
    expect(existsSync(path.join(box.cacheDir, 'registry-v1'))).toBe(false);
    registry.requests.length = 0;
    await collect([graph(packages)], box, { registry: registry.url });
    expect(
      registry.requests.filter(({ path: asked }) => /^\/(bare|stranger|gone)/.test(asked)).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('T5 a poisoned cache cannot make a bad package good', async () => {
    const registry = await openRegistry();
    const attacker = createSigningKey();
    const good = lock(registry, 'left');
    const evil = registry.publish({ name: 'evil', version: '9.9.9', content: 'evil' });
    const box = sandbox();
    await collect([graph([good])], box, { registry: registry.url });
    const file = cacheFile(box.cacheDir);
    // The attacker's own bytes, signed with the attacker's own key, planted under the good package's name.
    const planted = {
      manifest: {
        name: 'left',
        version: '1.0.0',
        dist: {
          integrity: evil.integrity,
          signatures: [{ keyid: attacker.keyid, sig: attacker.sign(`left@1.0.0:${evil.integrity}`) }],
        },
      },
    };
    writeFileSync(file, `left@1.0.0\t${JSON.stringify(planted)}\n`);
    const bad = node('left', '1.0.0', { integrity: evil.integrity });
    registry.requests.length = 0;
    const { facts: had } = await collect([graph([bad])], box, { registry: registry.url });
    expect(registry.requests.map(({ path: asked }) => asked)).toEqual(['/left/1.0.0']);
    expect(words([bad], had)).toEqual(['invalid']);
    // The same with the registry's key id on it.
    const known = registry.state.keys?.[0]?.keyid ?? '';
    writeFileSync(file, `left@1.0.0\t${JSON.stringify(planted).replace(attacker.keyid, known)}\n`);
    expect(words([bad], (await collect([graph([bad])], box, { registry: registry.url })).facts)).toEqual([
      'invalid',
    ]);
  });

  it('T5 a poisoned cache says nothing of what a change brings: nobody signs licences', async () => {
    const registry = await openRegistry();
    const record = registry.publish({
      name: 'left',
      version: '1.0.0',
      manifest: { license: 'GPL-3.0-only' },
    });
    const left = node('left', '1.0.0', { integrity: record.integrity });
    const box = sandbox();
    await collect([graph([left])], box, { registry: registry.url });
    const file = cacheFile(box.cacheDir);
    const changes = [{ lockfile: 'package-lock.json', added: [left], removed: [], updated: [] }];
    const licenseBy = async (options: object): Promise<unknown> => {
      writeFileSync(file, readFileSync(file, 'utf8').replace('GPL-3.0-only', 'MIT'));
      const { facts: had } = await collect([graph([left])], box, { registry: registry.url, ...options });
      const manifest = had.packages['pkg:npm/left@1.0.0']?.manifest;
      return manifest?.state === 'had' ? [manifest.from, manifest.value.license] : manifest;
    };
    expect(await licenseBy({})).toEqual(['cache', 'MIT']);
    expect(await licenseBy({ changes })).toEqual(['network', 'GPL-3.0-only']);
  });

  it('T5 a poisoned cache takes no attestation from what a change brings', async () => {
    const registry = await openRegistry();
    const { integrity } = registry.publish({ name: 'left', version: '1.0.0', attestations: null });
    const served = (predicateType: string) => ({ attestations: [{ predicateType, bundle: {} }] });
    registry.attestations.set('left@1.0.0', served('https://example.test/served/v1'));
    const left = node('left', '1.0.0', { integrity });
    const box = sandbox();
    await collect([graph([left])], box, { registry: registry.url });
    const file = cacheFile(box.cacheDir).replace('manifests-', 'attestations-');
    const changes = [{ lockfile: 'package-lock.json', added: [left], removed: [], updated: [] }];
    const kindBy = async (options: object): Promise<unknown> => {
      writeFileSync(file, readFileSync(file, 'utf8').replace('served/v1', 'planted/v1'));
      const { facts: had } = await collect([graph([left])], box, { registry: registry.url, ...options });
      const about = had.packages['pkg:npm/left@1.0.0']?.attestations;
      return about?.state === 'had' ? [about.from, about.value[0]?.predicateType] : about;
    };
    expect(await kindBy({})).toEqual(['cache', 'https://example.test/planted/v1']);
    expect(await kindBy({ changes })).toEqual(['network', 'https://example.test/served/v1']);
  });

  it.each([
    ['nonsense', 'left@1.0.0\tnonsense\n'],
    ['bytes', '\u0000\u0001\u0002'],
    ['another package', 'left@1.0.0\t{"manifest":{"name":"right","version":"1.0.0","dist":{}}}\n'],
    ['a prototype', 'left@1.0.0\t{"__proto__":{"manifest":{}}}\n'],
    ['depth', `left@1.0.0\t${'['.repeat(5000)}${']'.repeat(5000)}\n`],
  ])('a cache that holds %s is asked past', async (_, text) => {
    const registry = await openRegistry();
    const packages = [lock(registry, 'left')];
    const box = sandbox();
    await collect([graph(packages)], box, { registry: registry.url });
    writeFileSync(cacheFile(box.cacheDir), text);
    const { facts: had } = await collect([graph(packages)], box, { registry: registry.url });
    expect(words(packages, had)).toEqual(['verified']);
    expect(had.packages['pkg:npm/left@1.0.0']?.manifest).toMatchObject({ from: 'network' });
  });

  it('a lockfile that changed its hash is judged anew', async () => {
    const registry = await openRegistry();
    const good = lock(registry, 'left');
    const box = sandbox();
    await collect([graph([good])], box, { registry: registry.url });
    const changed = { ...good, integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
    const { facts: had } = await collect([graph([changed])], box, { registry: registry.url });
    expect(words([changed], had)).toEqual(['invalid']);
  });

  it('what two runs learnt at once is kept by both', async () => {
    const registry = await openRegistry();
    const [a, b] = [lock(registry, 'a'), lock(registry, 'b')];
    const box = sandbox();
    await Promise.all([
      collect([graph([a])], box, { registry: registry.url }),
      collect([graph([b])], box, { registry: registry.url }),
    ]);
    await collect([graph([a, b])], box, { registry: registry.url });
    registry.requests.length = 0;
    await collect([graph([a, b])], box, { registry: registry.url });
    expect(registry.requests).toEqual([]);
  });

  it('a folder that cannot be written to is said, and harms nothing', async () => {
    const registry = await openRegistry();
    const packages = [lock(registry, 'left')];
    const box = sandbox();
    const cacheDir = path.join(box.dir, 'file');
    writeFileSync(cacheDir, 'not a folder');
    silent.lines.length = 0;
    const { facts: had } = await collect([graph(packages)], box, { registry: registry.url, cacheDir });
    expect(words(packages, had)).toEqual(['verified']);
    expect(silent.lines.join()).toContain('cannot be kept');
  });

  it('remembered keys expire after a day, and are not in the shared cache', async () => {
    const registry = await openRegistry();
    const packages = [lock(registry, 'left')];
    const box = sandbox();
    await collect([graph(packages)], box, { registry: registry.url });
    registry.requests.length = 0;
    const now = (): Date => new Date('2026-11-22T09:00:01.000Z');
    await collect([graph(packages)], box, { registry: registry.url, now });
    expect(registry.requests.map(({ path: asked }) => asked)).toEqual(['/-/npm/v1/keys']);
    const shared = readdirSync(box.cacheDir, { recursive: true, encoding: 'utf8' });
    expect(shared.filter((file) => file.includes('keys'))).toEqual([]);
  });
});

function cacheFile(cacheDir: string): string {
  const folder = path.join(cacheDir, 'registry-v1');
  const [name] = readdirSync(folder);
  expect(readFileSync(path.join(folder, name ?? ''), 'utf8')).toContain('\t');
  return path.join(folder, name ?? '');
}
