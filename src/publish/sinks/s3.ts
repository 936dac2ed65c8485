import { SealgateError } from '../../errors.js';
import { DEFAULT_CLASS, retainUntil } from '../../model/evidence/class.js';
import type { LedgerFile, LedgerRecord } from '../../model/evidence/evidence.js';
import { headText, ledgerLine } from '../../model/evidence/ledger.js';
import { sealedHeadIn } from '../../model/evidence/sealed-head.js';
import type { ObjectLock } from '../../model/policy/sink-target.js';
import { counted } from '../../model/text/counted.js';
import type { EvidenceSource } from '../evidence-source.js';
import { missingRecords } from './missing.js';
import { type Held, isLocked, type Lock, openS3, type S3Client } from './s3-client.js';
import type { Sink, SinkWorld } from './sink.js';

/**
 * An S3-compatible object store. Every object is written once, under a key that names its content, and locked until
 * its class says: not even its owner can delete or change it before (mode COMPLIANCE).
 *
 * `records/HASH.json`, `files/SHA256/NAME`, `heads/COUNT-HASH.json` (with `.sigstore.json`). A record is stored after
 * its files, so that what has its record is there as a whole.
 */
export const s3Sink: Sink<'s3'> = {
  kind: 's3',
  title: 'Object store',
  async push(target, source, world) {
    const client = await openS3(target, world.env);
    const root = target.prefix === '' ? '' : `${target.prefix}/`;
    try {
      const put = { client, root, source, world, lock: target.lock };
      const found = new Map<string, Held>();
      const open = await missingRecords(source, async (record) => {
        const held = await client.held(recordKey(root, record), bytesOf(record));
        if (held !== undefined) found.set(record.hash, held);
        return held !== undefined && isLockedFor(put, held, untilOf(record, world));
      });
      let added = 0;
      // The oldest first: what is locked is so with all that comes before it.
      for (const record of open)
        if (await putRecord({ ...put, record, held: found.get(record.hash) })) added += 1;
      await putHead(put);
      return { records: added, message: messageOf(target, added, open.length - added) };
    } finally {
      await client.close();
    }
  },
};

function messageOf(
  { bucket, lock }: { readonly bucket: string; readonly lock: ObjectLock },
  added: number,
  kept: number,
): string {
  const later = kept === 0 ? '' : `${counted(kept, 'record')} there locked afterwards`;
  if (added === 0) return kept === 0 ? `${bucket} has everything` : `${bucket}: ${later}`;
  const said = `${counted(added, 'record')} to ${bucket}${lock === 'none' ? '' : ', locked'}`;
  return later === '' ? said : `${said}; ${later}`;
}

function bytesOf(record: LedgerRecord): Buffer {
  return Buffer.from(ledgerLine(record), 'utf8');
}

function recordKey(root: string, { hash }: LedgerRecord): string {
  return `${root}records/${hash}.json`;
}

interface Put {
  readonly client: S3Client;
  readonly root: string;
  readonly source: EvidenceSource;
  readonly world: SinkWorld;
  readonly lock: ObjectLock;
}

/** @returns whether the record was not there. */
async function putRecord(
  put: Put & { readonly record: LedgerRecord; readonly held: Held | undefined },
): Promise<boolean> {
  const { root, record, source, world, held: before } = put;
  for (const file of record.files) {
    const bytes = await source.content(file);
    if (bytes === undefined) continue;
    const until = retainUntil(record.time, file.class ?? DEFAULT_CLASS, world.retention);
    const key = fileKey(root, file);
    const held = await put.client.held(key, bytes);
    await keep(put, { key, bytes, type: file.mediaType, until, held });
  }
  const key = recordKey(root, record);
  const [bytes, until] = [bytesOf(record), untilOf(record, world)];
  await keep(put, { key, bytes, type: 'application/json', until, held: before });
  const held = await put.client.held(key, bytes);
  // A store that knows no locks takes the headers and ignores them.
  if (held !== undefined && !isLockedFor(put, held, until)) throw notLocked(key, until);
  if (held === undefined) throw notKept(key);
  return before === undefined;
}

interface Kept {
  readonly key: string;
  readonly bytes: Buffer;
  readonly type: string;
  readonly until: string;
  /** What is there already. */
  readonly held: Held | undefined;
}

/** Stores what is not there, and locks what is there and was filed without a lock. */
async function keep(put: Put, { key, bytes, type, until, held }: Kept): Promise<void> {
  const { client } = put;
  const lock = lockOf(put, until);
  if (held === undefined) await client.putNew(key, bytes, { type, ...(lock === undefined ? {} : { lock }) });
  else if (lock !== undefined && !isLocked(held, lock)) await client.lock(key, held, lock);
}

/** A record is kept as long as the longest kept of its files. */
function untilOf({ time, files }: LedgerRecord, { retention }: SinkWorld): string {
  const untils = files.map((file) => retainUntil(time, file.class ?? DEFAULT_CLASS, retention));
  return untils.sort().at(-1) ?? retainUntil(time, DEFAULT_CLASS, retention);
}

/** What takes everything and keeps nothing. */
function notKept(key: string): SealgateError {
  return new SealgateError('NETWORK_RESPONSE', `The object store took ${key} and does not have it`, {
    hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything.',
  });
}

function notLocked(key: string, until: string): SealgateError {
  return new SealgateError('NETWORK_RESPONSE', `The object store did not lock ${key} until ${until}`, {
    hint: 'Make the bucket with Object Lock, or say lock=none in evidence-sinks.',
  });
}

function fileKey(root: string, file: LedgerFile): string {
  return `${root}files/${file.sha256}/${file.path}`;
}

async function putHead(put: Put): Promise<void> {
  const { client, root, source, world } = put;
  const { head } = source;
  const key = `${root}heads/${String(head.count).padStart(10, '0')}-${head.hash}.json`;
  const until = retainUntil(head.time, 'restricted', world.retention);
  const type = 'application/json';
  const bytes = Buffer.from(headText(head), 'utf8');
  await keep(put, { key, bytes, type, until, held: await client.held(key, bytes) });
  const bundle = await source.headBundle();
  if (bundle === undefined) return;
  const place = `${key}.sigstore.json`;
  const held = await client.read(place, MAX_BUNDLE);
  // Each run that signs the same head has a signature of its own: the first one stays, if it is one.
  if (held !== undefined && sealedHeadIn(held.bytes)?.hash !== head.hash) throw noSignature(place);
  await keep(put, { key: place, bytes: bundle, type, until, held });
}

/** Larger than this no signature is. */
const MAX_BUNDLE = 1024 * 1024;

function noSignature(key: string): SealgateError {
  return new SealgateError(
    'NETWORK_RESPONSE',
    `The object store has something else under ${key}: no signature of this head of the ledger`,
    { hint: 'Look who else writes to the bucket; remove that object, or name another prefix.' },
  );
}

/** The lock that an object has to have; none where its time was over when the ledger's head was written. */
function lockOf({ lock, source }: Put, until: string): Lock | undefined {
  if (lock === 'none' || until <= source.head.time) return undefined;
  return { mode: lock === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE', until };
}

function isLockedFor(put: Put, held: Held, until: string): boolean {
  const lock = lockOf(put, until);
  return lock === undefined || isLocked(held, lock);
}
