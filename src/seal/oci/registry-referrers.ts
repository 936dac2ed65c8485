import { SealgateError } from '../../errors.js';
import { IMAGE_INDEX, MAX_MANIFEST_BYTES, parseManifest } from './manifests.js';
import { fallbackTag } from './referrers-tag.js';
import type { RegistryConnection } from './registry-connection.js';
import { putManifest, readManifest } from './registry-manifests.js';
import type { Descriptor } from './store.js';
import type { TagIndex } from './tag-index.js';
import type { Reply } from './transport.js';

const MAX_REFERRER_PAGES = 20;

/** All that refers to a manifest: by the referrers API, and under the tag for registries that have none. */
export async function listReferrers(connection: RegistryConnection, digest: string): Promise<Descriptor[]> {
  const tag = fallbackTag(digest);
  const [api, tagged] = await Promise.all([referrersOf(connection, digest), readManifest(connection, tag)]);
  const index =
    tagged === undefined ? [] : parseManifest(tagged.bytes, `${connection.name}:${tag}`).manifests;
  const seen = new Set<string>();
  return [...(api ?? []), ...index].filter((entry) => !seen.has(entry.digest) && seen.add(entry.digest));
}

/** A referrer to store: the manifest, and the digest of what it is about. */
export interface Referrer {
  readonly subject: string;
  readonly bytes: Buffer;
  readonly descriptor: Descriptor;
}

/** Stores a referrer, and adds it to the tag's index where the registry lists it nowhere. @throws SealgateError */
export async function pushReferrer(
  connection: RegistryConnection,
  tagIndex: TagIndex,
  { subject, bytes, descriptor }: Referrer,
): Promise<void> {
  const { digest, mediaType } = descriptor;
  const reply = await putManifest(connection, digest, { bytes, mediaType });
  if (reply.headers['oci-subject'] !== undefined) return;
  // A registry that says nothing may still list it: those that came with the first drafts do not send the header.
  const listed = await referrersOf(connection, subject);
  if (listed?.some((entry) => entry.digest === digest) === true) return;
  await tagIndex.add(fallbackTag(subject), descriptor);
}

/** The referrers API's answer; `undefined` where the registry has no such API. */
async function referrersOf(
  { name, ask, refused, within }: RegistryConnection,
  digest: string,
): Promise<Descriptor[] | undefined> {
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
    const link = nextPage(reply);
    if (link === undefined) return found;
    next = within(link, 'has the list of referrers go on at');
  }
  throw new SealgateError('NETWORK_RESPONSE', `${name} lists more referrers of ${digest} than are read`, {
    hint: `No more than ${MAX_REFERRER_PAGES} pages are read. Remove artifacts that nobody needs.`,
  });
}

function nextPage({ headers }: Reply): string | undefined {
  return /<([^<>]+)>\s*;\s*rel="?next"?/i.exec([headers.link ?? []].flat().join(', '))?.[1];
}
