import { SealgateError } from '../../errors.js';
import { pemBlocks } from '../data/pem.js';

/**
 * That a log entry was made for this signature by this certificate or key. The verifying library compares signature
 * and digest only; without the signer, an entry that somebody else logged over the same would do.
 *
 * @param body the entry's canonicalised body, as logged.
 * @param signer DER of the certificate, or of the key as SubjectPublicKeyInfo.
 * @throws SealgateError VERIFICATION_FAILED
 */
export function assertLogBinding(body: Buffer, signature: Buffer, signer: Buffer): void {
  const logged = loggedSignatures(body);
  if (logged.some((entry) => entry.signer.equals(signer) && entry.signature.equals(signature))) return;
  throw new SealgateError(
    'VERIFICATION_FAILED',
    'its log entry was made for another signature, certificate or key',
  );
}

/**
 * That an inclusion proof says the same as its own checkpoint, which is all that the verifying library looks at: what
 * is in a bundle and wrong is refused, needed or not.
 *
 * @param proof root hash and tree size as the bundle has them, `checkpoint` the signed note.
 * @throws SealgateError VERIFICATION_FAILED
 * @see C2SP tlog-checkpoint: origin, size and root hash on the first three lines
 */
export function assertProof(proof: {
  readonly rootHash: Uint8Array;
  readonly treeSize: string;
  readonly checkpoint: string;
}): void {
  const [, size, root = ''] = proof.checkpoint.split('\n');
  if (size === proof.treeSize && Buffer.from(root, 'base64').equals(proof.rootHash)) return;
  throw new SealgateError(
    'VERIFICATION_FAILED',
    'its inclusion proof names another tree than its checkpoint',
  );
}

interface Logged {
  readonly signature: Buffer;
  readonly signer: Buffer;
}

/** Signatures and signers in the body of the entry kinds hashedrekord, dsse and intoto, of Rekor 1 and 2. */
function loggedSignatures(body: Buffer): Logged[] {
  const spec = member(parse(body), 'spec');
  const v2 = member(spec, 'hashedRekordV002') ?? member(spec, 'dsseV002');
  if (v2 !== undefined) {
    return list(member(v2, 'signatures') ?? member(v2, 'signature')).map((entry) => {
      const verifier = member(entry, 'verifier');
      const raw = member(verifier, 'x509Certificate') ?? member(verifier, 'publicKey');
      return { signature: base64(member(entry, 'content')), signer: base64(member(raw, 'rawBytes')) };
    });
  }
  const hashed = member(spec, 'signature');
  if (hashed !== undefined) {
    const signer = pemDer(member(member(hashed, 'publicKey'), 'content'));
    return [{ signature: base64(member(hashed, 'content')), signer }];
  }
  const dsse = member(spec, 'signatures');
  if (dsse !== undefined) {
    return list(dsse).map((entry) => ({
      signature: base64(member(entry, 'signature')),
      signer: pemDer(member(entry, 'verifier')),
    }));
  }
  const envelope = member(member(spec, 'content'), 'envelope');
  return list(member(envelope, 'signatures')).map((entry) => ({
    // The kind `intoto` encodes the signature's base64 once more.
    signature: base64(base64(member(entry, 'sig')).toString('latin1')),
    signer: pemDer(member(entry, 'publicKey')),
  }));
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new SealgateError('VERIFICATION_FAILED', 'its log entry is not JSON', { cause });
  }
}

/** Base64 of a PEM text (or of DER) to DER. */
function pemDer(value: unknown): Buffer {
  const bytes = base64(value);
  const [armored] = pemBlocks(bytes.toString('latin1'));
  return armored === undefined ? bytes : Buffer.from(armored.body, 'base64');
}

function base64(value: unknown): Buffer {
  return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
