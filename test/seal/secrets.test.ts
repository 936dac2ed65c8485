import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, ROOT, sealgate } from '../support/cli.js';
import { newKey } from '../support/keys.js';
import { addImage, type LoopbackRegistry, PASSWORD, startRegistry, USER } from '../support/oci/registry.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const HOOK = path.join(ROOT, 'test/support/capture-writes.cjs');
let dir: string;
let sigstore: Sigstore;
let registry: LoopbackRegistry;
let pem: string;

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-secrets-'));
  sigstore = await startSigstore();
  registry = await startRegistry({ referrers: true, auth: 'bearer' });
  mkdirSync(path.join(dir, 'keys'));
  mkdirSync(path.join(dir, 'work'));
  pem = readFileSync(newKey(path.join(dir, 'keys'), 'P-256').privateFile, 'utf8');
  const auths = { [registry.host]: { auth: Buffer.from(`${USER}:${PASSWORD}`).toString('base64') } };
  mkdirSync(path.join(dir, 'docker'));
  writeFileSync(path.join(dir, 'docker/config.json'), JSON.stringify({ auths }));
});
afterAll(async () => {
  await sigstore.stop();
  await registry.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** A private key in every form that a program could write it in. */
function formsOf(text: string): readonly (readonly [string, Buffer])[] {
  const key = createPrivateKey(text);
  const { d = '' } = key.export({ format: 'jwk' });
  const scalar = Buffer.from(d, 'base64url');
  return [
    ['scalar', scalar],
    ['hex', Buffer.from(scalar.toString('hex'))],
    ['JWK', Buffer.from(d)],
    // Base64 of what holds the scalar, whatever stands before it: PEM of PKCS#8 and SEC1, JSON, tokens.
    ...[0, 1, 2].map((shift) => {
      const base64 = Buffer.concat([Buffer.alloc(shift), scalar]).toString('base64');
      return [`base64 at ${shift}`, Buffer.from(base64.slice(4, 36))] as const;
    }),
  ];
}

/** Runs the command, and keeps everything that it writes: to any file, to the terminal, and to any service. */
function capture(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CliResult> {
  return sealgate(args, {
    cwd: path.join(dir, 'work'),
    env: {
      HOME: dir,
      TMPDIR: path.join(dir, 'work'),
      DOCKER_CONFIG: path.join(dir, 'docker'),
      NODE_OPTIONS: `--require ${HOOK}`,
      CAPTURE: path.join(dir, `${name}.captured`),
      ...env,
    },
  });
}

function secretsIn(bytes: Buffer, secrets: readonly (readonly [string, Buffer])[]): string[] {
  return secrets.filter(([, secret]) => bytes.includes(secret)).map(([form]) => form);
}

/** Every file below a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe.skipIf(process.platform === 'win32')('private keys never touch disk, logs or evidence', () => {
  it('whatever is sealed with one, and whatever goes wrong', async () => {
    const work = path.join(dir, 'work');
    writeFileSync(path.join(work, 'app.tar'), 'the release');
    writeFileSync(path.join(work, 'bom.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
    const digest = addImage(registry, 'octo/shop', 'v1');
    const image = `${registry.host}/octo/shop@${digest}`;
    const key = ['--key', path.join(dir, 'keys/P-256.pem')];
    const log = ['--rekor-url', sigstore.url];
    const repository = path.join(ROOT, 'examples/pnpm-workspace');
    const gate = ['gate', '--offline', '--dir', repository, '--out', path.join(work, 'evidence')];
    const runs: [string, CliResult, number][] = [
      ['file', await capture('file', ['seal', 'app.tar', ...key, ...log]), 0],
      [
        'environment',
        await capture('environment', ['seal', 'app.tar', '--key', 'env://K', '--json'], { K: pem }),
        0,
      ],
      ['image', await capture('image', ['seal', '--image', image, '--sbom', 'bom.json', ...key]), 0],
      ['evidence', await capture('evidence', [...gate, ...key, ...log]), 0],
    ];
    await sigstore.control({ faults: { rekor: { mode: 'html' } } });
    const predicate = ['--predicate', 'bom.json', '--type', 'cyclonedx'];
    runs.push(['pending', await capture('pending', ['seal', 'app.tar', ...key, ...log, ...predicate]), 3]);
    await sigstore.control();
    const broken = { K: pem.replace('BEGIN', 'BEGUN') };
    runs.push(['broken', await capture('broken', ['seal', 'app.tar', '--key', 'env://K'], broken), 2]);
    for (const [name, { code, stderr }, expected] of runs) expect(code, `${name}: ${stderr}`).toBe(expected);

    const written = Buffer.concat([
      ...runs.map(([name]) => readFileSync(path.join(dir, `${name}.captured`))),
      ...runs.map(([, { stdout, stderr }]) => Buffer.from(stdout + stderr)),
      ...filesOf(work).map((file) => readFileSync(file)),
      ...registry.blobs.values(),
      ...[...registry.manifests.values()].map(({ bytes }) => bytes),
    ]);
    expect(secretsIn(written, formsOf(pem))).toEqual([]);
    expect(written.toString('latin1')).not.toMatch(/PRIVATE KEY-----\s*[A-Za-z0-9+/]{16}/);
    expect(secretsIn(written, [['password', Buffer.from(PASSWORD)]])).toEqual([]);
  }, 120_000);

  it('the hook sees what is written to files, to the terminal and to services, and the forms are found in a key', () => {
    const { messageSignature } = JSON.parse(
      readFileSync(path.join(dir, 'work/app.tar.sigstore.json'), 'utf8'),
    );
    const captured = (name: string) => readFileSync(path.join(dir, `${name}.captured`));
    // The last to seal it was the one with the key in its environment.
    expect(captured('environment').includes(messageSignature.signature)).toBe(true);
    expect(captured('environment').includes('"identity"')).toBe(true);
    expect(captured('file').includes('POST /api/v1/log/entries')).toBe(true);
    expect(captured('image').includes('dsseEnvelope')).toBe(true);
    expect(captured('evidence').includes('"previous"')).toBe(true);
    expect(existsSync(path.join(dir, 'work/app.tar.intoto.sigstore.pending.json'))).toBe(true);
    const sec1 = createPrivateKey(pem).export({ type: 'sec1', format: 'der' });
    const inPem = Buffer.from(pem.replace(/\s|-----[A-Z ]+-----/g, ''));
    expect(secretsIn(sec1, formsOf(pem))).toEqual(['scalar']);
    expect(secretsIn(inPem, formsOf(pem)).filter((form) => form.startsWith('base64'))).toHaveLength(1);
  });

  it('nor do the keys that live for one run, and the tokens they are certified for', async () => {
    const work = path.join(dir, 'work');
    const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url, '--tsa-url', sigstore.url];
    const digest = addImage(registry, 'octo/keyless', 'v1');
    const image = `${registry.host}/octo/keyless@${digest}`;
    const sealed = await capture('keyless', ['seal', '--image', image, ...services], { ...sigstore.env });
    expect(sealed.code, sealed.stderr).toBe(0);
    await sigstore.control({ faults: { fulcio: { mode: '400' } } });
    const refused = await capture('refused', ['seal', 'app.tar', ...services], { ...sigstore.env });
    expect(refused.code).toBe(3);
    const captured = Buffer.concat(
      ['keyless', 'refused'].map((name) => readFileSync(path.join(dir, `${name}.captured`))),
    );
    // PKCS#8 and SEC1 of a P-256 key, in DER and in base64.
    for (const start of ['308187020100301306072a8648ce3d0201', '30770201010420'])
      expect(captured.includes(Buffer.from(start, 'hex'))).toBe(false);
    for (const start of ['MIGHAgEAMBMGByqGSM49', 'MHcCAQEEI', 'PRIVATE KEY'])
      expect(captured.includes(start)).toBe(false);
    // The token goes to the certificate authority, and nowhere else.
    const kept = Buffer.concat([
      Buffer.from(sealed.stdout + sealed.stderr + refused.stdout + refused.stderr),
      ...filesOf(work).map((file) => readFileSync(file)),
      ...registry.blobs.values(),
    ]);
    const header = Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT' })).toString('base64url');
    expect(captured.includes(header)).toBe(true);
    expect(kept.includes(header)).toBe(false);
    expect(kept.includes('runner-request-token')).toBe(false);
  }, 120_000);

  it('nor does the password of cosign’s key', async () => {
    const cosign = path.join(ROOT, '.peers/bin/cosign');
    if (!existsSync(cosign))
      return console.warn('skipped: cosign is not here; scripts/peers.sh cosign installs it');
    const keys = path.join(dir, 'keys');
    const env = { ...process.env, COSIGN_PASSWORD: 'correct horse battery' };
    expect(spawnSync(cosign, ['generate-key-pair'], { cwd: keys, env }).status).toBe(0);
    const args = ['seal', 'app.tar', '--key', path.join(keys, 'cosign.key')];
    const good = await capture('cosign', args, { COSIGN_PASSWORD: 'correct horse battery' });
    expect(good.code, good.stderr).toBe(0);
    const bad = await capture('wrong', args, { COSIGN_PASSWORD: 'a wrong horse' });
    expect(bad.code).toBe(2);
    const all = Buffer.concat([
      ...['cosign', 'wrong'].map((name) => readFileSync(path.join(dir, `${name}.captured`))),
      Buffer.from(good.stdout + good.stderr + bad.stdout + bad.stderr),
    ]);
    for (const secret of ['correct horse battery', 'a wrong horse', 'ENCRYPTED SIGSTORE'])
      expect(all.includes(secret)).toBe(false);
  });
});
