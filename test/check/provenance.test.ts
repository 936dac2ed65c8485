import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadProvenanceJudge, provenance, provenanceResult } from '../../src/check/provenance.js';
import type { Build } from '../../src/check/signatures/attestations.js';
import { readKeys } from '../../src/collect/packages/keys/keys.js';
import { loadSeeds } from '../../src/collect/packages/trust-root/seeds.js';
import type { Json } from '../../src/model/data/json.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import type { Package } from '../../src/model/packages/graph.js';
import type {
  PackageFacts,
  RegistryAttestation,
  RegistryFacts,
} from '../../src/model/signatures/registry-facts.js';
import { baselinePolicy } from '../../src/policy/baseline.js';
import { corpus } from '../support/corpora.js';
import { policyOf } from '../support/facts.js';
import { facts, graph, node } from '../support/registry/project.js';

// Recorded attestations of npm's registry, verified with npm's real keys and Sigstore's real root, offline.
const sigstore = corpus('sigstore');
const REGISTRY = 'https://registry.example.test/';

let keys: RegistryFacts['keys'];
let trustedRoot: Json;
beforeAll(async () => {
  const seeds = await loadSeeds();
  const [target] = [...seeds.targets].filter(([name]) => name.endsWith('/keys.json'));
  const read = readKeys(JSON.parse(String(target?.[1])));
  if (typeof read === 'string') throw new Error(read);
  keys = { [REGISTRY]: { state: 'had', value: { keys: read, source: 'seed' }, from: 'network' } };
  trustedRoot = JSON.parse(String(seeds.targets.get('trusted_root.json')));
});

function recorded(file: string): RegistryAttestation[] {
  const document = JSON.parse(readFileSync(path.join(sigstore ?? '', file), 'utf8')) as {
    attestations: RegistryAttestation[];
  };
  return document.attestations;
}

const VALID = 'pacote/test/fixtures/sigstore/valid-attestations.json';

function statementOf(attestation: RegistryAttestation): { subject: { digest: { sha512: string } }[] } {
  const envelope = (attestation.bundle as unknown as { dsseEnvelope: { payload: string } }).dsseEnvelope;
  return JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
}

function sha512Of(attestations: readonly RegistryAttestation[]): string {
  const [first] = attestations;
  const hex = (first === undefined ? undefined : statementOf(first).subject[0]?.digest.sha512) ?? '';
  return `sha512-${Buffer.from(hex, 'hex').toString('base64')}`;
}

interface Case {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string | null;
  readonly attestations: PackageFacts['attestations'] | readonly RegistryAttestation[];
  readonly registry?: Partial<RegistryFacts>;
  readonly advertised?: string;
}

function input(one: Case): ReturnType<typeof facts> {
  const { name = 'sigstore', version = '0.4.0', attestations } = one;
  const fetched = Array.isArray(attestations)
    ? {
        state: 'had' as const,
        value: attestations as readonly RegistryAttestation[],
        from: 'network' as const,
      }
    : (attestations as PackageFacts['attestations']);
  const integrity = one.integrity ?? (fetched?.state === 'had' ? sha512Of(fetched.value) : '');
  const entry: Package = node(name, version, one.integrity === null ? {} : { integrity });
  const about: PackageFacts = {
    name,
    version,
    registry: REGISTRY,
    manifest: {
      state: 'had',
      from: 'network',
      value: {
        name,
        version,
        signatures: [],
        ...(fetched === undefined
          ? {}
          : { attestationsUrl: `${REGISTRY}-/npm/v1/attestations/${name}@${version}` }),
        ...(one.advertised === undefined ? {} : { provenance: one.advertised }),
      },
    },
    ...(fetched === undefined ? {} : { attestations: fetched }),
  };
  return facts([graph([entry])], {
    keys,
    packages: { [entry.purl]: about },
    trustedRoot: { source: 'seed', json: trustedRoot },
    requests: 0,
    receivedBytes: 0,
    ...one.registry,
  });
}

async function judge(one: Case, policy = baselinePolicy().policy): Promise<CheckResult> {
  const given = input(one);
  return (await provenance.load(given))(given, policy);
}

/** A copy of the bundle with its statement changed, as a thief of an attestation would. */
function withStatement(
  attestation: RegistryAttestation,
  change: (statement: Record<string, unknown>) => void,
): RegistryAttestation {
  const copy = structuredClone(attestation) as {
    predicateType: string;
    bundle: { dsseEnvelope: { payload: string } };
  };
  const statement = JSON.parse(Buffer.from(copy.bundle.dsseEnvelope.payload, 'base64').toString());
  change(statement);
  copy.bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return copy as unknown as RegistryAttestation;
}

describe.skipIf(sigstore === undefined)('provenance of recorded npm attestations', () => {
  it.each([
    [
      'sigstore',
      '0.4.0',
      VALID,
      'https://github.com/sigstore/sigstore-js',
      '8a2ee2fd20dda58ffa4a8d808a65cb1e04711c03',
    ],
    [
      'sigstore',
      '1.0.0',
      'npm-cli/test/fixtures/sigstore/valid-sigstore-attestations.json',
      'https://github.com/sigstore/sigstore-js',
      '06528997c3c8ab9f864fad9a3658446aca7fd86d',
    ],
    [
      'tuf-js',
      '1.0.0',
      'npm-cli/test/fixtures/sigstore/valid-tuf-js-attestations.json',
      'https://github.com/theupdateframework/tuf-js',
      '99624cc7ce39872e6bd08a0df59229a48562dbca',
    ],
    [
      'sigstore',
      '2.3.1',
      'slsa-verifier/cli/slsa-verifier/testdata/npm/gha/provenance-npm-test-cli-v1-prega.tgz.json',
      'https://github.com/sigstore/sigstore-js',
      '46e7056ff9912ebfee5298d94024895a9fea76c0',
    ],
  ])('verifies %s@%s and says who built it', async (name, version, file, repository, commit) => {
    const given = input({ name, version, attestations: recorded(file) });
    const [outcome] = (await loadProvenanceJudge(given))(given);
    expect(outcome?.outcome).toMatchObject({
      result: 'verified',
      published: true,
      build: { repository, commit, issuer: 'https://token.actions.githubusercontent.com' },
    });
    expect(outcome?.outcome.build?.workflow).toMatch(
      /^https:\/\/github\.com\/.+\/\.github\/workflows\/.+@refs\//,
    );
    expect(await judge({ name, version, attestations: recorded(file) })).toMatchObject({
      state: 'ran',
      counts: { verified: 1 },
      findings: [],
    });
  });

  it('reads numeric ids and runner of newer certificates', async () => {
    const file = 'slsa-verifier/cli/slsa-verifier/testdata/npm/gha/provenance-npm-test-cli-v1-prega.tgz.json';
    const given = input({ version: '2.3.1', attestations: recorded(file) });
    const [outcome] = (await loadProvenanceJudge(given))(given);
    expect(outcome?.outcome.build).toMatchObject({
      repositoryId: '495574555',
      runner: 'github-hosted',
      trigger: 'push',
      ref: 'refs/heads/main',
      builder: 'https://github.com/actions/runner/github-hosted',
    });
  });

  describe('what the policy wants of a real build', () => {
    const file = 'slsa-verifier/cli/slsa-verifier/testdata/npm/gha/provenance-npm-test-cli-v1-prega.tgz.json';
    const one = (): Case => ({ version: '2.3.1', attestations: recorded(file) });
    const RIGHT = {
      repository: 'https://github.com/sigstore/sigstore-js',
      'repository-id': '495574555',
      'owner-id': '71096353',
      workflow: '.github/workflows/release.yml',
      ref: 'refs/heads/main',
      event: 'push',
      builder: 'github-hosted',
      issuer: 'https://token.actions.githubusercontent.com',
    };
    const expecting = async (build: Record<string, string>): Promise<CheckResult> => {
      const members = Object.entries(build).map(([key, value]) => `      ${key}: '${value}'`);
      const yaml = ['provenance:', '  expect:', '    sigstore:', ...members].join('\n');
      return judge(one(), await policyOf(yaml));
    };
    const rules = ({ findings }: CheckResult): string[] => findings.map(({ rule }) => rule);

    it('passes where every member is what the certificate says', async () => {
      expect((await expecting(RIGHT)).findings.map(({ message }) => message)).toEqual([]);
    });

    it.each([
      ['repository', 'https://github.com/sigstore/sigstore-js-evil'],
      ['repository', 'https://github.com/sigstore/sigstore-j'],
      ['repository', 'https://github.com/sigstore/sigstorexjs'],
      ['repository-id', '49557455'],
      ['owner-id', '710963530'],
      ['workflow', '.github/workflows/release.yaml'],
      ['ref', 'refs/heads/mai'],
      ['event', 'pull_request'],
      ['builder', 'self-hosted'],
      ['issuer', 'https://token.actions.githubusercontent.com.evil.example.test'],
    ])('T19 fails where %s should be %s: whole and exactly', async (key, value) => {
      const result = await expecting({ ...RIGHT, [key]: value });
      expect(rules(result)).toEqual(['provenance/unexpected']);
      expect(result.findings[0]).toMatchObject({ severity: 'critical' });
      expect(result.findings[0]?.message).toContain(`instead of ${value}`);
    });

    it('requires provenance of scopes, and says who has none', async () => {
      const policy = await policyOf("provenance:\n  require: ['@octo/*', sigstore]");
      expect(rules(await judge(one(), policy))).toEqual([]);
      const bare = await judge(
        { name: '@octo/shop', attestations: undefined, integrity: 'sha512-x' },
        policy,
      );
      expect(rules(bare)).toEqual(['provenance/required']);
      expect(bare.findings[0]?.message).toBe('@octo/shop@0.4.0 advertises no attestations.');
      const other = await judge(
        { name: '@octopus/shop', attestations: undefined, integrity: 'sha512-x' },
        policy,
      );
      expect(rules(other)).toEqual([]);
    });

    it.each(['*', '**', 'pkg:npm/*', '*@0.*'])(
      'requires provenance of every registry package by %s',
      async (all) => {
        const policy = await policyOf(`provenance:\n  require: ['${all}']`);
        expect(rules(await judge(one(), policy))).toEqual([]);
        for (const name of ['shop', '@octo/shop']) {
          const bare = { name, attestations: undefined, integrity: 'sha512-x' };
          expect(rules(await judge(bare, policy)), name).toEqual(['provenance/required']);
        }
      },
    );

    it('asks no provenance of a commit that nobody names', async () => {
      const given = input({ name: 'shop', attestations: undefined, integrity: 'sha512-x' });
      const [{ graph, node } = { graph: undefined, node: undefined }] = (await loadProvenanceJudge(given))(
        given,
      );
      if (graph === undefined) throw new Error('no node');
      const outcome = { result: 'skipped', reason: 'is not from a registry (git)' } as const;
      const found = async (pattern: string): Promise<string[]> =>
        rules(
          provenanceResult(
            given,
            [{ graph, node, outcome }],
            await policyOf(`provenance:\n  require: ['${pattern}']`),
          ),
        );
      expect(await found('*')).toEqual([]);
      expect(await found('shop')).toEqual(['provenance/required']);
    });

    it('expects the same of every build', async () => {
      const policy = await policyOf("provenance:\n  expect:\n    '*': {event: release}");
      expect(rules(await judge(one(), policy))).toEqual(['provenance/unexpected']);
    });

    it.each([
      [{ trigger: 'pull_request_target' }, 'pull_request_target on refs/heads/main', 'high'],
      [
        { trigger: 'pull_request', ref: 'refs/pull/7/merge' },
        'pull_request on refs/pull/7/merge',
        'moderate',
      ],
      [{ trigger: 'pull_request' }, 'pull_request on refs/heads/main', 'moderate'],
      [{ trigger: undefined, ref: 'refs/pull/7/head' }, 'not told on refs/pull/7/head', 'moderate'],
    ])('T19 finds a build that a pull request started: %j', async (change, words, severity) => {
      const given = input(one());
      const [node] = (await loadProvenanceJudge(given))(given);
      if (node?.outcome.build === undefined) throw new Error('no build');
      const build = { ...node.outcome.build, ...change } as Build;
      const forged = { ...node, outcome: { ...node.outcome, build } };
      const result = provenanceResult(given, [forged], baselinePolicy().policy);
      expect(result.findings).toMatchObject([{ rule: 'provenance/pull-request', severity }]);
      expect(result.findings[0]?.message).toContain(words);
      expect(provenanceResult(given, [node], baselinePolicy().policy).findings).toEqual([]);
    });

    it('finds a package.json that claims another repository than the one that built it', async () => {
      const given = (repository: string): ReturnType<typeof input> => {
        const made = input(one());
        const [purl = '', about] = Object.entries(made.registry?.packages ?? {})[0] ?? [];
        if (about?.manifest.state !== 'had' || made.registry === undefined) throw new Error('no manifest');
        const manifest = { ...about.manifest, value: { ...about.manifest.value, repository } };
        return { ...made, registry: { ...made.registry, packages: { [purl]: { ...about, manifest } } } };
      };
      const rulesOf = async (repository: string): Promise<string[]> => {
        const claimed = given(repository);
        return rules((await provenance.load(claimed))(claimed, baselinePolicy().policy));
      };
      expect(await rulesOf('git+https://github.com/Sigstore/sigstore-js.git')).toEqual([]);
      expect(await rulesOf('git+ssh://git@github.com/sigstore/sigstore-js.git')).toEqual([]);
      expect(await rulesOf('https://github.com/mallory/sigstore-js')).toEqual([
        'provenance/repository-mismatch',
      ]);
    });
  });

  it('T17 T19 holds a real build against the trust record, exactly', async () => {
    const file = 'slsa-verifier/cli/slsa-verifier/testdata/npm/gha/provenance-npm-test-cli-v1-prega.tgz.json';
    const given = input({ version: '2.3.1', attestations: recorded(file) });
    const [outcome] = (await loadProvenanceJudge(given))(given);
    const { repository = '', repositoryId = '' } = outcome?.outcome.build ?? {};
    const pin = { repositories: [repository.toLowerCase()], repositoryIds: [repositoryId] };
    const rulesWith = async (change: object): Promise<string[]> => {
      const pins = { packages: { sigstore: { ...pin, ...change } } };
      const input_ = { ...given, trustRecord: { pins, head: pins } };
      const { findings } = (await provenance.load(input_))(input_, baselinePolicy().policy);
      return findings.map(({ rule, message }) => `${rule}: ${message}`);
    };
    expect(pin.repositories[0]).toMatch(/^https:\/\/github\.com\//);
    const right = await rulesWith({});
    expect(right.filter((text) => text.includes('pin-'))).toEqual([]);
    const evil = await rulesWith({ repositories: [`${repository.toLowerCase()}-evil`] });
    expect(evil.join()).toContain(`its source repository is ${repository.toLowerCase()} instead of`);
    expect((await rulesWith({ refs: ['refs/heads/main'] })).filter((text) => text.includes('pin-'))).toEqual(
      [],
    );
    const branch = await rulesWith({ refs: ['refs/tags/*'] });
    expect(branch.join()).toContain('its branch or tag is refs/heads/main instead of refs/tags/*');
    const renamed = await rulesWith({ repositoryIds: [`${repositoryId}0`] });
    expect(renamed.join()).toContain(`its number of the source repository is ${repositoryId} instead of`);
  });

  it('T12 fails when the lockfile pins other bytes than were attested', async () => {
    const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
    const result = await judge({ attestations: recorded(VALID), integrity });
    expect(result.findings[0]).toMatchObject({
      rule: 'provenance/invalid',
      aliases: ['EATTESTATIONSUBJECT'],
    });
  });

  it('binds what Yarn packs of the attested tarball, and nothing else that Yarn pins', async () => {
    const attestations = recorded(VALID);
    const integrity = sha512Of(attestations);
    const checksum = `10c0/${'a'.repeat(128)}`;
    const resultOf = async (packed: string, signed = integrity): Promise<CheckResult> => {
      const given = input({ attestations, integrity: null });
      const [one] = given.graphs;
      const [entry] = one?.packages ?? [];
      if (one === undefined || entry === undefined || given.registry === undefined)
        throw new Error('no facts');
      const about = given.registry.packages[entry.purl];
      if (about?.manifest.state !== 'had') throw new Error('no manifest');
      const manifest = { ...about.manifest, value: { ...about.manifest.value, integrity: signed } };
      const known = { ...about, manifest, packed: { state: 'had', value: packed, from: 'network' } as const };
      const locked = {
        ...given,
        graphs: [{ ...one, packages: [{ ...entry, checksum }] }],
        registry: { ...given.registry, packages: { [entry.purl]: known } },
      };
      return (await provenance.load(locked))(locked, baselinePolicy().policy);
    };
    expect((await resultOf(checksum)).counts).toMatchObject({ verified: 1 });
    expect((await resultOf(`10c0/${'b'.repeat(128)}`)).counts).toMatchObject({ verified: 0, missing: 1 });
    const other = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
    expect((await resultOf(checksum, other)).counts).toMatchObject({ verified: 0, invalid: 1 });
  });

  it('T39 fails attestations moved from another package', async () => {
    const result = await judge({ name: 'other', attestations: recorded(VALID) });
    expect(result.findings[0]).toMatchObject({ aliases: ['EATTESTATIONSUBJECT'] });
    expect(result.findings[0]?.message).toContain('pkg:npm/sigstore@0.4.0');
  });

  it('T39 fails a statement that is served as another type', async () => {
    const [slsa, publish] = recorded(VALID) as [RegistryAttestation, RegistryAttestation];
    const swapped = { ...publish, predicateType: slsa.predicateType };
    expect((await judge({ attestations: [swapped] })).findings[0]).toMatchObject({
      aliases: ['EATTESTATIONVERIFY'],
      message: expect.stringContaining('that is served as'),
    });
  });

  it('fails a changed statement', async () => {
    const [slsa] = recorded(VALID) as [RegistryAttestation];
    const evil = withStatement(slsa, (statement) => {
      (statement.subject as { name: string }[])[0] = {
        ...(statement.subject as { name: string }[])[0],
        name: 'pkg:npm/evil@1.0.0',
      };
    });
    const result = await judge({ name: 'evil', version: '1.0.0', attestations: [evil] });
    expect(result.findings[0]).toMatchObject({ aliases: ['EATTESTATIONVERIFY'] });
  });

  it('fails a package with one bad attestation beside good ones', async () => {
    const attestations = recorded('pacote/test/fixtures/sigstore/invalid-attestations.json');
    expect((await judge({ attestations })).counts.invalid).toBe(1);
  });

  it('T14 an attestation by a key nobody knows is no proof and no accusation', async () => {
    const attestations = recorded('pacote/test/fixtures/sigstore/mismatched-keyid-attestations.json');
    const result = await judge({ attestations });
    expect(result).toMatchObject({ state: 'incomplete', counts: { unreachable: 1 } });
    expect(result.findings[0]).toMatchObject({ aliases: ['EMISSINGSIGNATUREKEY'] });
  });

  it.each([
    'supreme-googles-cli-v02-tag-invalidsigprov',
    'supreme-googles-cli-v02-tag-invalidsigpub',
    'provenance-npm-test-cli-v02-prega-invalidsigprov',
    'provenance-npm-test-cli-v02-prega-invalidsigpub',
    'provenance-npm-test-cli-v1-prega-invalidsigprov',
    'provenance-npm-test-cli-v1-prega-invalidsigpub',
  ])('agrees with slsa-verifier on %s: invalid signature', async (file) => {
    const attestations = recorded(`slsa-verifier/cli/slsa-verifier/testdata/npm/gha/${file}.tgz.json`);
    const [name, version] = file.startsWith('supreme')
      ? ['@trishankatdatadog/supreme-goggles', '1.0.5']
      : file.includes('v1')
        ? ['sigstore', '2.3.1']
        : ['@laurentsimon/provenance-npm-test', '1.0.3'];
    const result = await judge({ name: name ?? '', version: version ?? '', attestations });
    expect(result.findings[0]).toMatchObject({ aliases: ['EATTESTATIONVERIFY'] });
  });

  it.each([
    ['@trishankatdatadog/supreme-goggles', '1.0.5', 'supreme-googles-cli-v02-tag'],
    ['@laurentsimon/provenance-npm-test', '1.0.3', 'provenance-npm-test-cli-v02-prega'],
  ])('agrees with slsa-verifier on %s@%s: valid', async (name, version, file) => {
    const attestations = recorded(`slsa-verifier/cli/slsa-verifier/testdata/npm/gha/${file}.tgz.json`);
    expect((await judge({ name, version, attestations })).counts).toMatchObject({ verified: 1 });
  });

  it('T16 fails a log entry without a time, whatever the key says', async () => {
    const [, publish] = recorded(VALID) as [RegistryAttestation, RegistryAttestation];
    const zero = structuredClone(publish) as unknown as {
      bundle: { verificationMaterial: { tlogEntries: { integratedTime: string }[] } };
    };
    for (const entry of zero.bundle.verificationMaterial.tlogEntries) entry.integratedTime = '0';
    const result = await judge({ attestations: [zero as unknown as RegistryAttestation] });
    expect(result.findings[0]?.message).toContain('carries no time');
  });

  it('requires a log entry', async () => {
    const [slsa] = recorded(VALID) as [RegistryAttestation];
    const bare = structuredClone(slsa) as unknown as {
      bundle: { verificationMaterial: { tlogEntries: unknown[] } };
    };
    bare.bundle.verificationMaterial.tlogEntries = [];
    expect((await judge({ attestations: [bare as unknown as RegistryAttestation] })).counts.invalid).toBe(1);
  });

  it('survives bundles that are anything', async () => {
    const [slsa] = recorded(VALID) as [RegistryAttestation];
    const mutilate = (
      change: (bundle: Record<string, Record<string, unknown>>) => void,
    ): RegistryAttestation => {
      const copy = structuredClone(slsa) as unknown as { bundle: Record<string, Record<string, unknown>> };
      change(copy.bundle);
      return copy as unknown as RegistryAttestation;
    };
    const cases = [
      mutilate((bundle) => delete bundle.verificationMaterial),
      mutilate((bundle) => delete bundle.mediaType),
      mutilate((bundle) =>
        Object.assign(bundle.verificationMaterial ?? {}, {
          x509CertificateChain: { certificates: [{ rawBytes: 'AAAA' }] },
        }),
      ),
      mutilate((bundle) => Object.assign(bundle.dsseEnvelope ?? {}, { signatures: [] })),
      mutilate((bundle) => Object.assign(bundle.verificationMaterial ?? {}, { tlogEntries: [null] })),
      mutilate((bundle) => Object.assign(bundle.dsseEnvelope ?? {}, { payload: 'bm90IGpzb24=' })),
      { ...slsa, bundle: [] as unknown as Json },
      { ...slsa, bundle: { dsseEnvelope: null } },
    ];
    for (const attestation of cases) {
      const result = await judge({ attestations: [attestation], integrity: sha512Of([slsa]) });
      expect(result.counts).toMatchObject({ invalid: 1, verified: 0 });
    }
  });

  it('T18 provenance that is advertised and not served is unreachable, not missing', async () => {
    const [slsa, publish] = recorded(VALID) as [RegistryAttestation, RegistryAttestation];
    const result = await judge({ attestations: [publish], advertised: slsa.predicateType });
    expect(result).toMatchObject({ state: 'incomplete', counts: { unreachable: 1 } });
    expect((await judge({ attestations: [publish] })).counts).toMatchObject({ missing: 1 });
  });

  it('says that the registry does not have a package', async () => {
    const given = input({ attestations: recorded(VALID) });
    const [[purl, about]] = Object.entries(given.registry?.packages ?? {}) as [[string, PackageFacts]];
    const gone = {
      ...about,
      manifest: { state: 'absent', reason: 'r.example.test has no package left' },
    } as const;
    const registry = { ...(given.registry as RegistryFacts), packages: { [purl]: gone } };
    const result = (await provenance.load(given))({ ...given, registry }, baselinePolicy().policy);
    expect(result).toMatchObject({ state: 'incomplete', absent: true });
  });

  it('needs a trusted root with a start for every log', async () => {
    const attestations = recorded(VALID);
    const none = await judge({ attestations, registry: { trustedRoot: { source: 'file', json: {} } } });
    expect(none).toMatchObject({ state: 'incomplete', counts: { unreachable: 1 } });
    const root = structuredClone(trustedRoot) as { tlogs: { publicKey: { validFor?: unknown } }[] };
    for (const log of root.tlogs) delete log.publicKey.validFor;
    const json = root as unknown as Json;
    const endless = await judge({ attestations, registry: { trustedRoot: { source: 'file', json } } });
    expect(endless.reason).toContain('start of validity');
    const lacking = input({ attestations });
    const { trustedRoot: _, ...registry } = lacking.registry as RegistryFacts;
    const without = { ...lacking, registry };
    expect((await provenance.load(without))(without, baselinePolicy().policy).counts).toMatchObject({
      unreachable: 1,
    });
  });

  it('binds nothing where the lockfile has no SHA-512', async () => {
    expect((await judge({ attestations: recorded(VALID), integrity: null })).counts).toMatchObject({
      missing: 1,
    });
  });
});

describe('provenance', () => {
  it('a package without attestations is counted as missing, without a finding', async () => {
    expect(await judge({ attestations: undefined, integrity: 'sha512-x' })).toMatchObject({
      state: 'ran',
      counts: { missing: 1 },
      findings: [],
    });
  });

  it('T18 attestations that are advertised and cannot be had are unreachable', async () => {
    const attestations = { state: 'unreachable', reason: 'registry.example.test answered 404' } as const;
    const result = await judge({ attestations, integrity: 'sha512-x' });
    expect(result).toMatchObject({ state: 'incomplete', counts: { unreachable: 1 } });
    expect(result.reason).toContain('answered 404');
    expect(result.findings.map(({ rule }) => rule)).toEqual(['provenance/unreachable']);
  });

  it('offline is not checked', async () => {
    const given = facts([graph([node('a', '1.0.0')])]);
    expect((await provenance.load(given))(given, baselinePolicy().policy)).toMatchObject({
      state: 'not-checked',
      total: 1,
    });
  });
});
