import type { Bundle } from '@sigstore/bundle';
import { messageOf, SealgateError } from '../errors.js';
import type { LogService, Services } from './services.js';
import type { RawSignature } from './signer.js';

/** A log's entry with what a bundle needs of it. */
export type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];

/** What witnesses gave. */
export interface Material {
  readonly tlogEntries: LogEntry[];
  readonly rfc3161Timestamps: { signedTimestamp: Buffer }[];
}

/** Has the logs and the timestamp authorities witness a signature. All that were named must answer. */
export async function witness(
  services: Services,
  content: Bundle['content'],
  by: RawSignature['by'],
): Promise<Material> {
  const { logs, timestampAuthorities } = services;
  const [tlogEntries, rfc3161Timestamps] = await Promise.all([
    Promise.all(
      logs.map((log) => ask(`The transparency log ${log.url}`, () => enter(log, services, content, by))),
    ),
    Promise.all(
      timestampAuthorities.map((url) =>
        ask(`The timestamp authority ${url}`, async () => {
          const { requestTimestamp } = await import('./timestamp.js');
          return { signedTimestamp: await requestTimestamp(url, signatureOf(content), services) };
        }),
      ),
    ),
  ]);
  return { tlogEntries, rfc3161Timestamps };
}

async function enter(
  log: LogService,
  services: Services,
  content: Bundle['content'],
  by: RawSignature['by'],
): Promise<LogEntry> {
  if (log.version === 2) {
    const { enterLog } = await import('./rekor-v2.js');
    return enterLog(log.url, services, content, by);
  }
  const { RekorWitness } = await import('@sigstore/sign');
  const client = new RekorWitness({
    rekorBaseURL: log.url,
    timeout: services.timeoutMs ?? 30_000,
    retry: { retries: services.retries ?? 2 },
  });
  const [entry] = (await client.testify(content, by.pem)).tlogEntries ?? [];
  if (entry === undefined) throw new Error('it gave no entry');
  return entry as LogEntry;
}

function signatureOf(content: Bundle['content']): Buffer {
  return content.$case === 'messageSignature'
    ? content.messageSignature.signature
    : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}

async function ask<T>(who: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
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

/** An error that names the service and says that nothing was sealed. */
export function failed(who: string, what: string, cause?: unknown): SealgateError {
  return new SealgateError('SEAL_FAILED', `${who} ${what}`, {
    hint: 'Nothing was sealed. Run it again when the service answers.',
    ...(cause === undefined ? {} : { cause }),
  });
}
