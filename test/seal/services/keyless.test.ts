import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealFiles } from '../../../src/seal/blob.js';
import { signEnvelope } from '../../../src/seal/bundle.js';
import { identityConstraint } from '../../../src/seal/identity.js';
import { parsePublicKey } from '../../../src/seal/keys/keys.js';
import { loadTrustedRoot } from '../../../src/seal/services/trusted-root.js';
import { chooseSigner, type SignerOptions } from '../../../src/seal/signer.js';
import type { Signer } from '../../../src/seal/signer-types.js';
import { type Trust, type Verified, verifyBundle } from '../../../src/seal/verify.js';
import { logAgain } from '../../support/sigstore/log-again.js';
import { type Fault, type Service, type Sigstore, startSigstore } from '../../support/sigstore/start.js';

let sigstore: Sigstore;
let dir: string;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.stop());
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-seal-'));
  writeFileSync(path.join(dir, 'sbom.cdx.json'), '{"bomFormat":"CycloneDX"}\n');
  writeFileSync(path.join(dir, 'verdict.intoto.json'), STATEMENT);
});
afterEach(async () => {
  await sigstore.control();
  rmSync(dir, { recursive: true, force: true });
});

const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'x', digest: { sha256: '0'.repeat(64) } }],
  predicateType: 'https://in-toto.io/attestation/svr/v0.2',
  predicate: {},
});
const FILES = [
  { path: 'sbom.cdx.json', what: 'sbom' },
  { path: 'verdict.intoto.json', what: 'statement' },
] as const;

async function signer(options: SignerOptions = {}, env = sigstore.env): Promise<Signer> {
  const { url } = sigstore;
  const chosen = await chooseSigner(env, {
    fulcioUrl: url,
    rekorUrl: url,
    timeoutMs: 2000,
    retries: 1,
    ...options,
  });
  if ('none' in chosen) throw new Error(chosen.none);
  return chosen;
}

async function trust(identity = sigstore.identity): Promise<Trust> {
  const constraint = identityConstraint({ identity, issuer: sigstore.issuer });
  return { kind: 'identity', constraint, roots: await loadTrustedRoot(sigstore.trustedRootFile) };
}

async function verify(name: string, by?: Trust): Promise<Verified> {
  const bytes = readFileSync(path.join(dir, name));
  const bundle = {
    name: `${name}.sigstore.json`,
    bytes: readFileSync(path.join(dir, `${name}.sigstore.json`)),
  };
  return verifyBundle(bundle, { kind: 'bytes', name, bytes }, by ?? (await trust()));
}

describe('keyless', () => {
  it('seals a file and a statement as the job, with one certificate, and verifies offline', async () => {
    const sealed = await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
    expect(sealed.seal).toMatchObject({ state: 'sealed', identity: sigstore.identity });
    const file = await verify('sbom.cdx.json');
    expect(file.signedBy).toMatchObject({
      kind: 'certificate',
      identity: sigstore.identity,
      issuer: sigstore.issuer,
    });
    expect(file.times.map(({ from }) => from)).toEqual(['log']);
    expect(file.logEntries).toMatchObject([{ kind: 'hashedrekord' }]);
    expect((await verify('verdict.intoto.json')).statement).toMatchObject({
      predicateType: 'https://in-toto.io/attestation/svr/v0.2',
      part: 'statement',
    });
    const asked = (await sigstore.control()).map(({ service }) => service);
    expect(asked).toEqual(['oidc', 'fulcio', 'rekor', 'rekor']);
    expect(readFileSync(path.join(dir, 'sbom.cdx.json.sigstore.json'), 'utf8')).toContain('bundle.v0.3+json');
  });

  it('adds an RFC 3161 timestamp when an authority is named', async () => {
    await sealFiles({ files: FILES, stagingDir: dir, signer: await signer({ tsaUrl: sigstore.url }) });
    expect((await verify('sbom.cdx.json')).times.map(({ from }) => from).sort()).toEqual([
      'log',
      'timestamp-authority',
    ]);
  });

  it('sends the token request and nothing else the runner credential', async () => {
    await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
    const seen = await sigstore.control();
    expect(
      seen
        .filter(({ authorization }) => authorization?.includes('runner-request-token'))
        .map(({ service }) => service),
    ).toEqual(['oidc']);
  });

  it('T37 says which permission is missing', async () => {
    const chosen = await chooseSigner({ GITHUB_ACTIONS: 'true' });
    expect(chosen).toMatchObject({ none: expect.stringContaining('id-token: write') });
    expect(await chooseSigner({})).toMatchObject({ none: expect.stringContaining('--key') });
  });

  it('T37 refuses a token for another audience before Fulcio sees it', async () => {
    await sigstore.control({ claims: { sub: sigstore.identity, aud: 'https://github.com/octo' } });
    const sealed = await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
    expect(sealed.seal).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('not for sigstore'),
    });
    expect((await sigstore.control()).map(({ service }) => service)).toEqual(['oidc']);
  });

  it('refuses an expired token', async () => {
    await sigstore.control({ claims: { sub: sigstore.identity, exp: 1_000_000_000 } });
    const sealed = await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
    expect(sealed.seal).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('expired at 2001-09-09'),
    });
  });

  it('takes a token of another CI from SIGSTORE_ID_TOKEN, and shows it in no message', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'RS256' })}.${part({ aud: 'sigstore', exp: 9_999_999_999, secret: 'do-not-show' })}.xx`;
    const sealed = await sealFiles({
      files: FILES,
      stagingDir: dir,
      signer: await signer({}, { SIGSTORE_ID_TOKEN: token }),
    });
    expect(sealed.seal.state).toBe('failed');
    expect(JSON.stringify(sealed.seal)).not.toContain(token.slice(10, 60));
  });

  it('refuses services that are not https', async () => {
    await expect(signer({ fulcioUrl: 'http://fulcio.example.test' })).rejects.toThrow(/not an https address/);
  });

  const cases: readonly [Service, Fault][] = [
    ['oidc', 'down'],
    ['oidc', '403'],
    ['oidc', '500'],
    ['oidc', 'html'],
    ['fulcio', 'down'],
    ['fulcio', 'hang'],
    ['fulcio', '400'],
    ['fulcio', '429'],
    ['fulcio', '500'],
    ['fulcio', 'html'],
    ['fulcio', 'truncated'],
    ['fulcio', 'empty-json'],
    ['rekor', 'down'],
    ['rekor', 'hang'],
    ['rekor', '400'],
    ['rekor', '429'],
    ['rekor', '502'],
    ['rekor', 'html'],
    ['rekor', 'empty-json'],
    ['tsa', 'down'],
    ['tsa', '500'],
    ['tsa', 'html'],
  ];
  it.each(cases)(
    'F %s %s: the state is failed, names the service, and nothing looks sealed',
    async (service, mode) => {
      await sigstore.control({ faults: { [service]: { mode } } });
      const sealed = await sealFiles({
        files: FILES,
        stagingDir: dir,
        // Long enough that no other service than the slow one is given up on a busy machine.
        signer: await signer({
          tsaUrl: sigstore.url,
          timeoutMs: mode === 'hang' ? 2_000 : 30_000,
          retries: 0,
        }),
      });
      expect(sealed.seal.state).toBe('failed');
      expect(JSON.stringify(sealed.seal)).toMatch(
        {
          oidc: /identity token/,
          fulcio: /certificate authority/,
          rekor: /transparency log/,
          rekor2: /transparency log/,
          tsa: /timestamp authority/,
        }[service],
      );
      expect(sealed.files).toEqual([]);
      expect(readdirSync(dir).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
    },
  );

  it('F a log that fails for the second file leaves no bundle of the first', async () => {
    const by = await signer({ retries: 0 });
    await sealFiles({ files: FILES.slice(0, 1), stagingDir: dir, signer: by });
    rmSync(path.join(dir, 'sbom.cdx.json.sigstore.json'));
    rmSync(path.join(dir, 'verdict.intoto.json'));
    expect((await sealFiles({ files: FILES, stagingDir: dir, signer: by })).seal.state).toBe('failed');
    expect(readdirSync(dir)).toEqual(['sbom.cdx.json']);
  });

  it('F a bundle that cannot be written leaves none of the others', async () => {
    mkdirSync(path.join(dir, 'verdict.intoto.json.sigstore.json'));
    const sealed = await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
    expect(sealed).toMatchObject({ seal: { state: 'failed' }, files: [] });
    expect(readdirSync(dir)).not.toContain('sbom.cdx.json.sigstore.json');
  });

  it('F of many files nothing more is signed once one has failed', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `file-${at}`);
    for (const name of names.slice(1)) writeFileSync(path.join(dir, name), name);
    const files = names.map((name) => ({ path: name, what: 'sbom' as const }));
    const by = await signer();
    let signed = 0;
    const counting: Signer = {
      ...by,
      sign: (data) => {
        signed += 1;
        return by.sign(data);
      },
    };
    const { seal } = await sealFiles({ files, stagingDir: dir, signer: counting });
    expect(seal).toMatchObject({ state: 'failed', reason: expect.stringContaining('file-0') });
    expect(signed).toBeLessThan(20);
  });

  it('F Fulcio fails once: the same signer asks again when it seals again', async () => {
    await sigstore.control({ faults: { fulcio: { mode: '500', times: 1 } } });
    const by = await signer({ retries: 0 });
    expect((await sealFiles({ files: FILES, stagingDir: dir, signer: by })).seal.state).toBe('failed');
    expect((await sealFiles({ files: FILES, stagingDir: dir, signer: by })).seal.state).toBe('sealed');
  });

  it('F Fulcio’s certificate is used for half of its ten minutes, and then asked for anew', async () => {
    const by = await signer();
    let minutes = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => minutes * 60_000 + 1);
    try {
      for (const [at, asked] of [
        [0, 1],
        [4, 0],
        [6, 1],
      ] as const) {
        minutes = at;
        await by.sign(Buffer.from('data'));
        const seen = (await sigstore.control()).filter(({ service }) => service === 'fulcio');
        expect(seen, `after ${at} minutes`).toHaveLength(asked);
      }
    } finally {
      now.mockRestore();
    }
  });

  it('T19 F Fulcio that certifies another key has certified nobody', async () => {
    const theirs = (await (await signer()).sign(Buffer.from('data'))).by.pem;
    const answer = JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [theirs] } } });
    const server = createServer((_, response) => response.end(answer));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const fulcioUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const sealed = await sealFiles({ files: FILES, stagingDir: dir, signer: await signer({ fulcioUrl }) });
      expect(sealed).toMatchObject({
        seal: { state: 'failed', reason: expect.stringContaining('the certificate is for another key') },
        files: [],
      });
    } finally {
      server.close();
    }
  });

  it('F a log entry whose answer was lost is asked for again', async () => {
    await sigstore.control({ faults: { rekor: { mode: 'lost', times: 1 } } });
    expect((await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() })).seal.state).toBe(
      'sealed',
    );
    await verify('sbom.cdx.json');
  });
});

describe('verifying a keyless bundle', () => {
  beforeEach(async () => {
    await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
  });

  it.each([
    ['a prefix', (id: string) => id.slice(0, -1)],
    ['a suffix', (id: string) => id.slice(1)],
    ['another case', (id: string) => id.toUpperCase()],
    ['a pattern', (id: string) => id.replace('octo', '.*')],
    ['repo-evil', (id: string) => id.replace('shop', 'shop-evil')],
  ])('T19 refuses %s of the identity', async (_name, change) => {
    await expect(verify('sbom.cdx.json', await trust(change(sigstore.identity)))).rejects.toThrow(
      /was signed by/,
    );
  });

  it('T19 matches a pattern against the whole identity', async () => {
    const roots = await loadTrustedRoot(sigstore.trustedRootFile);
    const by = (identityRegexp: string): Trust => ({
      kind: 'identity',
      constraint: identityConstraint({ identityRegexp, issuer: sigstore.issuer }),
      roots,
    });
    await verify('sbom.cdx.json', by('https://github\\.com/octo/shop/.*'));
    await expect(verify('sbom.cdx.json', by('https://github\\.com/octo'))).rejects.toThrow(/does not match/);
    for (const either of ['x|https://github\\.com/oct', 'https://github\\.com/octo|x', 'x|/main'])
      await expect(verify('sbom.cdx.json', by(either)), either).rejects.toThrow(/does not match/);
  });

  it('T19 refuses another issuer', async () => {
    const constraint = identityConstraint({ identity: sigstore.identity, issuer: `${sigstore.issuer}/` });
    const by: Trust = {
      kind: 'identity',
      constraint,
      roots: await loadTrustedRoot(sigstore.trustedRootFile),
    };
    await expect(verify('sbom.cdx.json', by)).rejects.toThrow(/was issued by/);
  });

  it('refuses to verify without saying who must have signed', () => {
    expect(() => identityConstraint({})).toThrow(/any signer would pass/);
    expect(() => identityConstraint({ identity: 'x' })).toThrow(/certificate-oidc-issuer is missing/);
    expect(() => identityConstraint({ identity: '', issuer: 'x' })).toThrow(/any signer would pass/);
    expect(() => identityConstraint({ identityRegexp: '(', issuer: 'x' })).toThrow(/no regular expression/);
  });

  it('refuses services it does not trust', async () => {
    const constraint = identityConstraint({ identity: sigstore.identity, issuer: sigstore.issuer });
    const by: Trust = { kind: 'identity', constraint, roots: await loadTrustedRoot(undefined) };
    await expect(verify('sbom.cdx.json', by)).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
  });

  it('refuses a changed file', async () => {
    writeFileSync(path.join(dir, 'sbom.cdx.json'), '{}');
    await expect(verify('sbom.cdx.json')).rejects.toThrow(/signs another file/);
  });

  it('T39 refuses an attestation over something else', async () => {
    writeFileSync(path.join(dir, 'verdict.intoto.json'), `${STATEMENT} `);
    await expect(verify('verdict.intoto.json')).rejects.toThrow(/attests something else/);
  });

  it('T39 refuses a swapped predicate', async () => {
    const file = path.join(dir, 'verdict.intoto.json.sigstore.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    const payload = STATEMENT.replace('svr/v0.2', 'vsa/v1');
    bundle.dsseEnvelope.payload = Buffer.from(payload).toString('base64');
    writeFileSync(file, JSON.stringify(bundle));
    writeFileSync(path.join(dir, 'verdict.intoto.json'), payload);
    await expect(verify('verdict.intoto.json')).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
  });

  it('T39 refuses an envelope that holds another kind of document', async () => {
    const made = await signEnvelope(await signer(), Buffer.from(STATEMENT), 'application/vnd.other+json');
    writeFileSync(path.join(dir, 'verdict.intoto.json.sigstore.json'), made.json);
    await expect(verify('verdict.intoto.json')).rejects.toThrow(
      /envelope holds 'application\/vnd.other\+json'/,
    );
  });

  it('T16 refuses a bundle whose only time is zero', async () => {
    const file = path.join(dir, 'sbom.cdx.json.sigstore.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    bundle.verificationMaterial.tlogEntries[0].integratedTime = '0';
    writeFileSync(file, JSON.stringify(bundle));
    await expect(verify('sbom.cdx.json')).rejects.toThrow(/timestamp/);
  });

  it('T40 refuses a bundle without a log entry, with a trusted timestamp too', async () => {
    await sealFiles({ files: FILES, stagingDir: dir, signer: await signer({ tsaUrl: sigstore.url }) });
    const file = path.join(dir, 'sbom.cdx.json.sigstore.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    expect(bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps).toHaveLength(1);
    bundle.verificationMaterial.tlogEntries = [];
    writeFileSync(file, JSON.stringify(bundle));
    await expect(verify('sbom.cdx.json')).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
  });

  it('T19 refuses where a key must have signed, though certificate and timestamp are good', async () => {
    await sealFiles({ files: FILES, stagingDir: dir, signer: await signer({ tsaUrl: sigstore.url }) });
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const roots = () => loadTrustedRoot(sigstore.trustedRootFile);
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const key: Trust = { kind: 'key', ...parsePublicKey(pem, 'key.pub'), roots };
    for (const { path: name } of FILES) {
      // Without a log entry nothing but the bundle's own material says who signed.
      const file = path.join(dir, `${name}.sigstore.json`);
      const bundle = JSON.parse(readFileSync(file, 'utf8'));
      bundle.verificationMaterial.tlogEntries = [];
      writeFileSync(file, JSON.stringify(bundle));
      await expect(verify(name, key)).rejects.toMatchObject({
        code: 'VERIFICATION_FAILED',
        message: expect.stringContaining('signed by an identity, not with a key'),
      });
    }
  });

  it.each([
    ['15 minutes ahead', 15],
    ['15 minutes behind', -15],
    ['2 years ahead', 2 * 365 * 24 * 60],
    ['2 years behind', -2 * 365 * 24 * 60],
  ])('F clock %s: the proven time counts, not the clock of this machine', async (_name, minutes) => {
    const now = Date.now() + minutes * 60_000;
    vi.useFakeTimers({ toFake: ['Date'], now });
    try {
      expect(Date.now()).toBe(now);
      await verify('sbom.cdx.json');
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['no-sct', 'SCT'],
    ['two-names', 'names 2 identities'],
  ] as const)('T19 refuses a certificate with %s', async (certificate, said) => {
    await sigstore.control({ certificate });
    const sealed = await sealFiles({ files: FILES, stagingDir: dir, signer: await signer() });
    expect(sealed.seal).toMatchObject({ state: 'sealed' });
    await expect(verify('sbom.cdx.json')).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringContaining(said),
    });
  });

  it('T34 refuses a log entry of this signature by another certificate', async () => {
    await sealFiles({ files: [FILES[1]], stagingDir: dir, signer: await signer() });
    const file = path.join(dir, 'verdict.intoto.json.sigstore.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    await expect(verify('verdict.intoto.json')).resolves.toBeDefined();
    bundle.verificationMaterial.tlogEntries = await logAgain(sigstore, bundle);
    writeFileSync(file, JSON.stringify(bundle));
    await expect(verify('verdict.intoto.json')).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringContaining('another signature, certificate or key'),
    });
  });

  it('T34 refuses a log entry of another signature', async () => {
    writeFileSync(path.join(dir, 'other'), 'other');
    await sealFiles({ files: [{ path: 'other', what: 'sbom' }], stagingDir: dir, signer: await signer() });
    const read = (name: string) => JSON.parse(readFileSync(path.join(dir, `${name}.sigstore.json`), 'utf8'));
    const bundle = read('sbom.cdx.json');
    bundle.verificationMaterial.tlogEntries = read('other').verificationMaterial.tlogEntries;
    writeFileSync(path.join(dir, 'sbom.cdx.json.sigstore.json'), JSON.stringify(bundle));
    await expect(verify('sbom.cdx.json')).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
  });

  it('refuses a bundle of which any byte of certificate or signature is turned', async () => {
    const file = path.join(dir, 'sbom.cdx.json.sigstore.json');
    const original = JSON.parse(readFileSync(file, 'utf8'));
    const by = await trust();
    const artifact = {
      kind: 'bytes',
      name: 'x',
      bytes: readFileSync(path.join(dir, 'sbom.cdx.json')),
    } as const;
    const turned = (text: string, at: number): string => {
      const bytes = Buffer.from(text, 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    const fields = [
      (b: typeof original, at: number) => ({
        ...b,
        messageSignature: { ...b.messageSignature, signature: turned(b.messageSignature.signature, at) },
      }),
      (b: typeof original, at: number) => ({
        ...b,
        verificationMaterial: {
          ...b.verificationMaterial,
          certificate: { rawBytes: turned(b.verificationMaterial.certificate.rawBytes, at) },
        },
      }),
    ];
    const sizes = [
      original.messageSignature.signature,
      original.verificationMaterial.certificate.rawBytes,
    ].map((text) => Buffer.from(text, 'base64').length);
    for (const [i, field] of fields.entries()) {
      for (let at = 0; at < (sizes[i] ?? 0); at += 1) {
        const bytes = Buffer.from(JSON.stringify(field(original, at)));
        await expect(
          verifyBundle({ name: 'b', bytes }, artifact, by),
          `field ${i} byte ${at}`,
        ).rejects.toMatchObject({ name: 'SealgateError' });
      }
    }
  }, 120_000);
});
