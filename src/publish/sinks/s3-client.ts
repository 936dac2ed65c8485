import { createHash } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import type { Reply } from '../../seal/oci/transport.js';
import { connectS3, type Env, type S3Place, type SendToS3 } from './s3-connection.js';

/** How an object is kept from being changed or deleted. @see S3 API, PutObject, `x-amz-object-lock-…` */
export interface Lock {
  readonly mode: 'COMPLIANCE' | 'GOVERNANCE';
  /** RFC 3339 UTC. */
  readonly until: string;
}

/** An object as the store tells it. */
export interface Held {
  /** Absent in a bucket without versions. */
  readonly version?: string;
  /** `COMPLIANCE` or `GOVERNANCE`; absent where it is not locked. */
  readonly mode?: string;
  readonly until?: string;
}

/** Whether an object is locked as closely and as long as this; stores round to seconds. */
export function isLocked({ mode, until = '' }: Held, lock: Lock): boolean {
  const closely = mode === 'COMPLIANCE' || mode === lock.mode;
  return closely && Date.parse(until) >= Date.parse(lock.until) - 1000;
}

export interface S3Client {
  /** What is under a key, whatever it is. @throws SealgateError NETWORK_LIMIT where it is larger than asked for. */
  read(key: string, maxBytes: number): Promise<(Held & { readonly bytes: Buffer }) | undefined>;
  /**
   * What the store says of an object that has these bytes; `undefined` where there is none. Asked is for the store's
   * SHA-256 of it; a store that keeps none is asked for the bytes. A page that answers every question with 200 is no
   * store.
   *
   * @throws SealgateError NETWORK_RESPONSE where something else is there.
   */
  held(key: string, bytes: Buffer): Promise<Held | undefined>;
  /** Locks what is there already. */
  lock(key: string, held: Held, lock: Lock): Promise<void>;
  /** Stores an object under a key that has none: what is there is never replaced. */
  putNew(key: string, bytes: Buffer, options: { readonly type: string; readonly lock?: Lock }): Promise<void>;
  close(): Promise<void>;
}

/**
 * A client of the few requests that evidence needs of an S3-compatible store, signed with AWS Signature Version 4,
 * the bucket in the path. Credentials are those of the environment, as AWS's own tools read them.
 *
 * @throws SealgateError USAGE where there are none.
 */
export async function openS3(place: S3Place, env: Env): Promise<S3Client> {
  const { send, close } = await connectS3(place, env);
  const bucket: Bucket = { place, send };
  return {
    read: (key, maxBytes) => readObject(bucket, key, maxBytes),
    held: (key, bytes) => heldAs(bucket, key, bytes),
    lock: (key, held, lock) => lockObject(bucket, { key, held }, lock),
    putNew: (key, bytes, options) => putObject(bucket, { key, bytes }, options),
    close,
  };
}

/** A bucket that can be asked. */
interface Bucket {
  readonly place: S3Place;
  readonly send: SendToS3;
}

async function readObject(
  bucket: Bucket,
  key: string,
  maxBytes: number,
): Promise<(Held & { readonly bytes: Buffer }) | undefined> {
  const headers = await headOf(bucket, key);
  if (headers === undefined) return undefined;
  const reply = await bucket.send('GET', key, { maxBytes });
  if (reply.status !== 200) throw refused(bucket.place, reply, key);
  return { ...heldIn(headers), bytes: reply.body };
}

async function heldAs(bucket: Bucket, key: string, bytes: Buffer): Promise<Held | undefined> {
  const headers = await headOf(bucket, key);
  if (headers === undefined) return undefined;
  const size = headers['content-length'];
  const { place } = bucket;
  if (size !== String(bytes.length))
    throw another(place, key, `${size ?? 'an unknown number of'} bytes instead of ${bytes.length}`);
  if (!(await isSame(bucket, { key, headers }, bytes)))
    throw another(place, key, 'as long, with another content');
  return heldIn(headers);
}

async function headOf({ place, send }: Bucket, key: string): Promise<Reply['headers'] | undefined> {
  const reply = await send('HEAD', key, { headers: { 'x-amz-checksum-mode': 'ENABLED' } });
  if (reply.status === 200) return reply.headers;
  if (reply.status === 404) return undefined;
  throw refused(place, reply, key);
}

async function isSame(
  { place, send }: Bucket,
  { key, headers }: { readonly key: string; readonly headers: Reply['headers'] },
  bytes: Buffer,
): Promise<boolean> {
  const told = headers['x-amz-checksum-sha256'];
  // What was stored in parts has a checksum of checksums: `…=-3`.
  if (typeof told === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(told)) return told === checksum(bytes);
  const reply = await send('GET', key, { maxBytes: bytes.length + 1 });
  if (reply.status !== 200) throw refused(place, reply, key);
  return reply.body.equals(bytes);
}

async function lockObject(
  { place, send }: Bucket,
  { key, held: { version } }: { readonly key: string; readonly held: Held },
  { mode, until }: Lock,
): Promise<void> {
  const body = Buffer.from(
    `<Retention xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Mode>${mode}</Mode><RetainUntilDate>${until}</RetainUntilDate></Retention>`,
  );
  const reply = await send('PUT', key, {
    // The version whose content was looked at, and no other one that came since.
    query: { retention: '', ...(version === undefined ? {} : { versionId: version }) },
    headers: {
      'content-type': 'application/xml',
      'x-amz-sdk-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': checksum(body),
    },
    body,
  });
  if (reply.status !== 200) throw refused(place, reply, `the lock of ${key}`);
}

async function putObject(
  { place, send }: Bucket,
  { key, bytes }: { readonly key: string; readonly bytes: Buffer },
  { type, lock }: { readonly type: string; readonly lock?: Lock },
): Promise<void> {
  const headers = {
    'content-type': type,
    'if-none-match': '*',
    'x-amz-checksum-sha256': checksum(bytes),
    ...(lock === undefined
      ? {}
      : {
          'x-amz-object-lock-mode': lock.mode,
          'x-amz-object-lock-retain-until-date': lock.until,
        }),
  };
  const reply = await send('PUT', key, { headers, body: bytes });
  // 412: it is there already; whether it is the same, `held` says.
  if (reply.status !== 200 && reply.status !== 412) throw refused(place, reply, key);
}

function heldIn(headers: Reply['headers']): Held {
  return {
    ...named('version', headers['x-amz-version-id']),
    ...named('mode', headers['x-amz-object-lock-mode']),
    ...named('until', headers['x-amz-object-lock-retain-until-date']),
  };
}

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

function named<K extends keyof Held>(key: K, value: string | readonly string[] | undefined): Pick<Held, K> {
  return (typeof value === 'string' ? { [key]: value } : {}) as Pick<Held, K>;
}

function refused(place: S3Place, reply: Reply, what: string): SealgateError {
  const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(reply.body.toString('utf8'))?.[1];
  return new SealgateError(
    'NETWORK_RESPONSE',
    `${nameOf(place)}: ${what} was refused with ${reply.status}${code === undefined ? '' : ` (${code})`}`,
    {
      hint: 'Check the bucket, its Object Lock, and what the credentials may do: s3:PutObject, s3:GetObject, s3:PutObjectRetention.',
    },
  );
}

function another(place: S3Place, key: string, what: string): SealgateError {
  return new SealgateError('NETWORK_RESPONSE', `${nameOf(place)} has something else under ${key}: ${what}`, {
    hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything; and who else writes to the bucket.',
  });
}

function nameOf({ endpoint, bucket }: S3Place): string {
  return `${new URL(endpoint).host}/${bucket}`;
}
