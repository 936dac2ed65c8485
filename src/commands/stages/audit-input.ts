import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { isInside } from '../../io/files/files.js';
import { resolveBase } from '../../io/git/base.js';
import { readRuntime } from '../../io/runtime.js';
import type { PersonAttestation } from '../../model/audit/attestation.js';
import type { LoadedCatalogue } from '../../model/audit/control.js';
import type { AuditEvidence } from '../../model/audit/evidence.js';
import { ATTESTATION, aboutRecord } from '../../model/evidence/record-about.js';
import type { RunContext } from '../../model/facts.js';
import type { Policy } from '../../model/policy/policy.js';
import { readAttestations } from '../../policy/audit/attestations.js';
import { checkAttested, loadCatalogues } from '../../policy/audit/load-catalogues.js';
import { makeReader } from '../../policy/find.js';
import { loadPolicy } from '../../policy/load.js';
import { policyDigest } from '../../policy/merge.js';
import { createRemoteReader } from '../../policy/remote.js';
import { type BaseLedger, readBaseLedger } from '../../seal/evidence/branch-records.js';
import { version } from '../../version.js';
import type { Values, World } from '../command.js';
import { listOf, textOf } from '../flags.js';
import { knownNames } from '../known-names.js';

/** Files of what people attest in the ledger. */
export const ATTESTATION_FILES = '*_attestation*.{yml,yaml,json}';

/** Whose rules an audit goes by, and where its evidence is. */
export interface AuditInput {
  /** Absolute path of the repository. */
  readonly repositoryDir: string;
  /** Absolute path of the evidence folder. */
  readonly evidenceDir: string;
  /** As the user named it, or as the policy does. */
  readonly shown: string;
  /** The evidence must stay inside this folder; absent where the user named a folder. */
  readonly inside?: string;
  readonly policy: Policy;
  readonly policyDigest: string;
  readonly context: RunContext;
  readonly catalogues: readonly LoadedCatalogue[];
  /** Of the repository's file. */
  readonly attestations: readonly PersonAttestation[];
  /** Only its records count, and its files answer: a pull request does not answer for itself. */
  readonly base?: BaseLedger;
  /** Reads a file of the repository, at the base where there is one. */
  readonly readLocal: (file: string) => Promise<Uint8Array | undefined>;
}

/**
 * Reads policy, catalogues and attestations, in a pull request from its base.
 *
 * @throws SealgateError POLICY_INVALID, INPUT_NOT_FOUND, USAGE
 */
export async function readAuditInput(values: Values, world: World): Promise<AuditInput> {
  const repositoryDir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  const runtime = await readRuntime({
    dir: repositoryDir,
    env: world.env,
    now: world.now(),
    version: version(),
  });
  const base = await findBase(repositoryDir, values, runtime.context);
  const file = textOf(values, 'policy');
  const at = base === undefined ? {} : { base };
  const { policy } = await loadPolicy({
    dir: repositoryDir,
    ...(file === undefined ? {} : { file }),
    ...at,
    overrides: { names: [] },
    ...knownNames(),
    readRemote: createRemoteReader({ env: world.env, userAgent: `sealgate/${version()}` }),
  });
  const { readLocal } = makeReader({ dir: repositoryDir, ...at });
  const named = listOf(values, 'catalogue');
  const catalogues = await loadCatalogues(named.length > 0 ? named : policy.auditCatalogues, readLocal);
  const attested = await readLocal(policy.auditAttestations);
  const attestations =
    attested === undefined ? [] : await readAttestations(attested, policy.auditAttestations);
  checkAttested(attestations, catalogues);
  const evidence = textOf(values, 'evidence');
  const evidenceDir =
    evidence === undefined
      ? path.join(repositoryDir, policy.evidencePath)
      : path.resolve(world.cwd, evidence);
  return {
    repositoryDir,
    evidenceDir,
    shown: evidence ?? policy.evidencePath,
    ...(evidence === undefined ? { inside: repositoryDir } : {}),
    policy,
    policyDigest: policyDigest(policy),
    context: runtime.context,
    catalogues,
    attestations,
    readLocal,
    // Evidence from outside of the repository is nothing that a pull request could bring.
    ...(base === undefined || !(evidenceDir === repositoryDir || isInside(repositoryDir, evidenceDir))
      ? {}
      : { base: await readBaseLedger(evidenceDir, base) }),
  };
}

/** The base that the user names, else the pull request's. @throws SealgateError INPUT_NOT_FOUND */
async function findBase(
  dir: string,
  values: Values,
  { pullRequest }: RunContext,
): Promise<{ readonly ref: string; readonly commit: string } | undefined> {
  const ref = textOf(values, 'base') ?? pullRequest?.baseSha;
  if (ref === undefined) return undefined;
  const commit = await resolveBase(dir, ref);
  if (commit !== undefined) return { ref, commit };
  throw new SealgateError('INPUT_NOT_FOUND', `The base '${ref}' is no commit here`, {
    hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
  });
}

/** What people filed in the ledger, and what of it could not be used. */
export interface FiledAttestations {
  readonly attestations: readonly PersonAttestation[];
  readonly notes: readonly string[];
}

/**
 * Attestations among the evidence. One that cannot be read, or that speaks of a day after it was filed, is left out
 * and told: it cannot be mended where it is.
 */
export async function filedAttestations(evidence: AuditEvidence): Promise<FiledAttestations> {
  const attestations: PersonAttestation[] = [];
  const notes: string[] = [];
  for (const { number, record } of evidence.records) {
    if (record.action !== 'add' || aboutRecord(record).what !== ATTESTATION) continue;
    for (const { path: name, sha256 } of record.files) {
      const content = evidence.contents.get(sha256);
      try {
        if (content === undefined) throw new Error('it is no .yml, .yaml or .json file');
        if (content.state === 'unreadable') throw new Error(content.reason);
        for (const said of await readAttestations(Buffer.from(content.text), name)) {
          if (said.when > record.time.slice(0, 10))
            throw new Error(`it speaks of ${said.when}, and was filed on ${record.time.slice(0, 10)}`);
          const by = record.actor.login ?? record.actor.id;
          attestations.push({
            ...said,
            from: name,
            filed: { record: number, time: record.time, ...(by === undefined ? {} : { by }) },
          });
        }
      } catch (error) {
        notes.push(`The attestation ${name} of record ${number} does not count: ${messageOf(error)}`);
      }
    }
  }
  return { attestations, notes };
}
