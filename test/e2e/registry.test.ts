import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, sealgate } from '../support/cli.js';
import { corpus } from '../support/corpora.js';
import { packageLock, project } from '../support/project.js';
import { createSigningKey, keysDocument, startRegistry } from '../support/registry/registry.mjs';

// `sealgate signatures` as it is shipped, against registries whose certificates and attestations are not as they should be.
type Registry = Awaited<ReturnType<typeof startRegistry>>;

let registry: Registry;
const key = createSigningKey();
beforeAll(async () => {
  registry = await startRegistry({ keys: [key] });
});
afterAll(() => registry.close());

function signatures(
  dir: string,
  url: string,
  more: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliResult> {
  const args = ['signatures', '--dir', dir, '--registry', url, '--cache', 'none', ...(more.args ?? [])];
  const env = {
    HOME: dir,
    npm_config_globalconfig: path.join(dir, 'none'),
    npm_config_userconfig: path.join(dir, 'none'),
    SEALGATE_TUF: 'never',
    ...more.env,
  };
  return sealgate(args, { env });
}

const folder = mkdtempSync(path.join(tmpdir(), 'sealgate-tls-'));
const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
const made = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
  ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
  ...['-keyout', keyFile, '-out', certFile],
]);
if (made.status !== 0) console.warn('skipped: TLS needs openssl on PATH (apt-get install openssl)');

describe.skipIf(made.status !== 0)('a registry with a certificate that nobody here knows', () => {
  let front: Server;
  let port: number;
  let dir: string;
  beforeAll(async () => {
    const { integrity } = registry.publish({ name: 'left', version: '1.0.0' });
    dir = project({ 'package-lock.json': packageLock({ left: { integrity } }) });
    front = createServer(
      { key: readFileSync(keyFile), cert: readFileSync(certFile) },
      ({ url = '', headers }, response) => {
        request(new URL(url, registry.url), { headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        }).end();
      },
    );
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    ({ port } = front.address() as AddressInfo);
  });
  afterAll(() => {
    front.closeAllConnections();
    front.close();
  });

  it.each([
    ['as it is', {}, ''],
    [
      'whatever the environment asks Node for',
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is not followed',
    ],
  ])('F TLS is refused %s, and what would help is said', async (_, env, note) => {
    const asked = registry.requests.length;
    const { code, stdout, stderr } = await signatures(dir, `https://localhost:${port}/`, { env });
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /presents a certificate of an authority that is not known here: .*NODE_EXTRA_CA_CERTS/,
    );
    expect(stdout).toContain('0 verified, 0 missing, 0 invalid, 0 skipped, 1 unreachable of 1 package');
    expect(stderr).toContain(note);
    expect(registry.requests).toHaveLength(asked);
  });

  it('F TLS is refused under another host’s name', async () => {
    const { code, stdout } = await signatures(dir, `https://127.0.0.1:${port}/`, {
      env: { NODE_EXTRA_CA_CERTS: certFile },
    });
    expect(code).toBe(3);
    expect(stdout).toMatch(/presents a certificate that does not hold: .*altnames/);
  });

  it('is believed where the user names its authority to Node or to npm', async () => {
    const url = `https://localhost:${port}/`;
    const byNode = await signatures(dir, url, { env: { NODE_EXTRA_CA_CERTS: certFile } });
    expect(byNode).toMatchObject({ code: 0, stdout: expect.stringContaining('1 verified') });
    const npmrc = path.join(folder, 'npmrc');
    writeFileSync(npmrc, `cafile=${certFile}\n`);
    const byNpm = await signatures(dir, url, { env: { npm_config_userconfig: npmrc } });
    expect(byNpm).toMatchObject({ code: 0, stdout: expect.stringContaining('1 verified') });
    const inside = readFileSync(certFile, 'utf8').trim().replaceAll('\n', '\\n');
    writeFileSync(npmrc, `ca="${inside}"\n`);
    const inNpmrc = await signatures(dir, url, { env: { npm_config_userconfig: npmrc } });
    expect(inNpmrc).toMatchObject({ code: 0, stdout: expect.stringContaining('1 verified') });
  });
});

interface Served {
  readonly predicateType: string;
  readonly bundle: { readonly dsseEnvelope: { payload: string } };
}

const sigstore = corpus('sigstore');
const recorded = (file: string): Served[] =>
  JSON.parse(readFileSync(path.join(sigstore ?? '', file), 'utf8')).attestations;
const GOOD = 'pacote/test/fixtures/sigstore/valid-attestations.json';
const OTHERS = 'slsa-verifier/cli/slsa-verifier/testdata/npm/gha/provenance-npm-test-cli-v1-prega.tgz.json';

describe.skipIf(sigstore === undefined)('recorded attestations of npm’s registry', () => {
  const statement = ({ bundle }: Served): { subject: { digest: { sha512: string } }[] } =>
    JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
  const altered = (): Served[] => {
    const served = recorded(GOOD);
    for (const one of served) {
      const changed = statement(one);
      for (const subject of changed.subject) subject.digest.sha512 = '0'.repeat(128);
      one.bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(changed)).toString('base64');
    }
    return served;
  };

  it.each([
    [
      'F as they were served, though their publisher’s key is not this registry’s',
      () => recorded(GOOD),
      3,
      'EMISSINGSIGNATUREKEY',
    ],
    [
      'of the build alone',
      () => recorded(GOOD).filter(({ predicateType }) => predicateType.includes('slsa')),
      0,
      '1 verified',
    ],
    [
      'T39 of another package',
      () => recorded(OTHERS).filter(({ predicateType }) => predicateType.includes('slsa')),
      1,
      'EATTESTATIONSUBJECT',
    ],
    ['T12 whose statement was altered', altered, 1, 'EATTESTATIONVERIFY'],
    ['F that are gone', () => undefined, 3, 'answered 404 for the attestations that it advertises'],
    [
      'F of which the provenance was taken out',
      () => [],
      3,
      'answered without the attestations that it advertises',
    ],
  ])('%s', async (_, served, expected, words) => {
    const [first] = recorded(GOOD);
    const hex = first === undefined ? '' : (statement(first).subject[0]?.digest.sha512 ?? '');
    const integrity = `sha512-${Buffer.from(hex, 'hex').toString('base64')}`;
    const label = 'sigstore@0.4.0';
    registry.publish({
      name: 'sigstore',
      version: '0.4.0',
      dist: {
        integrity,
        signatures: [{ keyid: key.keyid, sig: key.sign(`${label}:${integrity}`) }],
        attestations: {
          url: `${registry.url}-/npm/v1/attestations/${label}`,
          provenance: { predicateType: 'https://slsa.dev/provenance/v0.2' },
        },
      },
    });
    const attestations = served();
    if (attestations === undefined) registry.attestations.delete(label);
    else registry.attestations.set(label, { attestations });
    const dir = project({
      'package-lock.json': packageLock({ sigstore: { version: '0.4.0', integrity } }),
      'keys.json': JSON.stringify(keysDocument([key])),
    });
    const { code, stdout, stderr } = await signatures(dir, registry.url, {
      args: ['--keys', path.join(dir, 'keys.json')],
    });
    expect(`${stdout}${stderr}`).toContain(words);
    expect(code).toBe(expected);
  });
});

it('T25 a HOME that is empty makes no file of the repository the user’s own', async () => {
  const dir = project({
    'package.json': '{"name":"app","version":"1.0.0","dependencies":{"left":"^1.0.0"}}',
    'package-lock.json': packageLock({ left: {} }),
    '.npmrc': 'registry=http://127.0.0.1:9/\n//127.0.0.1:9/:_authToken=planted\n',
  });
  const env = { HOME: '', USERPROFILE: '', npm_config_userconfig: '' };
  const { stdout, code } = await sealgate(['signatures'], { cwd: dir, env });
  expect([stdout, code]).toEqual([expect.stringContaining('is named only by the repository'), 3]);
});
