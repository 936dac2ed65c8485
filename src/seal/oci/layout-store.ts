import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readCapped, readIfExists, writeAtomic } from '../../io/files/files.js';
import { withFolderLock } from '../../io/files/folder-lock.js';
import { makeFolders } from '../../io/files/make-folders.js';
import { parseJson } from '../../io/json/json.js';
import { digestOf, isIndex, MAX_MANIFEST_BYTES, parseManifest } from './manifests.js';
import { mergedIndex } from './referrers-tag.js';
import type { Descriptor, ImageStore, StoredManifest } from './store.js';

const REF_NAME = 'org.opencontainers.image.ref.name';
const MAX_ENTRIES = 10_000;

/** A layout on disk. */
interface Layout {
  /** Absolute. */
  readonly folder: string;
  /** As messages name it. */
  readonly shown: string;
}

/**
 * An OCI image layout on disk. Referrers stand in its index.json like images, and are found by their subject.
 *
 * @param folder absolute.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where it is no layout.
 * @see OCI image specification 1.1, image layout
 */
export async function openLayout(folder: string, shown: string): Promise<ImageStore> {
  const layout: Layout = { folder, shown };
  await requireLayout(layout);
  return {
    name: shown,
    manifest: (reference) => manifestOf(layout, reference),
    blob: (digest, maxBytes) => blobOf(layout, digest, maxBytes),
    pushBlob: async (bytes, mediaType) => {
      const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
      makeFolders(path.join(folder, 'blobs/sha256'));
      await writeAtomic(blobFile(layout, descriptor.digest), bytes);
      return descriptor;
    },
    pushReferrer: async (_subject, bytes, descriptor) => {
      await writeAtomic(blobFile(layout, descriptor.digest), bytes);
      await withFolderLock(folder, async () => {
        const index = mergedIndex(await readIndex(layout), descriptor, `${shown}/index.json`);
        if (index !== undefined) await writeAtomic(indexFile(layout), index);
      });
    },
    // Under the lock nobody takes away what another added.
    confirmReferrers: async () => undefined,
    tag: (tag, { descriptor }) =>
      withFolderLock(folder, async () => {
        await writeAtomic(indexFile(layout), taggedIndex(await readIndex(layout), tag, descriptor));
      }),
    referrers: (digest) => referrersOf(layout, digest),
    close: async () => undefined,
  };
}

async function requireLayout({ folder, shown }: Layout): Promise<void> {
  const marker = await readIfExists(path.join(folder, 'oci-layout'), 64 * 1024);
  const version =
    marker === undefined
      ? undefined
      : (parseJson(marker, `${shown}/oci-layout`) as { imageLayoutVersion?: unknown });
  if (typeof version?.imageLayoutVersion === 'string' && version.imageLayoutVersion.startsWith('1.')) return;
  throw new SealgateError(
    marker === undefined ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID',
    `${shown} is no OCI image layout: ${marker === undefined ? 'it has no file oci-layout' : 'its version is not 1'}`,
    {
      location: { file: shown },
      hint: 'Make one with skopeo copy … oci:folder, or docker buildx build --output type=oci.',
    },
  );
}

function indexFile({ folder }: Layout): string {
  return path.join(folder, 'index.json');
}

function blobFile({ folder }: Layout, digest: string): string {
  return path.join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
}

function readIndex(layout: Layout): Promise<Buffer> {
  return readCapped(indexFile(layout), MAX_MANIFEST_BYTES);
}

async function entriesOf(layout: Layout): Promise<readonly Descriptor[]> {
  return parseManifest(await readIndex(layout), `${layout.shown}/index.json`).manifests;
}

async function blobOf(layout: Layout, digest: string, maxBytes: number): Promise<Buffer> {
  const file = blobFile(layout, digest);
  const bytes = await readCapped(file, maxBytes);
  if (digestOf(bytes) === digest) return bytes;
  throw new SealgateError('INPUT_INVALID', `${layout.shown} holds other content under ${digest}`, {
    location: { file },
    hint: 'The layout was changed or is damaged. Do not use the image.',
  });
}

/** @param known what the index says of it. */
async function byDigest(layout: Layout, digest: string, known?: Descriptor): Promise<StoredManifest> {
  const bytes = await blobOf(layout, digest, MAX_MANIFEST_BYTES);
  const { mediaType } = parseManifest(bytes, `${layout.shown}@${digest}`);
  return {
    bytes,
    descriptor: { mediaType: mediaType ?? known?.mediaType ?? '', digest, size: bytes.length },
  };
}

async function manifestOf(layout: Layout, reference: string): Promise<StoredManifest | undefined> {
  if (reference.startsWith('sha256:')) {
    const there = await readIfExists(blobFile(layout, reference), MAX_MANIFEST_BYTES);
    return there === undefined ? undefined : byDigest(layout, reference);
  }
  const found = (await entriesOf(layout)).filter((entry) => entry.annotations?.[REF_NAME] === reference);
  const [only, second] = found;
  if (second !== undefined)
    throw new SealgateError(
      'INPUT_INVALID',
      `${layout.shown} holds ${found.length} images tagged '${reference}'`,
      {
        hint: 'Name one by its digest: oci:folder@sha256:…',
      },
    );
  return only === undefined ? undefined : byDigest(layout, only.digest, only);
}

async function referrersOf(layout: Layout, digest: string): Promise<Descriptor[]> {
  const { shown } = layout;
  const all = await entriesOf(layout);
  if (all.length > MAX_ENTRIES)
    throw new SealgateError('INPUT_TOO_LARGE', `${shown}/index.json lists ${all.length} manifests`, {
      hint: `No more than ${MAX_ENTRIES} are read.`,
    });
  const found: Descriptor[] = [];
  for (const entry of all) {
    if (isIndex(entry.mediaType)) continue;
    const { bytes } = await byDigest(layout, entry.digest, entry);
    if (parseManifest(bytes, `${shown}@${entry.digest}`).subject?.digest === digest) found.push(entry);
  }
  return found;
}

/** An index in which this tag means the manifest, and no other entry has its name. */
function taggedIndex(bytes: Buffer, tag: string, { mediaType, digest, size }: Descriptor): Buffer {
  const json = JSON.parse(bytes.toString('utf8')) as { readonly manifests?: readonly RawEntry[] };
  const others = (json.manifests ?? []).flatMap((entry) => {
    if (entry.annotations?.[REF_NAME] !== tag) return [entry];
    const { [REF_NAME]: _moved, ...annotations } = entry.annotations;
    return entry.digest === digest ? [] : [{ ...entry, annotations }];
  });
  // The entry without a name of its own gets this one; one that has another keeps it.
  const bare = others.find((entry) => entry.digest === digest && entry.annotations?.[REF_NAME] === undefined);
  const annotations = { ...bare?.annotations, [REF_NAME]: tag };
  const named = { ...(bare ?? { mediaType, digest, size }), annotations };
  const manifests = [...others.filter((entry) => entry !== bare), named];
  return Buffer.from(JSON.stringify({ ...json, manifests }), 'utf8');
}

/** An entry as it stands, members that we do not know included. */
interface RawEntry {
  readonly digest: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** The one image of a layout where nothing names it; @throws SealgateError USAGE where there are several. */
export async function onlyImage(folder: string, shown: string): Promise<string> {
  const layout: Layout = { folder, shown };
  const images: string[] = [];
  for (const entry of await entriesOf(layout)) {
    const manifest = await readCapped(blobFile(layout, entry.digest), MAX_MANIFEST_BYTES);
    if (parseManifest(manifest, `${shown}@${entry.digest}`).subject === undefined) images.push(entry.digest);
  }
  const [only, second] = images;
  if (only !== undefined && second === undefined) return only;
  throw new SealgateError('USAGE', `${shown} holds ${images.length} images`, {
    hint: 'Name one by tag or digest: oci:folder:tag or oci:folder@sha256:…',
  });
}
