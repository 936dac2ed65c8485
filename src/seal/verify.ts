import { createHash, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity } from '@sigstore/verify';
import { messageOf, SealgateError } from '../errors.js';
import { assertLogBinding, assertProof } from '../model/signatures/log-binding.js';
import { IN_TOTO_TYPE } from '../model/signatures/statement.js';
import { parseBundle } from './bundle-json.js';
import { certificateSigner } from './certificate.js';
import { assertIdentity, type CertificateSigner, type IdentityConstraint } from './identity.js';
import type { KeyFingerprint } from './keys/kinds.js';
import { endedRoot } from './services/ended-roots.js';
import type { Roots } from './services/trusted-root.js';
import { unknownServices } from './services/unknown-services.js';
import { keySignatureContent } from './signature-content.js';
import { type Artifact, readStatement, type StatementSummary } from './subject.js';

/** What a signature is believed for. */
export type Trust =
  | { readonly kind: 'identity'; readonly constraint: IdentityConstraint; readonly roots: Roots }
  | {
      readonly kind: 'key';
      readonly publicKey: KeyObject;
      readonly fingerprint: KeyFingerprint;
      /** For log entries and timestamps that a bundle carries beside the key's signature. */
      readonly roots: () => Promise<Roots>;
    };

export interface ProvenTime {
  readonly from: 'log' | 'timestamp-authority';
  /** RFC 3339. */
  readonly time: string;
}

export interface Verified {
  readonly signedBy:
    | ({ readonly kind: 'certificate' } & CertificateSigner)
    | { readonly kind: 'key'; readonly identity: string };
  /** Proven times of signing: from the log's promise or a timestamp authority. */
  readonly times: readonly ProvenTime[];
  readonly logEntries: readonly {
    readonly index: string;
    readonly kind: string;
    /** Address of the log, as the trusted root names it. */
    readonly log?: string;
  }[];
  /** For attestations: what is attested, about whom. */
  readonly statement?: StatementSummary;
}

/**
 * Verifies one Sigstore bundle over one artifact, offline. Keyless bundles need a log entry, a certificate-log
 * promise and a proven time, and must be signed by the identity asked for; key-signed ones need that key. Whatever
 * the bundle carries is verified, needed or not. For an attestation, the artifact must be one of its subjects.
 *
 * @param bundle the bundle's bytes, named `name` in messages.
 * @throws SealgateError INPUT_INVALID when the bundle is none, VERIFICATION_FAILED for everything else.
 */
export async function verifyBundle(
  bundle: { readonly bytes: Buffer; readonly name: string },
  artifact: Artifact,
  trust: Trust,
): Promise<Verified> {
  const parsed = await parseBundle(bundle.bytes, bundle.name, artifact);
  try {
    return await verifyParsed(parsed, artifact, trust);
  } catch (error) {
    if (error instanceof SealgateError && error.code !== 'VERIFICATION_FAILED') throw error;
    // Hostile certificates make the library throw anything, plain TypeErrors too: all of it is a refusal.
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const said =
      error instanceof SealgateError
        ? error.message
        : (otherKey(parsed, trust) ?? `${messageOf(error)}${code}`);
    const root = await rootOf(parsed, trust);
    const unfit =
      root &&
      (endedRoot(root, parsed) ??
        (error instanceof SealgateError ? undefined : unknownServices(root, parsed)));
    const told = unfit === undefined ? said : `${unfit} (${said})`;
    throw new SealgateError('VERIFICATION_FAILED', `${bundle.name} does not verify: ${told}`, {
      location: { file: bundle.name },
      ...(unfit === undefined
        ? {}
        : {
            hint: 'Get the newest: --refresh-trusted-root, or the file of your instance with --trusted-root.',
          }),
      ...(error instanceof SealgateError
        ? error.hint === undefined
          ? {}
          : { hint: error.hint }
        : trust.kind === 'key' && unfit === undefined
          ? {
              hint: 'Pass the public half of the key that signed, and the file as it was when it was signed.',
            }
          : {}),
      cause: error,
    });
  }
}

/** The root that what the bundle carries was verified against; none for a key's bundle that carries nothing. */
async function rootOf(bundle: Bundle, trust: Trust): Promise<Roots['root'] | undefined> {
  if (trust.kind === 'identity') return trust.roots.root;
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
  return witnesses === 0 ? undefined : (await trust.roots()).root;
}

/** Which key the bundle says it is of, where that is not the one to verify with. It is a hint, which proves nothing. */
function otherKey(bundle: Bundle, trust: Trust): string | undefined {
  const { content } = bundle.verificationMaterial;
  if (trust.kind !== 'key' || content.$case !== 'publicKey') return undefined;
  const { hint } = content.publicKey;
  if (hint === '' || hint === trust.fingerprint.hint) return undefined;
  const digest = Buffer.from(hint, 'base64');
  const named = digest.length === 32 ? `key sha256:${digest.toString('hex')}` : `the key '${hint}'`;
  return `it says that ${named} signed it, and ${trust.fingerprint.text} is to be believed`;
}

async function verifyParsed(bundle: Bundle, artifact: Artifact, trust: Trust): Promise<Verified> {
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify');
  assertMaterial(bundle, trust);
  assertDigest(bundle, artifact);
  const bytes = artifact.kind === 'bytes' ? artifact.bytes : Buffer.alloc(0);
  const library = toSignedEntity(bundle, bytes);
  const witnessed = library.tlogEntries.length + library.timestamps.length > 0;
  const roots =
    trust.kind === 'identity'
      ? trust.roots
      : witnessed
        ? await trust.roots()
        : { root: emptyRoot(), source: '' };
  const material = toTrustMaterial(roots.root, () => {
    if (trust.kind === 'identity') throw new Error('the bundle is signed with a key, not with a certificate');
    return { publicKey: trust.publicKey, validFor: () => true };
  });
  const entity: SignedEntity = {
    ...library,
    signature: await keySignatureContent(library.signature, {
      bundle,
      artifact,
      byKey: trust.kind === 'key',
    }),
  };
  const need = trust.kind === 'identity' ? 1 : 0;
  const verifier = new Verifier(material, {
    tlogThreshold: need,
    ctlogThreshold: need,
    timestampThreshold: need,
  });
  const signer = verifier.verify(entity);
  for (const entry of entity.tlogEntries)
    assertLogBinding(entry.canonicalizedBody, entity.signature.signature, signerDer(bundle, trust));
  for (const { inclusionProof: proof } of bundle.verificationMaterial.tlogEntries)
    if (proof?.checkpoint !== undefined) assertProof({ ...proof, checkpoint: proof.checkpoint.envelope });
  const statement = await statementOf(bundle, artifact);
  return {
    signedBy:
      trust.kind === 'key'
        ? { kind: 'key', identity: trust.fingerprint.text }
        : identified(bundle, signer, trust),
    times: timesOf(entity),
    logEntries: entity.tlogEntries.map((entry) => ({
      index: entry.logIndex,
      kind: entry.kindVersion.kind,
      ...logOf(roots, entry.logId.keyId),
    })),
    ...(statement === undefined ? {} : { statement }),
  };
}

function identified(
  bundle: Bundle,
  signer: Parameters<typeof certificateSigner>[0],
  trust: Extract<Trust, { kind: 'identity' }>,
): Verified['signedBy'] {
  const found = certificateSigner(signer, certificateOf(bundle));
  assertIdentity(found, trust.constraint);
  return { kind: 'certificate', ...found };
}

/** DER of the leaf certificate. */
function certificateOf(bundle: Bundle): Buffer {
  const { content } = bundle.verificationMaterial;
  const raw =
    content.$case === 'certificate'
      ? content.certificate.rawBytes
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]?.rawBytes
        : undefined;
  if (raw === undefined) throw refused('the bundle carries no certificate');
  return Buffer.from(raw);
}

/** What log entries name as the signer. */
function signerDer(bundle: Bundle, trust: Trust): Buffer {
  return trust.kind === 'key'
    ? trust.publicKey.export({ type: 'spki', format: 'der' })
    : certificateOf(bundle);
}

/** A key proves nothing about a certificate, and the other way round. */
function assertMaterial(bundle: Bundle, trust: Trust): void {
  const signedByKey = bundle.verificationMaterial.content.$case === 'publicKey';
  if (trust.kind === 'identity' && signedByKey)
    throw refused('it is signed with a key, not by an identity', 'Pass that key with --key.');
  if (trust.kind === 'key' && !signedByKey)
    throw refused(
      'it is signed by an identity, not with a key',
      'Pass --certificate-identity and --certificate-oidc-issuer instead of --key.',
    );
}

/** A message signature names the digest of what it signs: that must be the artifact's, whatever the signature says. */
function assertDigest(bundle: Bundle, artifact: Artifact): void {
  if (bundle.content.$case !== 'messageSignature') return;
  if (artifact.kind === 'none')
    throw refused('it is a signature over a file, and no attestation', 'Name the file, or its digest.');
  const { digest, algorithm } = bundle.content.messageSignature.messageDigest;
  const name = { 1: 'sha256', 2: 'sha384', 3: 'sha512' }[algorithm as 1 | 2 | 3];
  if (name === undefined) throw refused('it names its digest in an algorithm that is not known');
  if (artifact.kind === 'digest' && (name !== 'sha256' || artifact.algorithm !== 'sha256'))
    throw refused(`it is made over a ${name} digest`, 'Name the file itself instead of its digest.');
  const actual =
    artifact.kind === 'digest'
      ? Buffer.from(artifact.hex, 'hex')
      : createHash(name).update(artifact.bytes).digest();
  if (!actual.equals(digest))
    throw refused(
      `it signs another file: ${name} ${Buffer.from(digest).toString('hex')}, and this one has ${actual.toString('hex')}`,
      'Name the file as it was when it was signed, or the bundle that was made for this one (--bundle).',
    );
}

async function statementOf(bundle: Bundle, artifact: Artifact): Promise<StatementSummary | undefined> {
  if (bundle.content.$case !== 'dsseEnvelope') return undefined;
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_TYPE)
    throw refused(`its envelope holds '${payloadType}', not an in-toto statement`);
  return readStatement(Buffer.from(payload), artifact);
}

function logOf({ root }: Roots, keyId: Uint8Array): { readonly log?: string } {
  const log = root.tlogs.find(({ logId }) => logId !== undefined && Buffer.from(logId.keyId).equals(keyId));
  return log === undefined || log.baseUrl === '' ? {} : { log: log.baseUrl };
}

function timesOf(entity: SignedEntity): ProvenTime[] {
  return entity.timestamps.flatMap((stamp): ProvenTime[] => {
    if (stamp.$case === 'timestamp-authority')
      return [{ from: 'timestamp-authority', time: stamp.timestamp.signingTime.toISOString() }];
    // Only the log's signed promise proves its time.
    if (stamp.tlogEntry.inclusionPromise === undefined) return [];
    return [{ from: 'log', time: new Date(Number(stamp.tlogEntry.integratedTime) * 1000).toISOString() }];
  });
}

function emptyRoot(): Roots['root'] {
  return { mediaType: '', tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] };
}

function refused(what: string, hint?: string): SealgateError {
  return new SealgateError('VERIFICATION_FAILED', what, hint === undefined ? {} : { hint });
}
