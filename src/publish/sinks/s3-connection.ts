import { createHash } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import { createTransport, type Reply } from '../../seal/oci/transport.js';

export type Env = Readonly<Record<string, string | undefined>>;

export interface S3Place {
  /** Origin of the service. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
}

interface S3Request {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly query?: Readonly<Record<string, string>>;
  readonly maxBytes?: number;
}

/** One signed request about an object. @throws SealgateError NETWORK_UNREACHABLE, NETWORK_RESPONSE */
export type SendToS3 = (method: 'HEAD' | 'GET' | 'PUT', key: string, request: S3Request) => Promise<Reply>;

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What signs requests to a bucket and sends them. @throws SealgateError USAGE without credentials */
export async function connectS3(
  place: S3Place,
  env: Env,
): Promise<{ readonly send: SendToS3; close(): Promise<void> }> {
  const credentials = credentialsIn(env);
  const { AwsV4Signer } = await import('aws4fetch');
  const transport = await createTransport({ env });
  transport.hide(credentials.secretAccessKey);
  const send: SendToS3 = async (method, key, { headers: extra, body, query = {}, maxBytes }) => {
    const url = addressOf(place, key);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const hash = createHash('sha256').update(body ?? '');
    const signer = new AwsV4Signer({
      ...credentials,
      service: 's3',
      region: place.region,
      method,
      url: url.href,
      headers: { ...extra, 'x-amz-content-sha256': hash.digest('hex') },
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
  return { send, close: transport.close };
}

function credentialsIn(env: Env): Credentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  const sessionToken = env.AWS_SESSION_TOKEN;
  if (accessKeyId && secretAccessKey)
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  throw new SealgateError('USAGE', 'There are no credentials for the object store', {
    hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), e.g. by a role that the workflow takes on.',
  });
}

function addressOf({ endpoint, bucket }: S3Place, key: string): URL {
  return new URL(`${endpoint}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`);
}
