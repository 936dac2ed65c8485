import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RegistryOptions {
  /** Whether it has the referrers API. */
  readonly referrers?: boolean;
  readonly auth?: 'none' | 'basic' | 'bearer';
  /** How many requests a token is good for. Default: any number. */
  readonly tokenUses?: number;
  /** Answers a request in the registry's place; `true` where it did. */
  readonly fault?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface LoopbackRegistry {
  readonly host: string;
  /** `METHOD path`, in order. */
  readonly requests: string[];
  /** Authorization headers by path, of every server here. */
  readonly authorizations: { readonly path: string; readonly value: string | undefined }[];
  readonly manifests: Map<string, { readonly type: string; readonly bytes: Buffer }>;
  readonly blobs: Map<string, Buffer>;
  stop(): Promise<void>;
}

export const USER = 'octo';
export const PASSWORD = 'pa:ss wörd';

/** An OCI distribution 1.1 registry in memory, on loopback. Digests are checked as a real one does. */
export async function startRegistry(options: RegistryOptions = {}): Promise<LoopbackRegistry> {
  const manifests: LoopbackRegistry['manifests'] = new Map();
  const blobs: LoopbackRegistry['blobs'] = new Map();
  const requests: string[] = [];
  const authorizations: LoopbackRegistry['authorizations'] = [];
  let token = { number: 0, uses: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      requests.push(`${request.method} ${url.pathname}`);
      authorizations.push({ path: url.pathname, value: request.headers.authorization });
      if (options.fault?.(request, response) === true) return;
      serve(request, response, url, Buffer.concat(chunks));
    });
  });
  const answer = (
    response: ServerResponse,
    status: number,
    body: Buffer | string = '',
    headers = {},
  ): void => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
    response.end(response.req.method === 'HEAD' ? undefined : body);
  };
  const error = (response: ServerResponse, status: number, code: string, headers = {}): void =>
    answer(response, status, JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] }), headers);

  const allowed = (request: IncomingMessage, response: ServerResponse, url: URL): boolean => {
    const basic = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
    const host = `http://${request.headers.host}`;
    if (options.auth === undefined || options.auth === 'none') return true;
    if (options.auth === 'basic') {
      if (request.headers.authorization === basic) return true;
      error(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="images"' });
      return false;
    }
    if (url.pathname === '/token') {
      const good = request.headers.authorization === basic;
      if (good) token = { number: token.number + 1, uses: 0 };
      answer(
        response,
        good ? 200 : 401,
        JSON.stringify(good ? { token: `registry-token-${token.number}` } : {}),
      );
      return false;
    }
    token.uses += 1;
    if (
      request.headers.authorization === `Bearer registry-token-${token.number}` &&
      token.uses <= (options.tokenUses ?? Number.POSITIVE_INFINITY)
    )
      return true;
    const scope = url.pathname.replace(/^\/v2\/(.*?)\/(manifests|blobs|referrers)\/.*/, 'repository:$1:pull');
    error(response, 401, 'UNAUTHORIZED', {
      'www-authenticate': `Bearer realm="${host}/token",service="images",scope="${scope}"`,
    });
    return false;
  };

  const serve = (request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer): unknown => {
    if (!allowed(request, response, url)) return;
    const match = /^\/v2\/(.+)\/(manifests|blobs|referrers)\/(.+?)\/?$/.exec(url.pathname);
    const [, repository = '', kind, reference = ''] = match ?? [];
    const key = `${repository}/${reference}`;
    if (kind === 'blobs' && reference === 'uploads' && request.method === 'POST')
      return answer(response, 202, '', { location: `/v2/${repository}/blobs/uploads/1?state=a%2Fb` });
    if (kind === 'blobs' && reference.startsWith('uploads/') && request.method === 'PUT') {
      const digest = url.searchParams.get('digest') ?? '';
      if (digest !== hash(body) || url.searchParams.get('state') !== 'a/b')
        return error(response, 400, 'DIGEST_INVALID');
      blobs.set(`${repository}/${digest}`, body);
      return answer(response, 201);
    }
    if (kind === 'blobs') {
      const blob = blobs.get(key);
      return blob === undefined ? error(response, 404, 'BLOB_UNKNOWN') : answer(response, 200, blob);
    }
    if (kind === 'manifests' && request.method === 'PUT') {
      const type = request.headers['content-type'] ?? '';
      manifests.set(`${repository}/${hash(body)}`, { type, bytes: body });
      if (!reference.startsWith('sha256:')) manifests.set(key, { type, bytes: body });
      const subject = (JSON.parse(body.toString()) as { subject?: { digest: string } }).subject?.digest;
      const heard = subject !== undefined && options.referrers === true ? { 'oci-subject': subject } : {};
      return answer(response, 201, '', { 'docker-content-digest': hash(body), ...heard });
    }
    if (kind === 'manifests') {
      const found = manifests.get(key);
      return found === undefined
        ? error(response, 404, 'MANIFEST_UNKNOWN')
        : answer(response, 200, found.bytes, { 'content-type': found.type });
    }
    if (kind === 'referrers' && options.referrers === true) {
      const list = [...manifests].flatMap(([name, { type, bytes }]) => {
        const json = JSON.parse(bytes.toString()) as { subject?: { digest: string }; artifactType?: string };
        if (!name.startsWith(`${repository}/sha256:`) || json.subject?.digest !== reference) return [];
        return [
          { mediaType: type, digest: hash(bytes), size: bytes.length, artifactType: json.artifactType },
        ];
      });
      const type = 'application/vnd.oci.image.index.v1+json';
      const index = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: list });
      return answer(response, 200, index, { 'content-type': type });
    }
    return error(response, 404, 'NOT_FOUND');
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    authorizations,
    manifests,
    blobs,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function hash(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Puts a one-layer image under a tag and gives its digest. */
export function addImage(
  registry: LoopbackRegistry,
  repository: string,
  tag: string,
  content = 'layer',
): string {
  const bytes = imageManifest(content);
  const entry = { type: 'application/vnd.oci.image.manifest.v1+json', bytes };
  registry.manifests.set(`${repository}/${hash(bytes)}`, entry);
  registry.manifests.set(`${repository}/${tag}`, entry);
  return hash(bytes);
}

export function imageManifest(content: string): Buffer {
  const layer = Buffer.from(content);
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: {
        mediaType: 'application/vnd.oci.image.config.v1+json',
        digest: hash(Buffer.from('{}')),
        size: 2,
      },
      layers: [
        { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: hash(layer), size: layer.length },
      ],
    }),
  );
}
