import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openImage } from '../../src/seal/oci/open-image.js';
import { parseImage } from '../../src/seal/oci/reference.js';
import { sealImage } from '../../src/seal/seal-image.js';
import { loadTrustedRoot } from '../../src/seal/services/trusted-root.js';
import { chooseSigner } from '../../src/seal/signer.js';
import { verifyImage } from '../../src/seal/verify-image.js';
import { DIST, sealgate } from '../support/cli.js';
import { newKey } from '../support/keys.js';
import { addImage, type LoopbackRegistry, startRegistry } from '../support/oci/registry.js';
import { type Fault, type Service, type Sigstore, startSigstore } from '../support/sigstore/start.js';

let dir: string;
let sigstore: Sigstore;
let registry: LoopbackRegistry;
let misbehave: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
let image: string;
let digest: string;

beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.stop());
beforeEach(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-faults-'));
  newKey(dir, 'P-256');
  misbehave = undefined;
  registry = await startRegistry({
    referrers: true,
    fault: (request, response) => misbehave?.(request, response) ?? false,
  });
  digest = addImage(registry, 'octo/shop', 'v1');
  image = `${registry.host}/octo/shop@${digest}`;
});
afterEach(async () => {
  await sigstore.control();
  await registry.stop();
  rmSync(dir, { recursive: true, force: true });
});

const BOM = { predicateType: 'https://cyclonedx.org/bom', predicate: { bomFormat: 'CycloneDX' } };

/** How long is waited for a service that never answers, and for those that do, however busy the machine is. */
const PATIENCE = { slow: 2_000, usual: 30_000 };

/** Seals the image as the job. @returns the error that it ends with */
async function sealing(
  more: { readonly publish?: readonly string[] } = {},
  timeoutMs = PATIENCE.usual,
): Promise<unknown> {
  const { url } = sigstore;
  const services = { fulcioUrl: url, rekorUrl: url, tsaUrl: url, timeoutMs, retries: 0 };
  const signer = await chooseSigner(sigstore.env, services);
  if ('none' in signer) throw new Error(signer.none);
  try {
    const limits = { cwd: dir, env: { HOME: dir }, timeoutMs, backoffMs: 1, tries: 2 };
    const opened = await openImage(parseImage(image), limits);
    try {
      const created = '2026-01-28T21:10:00Z';
      await sealImage({ image: opened, signer, statements: [BOM], platforms: false, created, ...more });
      return undefined;
    } finally {
      await opened.store.close();
    }
  } catch (error) {
    return error;
  }
}

async function sealsThatVerify(): Promise<number> {
  const roots = await loadTrustedRoot(sigstore.trustedRootFile);
  const constraint = { identity: sigstore.identity, issuer: sigstore.issuer };
  const opened = await openImage(parseImage(image), { cwd: dir, env: { HOME: dir } });
  const found = await verifyImage({
    image: opened,
    trust: { kind: 'identity', constraint, roots },
    platforms: false,
  });
  await opened.store.close();
  return found.seals.length;
}

const stored = () =>
  [...registry.manifests.values()].filter(({ bytes }) => bytes.includes('"subject"')).length;

const SERVICES: Readonly<Record<Exclude<Service, 'rekor2'>, RegExp>> = {
  oidc: /identity token/i,
  fulcio: /^The certificate authority http:\S+ gave no certificate/,
  rekor: /^The transparency log http:\S+ did not witness/,
  tsa: /^The timestamp authority http:\S+ did not witness/,
};
const MODES: readonly (readonly [name: string, Fault])[] = [
  ['down', 'down'],
  ['slow', 'hang'],
  ['429', '429'],
  ['answering garbage', 'html'],
];

describe('services of Sigstore, while an image is sealed', () => {
  const cases = Object.entries(SERVICES).flatMap(([service, message]) =>
    MODES.map(([name, mode]) => [`${service} ${name}`, { service, mode, message }] as const),
  );
  it.each(cases)(
    'F %s: it is named, nothing is attached, no tag is set, and a second run seals',
    async (_name, { service, mode, message }) => {
      await sigstore.control({ faults: { [service]: { mode } } });
      const patience = mode === 'hang' ? PATIENCE.slow : PATIENCE.usual;
      const error = await sealing({ publish: ['release'] }, patience);
      expect(error).toMatchObject({ code: 'SEAL_FAILED', message: expect.stringMatching(message) });
      expect([stored(), registry.manifests.has('octo/shop/release')]).toEqual([0, false]);
      await sigstore.control();
      expect(await sealing({ publish: ['release'] })).toBeUndefined();
      expect([await sealsThatVerify(), registry.manifests.has('octo/shop/release')]).toEqual([2, true]);
    },
  );
});

describe('the registry, while an image is sealed', () => {
  const writes = ({ method, url = '' }: IncomingMessage) => method === 'PUT' && url.includes('/manifests/');
  const faults: readonly (readonly [string, (response: ServerResponse) => unknown, RegExp])[] = [
    ['down', (response) => response.socket?.destroy(), /127\.0\.0\.1:\d+ /],
    ['slow', () => undefined, /127\.0\.0\.1:\d+ /],
    ['429', (response) => response.writeHead(429, { 'retry-after': '0' }).end(), /refused with 429/],
    ['garbage', (response) => response.writeHead(200).end('<html>'), /refused with 200/],
    [
      'without permission',
      (response) => response.writeHead(403).end('{"errors":[{"code":"DENIED","message":"no write"}]}'),
      /refused with 403: DENIED: no write/,
    ],
  ];
  it.each(faults)(
    'F registry %s: not sealed, what is missing is named, and a second run seals',
    async (name, answer, message) => {
      misbehave = (request, response) => {
        if (!writes(request)) return false;
        answer(response);
        return true;
      };
      const patience = name === 'slow' ? PATIENCE.slow : PATIENCE.usual;
      const error = await sealing({ publish: ['release'] }, patience);
      expect(error).toMatchObject({ code: 'SEAL_FAILED', message: expect.stringMatching(message) });
      expect(String(error)).toMatch(
        /Attached: 0 of 2; missing: .*cosign\/sign\/v1 of sha256:.*the tag release/,
      );
      if (name === 'without permission')
        expect(String((error as { hint: string }).hint)).toContain('`permissions: packages: write`');
      expect(registry.manifests.has('octo/shop/release')).toBe(false);
      misbehave = undefined;
      expect(await sealing({ publish: ['release'] })).toBeUndefined();
      expect(await sealsThatVerify()).toBe(2);
    },
  );

  it('F a digest that does not exist', async () => {
    const wrong = `${registry.host}/octo/shop@sha256:${'0'.repeat(64)}`;
    for (const args of [
      ['seal', '--image', wrong, '--key', 'P-256.pem'],
      ['verify', '--image', wrong, '--key', 'P-256.pub'],
    ]) {
      const { code, stderr } = await sealgate(args, { cwd: dir, env: { HOME: dir } });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`has no image sha256:${'0'.repeat(64)}`)]);
    }
  });
});

describe('permissions of the job', () => {
  it('F says which line is missing: for the identity, and for the registry', async () => {
    writeFileSync(path.join(dir, 'app.tar'), 'x');
    const none = await sealgate(['seal', 'app.tar'], { cwd: dir, env: { GITHUB_ACTIONS: 'true' } });
    expect([none.code, none.stderr]).toEqual([
      3,
      expect.stringContaining('`permissions:` lack the line `id-token: write`'),
    ]);
    await sigstore.control({ faults: { oidc: { mode: '403' } } });
    const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
    const refused = await sealgate(['seal', 'app.tar', ...services], { cwd: dir, env: { ...sigstore.env } });
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('id-token: write')]);
    misbehave = (request, response) => {
      if (request.method === 'GET') return false;
      response.writeHead(403).end();
      return true;
    };
    const denied = await sealgate(['seal', '--image', image, '--key', 'P-256.pem'], {
      cwd: dir,
      env: { HOME: dir },
    });
    expect([denied.code, denied.stderr]).toEqual([
      3,
      expect.stringContaining('`permissions: packages: write`'),
    ]);
  });
});

describe('clocks', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['F 15 minutes ahead: the token seems to have expired, and the clock is named', 15, /expired at .*/],
    ['F 2 years ahead', 2 * 365 * 24 * 60, /expired at .*/],
  ])('%s', async (_name, minutes, message) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
    const error = await sealing();
    expect(error).toMatchObject({
      code: 'SEAL_FAILED',
      message: expect.stringMatching(message),
      hint: expect.stringContaining('check the clock of this machine'),
    });
    expect(stored()).toBe(0);
  });

  it.each([
    ['15 minutes', -15],
    ['2 years', -2 * 365 * 24 * 60],
  ])('F %s behind: the times in the seal are the log’s and the authority’s', async (_name, minutes) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
    expect(await sealing()).toBeUndefined();
    vi.useRealTimers();
    expect(await sealsThatVerify()).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('killed halfway', () => {
  /** Runs the command and kills it when it asks a service for the given thing. */
  async function killed(args: readonly string[], when: Promise<unknown>, env = {}): Promise<void> {
    const child = spawn(process.execPath, [DIST, ...args], {
      cwd: dir,
      env: { PATH: process.env.PATH ?? '', HOME: dir, ...env },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await when;
    child.kill('SIGKILL');
    await ended;
  }

  it('F an image, between two attachments: what is attached is not the whole, and a second run completes it', async () => {
    writeFileSync(path.join(dir, 'bom.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
    const args = [
      'seal',
      '--image',
      image,
      '--sbom',
      'bom.json',
      '--key',
      'P-256.pem',
      '--publish',
      'release',
    ];
    let puts = 0;
    const second = new Promise<void>((resolve) => {
      misbehave = (request) => {
        if (request.method !== 'PUT' || request.url?.includes('/manifests/') !== true) return false;
        puts += 1;
        if (puts < 2) return false;
        resolve();
        return true;
      };
    });
    await killed(args, second);
    misbehave = undefined;
    expect([stored(), registry.manifests.has('octo/shop/release')]).toEqual([1, false]);
    const both = [
      ['verify', '--image', image, '--key', 'P-256.pub'],
      ['verify', '--image', image, '--key', 'P-256.pub', '--type', 'cyclonedx'],
    ];
    const run = (one: readonly string[]) => sealgate(one, { cwd: dir, env: { HOME: dir } });
    const codes = async () => (await Promise.all(both.map(run))).map(({ code }) => code).sort();
    expect(await codes()).toEqual([0, 1]);
    const again = await run(args);
    expect(again.code, again.stderr).toBe(0);
    expect(again.stdout).toMatch(/there already/);
    expect(await codes()).toEqual([0, 0]);
    expect([stored(), registry.manifests.has('octo/shop/release')]).toEqual([2, true]);
  });

  it('F files, while the log is asked: no bundle of any, and a second run seals all', async () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(path.join(dir, name), name);
    const args = ['seal', 'a', 'b', 'c', '--key', 'P-256.pem', '--rekor-url', sigstore.url];
    await sigstore.control({ faults: { rekor: { mode: 'hang' } } });
    const asked = new Promise<void>((resolve, reject) => {
      const look = async (): Promise<void> => {
        const faults = { rekor: { mode: 'hang' } } as const;
        const seen = await sigstore.control({ faults });
        if (seen.some(({ service }) => service === 'rekor')) resolve();
        else setTimeout(() => look().catch(reject), 50);
      };
      look().catch(reject);
    });
    await killed(args, asked);
    const bundles = () => readdirSync(dir).filter((name) => name.endsWith('.sigstore.json'));
    expect(bundles()).toEqual([]);
    await sigstore.control();
    expect((await sealgate(args, { cwd: dir })).code).toBe(0);
    expect(bundles()).toHaveLength(3);
    const trusted = ['--trusted-root', sigstore.trustedRootFile];
    expect(
      (await sealgate(['verify', 'a', 'b', 'c', '--key', 'P-256.pub', ...trusted], { cwd: dir })).code,
    ).toBe(0);
  });
});

describe('what the verdict says', () => {
  it('F log down: record, comment and terminal say what is signed, what is missing, and that nothing is sealed', async () => {
    await sigstore.control({ faults: { rekor: { mode: '502' } } });
    const evidence = path.join(dir, 'evidence');
    const gate = ['gate', '--offline', '--dir', 'examples/pnpm-workspace', '--out', evidence];
    const sealed = [...gate, '--key', path.join(dir, 'P-256.pem'), '--rekor-url', sigstore.url];
    const { stdout } = await sealgate(sealed);
    expect(stdout).toMatch(/Seal {6}pending: signed by key/);
    const [name = ''] = readdirSync(evidence).filter((file) => file.endsWith('_repo_run.json'));
    const { seal } = JSON.parse(readFileSync(path.join(evidence, name), 'utf8'));
    expect(seal).toMatchObject({
      state: 'pending',
      missing: [{ service: 'transparency log', url: sigstore.url, reason: expect.stringContaining('502') }],
      pending: [
        { subject: expect.stringMatching(/sbom\.cdx\.json$/) },
        { subject: expect.stringMatching(/verdict\.intoto\.json$/) },
      ],
    });
    const verified = await sealgate(['verify', evidence]);
    expect(verified.stdout).toMatch(/NOT verified: Record 1, \S+sbom\.cdx\.json: its seal is pending/);
  });
});
