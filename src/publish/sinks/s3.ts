import { SealgateError } from '../../errors.js';
import { counted } from '../../model/counted.js';
import type { LedgerFile, LedgerRecord } from '../../model/evidence.js';
import { DEFAULT_CLASS, retainUntil } from '../../model/evidence-class.js';
import { headText, ledgerLine } from '../../model/ledger.js';
import type { ObjectLock } from '../../model/sink-target.js';
import type { EvidenceSource } from '../evidence-source.js';
import { missingRecords } from './missing.js';
import { type Lock, openS3, type S3Client } from './s3-client.js';
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
      const missing = await missingRecords(source, (record) =>
        client.holds(recordKey(root, record), bytesOf(record)),
      );
      for (const record of missing)
        await putRecord({ client, root, record, source, world, lock: target.lock });
      await putHead({ client, root, source, world, lock: target.lock });
      return {
        records: missing.length,
        message:
          missing.length === 0
            ? `${target.bucket} has everything`
            : `${counted(missing.length, 'record')} to ${target.bucket}${target.lock === 'none' ? '' : ', locked'}`,
      };
    } finally {
      await client.close();
    }
  },
};

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

async function putRecord(put: Put & { readonly record: LedgerRecord }): Promise<void> {
  const { client, root, record, source, world, lock } = put;
  const untils: string[] = [];
  for (const file of record.files) {
    const until = retainUntil(record.time, file.class ?? DEFAULT_CLASS, world.retention);
    untils.push(until);
    const bytes = await source.content(file);
    const key = fileKey(root, file);
    if (bytes === undefined || (await client.holds(key, bytes))) continue;
    await client.putNew(key, bytes, { type: file.mediaType, ...lockOf(lock, until) });
  }
  // A record is kept as long as the longest kept of its files.
  const until = untils.sort().at(-1) ?? retainUntil(record.time, DEFAULT_CLASS, world.retention);
  const key = recordKey(root, record);
  const type = 'application/json';
  await client.putNew(key, bytesOf(record), { type, ...lockOf(lock, until) });
  if (lock !== 'none') await assertLocked(client, key, until);
  if (!(await client.holds(key, bytesOf(record)))) throw notKept(key);
}

/** What takes everything and keeps nothing. */
function notKept(key: string): SealgateError {
  return new SealgateError('NETWORK_RESPONSE', `The object store took ${key} and does not have it`, {
    hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything.',
  });
}

/** A store that knows no locks takes the headers and ignores them. */
async function assertLocked(client: S3Client, key: string, until: string): Promise<void> {
  const held = (await client.head(key))?.['x-amz-object-lock-retain-until-date'];
  if (typeof held === 'string' && Date.parse(held) >= Date.parse(until) - 1000) return;
  throw new SealgateError('NETWORK_RESPONSE', `The object store did not lock ${key} until ${until}`, {
    hint: 'Make the bucket with Object Lock, or say lock=none in evidence-sinks.',
  });
}

function fileKey(root: string, file: LedgerFile): string {
  return `${root}files/${file.sha256}/${file.path}`;
}

async function putHead({ client, root, source, world, lock }: Put): Promise<void> {
  const { head } = source;
  const key = `${root}heads/${String(head.count).padStart(10, '0')}-${head.hash}.json`;
  const locked = lockOf(lock, retainUntil(head.time, 'restricted', world.retention));
  const text = Buffer.from(headText(head), 'utf8');
  if (!(await client.holds(key, text)))
    await client.putNew(key, text, { type: 'application/json', ...locked });
  const bundle = await source.headBundle();
  if (bundle !== undefined && (await client.head(`${key}.sigstore.json`)) === undefined)
    await client.putNew(`${key}.sigstore.json`, bundle, { type: 'application/json', ...locked });
}

function lockOf(lock: ObjectLock, until: string): { readonly lock?: Lock } {
  return lock === 'none'
    ? {}
    : { lock: { mode: lock === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE', until } };
}
