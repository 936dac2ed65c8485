import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, ROOT, sealgate } from '../support/cli.js';
import { peer } from '../support/peers.js';
import { keysDocument, startRegistry } from '../support/registry/registry.mjs';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const ENV = { SOURCE_DATE_EPOCH: '1769634600' };
/** The oldest that package.json allows, and the newest of each line that runners have. */
const NODES = [
  ['this', process.execPath],
  ['20.17.0', peer('node2017')],
  ['22', peer('node22')],
  ['24', peer('node24')],
  ['26', peer('node26')],
] as const;

let sigstore: Sigstore;
let registry: Awaited<ReturnType<typeof startRegistry>>;
/** The SBOM as each version of Node wrote it. */
const sboms = new Map<string, string>();
beforeAll(async () => {
  sigstore = await startSigstore();
  registry = await startRegistry();
});
afterAll(async () => {
  await registry.close();
  await sigstore.stop();
});

describe.each(NODES)('dist/ on Node %s', (version, node) => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-node-'));
    cpSync(path.join(ROOT, 'examples/npm-blocked'), dir, { recursive: true });
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(path.join(dir, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(path.join(dir, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  async function run(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<CliResult> {
    const ended = await sealgate(args, { cwd: dir, env: { ...ENV, ...env }, node: node ?? '' });
    expect(ended.stderr).not.toMatch(/warning|deprecat|Sealgate itself failed/i);
    return ended;
  }
  const it_ = it.skipIf(node === undefined);

  it_.each<[string, readonly string[], number, RegExp]>([
    ['packages', ['packages'], 0, /lodash/],
    ['packages as JSON', ['packages', '--json'], 0, /^\[\n/],
    ['findings', ['findings', '--report', 'reports/*.json'], 0, /CVE-/],
    ['findings, merged', ['findings', '--report', 'reports/*.json', '--merge', '--json'], 0, /"seenBy"/],
    ['licenses', ['licenses'], 1, /allowed/],
    ['licenses of an expression', ['licenses', '--expression', 'MIT OR GPL-3.0-only'], 0, /allowed/],
    ['explain', ['explain', 'lodash'], 0, /lodash/],
    ['init', ['init', '--dry-run'], 0, /sealgate/],
    ['--help', ['--help'], 0, /gate/],
  ])('runs %s', async (_, args, code, says) => {
    const ended = await run(args);
    expect(ended.code, ended.stderr).toBe(code);
    expect(ended.stdout).toMatch(says);
  });

  it_('writes the same SBOM as on every other version', async () => {
    const ended = await run(['sbom']);
    expect(ended.code, ended.stderr).toBe(0);
    sboms.set(version, ended.stdout);
    expect(new Set(sboms.values()).size).toBe(1);
    const xml = await run(['sbom', '--format', 'xml', '-o', 'sbom.xml']);
    expect(xml.code, xml.stderr).toBe(0);
  });

  it_('gates, keeps the evidence, and verifies it, sealed with a key', async () => {
    const gate = await run([
      'gate',
      '--offline',
      '--report',
      'reports/*.json',
      '--out',
      'out',
      '--key',
      'key.pem',
    ]);
    expect(gate.code, gate.stderr).toBe(1);
    const verified = await run(['verify', 'out', '--key', 'key.pub', '--replay']);
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    const report = readdirSync(path.join(dir, 'out')).find((name) => name.endsWith('.html')) ?? '';
    writeFileSync(path.join(dir, 'out', report), 'changed');
    expect((await run(['verify', 'out', '--key', 'key.pub'])).code).toBe(1);
  });

  it_(
    'files, lists, shows and verifies evidence, with secrets taken out and what is confidential encrypted',
    async () => {
      writeFileSync(
        path.join(dir, 'ports.log'),
        `5432 open\ntoken ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}\n`,
      );
      const at = ['--evidence', 'filed'];
      const add = [
        'evidence',
        'add',
        'ports.log',
        '--scope',
        'prod',
        '--what',
        'ports_status',
        ...at,
        '--key',
        'key.pem',
      ];
      const added = await run(add);
      expect(added.code, added.stderr).toBe(0);
      expect(added.stdout).toContain('1 secret redacted');
      const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
      const closely = await run([...add, '--class', 'restricted', '--recipient', recipient]);
      expect(closely.code, closely.stderr).toBe(0);
      expect(
        readFileSync(
          path.join(
            dir,
            'filed',
            readdirSync(path.join(dir, 'filed')).find((name) => name.endsWith('.age')) ?? '',
          ),
        ).toString('latin1'),
      ).toMatch(/^age-encryption\.org\/v1/);
      expect((await run(['evidence', 'list', ...at])).stdout).toContain('2 of 2 records');
      expect((await run(['evidence', 'show', '1', ...at])).code).toBe(0);
      expect((await run(['evidence', 'timeline', ...at])).stdout).toContain('prod ports_status');
      const opened = await run(['incident', 'open', '--level', '2', '--what', 'Slow', ...at]);
      expect(opened.code, opened.stderr).toBe(3);
      expect((await run(['incident', 'list', ...at])).stdout).toContain('level 2');
      expect((await run(['verify', 'filed'])).code).toBe(0);
      expect((await run([...add])).code).toBe(0);
      expect((await run(['verify', 'filed', '--key', 'key.pub'])).code).toBe(0);
    },
  );

  it_('seals and verifies with a key', async () => {
    const seal = await run(['seal', 'package.json', '--key', 'key.pem']);
    expect(seal.code, seal.stderr).toBe(0);
    const verify = await run(['verify', 'package.json', '--key', 'key.pub']);
    expect(verify.code, verify.stderr).toBe(0);
  });

  it_('seals as a job and verifies whose it was', async () => {
    const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
    const seal = await run(
      ['seal', 'package-lock.json', ...services],
      sigstore.env as Record<string, string>,
    );
    expect(seal.code, seal.stderr).toBe(0);
    const who = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
    const verify = await run([
      'verify',
      'package-lock.json',
      ...who,
      '--trusted-root',
      sigstore.trustedRootFile,
    ]);
    expect(verify.code, verify.stderr).toBe(0);
  });

  it_('verifies signatures of a registry', async () => {
    const { name, version: at, integrity } = registry.publish({ name: `on-${version}`, version: '1.0.0' });
    const project = mkdtempSync(path.join(dir, 'signed-'));
    const root = { name: 'signed', version: '1.0.0', dependencies: { [name]: at } };
    const packages = { '': root, [`node_modules/${name}`]: { version: at, integrity } };
    writeFileSync(path.join(project, 'package.json'), JSON.stringify(root));
    writeFileSync(
      path.join(project, 'package-lock.json'),
      JSON.stringify({ ...root, lockfileVersion: 3, packages }),
    );
    const keys = path.join(project, 'keys.json');
    writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
    const cache = path.join(project, 'cache');
    const ended = await run([
      'signatures',
      '--dir',
      project,
      '--registry',
      registry.url,
      '--keys',
      keys,
      '--cache',
      cache,
      '--json',
    ]);
    expect(ended.code, ended.stderr).toBe(0);
    expect(JSON.parse(ended.stdout)).toMatchObject({ total: 1, counts: { verified: 1 } });
    expect(existsSync(cache)).toBe(true);
  });

  it_('says the version that package.json says', async () => {
    const { version: own } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect((await run(['--version'])).stdout.trim()).toBe(own);
  });
});
