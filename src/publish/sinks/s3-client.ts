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

export interface S3Client {
  /** What the store says of an object; `undefined` where there is none. */
  head(key: string): Promise<Reply['headers'] | undefined>;
  /**
   * Whether the store has these bytes under a key that says what content it has: something as long as them. A page
   * that answers every question with 200 is no store.
   *
   * @throws SealgateError NETWORK_RESPONSE where something else is there.
   */
  holds(key: string, bytes: Buffer): Promise<boolean>;
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
    method: 'HEAD' | 'PUT',
    key: string,
    extra: Readonly<Record<string, string>> = {},
    body?: Buffer,
  ): Promise<Reply> => {
    const url = new URL(
      `${place.endpoint}/${place.bucket}/${key.split('/').map(encodeURIComponent).join('/')}`,
    );
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
    return transport.send({ method, url, headers: plain, ...(body === undefined ? {} : { body }) });
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

  const head: S3Client['head'] = async (key) => {
    const reply = await send('HEAD', key);
    if (reply.status === 200) return reply.headers;
    if (reply.status === 404) return undefined;
    throw refused(reply, key);
  };

  return {
    head,
    holds: async (key, bytes) => {
      const found = await head(key);
      if (found === undefined) return false;
      const size = found['content-length'];
      if (size === String(bytes.length)) return true;
      throw new SealgateError(
        'NETWORK_RESPONSE',
        `${nameOf(place)} has something else under ${key}: ${size ?? 'an unknown number of'} bytes instead of ${bytes.length}`,
        {
          hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything; and who else writes to the bucket.',
        },
      );
    },
    putNew: async (key, bytes, { type, lock }) => {
      const reply = await send(
        'PUT',
        key,
        {
          'content-type': type,
          'if-none-match': '*',
          'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
          ...(lock === undefined
            ? {}
            : {
                'x-amz-object-lock-mode': lock.mode,
                'x-amz-object-lock-retain-until-date': lock.until,
              }),
        },
        bytes,
      );
      // 412: it is there already. Keys say what content they have, so it is the same.
      if (reply.status !== 200 && reply.status !== 412) throw refused(reply, key);
    },
    close: transport.close,
  };
}

function nameOf({ endpoint, bucket }: S3Place): string {
  return `${new URL(endpoint).host}/${bucket}`;
}
