import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProvenanceJudge } from '../../../src/check/provenance.js';
import type { BundleOutcome } from '../../../src/check/signatures/attestation-verifier.js';
import { judgeAttestations, type ProvenanceOutcome } from '../../../src/check/signatures/attestations.js';
import {
  type CertificateIdentity,
  readIdentity,
} from '../../../src/check/signatures/certificate-identity.js';
import type { Json } from '../../../src/model/data/json.js';
import type {
  RegistryAttestation,
  RegistryFacts,
  RegistryKey,
} from '../../../src/model/signatures/registry-facts.js';
import { PUBLISH_PREDICATE } from '../../../src/model/signatures/statement.js';
import { attestBuild, attestPublication, createFullKey, SLSA } from '../../support/registry/attest.js';
import { facts, graph, node } from '../../support/registry/project.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

// Attestations that the tests' own Sigstore signs: what recorded ones show, shown where nobody has those.
const REGISTRY = 'https://registry.example.test/';
const SUBJECT = {
  name: '@octo/shop',
  version: '1.2.3',
  integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
};
const KEY = createFullKey();

let sigstore: Sigstore;
let trustedRoot: Record<string, Json>;
beforeAll(async () => {
  sigstore = await startSigstore();
  trustedRoot = JSON.parse(readFileSync(sigstore.trustedRootFile, 'utf8'));
});
afterAll(() => sigstore.stop());

interface Given {
  readonly key?: Partial<RegistryKey>;
  readonly root?: Json | null;
  readonly integrity?: string;
  readonly advertised?: string;
  readonly from?: 'cache' | 'network';
}

async function judge(
  attestations: readonly RegistryAttestation[],
  { key = {}, root = trustedRoot, integrity = SUBJECT.integrity, advertised, from = 'network' }: Given = {},
): Promise<ProvenanceOutcome | undefined> {
  const { name, version } = SUBJECT;
  const entry = node(name, version, { integrity });
  const { keyid, key: der, expires } = KEY;
  const registry: RegistryFacts = {
    keys: {
      [REGISTRY]: {
        state: 'had',
        from: 'network',
        value: {
          source: 'endpoint',
          keys: [{ keyid, keytype: 'ecdsa-sha2-nistp256', key: der, expires, ...key }],
        },
      },
    },
    packages: {
      [entry.purl]: {
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
            attestationsUrl: `${REGISTRY}-/npm/v1/attestations/${name}@${version}`,
            ...(advertised === undefined ? {} : { provenance: advertised }),
          },
        },
        attestations: { state: 'had', value: attestations, from },
      },
    },
    ...(root === null ? {} : { trustedRoot: { source: 'file', json: root } }),
    requests: 0,
    receivedBytes: 0,
  };
  const given = facts([graph([entry])], registry);
  return (await loadProvenanceJudge(given))(given)[0]?.outcome;
}

const build = (...more: [Parameters<typeof attestBuild>[2]?]) => attestBuild(sigstore, SUBJECT, ...more);
const publication = () => attestPublication(sigstore, SUBJECT, KEY);

interface Bundle {
  dsseEnvelope: { signatures: { keyid?: string }[] };
  verificationMaterial: { tlogEntries: { integratedTime: string }[] };
}

/** The attestation with its bundle changed. */
function changed(attestation: RegistryAttestation, change: (bundle: Bundle) => void): RegistryAttestation {
  const copy = structuredClone(attestation);
  change(copy.bundle as unknown as Bundle);
  return copy;
}

describe('attestations', () => {
  it('verify as they are made', async () => {
    expect(await judge([await build()])).toMatchObject({ result: 'verified', published: false });
    expect(await judge([await publication(), await build()])).toMatchObject({
      result: 'verified',
      published: true,
    });
  });

  it('T16 fail where the log entry carries no time, with a trusted timestamp too', async () => {
    for (const one of [await build(), await publication()]) {
      const timeless = changed(one, ({ verificationMaterial: { tlogEntries } }) => {
        for (const entry of tlogEntries) entry.integratedTime = '0';
      });
      expect(await judge([timeless])).toMatchObject({
        result: 'invalid',
        code: 'EATTESTATIONVERIFY',
        reason: expect.stringContaining('its log entry carries no time'),
      });
    }
  });

  it('T18 of a publication alone are unreachable where the registry advertises provenance', async () => {
    const served = [await publication()];
    expect(await judge(served)).toMatchObject({ result: 'missing' });
    expect(await judge(served, { advertised: SLSA })).toMatchObject({
      result: 'unreachable',
      reason: expect.stringContaining('advertises provenance'),
    });
    expect(await judge([await build()], { advertised: SLSA })).toMatchObject({ result: 'verified' });
  });

  it('T14 by a key that is for packages alone, or whose name another one bears, are of an unknown key', async () => {
    const one = await publication();
    for (const key of [{ usage: 'npm:signatures' }, { keyid: 'SHA256:another' }])
      expect(await judge([one], { key })).toMatchObject({
        result: 'unreachable',
        code: 'EMISSINGSIGNATUREKEY',
      });
    expect(await judge([one], { key: { usage: 'npm:attestations' } })).toMatchObject({ published: true });
    const named = changed(one, ({ dsseEnvelope: { signatures } }) => {
      for (const signature of signatures) signature.keyid = 'SHA256:another';
    });
    expect(await judge([named])).toMatchObject({
      result: 'unreachable',
      reason: expect.stringContaining('names SHA256:another, a key that did not sign it'),
    });
  });

  it('F key expired: a publication that was signed after its end fails', async () => {
    const one = await publication();
    expect(await judge([one], { key: { expires: '2999-01-01T00:00:00.000Z' } })).toMatchObject({
      published: true,
    });
    expect(await judge([one], { key: { expires: '2020-01-01T00:00:00.000Z' } })).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONVERIFY',
    });
  });

  it('T19 fail where a build stands in for the registry, or the registry for a build', async () => {
    expect(await judge([await build({ predicateType: PUBLISH_PREDICATE })])).toMatchObject({
      result: 'invalid',
      reason: expect.stringContaining("not signed with the registry's key"),
    });
    const claim = await attestPublication(sigstore, SUBJECT, KEY, SLSA);
    expect(await judge([claim])).toMatchObject({
      result: 'invalid',
      reason: expect.stringContaining('instead of the identity of a build'),
    });
  });

  it('T39 of another kind are no provenance, whoever signed them', async () => {
    expect(await judge([await build({ predicateType: 'https://example.test/scan/v1' })])).toMatchObject({
      result: 'missing',
      reason: 'has attestations, but none of provenance',
    });
  });

  it('T12 fail beside a lockfile that pins other bytes, and are missing where it pins no SHA-512', async () => {
    const one = await build();
    const other = `sha512-${Buffer.alloc(64, 8).toString('base64')}`;
    expect(await judge([one], { integrity: other })).toMatchObject({
      result: 'invalid',
      code: 'EATTESTATIONSUBJECT',
    });
    for (const integrity of [
      `sha1-${Buffer.alloc(20, 7).toString('base64')}`,
      `${SUBJECT.integrity} ${other}`,
    ])
      expect(await judge([one], { integrity })).toMatchObject({
        result: 'missing',
        reason: expect.stringContaining('no single SHA-512'),
      });
  });

  it('one that is bad fails the package, whatever the others are', async () => {
    const bad = changed(await build(), ({ verificationMaterial }) => {
      verificationMaterial.tlogEntries = [];
    });
    const good = await build();
    for (const served of [
      [good, bad],
      [bad, good],
    ])
      expect(await judge(served)).toMatchObject({ result: 'invalid', code: 'EATTESTATIONVERIFY' });
    expect(await judge([good, bad], { from: 'cache' })).toMatchObject({
      reason: expect.stringContaining('as kept in the cache'),
    });
  });

  it('T38 are unreachable without a trusted root that can be used', async () => {
    const one = await build();
    const [log, ...logs] = trustedRoot.tlogs as { publicKey: object }[];
    const endless = { ...log, publicKey: { ...log?.publicKey, validFor: {} } };
    for (const [root, said] of [
      [null, "needs Sigstore's trusted root"],
      [{ ...trustedRoot, tlogs: [endless, ...logs] }, 'without start of validity'],
      [{ ...trustedRoot, ctlogs: [endless] }, 'without start of validity'],
      [{ ...trustedRoot, tlogs: [] }, 'names no transparency log'],
      [{ ...trustedRoot, certificateAuthorities: [] }, 'no certificate authority'],
      [{ ...trustedRoot, tlogs: [{ ...log, hashAlgorithm: 'NONE' }] }, 'cannot be read'],
    ] as [Json | null, string][])
      expect(await judge([one], { root }), said).toMatchObject({
        result: 'unreachable',
        reason: expect.stringContaining(said),
      });
  });
});

describe('what a build claims', () => {
  const IDENTITY: CertificateIdentity = {
    ...readIdentity({}),
    issuer: 'https://token.actions.githubusercontent.com',
    repository: 'https://github.com/Octo/Shop',
    commit: 'c'.repeat(40),
  };
  const judgeBy = async (identity: CertificateIdentity, claim = {}): Promise<ProvenanceOutcome> => {
    const outcome: BundleOutcome = { state: 'verified', signer: 'certificate', identity };
    return judgeAttestations(SUBJECT, [await build(claim)], () => outcome);
  };

  it('T19 fails where the certificate names another repository or commit', async () => {
    expect(await judgeBy(IDENTITY)).toMatchObject({ result: 'verified' });
    for (const [claim, said] of [
      [{ repository: 'https://github.com/octo/shop-evil' }, 'claims the repository'],
      [{ commit: 'd'.repeat(40) }, 'claims the commit'],
    ] as const)
      expect(await judgeBy(IDENTITY, claim)).toMatchObject({
        result: 'invalid',
        code: 'EATTESTATIONVERIFY',
        reason: expect.stringContaining(said),
      });
  });

  it('T19 fails where nobody known for builds stands behind the certificate', async () => {
    for (const issuer of [undefined, 'https://accounts.example.test', `${IDENTITY.issuer}.example.test`])
      expect(await judgeBy({ ...IDENTITY, issuer })).toMatchObject({
        result: 'invalid',
        reason: expect.stringContaining('no known build service'),
      });
  });
});

describe('readIdentity', () => {
  const oid = (number: string, value: Buffer) => ({
    oid: { id: `1.3.6.1.4.1.57264.1.${number}`.split('.').map(Number) },
    value,
  });
  const der = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    const long = bytes.length < 0x80 ? [bytes.length] : [0x81, bytes.length];
    return Buffer.concat([Buffer.from([0x0c, ...long]), bytes]);
  };

  it('T19 takes the newer extensions before the older ones, which only GitHub’s certificates fill', () => {
    const slug = oid('5', Buffer.from('octo/old'));
    const github = 'https://token.actions.githubusercontent.com';
    const older = [oid('1', Buffer.from(github)), slug, oid('3', Buffer.from('c'.repeat(40)))];
    expect(readIdentity({ oids: older })).toMatchObject({
      issuer: github,
      repository: 'https://github.com/octo/old',
      commit: 'c'.repeat(40),
    });
    const long = `https://github.com/octo/${'n'.repeat(150)}`;
    const newer = [oid('8', der('https://gitlab.com')), oid('12', der(long)), oid('13', der('d'.repeat(40)))];
    expect(readIdentity({ oids: [...older, ...newer] })).toMatchObject({
      issuer: 'https://gitlab.com',
      repository: long,
      commit: 'd'.repeat(40),
    });
    const elsewhere = readIdentity({ oids: [oid('1', Buffer.from('https://gitlab.com')), slug] });
    expect(elsewhere.repository).toBeUndefined();
    const foreign = { oid: { id: [1, 2, 3, 4, 5] }, value: Buffer.from('octo/shop') };
    expect(readIdentity({ oids: [oid('1', Buffer.from(github)), foreign] }).repository).toBeUndefined();
  });

  it('T19 takes no other type, and no length that does not fit, for a text', () => {
    const text = der('https://gitlab.com');
    const another = Buffer.concat([Buffer.from([0x04]), text.subarray(1)]);
    const short = text.subarray(0, text.length - 1);
    const trailing = Buffer.concat([text, Buffer.from('.example.test')]);
    for (const value of [another, short, trailing, Buffer.alloc(0)])
      expect(readIdentity({ oids: [oid('8', value)] }).issuer, value.toString('hex')).toBeUndefined();
  });
});
