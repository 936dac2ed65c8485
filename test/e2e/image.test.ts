import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatementSummary } from '../../src/seal/subject.js';
import { sealgate } from '../support/cli.js';
import { sampleRecord } from '../support/github/finished-run.js';
import { addImage, type LoopbackRegistry, startRegistry } from '../support/oci/registry.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';
import { actionFolder } from './repository.js';
import { runAction } from './runner.js';

const ACTION = path.join(actionFolder(), 'image');
const COMMIT = '1a2b3c4d'.repeat(5);
const CLAIMS = {
  repository: 'octo/shop',
  repository_id: '1',
  repository_owner_id: '2',
  ref: 'refs/heads/main',
  sha: COMMIT,
  workflow_ref: 'octo/shop/.github/workflows/gate.yml@refs/heads/main',
  job_workflow_ref: 'octo/shop/.github/workflows/gate.yml@refs/heads/main',
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '100',
  run_attempt: '1',
};
let registry: LoopbackRegistry;
let sigstore: Sigstore;
let workspace: string;

beforeAll(async () => {
  registry = await startRegistry({ referrers: true });
  sigstore = await startSigstore();
  workspace = mkdtempSync(path.join(tmpdir(), 'sealgate-image-'));
  writeFileSync(path.join(workspace, 'bom.cdx.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
  const pinned = { version: '1.0.0', integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}` };
  const packages = { '': { dependencies: { a: '^1.0.0' } }, 'node_modules/a': pinned };
  writeFileSync(path.join(workspace, 'package.json'), '{"dependencies":{"a":"^1.0.0"}}');
  writeFileSync(path.join(workspace, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
});
afterAll(async () => {
  await registry.stop();
  await sigstore.stop();
  rmSync(workspace, { recursive: true, force: true });
});

async function seal(inputs: Readonly<Record<string, string>>, env = sigstore.env, commit = COMMIT) {
  const record = sampleRecord();
  const tool = { ...record.context.tool, action: `octo/sealgate@${'a'.repeat(40)}` };
  const judged = { ...record, context: { ...record.context, commit, tool } };
  const passed = { ...judged, verdict: { ...record.verdict, verdict: 'pass', blocked: 0 } };
  writeFileSync(path.join(workspace, 'record.json'), JSON.stringify(passed));
  await sigstore.control({ claims: { ...CLAIMS, sub: sigstore.identity } });
  const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url };
  const github = { repository: 'octo/shop', server_url: 'https://github.com', event_name: 'push', event: {} };
  const result = await runAction({
    action: ACTION,
    workspace,
    inputs: { ...services, ...inputs },
    github,
    env: { ...env, DOCKER_CONFIG: workspace },
  });
  return { ...result, log: result.steps[0]?.log ?? '', exitCode: result.steps[0]?.exitCode };
}

describe('the action image/', () => {
  it('seals by digest, attests SBOM, provenance and verdict, and says what verifiers need', async () => {
    const digest = addImage(registry, 'octo/shop', 'v1');
    const image = `${registry.host}/octo/shop@${digest}`;
    const about = { sbom: 'bom.cdx.json', record: 'record.json', provenance: 'true', dir: '.' };
    const result = await seal({ image, ...about });
    expect(result.log).toContain('attached  https://slsa.dev/provenance/v1');
    expect(result.outputs).toEqual({ image, digest, identity: sigstore.identity });
    const verify = (type: string) =>
      sealgate([
        ...['verify', '--image', image, '--type', type, '--json', '--trusted-root', sigstore.trustedRootFile],
        ...[
          '--certificate-identity',
          result.outputs.identity ?? '',
          '--certificate-oidc-issuer',
          sigstore.issuer,
        ],
      ]);
    for (const type of ['cyclonedx', 'slsaprovenance1', 'vsa'])
      expect((await verify(type)).code, type).toBe(0);
    const { seals } = JSON.parse((await verify('slsaprovenance1')).stdout) as {
      seals: { predicateType: string; statement?: StatementSummary }[];
    };
    const about_ = (type: string) =>
      seals.find(({ predicateType }) => predicateType === type)?.statement?.predicate;
    expect(about_('https://slsa.dev/provenance/v1')).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/octo/shop',
            path: '.github/workflows/gate.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '1',
            repository_owner_id: '2',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/octo/shop@refs/heads/main', digest: { gitCommit: COMMIT } },
          { uri: 'pkg:npm/a@1.0.0', digest: { sha512: '07'.repeat(64) } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/octo/shop/.github/workflows/gate.yml@refs/heads/main' },
        metadata: { invocationId: 'https://github.com/octo/shop/actions/runs/100/attempts/1' },
      },
    });
    expect(about_('https://slsa.dev/verification_summary/v1')).toMatchObject({
      resourceUri: image,
      verificationResult: 'PASSED',
      verifiedLevels: ['SEALGATE_GATE_PASSED'],
      verifier: { version: { sealgate: '0.1.0', 'octo/sealgate': 'a'.repeat(40) } },
    });
  });

  it('T30 refuses a record that judged another commit, T37 a job without the permission', async () => {
    const image = `${registry.host}/octo/shop@${addImage(registry, 'octo/shop', 'v2', 'two')}`;
    const other = await seal(
      { image, record: 'record.json', provenance: 'true' },
      sigstore.env,
      'f'.repeat(40),
    );
    expect(other.exitCode).toBe(1);
    expect(other.log).toContain('this job builds');
    const denied = await seal({ image }, { GITHUB_ACTIONS: 'true' });
    expect(denied.exitCode).toBe(3);
    expect(denied.log).toContain('id-token: write');
    expect((await seal({ image: '' })).exitCode).toBe(2);
  });
});
