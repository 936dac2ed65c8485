import { parseJson } from '../../io/json/json.js';
import { isObject } from '../../model/data/json.js';
import { post } from './post.js';
import type { Services } from './services.js';

const MAX_ANSWER_BYTES = 1024 * 1024;

/** What a certificate is asked for with. */
export interface CertificateRequest {
  /** The identity token: it goes to the authority and nowhere else. */
  readonly token: string;
  /** PEM of the public key. */
  readonly publicKey: string;
  /** The key's signature of who the token is for: whoever asks has the key. */
  readonly proof: Buffer;
}

/**
 * Has a key certified for the identity in a token.
 *
 * @returns the certificate as the authority wrote it, PEM. Whether it is for this key the caller checks.
 * @throws Error with the reason.
 * @see sigstore/fulcio, fulcio.proto: POST /api/v2/signingCert
 */
export async function requestCertificate(
  url: string,
  { token, publicKey, proof }: CertificateRequest,
  services: Services,
): Promise<string> {
  const request = {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey },
      proofOfPossession: proof.toString('base64'),
    },
  };
  const answer = await post(
    {
      url: `${url}/api/v2/signingCert`,
      body: Buffer.from(JSON.stringify(request), 'utf8'),
      type: 'application/json',
      accept: 'application/json',
      maxBytes: MAX_ANSWER_BYTES,
      secrets: [token],
    },
    services,
  );
  const certificate = leafIn(parseJson(answer, 'its answer'));
  if (certificate === undefined) throw new Error('no certificate in the answer');
  return certificate;
}

/** The proof of its entry in a certificate log is inside of the certificate, or beside it. */
function leafIn(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const signed = answer.signedCertificateEmbeddedSct ?? answer.signedCertificateDetachedSct;
  const chain = isObject(signed) ? signed.chain : undefined;
  const certificates: unknown = isObject(chain) ? chain.certificates : undefined;
  const leaf: unknown = Array.isArray(certificates) ? certificates[0] : undefined;
  return typeof leaf === 'string' ? leaf : undefined;
}

/**
 * Who a token is for, as the authority takes it: the address where it names one, else the subject.
 *
 * @throws Error where it names nobody, or an address that its issuer did not check.
 */
export function subjectOf(claims: Readonly<Record<string, unknown>>): string {
  const { email, email_verified: verified, sub } = claims;
  if (typeof email === 'string' && email !== '') {
    if (verified !== true && verified !== 'true')
      throw new Error('its issuer did not check the email address in the token');
    return email;
  }
  if (typeof sub === 'string' && sub !== '') return sub;
  throw new Error('the token names no subject');
}
