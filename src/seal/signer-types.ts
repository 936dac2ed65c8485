import type { Services } from './services/services.js';

/** Something that signs for one identity. It never gives its key away. */
export interface Signer {
  readonly kind: 'key' | 'keyless';
  /** Services that witness each signature. */
  readonly services: Services;
  /** Signs bytes as they are (for DSSE: the pre-authentication encoding). */
  sign(data: Buffer): Promise<RawSignature>;
  /** Of a key: whether a signature over the data was made with it. */
  readonly verifies?: (data: Buffer, signature: Buffer) => boolean;
  /** Of a key: its public half, as signatures name it. */
  readonly publicKey?: Pick<RawSignature, 'identity' | 'by'>;
  /** Keyless: who the certificate says it is, so that what the same identity signed before can be recognised. */
  readonly identify?: () => Promise<{ readonly identity: string; readonly issuer: string }>;
}

/** What is to be signed. */
export interface Unsigned {
  readonly bytes: Buffer;
  /** Of an envelope; absent for a plain signature. */
  readonly payloadType?: string | undefined;
}

export interface RawSignature {
  readonly signature: Buffer;
  /** Who signed, for people: a workflow's address, or a key's fingerprint. */
  readonly identity: string;
  readonly by:
    | { readonly kind: 'certificate'; readonly pem: string }
    | { readonly kind: 'public-key'; readonly pem: string; readonly hint: string };
}
