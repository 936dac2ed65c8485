import { messageOf, SealgateError } from '../errors.js';
import { isObject, type JsonObject } from '../model/data/json.js';
import type { RunRecord } from '../model/findings/decision.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { parseIntegrity, strongestHashes } from '../model/packages/integrity.js';
import { splitWorkflow } from '../model/signatures/workflow-identity.js';
import { compareText } from '../model/text/compare-text.js';
import { PROVENANCE_TYPE, VSA_TYPE } from './predicate-types.js';
import type { ImageStatement } from './seal-image.js';
import { GATE_PASSED } from './statements.js';

/** How GitHub describes a build by a workflow; docs/seal.md says what of it we fill in. */
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const VERIFIER_ID = 'https://github.com/sealgate/sealgate';

/** Claims of a GitHub job's identity token that provenance is made of. */
const CLAIMS = [
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'sha',
  'workflow_ref',
  'job_workflow_ref',
  'event_name',
  'runner_environment',
  'run_id',
  'run_attempt',
] as const;
type Claims = Readonly<Record<(typeof CLAIMS)[number], string>>;

/**
 * SLSA provenance of what this job built: who, from which commit, by which workflow, as the job's identity token says
 * it, and what the lockfiles pin as further materials.
 *
 * @param claims of the token that the runner's own service gave.
 * @param server `https://github.com`, or one's own.
 * @throws SealgateError SEAL_FAILED where the token is not of a GitHub job.
 * @see SLSA provenance v1; GitHub Actions workflow build type v1
 */
export function provenanceStatement(
  claims: Readonly<Record<string, unknown>>,
  server: string,
  graphs: readonly DependencyGraph[],
): ImageStatement {
  const found = readClaims(claims);
  const source = `${server}/${found.repository}`;
  // owner/repo/.github/workflows/x.yml@refs/heads/main
  const workflow = splitWorkflow(found.workflow_ref.slice(found.repository.length + 1), found.ref);
  const predicate: JsonObject = {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: {
        workflow: { ref: workflow.ref ?? found.ref, repository: source, path: workflow.file },
      },
      internalParameters: {
        github: {
          event_name: found.event_name,
          repository_id: found.repository_id,
          repository_owner_id: found.repository_owner_id,
          runner_environment: found.runner_environment,
        },
      },
      resolvedDependencies: [
        { uri: `git+${source}@${found.ref}`, digest: { gitCommit: found.sha } },
        ...materialsOf(graphs),
      ],
    },
    runDetails: {
      builder: { id: `${server}/${found.job_workflow_ref}` },
      metadata: { invocationId: `${source}/actions/runs/${found.run_id}/attempts/${found.run_attempt}` },
    },
  };
  return { predicateType: PROVENANCE_TYPE, predicate };
}

function readClaims(claims: Readonly<Record<string, unknown>>): Claims {
  const missing = CLAIMS.filter((name) => typeof claims[name] !== 'string' || claims[name] === '');
  if (missing.length === 0)
    return Object.fromEntries(CLAIMS.map((name) => [name, String(claims[name])])) as Claims;
  throw new SealgateError(
    'SEAL_FAILED',
    `Provenance cannot be made: the identity token does not say ${missing.join(', ')}`,
    { hint: 'Provenance is made of the token of a GitHub Actions job, with `permissions: id-token: write`.' },
  );
}

/** Every package that a lockfile binds to bytes, once, by purl and digest. */
function materialsOf(graphs: readonly DependencyGraph[]): JsonObject[] {
  const materials = new Map<string, JsonObject>();
  for (const graph of graphs) {
    for (const { purl, integrity } of graph.packages) {
      const [hash] = strongestHashes(parseIntegrity(integrity ?? ''));
      if (hash === undefined) continue;
      materials.set(`${purl} ${hash.hex}`, { uri: purl, digest: { [hash.algorithm]: hash.hex } });
    }
  }
  return [...materials].sort(([a], [b]) => compareText(a, b)).map(([, material]) => material);
}

/** The action's commit stands under its repository, as the specification wants components to be named. */
function versionsOf({ version, action = '' }: RunRecord['context']['tool']): JsonObject {
  const at = action.indexOf('@');
  return { sealgate: version, ...(at <= 0 ? {} : { [action.slice(0, at)]: action.slice(at + 1) }) };
}

/**
 * The gate's verdict as a SLSA Verification Summary, for admission control: PASSED only where the verdict is `pass`.
 *
 * @param record of the run that judged, `digest` the SHA-256 of its file, `image` as `name@sha256:…`.
 * @see SLSA Verification Summary Attestation v1
 */
export function summaryStatement(record: RunRecord, digest: string, image: string): ImageStatement {
  const passed = record.verdict.verdict === 'pass';
  const { context, policy } = record;
  const where = policy.path ?? policy.presets.join('+');
  const predicate: JsonObject = {
    verifier: { id: VERIFIER_ID, version: versionsOf(context.tool) },
    timeVerified: context.time,
    resourceUri: image,
    policy: {
      uri: policy.commit === undefined ? where : `${where}@${policy.commit}`,
      digest: { sha256: policy.digest },
    },
    inputAttestations: [{ uri: 'record.json', digest: { sha256: digest } }],
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? [GATE_PASSED] : [],
    slsaVersion: '1.1',
  };
  return { predicateType: VSA_TYPE, predicate };
}

/**
 * An SBOM as an attestation, its type from what it is.
 *
 * @param value parsed JSON of a CycloneDX or SPDX document.
 * @throws SealgateError INPUT_INVALID where it is neither.
 */
export function sbomStatement(value: unknown, name: string): ImageStatement {
  const document = isObject(value) ? value : {};
  if ('bomFormat' in document && document.bomFormat === 'CycloneDX')
    return { predicateType: 'https://cyclonedx.org/bom', predicate: document as JsonObject };
  if ('spdxVersion' in document)
    return { predicateType: 'https://spdx.dev/Document', predicate: document as JsonObject };
  throw new SealgateError('INPUT_INVALID', `${name} is neither CycloneDX nor SPDX in JSON`, {
    location: { file: name },
    hint: 'Make one with sealgate sbom.',
  });
}

/** The record's commit must be the one that the provenance names, or the verdict is about another source. */
export function assertSameSource(record: RunRecord, claims: Readonly<Record<string, unknown>>): void {
  if (record.context.commit === undefined || claims.sha === record.context.commit) return;
  throw new SealgateError(
    'VERIFICATION_FAILED',
    `The run record judged ${record.context.commit}, but this job builds ${messageOf(claims.sha)}`,
    { hint: 'Pass the record of the gate that ran on the same commit.' },
  );
}
