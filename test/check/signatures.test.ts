import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeSignatures, signatures } from '../../src/check/signatures.js';
import type { Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import type { DependencyGraph, Package } from '../../src/model/packages/graph.js';
import type { Policy } from '../../src/model/policy/policy.js';
import { bindingOf } from '../../src/model/signatures/binding.js';
import type { RegistryFacts, TarballFacts } from '../../src/model/signatures/registry-facts.js';
import { openRegistry, type Registry } from '../support/registry/open.js';
import { collect, facts, graph, node, sandbox } from '../support/registry/project.js';
import { createSigningKey } from '../support/registry/registry.mjs';

/** Publishes one package, locks it, collects and judges. */
async function judgeOne(
  registry: Registry,
  options: {
    readonly publish?: Partial<Parameters<Registry['publish']>[0]>;
    readonly lock?: Partial<Package>;
    readonly collect?: Parameters<typeof collect>[2];
  } = {},
): Promise<CheckResult> {
  const record = registry.publish({ name: 'left', version: '1.0.0', ...options.publish });
  return judge(
    [node(record.name, record.version, { integrity: record.integrity, ...options.lock })],
    registry,
    options.collect,
  );
}

async function judge(
  packages: readonly Package[],
  registry: Registry,
  options: Parameters<typeof collect>[2] = {},
): Promise<CheckResult> {
  const box = sandbox();
  const graphs = [graph(packages)];
  const collected = await collect(graphs, box, { registry: registry.url, ...options });
  return run(facts(graphs, collected.facts));
}

async function run(input: Facts): Promise<CheckResult> {
  return (await signatures.load(input))(input, {} as Policy);
}

const OLD = '2025-01-29T00:00:00.000Z';

describe('signatures', () => {
  it('verifies a signature over the integrity of the lockfile', async () => {
    const result = await judgeOne(await openRegistry());
    expect(result).toMatchObject({ state: 'ran', total: 1, findings: [] });
    expect(result.counts).toEqual({ verified: 1, missing: 0, invalid: 0, skipped: 0, unreachable: 0 });
  });

  it('T12 swapped hash in the lockfile fails, though the registry is consistent', async () => {
    const registry = await openRegistry();
    const other = registry.publish({ name: 'other', version: '1.0.0', content: 'evil' });
    const result = await judgeOne(registry, { lock: { integrity: other.integrity } });
    expect(result.counts.invalid).toBe(1);
    expect(result.findings[0]).toMatchObject({
      rule: 'signatures/invalid',
      severity: 'critical',
      aliases: ['EINTEGRITYSIGNATURE'],
      message: expect.stringContaining('the lockfile was changed'),
    });
  });

  it('fails when the registry serves a signature of other bytes', async () => {
    const registry = await openRegistry();
    const record = registry.publish({ name: 'left', version: '1.0.0' });
    const evil = registry.publish({ name: 'left', version: '1.0.0', content: 'evil' });
    evil.manifest.dist.signatures = record.manifest.dist.signatures;
    const result = await judge([node('left', '1.0.0', { integrity: evil.integrity })], registry);
    expect(result.findings[0]).toMatchObject({ aliases: ['EINTEGRITYSIGNATURE'] });
    expect(result.findings[0]?.message).toContain('does not match its name, version and integrity');
  });

  it("fails a signature that was made for another version's name", async () => {
    const registry = await openRegistry();
    const key = registry.state.keys?.[0];
    const record = registry.publish({ name: 'left', version: '1.0.1' });
    record.manifest.dist.signatures = [
      { keyid: key?.keyid, sig: key?.sign(`left@1.0.0:${record.integrity}`) },
    ];
    const result = await judge([node('left', '1.0.1', { integrity: record.integrity })], registry);
    expect(result.counts.invalid).toBe(1);
  });

  it('counts a removed signature as missing on a registry that signs', async () => {
    const result = await judgeOne(await openRegistry(), { publish: { signWith: [] } });
    expect(result.counts.missing).toBe(1);
    expect(result.findings[0]).toMatchObject({ rule: 'signatures/missing' });
  });

  it('does not take unreadable signatures for missing ones', async () => {
    const result = await judgeOne(await openRegistry(), { publish: { dist: { signatures: 'none' } } });
    expect(result.counts.unreachable).toBe(1);
    expect(result.state).toBe('incomplete');
  });

  it('says that the registry does not have a package, and not so of one without a hash for its tarball', async () => {
    const registry = await openRegistry();
    const gone = await judge([node('gone', '1.0.0')], registry);
    expect(gone).toMatchObject({ state: 'incomplete', absent: true });
    const { integrity } = registry.publish({ name: 'left', version: '1.0.0' });
    const graphs = [graph([node('left', '1.0.0', { integrity })])];
    const asked = (await collect(graphs, sandbox(), { registry: registry.url })).facts;
    const reason = 'has no single hash in the lockfiles that a tarball could be held against';
    const packages = Object.fromEntries(
      Object.entries(asked.packages).map(([purl, about]) => [
        purl,
        { ...about, tarball: { state: 'unreachable', reason } as const },
      ]),
    );
    const unhashed = await run(facts(graphs, { ...asked, packages }));
    expect(unhashed.reason).toContain(reason);
    expect(unhashed.absent).toBeUndefined();
  });

  it('T14 F key rotated: a signature by a key nobody knows is no proof, and no accusation', async () => {
    const registry = await openRegistry();
    const stranger = createSigningKey();
    const result = await judgeOne(registry, { publish: { signWith: [stranger] } });
    expect(result.counts.unreachable).toBe(1);
    expect(result.state).toBe('incomplete');
    expect(result.findings[0]).toMatchObject({
      rule: 'signatures/unreachable',
      aliases: ['EMISSINGSIGNATUREKEY'],
    });
    expect(result.reason).toContain(stranger.keyid);
  });

  it('F a key of another kind is told as that, and not as one that may come', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const odd = {
      keyid: 'SHA256:odd',
      key: der.toString('base64'),
      expires: null,
      sign: (message: string) => sign('sha256', Buffer.from(message), privateKey).toString('base64'),
    };
    const result = await judgeOne(await openRegistry({ keys: [odd] }));
    expect(result).toMatchObject({ state: 'incomplete', counts: { unreachable: 1 } });
    expect(result.findings[0]?.message).toContain('is signed with SHA256:odd, which is no P-256 key');
    expect(result.findings[0]?.fix?.text).toContain('ecdsa-sha2-nistp256');
  });

  it('T14 a known key passes beside an unknown one', async () => {
    const known = createSigningKey();
    const registry = await openRegistry({ keys: [known] });
    const result = await judgeOne(registry, { publish: { signWith: [createSigningKey(), known] } });
    expect(result.counts.verified).toBe(1);
  });

  it('T14 a bad signature by a known key fails beside a good one', async () => {
    const [one, two] = [createSigningKey(), createSigningKey()];
    const registry = await openRegistry({ keys: [one, two] });
    const record = registry.publish({ name: 'left', version: '1.0.0' });
    record.manifest.dist.signatures[1].sig = two.sign('something else');
    const result = await judge([node('left', '1.0.0', { integrity: record.integrity })], registry);
    expect(result.counts.invalid).toBe(1);
  });

  it('T14 asks again for keys when a signature names a new one', async () => {
    const [old, fresh] = [createSigningKey(), createSigningKey()];
    const registry = await openRegistry({ keys: [old] });
    const record = registry.publish({ name: 'left', version: '1.0.0', signWith: [fresh] });
    const packages = [node('left', '1.0.0', { integrity: record.integrity })];
    const box = sandbox();
    const pending = collect([graph(packages)], box, { registry: registry.url });
    const timer = setInterval(() => {
      if (registry.requests.some(({ path }) => path === '/-/npm/v1/keys')) registry.state.keys = [fresh];
    }, 1);
    const collected = await pending;
    clearInterval(timer);
    const result = await run(facts([graph(packages)], collected.facts));
    expect(result.counts.verified).toBe(1);
    expect(Object.values(collected.facts.keys)[0]).toMatchObject({ value: { keys: { length: 2 } } });
  });

  describe('expired keys', () => {
    it('verifies a version published before, by the Last-Modified of its tarball', async () => {
      const registry = await openRegistry({ keys: [createSigningKey({ expires: OLD })] });
      const result = await judgeOne(registry, { publish: { time: '2024-05-01T00:00:00.000Z' } });
      expect(result.counts.verified).toBe(1);
      expect(registry.requests.map(({ method, path }) => `${method} ${path}`)).toContain(
        'HEAD /left/-/left-1.0.0.tgz',
      );
      expect(registry.requests.some(({ path }) => path === '/left')).toBe(false);
    });

    it('reads the packument where the tarball says too little', async () => {
      const registry = await openRegistry({ keys: [createSigningKey({ expires: OLD })] });
      registry.fault(/\.tgz$/, { status: 404 });
      const result = await judgeOne(registry, { publish: { time: '2024-05-01T00:00:00.000Z' } });
      expect(result.counts.verified).toBe(1);
    });

    it('F key that will expire: verifies, and nobody is asked when the version was published', async () => {
      const registry = await openRegistry({
        keys: [createSigningKey({ expires: '2999-01-01T00:00:00.000Z' })],
      });
      const result = await judgeOne(registry, { publish: { time: '2026-05-01T00:00:00.000Z' } });
      expect(result.counts.verified).toBe(1);
      expect(registry.requests.filter(({ path }) => path.endsWith('.tgz') || path === '/left')).toEqual([]);
    });

    it('T15 a tarball that is younger than the key’s end accuses nobody: when it was published is asked', async () => {
      const registry = await openRegistry({ keys: [createSigningKey({ expires: OLD })] });
      registry.fault(/\.tgz$/, { headers: { 'last-modified': 'Fri, 01 May 2026 00:00:00 GMT' } });
      const result = await judgeOne(registry, { publish: { time: '2024-05-01T00:00:00.000Z' } });
      expect(result.counts.verified).toBe(1);
      expect(registry.requests.map(({ path }) => path)).toContain('/left');
    });

    it('T15 fails a version published after the expiry', async () => {
      const registry = await openRegistry({ keys: [createSigningKey({ expires: OLD })] });
      const result = await judgeOne(registry, { publish: { time: '2026-05-01T00:00:00.000Z' } });
      expect(result.counts.invalid).toBe(1);
      expect(result.findings[0]).toMatchObject({ aliases: ['EEXPIREDSIGNATUREKEY'] });
    });

    it('T15 does not make up a publish time', async () => {
      const registry = await openRegistry({ keys: [createSigningKey({ expires: OLD })] });
      registry.fault(/\.tgz$/, { status: 404 });
      const record = registry.publish({ name: 'left', version: '1.0.0', time: '' });
      const result = await judge([node('left', '1.0.0', { integrity: record.integrity })], registry);
      expect(result.counts.unreachable).toBe(1);
      expect(result.findings[0]).toMatchObject({ aliases: ['EEXPIREDSIGNATUREKEY'] });
    });
  });

  describe('what the lockfile pins', () => {
    it('does not verify an entry without integrity', async () => {
      const result = await judgeOne(await openRegistry(), {
        lock: { integrity: undefined as unknown as string },
      });
      expect(result.counts.missing).toBe(1);
      expect(result.findings[0]).toMatchObject({ rule: 'signatures/unbound', severity: 'high' });
    });

    it('does not verify a sha1-only entry, and says what the signature covers', async () => {
      const registry = await openRegistry();
      const record = registry.publish({ name: 'left', version: '1.0.0' });
      const sha1 = `sha1-${Buffer.from(record.shasum, 'hex').toString('base64')}`;
      const result = await judge([node('left', '1.0.0', { integrity: sha1 })], registry);
      expect(result.findings[0]).toMatchObject({ rule: 'signatures/unbound' });
      expect(result.findings[0]?.message).toContain('sha512');
    });

    it('verifies an old version of which registry and lockfile know SHA-1 alone, and binds nothing else to it', async () => {
      const key = createSigningKey();
      const registry = await openRegistry({ keys: [key] });
      const { shasum } = registry.publish({ name: 'left', version: '1.0.0', content: 'old' });
      const sha1 = `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`;
      const signatures = [{ keyid: key.keyid, sig: key.sign(`left@1.0.0:${sha1}`) }];
      const dist = { integrity: undefined, signatures };
      registry.publish({ name: 'left', version: '1.0.0', content: 'old', dist });
      const sha512 = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
      const sha224 = `sha224-${Buffer.alloc(28, 1).toString('base64')}`;
      const [old, ...others] = [sha1, sha512, `${sha224} ${sha1}`].map((integrity) =>
        judge([node('left', '1.0.0', { integrity })], registry),
      );
      expect((await old)?.counts).toMatchObject({ verified: 1 });
      for (const other of others)
        expect((await other).findings[0]).toMatchObject({ rule: 'signatures/unbound' });
    });

    it('T12 fails a sha1 that is not the registry’s', async () => {
      const result = await judgeOne(await openRegistry(), {
        lock: { integrity: `sha1-${Buffer.alloc(20).toString('base64')}` },
      });
      expect(result.counts.invalid).toBe(1);
    });

    it('verifies by the strongest of several hashes', async () => {
      const registry = await openRegistry();
      const record = registry.publish({ name: 'left', version: '1.0.0' });
      const sha1 = `sha1-${Buffer.from(record.shasum, 'hex').toString('base64')}`;
      const result = await judge(
        [node('left', '1.0.0', { integrity: `${sha1} ${record.integrity}` })],
        registry,
      );
      expect(result.counts.verified).toBe(1);
    });

    it('T12 fails when a second hash of the same strength would accept other bytes', async () => {
      const registry = await openRegistry();
      const record = registry.publish({ name: 'left', version: '1.0.0' });
      const evil = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
      const result = await judge(
        [node('left', '1.0.0', { integrity: `${record.integrity} ${evil}` })],
        registry,
      );
      expect(result.counts.invalid).toBe(1);
    });

    it('judges two nodes of one package each by its own integrity', async () => {
      const registry = await openRegistry();
      const record = registry.publish({ name: 'left', version: '1.0.0' });
      const good = node('left', '1.0.0', { integrity: record.integrity });
      const bad = { ...good, id: `${good.id}#2`, integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
      const result = await judge([good, bad], registry);
      expect(result.counts).toMatchObject({ verified: 1, invalid: 1 });
      expect(result.findings).toHaveLength(1);
      expect(result.findings[0]?.subject.nodes).toEqual([bad.id]);
    });
  });

  describe('what is skipped', () => {
    it('T11 a registry without keys is skipped, counted and said', async () => {
      const result = await judgeOne(await openRegistry({ keys: null }));
      expect(result.counts.skipped).toBe(1);
      expect(result.findings[0]).toMatchObject({ rule: 'signatures/skipped' });
      expect(result.findings[0]?.message).toContain('publishes no signing keys');
    });

    it('T12 not a hash that the registry contradicts, although nothing is signed', async () => {
      const evil = { integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
      const old = { integrity: `sha1-${Buffer.alloc(20).toString('base64')}` };
      const unsigned = [{ keys: null }, {}] as const;
      for (const options of unsigned) {
        for (const lock of [evil, old]) {
          const result = await judgeOne(await openRegistry(options), { lock, publish: { signWith: [] } });
          expect(result.counts).toMatchObject({ invalid: 1, skipped: 0, missing: 0 });
          expect(result.findings[0]).toMatchObject({
            rule: 'signatures/differs',
            severity: 'critical',
            aliases: [],
          });
          expect(result.findings[0]?.message).toMatch(
            /^left@1\.0\.0 has an integrity in the lockfile that is not/,
          );
        }
      }
    });

    it('T11 a weaker hash that the registry states as well stays skipped', async () => {
      const registry = await openRegistry({ keys: null });
      const { shasum } = registry.publish({ name: 'left', version: '1.0.0' });
      const integrity = `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`;
      const result = await judge([node('left', '1.0.0', { integrity })], registry);
      expect(result.counts).toMatchObject({ invalid: 0, skipped: 1 });
    });

    it('packages that are not from a registry are counted without a finding', async () => {
      const registry = await openRegistry();
      const result = await judge(
        [
          node('a', '1.0.0', { source: { kind: 'git', url: 'https://git.example.test/a.git' } }),
          node('b', '1.0.0', { source: { kind: 'file', path: '../b' } }),
          node('c', '1.0.0', { source: { kind: 'tarball', url: 'https://files.example.test/c.tgz' } }),
          node('d', '1.0.0', { source: { kind: 'link', path: 'd' } }),
          node('e', '1.0.0', { bundled: true }),
        ],
        registry,
      );
      expect(result).toMatchObject({ state: 'ran', total: 5, findings: [], counts: { skipped: 5 } });
      expect(registry.requests).toEqual([]);
    });

    describe('a package that Yarn pins by a checksum of its own', () => {
      const pinned = node('left', '1.0.0', { checksum: `10c0/${'a'.repeat(128)}` });
      const yarn = (nodes: readonly Package[]): DependencyGraph => {
        const made = graph(nodes, 'yarn.lock');
        return { ...made, lockfile: { ...made.lockfile, format: 'yarn-berry' } };
      };
      const judgePinned = async (
        registry: Awaited<ReturnType<typeof openRegistry>>,
        box = sandbox(),
        nodes: readonly Package[] = [pinned],
      ) => {
        const collected = await collect([yarn(nodes)], box, { registry: registry.url });
        const input = facts([yarn(nodes)], collected.facts);
        return { ...(await run(input)), outcome: judgeSignatures(input)[0]?.outcome, input };
      };

      it('says what could be verified, and what could not be bound, once a lockfile', async () => {
        const registry = await openRegistry();
        registry.publish({ name: 'left', version: '1.0.0' });
        const { outcome, counts, findings, state } = await judgePinned(registry);
        expect(outcome).toEqual({
          result: 'skipped',
          archive: true,
          reason:
            "is pinned by Yarn's checksum of an archive that Yarn packs itself. The signature of its tarball is good, but whether that holds the same files is not known",
        });
        expect(bindingOf('skipped', 'missing')).toBe('unbound');
        expect({ state, counts }).toMatchObject({ state: 'ran', counts: { verified: 0, skipped: 1 } });
        expect(findings).toMatchObject([
          { rule: 'signatures/archive', subject: { kind: 'lockfile' }, detail: { count: 1 } },
        ]);
      });

      it('is not accused where Yarn writes no checksum at all: of what is for certain platforms', async () => {
        const registry = await openRegistry();
        registry.publish({ name: 'left', version: '1.0.0' });
        registry.publish({ name: '@left/linux', version: '1.0.0' });
        const linux = node('@left/linux', '1.0.0', { os: ['linux'], cpu: ['x64'] });
        const box = sandbox();
        const { counts, findings, input } = await judgePinned(registry, box, [pinned, linux]);
        expect(counts).toMatchObject({ verified: 0, missing: 0, skipped: 2 });
        expect(judgeSignatures(input)[0]?.outcome).toMatchObject({
          result: 'skipped',
          reason:
            'is for certain platforms only, and Yarn writes no checksum of such a package. The signature of its tarball is good, but the lockfile does not pin it',
        });
        expect(findings).toMatchObject([
          {
            rule: 'signatures/archive',
            message:
              'yarn.lock pins 1 package by archives that Yarn packs itself, which no registry signature covers.',
            subject: { nodes: [pinned.id] },
          },
        ]);
        const asked = registry.requests.length;
        await judgePinned(registry, box, [pinned, linux]);
        expect(registry.requests).toHaveLength(asked);
        registry.publish({ name: '@left/linux', version: '1.0.0', signWith: [] });
        expect((await judgePinned(registry, sandbox(), [pinned, linux])).counts.missing).toBe(1);
        const elsewhere = node('left', '1.0.0', { os: ['linux'] });
        const npm = facts([graph([elsewhere])], input.registry);
        expect(judgeSignatures(npm)[0]?.outcome).toMatchObject({ result: 'missing', unbound: true });
      });

      it('T12 fails where the registry’s own signature is not that of its tarball, as npm would', async () => {
        const registry = await openRegistry();
        const other = registry.publish({ name: 'other', version: '1.0.0' });
        registry.publish({ name: 'left', version: '1.0.0', dist: { integrity: other.integrity } });
        const { outcome } = await judgePinned(registry);
        expect(outcome).toMatchObject({ result: 'invalid', code: 'EINTEGRITYSIGNATURE' });
      });

      it('T12 is bound by the archive that Yarn keeps where that holds the signed files, and fails where it holds others', async () => {
        const registry = await openRegistry();
        registry.publish({ name: 'left', version: '1.0.0' });
        const { input } = await judgePinned(registry);
        const about = input.registry?.packages[pinned.purl];
        if (input.registry === undefined || about === undefined) throw new Error('nothing was collected');
        const kept = (installed: { changed: string[]; added: string[] }, archive = pinned.checksum) => {
          const value = {
            declares: { scripts: [] },
            native: [],
            installed,
            archive,
          } as unknown as TarballFacts;
          const tarball = { state: 'had', value, from: 'network' } as const;
          return {
            ...input,
            registry: { ...input.registry, packages: { [pinned.purl]: { ...about, tarball } } },
          } as Facts;
        };
        const outcomeOf = (one: Facts) => judgeSignatures(one)[0]?.outcome;
        expect(outcomeOf(kept({ changed: [], added: [] }))).toMatchObject({ result: 'verified' });
        for (const installed of [
          { changed: ['index.js'], added: [] },
          { changed: [], added: ['extra.js'] },
        ]) {
          expect(outcomeOf(kept(installed))).toMatchObject({
            result: 'invalid',
            code: 'EINTEGRITYSIGNATURE',
          });
          const { findings, counts } = await run(kept(installed));
          expect(counts).toMatchObject({ verified: 0, invalid: 1 });
          expect(findings).toContainEqual(
            expect.objectContaining({
              rule: 'signatures/invalid',
              severity: 'critical',
              message: expect.stringContaining('holds other files than the tarball'),
            }),
          );
          // Another archive than the one that the lockfile pins says nothing of it.
          expect(outcomeOf(kept(installed, `10c0/${'b'.repeat(128)}`))).toMatchObject({ result: 'skipped' });
        }
      });

      it('is missing without a signature, and unreachable where the registry is', async () => {
        const registry = await openRegistry();
        registry.publish({ name: 'left', version: '1.0.0', signWith: [] });
        expect((await judgePinned(registry)).outcome).toMatchObject({ result: 'missing' });
        registry.fault('/left', { status: 500 });
        expect(await judgePinned(registry)).toMatchObject({
          state: 'incomplete',
          outcome: { result: 'unreachable' },
        });
      });

      it('is asked about once', async () => {
        const registry = await openRegistry();
        registry.publish({ name: 'left', version: '1.0.0' });
        const box = sandbox();
        await judgePinned(registry, box);
        const asked = registry.requests.length;
        expect((await judgePinned(registry, box)).outcome).toMatchObject({ result: 'skipped' });
        expect(registry.requests).toHaveLength(asked);
      });
    });

    it('T11 nothing is skipped that nobody asked about, nor where nobody asked for keys', async () => {
      const registry = await openRegistry({ keys: null });
      const { integrity } = registry.publish({ name: 'left', version: '1.0.0' });
      const packages = [node('left', '1.0.0', { integrity })];
      const collected = await collect([graph(packages)], sandbox(), { registry: registry.url });
      const counts = async (of: readonly Package[], known: RegistryFacts) =>
        (await run(facts([graph(of)], known))).counts;
      expect(await counts(packages, collected.facts)).toMatchObject({ skipped: 1 });
      expect(await counts(packages, { ...collected.facts, keys: {} })).toMatchObject({
        skipped: 0,
        unreachable: 1,
      });
      const more = [...packages, node('right', '1.0.0', { integrity })];
      expect(await counts(more, collected.facts)).toMatchObject({ skipped: 1, unreachable: 1 });
    });

    it('a bundled entry that names its own bytes is not skipped', async () => {
      const result = await judgeOne(await openRegistry(), { lock: { bundled: true } });
      expect(result.counts.verified).toBe(1);
    });
  });

  it('counts add up to the total over all lockfiles', async () => {
    const registry = await openRegistry();
    const good = registry.publish({ name: 'good', version: '1.0.0' });
    const bare = registry.publish({ name: 'bare', version: '1.0.0', signWith: [] });
    const packages = [
      node('good', '1.0.0', { integrity: good.integrity }),
      node('bare', '1.0.0', { integrity: bare.integrity }),
      node('gone', '1.0.0', { integrity: good.integrity }),
      node('local', '1.0.0', { source: { kind: 'file', path: 'local' } }),
    ];
    const graphs = [graph(packages), graph(packages, 'sub/package-lock.json')];
    const box = sandbox();
    const collected = await collect(graphs, box, { registry: registry.url });
    const result = await run(facts(graphs, collected.facts));
    expect(result.total).toBe(8);
    expect(Object.values(result.counts).reduce((a, b) => a + b, 0)).toBe(8);
    expect(result.counts).toEqual({ verified: 2, missing: 2, invalid: 0, skipped: 2, unreachable: 2 });
    expect(result.findings).toHaveLength(2);
  });

  it('names the node with hostile characters safely and never looks up the prototype', async () => {
    const registry = await openRegistry();
    const result = await judge(
      [node('__proto__', '1.0.0', { integrity: 'sha512-x' }), node('constructor', '1.0.0')],
      registry,
    );
    expect(result.counts.unreachable).toBe(2);
  });

  it('offline is not checked', async () => {
    const result = await run(facts([graph([node('left', '1.0.0')])]));
    expect(result).toMatchObject({ state: 'not-checked', counts: { 'not-checked': 1 }, total: 1 });
  });

  it('T13 an empty lockfile of a project with dependencies is incomplete', async () => {
    const empty = graph([]);
    const declared = {
      ...empty,
      importers: [
        {
          id: 'workspace:.',
          path: '.',
          dependencies: [{ to: 'pkg:npm/a@1', name: 'a', kind: 'prod' as const }],
        },
      ],
    };
    expect(await run(facts([declared]))).toMatchObject({ state: 'incomplete', total: 0 });
    expect(await run(facts([empty]))).toMatchObject({ state: 'not-applicable', total: 0 });
    const problem = {
      kind: 'lockfile',
      subject: 'package-lock.json',
      state: 'invalid',
      message: 'broken',
    } as const;
    expect(await run(facts([], undefined, { problems: [problem] }))).toMatchObject({ state: 'incomplete' });
  });
});
