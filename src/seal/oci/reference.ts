import { SealgateError } from '../../errors.js';

/** An image in a registry, or in an OCI image layout on disk. */
export type ImageReference = {
  /** As it was written, for people. */
  readonly text: string;
  readonly tag?: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest?: string;
} & (
  | {
      readonly kind: 'registry';
      /** Host and port as in image names. */
      readonly registry: string;
      /** Name within the registry: `octo/shop`. */
      readonly repository: string;
    }
  | { readonly kind: 'layout'; readonly folder: string }
);

const HOST =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads an image's name: `HOST/NAME[:TAG][@sha256:…]`, or `oci:FOLDER[:TAG][@sha256:…]` for a layout on disk. The
 * registry must be named: which one a bare name means depends on the machine.
 *
 * @throws SealgateError USAGE
 * @see OCI distribution specification 1.1, "Pulling manifests"; containers-transports(5) for `oci:`
 */
export function parseImage(text: string, platform: NodeJS.Platform = process.platform): ImageReference {
  const [named = '', digest, more] = text.split('@');
  if (more !== undefined || (digest !== undefined && !DIGEST.test(digest)))
    throw unusable(text, 'its digest is not sha256: and 64 hex digits in lower case');
  const layout = named.startsWith('oci:');
  const rest = layout ? named.slice('oci:'.length) : named;
  const cut = tagAt(rest, platform);
  const tag = cut === undefined ? undefined : rest.slice(cut + 1);
  const name = cut === undefined ? rest : rest.slice(0, cut);
  if (tag !== undefined && !TAG.test(tag)) throw unusable(text, `'${tag}' is no tag`);
  const found = { text, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
  if (layout) {
    if (name === '') throw unusable(text, 'it names no folder');
    return { kind: 'layout', folder: name, ...found };
  }
  const slash = name.indexOf('/');
  const registry = name.slice(0, Math.max(slash, 0));
  const repository = name.slice(slash + 1);
  const isHost = HOST.test(registry) && (/[.:]/.test(registry) || registry === 'localhost');
  if (!isHost) throw unusable(text, 'it does not begin with the registry it is in');
  if (!NAME.test(repository)) throw unusable(text, `'${repository}' is no image name`);
  return { kind: 'registry', registry: registry.toLowerCase(), repository, ...found };
}

/** Where the tag's colon stands: behind the last slash and a drive, so that neither a port nor a folder is taken for a tag. */
function tagAt(name: string, platform: NodeJS.Platform): number | undefined {
  const colon = name.lastIndexOf(':');
  const drive = platform === 'win32' && /^[a-z]:/i.test(name) ? 1 : -1;
  return colon > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), drive) ? colon : undefined;
}

function unusable(text: string, why: string): SealgateError {
  return new SealgateError('USAGE', `'${text}' names no image: ${why}`, {
    hint: 'Write it as registry.example.com/owner/name@sha256:…, or oci:folder for an image layout on disk.',
  });
}
