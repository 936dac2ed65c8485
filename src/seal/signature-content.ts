import { constants, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity } from '@sigstore/verify';
import { SealgateError } from '../errors.js';
import { preAuthEncoding } from './dsse.js';
import type { Artifact } from './subject.js';

type SignatureContent = SignedEntity['signature'];

/**
 * The signature of a bundle as the verifier asks it, with what the library lacks: keys that sign with another
 * hash than the library's default, and message signatures of which only the artifact's digest is at hand.
 */
export async function keySignatureContent(
  library: SignatureContent,
  {
    bundle: { content },
    artifact,
    byKey,
  }: { readonly bundle: Bundle; readonly artifact: Artifact; readonly byKey: boolean },
): Promise<SignatureContent> {
  let check: (key: KeyObject) => boolean = (key) => library.verifySignature(key);
  if (content.$case === 'messageSignature' && artifact.kind === 'digest')
    check = await digestVerifier(Buffer.from(artifact.hex, 'hex'), library.signature);
  else if (byKey) {
    const signed =
      content.$case === 'dsseEnvelope'
        ? preAuthEncoding(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload)
        : artifact.kind === 'bytes'
          ? artifact.bytes
          : Buffer.alloc(0);
    check = (key) => hashesOf(key).some((hash) => verify(hash, signed, key, library.signature));
  }
  return {
    signature: library.signature,
    compareSignature: (signature) => library.compareSignature(signature),
    compareDigest: (digest) => library.compareDigest(digest),
    compareSignedDigest: (digest) => library.compareSignedDigest(digest),
    verifySignature: check,
  };
}

/** Ed25519 hashes by itself; RSA signs SHA-256; ECDSA signs SHA-256, or the digest that Sigstore's algorithm registry pairs with its curve. */
function hashesOf(key: KeyObject): (string | null)[] {
  if (key.asymmetricKeyType === 'ed25519') return [null];
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve === 'secp384r1') return ['sha256', 'sha384'];
  if (curve === 'secp521r1') return ['sha256', 'sha512'];
  return ['sha256'];
}

/** What RSA signs of a SHA-256 digest, before the digest. @see RFC 8017, section 9.2 */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

function verifyRsaDigest(digest: Buffer, signature: Buffer, key: KeyObject): boolean {
  try {
    const padding = constants.RSA_PKCS1_PADDING;
    return publicDecrypt({ key, padding }, signature).equals(Buffer.concat([SHA256_INFO, digest]));
  } catch {
    // Padding or length are not those of a signature with this key.
    return false;
  }
}

/** Verifies ECDSA or RSA over a digest: node:crypto takes only the message. */
async function digestVerifier(digest: Buffer, signature: Buffer): Promise<(key: KeyObject) => boolean> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js');
  return (key) => {
    if (key.asymmetricKeyType === 'rsa') return verifyRsaDigest(digest, signature, key);
    const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[
      key.asymmetricKeyDetails?.namedCurve as 'prime256v1'
    ];
    if (curve === undefined) {
      throw new SealgateError(
        'VERIFICATION_FAILED',
        `a signature with a key of type ${key.asymmetricKeyType ?? '?'} cannot be verified from the digest alone`,
        { hint: 'Name the file itself instead of its digest.' },
      );
    }
    const { x, y } = key.export({ format: 'jwk' });
    if (x === undefined || y === undefined) return false;
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  };
}
