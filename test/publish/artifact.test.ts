import { readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/data/digest.js';
import type { OutputFile } from '../../src/model/findings/decision.js';
import { artifactPublisher } from '../../src/publish/artifact.js';
import { outputsOf } from '../../src/publish/outputs.js';
import { findSecret } from '../../src/publish/secrets.js';
import { sampleRecord, sampleRun } from '../support/github/finished-run.js';
import { expectLinear } from '../support/growth.js';

const log = { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} };
let temp: string;
let staging: string;

beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'artifact-'));
  staging = path.join(temp, 'staging');
  await mkdir(staging);
});

/** As the run recorded it: what stands in the staging folder by then. */
function file(name: string, what: OutputFile['what'] = 'raw-report'): OutputFile {
  const full = path.join(staging, name);
  const isThere = statSync(full, { throwIfNoEntry: false })?.isFile() === true;
  const sha256 = isThere ? sha256Hex(readFileSync(full)) : '0'.repeat(64);
  return { path: name, what, mediaType: 'application/json', sha256, bytes: 1 };
}

async function publish(files: readonly OutputFile[], env: Record<string, string> = {}) {
  const run = sampleRun({ ...sampleRecord(), files }, { stagingDir: staging });
  const world = { env: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: temp, ...env }, log };
  expect(artifactPublisher.applies(run, world)).toBe(true);
  const result = await artifactPublisher.publish(run, world);
  const folder = result.outputs?.['artifact-path'] ?? '';
  return { result, names: (await readdir(folder)).sort(), folder };
}

describe('artifact folder', () => {
  it('holds the named files, the record and the texts, and nothing else', async () => {
    await writeFile(path.join(staging, 'a.json'), '{"a":1}');
    await writeFile(path.join(staging, 'not-listed.json'), '{}');
    const { result, names, folder } = await publish([file('a.json')]);
    expect(result.state).toBe('done');
    expect(names).toEqual(['a.json', 'comment.md', 'record.json', 'summary.md']);
    expect(await readFile(path.join(folder, 'a.json'), 'utf8')).toBe('{"a":1}');
    expect(JSON.parse(await readFile(path.join(folder, 'record.json'), 'utf8'))).toMatchObject({
      schema: 'sealgate/run/v1',
    });
  });

  it('T7 leaves out what holds a credential, and says which kind', async () => {
    const config =
      '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eC1hY2Nlc3M6Z2hzXzE=\n';
    await writeFile(path.join(staging, 'config.json'), config);
    await writeFile(path.join(staging, 'token.json'), '{"t":"s3cr3t-of-this-run"}');
    await writeFile(path.join(staging, 'fine.json'), '{"t":"s3cr3t"}');
    const { result, names } = await publish([file('config.json'), file('token.json'), file('fine.json')], {
      MY_TOKEN: 's3cr3t-of-this-run',
    });
    expect(names).toEqual(['comment.md', 'fine.json', 'record.json', 'summary.md']);
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('git credentials') });
    expect(result.message).toContain('the value of MY_TOKEN');
    expect(result.message).not.toContain('s3cr3t');
  });

  it('T59 leaves out what was changed since the run recorded it', async () => {
    await writeFile(path.join(staging, 'a.json'), '{"a":1}');
    const recorded = file('a.json');
    await writeFile(path.join(staging, 'a.json'), '{"a":2}');
    const { result, names } = await publish([recorded]);
    expect(names).toEqual(['comment.md', 'record.json', 'summary.md']);
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('it was changed') });
  });

  it.each(['../escape.json', '/etc/hosts', '.git/config', 'a/b.json', '.hidden', 'a\\b', ''])(
    'T44 refuses the path %j',
    async (name) => {
      const { result, names } = await publish([file(name)]);
      expect(names).toEqual(['comment.md', 'record.json', 'summary.md']);
      expect(result.state).toBe('failed');
    },
  );

  it.skipIf(process.platform === 'win32')('T44 refuses a link in the place of a file', async () => {
    await writeFile(path.join(temp, 'outside'), 'outside');
    await symlink(path.join(temp, 'outside'), path.join(staging, 'link.json'));
    const { result, names } = await publish([file('link.json'), file('missing.json')]);
    expect(names).not.toContain('link.json');
    expect(result.message).toContain('missing.json');
  });
});

describe('secrets', () => {
  it.each([
    ['GitHub token', `x ghs_${'a'.repeat(36)} y`],
    ['fine-grained token', `github_pat_${'a1_'.repeat(20)}`],
    ['address with a password', 'https://ci:hunter2hunter2@registry.example.test/x'],
    ['npmrc', '//registry.example.test/:_authToken=0123456789abcdef'],
    ['npm token', `npm_${'Z'.repeat(36)}`],
    ['private key', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIFHDBOBgkqhkiG9w0BBQ0wQTAp'],
    ['AWS', 'AKIAIOSFODNN7EXAMPLE'],
  ])('sees a %s', (_name, text) => {
    expect(findSecret(Buffer.from(text), [])).toBeDefined();
  });

  it.each([
    ['an address', 'https://registry.example.test/a/-/a-1.0.0.tgz'],
    ['npmrc with a variable', `//registry.example.test/:_authToken=$${'{NPM_TOKEN}'}`],
    ['an attestation', JSON.stringify({ payload: Buffer.from('{"a":1}').toString('base64').repeat(50) })],
    ['words', 'no token here: ghs_short, PRIVATE KEY'],
    ["trivy's masked match", '-----BEGIN RSA PRIVATE KEY-----*********************'],
  ])('lets %s through', (_name, text) => {
    expect(findSecret(Buffer.from(text), [])).toBeUndefined();
  });

  it('T56 is linear on megabytes of near misses', async () => {
    const miss = 'https://a:bbbbbbbb eyJaaaaaaaaaaaaaaaaaaaa _auth=       authorization: bearer aaaaaaa';
    const work = (size: number) => {
      const bytes = Buffer.from(miss.repeat(size));
      return () => expect(findSecret(bytes, [])).toBeUndefined();
    };
    await expectLinear({ from: 3000, work });
    for (const one of ['a', 'eyJ', '-----BEGIN ', '_auth ', 'https://a:', 'authorization ', 'A '])
      await expectLinear({ from: 3000, work: (size) => () => findSecret(Buffer.from(one.repeat(size)), []) });
  });
});

describe('outputs', () => {
  it('T59 point to the kept file by its name there, else to the staged one, else are empty', async () => {
    const evidenceDir = path.join(temp, 'evidence');
    await mkdir(evidenceDir);
    await writeFile(path.join(evidenceDir, 'x.cdx.json'), '{}');
    const record = { ...sampleRecord(), files: [file('x.cdx.json', 'sbom'), file('y.sarif', 'sarif')] };
    const results = [
      { publisher: 'comment', state: 'done', message: '', outputs: { 'comment-url': 'u' } },
    ] as const;
    // What has a name of ours and is not ours was there before, or is of a run in the same minute.
    await writeFile(path.join(evidenceDir, 'y.sarif'), '{}');
    const before = outputsOf(record, results, { evidenceDir, stagingDir: staging });
    expect([before['sbom-path'], before['sarif-path']]).toEqual([
      path.join(staging, 'x.cdx.json'),
      path.join(staging, 'y.sarif'),
    ]);
    const names = new Map([['x.cdx.json', 'x_7778889990-1.cdx.json']]);
    expect(outputsOf(record, results, { evidenceDir, stagingDir: staging, names })).toEqual({
      verdict: 'fail',
      blocked: '1',
      warned: '0',
      'evidence-path': evidenceDir,
      'sbom-path': path.join(evidenceDir, 'x_7778889990-1.cdx.json'),
      'report-path': '',
      'sarif-path': path.join(staging, 'y.sarif'),
      'comment-url': 'u',
      'artifact-path': '',
      'evidence-artifact-path': '',
    });
  });
});
