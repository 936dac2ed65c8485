import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Values, World } from '../../src/commands/command.js';
import { command as seal } from '../../src/commands/seal.js';
import { sampleRecord } from '../support/github/finished-run.js';
import { hash, imageManifest } from '../support/oci/registry.js';
import { peer } from '../support/peers.js';
import { startTuf, type TufMirror } from '../support/registry/tuf.js';
import { ROOT } from '../support/root.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const VSA = 'https://slsa.dev/verification_summary/v1';
const IDENTITY = 'https://github.com/octo/shop/.github/workflows/release-image.yml@refs/tags/v1.2.3';
const cosign = peer('cosign');
const tester = peer('policy-tester');
const kyverno = peer('kyverno');
const initialize = peer('tuf-initialize');
const referrers = peer('referrers-registry');
const example = (name: string) => parse(readFileSync(path.join(ROOT, 'examples/admission', name), 'utf8'));

interface Authority {
  keyless?: { identities: { issuer: string; subjectRegExp: string }[] };
}

let dir: string;
let sigstore: Sigstore;
beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-admission-'));
  sigstore = await startSigstore();
});
afterAll(async () => {
  await sigstore.stop();
  rmSync(dir, { recursive: true, force: true });
});

function record(verdict: 'pass' | 'fail'): string {
  const { verdict: judged, ...rest } = sampleRecord();
  const file = path.join(dir, `${verdict}.json`);
  writeFileSync(file, JSON.stringify({ ...rest, verdict: { ...judged, verdict } }));
  return file;
}

const world = (env = {}): World => ({
  cwd: dir,
  env: { HOME: dir, ...env },
  log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
  now: () => new Date('2026-01-28T21:10:00Z'),
  stdin: async () => Buffer.alloc(0),
  style: { color: false, width: 100 },
});
const sealed = (values: Values, env = {}) => seal.run([], values, world(env));

async function run(program: string, args: readonly string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(program, args, {
    cwd: dir,
    env: { PATH: process.env.PATH ?? '', HOME: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

let server: ChildProcess | undefined;
let host: string;
beforeAll(async () => {
  if (referrers === undefined) return;
  server = spawn(referrers, ['127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: server.stdout ?? process.stdin });
  host = (await new Promise<string>((resolve) => lines.once('line', resolve))).replace('listening on ', '');
});
afterAll(() => {
  server?.kill();
});

/** Pushes an image of one layer and gives its name by digest. */
async function push(content: string): Promise<string> {
  const base = `http://${host}/v2/octo/shop`;
  for (const blob of ['{}', content]) {
    const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
    const url = new URL(started.headers.get('location') ?? '', base);
    url.searchParams.set('digest', hash(Buffer.from(blob)));
    await fetch(url, { method: 'PUT', body: blob });
  }
  const bytes = imageManifest(content);
  const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' };
  const body = new Uint8Array(bytes);
  const pushed = await fetch(`${base}/manifests/${hash(bytes)}`, { method: 'PUT', body, headers });
  expect(pushed.status).toBe(201);
  return `${host}/octo/shop@${hash(bytes)}`;
}

describe.skipIf(cosign === undefined || referrers === undefined)(
  'the identity constraints of the examples, with cosign',
  () => {
    async function verify(image: string, constraint: readonly string[]) {
      const flags = ['--type', VSA, '--trusted-root', sigstore.trustedRootFile, '--allow-http-registry'];
      return run(cosign ?? '', ['verify-attestation', image, ...flags, ...constraint]);
    }

    it.each([
      [
        'policy-controller.yaml',
        () => {
          const { spec } = example('policy-controller.yaml') as { spec: { authorities: Authority[] } };
          const [who] = spec.authorities[0]?.keyless?.identities ?? [];
          return [
            '--certificate-identity-regexp',
            who?.subjectRegExp ?? '',
            '--certificate-oidc-issuer',
            who?.issuer ?? '',
          ];
        },
      ],
      [
        'kyverno.yaml',
        () => {
          const { spec } = example('kyverno.yaml');
          const { issuer, subjectRegExp } =
            spec.rules[0].verifyImages[0].attestations[0].attestors[0].entries[0].keyless;
          return [
            '--certificate-identity-regexp',
            String(subjectRegExp),
            '--certificate-oidc-issuer',
            String(issuer),
          ];
        },
      ],
    ])(
      '%s accepts what the release workflow seals, and nothing of others',
      async (_name, constraint) => {
        const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url };
        for (const [subject, accepted] of [
          [IDENTITY, true],
          [IDENTITY.replace('octo/shop', 'octo/shop-evil'), false],
          [IDENTITY.replace('refs/tags/v1.2.3', 'refs/heads/main'), false],
          [IDENTITY.replace('release-image', 'other'), false],
        ] as const) {
          await sigstore.control({ claims: { sub: subject } });
          const image = await push(subject + _name);
          await sealed({ image, record: record('pass'), ...services }, sigstore.env);
          const { code, text } = await verify(image, constraint());
          expect(code === 0, `${subject}: ${text}`).toBe(accepted);
        }
      },
      60_000,
    );
  },
);

/**
 * Images that a cluster may be asked to run, by what is true of them. All are sealed by real services, but for the one
 * that is not.
 */
async function candidates(): Promise<Record<'sealed' | 'unsealed' | 'red' | 'stranger' | 'copied', string>> {
  const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url, 'tsa-url': sigstore.url };
  const as = (sub: string) => sigstore.control({ claims: { sub } });
  await as(IDENTITY);
  const good = await push('sealed');
  await sealed({ image: good, record: record('pass'), ...services }, sigstore.env);
  const red = await push('red');
  await sealed({ image: red, record: record('fail'), ...services }, sigstore.env);
  const copied = await push('copied');
  await copyReferrers(good, copied);
  const stranger = await push('stranger');
  await as(IDENTITY.replace('octo/shop', 'octo/shop-evil'));
  await sealed({ image: stranger, record: record('pass'), ...services }, sigstore.env);
  return { sealed: good, unsealed: await push('unsealed'), red, stranger, copied };
}

/** What refers to one image, made to refer to another: what an attacker with push access can do. */
async function copyReferrers(from: string, to: string): Promise<void> {
  const base = `http://${host}/v2/octo/shop`;
  const digestOf = (image: string) => image.slice(image.indexOf('@') + 1);
  const listed = await fetch(`${base}/referrers/${digestOf(from)}`);
  const index = (await listed.json()) as { readonly manifests: readonly { readonly digest: string }[] };
  for (const { digest } of index.manifests) {
    const text = await (await fetch(`${base}/manifests/${digest}`)).text();
    const moved = text.replace(digestOf(from), digestOf(to));
    const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' };
    const url = `${base}/manifests/${hash(Buffer.from(moved))}`;
    expect((await fetch(url, { method: 'PUT', body: moved, headers })).status).toBe(201);
  }
}

/** Both admission controllers take their trusted root from a TUF repository. */
async function trustOurRoot(): Promise<TufMirror> {
  const content = readFileSync(sigstore.trustedRootFile, 'utf8');
  const mirror = await startTuf([{ name: 'trusted_root.json', content }]);
  const { code, text } = await run(initialize ?? '', [mirror.url, mirror.rootFile]);
  expect(code, text).toBe(0);
  return mirror;
}

const ready = [referrers, initialize].every((program) => program !== undefined);

describe.skipIf(!ready)('the admission controllers themselves, with the policies of the examples', () => {
  let images: Awaited<ReturnType<typeof candidates>>;
  let mirror: TufMirror;
  beforeAll(async () => {
    mirror = await trustOurRoot();
    images = await candidates();
  }, 60_000);
  afterAll(async () => mirror?.stop());

  it.skipIf(tester === undefined)(
    'policy-controller admits what the release workflow sealed and the gate passed, and nothing else',
    async () => {
      const policy = example('policy-controller.yaml') as { spec: { images: { glob: string }[] } };
      policy.spec.images = [{ glob: `${host}/octo/shop**` }];
      writeFileSync(path.join(dir, 'policy.yaml'), stringify(policy));
      const asked = async (image: string) => {
        const { code, text } = await run(tester ?? '', ['-policy', 'policy.yaml', '-image', image]);
        return code === 0 ? 'admitted' : text;
      };
      expect(await asked(images.sealed)).toBe('admitted');
      expect(await asked(images.unsealed)).toContain('no valid bundles exist in registry');
      expect(await asked(images.red)).toContain('conflicting values');
      expect(await asked(images.stranger)).toContain('no matching CertificateIdentity found');
      expect(await asked(images.copied)).toContain('provided artifact digest does not match');
    },
    120_000,
  );

  it.skipIf(kyverno === undefined)(
    'Kyverno admits what the release workflow sealed and the gate passed, and nothing else',
    async () => {
      const policy = example('kyverno.yaml');
      policy.spec.rules[0].verifyImages[0].imageReferences = [`${host}/octo/shop*`];
      writeFileSync(path.join(dir, 'kyverno.yaml'), stringify(policy));
      const asked = async (image: string) => {
        const pod = {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'shop', namespace: 'default' },
          spec: { containers: [{ name: 'shop', image }] },
        };
        writeFileSync(path.join(dir, 'pod.yaml'), stringify(pod));
        const args = ['apply', 'kyverno.yaml', '--registry', '--resource', 'pod.yaml'];
        const { code, text } = await run(kyverno ?? '', args);
        return code === 0 && text.includes('pass: 2, fail: 0') ? 'admitted' : text;
      };
      expect(await asked(images.sealed)).toBe('admitted');
      for (const image of [images.unsealed, images.stranger, images.copied])
        expect(await asked(image)).toContain('no matching signatures found');
      expect(await asked(images.red)).toContain('attestation checks failed');
    },
    180_000,
  );
});
