import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command, Values, World } from '../../../src/commands/command.js';
import { command as seal } from '../../../src/commands/seal.js';
import { command as verify } from '../../../src/commands/verify.js';
import { newKey } from '../../support/keys.js';
import {
  addImage,
  hash,
  imageManifest,
  type LoopbackRegistry,
  startRegistry,
} from '../../support/oci/registry.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

let sigstore: Sigstore;
let registry: LoopbackRegistry;
let dir: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  registry = await startRegistry({ referrers: true });
});
afterAll(async () => {
  await sigstore.stop();
  await registry.stop();
});
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-answers-'));
  newKey(dir, 'P-256');
  newKey(dir, 'P-256', 'other');
  writeFileSync(at('app.tar'), 'the release');
  writeFileSync(at('sbom.json'), SBOM);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const at = (name: string) => path.join(dir, name);
const SBOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}';
const KEY = { key: 'P-256.pem' };
const PUB = { key: 'P-256.pub' };

function run(command: Command, positionals: readonly string[], values: Values, env: World['env'] = {}) {
  const quiet = (): void => undefined;
  return command.run(positionals, values, {
    cwd: dir,
    env: { HOME: dir, ...env },
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

/** An image layout of one image. */
function newLayout(name: string): string {
  mkdirSync(at(`${name}/blobs/sha256`), { recursive: true });
  const bytes = imageManifest('layer');
  writeFileSync(at(`${name}/blobs/sha256/${hash(bytes).slice(7)}`), bytes);
  writeFileSync(at(`${name}/oci-layout`), '{"imageLayoutVersion":"1.0.0"}');
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifests = [{ mediaType, digest: hash(bytes), size: bytes.length }];
  writeFileSync(at(`${name}/index.json`), JSON.stringify({ schemaVersion: 2, manifests }));
  return name;
}

describe('what was verified, by whom, when, through which log entry, and what was not', () => {
  it('of a job’s signature', async () => {
    await run(seal, ['app.tar'], services(), sigstore.env);
    const { text, json } = await run(verify, ['app.tar'], who());
    expect(text).toMatch(/^Verified: app\.tar \(app\.tar\.sigstore\.json\)\n/);
    expect(text).toContain(`signed by   ${sigstore.identity}`);
    expect(text).toContain(`vouched by  ${sigstore.issuer}`);
    expect(text).toMatch(/time {8}20\d\d-\S+Z \(transparency log\)/);
    expect(text).toMatch(new RegExp(`log entry {3}\\d+ \\(hashedrekord\\) of ${sigstore.url}`));
    expect(text).toContain(`trust root  ${sigstore.trustedRootFile}`);
    expect(text).toContain('NOT verified: What it is and how it was made: a signature says who signed');
    expect(json).toMatchObject({
      verified: true,
      logEntries: [{ kind: 'hashedrekord', log: sigstore.url }],
      notVerified: [expect.stringContaining('a signature says who signed')],
    });
  });

  it('of a key’s: no time and no log entry are said to be missing', async () => {
    await run(seal, ['app.tar'], KEY);
    const { json } = await run(verify, ['app.tar'], PUB);
    expect((json as { notVerified: string[] }).notVerified.map((limit) => limit.split(':')[0])).toEqual([
      'What it is and how it was made',
      'When it was signed',
      'That it can be seen in public',
    ]);
  });

  it('of a workflow at any ref: which ref was not asked for', async () => {
    await run(seal, ['app.tar'], services(), sigstore.env);
    const { text } = await run(verify, ['app.tar'], {
      'signer-workflow': 'octo/shop/.github/workflows/gate.yml',
      'trusted-root': sigstore.trustedRootFile,
    });
    expect(text).toContain(
      'NOT verified: Which ref it was meant for: https://github.com/octo/shop/.github/workflows/gate.yml at any ref was accepted',
    );
    const other = {
      'signer-workflow': 'octo/shop/.github/workflows/x.yml',
      'trusted-root': sigstore.trustedRootFile,
    };
    await expect(run(verify, ['app.tar'], other)).rejects.toThrow(
      /, not by https:\/\/github\.com\/octo\/shop\/\.github\/workflows\/x\.yml at any ref$/,
    );
  });

  it('of several files at once', async () => {
    await run(seal, ['app.tar', 'sbom.json'], KEY);
    const { text, json } = await run(verify, ['app.tar', 'sbom.json'], PUB);
    expect(text.match(/NOT verified: When it was signed/g)).toHaveLength(1);
    expect(json).toMatchObject({ files: [{ notVerified: expect.any(Array) }, {}] });
  });
});

describe('what the certificate says of the run', () => {
  const COMMIT = 'c'.repeat(40);
  const claims = {
    repository: 'octo/shop',
    ref: 'refs/heads/main',
    workflow: 'Release image',
    sha: COMMIT,
    event_name: 'push',
  };
  const FLAGS: readonly (readonly [flag: string, right: string, wrong: string])[] = [
    ['repository', 'octo/shop', 'octo/shop-evil'],
    ['ref', 'refs/heads/main', 'refs/heads/next'],
    ['name', 'Release image', 'Release'],
    ['sha', COMMIT, 'd'.repeat(40)],
    ['trigger', 'push', 'pull_request'],
  ];

  it.each(FLAGS)('T19 --certificate-github-workflow-%s', async (flag, right, wrong) => {
    await sigstore.control({ claims: { sub: sigstore.identity, ...claims } });
    await run(seal, ['app.tar'], services(), sigstore.env);
    await sigstore.control();
    const asked = (value: string) => ({ ...who(), [`certificate-github-workflow-${flag}`]: value });
    expect(await run(verify, ['app.tar'], asked(right))).toMatchObject({ exitCode: 0 });
    await expect(run(verify, ['app.tar'], asked(wrong))).rejects.toThrow(/its certificate says/);
  });
});

describe('attestations and SBOMs by themselves', () => {
  it('a bundle without what it is about', async () => {
    await run(seal, ['app.tar'], { ...KEY, predicate: 'sbom.json', type: 'cyclonedx' });
    const bundle = 'app.tar.intoto.sigstore.json';
    const { text, json, exitCode } = await run(verify, [bundle], PUB);
    expect(exitCode).toBe(0);
    expect(text).toContain('attests     https://cyclonedx.org/bom');
    expect(text).toMatch(/subject {5}app\.tar \(sha256:[0-9a-f]{64}\)/);
    expect(text).toContain('NOT verified: That any file is what it is about: it names app.tar');
    expect(json).toMatchObject({
      verified: true,
      attestations: [{ statement: { predicate: { components: [] } } }],
    });
    expect(await run(verify, [bundle], { key: 'other.pub' })).toMatchObject({
      exitCode: 1,
      json: { verified: false, refused: [{ bundle }] },
    });
    expect((await run(verify, [bundle], { ...PUB, type: 'vsa' })).exitCode).toBe(1);
    await run(seal, ['app.tar'], KEY);
    expect((await run(verify, ['app.tar.sigstore.json'], PUB)).text).toContain(
      'a signature over a file, and no attestation',
    );
  });

  it('an SBOM that was attested: the same document, however it is laid out', async () => {
    await run(seal, ['app.tar'], { ...KEY, predicate: 'sbom.json', type: 'cyclonedx' });
    const ask = () => run(verify, ['sbom.json'], { ...PUB, bundle: 'app.tar.intoto.sigstore.json' });
    writeFileSync(at('sbom.json'), JSON.stringify(JSON.parse(SBOM), null, 2));
    const { text } = await ask();
    expect(text).toContain('the file    is what it says of its subjects');
    expect(text).toContain('NOT verified: That any file is what it is about');
    writeFileSync(at('sbom.json'), SBOM.replace('[]', '[{"name":"evil"}]'));
    await expect(ask()).rejects.toThrow(/attests something else/);
  });

  it('an SBOM that was sealed as a file', async () => {
    await run(seal, ['sbom.json'], KEY);
    expect((await run(verify, ['sbom.json'], PUB)).exitCode).toBe(0);
  });

  it('the SBOM of an image', async () => {
    const digest = addImage(registry, 'octo/shop', 'v1');
    const image = `${registry.host}/octo/shop@${digest}`;
    await run(seal, [], { image, ...KEY, sbom: 'sbom.json' });
    const ask = () => run(verify, ['sbom.json'], { ...PUB, image });
    expect(await ask()).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining(`sbom.json of ${image}`),
    });
    writeFileSync(at('sbom.json'), SBOM.replace('[]', '[{"name":"evil"}]'));
    expect(await ask()).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('but of another document'),
    });
    await expect(run(verify, ['app.tar'], { ...PUB, image })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});

describe('images by their name alone, and layouts', () => {
  it('needs no flag', async () => {
    const digest = addImage(registry, 'octo/plain', 'v1');
    const image = `${registry.host}/octo/plain@${digest}`;
    await run(seal, [], { image, ...KEY });
    expect(await run(verify, [image], PUB)).toMatchObject({
      exitCode: 0,
      json: {
        notVerified: [expect.stringContaining('--type asks'), expect.stringContaining('When it was signed')],
      },
    });
    const layout = newLayout('layout');
    await run(seal, [], { image: `oci:${layout}`, ...KEY });
    for (const name of [layout, `oci:${layout}`])
      expect((await run(verify, [name], PUB)).text).toContain('Verified: layout@sha256:');
    await expect(run(verify, ['no/such/file'], PUB)).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it.skipIf(process.platform === 'win32')(
    'says of a link to a folder what it is and where it leads, and reads one to a file',
    async () => {
      mkdirSync(at('evidence'));
      symlinkSync('evidence', at('latest'));
      symlinkSync('gone\nfix: trust it', at('lost'));
      symlinkSync('app.tar', at('newest.tar'));
      await expect(run(verify, ['latest'], PUB)).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: 'latest is a symbolic link to the folder evidence',
        hint: expect.stringContaining('Name that folder'),
      });
      await expect(run(verify, ['lost'], PUB)).rejects.toMatchObject({
        code: 'INPUT_NOT_FOUND',
        message: 'lost is a symbolic link to gone fix: trust it, which does not exist',
      });
      await expect(run(verify, ['newest.tar'], PUB)).rejects.toThrow('There is no newest.tar.sigstore.json');
    },
  );
});

describe('what is refused without being asked to', () => {
  it('an attestation of a type that nobody named and nobody knows', async () => {
    await run(seal, ['app.tar'], { ...KEY, predicate: 'sbom.json', type: 'https://example.test/mine/v1' });
    const bundle = 'app.tar.intoto.sigstore.json';
    await expect(run(verify, ['app.tar'], { ...PUB, bundle })).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringContaining('of a type that is not known: https://example.test/mine/v1'),
      hint: expect.stringContaining('--type https://example.test/mine/v1'),
    });
    expect((await run(verify, [bundle], PUB)).exitCode).toBe(1);
    const named = { ...PUB, bundle, type: 'https://example.test/mine/v1' };
    expect((await run(verify, ['app.tar'], named)).exitCode).toBe(0);
    writeFileSync(at('policy.yml'), 'signers:\n  any-of:\n    - key: P-256.pub\n');
    expect((await run(verify, ['app.tar'], { policy: 'policy.yml', bundle })).exitCode).toBe(1);
  });

  it('of an image, too', async () => {
    const digest = addImage(registry, 'octo/odd', 'v1');
    const image = `${registry.host}/octo/odd@${digest}`;
    const type = 'https://example.test/mine/v1';
    await run(seal, [], { image, ...KEY, predicate: 'sbom.json', type });
    const { json } = await run(verify, [image], PUB);
    expect(json).toMatchObject({
      verified: true,
      refused: [{ reason: expect.stringContaining('not known') }],
      notVerified: expect.arrayContaining(['1 more that is attached, and that does not verify']),
    });
    expect((await run(verify, [image], { ...PUB, type })).exitCode).toBe(0);
  });

  /** The trusted root with one of its parts changed. */
  function rootWith(
    change: (root: Record<string, { validFor?: object; publicKey?: { validFor: object } }[]>) => void,
  ) {
    const root = JSON.parse(readFileSync(sigstore.trustedRootFile, 'utf8'));
    change(root);
    writeFileSync(at('root.json'), JSON.stringify(root));
    return { ...who(), 'trusted-root': 'root.json' };
  }
  const ended = { start: '2020-01-01T00:00:00Z', end: '2020-06-01T00:00:00Z' };

  it.each([
    ['certificate authority', 'certificateAuthorities'],
    ['transparency log', 'tlogs'],
    ['certificate log', 'ctlogs'],
    ['timestamp authority', 'timestampAuthorities'],
  ] as const)('a root whose %s had ended before it was signed', async (name, part) => {
    const all = { ...services(), 'tsa-url': sigstore.url };
    await run(seal, ['app.tar'], all, sigstore.env);
    const expired = rootWith((root) => {
      for (const one of root[part] ?? [])
        if (one.publicKey === undefined) one.validFor = ended;
        else one.publicKey.validFor = ended;
    });
    await expect(run(verify, ['app.tar'], expired)).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringContaining(`its last ${name} ended on 2020-06-01T00:00:00.000Z`),
      hint: expect.stringContaining('--refresh-trusted-root'),
    });
    expect((await run(verify, ['app.tar'], who())).exitCode).toBe(0);
  });

  it('a root that does not know who certified and who logged it: of another instance, or too old', async () => {
    await run(seal, ['app.tar'], services(), sigstore.env);
    await expect(run(verify, ['app.tar'], { ...who(), 'trusted-root': undefined })).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringMatching(
        /does not know the certificate authority \(.*\), nor the transparency log [0-9a-f]{64} \(/,
      ),
      hint: expect.stringContaining('--refresh-trusted-root'),
    });
    writeFileSync(at('app.tar'), 'another');
    await expect(run(verify, ['app.tar'], { ...who(), 'trusted-root': undefined })).rejects.toMatchObject({
      message: expect.stringMatching(
        /does not verify: it signs another file: sha256 [0-9a-f]{64}, and this one has [0-9a-f]{64}/,
      ),
    });
  });

  it('a key’s bundle whose log the root does not know: the log is named, not the key blamed', async () => {
    await run(seal, ['app.tar'], { ...KEY, 'rekor-url': sigstore.url }, sigstore.env);
    await expect(run(verify, ['app.tar'], PUB)).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringMatching(/the trusted root does not know the transparency log [0-9a-f]{64} \(/),
      hint: expect.stringContaining('--trusted-root'),
    });
    const root = { ...PUB, 'trusted-root': sigstore.trustedRootFile };
    expect((await run(verify, ['app.tar'], root)).exitCode).toBe(0);
  });

  it.each([
    ['inclusion proof', (entry: Record<string, unknown>) => delete entry.inclusionProof, /inclusionProof/],
    ['proven time', (entry: Record<string, unknown>) => delete entry.inclusionPromise, /timestamp/i],
  ])('a bundle without %s', async (_name, remove, message) => {
    await run(seal, ['app.tar'], services(), sigstore.env);
    const file = at('app.tar.sigstore.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    remove(bundle.verificationMaterial.tlogEntries[0]);
    writeFileSync(file, JSON.stringify(bundle));
    await expect(run(verify, ['app.tar'], who())).rejects.toThrow(message);
  });
});
