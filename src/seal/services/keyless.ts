import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import { redact } from '../../io/redact.js';
import { alternativeNames } from '../../model/signatures/certificate-names.js';
import type { RawSignature, Signer } from '../signer-types.js';
import { requestCertificate, subjectOf } from './fulcio.js';
import { claimsOf, identityToken, type TokenSource } from './oidc.js';
import type { Services } from './services.js';
import { reasonOf } from './witness.js';

/** Fulcio's certificates live ten minutes; one is used for half of that. */
const REUSE_MS = 5 * 60_000;

interface Certified {
  readonly pem: string;
  readonly identity: string;
  readonly issuer: string;
}

export interface KeylessOptions {
  readonly source: TokenSource;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fulcioUrl: string;
  readonly services: Services;
}

/**
 * Signs as the job that runs: a key that lives in memory only, certified by Fulcio for the job's identity. One
 * certificate serves all files of a run.
 */
export function keylessSigner(options: KeylessOptions): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // The promise is kept, not the answer: signatures that begin together share one certificate.
  let certifying: Promise<Certified> | undefined;
  let asked = 0;
  const certified = (): Promise<Certified> => {
    if (certifying === undefined || performance.now() - asked > REUSE_MS) {
      asked = performance.now();
      certifying = certify(options, privateKey, publicKey);
      // A failure is not kept: sealing again asks again.
      certifying.catch(() => {
        certifying = undefined;
      });
    }
    return certifying;
  };
  return {
    kind: 'keyless',
    services: options.services,
    identify: certified,
    sign: async (data): Promise<RawSignature> => {
      const { pem, identity } = await certified();
      return {
        signature: sign('sha256', data, privateKey),
        identity,
        by: { kind: 'certificate', pem },
      };
    },
  };
}

async function certify(
  { source, env, fulcioUrl, services }: KeylessOptions,
  privateKey: KeyObject,
  publicKey: KeyObject,
): Promise<Certified> {
  const token = await identityToken(source, env, services.timeoutMs);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  try {
    const claims = claimsOf(token);
    const proof = sign('sha256', Buffer.from(subjectOf(claims), 'utf8'), privateKey);
    const issued = await requestCertificate(fulcioUrl, { token, publicKey: pem, proof }, services);
    const certificate = new X509Certificate(issued);
    if (!certificate.checkPrivateKey(privateKey)) throw new Error('the certificate is for another key');
    const [identity] = alternativeNames(issued);
    if (identity === undefined || identity === '') throw new Error('the certificate names nobody');
    return { pem: certificate.toString(), identity, issuer: String(claims.iss ?? '') };
  } catch (error) {
    // Whoever is told a token may quote it; such errors are not passed on.
    throw new SealgateError(
      'SEAL_FAILED',
      `The certificate authority ${fulcioUrl} gave no certificate: ${redact(reasonOf(error), [token])}`,
      { hint: 'Nothing was sealed. Run it again when the service answers.' },
    );
  }
}
