import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeSignatures } from '../../../../src/check/signatures.js';
import {
  defaultRegistryOf,
  keysTargetOf,
  loadSeeds,
} from '../../../../src/collect/packages/trust-root/seeds.js';
import { createTufStore } from '../../../../src/collect/packages/trust-root/tuf.js';
import type { Package } from '../../../../src/model/packages/graph.js';
import type { RegistryFacts } from '../../../../src/model/signatures/registry-facts.js';
import { keptLog } from '../../../support/log.js';
import { openRegistry, type Registry } from '../../../support/registry/open.js';
import { collect, facts, graph, NOW, node, sandbox } from '../../../support/registry/project.js';
import { createSigningKey, keysDocument } from '../../../support/registry/registry.mjs';
import { startTuf, type TufMirror } from '../../../support/registry/tuf.js';

const open: TufMirror[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});
async function tuf(targets: Parameters<typeof startTuf>[0]): Promise<TufMirror> {
  const mirror = await startTuf(targets);
  open.push(mirror);
  return mirror;
}
function boxWith(mirror: { readonly url: string; readonly rootFile: string }): ReturnType<typeof sandbox> {
  const box = sandbox();
  const { SEALGATE_TUF: _, ...env } = box.env;
  return { ...box, env: { ...env, TUF_MIRROR: mirror.url, TUF_ROOT_JSON: mirror.rootFile } };
}
function words(packages: readonly Package[], registry: RegistryFacts): string[] {
  return judgeSignatures(facts([graph(packages)], registry)).map(({ outcome }) => outcome.result);
}

describe('keys from a TUF repository', () => {
  async function setUp(): Promise<{
    registry: Registry;
    mirror: TufMirror;
    one: Package;
    box: ReturnType<typeof sandbox>;
  }> {
    const key = createSigningKey();
    const registry = await openRegistry({ keys: [createSigningKey()] });
    const record = registry.publish({ name: 'left', version: '1.0.0', signWith: [key] });
    const mirror = await tuf([
      { name: keysTargetOf(registry.url), content: JSON.stringify(keysDocument([key])) },
    ]);
    return {
      registry,
      mirror,
      one: node('left', '1.0.0', { integrity: record.integrity }),
      box: boxWith(mirror),
    };
  }

  it('count more than what the registry says of itself', async () => {
    const { registry, one, box } = await setUp();
    const { facts: had } = await collect([graph([one])], box, { registry: registry.url });
    expect(had.keys[registry.url]).toMatchObject({ value: { source: 'tuf' } });
    expect(words([one], had)).toEqual(['verified']);
    expect(registry.requests.map(({ path: asked }) => asked)).toEqual(['/left/1.0.0']);
  });

  it('are asked for once while their metadata are in force', async () => {
    const { registry, mirror, one, box } = await setUp();
    await collect([graph([one])], box, { registry: registry.url });
    const before = await mirror.count();
    const { facts: had } = await collect([graph([one])], box, { registry: registry.url });
    expect(await mirror.count()).toBe(before);
    expect(had.requests).toBe(0);
    expect(words([one], had)).toEqual(['verified']);
  });

  it('T5 T38 planted metadata in the cache are not believed', async () => {
    const { registry, one, box } = await setUp();
    const attacker = createSigningKey();
    const evil = await tuf([
      { name: keysTargetOf(registry.url), content: JSON.stringify(keysDocument([attacker])) },
    ]);
    const evilBox = boxWith(evil);
    await collect([graph([one])], evilBox, { registry: registry.url });
    // The attacker's whole repository, root and all, where this user's is looked for.
    const from = path.join(evilBox.cacheDir, 'tuf', encodeURIComponent(new URL(evil.url).host));
    const to = path.join(box.cacheDir, 'tuf', encodeURIComponent(new URL(box.env.TUF_MIRROR ?? '').host));
    cpSync(from, to, { recursive: true });
    const { facts: had } = await collect([graph([one])], box, { registry: registry.url });
    expect(JSON.stringify(had.keys)).not.toContain(attacker.keyid);
    expect(words([one], had)).toEqual(['verified']);
  });

  it('T38 a target that was changed on the way is refused', async () => {
    const { registry, mirror, one, box } = await setUp();
    await collect([graph([one])], box, { registry: registry.url });
    const folder = path.join(box.cacheDir, 'tuf', encodeURIComponent(new URL(mirror.url).host));
    const target = path.join(folder, encodeURIComponent(keysTargetOf(registry.url)));
    writeFileSync(target, readFileSync(target, 'utf8').replace(/SHA256:..../, 'SHA256:EVIL'));
    const { facts: had } = await collect([graph([one])], box, { registry: registry.url });
    expect(JSON.stringify(had.keys)).not.toContain('EVIL');
    expect(words([one], had)).toEqual(['verified']);
  });

  it('F TUF unreachable is not replaced by the registry’s own word', async () => {
    const { registry, mirror, one, box } = await setUp();
    await mirror.stop();
    open.pop();
    const { facts: had, problems } = await collect([graph([one])], box, { registry: registry.url });
    expect(had.keys[registry.url]).toMatchObject({ state: 'unreachable' });
    expect(words([one], had)).toEqual(['unreachable']);
    expect(problems).toHaveLength(1);
  });

  it('from the copy in this build are told, with its root, its date and why', async () => {
    const { SEALGATE_TUF: _, ...env } = sandbox().env;
    const box = { ...sandbox(), env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:1' } };
    const registry = await openRegistry({ keys: null });
    const { integrity } = registry.publish({
      name: 'left',
      version: '1.0.0',
      signWith: [createSigningKey()],
    });
    const log = keptLog();
    const { facts: had } = await collect([graph([node('left', '1.0.0', { integrity })])], box, {
      registry: registry.url,
      log,
    });
    const { version, expires } = await loadSeeds();
    const seed = { root: version, expires, reason: expect.stringMatching(/^\S+ .*127\.0\.0\.1/) };
    expect(Object.values(had.keys)).toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ source: 'seed', seed }) }),
    );
    expect(log.lines).toEqual([
      expect.stringContaining(`the copy in this build is used: root ${version}, believed until ${expires}`),
    ]);
  });

  it('T38 from a repository that attacks are refused, with another way out than for one that is away', async () => {
    const { registry, mirror, one } = await setUp();
    const evil = await tuf([{ name: keysTargetOf(registry.url), content: '{"keys":[]}' }]);
    const box = boxWith({ url: evil.url, rootFile: mirror.rootFile });
    const { facts: had, problems } = await collect([graph([one])], box, { registry: registry.url });
    expect(had.keys[registry.url]).toMatchObject({ state: 'unreachable', refused: true });
    expect(problems[0]?.hint).toContain('another network');
    const [{ outcome } = { outcome: undefined }] = judgeSignatures(facts([graph([one])], had));
    expect(outcome).toMatchObject({ result: 'unreachable', fix: expect.stringContaining('another network') });
    expect(outcome?.reason).toContain('serves what must not be believed: timestamp was signed by 0/1 keys');
  });

  it("T11 verify a keyless mirror's packages by npm's signatures, which it passes on", async () => {
    const npmKey = createSigningKey();
    const npm = defaultRegistryOf(await loadSeeds());
    const mirror = await tuf([{ name: keysTargetOf(npm), content: JSON.stringify(keysDocument([npmKey])) }]);
    const registry = await openRegistry({ keys: null });
    const passedOn = registry.publish({ name: 'passed-on', version: '1.0.0', signWith: [npmKey] });
    const ownOnly = registry.publish({ name: 'own-only', version: '1.0.0' });
    const stranger = registry.publish({ name: 'stranger', version: '1.0.0', signWith: [createSigningKey()] });
    const packages = [ownOnly, passedOn, stranger].map(({ name, version, integrity }) =>
      node(name, version, { integrity }),
    );
    const { facts: had } = await collect([graph(packages)], boxWith(mirror), { registry: registry.url });
    expect(words(packages, had)).toEqual(['skipped', 'verified', 'skipped']);
  });
});

describe('the copy in the build', () => {
  const offline = async (): Promise<never> => {
    throw new Error('there is no network in this test');
  };

  it('names the default registry and holds its keys and the trusted root', async () => {
    const seeds = await loadSeeds();
    const store = createTufStore({ seeds, client: offline, cacheDir: undefined, refresh: 'never', now: NOW });
    for (const name of [keysTargetOf(defaultRegistryOf(seeds)), 'trusted_root.json'])
      expect(await store.target(name)).toMatchObject({ state: 'had', source: 'seed' });
    expect(await store.target('nothing.json')).toEqual({ state: 'absent' });
  });

  it('serves when the network does not', async () => {
    const store = createTufStore({
      seeds: await loadSeeds(),
      client: offline,
      cacheDir: undefined,
      now: NOW,
    });
    expect(await store.target('trusted_root.json')).toMatchObject({ state: 'had', source: 'seed' });
  });

  it('F TUF expired: is not believed after its root has expired', async () => {
    const seeds = await loadSeeds();
    const now = new Date(Date.parse(seeds.expires) + 1000).toISOString();
    const store = createTufStore({ seeds, client: offline, cacheDir: undefined, refresh: 'never', now });
    expect(await store.target('trusted_root.json')).toMatchObject({
      state: 'unreachable',
      reason: expect.stringContaining(`expired ${seeds.expires}`),
    });
  });

  it('never serves for another repository', async () => {
    const store = createTufStore({
      seeds: await loadSeeds(),
      client: offline,
      cacheDir: undefined,
      mirror: 'https://tuf.example.test',
      now: NOW,
    });
    expect(await store.target('trusted_root.json')).toMatchObject({ state: 'unreachable' });
  });
});
