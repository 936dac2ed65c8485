import { scrypt } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import { pemDer } from '../../model/data/pem.js';

const LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];

/** Whether a PEM text is a key as `cosign generate-key-pair` and `cosign import-key-pair` write it. */
export function isCosignKey(pem: string): boolean {
  return LABELS.some((label) => pem.includes(`-----BEGIN ${label}-----`));
}

/** Twice what the costliest key that is taken needs, in bytes. */
const MAX_MEMORY = 256 * 1024 * 1024;

interface Envelope {
  readonly kdf: {
    readonly name: string;
    readonly params: { readonly N: number; readonly r: number; readonly p: number };
    readonly salt: string;
  };
  readonly cipher: { readonly name: string; readonly nonce: string };
  readonly ciphertext: string;
}

/**
 * Opens cosign's key file: scrypt makes a key of the password, NaCl's secretbox (XSalsa20-Poly1305) holds the
 * private key as PKCS#8 DER.
 *
 * @param source how messages name the key; its content never appears in one.
 * @throws SealgateError INPUT_INVALID on another format or a wrong password.
 * @see github.com/secure-systems-lab/go-securesystemslib, encrypted
 */
export async function openCosignKey(pem: string, password: string, source: string): Promise<Buffer> {
  const envelope = parseEnvelope(pem, source);
  const { N, r, p } = envelope.kdf.params;
  const salt = Buffer.from(envelope.kdf.salt, 'base64');
  const nonce = Buffer.from(envelope.cipher.nonce, 'base64');
  if (nonce.length !== 24) throw malformed(source, 'its nonce has not 24 bytes');
  const key = await deriveKey(password, salt, { N, r, p }).catch((cause: unknown) => {
    throw malformed(source, 'its scrypt parameters do not work', cause);
  });
  const { secretbox } = await import('@noble/ciphers/salsa.js');
  try {
    return Buffer.from(secretbox(key, nonce).open(Buffer.from(envelope.ciphertext, 'base64')));
  } catch (cause) {
    throw new SealgateError('INPUT_INVALID', `The password does not open the key ${source}`, {
      hint: 'Put the password that the key was made with into COSIGN_PASSWORD (an empty one counts too).',
      cause,
    });
  }
}

/** Rejects also where the parameters are refused at once, and not only when the work is done. */
function deriveKey(
  password: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { ...cost, maxmem: MAX_MEMORY }, (error, derived) =>
      error === null ? resolve(derived) : reject(error),
    );
  });
}

function parseEnvelope(pem: string, source: string): Envelope {
  let value: Partial<Envelope>;
  try {
    value = JSON.parse(pemDer(pem).toString('utf8')) as Partial<Envelope>;
  } catch (cause) {
    throw malformed(source, 'what it holds is not JSON', cause);
  }
  if (value?.kdf?.name !== 'scrypt') throw malformed(source, 'its kdf is not scrypt');
  if (value.cipher?.name !== 'nacl/secretbox') throw malformed(source, 'its cipher is not nacl/secretbox');
  const { N = 0, r, p } = value.kdf.params ?? {};
  // The file names the work to do. What cosign takes ends at this (128 MiB of memory, about a second).
  if (!inRange(N, 2, 1 << 17) || (N & (N - 1)) !== 0 || !inRange(r, 1, 8) || p !== 1)
    throw malformed(source, 'its scrypt parameters are out of range');
  if (
    typeof value.kdf.salt !== 'string' ||
    typeof value.cipher.nonce !== 'string' ||
    typeof value.ciphertext !== 'string'
  )
    throw malformed(source, 'salt, nonce or ciphertext is missing');
  return value as Envelope;
}

function inRange(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high;
}

function malformed(source: string, what: string, cause?: unknown): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `The key ${source} is not a cosign key that can be read: ${what}`,
    {
      hint: 'Make one with `cosign generate-key-pair`, or pass a PKCS#8 PEM.',
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
