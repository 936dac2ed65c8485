import { SealgateError } from '../../errors.js';
import { digestOf } from './manifests.js';
import type { RegistryConnection } from './registry-connection.js';
import type { Descriptor, ImageStore } from './store.js';

/** The bytes of a blob, which are those of its digest. @throws SealgateError */
export async function readBlob(
  { name, ask, refused }: RegistryConnection,
  digest: string,
  maxBytes: number,
): Promise<Buffer> {
  const reply = await ask('pull', `/blobs/${digest}`, { method: 'GET', maxBytes, follow: true });
  if (reply.status !== 200) throw refused(reply, `the blob ${digest}`);
  if (digestOf(reply.body) === digest) return reply.body;
  throw new SealgateError('NETWORK_RESPONSE', `${name} sent ${digestOf(reply.body)} for the blob ${digest}`, {
    hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
  });
}

/** What stores blobs. Artifacts share their empty configuration: it is stored once. */
export function createBlobPusher(connection: RegistryConnection): ImageStore['pushBlob'] {
  const stored = new Map<string, Promise<Descriptor>>();
  return (bytes, mediaType) => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    const known = stored.get(descriptor.digest) ?? uploadBlob(connection, bytes, descriptor);
    stored.set(descriptor.digest, known);
    known.catch(() => stored.delete(descriptor.digest));
    return known.then((found) => ({ ...found, mediaType }));
  };
}

/** @see OCI distribution specification 1.1, "POST then PUT" */
async function uploadBlob(
  { ask, refused, within }: RegistryConnection,
  bytes: Buffer,
  descriptor: Descriptor,
): Promise<Descriptor> {
  const there = await ask('pull,push', `/blobs/${descriptor.digest}`, { method: 'HEAD' });
  if (there.status === 200) return descriptor;
  const started = await ask('pull,push', '/blobs/uploads/', {
    method: 'POST',
    headers: { 'content-length': '0' },
  });
  const location = started.headers.location;
  if (started.status !== 202 || typeof location !== 'string') throw refused(started, 'an upload');
  const url = within(location, 'sends uploads to');
  url.searchParams.set('digest', descriptor.digest);
  const headers = { 'content-type': 'application/octet-stream' };
  const done = await ask('pull,push', url, { method: 'PUT', headers, body: bytes });
  if (done.status !== 201) throw refused(done, `the blob ${descriptor.digest}`);
  return descriptor;
}
