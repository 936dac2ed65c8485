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
import { ROOT } from '../support/root.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const VSA = 'https://slsa.dev/verification_summary/v1';
const IDENTITY = 'https://github.com/octo/shop/.github/workflows/release-image.yml@refs/tags/v1.2.3';
const cosign = peer('cosign');
const tester = peer('policy-tester');
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
          const { issuer, subject } =
            spec.rules[0].verifyImages[0].attestations[0].attestors[0].entries[0].keyless;
          // Kyverno's * stands for anything; the rest is literal.
          const pattern = String(subject)
            .replace(/[.?+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*');
          return [
            '--certificate-identity-regexp',
            `^${pattern}$`,
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

describe.skipIf(tester === undefined || referrers === undefined)('policy-controller itself', () => {
  it('takes the policy as one, and admits nothing that is not sealed', async () => {
    const policy = example('policy-controller.yaml') as { spec: { images: { glob: string }[] } };
    policy.spec.images = [{ glob: `${host}/octo/shop**` }];
    writeFileSync(path.join(dir, 'policy.yaml'), stringify(policy));
    const image = await push('unsealed');
    const { code, text } = await run(tester ?? '', ['-policy', 'policy.yaml', '-image', image]);
    expect(text).toContain('Policy was successfully validated');
    expect(code).not.toBe(0);
  }, 60_000);
});
