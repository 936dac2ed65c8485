import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { parseJson } from '../../io/json/json.js';
import { pemDer } from '../../model/data/pem.js';
import { preAuthEncoding } from '../dsse.js';
import type { LogEntry, SignedContent } from './log-entry.js';
import { post } from './post.js';
import type { Services } from './services.js';

const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Enters a signature into a log of Rekor's second version, which answers when a checkpoint covers the entry. The
 * library's client knows certificates only, so the request is made here.
 *
 * @see rekor-tiles, rekor_service.proto: POST /api/v2/log/entries
 */
export async function enterLog(url: string, services: Services, signed: SignedContent): Promise<LogEntry> {
  const { TransparencyLogEntry } = await import('@sigstore/protobuf-specs');
  const body = Buffer.from(JSON.stringify(requestOf(signed)), 'utf8');
  const answer = await post(
    {
      url: `${url}/api/v2/log/entries`,
      body,
      type: 'application/json',
      accept: 'application/json',
      maxBytes: MAX_ANSWER_BYTES,
    },
    services,
  );
  const entry = TransparencyLogEntry.fromJSON(parseJson(answer, 'its answer'));
  const { logId, kindVersion, inclusionProof } = entry;
  if (logId === undefined || kindVersion === undefined || inclusionProof === undefined)
    throw new Error('its answer is no log entry with a proof');
  return { ...entry, logId, kindVersion };
}

/** Every signature is a hashedrekord: of an envelope, over the digest of what DSSE signs. Its `dsse` entries are deprecated. */
function requestOf({ content, by }: SignedContent): object {
  const rawBytes = pemDer(by.pem).toString('base64');
  // The log takes the pairs of Sigstore's algorithm registry only; chooseSigner lets no other key come here.
  const verifier = {
    ...(by.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
  };
  const { digest, signature } = signedDigest(content);
  return {
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: { content: signature.toString('base64'), verifier },
    },
  };
}

function signedDigest(content: Bundle['content']): { readonly digest: Buffer; readonly signature: Buffer } {
  if (content.$case === 'messageSignature') {
    const { messageDigest, signature } = content.messageSignature;
    return { digest: messageDigest.digest, signature };
  }
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  const digest = createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest();
  return { digest, signature: signatures[0]?.sig ?? Buffer.alloc(0) };
}
