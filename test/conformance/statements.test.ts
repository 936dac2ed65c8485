import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../src/commands/command.js';
import { command as seal } from '../../src/commands/seal.js';
import { verdictStatement } from '../../src/seal/statements.js';
import { sampleRecord } from '../support/github/finished-run.js';
import { newKey } from '../support/keys.js';
import { addImage, type LoopbackRegistry, startRegistry } from '../support/oci/registry.js';
import { peer } from '../support/peers.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const validator = peer('in-toto-validate');

interface Statement {
  readonly predicateType: string;
  readonly predicate: Record<string, unknown>;
}
interface Answer {
  readonly error?: string;
  readonly known: boolean;
  readonly predicate?: Record<string, unknown>;
}

function validate(statements: readonly unknown[]): Answer[] {
  const input = statements.map((statement) => `${JSON.stringify(statement)}\n`).join('');
  const done = spawnSync(validator ?? '', [], { input, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return done.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const CLAIMS = {
  repository: 'octo/shop',
  repository_id: '1',
  repository_owner_id: '2',
  ref: 'refs/tags/v1.2.3',
  sha: 'a'.repeat(40),
  workflow_ref: 'octo/shop/.github/workflows/release-image.yml@refs/tags/v1.2.3',
  job_workflow_ref: 'octo/shop/.github/workflows/release-image.yml@refs/tags/v1.2.3',
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '77',
  run_attempt: '1',
};

describe.skipIf(validator === undefined)('every statement we make, by the types of in-toto and SLSA', () => {
  let dir: string;
  let sigstore: Sigstore;
  let registry: LoopbackRegistry;
  let statements: Statement[];

  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-statements-'));
    sigstore = await startSigstore();
    registry = await startRegistry({ referrers: true });
    newKey(dir, 'P-256');
    await sigstore.control({ claims: { sub: sigstore.identity, ...CLAIMS } });
    const digest = addImage(registry, 'octo/shop', 'v1');
    const files = {
      'bom.json': '{"bomFormat":"CycloneDX","specVersion":"1.6"}',
      'record.json': JSON.stringify(sampleRecord()),
      'junit.xml': '<testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>',
      'scan.json': JSON.stringify({
        SchemaVersion: 2,
        ArtifactName: `registry.example.test/octo/shop@${digest}`,
        ArtifactType: 'container_image',
        Metadata: { RepoDigests: [`registry.example.test/octo/shop@${digest}`] },
        Results: [{ Target: 'shop', Class: 'os-pkgs', Type: 'alpine', Packages: [{ Name: 'a' }] }],
      }),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(dir, name), content);
    const values = {
      image: `${registry.host}/octo/shop@${digest}`,
      key: path.join(dir, 'P-256.pem'),
      sbom: 'bom.json',
      record: 'record.json',
      svr: true,
      provenance: true,
      scan: ['scan.json'],
      'test-report': ['junit.xml'],
    };
    const world: World = {
      cwd: dir,
      env: { HOME: dir, ...sigstore.env },
      log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
      now: () => new Date('2026-01-28T21:10:00Z'),
      stdin: async () => Buffer.alloc(0),
      style: { color: false, width: 100 },
    };
    await seal.run([], values, world);
    statements = [...registry.blobs.values()].flatMap((blob) => {
      if (!blob.includes('dsseEnvelope')) return [];
      const { dsseEnvelope } = JSON.parse(blob.toString());
      return [JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement];
    });
  });
  afterAll(async () => {
    await sigstore.stop();
    await registry.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** What `verifier` says that the published types have no member for. */
  const BEYOND: Readonly<Record<string, string>> = {
    // Specified by SLSA's verification summary; its types are older.
    'https://slsa.dev/verification_summary/v1': 'version',
    // Specified by in-toto's svr v0.2; its types are those of v0.1.
    'https://in-toto.io/attestation/svr/v0.2': 'policies',
  };

  it('has the right form, and nothing in it is lost on who reads it by those types', () => {
    const types = statements.map(({ predicateType }) => predicateType).sort();
    expect(types).toEqual([
      'https://cosign.sigstore.dev/attestation/vuln/v1',
      'https://cyclonedx.org/bom',
      'https://in-toto.io/attestation/svr/v0.2',
      'https://in-toto.io/attestation/test-result/v0.1',
      'https://sigstore.dev/cosign/sign/v1',
      'https://slsa.dev/provenance/v1',
      'https://slsa.dev/verification_summary/v1',
    ]);
    const answers = validate(statements);
    expect(answers.filter(({ known }) => known)).toHaveLength(4);
    for (const [at, { predicateType, predicate }] of statements.entries()) {
      const answer = answers[at];
      expect(answer?.error, predicateType).toBeUndefined();
      if (answer?.known !== true) continue;
      const expected = structuredClone(predicate);
      const beyond = BEYOND[predicateType];
      if (beyond !== undefined) delete (expected.verifier as Record<string, unknown>)[beyond];
      expect(withoutEmpty(answer.predicate), predicateType).toEqual(withoutEmpty(expected));
    }
  });

  it('the verdict of a gate, over the commit and its files', () => {
    const record = sampleRecord();
    const files = [{ path: 'sbom.cdx.json', sha256: 'b'.repeat(64) }];
    expect(validate([verdictStatement(record, files)])).toMatchObject([{ known: true }]);
    expect(validate([verdictStatement(record, files)])[0]?.error).toBeUndefined();
  });

  it('the types do refuse what is wrong', () => {
    const [good] = statements;
    const provenance = statements.find(({ predicateType }) => predicateType.includes('provenance'));
    const wrong = [
      { ...good, subject: [] },
      { ...good, _type: 'https://in-toto.io/Statement/v2' },
      { ...good, more: 1 },
      { ...provenance, predicate: { ...provenance?.predicate, runDetails: {} } },
    ];
    for (const { error } of validate(wrong)) expect(error).toBeTruthy();
  });

  it('a scan has the members of cosign’s specification, and the report as it was', () => {
    const scan = statements.find(({ predicateType }) => predicateType.includes('vuln'))?.predicate;
    expect(Object.keys(scan ?? {}).sort()).toEqual(['invocation', 'metadata', 'scanner']);
    const { result } = (scan?.scanner ?? {}) as { result?: unknown };
    expect(readFileSync(path.join(dir, 'scan.json'), 'utf8')).toBe(JSON.stringify(result));
  });
});

/** Protocol buffers do not tell an empty list from none. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, withoutEmpty(member)] as const)
      .filter(([, member]) => !(Array.isArray(member) && member.length === 0) && member !== ''),
  );
}
