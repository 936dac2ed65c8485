import { SealgateError } from '../../errors.js';
import { digestOf, MANIFEST_TYPES, MAX_MANIFEST_BYTES, parseManifest } from './manifests.js';
import type { RegistryConnection } from './registry-connection.js';
import type { StoredManifest } from './store.js';
import type { Reply } from './transport.js';

/** A manifest by its tag or digest; `undefined` where there is none. @throws SealgateError */
export async function readManifest(
  { name, ask, refused }: RegistryConnection,
  at: string,
): Promise<StoredManifest | undefined> {
  const reply = await ask('pull', `/manifests/${at}`, {
    method: 'GET',
    headers: { accept: MANIFEST_TYPES.join(', ') },
    maxBytes: MAX_MANIFEST_BYTES,
    follow: true,
  });
  if (reply.status === 404) return undefined;
  if (reply.status !== 200) throw refused(reply, `the manifest ${at}`);
  const digest = digestOf(reply.body);
  if (at.startsWith('sha256:') && at !== digest)
    throw new SealgateError('NETWORK_RESPONSE', `${name} sent ${digest} for ${at}`, {
      hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
    });
  const { mediaType } = parseManifest(reply.body, `${name}@${digest}`);
  return {
    bytes: reply.body,
    descriptor: { mediaType: mediaType ?? saidType(reply), digest, size: reply.body.length },
  };
}

function saidType({ headers }: Reply): string {
  return (
    String(headers['content-type'] ?? '')
      .split(';')[0]
      ?.trim() ?? ''
  );
}

/** Stores a manifest under a tag or its digest. @throws SealgateError */
export async function putManifest(
  { ask, refused }: RegistryConnection,
  at: string,
  { bytes, mediaType }: { readonly bytes: Buffer; readonly mediaType: string },
): Promise<Reply> {
  const headers = { 'content-type': mediaType };
  const reply = await ask('pull,push', `/manifests/${at}`, { method: 'PUT', headers, body: bytes });
  if (reply.status !== 201) throw refused(reply, `the manifest ${at}`);
  return reply;
}

/** Sets a tag, and looks that it is set. @throws SealgateError */
export async function tagManifest(
  connection: RegistryConnection,
  tag: string,
  { descriptor, bytes }: StoredManifest,
): Promise<void> {
  await putManifest(connection, tag, { bytes, mediaType: descriptor.mediaType });
  const digest = (await readManifest(connection, tag))?.descriptor.digest;
  if (digest === descriptor.digest) return;
  throw new SealgateError(
    'NETWORK_RESPONSE',
    `${connection.name}:${tag} is ${digest ?? 'gone'} right after it was set`,
    {
      hint: 'Somebody else sets the tag, or the registry changes what it stores. Use the digest.',
    },
  );
}
