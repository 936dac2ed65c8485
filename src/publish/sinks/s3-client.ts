import { createHash } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import { createTransport, type Reply } from '../../seal/oci/transport.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface S3Place {
  /** Origin of the service. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
}

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
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey)
    throw new SealgateError('USAGE', 'There are no credentials for the object store', {
      hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), e.g. by a role that the workflow takes on.',
    });
  const { AwsV4Signer } = await import('aws4fetch');
  const transport = await createTransport({ env });
  transport.hide(secretAccessKey);
  const sessionToken = env.AWS_SESSION_TOKEN;

  const send = async (
    method: 'HEAD' | 'GET' | 'PUT',
    key: string,
    {
      headers: extra = {},
      body,
      query = {},
      maxBytes,
    }: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: Buffer;
      readonly query?: Readonly<Record<string, string>>;
      readonly maxBytes?: number;
    } = {},
  ): Promise<Reply> => {
    const url = new URL(
      `${place.endpoint}/${place.bucket}/${key.split('/').map(encodeURIComponent).join('/')}`,
    );
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signer = new AwsV4Signer({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken ? { sessionToken } : {}),
      service: 's3',
      region: place.region,
      method,
      url: url.href,
      headers: {
        ...extra,
        'x-amz-content-sha256': createHash('sha256')
          .update(body ?? '')
          .digest('hex'),
      },
    });
    const { headers } = await signer.sign();
    const { host: _host, ...plain } = Object.fromEntries(headers.entries());
    return transport.send({
      method,
      url,
      headers: plain,
      ...(body === undefined ? {} : { body }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
    });
  };

  const refused = (reply: Reply, what: string): SealgateError => {
    const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(reply.body.toString('utf8'))?.[1];
    return new SealgateError(
      'NETWORK_RESPONSE',
      `${nameOf(place)}: ${what} was refused with ${reply.status}${code === undefined ? '' : ` (${code})`}`,
      {
        hint: 'Check the bucket, its Object Lock, and what the credentials may do: s3:PutObject, s3:GetObject, s3:PutObjectRetention.',
      },
    );
  };

  const head = async (key: string): Promise<Reply['headers'] | undefined> => {
    const reply = await send('HEAD', key, { headers: { 'x-amz-checksum-mode': 'ENABLED' } });
    if (reply.status === 200) return reply.headers;
    if (reply.status === 404) return undefined;
    throw refused(reply, key);
  };

  const isSame = async (key: string, bytes: Buffer, headers: Reply['headers']): Promise<boolean> => {
    const told = headers['x-amz-checksum-sha256'];
    // What was stored in parts has a checksum of checksums: `…=-3`.
    if (typeof told === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(told)) return told === checksum(bytes);
    const reply = await send('GET', key, { maxBytes: bytes.length + 1 });
    if (reply.status !== 200) throw refused(reply, key);
    return reply.body.equals(bytes);
  };

  return {
    read: async (key, maxBytes) => {
      const headers = await head(key);
      if (headers === undefined) return undefined;
      const reply = await send('GET', key, { maxBytes });
      if (reply.status !== 200) throw refused(reply, key);
      return { ...heldIn(headers), bytes: reply.body };
    },
    held: async (key, bytes) => {
      const headers = await head(key);
      if (headers === undefined) return undefined;
      const size = headers['content-length'];
      if (size !== String(bytes.length))
        throw another(place, key, `${size ?? 'an unknown number of'} bytes instead of ${bytes.length}`);
      if (!(await isSame(key, bytes, headers))) throw another(place, key, 'as long, with another content');
      return heldIn(headers);
    },
    lock: async (key, { version }, { mode, until }) => {
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
      if (reply.status !== 200) throw refused(reply, `the lock of ${key}`);
    },
    putNew: async (key, bytes, { type, lock }) => {
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
      if (reply.status !== 200 && reply.status !== 412) throw refused(reply, key);
    },
    close: transport.close,
  };
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

function another(place: S3Place, key: string, what: string): SealgateError {
  return new SealgateError('NETWORK_RESPONSE', `${nameOf(place)} has something else under ${key}: ${what}`, {
    hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything; and who else writes to the bucket.',
  });
}

function nameOf({ endpoint, bucket }: S3Place): string {
  return `${new URL(endpoint).host}/${bucket}`;
}
