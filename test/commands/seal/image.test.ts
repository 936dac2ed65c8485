import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Values, World } from '../../../src/commands/command.js';
import { command as sealCommand } from '../../../src/commands/seal.js';
import { command as verifyCommand } from '../../../src/commands/verify.js';
import { sha256Hex } from '../../../src/model/data/digest.js';
import { sampleRecord } from '../../support/github/finished-run.js';
import { type LoopbackGithub, startGithub } from '../../support/github/server.js';
import { ACTIONS_BOT } from '../../support/github/state.js';
import { newKey } from '../../support/keys.js';
import {
  addImage,
  type LoopbackRegistry,
  type RegistryOptions,
  startRegistry,
} from '../../support/oci/registry.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

let dir: string;
let sigstore: Sigstore;
let registry: LoopbackRegistry;
let github: LoopbackGithub;
let warnings: string[];
const key = () => ({ key: path.join(dir, 'P-256.pem') });
const pub = () => ({ key: path.join(dir, 'P-256.pub') });

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-about-'));
  newKey(dir, 'P-256');
  sigstore = await startSigstore();
});
afterEach(async () => {
  await registry?.stop();
  await github?.close();
  await sigstore.control();
});
afterAll(async () => {
  await sigstore.stop();
  rmSync(dir, { recursive: true, force: true });
});

const world = (env = {}): World => ({
  cwd: dir,
  env: { HOME: dir, ...env },
  log: { info: () => {}, warn: (text) => warnings.push(text), error: () => {}, progress: () => {} },
  now: () => new Date('2026-01-28T21:10:00Z'),
  stdin: async () => Buffer.alloc(0),
  style: { color: false, width: 100 },
});
async function seal(values: Values, env = {}): Promise<Answer> {
  warnings = [];
  return sealCommand.run([], values, world(env));
}
const verify = (values: Values): Promise<Answer> => verifyCommand.run([], values, world());

async function image(
  options: RegistryOptions = { referrers: true },
): Promise<{ image: string; digest: string }> {
  registry = await startRegistry(options);
  const digest = addImage(registry, 'octo/shop', 'build-1');
  return { image: `${registry.host}/octo/shop@${digest}`, digest };
}

function write(name: string, text: string): string {
  writeFileSync(path.join(dir, name), text);
  return name;
}

function trivy(digest: string | undefined, more: object = {}): string {
  const report = {
    SchemaVersion: 2,
    CreatedAt: '2026-01-28T21:00:00Z',
    ArtifactName: 'registry.example.test/octo/shop',
    ArtifactType: 'container_image',
    Metadata: digest === undefined ? {} : { RepoDigests: [`registry.example.test/octo/shop@${digest}`] },
    Results: [
      { Target: 'alpine', Class: 'os-pkgs', Type: 'alpine', Packages: [{ Name: 'a', Version: '1' }] },
    ],
    ...more,
  };
  return write('trivy.json', JSON.stringify(report));
}

const predicateOf = ({ json }: Answer, type: string): unknown => {
  const { seals } = json as { seals: { predicateType: string; statement?: { predicate: unknown } }[] };
  return seals.find(({ predicateType }) => predicateType === type)?.statement?.predicate;
};

describe('what can be said of an image', () => {
  it('a scan of this very digest, with the whole report', async () => {
    const { image: name, digest } = await image();
    await seal({ image: name, ...key(), scan: [trivy(digest)] });
    const found = await verify({ image: name, ...pub(), type: 'vuln' });
    expect(found.exitCode).toBe(0);
    expect(predicateOf(found, 'https://cosign.sigstore.dev/attestation/vuln/v1')).toMatchObject({
      scanner: { uri: 'pkg:generic/trivy', result: { SchemaVersion: 2 } },
      metadata: { scanStartedOn: '2026-01-28T21:00:00Z' },
    });
  });

  it.each([
    ['T30 of another digest', `sha256:${'0'.repeat(64)}`, {}, 'VERIFICATION_FAILED', /not about sha256:/],
    ['of no digest', undefined, {}, 'INPUT_INVALID', /does not say which image/],
    ['T29 without results', 'same', { Results: undefined }, 'INPUT_INVALID', /proves less/],
  ])('no scan %s', async (_name, about, more, code, message) => {
    const { image: name, digest } = await image();
    const file = trivy(about === 'same' ? digest : about, more);
    await expect(seal({ image: name, ...key(), scan: [file] })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(registry.requests.some((request) => request.startsWith('PUT'))).toBe(false);
  });

  it('test results, failed ones too', async () => {
    const { image: name } = await image();
    const file = write(
      'junit.xml',
      `<?xml version="1.0"?><testsuites><testsuite name="s" tests="3" failures="1">
        <testcase classname="a &amp; b" name="adds"/><testcase name="&#x1f600;"><failure>no <![CDATA[<testcase/>]]></failure></testcase>
        <testcase name="later"><skipped/></testcase></testsuite></testsuites>`,
    );
    const run = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_RUN_ID: '7',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF: 'refs/tags/v1',
    };
    await seal({ image: name, ...key(), 'test-report': [file] }, run);
    const found = await verify({ image: name, ...pub(), type: 'test-result' });
    expect(predicateOf(found, 'https://in-toto.io/attestation/test-result/v0.1')).toEqual({
      result: 'FAILED',
      configuration: [
        { uri: 'git+https://github.com/octo/shop@refs/tags/v1', digest: { gitCommit: 'a'.repeat(40) } },
      ],
      url: 'https://github.com/octo/shop/actions/runs/7',
      passedTests: ['a & b › adds'],
      warnedTests: [],
      failedTests: ['😀'],
    });
  });

  it.each([
    ['no test', '<testsuites/>', /no test that ran/],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><testsuites/>', /a declaration/],
    ['another document', '<html></html>', /its root is <html>/],
    ['something cut off', '<testsuites><testsuite><testcase name="a">', /cut off inside <testcase>/],
    [
      'failures that are not listed',
      '<testsuite failures="2"><testcase name="a"/></testsuite>',
      /counts 2 failures/,
    ],
    ['nothing', '', /its root is missing/],
  ])('no test report with %s', async (_name, text, message) => {
    const { image: name } = await image();
    const file = write('junit.xml', text);
    await expect(seal({ image: name, ...key(), 'test-report': [file] })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('the verdict in both forms', async () => {
    const { image: name } = await image();
    const record = sampleRecord();
    const passed = { ...record, verdict: { ...record.verdict, verdict: 'pass', blocked: 0 } };
    write('record.json', JSON.stringify(passed));
    await seal({ image: name, ...key(), record: 'record.json', svr: true });
    const found = await verify({ image: name, ...pub(), type: 'svr' });
    expect(predicateOf(found, 'https://in-toto.io/attestation/svr/v0.2')).toMatchObject({
      properties: expect.arrayContaining(['SEALGATE_GATE_PASSED']),
    });
    expect(predicateOf(found, 'https://slsa.dev/verification_summary/v1')).toMatchObject({
      verificationResult: 'PASSED',
    });
    await expect(seal({ image: name, ...key(), svr: true })).rejects.toThrow(/--svr goes with --record/);
  });
});

describe('publishing', () => {
  it('T36 the tag means the very digest that was sealed, and only once all is attached', async () => {
    const { image: name, digest } = await image();
    const answer = await seal({ image: name, ...key(), publish: ['v1.2.3', 'latest'] });
    expect(answer.json).toMatchObject({
      published: [`${registry.host}/octo/shop:v1.2.3`, `${registry.host}/octo/shop:latest`],
    });
    expect(registry.manifests.get('octo/shop/v1.2.3')?.bytes).toEqual(
      registry.manifests.get(`octo/shop/${digest}`)?.bytes,
    );
    const puts = registry.requests.filter(
      (request) => request.startsWith('PUT') && request.includes('/manifests/'),
    );
    expect(puts.slice(-2).map((put) => put.split('/').at(-1))).toEqual(['v1.2.3', 'latest']);
    await expect(seal({ image: name, ...key(), publish: ['../v1'] })).rejects.toThrow(/is no tag/);
  });

  it('a tag that meant another digest is told with that one', async () => {
    const { image: name, digest } = await image();
    const before = Buffer.from(
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
    );
    registry.manifests.set('octo/shop/latest', {
      bytes: before,
      type: 'application/vnd.oci.image.index.v1+json',
    });
    const from = `sha256:${sha256Hex(before)}`;
    const answer = await seal({ image: name, ...key(), publish: ['latest', 'v1'] });
    const tag = `${registry.host}/octo/shop:latest`;
    expect(answer.json).toMatchObject({ moved: [{ tag, from }] });
    expect(answer.text).toContain(`published  ${tag}, which meant ${from} before`);
    expect(answer.text).toMatch(/published {2}\S+:v1$/m);
    const again = await seal({ image: name.replace(/@.*/, `@${digest}`), ...key(), publish: ['latest'] });
    expect(again.json).toMatchObject({ moved: [] });
  });

  it('F interrupted before the tag: it is named as missing and not set, and the same again completes it', async () => {
    let broken = true;
    const { image: name } = await image({
      referrers: true,
      fault: (request, response) => {
        if (!broken || request.method !== 'PUT' || request.url?.endsWith('/manifests/v2') !== true)
          return false;
        response.writeHead(507).end();
        return true;
      },
    });
    const values = { image: name, ...key(), publish: ['v2'] };
    await expect(seal(values)).rejects.toThrow(/Attached: 1 of 1; missing: the tag v2/);
    expect(registry.manifests.has('octo/shop/v2')).toBe(false);
    broken = false;
    const again = await seal(values);
    expect(again.json).toMatchObject({
      attached: [{ state: 'there' }],
      published: [expect.stringMatching(/:v2$/)],
    });
  });
});

describe('GitHub’s attestations API', () => {
  const token = 'job-token';
  async function withGithub(canAttest: boolean): Promise<Record<string, string>> {
    github = await startGithub();
    github.state.accounts.set(token, { ...ACTIONS_BOT, canAttest });
    return { GITHUB_TOKEN: token, GITHUB_REPOSITORY: github.state.repository, GITHUB_API_URL: github.url };
  }
  const bom = () => ({ sbom: write('bom.json', '{"bomFormat":"CycloneDX","specVersion":"1.6"}'), ...key() });

  it('keeps attestations as GitHub describes, without the plain signature', async () => {
    const { image: name } = await image();
    const env = await withGithub(true);
    const answer = await seal({ image: name, ...bom(), 'github-attestations': 'always' }, env);
    expect(github.violations).toEqual([]);
    expect(answer.json).toMatchObject({
      githubAttestations: [{ predicateType: 'https://cyclonedx.org/bom', state: 'kept', id: 1 }],
    });
    expect(github.state.attestations).toHaveLength(1);
  });

  it('F 403 names the missing permissions line: said with auto, an error with always', async () => {
    const { image: name } = await image();
    const env = await withGithub(false);
    const answer = await seal({ image: name, ...bom(), 'github-attestations': 'auto' }, env);
    expect(answer.text).toMatch(
      /NOT in GitHub's attestations {2}https:\/\/cyclonedx.org\/bom: .*attestations: write/,
    );
    expect(warnings.join()).toContain('attestations: write');
    await expect(seal({ image: name, ...bom(), 'github-attestations': 'always' }, env)).rejects.toMatchObject(
      {
        code: 'SEAL_FAILED',
        message: expect.stringMatching(/0 of 1 are.*attestations: write/),
      },
    );
    github.state.accounts.set(token, { ...ACTIONS_BOT, canAttest: true });
    // What is attached already is kept there too: the second run completes the first.
    const again = await seal({ image: name, ...bom(), 'github-attestations': 'always' }, env);
    expect(again.json).toMatchObject({
      attached: [{ state: 'there' }, { state: 'there' }],
      githubAttestations: [{ state: 'kept' }],
    });
  });

  it.each([{}, [], { errors: [] }, { id: null }])(
    'F an answer of 200 that names no attestation (%j) keeps none',
    async (body) => {
      const { image: name } = await image();
      const env = await withGithub(true);
      github.fail({ on: 'POST', status: 200, body, times: 9 });
      await expect(
        seal({ image: name, ...bom(), 'github-attestations': 'always' }, env),
      ).rejects.toMatchObject({
        code: 'SEAL_FAILED',
        message: expect.stringMatching(/0 of 1 are.*something else than the number of an attestation/),
      });
    },
  );

  it('says which variable is missing, what is too large, and takes no other word', async () => {
    const { image: name } = await image();
    const answer = await seal({ image: name, ...bom(), 'github-attestations': 'auto' });
    expect(answer.text).toContain('GITHUB_TOKEN and GITHUB_REPOSITORY');
    await expect(seal({ image: name, ...bom(), 'github-attestations': 'yes' })).rejects.toThrow(
      /none of auto, always, never/,
    );
  });

  it('GitHub’s limits, to the subject and the byte: 1,024 subjects and 16 MiB are kept, one more is not', async () => {
    const env = await withGithub(true);
    const about = { ...key(), type: 'https://example.test/p', 'github-attestations': 'auto' };
    const files = Array.from({ length: 1025 }, (_, n) => write(`f${n}`, String(n)));
    const small = { ...about, predicate: write('p.json', '{}') };
    const kept = await sealCommand.run(files.slice(1), small, world(env));
    expect(kept.json).toMatchObject({ githubAttestations: [{ state: 'kept' }] });
    const many = await sealCommand.run(files, small, world(env));
    expect(many.json).toMatchObject({
      githubAttestations: [
        { state: 'too-large', reason: expect.stringContaining('1025 subjects, and GitHub takes 1024') },
      ],
    });
    const sized = (bytes: number) => write('big.json', `{"a":"${'x'.repeat(bytes - '{"a":""}'.length)}"}`);
    const most = 16 * 1024 * 1024;
    const whole = await sealCommand.run(['f1'], { ...about, predicate: sized(most) }, world(env));
    expect(whole.json).toMatchObject({ githubAttestations: [{ state: 'kept' }] });
    const over = { ...about, predicate: sized(most + 1) };
    expect((await sealCommand.run(['f1'], over, world(env))).json).toMatchObject({
      githubAttestations: [{ state: 'too-large', reason: expect.stringContaining(`is ${most + 1} bytes`) }],
    });
    await expect(
      sealCommand.run(['f1'], { ...over, 'github-attestations': 'always' }, world(env)),
    ).rejects.toMatchObject({ code: 'SEAL_FAILED', message: expect.stringContaining('0 of 1 are') });
    expect(github.state.attestations).toHaveLength(2);
  });

  it('F GitHub down: the seal stands, the exit code says that something is missing', async () => {
    const { image: name } = await image();
    const env = await withGithub(true);
    github.fail({ on: 'POST attestations', status: 502, times: 5 });
    await expect(seal({ image: name, ...bom(), 'github-attestations': 'auto' }, env)).rejects.toMatchObject({
      code: 'SEAL_FAILED',
      hint: expect.stringContaining('The seal itself stands'),
    });
    expect((await verify({ image: name, ...pub() })).exitCode).toBe(0);
  });
});

describe('keyless, a second time', () => {
  it('attaches nothing twice where the roots are known', async () => {
    const { image: name } = await image();
    const values = {
      image: name,
      sbom: write('bom.json', '{"bomFormat":"CycloneDX","specVersion":"1.6"}'),
      'signing-config': sigstore.signingConfig(2),
      'trusted-root': sigstore.trustedRootFile,
    };
    await seal(values, sigstore.env);
    await sigstore.control();
    const again = await seal(values, sigstore.env);
    expect(again.json).toMatchObject({ attached: [{ state: 'there' }, { state: 'there' }] });
    expect((await sigstore.control()).map(({ service }) => service)).toEqual(['oidc', 'fulcio']);
  });
});
