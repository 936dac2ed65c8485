import { EXIT, SealgateError } from '../errors.js';
import { openImage } from '../seal/oci/open-image.js';
import { parseImage } from '../seal/oci/reference.js';
import { verifyImage } from '../seal/verify-image.js';
import type { Answer, Values, World } from './command.js';
import { textOf } from './flags.js';
import { predicateTypeOf } from './seal-options.js';
import { verifyImageBySigners } from './verify-signers.js';
import { imageText } from './verify-text.js';
import { trustOf } from './verify-trust.js';

/** Verifies the image that `--image` names. */
export async function verifyImageCommand(reference: string, values: Values, world: World): Promise<Answer> {
  for (const name of ['head', 'replay', 'bundle'])
    if (values[name] !== undefined && values[name] !== '')
      throw new SealgateError('USAGE', `--${name} does not go with --image`, {
        hint: 'What belongs to an image is found in its registry.',
      });
  const bySigners = textOf(values, 'policy') !== undefined;
  const trust = bySigners ? undefined : await trustOf(values, world);
  const type = textOf(values, 'type');
  const image = await openImage(parseImage(reference), { env: world.env, cwd: world.cwd });
  try {
    if (trust === undefined) return await verifyImageBySigners(image, values, world);
    const found = await verifyImage({
      image,
      trust,
      platforms: values.recursive === true,
      ...(type === undefined ? {} : { predicateType: predicateTypeOf(type) }),
    });
    const verified = found.faults.length === 0;
    const root = trust.kind === 'identity' ? trust.roots.source : undefined;
    return {
      exitCode: verified ? EXIT.pass : EXIT.fail,
      text: imageText(found, root),
      json: { verified, ...found, ...(root === undefined ? {} : { trustedRoot: root }) },
    };
  } finally {
    await image.store.close();
  }
}
