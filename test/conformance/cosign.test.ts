import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealFiles } from '../../src/seal/blob.js';
import { identityConstraint } from '../../src/seal/identity.js';
import { loadPublicKey } from '../../src/seal/keys/keys.js';
import { loadTrustedRoot } from '../../src/seal/services/trusted-root.js';
import { chooseSigner, type SignerOptions } from '../../src/seal/signer.js';
import { type Trust, verifyBundle } from '../../src/seal/verify.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** cosign from scripts/peers.sh, or from PATH. */
function findCosign(): string | undefined {
  const places = [path.join(ROOT, '.peers/bin'), ...(process.env.PATH ?? '').split(path.delimiter)];
  const found = places.map((place) => path.join(place, 'cosign')).find((file) => existsSync(file));
  if (found === undefined) console.warn('skipped: cosign is not here; scripts/peers.sh cosign installs it');
  return found;
}

const cosign = findCosign();
const SVR = 'https://in-toto.io/attestation/svr/v0.2';
const PASSWORD = 'correct horse';

describe.skipIf(cosign === undefined)('cosign and Sealgate read each other', () => {
  let dir: string;
  let sigstore: Sigstore;
  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-cosign-'));
    sigstore = await startSigstore();
    writeFileSync(path.join(dir, 'app.tar'), 'the release');
    run(['generate-key-pair']);
    for (const [name, args] of Object.entries({
      p256: ['ecparam', '-name', 'prime256v1', '-genkey', '-noout'],
      p384: ['ecparam', '-name', 'secp384r1', '-genkey', '-noout'],
      p521: ['ecparam', '-name', 'secp521r1', '-genkey', '-noout'],
      ed25519: ['genpkey', '-algorithm', 'ed25519'],
      rsa2048: ['genrsa', '2048'],
      rsa4096: ['genrsa', '4096'],
    })) {
      const pem = spawnSync('openssl', args, { encoding: 'utf8' });
      const pkcs8 = spawnSync('openssl', ['pkcs8', '-topk8', '-nocrypt'], {
        input: pem.stdout,
        encoding: 'utf8',
      });
      writeFileSync(path.join(dir, `${name}.pem`), pkcs8.stdout);
      run(['import-key-pair', '--key', `${name}.pem`, '--output-key-prefix', name]);
    }
  }, 120_000);
  afterAll(async () => {
    await sigstore.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Runs cosign and gives what it printed. Throws where it fails. */
  function run(args: readonly string[]): string {
    const env = { PATH: process.env.PATH ?? '', HOME: dir, COSIGN_PASSWORD: PASSWORD };
    const done = spawnSync(cosign as string, args, { cwd: dir, env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`cosign ${args.join(' ')}: ${done.stderr}`);
    return done.stdout + done.stderr;
  }

  async function seal(options: SignerOptions, env = {}): Promise<void> {
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256')
      .update(readFileSync(path.join(dir, 'app.tar')))
      .digest('hex');
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app.tar', digest: { sha256 } }],
      predicateType: SVR,
      predicate: { properties: [] },
    };
    writeFileSync(path.join(dir, 'v.intoto.json'), JSON.stringify(statement));
    const signer = await chooseSigner({ COSIGN_PASSWORD: PASSWORD, ...env }, { cwd: dir, ...options });
    if ('none' in signer) throw new Error(signer.none);
    const sealed = await sealFiles({
      files: [
        { path: 'app.tar', what: 'raw-report' },
        { path: 'v.intoto.json', what: 'statement' },
      ],
      stagingDir: dir,
      signer,
    });
    expect(sealed.seal).toMatchObject({ state: 'sealed' });
  }

  async function keyTrust(name: string): Promise<Trust> {
    return {
      kind: 'key',
      ...(await loadPublicKey(path.join(dir, `${name}.pub`), {})),
      roots: () => loadTrustedRoot(undefined),
    };
  }

  const check = async (bundle: string, trust: Trust) =>
    verifyBundle(
      { name: bundle, bytes: readFileSync(path.join(dir, bundle)) },
      { kind: 'bytes', name: 'app.tar', bytes: readFileSync(path.join(dir, 'app.tar')) },
      trust,
    );

  it.each(['cosign', 'p256', 'p384', 'p521', 'ed25519', 'rsa2048', 'rsa4096'])(
    'cosign accepts what we sign with the encrypted key %s, and refuses it changed',
    async (name) => {
      await seal({ key: `${name}.key` });
      const blob = ['verify-blob', '--key', `${name}.pub`, '--insecure-ignore-tlog'];
      const attestation = [
        'verify-blob-attestation',
        '--key',
        `${name}.pub`,
        '--insecure-ignore-tlog',
        '--type',
        SVR,
      ];
      expect(run([...blob, '--bundle', 'app.tar.sigstore.json', 'app.tar'])).toContain('Verified OK');
      expect(run([...attestation, '--bundle', 'v.intoto.json.sigstore.json', 'app.tar'])).toContain(
        'Verified OK',
      );
      writeFileSync(path.join(dir, 'other.tar'), 'not the release');
      expect(() => run([...blob, '--bundle', 'app.tar.sigstore.json', 'other.tar'])).toThrow();
      expect(() => run([...attestation, '--bundle', 'v.intoto.json.sigstore.json', 'other.tar'])).toThrow();
      const other = name === 'p256' ? 'cosign' : 'p256';
      expect(() =>
        run([
          'verify-blob',
          '--key',
          `${other}.pub`,
          '--insecure-ignore-tlog',
          '--bundle',
          'app.tar.sigstore.json',
          'app.tar',
        ]),
      ).toThrow();
    },
  );

  it('cosign accepts what we sign with the same key as PKCS#8', async () => {
    await seal({ key: 'p256.pem' });
    expect(
      run([
        'verify-blob',
        '--key',
        'p256.pub',
        '--insecure-ignore-tlog',
        '--bundle',
        'app.tar.sigstore.json',
        'app.tar',
      ]),
    ).toContain('Verified OK');
  });

  // Attestations of Ed25519 keys are left out: cosign signs those with Ed25519ph, which its own verification refuses too.
  it.each([
    ['cosign', true],
    ['p256', true],
    ['p384', true],
    ['p521', true],
    ['ed25519', false],
    ['rsa2048', true],
    ['rsa4096', true],
  ])('we accept what cosign signs with %s, and refuse it changed', async (name, attests) => {
    const quiet = ['--yes', '--key', `${name}.key`, '--tlog-upload=false', '--use-signing-config=false'];
    run(['sign-blob', ...quiet, '--bundle', 'theirs.json', 'app.tar']);
    expect((await check('theirs.json', await keyTrust(name))).signedBy.kind).toBe('key');
    await expect(
      check('theirs.json', await keyTrust(name === 'p256' ? 'cosign' : 'p256')),
    ).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
    if (!attests) return;
    writeFileSync(path.join(dir, 'predicate.json'), '{"properties":[]}');
    run([
      'attest-blob',
      ...quiet,
      '--predicate',
      'predicate.json',
      '--type',
      SVR,
      '--bundle',
      'attested.json',
      'app.tar',
    ]);
    expect((await check('attested.json', await keyTrust(name))).statement).toMatchObject({
      predicateType: SVR,
      matched: 'app.tar',
    });
    const bundle = JSON.parse(readFileSync(path.join(dir, 'attested.json'), 'utf8'));
    bundle.dsseEnvelope.payload = Buffer.from(
      Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('properties', 'Properties'),
    ).toString('base64');
    writeFileSync(path.join(dir, 'attested.json'), JSON.stringify(bundle));
    await expect(check('attested.json', await keyTrust(name))).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
    });
  });

  it('cosign verifies what we seal as the job, by identity, over a trusted root', async () => {
    await seal({ fulcioUrl: sigstore.url, rekorUrl: sigstore.url, tsaUrl: sigstore.url }, sigstore.env);
    const who = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
    const root = ['--trusted-root', sigstore.trustedRootFile];
    const bundle = ['--bundle', 'app.tar.sigstore.json', 'app.tar'];
    expect(run(['verify-blob', ...who, ...root, ...bundle])).toContain('Verified OK');
    expect(() =>
      run([
        'verify-blob',
        '--certificate-identity',
        `${sigstore.identity}x`,
        '--certificate-oidc-issuer',
        sigstore.issuer,
        ...root,
        ...bundle,
      ]),
    ).toThrow();
    expect(
      run([
        'verify-blob-attestation',
        ...who,
        ...root,
        '--type',
        SVR,
        '--bundle',
        'v.intoto.json.sigstore.json',
        'app.tar',
      ]),
    ).toContain('Verified OK');
    const constraint = identityConstraint({ identity: sigstore.identity, issuer: sigstore.issuer });
    await check('app.tar.sigstore.json', {
      kind: 'identity',
      constraint,
      roots: await loadTrustedRoot(sigstore.trustedRootFile),
    });
  });

  it('a wrong password opens no key, and says so', async () => {
    await expect(
      chooseSigner({ COSIGN_PASSWORD: 'wrong' }, { key: path.join(dir, 'cosign.key') }),
    ).rejects.toThrow(/password does not open/);
    await expect(chooseSigner({}, { key: path.join(dir, 'cosign.key') })).rejects.toThrow(
      /COSIGN_PASSWORD is not set/,
    );
  });
});
