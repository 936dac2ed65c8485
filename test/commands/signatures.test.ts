import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import type { Answer } from '../../src/commands/command.js';
import { command } from '../../src/commands/signatures.js';
import { attestBuild, attestPublication, createFullKey, SLSA } from '../support/registry/attest.js';
import { openRegistry, type Registry } from '../support/registry/open.js';
import { sandbox, silent } from '../support/registry/project.js';
import { createSigningKey, keysDocument } from '../support/registry/registry.mjs';
import { logAgain } from '../support/sigstore/log-again.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

type Published = ReturnType<Registry['publish']>;

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  /** Where it lies, if not under its own name. */
  readonly as?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

interface Project extends ReturnType<typeof sandbox> {
  run(args?: readonly string[]): Promise<Answer & { readonly json: Report }>;
}

interface Report {
  readonly total: number;
  readonly counts: Record<string, number>;
  readonly provenance: { readonly counts: Record<string, number> };
  readonly keys: readonly Record<string, unknown>[];
  readonly requests: number;
  readonly packages: readonly {
    readonly name: string;
    readonly result: string;
    readonly code: string | null;
    readonly reason: string | null;
    readonly provenance: {
      readonly result: string;
      readonly code?: string;
      readonly build?: Record<string, string>;
    };
  }[];
}

/** A project with a real package-lock.json, in a folder of its own. */
function project(entries: readonly (Entry | Published)[], policy?: string): Project {
  const box = sandbox();
  const dependencies = Object.fromEntries(
    entries.map((entry) => ['as' in entry && entry.as !== undefined ? entry.as : entry.name, '*']),
  );
  const places = entries.map((entry) => {
    const { name, version, integrity } = entry;
    const alias = 'as' in entry ? entry.as : undefined;
    const resolved =
      'resolved' in entry ? entry.resolved : `https://registry.example.test/${name}/-/${name}-${version}.tgz`;
    return [
      `node_modules/${alias ?? name}`,
      { ...(alias === undefined ? {} : { name }), version, resolved, integrity },
    ];
  });
  const lock = {
    name: 'project',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'project', dependencies }, ...Object.fromEntries(places) },
  };
  writeFileSync(path.join(box.dir, 'package.json'), JSON.stringify({ name: 'project', dependencies }));
  writeFileSync(path.join(box.dir, 'package-lock.json'), JSON.stringify(lock, null, 2));
  if (policy !== undefined) {
    mkdirSync(path.join(box.dir, '.github'));
    writeFileSync(path.join(box.dir, '.github', 'sealgate.yml'), policy);
  }
  return {
    ...box,
    run: async (args = []) => {
      const cache = args.includes('--cache') ? [] : ['--cache', box.cacheDir];
      const { values, positionals } = parse(command, ['--dir', box.dir, ...cache, ...args]);
      const answer = await command.run(positionals, values, {
        cwd: box.dir,
        env: box.env,
        log: silent,
        now: () => new Date(),
        stdin: async () => Buffer.alloc(0),
        style: { color: false, width: 100 },
      });
      return answer as Answer & { readonly json: Report };
    },
  };
}

describe('signatures', () => {
  it('verifies a lockfile and adds up', async () => {
    const registry = await openRegistry();
    const packages = [
      registry.publish({ name: 'a', version: '1.0.0' }),
      registry.publish({ name: '@s/b', version: '2.0.0' }),
    ];
    const here = project([...packages, { name: 'local', version: '1.0.0', resolved: 'file:local.tgz' }]);
    const answer = await here.run(['--registry', registry.url]);
    expect(answer.exitCode).toBe(0);
    expect(answer.json).toMatchObject({
      total: 3,
      counts: { verified: 2, missing: 0, invalid: 0, skipped: 1, unreachable: 0 },
      keys: [{ registry: registry.url, source: 'endpoint' }],
      requests: 3,
    });
    expect(answer.json.packages.map(({ name, result }) => [name, result])).toEqual([
      ['@s/b', 'verified'],
      ['a', 'verified'],
      ['local', 'skipped'],
    ]);
    expect(answer.text).toContain(
      'signatures: 2 verified, 0 missing, 0 invalid, 1 skipped, 0 unreachable of 3 packages',
    );
    const again = await here.run(['--registry', registry.url]);
    expect(again.json.requests).toBe(0);
    expect(again.text).toContain('nothing was asked');
  });

  it('verifies an alias under its real name', async () => {
    const registry = await openRegistry();
    const { name, version, integrity } = registry.publish({ name: 'real', version: '1.0.0' });
    const answer = await project([{ name, version, integrity, as: 'nickname' }]).run([
      '--registry',
      registry.url,
    ]);
    expect(answer.json.packages).toMatchObject([{ name: 'real', result: 'verified' }]);
  });

  it('T12 a swapped hash ends with 1 and names code and reason', async () => {
    const registry = await openRegistry();
    const { name, version } = registry.publish({ name: 'a', version: '1.0.0' });
    const integrity = `sha512-${Buffer.alloc(64, 9).toString('base64')}`;
    const answer = await project([{ name, version, integrity }]).run(['--registry', registry.url]);
    expect(answer.exitCode).toBe(1);
    expect(answer.json.packages).toMatchObject([{ result: 'invalid', code: 'EINTEGRITYSIGNATURE' }]);
    expect(answer.text).toContain(
      'Signatures invalid (EINTEGRITYSIGNATURE): has an integrity in the lockfile',
    );
  });

  it('a package that could not be checked ends with 3', async () => {
    const registry = await openRegistry();
    const packages = [
      registry.publish({ name: 'a', version: '1.0.0' }),
      registry.publish({ name: 'b', version: '1.0.0' }),
    ];
    registry.fault('/b', { status: 410 });
    const answer = await project(packages).run(['--registry', registry.url]);
    expect(answer.exitCode).toBe(3);
    expect(answer.json.counts).toMatchObject({ verified: 1, unreachable: 1 });
  });

  it('is no pass where nothing could be checked, also by a policy that leaves signatures out of the gate', async () => {
    const registry = await openRegistry();
    const packages = [registry.publish({ name: 'a', version: '1.0.0' })];
    registry.fault('/a', { status: 410 });
    const off = 'checks: {signatures: off, provenance: off}';
    const answer = await project(packages, off).run(['--registry', registry.url]);
    expect(answer.json.counts).toMatchObject({ verified: 0, unreachable: 1 });
    expect(answer.exitCode).toBe(3);
  });

  it('what a missing signature means, the policy says', async () => {
    const registry = await openRegistry();
    const packages = [
      registry.publish({ name: 'a', version: '1.0.0' }),
      registry.publish({ name: 'b', version: '1.0.0', signWith: [] }),
    ];
    const args = ['--registry', registry.url];
    expect((await project(packages).run(args)).exitCode).toBe(0);
    expect((await project(packages, 'missing-signature: block').run(args)).exitCode).toBe(1);
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const exception = [
      'missing-signature: block',
      'exceptions:',
      `  - {id: EX-1, rule: signatures/missing, package: b@1.0.0, reason: signed by hand, approved-by: me, expires: ${soon}}`,
    ].join('\n');
    expect((await project(packages, exception).run(args)).exitCode).toBe(0);
  });

  it('T11 T13 verifying nothing is no success, unless the policy accepts it', async () => {
    const registry = await openRegistry({ keys: null });
    const packages = [registry.publish({ name: 'a', version: '1.0.0' })];
    const args = ['--registry', registry.url];
    expect((await project(packages).run(args)).exitCode).toBe(3);
    expect((await project(packages, 'skipped-signature: accept').run(args)).exitCode).toBe(0);
  });

  it('T15 says when a result rests on the registry’s word for a publish time', async () => {
    const registry = await openRegistry({
      keys: [createSigningKey({ expires: '2026-06-01T00:00:00.000Z' })],
    });
    const here = project([
      registry.publish({ name: 'a', version: '1.0.0', time: '2024-01-01T00:00:00.000Z' }),
    ]);
    const answer = await here.run(['--registry', registry.url]);
    expect(answer.json.packages[0]).toMatchObject({
      result: 'verified',
      publishedBy: '2024-01-01T00:00:00.000Z',
    });
    expect(answer.text).toContain(
      '1 verified with a key that has expired since: that it was published before is the registry’s word',
    );
  });

  it('says why the policy blocks a package whose words are all in order', async () => {
    const registry = await openRegistry();
    const packages = [registry.publish({ name: '@octo/a', version: '1.0.0' })];
    const policy = "provenance:\n  require: ['@octo/*']";
    const answer = await project(packages, policy).run(['--registry', registry.url]);
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('Blocks: Provenance is required, and there is none (provenance/required)');
    expect(answer.text).toContain('  @octo/a@1.0.0 advertises no attestations.');
  });

  it('takes keys from a file', async () => {
    const key = createSigningKey();
    const registry = await openRegistry({ keys: [key] });
    const here = project([registry.publish({ name: 'a', version: '1.0.0' })]);
    writeFileSync(path.join(here.dir, 'keys.json'), JSON.stringify(keysDocument([key])));
    const answer = await here.run(['--registry', registry.url, '--keys', 'keys.json']);
    expect(answer.exitCode).toBe(0);
    expect(answer.json.keys).toMatchObject([{ source: 'file', keyids: [key.keyid] }]);
    writeFileSync(path.join(here.dir, 'other.json'), JSON.stringify(keysDocument([createSigningKey()])));
    const other = await here.run(['--registry', registry.url, '--keys', 'other.json', '--cache', 'none']);
    expect(other.text).toContain('add it to the file given with --keys');
  });

  it('T14 a key that is for attestations alone proves no signature of a package', async () => {
    const key = createSigningKey();
    const registry = await openRegistry({ keys: [key] });
    const here = project([registry.publish({ name: 'a', version: '1.0.0' })]);
    const resultFor = async (keyUsage: string): Promise<string | undefined> => {
      const other = createSigningKey();
      const keys = [
        { keyId: key.keyid, keyUsage, publicKey: { rawBytes: key.key } },
        { keyId: other.keyid, keyUsage: 'npm:signatures', publicKey: { rawBytes: other.key } },
      ];
      writeFileSync(path.join(here.dir, 'keys.json'), JSON.stringify({ keys }));
      const { json } = await here.run(['--registry', registry.url, '--keys', 'keys.json', '--cache', 'none']);
      return json.packages[0]?.result;
    };
    expect(await resultFor('npm:signatures')).toBe('verified');
    expect(await resultFor('npm:attestations')).toBe('unreachable');
  });

  it('says what is wrong with its input', async () => {
    const here = project([]);
    await expect(here.run(['--lockfile', 'yarn.locked'])).rejects.toMatchObject({ name: 'SealgateError' });
    await expect(here.run(['--registry', 'registry.example.test'])).rejects.toMatchObject({ code: 'USAGE' });
    await expect(here.run(['--keys', 'nowhere.json'])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it('prints hostile names so that they cannot speak to the terminal', async () => {
    const registry = await openRegistry();
    const answer = await project([{ name: 'a\u202e\u001b[31m', version: '1.0.0' }]).run([
      '--registry',
      registry.url,
    ]);
    expect(answer.text).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('signatures with provenance', () => {
  let sigstore: Sigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(async () => {
    await sigstore.stop();
  });

  function materialOf({ bundle }: Awaited<ReturnType<typeof attestBuild>>): { tlogEntries: unknown } {
    return (bundle as unknown as { verificationMaterial: { tlogEntries: unknown } }).verificationMaterial;
  }

  async function attested(
    change: (record: Published, make: { readonly key: ReturnType<typeof createFullKey> }) => Promise<unknown>,
  ): Promise<{
    readonly answer: Answer & { readonly json: Report };
    readonly registry: Registry;
    readonly here: Project;
  }> {
    const key = createFullKey();
    const registry = await openRegistry({ keys: [key] });
    const record = registry.publish({ name: '@octo/shop', version: '1.2.3', attestations: null });
    const document = await change(record, { key });
    if (document !== undefined) registry.attestations.set('@octo/shop@1.2.3', document);
    const here = project([record]);
    const answer = await here.run(['--registry', registry.url, '--trusted-root', sigstore.trustedRootFile]);
    return { answer, registry, here };
  }

  it('verifies a build and the publication, and says who built it', async () => {
    const { answer, registry, here } = await attested(async (record, { key }) => ({
      attestations: [await attestPublication(sigstore, record, key), await attestBuild(sigstore, record)],
    }));
    expect(answer.json.packages[0]?.provenance, answer.text).toMatchObject({
      result: 'verified',
      published: true,
      build: {
        issuer: 'https://token.actions.githubusercontent.com',
        workflow: sigstore.identity,
        builder: 'https://github.com/actions/runner/github-hosted',
      },
    });
    expect(answer.text).toMatch(
      /^ {2}@octo\/shop@1\.2\.3 built from https:\/\/.*\/gate\.yml.*github-hosted$/m,
    );
    expect(answer.exitCode).toBe(0);
    registry.requests.length = 0;
    const again = await here.run(['--registry', registry.url, '--trusted-root', sigstore.trustedRootFile]);
    expect(again.json.provenance.counts).toMatchObject({ verified: 1 });
    expect(registry.requests).toEqual([]);
  });

  it('pins who built and published it in the trust record, once, and anew on request alone', async () => {
    const { registry, here } = await attested(async (record, { key }) => ({
      attestations: [await attestPublication(sigstore, record, key), await attestBuild(sigstore, record)],
    }));
    const args = ['--registry', registry.url, '--trusted-root', sigstore.trustedRootFile, '--trust-record'];
    const file = path.join(here.dir, '.github/sealgate-trust.json');
    const first = await here.run(args);
    expect(first.text).toContain('.github/sealgate-trust.json: 1 pinned, 0 pinned anew, 0 as before');
    const text = readFileSync(file, 'utf8');
    const keyid = registry.state.keys?.[0]?.keyid;
    expect(JSON.parse(text)).toEqual({
      schema: 'sealgate/trust/v1',
      packages: {
        '@octo/shop': {
          workflows: [sigstore.identity],
          keys: [keyid],
        },
      },
    });
    expect((await here.run(args)).text).toMatch(/0 pinned, 0 pinned anew, 1 as before$/m);
    expect(readFileSync(file, 'utf8')).toBe(text);

    writeFileSync(file, text.replace('github.com/octo/shop', 'github.com/octo/other'));
    const differs = await here.run(args);
    expect(differs.exitCode).toBe(1);
    expect(differs.text).toContain('Blocks: Not who published or built it before (provenance/pin-differs)');
    expect(differs.text).toMatch(/its workflow is \S+octo\/shop\S+ instead of \S+octo\/other/);
    expect(differs.text).toContain('--repin @octo/shop');
    expect(differs.json).toMatchObject({
      findings: [{ outcome: 'block', rule: 'provenance/pin-differs', subject: '@octo/shop@1.2.3' }],
    });
    expect(readFileSync(file, 'utf8')).toContain('octo/other');
    const anew = await here.run([...args, '--repin', '@octo/shop']);
    expect(anew.text).toContain('pinned anew: @octo/shop');
    expect(anew.exitCode).toBe(0);
    expect(anew.text).not.toContain('Blocks:');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((await here.run(args)).exitCode).toBe(0);
  });

  it('pins nothing of a package that does not verify, and does not write over a broken record', async () => {
    const { registry, here } = await attested(async (record) => ({
      attestations: [await attestBuild(sigstore, { ...record, name: '@octo/other' })],
    }));
    const args = ['--registry', registry.url, '--trusted-root', sigstore.trustedRootFile, '--trust-record'];
    const answer = await here.run(args);
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('not pinned, because they did not verify or show nothing: @octo/shop');
    const file = path.join(here.dir, '.github/sealgate-trust.json');
    writeFileSync(file, '{"schema": "sealgate/trust/v1", "packages": {');
    const broken = await here.run(args);
    expect(broken.exitCode).not.toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('{"schema": "sealgate/trust/v1", "packages": {');
    await expect(project([]).run(['--registry', registry.url, '--repin', 'left'])).rejects.toThrow();
  });

  it('fails an attestation of other bytes', async () => {
    const { answer } = await attested(async (record) => ({
      attestations: [
        await attestBuild(sigstore, {
          ...record,
          integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
        }),
      ],
    }));
    expect(answer.exitCode).toBe(1);
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONSUBJECT',
    });
  });

  it('fails an attestation of another package', async () => {
    const { answer } = await attested(async (record) => ({
      attestations: [await attestBuild(sigstore, { ...record, name: '@octo/other' })],
    }));
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONSUBJECT',
    });
  });

  it('fails a publish attestation that the registry did not sign', async () => {
    const stranger = createFullKey();
    const { answer } = await attested(async (record, { key }) => ({
      attestations: [await attestPublication(sigstore, record, { ...stranger, keyid: key.keyid })],
    }));
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
    });
  });

  it('T39 fails what a build attested of another kind and its registry serves as provenance', async () => {
    const { answer } = await attested(async (record) => {
      const scan = await attestBuild(sigstore, record, { predicateType: 'https://example.test/scan/v1' });
      return { attestations: [{ ...scan, predicateType: SLSA }] };
    });
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
      reason: expect.stringContaining('that is served as'),
    });
  });

  it('fails provenance signed with a key instead of by a build', async () => {
    const { answer } = await attested(async (record, { key }) => {
      const [publication, build] = [
        await attestPublication(sigstore, record, key),
        await attestBuild(sigstore, record),
      ];
      return { attestations: [{ predicateType: build.predicateType, bundle: publication.bundle }] };
    });
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
    });
  });

  it('T19 fails provenance signed by a person', async () => {
    await sigstore.control({ claims: { sub: 'someone@example.test', iss: 'https://accounts.example.test' } });
    const { answer } = await attested(async (record) => ({
      attestations: [await attestBuild(sigstore, record)],
    }));
    await sigstore.control();
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
    });
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      reason: expect.stringContaining('no known build service'),
    });
  });

  it.each([
    ['promise of the certificate log', 'no-sct', 'SCT'],
    ['entry of the transparency log, with a trusted timestamp too', undefined, 'tlog entries'],
  ] as const)('T40 fails provenance without %s', async (_what, certificate, said) => {
    await sigstore.control(certificate === undefined ? {} : { certificate });
    const { answer } = await attested(async (record) => {
      const build = await attestBuild(sigstore, record);
      if (certificate === undefined) materialOf(build).tlogEntries = [];
      return { attestations: [build] };
    });
    await sigstore.control();
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
      reason: expect.stringContaining(said),
    });
  });

  it('T19 fails provenance whose certificate has a second name', async () => {
    await sigstore.control({ certificate: 'two-names' });
    const { answer } = await attested(async (record) => ({
      attestations: [await attestBuild(sigstore, record)],
    }));
    await sigstore.control();
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
      reason: expect.stringContaining('names 2 identities'),
    });
  });

  it('T34 fails provenance whose log entry names another signer', async () => {
    const { answer } = await attested(async (record) => {
      const build = await attestBuild(sigstore, record);
      materialOf(build).tlogEntries = await logAgain(sigstore, build.bundle);
      return { attestations: [build] };
    });
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
      reason: expect.stringContaining('another signature, certificate or key'),
    });
  });

  it('T34 fails a publish attestation whose log entry names another key', async () => {
    const { answer } = await attested(async (record, { key }) => {
      const publication = await attestPublication(sigstore, record, key);
      materialOf(publication).tlogEntries = await logAgain(sigstore, publication.bundle);
      return { attestations: [await attestBuild(sigstore, record), publication] };
    });
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      reason: expect.stringContaining('another signature, certificate or key'),
    });
  });

  it('T18 attestations that are advertised and answer 404 are unreachable: 3', async () => {
    const { answer } = await attested(async () => undefined);
    expect(answer.exitCode).toBe(3);
    expect(answer.json.packages[0]?.provenance).toMatchObject({ result: 'unreachable' });
    expect(answer.text).toContain('answered 404 for the attestations that it advertises');
  });

  it('F garbage and an empty list are no attestations', async () => {
    for (const document of ['nonsense', { attestations: [] }, { attestations: [{ bundle: null }] }, {}]) {
      const { answer } = await attested(async () => document);
      expect(answer.json.packages[0]?.provenance).toMatchObject({ result: 'unreachable' });
    }
  });

  it('a trusted root of somebody else proves nothing', async () => {
    const key = createFullKey();
    const registry = await openRegistry({ keys: [key] });
    const record = registry.publish({ name: 'a', version: '1.0.0', attestations: null });
    registry.attestations.set('a@1.0.0', { attestations: [await attestBuild(sigstore, record)] });
    const answer = await project([record]).run(['--registry', registry.url]);
    expect(answer.json.packages[0]?.provenance).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
    });
    expect(answer.exitCode).toBe(1);
  });
});
