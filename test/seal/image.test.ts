import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadPublicKey } from '../../src/seal/keys/keys.js';
import { readAttached } from '../../src/seal/oci/attached.js';
import { authorize } from '../../src/seal/oci/authorize.js';
import { openImage } from '../../src/seal/oci/open-image.js';
import { parseImage } from '../../src/seal/oci/reference.js';
import { IMAGE_SIGNATURE_TYPE } from '../../src/seal/predicate-types.js';
import { sealImage } from '../../src/seal/seal-image.js';
import { loadTrustedRoot } from '../../src/seal/services/trusted-root.js';
import { chooseSigner } from '../../src/seal/signer.js';
import type { Signer } from '../../src/seal/signer-types.js';
import type { Trust } from '../../src/seal/verify.js';
import { verifyImage } from '../../src/seal/verify-image.js';
import {
  addImage,
  hash,
  imageManifest,
  type LoopbackRegistry,
  PASSWORD,
  type RegistryOptions,
  startRegistry,
  USER,
} from '../support/oci/registry.js';

const BOM = { predicateType: 'https://cyclonedx.org/bom', predicate: { bomFormat: 'CycloneDX' } };
const VSA = 'https://slsa.dev/verification_summary/v1';
const INDEX = 'application/vnd.oci.image.index.v1+json';
let dir: string;
let signer: Signer;
let trust: Trust;
let stranger: Signer;
let registry: LoopbackRegistry;

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-image-'));
  signer = await newSigner('ours');
  stranger = await newSigner('stranger');
  trust = {
    kind: 'key',
    ...(await loadPublicKey(path.join(dir, 'ours.pub'), {})),
    roots: () => loadTrustedRoot(undefined),
  };
});
afterEach(async () => registry?.stop());
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function newSigner(name: string): Promise<Signer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(path.join(dir, `${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(path.join(dir, `${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
  const made = await chooseSigner({}, { key: path.join(dir, `${name}.pem`) });
  if ('none' in made) throw new Error(made.none);
  return made;
}

async function start(options: RegistryOptions = {}): Promise<string> {
  registry = await startRegistry(options);
  return registry.host;
}

const open = (text: string, env = {}) =>
  openImage(parseImage(text), { env: { HOME: dir, ...env }, cwd: dir, backoffMs: 1, timeoutMs: 5000 });

async function seal(text: string, more: Partial<Parameters<typeof sealImage>[0]> = {}, env = {}) {
  const image = await open(text, env);
  try {
    const created = '2026-01-28T21:10:00Z';
    return (await sealImage({ image, signer, statements: [], platforms: false, created, ...more })).sealed;
  } finally {
    await image.store.close();
  }
}

async function verify(text: string, more: Partial<Parameters<typeof verifyImage>[0]> = {}, env = {}) {
  const image = await open(text, env);
  try {
    return await verifyImage({ image, trust, platforms: false, ...more });
  } finally {
    await image.store.close();
  }
}

describe('an image is sealed and verified', () => {
  it.each([
    ['with the referrers API', true],
    ['T35 without it, by the tag that the specification names', false],
  ])('%s', async (_name, referrers) => {
    const host = await start({ referrers });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const sealed = await seal(`${host}/octo/shop@${digest}`, { statements: [BOM] });
    expect(sealed.image).toBe(`${host}/octo/shop@${digest}`);
    expect(sealed.attached.map(({ predicateType, state }) => [predicateType, state])).toEqual([
      [IMAGE_SIGNATURE_TYPE, 'attached'],
      [BOM.predicateType, 'attached'],
    ]);
    const tag = `octo/shop/${digest.replace(':', '-')}`;
    expect(registry.manifests.has(tag)).toBe(!referrers);
    const found = await verify(`${host}/octo/shop@${digest}`);
    expect(found).toMatchObject({ faults: [], refused: [], others: [] });
    expect(found.seals).toHaveLength(2);
    const bom = await verify(`${host}/octo/shop@${digest}`, { predicateType: BOM.predicateType });
    expect(bom.faults).toEqual([]);
    expect(
      bom.seals.find(({ predicateType }) => predicateType === BOM.predicateType)?.statement,
    ).toMatchObject({
      predicate: BOM.predicate,
    });
  });

  it('a second run with the same key attaches nothing twice, one with another key does', async () => {
    const host = await start({ referrers: true });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const first = await seal(`${host}/octo/shop@${digest}`, { statements: [BOM] });
    const second = await seal(`${host}/octo/shop@${digest}`, { statements: [BOM] });
    expect(second.attached.map(({ state, artifact }) => [state, artifact])).toEqual(
      first.attached.map(({ artifact }) => ['there', artifact]),
    );
    const other = await seal(`${host}/octo/shop@${digest}`, { signer: stranger });
    expect(other.attached[0]?.state).toBe('attached');
  });

  it('F interrupted halfway: says what is attached and what is missing, and the next run completes it', async () => {
    let broken = true;
    let puts = 0;
    const host = await start({
      referrers: true,
      fault: (request, response) => {
        const manifest = request.method === 'PUT' && request.url?.includes('/manifests/') === true;
        if (!manifest || !broken) return false;
        puts += 1;
        if (puts < 2) return false;
        response.writeHead(507).end();
        return true;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const text = `${host}/octo/shop@${digest}`;
    await expect(seal(text, { statements: [BOM] })).rejects.toMatchObject({
      code: 'SEAL_FAILED',
      message: expect.stringMatching(/Attached: 1 of 2; missing: https:\/\/cyclonedx\.org\/bom of sha256:/),
    });
    expect((await verify(text, { predicateType: BOM.predicateType })).faults).toHaveLength(1);
    broken = false;
    const again = await seal(text, { statements: [BOM] });
    expect(again.attached.map(({ state }) => state)).toEqual(['there', 'attached']);
    expect((await verify(text, { predicateType: BOM.predicateType })).faults).toEqual([]);
  });

  it('F registry rejects referrers, and the fallback tag too: nothing is said to be sealed', async () => {
    const host = await start({
      referrers: false,
      fault: (request, response) => {
        if (request.method !== 'PUT' || request.url?.includes('/manifests/sha256-') !== true) return false;
        response.writeHead(405).end();
        return true;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    await expect(seal(`${host}/octo/shop@${digest}`)).rejects.toMatchObject({
      code: 'SEAL_FAILED',
      message: expect.stringContaining('Attached: 0 of 1'),
    });
  });

  it('F two jobs seal the same digest at once: the fallback tag keeps both, each entry once', async () => {
    const host = await start({ referrers: false });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const text = `${host}/octo/shop@${digest}`;
    await Promise.all([
      seal(text, { statements: [BOM] }),
      seal(text, { signer: stranger, statements: [BOM] }),
    ]);
    const found = await verify(text);
    expect([found.seals.length, found.refused.length]).toEqual([2, 2]);
    expect(indexed(digest)).toHaveLength(4);
    expect(new Set(indexed(digest)).size).toBe(4);
  });

  it('F two jobs at once: what the other overwrites behind our back is seen and put back', async () => {
    // The other job's write is on its way for 200 ms: it read the tag before ours was in it.
    let late: Buffer | undefined;
    const host = await start({
      referrers: false,
      fault: (request) => {
        if (request.method !== 'PUT' || request.url?.includes('/manifests/sha256-') !== true) return false;
        if (late !== undefined) return false;
        late = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [others] }));
        const [type, bytes, key] = [INDEX, late, `octo/shop/${tag}`];
        setTimeout(() => registry.manifests.set(key, { type, bytes }), 200);
        return false;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const others = sized(addImage(registry, 'octo/shop', 'other', 'other'));
    const tag = digest.replace(':', '-');
    const text = `${host}/octo/shop@${digest}`;
    const sealed = await seal(text, { statements: [BOM] });
    expect(late).toBeDefined();
    const ours = sealed.attached.map(({ artifact }) => artifact);
    expect(indexed(digest).sort()).toEqual([others.digest, ...ours].sort());
    expect((await verify(text)).seals).toHaveLength(2);
  });

  it('F a registry that never keeps what is written to the fallback tag: not sealed', async () => {
    const host = await start({
      referrers: false,
      fault: (request, response) => {
        if (request.method !== 'PUT' || request.url?.includes('/manifests/sha256-') !== true) return false;
        response.writeHead(201).end();
        return true;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    await expect(seal(`${host}/octo/shop@${digest}`)).rejects.toMatchObject({
      code: 'SEAL_FAILED',
      message: expect.stringContaining('does not keep what is written to it'),
    });
  });

  it('F two jobs seal the same layout on disk at once: its index keeps both', async () => {
    const { layout, digest } = newLayout('shared');
    const text = `oci:${layout}@${digest}`;
    await Promise.all([
      seal(text, { statements: [BOM] }),
      seal(text, { signer: stranger, statements: [BOM] }),
    ]);
    const found = await verify(text);
    expect([found.seals.length, found.refused.length]).toEqual([2, 2]);
  });

  it('an index: each platform by itself, builders’ own attestations left out', async () => {
    const host = await start({ referrers: true });
    const parts = ['amd64', 'arm64'].map((architecture) => {
      const digest = addImage(registry, 'octo/shop', architecture, architecture);
      return { ...sized(digest), platform: { os: 'linux', architecture } };
    });
    const note = {
      ...sized(addImage(registry, 'octo/shop', 'n', 'n')),
      platform: { os: 'unknown', architecture: 'unknown' },
    };
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [...parts, note] }),
    );
    registry.manifests.set(`octo/shop/${hash(bytes)}`, { type: INDEX, bytes });
    const text = `${host}/octo/shop@${hash(bytes)}`;
    await seal(text);
    expect((await verify(text)).faults).toEqual([]);
    expect((await verify(text, { platforms: true })).faults).toHaveLength(2);
    const sealed = await seal(text, { platforms: true });
    expect(sealed.attached.map(({ platform, state }) => [platform, state])).toEqual([
      [undefined, 'there'],
      ['linux/amd64', 'attached'],
      ['linux/arm64', 'attached'],
    ]);
    expect((await verify(text, { platforms: true })).faults).toEqual([]);
  });

  it('T36 an index without media type is one whatever the registry calls it, and one in an index does not hold', async () => {
    const host = await start({ referrers: true });
    const part = { ...sized(addImage(registry, 'octo/shop', 'v1')), platform: { os: 'linux' } };
    const put = (value: object, type: string): string => {
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, ...value }));
      registry.manifests.set(`octo/shop/${hash(bytes)}`, { type, bytes });
      return hash(bytes);
    };
    const plain = put({ manifests: [part] }, 'application/vnd.oci.image.manifest.v1+json');
    await seal(`${host}/octo/shop@${plain}`);
    const { faults } = await verify(`${host}/octo/shop@${plain}`, { platforms: true });
    expect(faults).toEqual([expect.stringContaining(`${part.digest} has no signature`)]);
    const inner = { mediaType: INDEX, digest: plain, size: 1 };
    const outer = put({ mediaType: INDEX, manifests: [inner] }, INDEX);
    await seal(`${host}/octo/shop@${outer}`);
    const nested = await verify(`${host}/octo/shop@${outer}`, { platforms: true });
    expect(nested.faults).toEqual([expect.stringContaining(`${plain} is an index in the index`)]);
  });

  it('a layout on disk', async () => {
    const { layout, digest } = newLayout('layout');
    await seal('oci:layout', { statements: [BOM] });
    expect((await verify('oci:layout:v1')).faults).toEqual([]);
    expect((await seal('oci:layout', { statements: [BOM] })).attached.map(({ state }) => state)).toEqual([
      'there',
      'there',
    ]);
    const file = path.join(dir, layout, 'blobs/sha256', digest.slice(7));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"size":2', '"size":3'));
    await expect(verify('oci:layout')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(verify('oci:nowhere')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });
});

describe('what is not believed', () => {
  it('no signature at all, a stranger’s signature, and one that was changed', async () => {
    const host = await start({ referrers: true });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const text = `${host}/octo/shop@${digest}`;
    expect((await verify(text)).faults[0]).toContain('nothing fitting is attached');
    await seal(text, { signer: stranger });
    const found = await verify(text);
    expect([found.seals, found.refused.length]).toEqual([[], 1]);
    expect(found.faults[0]).toContain('1 refused');
    await seal(text);
    for (const [key, bytes] of registry.blobs) {
      if (!bytes.includes('dsseEnvelope')) continue;
      registry.blobs.set(
        key,
        Buffer.from(bytes.toString().replace('application/vnd.in-toto', 'application/vnd.in-tot0')),
      );
    }
    await expect(verify(text)).rejects.toMatchObject({ code: 'NETWORK_RESPONSE' });
  });

  it('T56 what is attached is read one by one: whoever may push could fill the memory', async () => {
    const host = await start({ referrers: true });
    const digest = addImage(registry, 'octo/shop', 'v1');
    await seal(`${host}/octo/shop@${digest}`, { statements: [BOM] });
    const image = await open(`${host}/octo/shop@${digest}`);
    const before = registry.requests.length;
    const blobs = () =>
      registry.requests.slice(before).filter((line) => line.startsWith('GET') && line.includes('/blobs/'));
    const attached = readAttached(image.store, digest);
    expect((await attached.next()).value).toHaveProperty('bytes');
    expect(blobs()).toHaveLength(1);
    expect((await attached.next()).value).toHaveProperty('bytes');
    expect(blobs()).toHaveLength(2);
    expect(await attached.next()).toEqual({ done: true, value: undefined });
    await image.store.close();
  });

  it('F slow-loris: a registry that takes its time for each of many answers does not hold the job', async () => {
    const host = await start({
      referrers: true,
      fault: (request, response) => {
        if (request.url?.includes('/referrers/') !== true) return false;
        // A list that goes on and on, page by page.
        setTimeout(() => {
          response.writeHead(200, { 'content-type': INDEX, link: `<${request.url}>; rel="next"` });
          response.end('{"schemaVersion":2,"manifests":[]}');
        }, 400);
        return true;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const reference = parseImage(`${host}/octo/shop@${digest}`);
    const image = await openImage(reference, {
      env: { HOME: dir },
      cwd: dir,
      backoffMs: 1,
      deadlineMs: 2000,
    });
    await expect(verifyImage({ image, trust, platforms: false })).rejects.toMatchObject({
      code: 'NETWORK_UNREACHABLE',
      message: `${host} was not asked in time: the limit of 2 s for the registry is over`,
    });
    await image.store.close();
  });

  it('T25 a list of referrers that goes on at another host is not followed there', async () => {
    const host = await start({
      referrers: true,
      fault: (request, response) => {
        if (request.url?.includes('/referrers/') !== true) return false;
        response.writeHead(200, {
          'content-type': INDEX,
          link: '<https://elsewhere.example.test/v2/>; rel="next"',
        });
        response.end('{"schemaVersion":2,"manifests":[]}');
        return true;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    await expect(verify(`${host}/octo/shop@${digest}`)).rejects.toThrow(
      'has the list of referrers go on at elsewhere.example.test, which nobody named',
    );
  });

  it('T56 a tag with more signatures than anybody makes is refused', async () => {
    const host = await start({ referrers: true });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const layer = { mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', digest, size: 1 };
    const type = 'application/vnd.oci.image.manifest.v1+json';
    const manifest = { schemaVersion: 2, mediaType: type, layers: Array.from({ length: 1001 }, () => layer) };
    const tag = `${digest.replace(':', '-')}.sig`;
    registry.manifests.set(`octo/shop/${tag}`, { type, bytes: Buffer.from(JSON.stringify(manifest)) });
    await expect(verify(`${host}/octo/shop@${digest}`)).rejects.toThrow(`${tag} holds 1001 signatures`);
    expect(registry.requests.filter((line) => line.includes('/blobs/'))).toEqual([]);
  });

  it('T39 a signature that was copied from another image', async () => {
    const host = await start({ referrers: true });
    const [good, evil] = [
      addImage(registry, 'octo/shop', 'v1'),
      addImage(registry, 'octo/shop', 'v2', 'evil'),
    ];
    await seal(`${host}/octo/shop@${good}`);
    for (const { type, bytes } of [...registry.manifests.values()]) {
      if (!bytes.includes('"subject"')) continue;
      const moved = Buffer.from(bytes.toString().replaceAll(good, evil));
      registry.manifests.set(`octo/shop/${hash(moved)}`, { type, bytes: moved });
    }
    const found = await verify(`${host}/octo/shop@${evil}`);
    expect(found.seals).toEqual([]);
    expect(found.refused[0]?.reason).toContain('attests something else');
  });

  it('an attestation does not stand in for a signature, and a summary must say PASSED', async () => {
    const host = await start({ referrers: true });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const text = `${host}/octo/shop@${digest}`;
    const failed = { predicateType: VSA, predicate: { verificationResult: 'FAILED' } };
    await seal(text, { statements: [failed] });
    expect((await verify(text, { predicateType: VSA })).faults[0]).toContain('does not say PASSED');
    const passed = { predicateType: VSA, predicate: { verificationResult: 'PASSED' } };
    await seal(text, { statements: [passed] });
    expect((await verify(text, { predicateType: VSA })).faults).toEqual([]);
    // Only the attestation left.
    for (const [key, { bytes }] of [...registry.manifests])
      if (bytes.includes('cosign/sign')) registry.manifests.delete(key);
    expect((await verify(text)).faults[0]).toMatch(/no signature.*ask for it with --type/);
  });

  it('T36 F image tagged anew mid-run: a tag that was moved while the image was sealed, or is not the digest', async () => {
    let moved: Buffer = Buffer.alloc(0);
    const host = await start({
      referrers: true,
      fault: (request) => {
        if (request.method === 'PUT' && moved.length > 0)
          registry.manifests.set('octo/shop/v1', {
            type: 'application/vnd.oci.image.manifest.v1+json',
            bytes: moved,
          });
        return false;
      },
    });
    const digest = addImage(registry, 'octo/shop', 'v1');
    moved = imageManifest('evil');
    await expect(seal(`${host}/octo/shop:v1`)).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringContaining('the tag was moved'),
    });
    await expect(open(`${host}/octo/shop:v1@${digest}`)).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
    });
  });

  it('a registry that serves other bytes than were asked for', async () => {
    const host = await start();
    const digest = addImage(registry, 'octo/shop', 'v1');
    const type = 'application/vnd.oci.image.manifest.v1+json';
    registry.manifests.set(`octo/shop/${digest}`, { type, bytes: imageManifest('evil') });
    await expect(open(`${host}/octo/shop@${digest}`)).rejects.toMatchObject({ code: 'NETWORK_RESPONSE' });
  });
});

describe('logins', () => {
  const login = (host: string) => {
    const config = mkdtempSync(path.join(dir, 'docker-'));
    const auth = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
    writeFileSync(path.join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    return { DOCKER_CONFIG: config };
  };

  it.each(['basic', 'bearer'] as const)('%s, from docker’s configuration', async (auth) => {
    const host = await start({ auth, referrers: true });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const text = `${host}/octo/shop@${digest}`;
    await expect(open(text)).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE',
      hint: expect.stringContaining('docker login'),
    });
    await seal(text, {}, login(host));
    expect((await verify(text, {}, login(host))).faults).toEqual([]);
  });

  it('a token that ends on the way is asked for again, once for each refusal', async () => {
    const host = await start({ auth: 'bearer', referrers: true, tokenUses: 3 });
    addImage(registry, 'octo/shop', 'v1');
    const text = `${host}/octo/shop:v1`;
    await seal(text, {}, login(host));
    expect((await verify(text, {}, login(host))).faults).toEqual([]);
    const tokens = registry.requests.filter((request) => request.endsWith(' /token'));
    expect(tokens.length).toBeGreaterThan(2);
    expect(tokens.length).toBeLessThan(registry.requests.length / 2);
    await registry.stop();
    const never = await start({ auth: 'bearer', tokenUses: 0 });
    addImage(registry, 'octo/shop', 'v1');
    await expect(open(`${never}/octo/shop:v1`, login(never))).rejects.toThrow('refused with 401');
    expect(registry.requests.filter((request) => request.endsWith(' /token'))).toHaveLength(1);
  });

  it('T25 a login of another registry is not sent', async () => {
    const host = await start({ auth: 'basic' });
    addImage(registry, 'octo/shop', 'v1');
    await expect(open(`${host}/octo/shop:v1`, login('registry.example.test'))).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE',
    });
    expect(registry.authorizations.every(({ value }) => value === undefined)).toBe(true);
  });

  it('T26 a token service on this machine is asked only for a registry on this machine', async () => {
    const transport = {
      send: async (): Promise<never> => Promise.reject(new Error('asked')),
      hide: () => undefined,
      close: async () => undefined,
    };
    const ask = (realm: string, registry: string) =>
      authorize(
        transport,
        { scheme: 'bearer', parameters: new Map([['realm', realm]]) },
        { scope: 'repository:octo/shop:pull', credentials: undefined, registry: new URL(registry) },
      );
    const away = 'https://registry.example.test/v2/octo/shop';
    for (const realm of ['http://localhost:8080/token', 'http://127.0.0.1/', 'http://[::1]/'])
      await expect(ask(realm, away), realm).rejects.toThrow('a token service on this machine');
    await expect(ask('https://auth.example.test/token', away)).rejects.toThrow('asked');
    await expect(ask('http://127.0.0.1/token', 'http://localhost:5000/v2/x')).rejects.toThrow('asked');
  });

  it('no message shows a password, a broken configuration is named', async () => {
    const host = await start({ auth: 'bearer' });
    addImage(registry, 'octo/shop', 'v1');
    const config = mkdtempSync(path.join(dir, 'docker-'));
    const auth = Buffer.from('octo:a-wrong-password').toString('base64');
    writeFileSync(path.join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    const error = await open(`${host}/octo/shop:v1`, { DOCKER_CONFIG: config }).catch((thrown: unknown) =>
      String(thrown),
    );
    expect(error).toContain('does not take the login');
    expect(error).not.toContain('a-wrong-password');
    writeFileSync(path.join(config, 'config.json'), '{');
    await expect(open(`${host}/octo/shop:v1`, { DOCKER_CONFIG: config })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});

describe('faults of registries', () => {
  it.each([
    ['F 500', 500, 'refused with 500'],
    ['F 429', 429, 'refused with 429'],
    ['F 403', 403, 'refused with 403'],
  ])('%s is said, after it was tried again where that helps', async (_name, status, message) => {
    const host = await start({
      fault: (_request, response) => {
        response.writeHead(status, { 'retry-after': '0' }).end('<html>');
        return true;
      },
    });
    await expect(open(`${host}/octo/shop:v1`)).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE',
      message: expect.stringContaining(message),
    });
    expect(registry.requests).toHaveLength(status === 403 ? 1 : 3);
  });

  it('T46 its words stay on one line', async () => {
    const message = 'no\n✓ Passed: nothing new blocks';
    const host = await start({
      fault: (_request, response) => {
        response.writeHead(403).end(JSON.stringify({ errors: [{ code: 'DENIED', message }] }));
        return true;
      },
    });
    await expect(open(`${host}/octo/shop:v1`)).rejects.toThrow(': DENIED: no ✓ Passed: nothing new blocks');
  });

  it('F garbage, F huge, F down', async () => {
    let body = Buffer.from('<html>');
    const host = await start({
      fault: (_request, response) => {
        response.writeHead(200).end(body);
        return true;
      },
    });
    await expect(open(`${host}/octo/shop:v1`)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    body = Buffer.alloc(5 * 1024 * 1024, ' ');
    await expect(open(`${host}/octo/shop:v1`)).rejects.toMatchObject({
      message: expect.stringContaining('more than 4194304 bytes'),
    });
    await registry.stop();
    await expect(open(`${host}/octo/shop:v1`)).rejects.toMatchObject({ code: 'NETWORK_UNREACHABLE' });
    registry = await startRegistry();
  });

  it('T25 an upload that is sent to another host is refused', async () => {
    const host = await start({
      fault: (request, response) => {
        if (request.method !== 'POST') return false;
        response.writeHead(202, { location: 'https://uploads.example.test/x' }).end();
        return true;
      },
    });
    addImage(registry, 'octo/shop', 'v1');
    await expect(seal(`${host}/octo/shop:v1`)).rejects.toMatchObject({
      message: expect.stringContaining('sends uploads to uploads.example.test'),
    });
  });
});

describe('names of images', () => {
  it.each([
    ['ghcr.io/octo/shop:v1', { registry: 'ghcr.io', repository: 'octo/shop', tag: 'v1' }],
    ['localhost:5000/shop', { registry: 'localhost:5000', repository: 'shop' }],
    [
      `docker.io/library/nginx@sha256:${'a'.repeat(64)}`,
      { registry: 'docker.io', digest: `sha256:${'a'.repeat(64)}` },
    ],
    ['oci:out/image:v1', { kind: 'layout', folder: 'out/image', tag: 'v1' }],
    ['oci:C:\\out\\image', { kind: 'layout', folder: 'C:\\out\\image' }],
  ])('%s', (text, expected) => {
    expect(parseImage(text)).toMatchObject(expected);
  });

  it.each([
    'nginx',
    'octo/shop:v1',
    'ghcr.io/Octo/shop',
    'ghcr.io/octo/shop@sha256:abc',
    'ghcr.io/octo/../shop',
    'https://ghcr.io/octo/shop',
    'user:pw@ghcr.io/octo/shop',
    'ghcr.io/octo/shop:v 1',
    'oci:',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseImage(text)).toThrow(/names no image/);
  });
});

/** An image layout of one image, in the test's folder. */
function newLayout(layout: string): { readonly layout: string; readonly digest: string } {
  const folder = path.join(dir, layout);
  mkdirSync(path.join(folder, 'blobs/sha256'), { recursive: true });
  const bytes = imageManifest('layer');
  writeFileSync(path.join(folder, 'blobs/sha256', hash(bytes).slice(7)), bytes);
  writeFileSync(path.join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const manifests = [
    { ...sized(hash(bytes), bytes.length), annotations: { 'org.opencontainers.image.ref.name': 'v1' } },
  ];
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  return { layout, digest: hash(bytes) };
}

/** Digests in the index under an image's fallback tag. */
function indexed(digest: string): string[] {
  const found = registry.manifests.get(`octo/shop/${digest.replace(':', '-')}`);
  const index = JSON.parse(String(found?.bytes ?? '{}')) as { manifests?: { digest: string }[] };
  return (index.manifests ?? []).map((entry) => entry.digest);
}

function sized(digest: string, size = imageManifest('layer').length) {
  return { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size };
}
