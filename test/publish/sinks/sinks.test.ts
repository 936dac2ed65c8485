import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { AwsClient } from 'aws4fetch';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence } from '../../../src/publish/add-evidence.js';
import { pushToSinks, type SinkResult } from '../../../src/publish/sinks/push.js';
import type { SinkWorld } from '../../../src/publish/sinks/sink.js';
import { verifyEvidence } from '../../../src/seal/evidence/verify-evidence.js';
import { type LoopbackGithub, startGithub } from '../../support/github/server.js';
import { ACTIONS_BOT } from '../../support/github/state.js';
import { peer } from '../../support/peers.js';
import { testWorld } from '../../support/world.js';

const RETENTION = { public: 1, internal: 3, confidential: 5, restricted: 7 };
const who = (minute: number, run = '1') => ({
  time: `2026-01-28T21:${String(minute).padStart(2, '0')}:00Z`,
  actor: { login: 'octocat' },
  source: { run, userAgent: 'sealgate/test' },
});

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-sinks-'));
  folder = path.join(root, 'evidence');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function add(what: string, minute: number, text = what, dir = folder): Promise<void> {
  await addEvidence({
    evidenceDir: dir,
    file: {
      bytes: Buffer.from(text),
      extension: 'txt',
      mediaType: 'text/plain',
      scope: 'prod',
      what,
      class: 'internal',
    },
    who: who(minute),
    result: { outcome: 'pass', code: 0, message: '' },
    recipients: [],
    env: {},
  });
}

function push(
  targets: readonly string[],
  env: SinkWorld['env'] = {},
  options: { readonly required?: readonly string[]; readonly dir?: string } = {},
): Promise<SinkResult[]> {
  return pushToSinks({
    folder: options.dir ?? folder,
    targets,
    required: options.required ?? [],
    world: {
      env,
      log: testWorld(root).log,
      who: who(59),
      repositoryDir: root,
      retention: RETENTION,
    },
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Writes what looks like a seal of the folder's head; `by` tells two of them apart. */
function sealHead(by: string): { readonly head: { readonly hash: string }; readonly place: string } {
  const head = JSON.parse(readFileSync(path.join(folder, 'ledger.head.json'), 'utf8')) as { hash: string };
  const payload = Buffer.from(JSON.stringify({ predicate: head })).toString('base64');
  const place = path.join(folder, 'ledger.head.json.sigstore.json');
  writeFileSync(place, JSON.stringify({ by, dsseEnvelope: { payload } }));
  return { head, place };
}

/** Waits until a server answers, whatever it says. */
async function answering(url: string): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      // Not up yet.
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${url} does not answer`);
}

describe('folder', () => {
  it('brings what is missing and nothing twice, and joins another run’s history', async () => {
    await add('one', 1);
    expect(await push(['folder:share'])).toMatchObject([{ state: 'done', message: '1 record to share' }]);
    await add('two', 2);
    await add('three', 3);
    expect(await push(['folder:share'])).toMatchObject([{ message: '2 records to share' }]);
    expect(await push(['folder:share'])).toMatchObject([{ message: 'share has everything' }]);
    // A fresh checkout has no ledger: its run begins one of its own, with a file of the same name.
    const other = path.join(root, 'other');
    await add('one', 1, 'another one', other);
    const [joined] = await push(['folder:share'], {}, { dir: other });
    expect(joined?.message).toContain('joined with the history there');
    const report = await verifyEvidence(path.join(root, 'share'));
    expect(report).toMatchObject({ ok: true, records: 5, files: { verified: 4, problems: [] } });
  });

  it('refuses to go on from a ledger that was touched', async () => {
    await add('one', 1);
    await push(['folder:share']);
    const file = path.join(root, 'share/ledger.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('octocat', 'octodog'));
    await add('two', 2);
    expect(await push(['folder:share'])).toMatchObject([
      { state: 'failed', message: expect.stringContaining('was changed') },
    ]);
  });
});

describe('several at once', () => {
  it.skipIf(process.platform === 'win32')(
    'T44 follows no link that the repository holds in its place, and one outside of it',
    async () => {
      await add('x', 1);
      const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'sealgate-elsewhere-'));
      symlinkSync(elsewhere, path.join(root, 'share'));
      expect(await push(['folder:share'])).toMatchObject([
        { state: 'failed', message: expect.stringContaining('is not a folder but a link') },
      ]);
      expect(readdirSync(elsewhere)).toEqual([]);
      const mounted = `${elsewhere}-mounted`;
      symlinkSync(elsewhere, mounted);
      expect(await push([`folder:${mounted}`])).toMatchObject([{ state: 'done' }]);
      for (const made of [mounted, elsewhere]) rmSync(made, { recursive: true });
    },
  );

  it('one that fails stops no other, is reported, required or not, and gets everything the next time', async () => {
    await add('one', 1);
    writeFileSync(path.join(root, 'blocked'), 'a file where a folder should be');
    const results = await push(['folder:blocked', 'folder:share'], {}, { required: ['folder:blocked'] });
    expect(results).toMatchObject([
      { sink: 'folder:blocked', state: 'failed', required: true },
      { sink: 'folder:share', state: 'done', required: false },
    ]);
    await add('two', 2);
    rmSync(path.join(root, 'blocked'));
    expect(await push(['folder:blocked'])).toMatchObject([
      { state: 'done', message: '2 records to blocked' },
    ]);
  });

  it('a place that is required and that nobody names is a failure', async () => {
    await add('one', 1);
    expect(await push([], {}, { required: ['s3'] })).toMatchObject([
      { sink: 's3', state: 'failed', required: true },
    ]);
  });
});

describe('artifact', () => {
  it('leaves a folder of this run that verifies, with the files of this run', async () => {
    await add('one', 1);
    const env = { GITHUB_ACTIONS: 'true', RUNNER_TEMP: root };
    const [result] = await push(['artifact'], env);
    const left = result?.outputs?.['evidence-artifact-path'] ?? '';
    expect(readdirSync(left).sort()).toEqual([
      '20260128-2101_prod_one.txt',
      'ledger.head.json',
      'ledger.jsonl',
    ]);
    expect((await verifyEvidence(left)).ok).toBe(true);
    expect(await push(['artifact'])).toMatchObject([{ state: 'failed' }]);
  });
});

describe('branch', () => {
  let github: LoopbackGithub;
  let env: SinkWorld['env'];
  beforeEach(async () => {
    github = await startGithub();
    github.state.gitDir = path.join(root, 'origin.git');
    execFileSync('git', ['init', '-q', '--bare', github.state.gitDir]);
    github.state.accounts.set('t', ACTIONS_BOT);
    env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: 't' };
  });
  afterEach(() => github.close());

  const checkOut = (branch: string): string => {
    const to = path.join(root, `checkout-${Math.random()}`);
    execFileSync('git', ['clone', '-q', '-b', branch, github.state.gitDir as string, to]);
    return to;
  };

  it('makes the branch, then adds commits to it, and a checkout of it verifies', async () => {
    await add('one', 1);
    expect(await push(['branch:security/evidence'], env)).toMatchObject([
      { state: 'done', message: '1 record to the branch security/evidence' },
    ]);
    await add('two', 2);
    await push(['branch:security/evidence'], env);
    expect(await push(['branch:security/evidence'], env)).toMatchObject([
      { message: 'security/evidence has everything' },
    ]);
    const copy = checkOut('security/evidence');
    expect(await verifyEvidence(copy)).toMatchObject({ ok: true, records: 2, files: { verified: 2 } });
    expect(
      execFileSync('git', ['-C', copy, 'log', '--oneline'], { encoding: 'utf8' }).split('\n'),
    ).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  it('T43 loses a race, reads again, joins what the other run wrote, and never forces', async () => {
    await add('one', 1);
    await push(['branch:evidence'], env);
    await add('two', 2);
    const other = path.join(root, 'other');
    await add('else', 3, 'else', other);
    // Another run moves the branch between our reading it and our moving it.
    github.fail({
      on: 'PATCH git/refs',
      before: async () => {
        const [result] = await push(['branch:evidence'], env, { dir: other });
        expect(result).toMatchObject({ state: 'done' });
      },
    });
    const [result] = await push(['branch:evidence'], env);
    expect(result?.message).toContain('at the 2th try');
    const report = await verifyEvidence(checkOut('evidence'));
    expect(report).toMatchObject({ ok: true, files: { verified: 3 } });
    const forced = github.requests.filter(
      ({ method, body }) => method === 'PATCH' && (body as { force: unknown }).force !== false,
    );
    expect(forced).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('reports a token that may not write, and a GitHub that does not answer', async () => {
    await add('one', 1);
    github.fail({
      on: 'POST git/blobs',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(await push(['branch:evidence'], env)).toMatchObject([
      { state: 'failed', message: expect.stringContaining('403') },
    ]);
    expect(await push(['branch:evidence'], {})).toMatchObject([{ state: 'failed' }]);
    expect(await push(['branch:evidence'], env)).toMatchObject([{ state: 'done' }]);
  });
});

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Settings of Debian's registry. */
const distributionConfig = (dir: string, port: number): string =>
  `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${dir}/data}}\nhttp: {addr: '127.0.0.1:${port}'}\n`;
const zotConfig = (dir: string, port: number): string =>
  JSON.stringify({
    distSpecVersion: '1.1.1',
    storage: { rootDirectory: path.join(dir, 'data') },
    http: { address: '127.0.0.1', port: String(port) },
    log: { level: 'error' },
  });

type Registry = readonly [
  name: string,
  settings: (dir: string, port: number) => string,
  args: (config: string, port: number) => readonly string[],
];
const DOCKER: Registry = ['docker-registry', distributionConfig, (config) => ['serve', config]];
const REGISTRIES: readonly Registry[] = [
  DOCKER,
  ['referrers-registry', () => '', (_config, port) => [`127.0.0.1:${port}`]],
  ['zot', zotConfig, (config) => ['serve', config]],
];

/** Starts a registry whose data lie in `dir`. */
async function startRegistry(
  program: string,
  [name, settings, args]: Registry,
  dir: string,
): Promise<Server> {
  const port = await freePort();
  const config = path.join(dir, name === 'zot' ? 'config.json' : 'config.yml');
  writeFileSync(config, settings(dir, port));
  const child = spawn(program, args(config, port), { stdio: 'ignore' });
  await answering(`http://127.0.0.1:${port}/v2/`);
  return { port, child };
}

const S3_ENV = { AWS_ACCESS_KEY_ID: 'evidence', AWS_SECRET_ACCESS_KEY: 'evidence-secret-key' };

interface Store extends Server {
  readonly endpoint: string;
  readonly client: AwsClient;
}

/** Starts an object store in `dir` with two buckets: `locked`, with Object Lock, and `plain`. */
async function startStore(program: string, dir: string): Promise<Store> {
  for (const name of ['data', 'versions']) mkdirSync(path.join(dir, name));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const folders = ['--versioning-dir', path.join(dir, 'versions'), path.join(dir, 'data')];
  const child = spawn(program, ['--port', `127.0.0.1:${port}`, 'posix', ...folders], {
    stdio: 'ignore',
    env: { ROOT_ACCESS_KEY: S3_ENV.AWS_ACCESS_KEY_ID, ROOT_SECRET_KEY: S3_ENV.AWS_SECRET_ACCESS_KEY },
  });
  await answering(endpoint);
  const client = new AwsClient({
    accessKeyId: S3_ENV.AWS_ACCESS_KEY_ID,
    secretAccessKey: S3_ENV.AWS_SECRET_ACCESS_KEY,
    service: 's3',
    region: 'us-east-1',
  });
  const locked = { 'x-amz-bucket-object-lock-enabled': 'true' };
  expect((await client.fetch(`${endpoint}/locked`, { method: 'PUT', headers: locked })).status).toBe(200);
  expect((await client.fetch(`${endpoint}/plain`, { method: 'PUT' })).status).toBe(200);
  return { port, child, endpoint, client };
}

describe.each(REGISTRIES)('OCI registry: %s', (...registry) => {
  const [name] = registry;
  const program = peer(name);
  let server: Server;
  let dir: string;
  beforeAll(async () => {
    if (program === undefined) return;
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-oci-'));
    server = await startRegistry(program, registry, dir);
  }, 30_000);
  afterAll(() => {
    server?.child.kill();
    if (dir !== undefined) rmSync(dir, { recursive: true, force: true });
  });

  it.skipIf(program === undefined)(
    'keeps each record as an artifact, by digest, found by referrers',
    async () => {
      const target = `oci:127.0.0.1:${server.port}/acme/evidence`;
      await add('one', 1);
      await add('two', 2);
      expect(await push([target])).toMatchObject([
        { state: 'done', message: expect.stringContaining('2 records') },
      ]);
      await add('three', 3);
      expect(await push([target])).toMatchObject([{ message: expect.stringContaining('1 record ') }]);
      expect(await push([target])).toMatchObject([{ message: expect.stringContaining('has everything') }]);
      const { openRegistry } = await import('../../../src/seal/oci/registry-store.js');
      const { parseImage } = await import('../../../src/seal/oci/reference.js');
      const image = parseImage(`127.0.0.1:${server.port}/acme/evidence`);
      if (image.kind !== 'registry') throw new Error('not a registry');
      const store = await openRegistry(image, { env: {} });
      const ledger = await store.manifest('ledger');
      const referrers = await store.referrers(ledger?.descriptor.digest ?? '');
      expect(referrers).toHaveLength(3);
      const lines = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n');
      for (const line of lines) {
        const { hash } = JSON.parse(line) as { hash: string };
        const manifest = JSON.parse((await store.manifest(`record-${hash}`))?.bytes.toString() ?? '');
        expect(manifest.layers).toHaveLength(2);
        expect((await store.blob(manifest.layers[0].digest, 1e6)).toString()).toBe(`${line}\n`);
      }
      await store.close();
    },
    60_000,
  );
});

describe('S3-compatible object store with Object Lock', () => {
  const program = peer('versitygw');
  let server: Store;
  let dir: string;
  let client: AwsClient;
  let endpoint: string;
  const env = S3_ENV;
  beforeAll(async () => {
    if (program === undefined) return;
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-s3-'));
    server = await startStore(program, dir);
    ({ client, endpoint } = server);
  }, 30_000);
  afterAll(() => {
    server?.child.kill();
    if (dir !== undefined) rmSync(dir, { recursive: true, force: true });
  });

  it.skipIf(program === undefined)(
    'writes once, and what is locked can be neither deleted nor replaced',
    async () => {
      await add('one', 1);
      const target = `s3://locked/acme?endpoint=${endpoint}`;
      expect(await push([target], env)).toMatchObject([
        { state: 'done', message: '1 record to locked, locked' },
      ]);
      await add('two', 2);
      expect(await push([target], env)).toMatchObject([{ message: '1 record to locked, locked' }]);
      expect(await push([target], env)).toMatchObject([{ message: 'locked has everything' }]);
      const [line = ''] = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').split('\n');
      const record = JSON.parse(line) as { hash: string; files: { sha256: string; path: string }[] };
      for (const key of [
        `acme/records/${record.hash}.json`,
        `acme/files/${record.files[0]?.sha256}/${record.files[0]?.path}`,
      ]) {
        const head = await client.fetch(`${endpoint}/locked/${key}`, { method: 'HEAD' });
        expect(head.headers.get('x-amz-object-lock-mode')).toBe('COMPLIANCE');
        // Class internal is kept three years.
        expect(Date.parse(head.headers.get('x-amz-object-lock-retain-until-date') ?? '')).toBe(
          Date.parse('2029-01-28T21:01:00Z'),
        );
        const version = head.headers.get('x-amz-version-id') ?? '';
        const gone = await client.fetch(`${endpoint}/locked/${key}?versionId=${version}`, {
          method: 'DELETE',
          headers: { 'x-amz-bypass-governance-retention': 'true' },
        });
        expect(gone.status).toBe(403);
        const kept = await client.fetch(`${endpoint}/locked/${key}?versionId=${version}`);
        expect(kept.status).toBe(200);
      }
      const stored = await client.fetch(`${endpoint}/locked/acme/records/${record.hash}.json`);
      expect(await stored.text()).toBe(`${line}\n`);
    },
    60_000,
  );

  it.skipIf(program === undefined)(
    'locks afterwards what was filed without a lock, files and records, and no more than once',
    async () => {
      await add('one', 1);
      await add('two', 2);
      const target = `s3://locked/later?endpoint=${endpoint}`;
      expect(await push([`${target}&lock=none`], env)).toMatchObject([{ message: '2 records to locked' }]);
      await add('three', 3);
      expect(await push([target], env)).toMatchObject([
        { state: 'done', message: '1 record to locked, locked; 2 records there locked afterwards' },
      ]);
      expect(await push([target], env)).toMatchObject([{ message: 'locked has everything' }]);
      const lines = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n');
      for (const line of lines) {
        const record = JSON.parse(line) as { hash: string; files: { sha256: string; path: string }[] };
        const [file] = record.files;
        for (const key of [`records/${record.hash}.json`, `files/${file?.sha256}/${file?.path}`]) {
          const head = await client.fetch(`${endpoint}/locked/later/${key}`, { method: 'HEAD' });
          expect(head.headers.get('x-amz-object-lock-mode'), key).toBe('COMPLIANCE');
        }
      }
    },
    60_000,
  );

  it.skipIf(program === undefined)(
    'locks the head’s signature afterwards too, keeps the first one, and tells what is none',
    async () => {
      await add('one', 1);
      const { head, place } = sealHead('first');
      const key = `heads/0000000001-${head.hash}.json.sigstore.json`;
      const target = `s3://locked/sealed?endpoint=${endpoint}`;
      const first = readFileSync(place, 'utf8');
      expect(await push([`${target}&lock=none`], env)).toMatchObject([{ state: 'done' }]);
      sealHead('second');
      expect(await push([target], env)).toMatchObject([{ state: 'done' }]);
      const url = `${endpoint}/locked/sealed/${key}`;
      const kept = await client.fetch(url, { method: 'HEAD' });
      expect(kept.headers.get('x-amz-object-lock-mode')).toBe('COMPLIANCE');
      expect(await (await client.fetch(url)).text()).toBe(first);

      const plain = `s3://plain/sealed?endpoint=${endpoint}&lock=none`;
      for (const body of ['{}', JSON.stringify({ dsseEnvelope: { payload: 'e30=' } })]) {
        await client.fetch(`${endpoint}/plain/sealed/${key}`, { method: 'PUT', body });
        expect(await push([plain], env)).toMatchObject([
          { state: 'failed', message: expect.stringContaining('no signature of this head of the ledger') },
        ]);
      }
    },
    60_000,
  );

  it.skipIf(program === undefined)(
    'tells an object of the same key and length that has another content, with a checksum and without',
    async () => {
      await add('one', 1);
      for (const [prefix, headers] of [
        ['sum', { 'x-amz-checksum-algorithm': 'SHA256' }],
        ['plain', {}],
      ] as const) {
        const target = `s3://plain/${prefix}?endpoint=${endpoint}&lock=none`;
        expect(await push([target], env)).toMatchObject([{ state: 'done' }]);
        const [line = ''] = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').split('\n');
        const { hash } = JSON.parse(line) as { hash: string };
        const url = `${endpoint}/plain/${prefix}/records/${hash}.json`;
        const body = `${line.slice(0, -2)} }\n`;
        expect((await client.fetch(url, { method: 'PUT', body, headers })).status).toBe(200);
        expect(await push([target], env)).toMatchObject([
          {
            state: 'failed',
            message: expect.stringMatching(/has something else under .*: as long, with another content/),
          },
        ]);
      }
    },
    60_000,
  );

  it.skipIf(program === undefined)(
    'a bucket without Object Lock is a failure, unless lock=none',
    async () => {
      await add('one', 1);
      expect(await push([`s3://plain/x?endpoint=${endpoint}`], env)).toMatchObject([{ state: 'failed' }]);
      expect(await push([`s3://plain/x?endpoint=${endpoint}&lock=none`], env)).toMatchObject([
        { state: 'done' },
      ]);
      expect(await push([`s3://plain/x?endpoint=${endpoint}`], {})).toMatchObject([
        {
          state: 'failed',
          message: expect.stringMatching(/no credentials for the object store\. Set AWS_ACCESS_KEY_ID/),
        },
      ]);
      const wrong = { ...env, AWS_SECRET_ACCESS_KEY: 'not-the-secret' };
      const [refused] = await push([`s3://locked/x?endpoint=${endpoint}`], wrong);
      expect(refused).toMatchObject({ state: 'failed' });
      expect(refused?.message).not.toContain('not-the-secret');
    },
    60_000,
  );
});

describe('all five at once', () => {
  const [registry, store] = [peer('docker-registry'), peer('versitygw')];
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill();
  });

  it.skipIf(registry === undefined || store === undefined)(
    'each has everything; one that is down is told of, and has everything after the next run',
    async () => {
      if (registry === undefined || store === undefined) return;
      const [github, objects] = await Promise.all([startGithub(), startStore(store, root)]);
      const oci = await startRegistry(registry, DOCKER, root);
      started.push(objects.child, oci.child);
      github.state.gitDir = path.join(root, 'origin.git');
      execFileSync('git', ['init', '-q', '--bare', github.state.gitDir]);
      github.state.accounts.set('t', ACTIONS_BOT);
      const env = {
        ...S3_ENV,
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: root,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_TOKEN: 't',
      };
      const targets = [
        'folder:share',
        'artifact',
        'branch:evidence',
        `oci:127.0.0.1:${oci.port}/acme/evidence`,
        `s3://locked/acme?endpoint=${objects.endpoint}`,
      ];
      const required = ['s3', 'branch'];
      await add('one', 1);
      expect((await push(targets, env, { required })).map(({ kind, state }) => [kind, state])).toEqual([
        ['folder', 'done'],
        ['artifact', 'done'],
        ['branch', 'done'],
        ['oci', 'done'],
        ['s3', 'done'],
      ]);
      objects.child.kill();
      await new Promise((done) => objects.child.once('exit', done));
      await add('two', 2);
      const down = await push(targets, env, { required });
      expect(down.filter(({ state }) => state === 'failed')).toMatchObject([{ kind: 's3', required: true }]);
      for (const name of ['data', 'versions']) rmSync(path.join(root, name), { recursive: true });
      const again = await startStore(store, root);
      started.push(again.child);
      await add('three', 3);
      const back = await push([...targets.slice(0, 4), `s3://locked/acme?endpoint=${again.endpoint}`], env);
      expect(back.map(({ kind, message }) => [kind, message.replace(/\d+(?= records)/, 'N')])).toEqual(
        expect.arrayContaining([['s3', 'N records to locked, locked']]),
      );
      expect(back.every(({ state }) => state === 'done')).toBe(true);
      expect(back.at(-1)?.message).toContain('3 records');
      await github.close();
    },
    120_000,
  );
});
