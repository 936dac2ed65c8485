import { createHash } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import { parseJson } from '../../io/json/json.js';
import { isObject } from '../../model/data/json.js';
import type { Descriptor } from './store.js';

export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

/** Media types that a manifest may be asked for in. */
export const MANIFEST_TYPES = [IMAGE_INDEX, IMAGE_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST];
/** Registries take manifests up to 4 MiB. @see OCI distribution specification 1.1, "Pushing manifests" */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Whether a manifest lists others, one a platform. */
export function isIndex(mediaType: string): boolean {
  return mediaType === IMAGE_INDEX || mediaType === DOCKER_INDEX;
}

/** A manifest or index from its bytes; what is not a descriptor in its lists is an error, not left out. */
export interface Manifest {
  readonly mediaType: string | undefined;
  readonly artifactType: string | undefined;
  readonly config: Descriptor | undefined;
  readonly layers: readonly Descriptor[];
  readonly manifests: readonly Descriptor[];
  readonly subject: Descriptor | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

/** @throws SealgateError INPUT_INVALID naming what is wrong. */
export function parseManifest(bytes: Buffer, name: string): Manifest {
  const value = parseJson(bytes, name);
  if (!isObject(value)) throw malformed(name, 'is not a JSON object');
  const descriptors = (key: string): Descriptor[] => {
    const list = value[key] ?? [];
    if (!Array.isArray(list)) throw malformed(name, `has no list of ${key}`);
    return list.map((entry, at) => parseDescriptor(entry, `${name} (${key}/${at})`));
  };
  const one = (key: string): Descriptor | undefined =>
    value[key] === undefined || value[key] === null
      ? undefined
      : parseDescriptor(value[key], `${name} (${key})`);
  return {
    mediaType: textOf(value.mediaType),
    artifactType: textOf(value.artifactType),
    config: one('config'),
    layers: descriptors('layers'),
    manifests: descriptors('manifests'),
    subject: one('subject'),
    annotations: textsOf(value.annotations),
  };
}

function parseDescriptor(value: unknown, name: string): Descriptor {
  if (!isObject(value)) throw malformed(name, 'is not a descriptor');
  const { mediaType, digest, size, artifactType, annotations, platform } = value;
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
    throw malformed(name, `has no sha256 digest${insteadOf(digest)}`);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw malformed(name, `has no size${insteadOf(size)}`);
  return {
    mediaType: textOf(mediaType) ?? 'application/octet-stream',
    digest,
    size,
    ...(typeof artifactType === 'string' ? { artifactType } : {}),
    ...(isObject(annotations) ? { annotations: textsOf(annotations) } : {}),
    ...(isObject(platform) ? { platform: platformOf(platform) } : {}),
  };
}

function insteadOf(found: unknown): string {
  return found === undefined ? '' : ` but ${JSON.stringify(found).slice(0, 80)}`;
}

function platformOf(value: Record<string, unknown>): NonNullable<Descriptor['platform']> {
  const { os, architecture, variant } = value;
  return {
    ...(typeof os === 'string' ? { os } : {}),
    ...(typeof architecture === 'string' ? { architecture } : {}),
    ...(typeof variant === 'string' ? { variant } : {}),
  };
}

function textsOf(value: unknown): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  if (!isObject(value)) return texts;
  for (const [key, text] of Object.entries(value)) if (typeof text === 'string') texts[key] = text;
  return texts;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function malformed(name: string, what: string): SealgateError {
  return new SealgateError('INPUT_INVALID', `${name} ${what}`, {
    location: { file: name },
    hint: 'It is no manifest as the OCI image specification describes it.',
  });
}
