import type { Package } from '../../model/packages/graph.js';
import { parseIntegrity, strongestHashes } from '../../model/packages/integrity.js';
import { npmPurl } from '../../model/packages/purl.js';
import type { RegistryAttestation } from '../../model/signatures/registry-facts.js';
import {
  isProvenance,
  PUBLISH_PREDICATE,
  readBuildClaim,
  readStatement,
  type Statement,
} from '../../model/signatures/statement.js';
import type { BundleVerifier } from './attestation-verifier.js';
import { BUILD_ISSUERS, type CertificateIdentity } from './certificate-identity.js';

/** npm's words for what can be wrong with attestations. */
export type AttestationCode = 'EATTESTATIONVERIFY' | 'EATTESTATIONSUBJECT' | 'EMISSINGSIGNATUREKEY';

/** Who built a package, by its certificate. */
export interface Build {
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly commit?: string;
  readonly ref?: string;
  /** Who signed: the workflow with its ref, the reusable one where one was called. */
  readonly workflow?: string;
  /** The workflow that was started. */
  readonly config?: string;
  readonly signer?: string;
  readonly trigger?: string;
  readonly runner?: string;
  readonly run?: string;
  readonly issuer: string;
  readonly builder?: string;
}

export interface ProvenanceOutcome {
  readonly result: 'verified' | 'missing' | 'invalid' | 'skipped' | 'unreachable';
  readonly code?: AttestationCode;
  readonly reason?: string;
  readonly build?: Build;
  /** The registry answered that it does not have the package. */
  readonly absent?: true;
  /** The registry's own attestation of the publication verified as well. */
  readonly published?: boolean;
}

/**
 * Verifies all attestations of a package: each bundle, that each is about this package and the lockfile's bytes,
 * and that provenance was signed by a build, not by a person. One bad attestation makes the package invalid.
 */
export function judgeAttestations(
  node: Pick<Package, 'name' | 'version' | 'integrity'>,
  attestations: readonly RegistryAttestation[],
  verify: BundleVerifier,
): ProvenanceOutcome {
  const hashes = strongestHashes(parseIntegrity(node.integrity ?? ''));
  if (hashes[0]?.algorithm !== 'sha512' || new Set(hashes.map((hash) => hash.hex)).size !== 1)
    return {
      result: 'missing',
      reason: 'has no single SHA-512 integrity in the lockfile that provenance could be bound to',
    };
  const pinned = { name: node.name, version: node.version, sha512: hashes[0].hex };
  let build: Build | undefined;
  let published = false;
  for (const attestation of attestations) {
    const outcome = judgeOne(pinned, attestation, verify);
    if ('result' in outcome) return outcome;
    build ??= outcome.build;
    published ||= outcome.published;
  }
  if (build === undefined)
    return { result: 'missing', reason: 'has attestations, but none of provenance', published };
  return { result: 'verified', build, published };
}

type OneOutcome = ProvenanceOutcome | { readonly build: Build | undefined; readonly published: boolean };

/** A package, and the hash of its tarball in the lockfile. */
interface PinnedPackage extends Pick<Package, 'name' | 'version'> {
  readonly sha512: string;
}

function judgeOne(
  pinned: PinnedPackage,
  { predicateType, bundle }: RegistryAttestation,
  verify: BundleVerifier,
): OneOutcome {
  const statement = readStatement(bundle);
  if (typeof statement === 'string')
    return invalid('EATTESTATIONVERIFY', `has an attestation that ${statement}`);
  if (statement.predicateType !== predicateType)
    return invalid(
      'EATTESTATIONVERIFY',
      `has an attestation of ${statement.predicateType} that is served as ${predicateType}`,
    );
  const outcome = verify(bundle);
  if (outcome.state === 'unknown-key')
    return {
      result: 'unreachable',
      code: 'EMISSINGSIGNATUREKEY',
      reason: `has an attestation ${outcome.reason}`,
    };
  if (outcome.state === 'invalid')
    return invalid(
      'EATTESTATIONVERIFY',
      `has an attestation (${predicateType}) that does not verify: ${outcome.reason}`,
    );
  const wrong = checkSubject(pinned, statement);
  if (wrong !== undefined) return invalid('EATTESTATIONSUBJECT', wrong);
  if (predicateType === PUBLISH_PREDICATE) {
    return outcome.signer === 'key'
      ? { build: undefined, published: true }
      : invalid('EATTESTATIONVERIFY', "has a publish attestation that is not signed with the registry's key");
  }
  if (!isProvenance(predicateType)) return { build: undefined, published: false };
  if (outcome.identity === undefined)
    return invalid(
      'EATTESTATIONVERIFY',
      'has provenance that is signed with a key instead of the identity of a build',
    );
  return judgeBuild(statement, outcome.identity);
}

/** npm writes the scope's `@` encoded and the rest as it is; the purl specification encodes more. Both are this package. */
function checkSubject({ name, version, sha512 }: PinnedPackage, { subjects }: Statement): string | undefined {
  const names = [npmPurl(name, version), `pkg:npm/${name.replace(/^@/, '%40')}@${version}`];
  const about = subjects.filter((subject) => names.includes(subject.name));
  if (about.length === 0)
    return `has an attestation about ${subjects.map((subject) => subject.name).join(', ') || 'nothing'}`;
  if (about.some((subject) => subject.sha512 === sha512)) return undefined;
  return 'has an attestation about other bytes than those the lockfile pins';
}

function judgeBuild(statement: Statement, identity: CertificateIdentity): OneOutcome {
  const { issuer } = identity;
  if (issuer === undefined || !BUILD_ISSUERS.includes(issuer))
    return invalid(
      'EATTESTATIONVERIFY',
      `has provenance signed by an identity of ${issuer ?? 'nobody'}, which is no known build service`,
    );
  const claim = readBuildClaim(statement);
  const differs = (['repository', 'commit'] as const).find(
    (key) => claim[key] !== undefined && identity[key] !== undefined && !same(claim[key], identity[key]),
  );
  if (differs !== undefined) {
    return invalid(
      'EATTESTATIONVERIFY',
      `has provenance that claims the ${differs} ${claim[differs]}, but was signed for ${identity[differs]}`,
    );
  }
  const { repository, repositoryId, ownerId, commit, ref, trigger, runner, run, signer, config } = identity;
  const known = {
    repository,
    repositoryId,
    ownerId,
    commit,
    ref,
    workflow: identity.subject,
    config,
    signer,
    trigger,
    runner,
    run,
    builder: claim.builder,
  };
  const entries = Object.entries(known).filter(([, value]) => value !== undefined);
  return { build: { ...Object.fromEntries(entries), issuer }, published: false };
}

/** GitHub and GitLab do not tell owners and names apart by case. */
function same(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

function invalid(code: AttestationCode, reason: string): ProvenanceOutcome {
  return { result: 'invalid', code, reason };
}
