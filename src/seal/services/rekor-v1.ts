import { parseJson } from '../../io/json/json.js';
import { isObject } from '../../model/data/json.js';
import type { LogEntry, SignedContent } from './log-entry.js';
import { post, Refusal } from './post.js';
import type { Services } from './services.js';

const MAX_ANSWER_BYTES = 1024 * 1024;
const ENTRY_ID = /^[0-9a-f]{64,80}$/i;

/**
 * Enters a signature into a log of Rekor's first version. One that the log has already, because an earlier answer was
 * lost, is fetched.
 *
 * @returns the entry as the log tells it. Whether it is of this signature the caller checks.
 * @throws Error with the reason where there is no usable answer.
 * @see sigstore/rekor, openapi.yaml: POST /api/v1/log/entries
 */
export async function enterLogV1(url: string, services: Services, signed: SignedContent): Promise<LogEntry> {
  const entries = `${url}/api/v1/log/entries`;
  const ask = (address: string, body?: Buffer): Promise<Buffer> =>
    post(
      {
        url: address,
        ...(body === undefined ? {} : { body }),
        type: 'application/json',
        accept: 'application/json',
        maxBytes: MAX_ANSWER_BYTES,
      },
      services,
    );
  const proposed = Buffer.from(JSON.stringify(await proposalOf(signed)), 'utf8');
  const answer = await ask(entries, proposed).catch((error: unknown) => {
    const known = error instanceof Refusal && error.status === 409 ? error.location : undefined;
    const id = known?.split('/').at(-1) ?? '';
    if (!ENTRY_ID.test(id)) throw error;
    return ask(`${entries}/${id}`);
  });
  return entryOf(parseJson(answer, 'its answer'));
}

/** The kinds `hashedrekord` and `dsse`, version 0.0.1, as Rekor describes them. */
async function proposalOf({ content, by }: SignedContent): Promise<object> {
  const signer = Buffer.from(by.pem, 'utf8').toString('base64');
  if (content.$case === 'dsseEnvelope') {
    const { envelopeToJSON } = await import('@sigstore/bundle');
    const envelope = JSON.stringify(envelopeToJSON(content.dsseEnvelope));
    return {
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: { proposedContent: { envelope, verifiers: [signer] } },
    };
  }
  const { messageDigest, signature } = content.messageSignature;
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: messageDigest.digest.toString('hex') } },
      signature: { content: signature.toString('base64'), publicKey: { content: signer } },
    },
  };
}

/** The one entry of an answer, as bundles have it. */
function entryOf(answer: unknown): LogEntry {
  const [entry, ...more] = isObject(answer) ? Object.values(answer) : [];
  if (!isObject(entry) || more.length > 0) throw new Error('its answer is no log entry');
  const body = text(entry.body, 'body');
  const { kind, apiVersion } = kindOf(Buffer.from(body, 'base64'));
  const { signedEntryTimestamp, inclusionProof } = isObject(entry.verification) ? entry.verification : {};
  return {
    logIndex: count(entry.logIndex, 'logIndex'),
    logId: { keyId: Buffer.from(text(entry.logID, 'logID'), 'hex') },
    integratedTime: count(entry.integratedTime, 'integratedTime'),
    kindVersion: { kind, version: apiVersion },
    inclusionPromise:
      signedEntryTimestamp === undefined
        ? undefined
        : {
            signedEntryTimestamp: Buffer.from(text(signedEntryTimestamp, 'signedEntryTimestamp'), 'base64'),
          },
    inclusionProof: inclusionProof === undefined ? undefined : proofOf(inclusionProof),
    canonicalizedBody: Buffer.from(body, 'base64'),
  };
}

function kindOf(body: Buffer): { readonly kind: string; readonly apiVersion: string } {
  const document = parseJson(body, 'its entry');
  const { kind, apiVersion } = isObject(document) ? document : {};
  return { kind: text(kind, 'kind'), apiVersion: text(apiVersion, 'apiVersion') };
}

function proofOf(proof: unknown): NonNullable<LogEntry['inclusionProof']> {
  const { logIndex, treeSize, rootHash, hashes, checkpoint } = isObject(proof) ? proof : {};
  if (!Array.isArray(hashes)) throw missing('hashes');
  return {
    logIndex: count(logIndex, 'logIndex'),
    treeSize: count(treeSize, 'treeSize'),
    rootHash: Buffer.from(text(rootHash, 'rootHash'), 'hex'),
    hashes: hashes.map((hash) => Buffer.from(text(hash, 'hashes'), 'hex')),
    checkpoint: { envelope: text(checkpoint, 'checkpoint') },
  };
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw missing(name);
  return value;
}

/** Numbers of a log are whole, and written as text in bundles. */
function count(value: unknown, name: string): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw missing(name);
  return String(value);
}

function missing(name: string): Error {
  return new Error(`its answer is no log entry: ${name} is missing or unusable`);
}
