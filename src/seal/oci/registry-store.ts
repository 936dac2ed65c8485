import { SealgateError } from '../../errors.js';
import { digestOf, IMAGE_INDEX, MANIFEST_TYPES, MAX_MANIFEST_BYTES, parseManifest } from './manifests.js';
import { fallbackTag } from './referrers-tag.js';
import { openConnection, type Registry } from './registry-connection.js';
import type { Descriptor, ImageStore, StoredManifest } from './store.js';
import { createTagIndex } from './tag-index.js';
import type { Reply, TransportOptions } from './transport.js';

/** A registry's repository, where manifests may also be stored by tag. */
export interface RegistryStore extends ImageStore {
  /** Stores a manifest under a tag or its digest. @throws SealgateError */
  pushManifest(reference: string, manifest: Buffer, mediaType: string): Promise<void>;
}

const MAX_REFERRER_PAGES = 20;

/**
 * A repository of a registry that speaks the OCI distribution specification 1.1. Referrers are listed by its API;
 * where it has none, by the tag that the specification names for that case.
 */
export async function openRegistry(reference: Registry, options: TransportOptions): Promise<RegistryStore> {
  const { name, ask, refused, within, close } = await openConnection(reference, options);

  const manifest = async (at: string): Promise<StoredManifest | undefined> => {
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
    const said =
      String(reply.headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim() ?? '';
    return {
      bytes: reply.body,
      descriptor: { mediaType: mediaType ?? said, digest, size: reply.body.length },
    };
  };

  const blob = async (digest: string, maxBytes: number): Promise<Buffer> => {
    const reply = await ask('pull', `/blobs/${digest}`, { method: 'GET', maxBytes, follow: true });
    if (reply.status !== 200) throw refused(reply, `the blob ${digest}`);
    if (digestOf(reply.body) === digest) return reply.body;
    throw new SealgateError(
      'NETWORK_RESPONSE',
      `${name} sent ${digestOf(reply.body)} for the blob ${digest}`,
      {
        hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
      },
    );
  };

  /** Artifacts share their empty configuration: it is stored once. */
  const stored = new Map<string, Promise<Descriptor>>();
  const pushBlob = (bytes: Buffer, mediaType: string): Promise<Descriptor> => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    const known = stored.get(descriptor.digest) ?? uploadBlob(bytes, descriptor);
    stored.set(descriptor.digest, known);
    known.catch(() => stored.delete(descriptor.digest));
    return known.then((found) => ({ ...found, mediaType }));
  };
  const uploadBlob = async (bytes: Buffer, descriptor: Descriptor): Promise<Descriptor> => {
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
  };

  const putManifest = async (at: string, bytes: Buffer, mediaType: string): Promise<Reply> => {
    const headers = { 'content-type': mediaType };
    const reply = await ask('pull,push', `/manifests/${at}`, { method: 'PUT', headers, body: bytes });
    if (reply.status !== 201) throw refused(reply, `the manifest ${at}`);
    return reply;
  };

  const tagIndex = createTagIndex({
    name,
    manifest,
    putIndex: async (tag, index) => {
      await putManifest(tag, index, IMAGE_INDEX);
    },
  });

  const pushReferrer = async (subject: Descriptor, bytes: Buffer, descriptor: Descriptor): Promise<void> => {
    const reply = await putManifest(descriptor.digest, bytes, descriptor.mediaType);
    if (reply.headers['oci-subject'] !== undefined) return;
    // A registry that says nothing may still list it: those that came with the first drafts do not send the header.
    const listed = await referrersOf(subject.digest);
    if (listed?.some(({ digest }) => digest === descriptor.digest) === true) return;
    await tagIndex.add(fallbackTag(subject.digest), descriptor);
  };

  /** The referrers API's answer; `undefined` where the registry has no such API. */
  const referrersOf = async (digest: string): Promise<Descriptor[] | undefined> => {
    const found: Descriptor[] = [];
    let next: string | URL = `/referrers/${digest}`;
    for (let page = 0; page < MAX_REFERRER_PAGES; page += 1) {
      const reply = await ask('pull', next, {
        method: 'GET',
        headers: { accept: IMAGE_INDEX },
        maxBytes: MAX_MANIFEST_BYTES,
      });
      if (page === 0 && [400, 404, 405, 501].includes(reply.status)) return undefined;
      if (reply.status !== 200) throw refused(reply, 'the list of referrers');
      const type = String(reply.headers['content-type'] ?? '');
      if (page === 0 && !type.startsWith(IMAGE_INDEX)) return undefined;
      found.push(...parseManifest(reply.body, `the referrers of ${digest}`).manifests);
      const link = /<([^<>]+)>\s*;\s*rel="?next"?/i.exec([reply.headers.link ?? []].flat().join(', '))?.[1];
      if (link === undefined) return found;
      next = within(link, 'has the list of referrers go on at');
    }
    throw new SealgateError('NETWORK_RESPONSE', `${name} lists more referrers of ${digest} than are read`, {
      hint: `No more than ${MAX_REFERRER_PAGES} pages are read. Remove artifacts that nobody needs.`,
    });
  };

  return {
    name,
    manifest,
    blob,
    pushBlob,
    pushManifest: async (reference, bytes, mediaType) => {
      await putManifest(reference, bytes, mediaType);
    },
    pushReferrer,
    confirmReferrers: (digest) => tagIndex.confirm(fallbackTag(digest)),
    tag: async (tag, { descriptor, bytes }) => {
      await putManifest(tag, bytes, descriptor.mediaType);
      const digest = (await manifest(tag))?.descriptor.digest;
      if (digest === descriptor.digest) return;
      throw new SealgateError(
        'NETWORK_RESPONSE',
        `${name}:${tag} is ${digest ?? 'gone'} right after it was set`,
        {
          hint: 'Somebody else sets the tag, or the registry changes what it stores. Use the digest.',
        },
      );
    },
    referrers: async (digest) => {
      const [api, tagged] = await Promise.all([referrersOf(digest), manifest(fallbackTag(digest))]);
      const index =
        tagged === undefined ? [] : parseManifest(tagged.bytes, `${name}:${fallbackTag(digest)}`).manifests;
      const seen = new Set<string>();
      return [...(api ?? []), ...index].filter((entry) => !seen.has(entry.digest) && seen.add(entry.digest));
    },
    close,
  };
}
