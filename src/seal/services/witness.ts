import type { Bundle } from '@sigstore/bundle';
import { messageOf } from '../../errors.js';
import { pemDer } from '../../model/data/pem.js';
import type { MissingWitness } from '../../model/findings/decision.js';
import { assertLogBinding } from '../../model/signatures/log-binding.js';
import type { LogEntry, SignedContent } from './log-entry.js';
import type { LogService, Services } from './services.js';

/** What witnesses gave. */
export interface Material {
  readonly tlogEntries: LogEntry[];
  readonly rfc3161Timestamps: { signedTimestamp: Buffer }[];
}

/** What witnesses gave, and which of them did not answer. */
export interface Witnessed extends Material {
  readonly missing: readonly MissingWitness[];
}

/**
 * Has the logs and the timestamp authorities witness a signature. One that answers nonsense with a good status is
 * missing too: an entry must name this signature and signer, a timestamp this signature.
 *
 * @param before what they gave to an earlier run: who is done is not asked again.
 */
export async function witness(
  services: Services,
  signed: SignedContent,
  before: Material = { tlogEntries: [], rfc3161Timestamps: [] },
): Promise<Witnessed> {
  const { logs, timestampAuthorities } = services;
  const signature = signatureOf(signed.content);
  const missing: MissingWitness[] = [];
  const ask = async <T>(
    service: MissingWitness['service'],
    url: string,
    question: () => Promise<T>,
  ): Promise<T[]> => {
    try {
      return [await question()];
    } catch (error) {
      missing.push({ service, url, reason: reasonOf(error) });
      return [];
    }
  };
  const [tlogEntries, rfc3161Timestamps] = await Promise.all([
    before.tlogEntries.length === logs.length
      ? before.tlogEntries
      : Promise.all(
          logs.map((log) =>
            ask('transparency log', log.url, async () => {
              const entry = await enter(log, services, signed);
              assertSense(() => assertLogBinding(entry.canonicalizedBody, signature, pemDer(signed.by.pem)));
              return entry;
            }),
          ),
        ),
    before.rfc3161Timestamps.length === timestampAuthorities.length
      ? before.rfc3161Timestamps
      : Promise.all(
          timestampAuthorities.map((url) =>
            ask('timestamp authority', url, async () => {
              const { requestTimestamp } = await import('./timestamp.js');
              const signedTimestamp = await requestTimestamp(url, signature, services);
              await assertTimestamp(signedTimestamp, signed.content);
              return { signedTimestamp };
            }),
          ),
        ),
  ]);
  return { tlogEntries: tlogEntries.flat(), rfc3161Timestamps: rfc3161Timestamps.flat(), missing };
}

/** What is missing, for people. */
export function missingText(missing: readonly MissingWitness[]): string {
  return missing
    .map(({ service, url, reason }) => `The ${service} ${url} did not witness the signature: ${reason}`)
    .join('. ');
}

async function enter(log: LogService, services: Services, signed: SignedContent): Promise<LogEntry> {
  if (log.version === 2) {
    const { enterLog } = await import('./rekor-v2.js');
    return enterLog(log.url, services, signed);
  }
  const { enterLogV1 } = await import('./rekor-v1.js');
  return enterLogV1(log.url, services, signed);
}

function signatureOf(content: Bundle['content']): Buffer {
  return content.$case === 'messageSignature'
    ? content.messageSignature.signature
    : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}

async function assertTimestamp(signedTimestamp: Buffer, content: Bundle['content']): Promise<void> {
  const { toSignedEntity } = await import('@sigstore/verify');
  assertSense(() => {
    const { timestamps } = toSignedEntity({
      mediaType: '',
      content,
      verificationMaterial: {
        content: { $case: 'publicKey', publicKey: { hint: '' } },
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] },
      },
    } as Bundle);
    for (const stamp of timestamps)
      if (stamp.$case === 'timestamp-authority') stamp.timestamp.tstInfo.verify(signatureOf(content));
  });
}

function assertSense(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`it answered with nonsense: ${messageOf(error)}`, { cause: error });
  }
}

/** The message with what lies under it: the libraries wrap network errors twice. */
export function reasonOf(error: unknown): string {
  const reasons: string[] = [];
  for (let at = error; at !== undefined && at !== null && reasons.length < 4; ) {
    const message = messageOf(at);
    if (!reasons.some((known) => known.includes(message))) reasons.push(message);
    at = at instanceof Error ? at.cause : undefined;
  }
  return reasons.join(': ');
}
