import { generateKeyPairSync } from 'node:crypto';
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
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command, Values, World } from '../../../src/commands/command.js';
import { command as seal } from '../../../src/commands/seal.js';
import { command as verify } from '../../../src/commands/verify.js';
import { fileEvidence } from '../../../src/publish/evidence.js';
import { sealFiles, sealLedgerHead } from '../../../src/seal/blob.js';
import { chooseSigner } from '../../../src/seal/signer.js';
import type { Signer } from '../../../src/seal/signer-types.js';
import { verdictStatement } from '../../../src/seal/statements.js';
import { stagedRun } from '../../support/evidence-run.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

let sigstore: Sigstore;
let dir: string;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.stop());
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-cmd-'));
  for (const [name, type] of [
    ['key', 'ec'],
    ['other', 'ec'],
    ['ed', 'ed25519'],
  ] as const) {
    const pair =
      type === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
    writeFileSync(path.join(dir, `${name}.pem`), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(path.join(dir, `${name}.pub`), pair.publicKey.export({ type: 'spki', format: 'pem' }));
  }
  writeFileSync(path.join(dir, 'app.tar'), 'the release');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function run(command: Command, positionals: readonly string[], values: Values, env: World['env'] = {}) {
  const quiet = (): void => undefined;
  return command.run(positionals, values, {
    cwd: dir,
    env,
    log: { info: quiet, warn: quiet, error: quiet, progress: quiet },
    now: () => new Date(),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  });
}

const services = (): Values => ({ 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url });
const who = (): Values => ({
  'certificate-identity': sigstore.identity,
  'certificate-oidc-issuer': sigstore.issuer,
  'trusted-root': sigstore.trustedRootFile,
});
const SHA = 'sha256:';
const digestOf = async (file: string): Promise<string> => {
  const { createHash } = await import('node:crypto');
  return (
    SHA +
    createHash('sha256')
      .update(readFileSync(path.join(dir, file)))
      .digest('hex')
  );
};

describe('seal', () => {
  it('signs with a key and says so', async () => {
    const answer = await run(seal, ['app.tar'], { key: 'key.pem' });
    expect(answer.json).toMatchObject({
      identity: expect.stringMatching(/^key sha256:[0-9a-f]{64} \(P-256\)$/),
      bundles: [{ file: 'app.tar.sigstore.json', subject: 'app.tar' }],
    });
    expect((await run(verify, ['app.tar'], { key: 'key.pub' })).exitCode).toBe(0);
  });

  it('signs as the job', async () => {
    const answer = await run(seal, ['app.tar'], services(), sigstore.env);
    expect(answer.json).toMatchObject({ identity: sigstore.identity });
    const verified = await run(verify, ['app.tar'], who());
    expect(verified.text).toContain(`signed by   ${sigstore.identity}`);
    expect(
      (await run(verify, [await digestOf('app.tar')], { bundle: 'app.tar.sigstore.json', ...who() }))
        .exitCode,
    ).toBe(0);
  });

  it('attests, and verify demands the type', async () => {
    writeFileSync(path.join(dir, 'sbom.json'), '{"bomFormat":"CycloneDX"}');
    await run(seal, ['app.tar'], { key: 'key.pem', predicate: 'sbom.json', type: 'cyclonedx' });
    const bundle = 'app.tar.intoto.sigstore.json';
    const ask = (values: Values) => run(verify, ['app.tar'], { key: 'key.pub', bundle, ...values });
    expect((await ask({ type: 'cyclonedx' })).text).toContain('attests     https://cyclonedx.org/bom');
    await expect(ask({ type: 'vsa' })).rejects.toThrow(/is https:\/\/cyclonedx.org\/bom, not/);
    expect((await run(verify, [await digestOf('app.tar')], { key: 'key.pub', bundle })).exitCode).toBe(0);
    await expect(run(verify, [await digestOf('sbom.json')], { key: 'key.pub', bundle })).rejects.toThrow(
      /attests something else/,
    );
  });

  it('takes a key from the environment, and writes it nowhere', async () => {
    const pem = readFileSync(path.join(dir, 'key.pem'), 'utf8');
    rmSync(path.join(dir, 'key.pem'));
    const answer = await run(seal, ['app.tar'], { key: 'env://RELEASE_KEY' }, { RELEASE_KEY: pem });
    const secret = pem.split('\n')[1] as string;
    expect(answer.text + JSON.stringify(answer.json)).not.toContain(secret);
    for (const name of readdirSync(dir).filter((file) => !file.endsWith('.pem')))
      expect(readFileSync(path.join(dir, name), 'utf8')).not.toContain(secret);
  });

  it('T37 without anything to sign with is an error that says what to do', async () => {
    await expect(run(seal, ['app.tar'], {}, { GITHUB_ACTIONS: 'true' })).rejects.toMatchObject({
      code: 'SEAL_FAILED',
      message: expect.stringContaining('id-token: write'),
    });
    expect(existsSync(path.join(dir, 'app.tar.sigstore.json'))).toBe(false);
  });

  it.each([
    ['no file', [], {}, /Nothing to seal/],
    ['a missing file', ['nope'], {}, /nope does not exist/],
    ['a folder', ['.'], {}, /is not a file/],
    ['a public key', ['app.tar'], { key: 'key.pub' }, /holds no private key/],
    ['no key', ['app.tar'], { key: 'app.tar' }, /is not a private key/],
    ['a key of a kind that nobody knows', ['app.tar'], { key: 'pkcs11://token/x' }, /keys are not supported/],
    ['an empty variable', ['app.tar'], { key: 'env://NOPE' }, /NOPE holds no key/],
    ['a predicate without type', ['app.tar'], { key: 'key.pem', predicate: 'x' }, /belong together/],
    [
      'an unknown type',
      ['app.tar'],
      { key: 'key.pem', predicate: 'key.pub', type: 'x' },
      /neither a URI nor/,
    ],
    [
      'a predicate that is no JSON',
      ['app.tar'],
      { key: 'key.pem', predicate: 'key.pub', type: 'svr' },
      /JSON/,
    ],
    ['one bundle for two files', ['app.tar', 'key.pub'], { key: 'key.pem', bundle: 'x' }, /names one file/],
    [
      'Ed25519 in the log',
      ['app.tar'],
      { key: 'ed.pem', 'rekor-url': 'https://rekor.example.test' },
      /no plain Ed25519/,
    ],
    [
      'a service without https',
      ['app.tar'],
      { key: 'key.pem', 'tsa-url': 'http://tsa.example.test' },
      /not an https address/,
    ],
  ] as [string, string[], Values, RegExp][])('refuses %s', async (_name, files, values, message) => {
    await expect(run(seal, files, values)).rejects.toThrow(message);
  });
});

describe('verify FILE', () => {
  beforeEach(async () => {
    await run(seal, ['app.tar'], { key: 'key.pem' });
  });

  it('refuses another key, another file, another digest', async () => {
    await expect(run(verify, ['app.tar'], { key: 'other.pub' })).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringMatching(
        /says that key sha256:[0-9a-f]{64} signed it, and key sha256:[0-9a-f]{64} \(/,
      ),
      hint: expect.stringContaining('public half'),
    });
    await expect(
      run(verify, ['key.pub'], { key: 'key.pub', bundle: 'app.tar.sigstore.json' }),
    ).rejects.toThrow(/signs another file/);
    await expect(
      run(verify, [`sha256:${'0'.repeat(64)}`], { key: 'key.pub', bundle: 'app.tar.sigstore.json' }),
    ).rejects.toThrow(/signs another file/);
  });

  it('says what to do where no bundle lies beside the file, and reads the root that is named', async () => {
    await expect(run(verify, ['key.pub'], { key: 'key.pub' })).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
      message: 'There is no key.pub.sigstore.json beside the file',
      hint: expect.stringContaining('--bundle'),
    });
    await expect(
      run(verify, ['app.tar'], { key: 'key.pub', 'trusted-root': 'key.pub' }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('key.pub'),
    });
  });

  it('without a key or an identity is wrong usage, never a pass', async () => {
    await expect(run(verify, ['app.tar'], {})).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('any signer'),
    });
  });

  it.each([
    ['nothing', [], {}, 'USAGE'],
    ['two things', ['app.tar', 'key.pub'], {}, 'USAGE'],
    ['a short digest', ['sha256:abc'], {}, 'USAGE'],
    ['a digest without bundle', [`sha256:${'0'.repeat(64)}`], { key: 'key.pub' }, 'USAGE'],
    ['a key and an identity', ['app.tar'], { key: 'key.pub', 'certificate-identity': 'x' }, 'USAGE'],
    ['a private key', ['app.tar'], { key: 'key.pem' }, 'INPUT_INVALID'],
    ['a bundle that is none', ['app.tar'], { key: 'key.pub', bundle: 'app.tar' }, 'INPUT_INVALID'],
    ['a missing bundle', ['key.pub'], { key: 'key.pub' }, 'INPUT_NOT_FOUND'],
    ['a missing file', ['nope'], { key: 'key.pub' }, 'INPUT_NOT_FOUND'],
    [
      'an attestation where there is a signature',
      ['app.tar'],
      { key: 'key.pub', type: 'svr' },
      'VERIFICATION_FAILED',
    ],
    ['a head for a file', ['app.tar'], { key: 'key.pub', head: '0'.repeat(64) }, 'USAGE'],
  ] as [string, string[], Values, string][])('refuses %s', async (_name, targets, values, code) => {
    await expect(run(verify, targets, values)).rejects.toMatchObject({ code });
  });

  it.each([
    ['empty', ''],
    ['truncated', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","ver'],
    ['not UTF-8', Buffer.from([0xc3, 0x28])],
    ['an array', '[]'],
    ['another version', '{"mediaType":"application/vnd.dev.sigstore.bundle.v9.9+json"}'],
    ['empty material', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'],
    ['duplicate keys', '{"mediaType":"a","mediaType":"b"}'],
    ['a bomb', '['.repeat(100_000)],
    ['__proto__', '{"__proto__":{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}}'],
  ] as [string, string | Buffer][])('names a bundle that is %s as unreadable', async (_name, text) => {
    writeFileSync(path.join(dir, 'bad.json'), text);
    await expect(run(verify, ['app.tar'], { key: 'key.pub', bundle: 'bad.json' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  it.each(['dsseEnvelope', 'dsse_envelope', 'message_signature'])(
    'T45 refuses a bundle with a second content, %s, which others would read',
    async (name) => {
      const bundle = JSON.parse(readFileSync(path.join(dir, 'app.tar.sigstore.json'), 'utf8'));
      const envelope = {
        payload: 'e30=',
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig: 'AAAA' }],
      };
      writeFileSync(path.join(dir, 'two.json'), JSON.stringify({ ...bundle, [name]: envelope }));
      await expect(run(verify, ['app.tar'], { key: 'key.pub', bundle: 'two.json' })).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(`${name}`),
      });
    },
  );

  it.each(['certificate', 'x509CertificateChain', 'x509_certificate_chain', 'public_key'])(
    'T45 refuses a bundle that names a second signer, %s',
    async (name) => {
      const bundle = JSON.parse(readFileSync(path.join(dir, 'app.tar.sigstore.json'), 'utf8'));
      bundle.verificationMaterial[name] = { rawBytes: 'MAA=' };
      writeFileSync(path.join(dir, 'two.json'), JSON.stringify(bundle));
      await expect(run(verify, ['app.tar'], { key: 'key.pub', bundle: 'two.json' })).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(`${name}, of which it may have one`),
      });
    },
  );

  it('refuses a trusted root of which a log does not say from when it is valid', async () => {
    const root = JSON.parse(readFileSync(sigstore.trustedRootFile, 'utf8'));
    delete root.tlogs[0].publicKey.validFor.start;
    writeFileSync(path.join(dir, 'root.json'), JSON.stringify(root));
    await expect(run(verify, ['app.tar'], { ...who(), 'trusted-root': 'root.json' })).rejects.toThrow(
      /validFor\.start/,
    );
  });
});

describe('verify EVIDENCE_DIR', () => {
  const files = {
    '20260128-2110_repo_audit_pnpm.json': '{}',
    '20260128-2110_repo_sbom.cdx.json': '{"bomFormat":"CycloneDX"}',
  };

  async function evidence(signer: Signer | undefined, time?: string): Promise<void> {
    const staging = path.join(dir, `staging-${Math.random()}`);
    const first = stagedRun(staging, files, time === undefined ? {} : { time });
    const statement = `${JSON.stringify(verdictStatement(first, first.files))}\n`;
    const run = stagedRun(staging, { ...files, '20260128-2110_repo_verdict.intoto.json': statement });
    const sealed =
      signer === undefined
        ? undefined
        : await sealFiles({
            files: run.files.filter(({ what }) => what !== 'raw-report'),
            stagingDir: staging,
            signer,
          });
    await fileEvidence({
      evidenceDir: path.join(dir, 'evidence'),
      stagingDir: staging,
      record: run,
      files: [...run.files, ...(sealed?.files ?? [])],
      action: 'gate',
      ...(signer === undefined ? {} : { sealHead: (head) => sealLedgerHead(signer, head) }),
    });
  }

  async function keyless(): Promise<Signer> {
    const signer = await chooseSigner(sigstore.env, { fulcioUrl: sigstore.url, rekorUrl: sigstore.url });
    if ('none' in signer) throw new Error(signer.none);
    return signer;
  }

  async function byKey(name = 'key.pem'): Promise<Signer> {
    const signer = await chooseSigner({}, { key: path.join(dir, name) });
    if ('none' in signer) throw new Error(signer.none);
    return signer;
  }

  it('unsealed: intact, and says that nobody vouches for it', async () => {
    await evidence(undefined);
    const answer = await run(verify, ['evidence'], {});
    expect(answer.exitCode).toBe(0);
    expect(answer.text).toMatch(/^Intact: evidence, 1 record, 3 files/);
    expect(answer.text).toContain('NOT verified: Who wrote it: nothing is sealed');
  });

  it('sealed as the job: every seal and the head verify against that identity', async () => {
    const signer = await keyless();
    await evidence(signer);
    await evidence(signer);
    const answer = await run(verify, ['evidence'], who());
    expect(answer.text).toContain('4 seals verified');
    expect(answer.text).toContain('head sealed over 2 records');
    expect(answer.exitCode).toBe(0);
    // A whole older copy would verify as well, unless somebody kept a head elsewhere.
    const older = 'NOT verified: That nothing came after its last record';
    expect(answer.text).toContain(older);
    const { head } = answer.json as { readonly head: { readonly hash: string } };
    const pinned = await run(verify, ['evidence'], { ...who(), head: head.hash });
    expect([pinned.exitCode, pinned.text.includes(older)]).toEqual([0, false]);
    expect((await run(verify, ['evidence'], {})).text).toContain(
      'NOT verified: Who wrote it: 5 seals were not checked',
    );
  });

  it('sealed by an instance that the trusted root does not know: says how to get a root that does', async () => {
    await evidence(await keyless());
    const answer = await run(verify, ['evidence'], { ...who(), 'trusted-root': undefined });
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('the trusted root does not know the certificate authority');
    expect(answer.text.match(/^ {2}fix: Get the newest: --refresh-trusted-root/gm)).toHaveLength(1);
  });

  it('sealed with a key', async () => {
    await evidence(await byKey());
    expect((await run(verify, ['evidence'], { key: 'key.pub' })).exitCode).toBe(0);
    const other = await run(verify, ['evidence'], { key: 'other.pub' });
    expect(other.exitCode).toBe(1);
    expect(other.json).toMatchObject({
      ok: false,
      headSeal: { state: 'failed' },
      seals: [{ state: 'failed' }, { state: 'failed' }],
    });
  });

  it('sealed with a key, with the one that took its place, and as the job since: by the policy’s signers', async () => {
    await evidence(await byKey());
    await evidence(await byKey('other.pem'));
    await evidence(await keyless());
    const policy = (...signers: string[]): Values => {
      writeFileSync(path.join(dir, 'signers.yml'), `signers:\n  any-of: [${signers.join(', ')}]\n`);
      return { policy: 'signers.yml', 'trusted-root': sigstore.trustedRootFile };
    };
    const job = `{ identity: ${sigstore.identity}, issuer: ${sigstore.issuer} }`;
    const all = await run(verify, ['evidence'], policy('{ key: key.pub }', '{ key: other.pub }', job));
    expect(all.text).toMatch(
      /2 seals verified, of record 1, by key [\s\S]*2 seals verified, of record 2, by key/,
    );
    expect(all.text).toContain(`2 seals verified, of record 3, by ${sigstore.identity}`);
    expect(all.text).toContain('NOT verified: Which of the 3 signers had to make which seal');
    expect(all.exitCode).toBe(0);
    const two = await run(verify, ['evidence'], policy('{ key: key.pub }', job));
    expect(two.exitCode).toBe(1);
    expect(two.text).toMatch(
      /✗ Record 2, seal: .* none of the 2 signers made it: it says that key .* signed it/,
    );
    const one = await run(verify, ['evidence'], { key: 'key.pub' });
    expect(one.exitCode).toBe(1);
    expect(one.text).toContain('note: 2 seals are of key');
    expect(one.text).toContain('name every signer under signers in a policy file');
    const both = { ...policy('{ key: key.pub }'), key: 'key.pub' };
    await expect(run(verify, ['evidence'], both)).rejects.toThrow('--policy and --key exclude each other');
    writeFileSync(
      path.join(dir, 'signers.yml'),
      'signers: { threshold: 2, any-of: [key: key.pub, key: other.pub] }',
    );
    await expect(run(verify, ['evidence'], { policy: 'signers.yml' })).rejects.toThrow('asks for 2 signers');
  });

  it('T58 a folder forged whole in a pull request is refused when somebody must have sealed it', async () => {
    await evidence(undefined);
    const unsealed = await run(verify, ['evidence'], who());
    expect(unsealed.exitCode).toBe(1);
    expect(unsealed.text).toContain('nobody vouches');
    rmSync(path.join(dir, 'evidence'), { recursive: true });
    await evidence(await byKey('other.pem'));
    expect((await run(verify, ['evidence'], who())).exitCode).toBe(1);
    expect((await run(verify, ['evidence'], { key: 'key.pub' })).exitCode).toBe(1);
  });

  it('T58 a record added behind the sealed head is named', async () => {
    await evidence(await byKey());
    await evidence(undefined);
    const answer = await run(verify, ['evidence'], { key: 'key.pub' });
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('it covers records 1 to 1; nobody vouches for records 2 to 2');
    expect((await run(verify, ['evidence'], {})).exitCode).toBe(0);
  });

  it('T42 a tail cut off together with its plain head still breaks the sealed head', async () => {
    const signer = await byKey();
    await evidence(signer);
    const file = (name: string) => path.join(dir, 'evidence', name);
    const [ledger, head] = ['ledger.jsonl', 'ledger.head.json'].map((name) => readFileSync(file(name)));
    await evidence(signer);
    writeFileSync(file('ledger.jsonl'), ledger as Buffer);
    writeFileSync(file('ledger.head.json'), head as Buffer);
    const answer = await run(verify, ['evidence'], { key: 'key.pub' });
    expect(answer.json).toMatchObject({ ok: false, tampering: { kind: 'cut-off', record: 2 } });
    expect((await run(verify, ['evidence'], {})).exitCode).toBe(1);
  });

  it('a signature over something else does not pass for a sealed head', async () => {
    const signer = await byKey();
    await evidence(signer);
    const bundle = readdirSync(path.join(dir, 'evidence')).find((name) =>
      name.endsWith('.intoto.json.sigstore.json'),
    ) as string;
    writeFileSync(
      path.join(dir, 'evidence', 'ledger.head.json.sigstore.json'),
      readFileSync(path.join(dir, 'evidence', bundle)),
    );
    expect((await run(verify, ['evidence'], { key: 'key.pub' })).text).toContain('holds no head');
  });

  it('says so where line ends of its files were converted', async () => {
    await evidence(await byKey());
    for (const name of ['20260128-2110_repo_verdict.intoto.json', 'ledger.head.json']) {
      const file = path.join(dir, 'evidence', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    const { text } = await run(verify, ['evidence'], {});
    expect(text).toMatch(/verdict.intoto.json has \d+ bytes, recorded were \d+: line endings were converted/);
    expect(text).toContain('the head ends with a carriage return: line endings were converted');
    expect(text).not.toContain('There is no ledger.head.json');
  });

  it('names files that are changed, gone, or replaced by a link, and lists strangers', async () => {
    await evidence(await byKey());
    const folder = path.join(dir, 'evidence');
    writeFileSync(path.join(folder, '20260128-2110_repo_audit_pnpm.json'), '[]');
    rmSync(path.join(folder, '20260128-2110_repo_sbom.cdx.json'));
    mkdirSync(path.join(folder, '20260128-2110_repo_sbom.cdx.json'));
    rmSync(path.join(folder, '20260128-2110_repo_verdict.intoto.json'));
    writeFileSync(path.join(folder, 'stranger\u202e.txt'), '');
    const answer = await run(verify, ['evidence'], {});
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('has another content than was recorded');
    expect(answer.text).toContain('is a link or a folder');
    expect(answer.text).toContain('20260128-2110_repo_verdict.intoto.json is gone');
    expect(answer.text).toContain('stranger\\u{202e}.txt');
  });

  it('refuses flags of another form', async () => {
    await evidence(undefined);
    await expect(run(verify, ['evidence'], { bundle: 'x' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(run(verify, ['evidence'], { head: 'xyz' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(run(verify, ['evidence'], { 'certificate-identity': 'x' })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });
});
