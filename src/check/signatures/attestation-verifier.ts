import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { messageOf } from '../../errors.js';
import type { Json } from '../../model/data/json.js';
import { alternativeNames } from '../../model/signatures/certificate-names.js';
import { assertLogBinding } from '../../model/signatures/log-binding.js';
import type { RegistryKey } from '../../model/signatures/registry-facts.js';
import { readKey } from '../../model/signatures/registry-signature.js';
import { type CertificateIdentity, readIdentity } from './certificate-identity.js';

/** What verifying one bundle came to. */
export type BundleOutcome =
  | {
      readonly state: 'verified';
      readonly signer: 'key' | 'certificate';
      readonly identity?: CertificateIdentity;
    }
  | { readonly state: 'unknown-key'; readonly reason: string }
  | { readonly state: 'invalid'; readonly reason: string };

export type BundleVerifier = (bundle: Json) => BundleOutcome;

/**
 * A verifier of Sigstore bundles over a trusted root: signature, certificate chain with its SCT, transparency log
 * inclusion and an authenticated time, one of each at least; the log entry must name this very signer.
 *
 * @returns the reason as text where the trusted root cannot be used.
 */
export function createBundleVerifier(
  trustedRoot: Json,
  keys: readonly RegistryKey[],
): BundleVerifier | string {
  const material = readTrust(trustedRoot, keys);
  if (typeof material === 'string') return material;
  const verifier = new Verifier(material, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
  return (bundle) => {
    try {
      const parsed = bundleFromJSON(bundle);
      // A log's promise over time zero would let any expired key pass for one in force.
      if (
        parsed.verificationMaterial.tlogEntries.some(
          (entry) => entry.inclusionPromise !== undefined && Number(entry.integratedTime) <= 0,
        )
      )
        return { state: 'invalid', reason: 'its log entry carries no time' };
      checkKeyId(parsed);
      const entity = toSignedEntity(parsed);
      const { identity } = verifier.verify(entity);
      const signer = signerOf(parsed, keys);
      for (const { canonicalizedBody } of entity.tlogEntries)
        assertLogBinding(canonicalizedBody, entity.signature.signature, signer);
      if (identity === undefined) return { state: 'verified', signer: 'key' };
      // A second name would go unseen.
      const names = alternativeNames(signer);
      return names.length === 1
        ? { state: 'verified', signer: 'certificate', identity: readIdentity(identity) }
        : { state: 'invalid', reason: `its certificate names ${names.length} identities, not one` };
    } catch (error) {
      // The library throws raw TypeErrors on some malformed bundles: whatever it throws, the bundle did not verify.
      if (error instanceof UnknownKey) return { state: 'unknown-key', reason: error.message };
      return { state: 'invalid', reason: messageOf(error) };
    }
  };
}

class UnknownKey extends Error {}

/** DER of the certificate, or of the key, that a verified bundle was signed with: what its log entries have to name. */
function signerOf({ verificationMaterial: { content } }: Bundle, keys: readonly RegistryKey[]): Buffer {
  switch (content.$case) {
    case 'certificate':
      return Buffer.from(content.certificate.rawBytes);
    case 'x509CertificateChain':
      return Buffer.from(content.x509CertificateChain.certificates[0]?.rawBytes ?? []);
    case 'publicKey':
      return Buffer.from(attestationKey(keys, content.publicKey.hint)?.key ?? '', 'base64');
  }
}

function attestationKey(keys: readonly RegistryKey[], keyid: string): RegistryKey | undefined {
  return keys.find(
    (key) => key.keyid === keyid && (key.usage === undefined || key.usage === 'npm:attestations'),
  );
}

/** The envelope's key id proves nothing, but one that is not the bundle's names a key that did not sign it; npm refuses those too. */
function checkKeyId({ content, verificationMaterial }: Bundle): void {
  if (content.$case !== 'dsseEnvelope') return;
  const material = verificationMaterial.content;
  const hint = material.$case === 'publicKey' ? material.publicKey.hint : '';
  const other = content.dsseEnvelope.signatures.find(({ keyid }) => keyid !== '' && keyid !== hint);
  if (other !== undefined) throw new UnknownKey(`that names ${other.keyid}, a key that did not sign it`);
}

function readTrust(
  trustedRoot: Json,
  keys: readonly RegistryKey[],
): ReturnType<typeof toTrustMaterial> | string {
  try {
    const root = TrustedRoot.fromJSON(trustedRoot);
    // The library takes a missing start for "since ever"; the specification demands one.
    const logs = [...root.tlogs, ...root.ctlogs];
    if (logs.some((log) => log.publicKey?.validFor?.start === undefined))
      return 'the trusted root has a log key without start of validity';
    if (root.tlogs.length === 0 || root.certificateAuthorities.length === 0)
      return 'the trusted root names no transparency log or no certificate authority';
    return toTrustMaterial(root, (hint) => findKey(keys, hint));
  } catch (error) {
    return `the trusted root cannot be read: ${messageOf(error)}`;
  }
}

function findKey(
  keys: readonly RegistryKey[],
  hint: string,
): ReturnType<ReturnType<typeof toTrustMaterial>['publicKey']> {
  const found = attestationKey(keys, hint);
  const key = found === undefined ? undefined : readKey(found.key);
  if (found === undefined || key === undefined)
    throw new UnknownKey(
      `signed with ${hint}, which is not among the registry's known keys for attestations`,
    );
  const end = found.expires === null ? Number.POSITIVE_INFINITY : Date.parse(found.expires);
  return { publicKey: key, validFor: (date) => date.getTime() <= end };
}
