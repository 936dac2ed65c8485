import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { onlyImage, openLayout } from './layout-store.js';
import type { ImageReference } from './reference.js';
import { openRegistry } from './registry-store.js';
import type { ImageStore, StoredManifest } from './store.js';
import type { TransportOptions } from './transport.js';

/** An image that was found: its manifest or index by digest, and the store it is in. */
export interface OpenedImage {
  readonly store: ImageStore;
  readonly subject: StoredManifest;
  /** The tag that was resolved to the digest, once; what it means later is not asked again here. */
  readonly tag?: string;
}

/**
 * Finds an image and settles its digest. Where a digest and a tag are given, the digest counts and the tag must
 * agree with it.
 *
 * @param cwd what a layout's folder is taken from.
 * @throws SealgateError INPUT_NOT_FOUND where there is no such image, VERIFICATION_FAILED where tag and digest differ.
 */
export async function openImage(
  reference: ImageReference,
  options: TransportOptions & { readonly cwd: string },
): Promise<OpenedImage> {
  const store =
    reference.kind === 'registry'
      ? await openRegistry(reference, options)
      : await openLayout(path.resolve(options.cwd, reference.folder), reference.folder);
  try {
    const wanted = reference.digest ?? reference.tag ?? (await defaultOf(reference, options.cwd));
    const subject = await store.manifest(wanted);
    if (subject === undefined)
      throw new SealgateError('INPUT_NOT_FOUND', `${store.name} has no image ${wanted}`, {
        hint: 'Check the name, tag or digest; a registry also says so of what the login may not see.',
      });
    if (reference.digest !== undefined && reference.tag !== undefined)
      await assertTag(store, reference.tag, reference.digest);
    return {
      store,
      subject,
      ...(reference.tag === undefined ? {} : { tag: reference.tag }),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** That a tag still means this digest. @throws SealgateError VERIFICATION_FAILED */
export async function assertTag(store: ImageStore, tag: string, digest: string): Promise<void> {
  const now = (await store.manifest(tag))?.descriptor.digest;
  if (now === digest) return;
  throw new SealgateError(
    'VERIFICATION_FAILED',
    `${store.name}:${tag} is ${now ?? 'gone'}, not ${digest}: the tag was moved`,
    { hint: 'Find out who pushed to the tag. Use images by digest only.' },
  );
}

async function defaultOf(reference: ImageReference, cwd: string): Promise<string> {
  if (reference.kind === 'layout') return onlyImage(path.resolve(cwd, reference.folder), reference.folder);
  throw new SealgateError('USAGE', `'${reference.text}' names neither a digest nor a tag`, {
    hint: `Name the digest that was pushed: ${reference.text}@sha256:…`,
  });
}
