import { createHash, randomBytes } from 'node:crypto';
import { post } from './post.js';
import type { Services } from './services.js';

const MAX_ANSWER_BYTES = 256 * 1024;
/** AlgorithmIdentifier of SHA-256 (2.16.840.1.101.3.4.2.1) with NULL parameters. */
const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex');
/** certReq TRUE: verifiers need the authority's certificate in the token. */
const WITH_CERTIFICATE = Buffer.from('0101ff', 'hex');

/**
 * Asks a timestamp authority, any that speaks RFC 3161 over HTTP, for the time of a signature.
 *
 * @returns the TimeStampResp in DER; whether it is over this signature the caller checks.
 */
export async function requestTimestamp(url: string, signature: Buffer, services: Services): Promise<Buffer> {
  const answer = await post(
    {
      url,
      body: timestampRequest(signature),
      type: 'application/timestamp-query',
      accept: 'application/timestamp-reply',
      maxBytes: MAX_ANSWER_BYTES,
    },
    services,
  );
  if (answer[0] !== 0x30) throw new Error('its answer is no timestamp');
  return answer;
}

/** TimeStampReq of RFC 3161, section 2.4.1. */
function timestampRequest(signature: Buffer): Buffer {
  const digest = createHash('sha256').update(signature).digest();
  const imprint = der(0x30, SHA256, der(0x04, digest));
  // Positive: the first bit says the sign.
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  return der(0x30, Buffer.from([0x02, 0x01, 0x01]), imprint, der(0x02, nonce), WITH_CERTIFICATE);
}

/** One value of less than 128 bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}
