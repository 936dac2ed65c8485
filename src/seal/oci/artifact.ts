import { digestOf, IMAGE_MANIFEST } from './manifests.js';
import type { Descriptor, ImageStore } from './store.js';

/** The config, and the one layer of artifacts without content. */
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}', 'utf8');

export interface ArtifactParts {
  readonly artifactType: string;
  readonly layers: readonly Descriptor[];
  /** What it refers to. */
  readonly subject?: Descriptor;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A manifest, and the descriptor that names it. */
export interface Artifact {
  readonly manifest: Buffer;
  readonly descriptor: Descriptor;
}

/** Pushes the empty config of artifacts. */
export function pushEmpty(store: Pick<ImageStore, 'pushBlob'>): Promise<Descriptor> {
  return store.pushBlob(EMPTY, EMPTY_TYPE);
}

/**
 * The manifest of an artifact; the same bytes for the same parts.
 *
 * @param config as `pushEmpty` gives it.
 * @see OCI image specification 1.1, "Guidelines for artifact usage"
 */
export function artifactOf(config: Descriptor, parts: ArtifactParts): Artifact {
  const { artifactType, layers, subject, annotations } = parts;
  const said = annotations === undefined ? {} : { annotations };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType,
      config,
      layers,
      ...(subject === undefined
        ? {}
        : { subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size } }),
      ...said,
    }),
    'utf8',
  );
  const descriptor = {
    mediaType: IMAGE_MANIFEST,
    digest: digestOf(manifest),
    size: manifest.length,
    artifactType,
    ...said,
  };
  return { manifest, descriptor };
}
