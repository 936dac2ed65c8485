import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import type { JsonObject } from '../../model/data/json.js';
import { openImage } from '../../seal/oci/open-image.js';
import { parseImage } from '../../seal/oci/reference.js';
import { PREDICATE_NAMES, predicateTypeOf } from '../../seal/predicate-types.js';
import { verifyImage } from '../../seal/verify-image.js';
import type { Answer, Call, World } from '../command.js';
import { isGiven, textOf } from '../flags.js';
import { imageLimits } from './limits.js';
import { verifyImageBySigners } from './signers.js';
import { imageText } from './text.js';
import { trustOf } from './trust.js';

/**
 * Verifies an image.
 *
 * @param document a file that must be what an attestation of the image says: its SBOM.
 */
export async function verifyImageCommand(
  reference: string,
  document: string | undefined,
  { values, world }: Call,
): Promise<Answer> {
  for (const name of ['head', 'base', 'replay', 'repository', 'commit', 'bundle'])
    if (isGiven(values, name))
      throw new SealgateError('USAGE', `--${name} does not go with an image`, {
        hint: 'What belongs to an image is found in its registry.',
      });
  const bySigners = textOf(values, 'policy') !== undefined;
  const trust = bySigners ? undefined : await trustOf(values, world);
  const said = document === undefined ? undefined : await readDocument(document, world);
  if (said !== undefined && bySigners)
    throw new SealgateError('USAGE', '--policy takes an image or a document, not both', {
      hint: 'Verify the image with --policy first, then the document by one signer.',
    });
  const wanted = textOf(values, 'type');
  const type = wanted === undefined ? said?.type : predicateTypeOf(wanted);
  if (said !== undefined && type === undefined)
    throw new SealgateError('USAGE', `${document} is no SBOM, so --type must say what it is`, {
      hint: 'sealgate verify FILE --image REF --type slsaprovenance1 …',
    });
  const image = await openImage(parseImage(reference), { env: world.env, cwd: world.cwd });
  try {
    if (trust === undefined) return await verifyImageBySigners(image, values, world);
    const found = await verifyImage({
      image,
      trust,
      platforms: values.recursive === true,
      ...(type === undefined ? {} : { predicateType: type }),
      ...(said === undefined ? {} : { document: said.document }),
    });
    const verified = found.faults.length === 0;
    const root = trust.kind === 'identity' ? trust.roots.source : undefined;
    const notVerified = imageLimits(found, trust, type);
    return {
      exitCode: verified ? EXIT.pass : EXIT.fail,
      text: imageText(found, { trustedRoot: root, notVerified, document }),
      json: {
        verified,
        ...(document === undefined ? {} : { document }),
        ...found,
        ...(root === undefined ? {} : { trustedRoot: root }),
        notVerified,
      },
    };
  } finally {
    await image.store.close();
  }
}

/** A JSON document, with the predicate type of SBOMs. */
async function readDocument(
  file: string,
  world: World,
): Promise<{ readonly document: JsonObject; readonly type?: string }> {
  const value = parseJson(await readCapped(path.resolve(world.cwd, file)), file);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SealgateError('INPUT_INVALID', `${file} is not a JSON object`, {
      location: { file },
      hint: 'Name the document that is attested: an SBOM in JSON.',
    });
  const document = value as JsonObject;
  const type =
    document.bomFormat === 'CycloneDX'
      ? PREDICATE_NAMES.cyclonedx
      : 'spdxVersion' in document
        ? PREDICATE_NAMES.spdxjson
        : undefined;
  return { document, ...(type === undefined ? {} : { type }) };
}
