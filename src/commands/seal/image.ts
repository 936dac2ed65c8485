import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { displayText } from '../../model/text/display.js';
import { openImage } from '../../seal/oci/open-image.js';
import { parseImage } from '../../seal/oci/reference.js';
import { type SealedImage, sealImage } from '../../seal/seal-image.js';
import { loadTrustedRoot, type Roots } from '../../seal/services/trusted-root.js';
import type { Signer } from '../../seal/signer-types.js';
import type { Answer, Call, Option, Values, World } from '../command.js';
import { isGiven, listOf, textOf } from '../flags.js';
import { imageStatements } from './image-statements.js';
import {
  attestationLines,
  attestationsMode,
  attestationsOption,
  type PushedAttestation,
  pushAttestations,
} from './push-attestations.js';

/** Flags of `seal --image`. */
export const imageOptions: readonly Option[] = [
  {
    name: 'image',
    type: 'string',
    value: 'REF',
    description:
      'Seal an image: host/name@sha256:…, or oci:folder. A tag is resolved once, and must not move.',
  },
  {
    name: 'sbom',
    type: 'string',
    value: 'FILE',
    description: 'With --image: attest this SBOM (CycloneDX or SPDX, JSON).',
  },
  {
    name: 'record',
    type: 'string',
    value: 'FILE',
    description:
      "With --image: attest the gate's verdict, from its record.json, as a SLSA Verification Summary.",
  },
  {
    name: 'svr',
    type: 'boolean',
    description: 'With --record: attest the verdict as an in-toto Simple Verification Result too.',
  },
  {
    name: 'scan',
    type: 'list',
    value: 'FILE',
    description: "With --image: attest a scanner's report about this very digest.",
  },
  {
    name: 'test-report',
    type: 'list',
    value: 'FILE',
    description: 'With --image: attest what came of the tests, from JUnit XML.',
  },
  {
    name: 'publish',
    type: 'list',
    value: 'TAG',
    description: 'With --image: make these tags mean the digest, once everything is attached.',
  },
  attestationsOption,
  {
    name: 'trusted-root',
    type: 'string',
    value: 'F',
    description:
      "With --image: Sigstore trusted root of the instance that seals, so that what this identity attached before is recognised. Default: the public-good instance's.",
  },
  {
    name: 'provenance',
    type: 'boolean',
    description: 'With --image: attest SLSA provenance, from the identity token of the job that builds.',
  },
  {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'With --provenance: the repository whose lockfiles name the materials. Default: none.',
  },
  {
    name: 'recursive',
    short: 'r',
    type: 'boolean',
    description: 'With --image: sign each platform of an index too.',
  },
];

const IMAGE_ONLY = [
  'sbom',
  'record',
  'svr',
  'scan',
  'test-report',
  'publish',
  'provenance',
  'dir',
  'recursive',
];

/** @throws SealgateError USAGE where flags of images are used without one. */
export function assertNoImageFlags(values: Values): void {
  const used = IMAGE_ONLY.find((name) => isGiven(values, name));
  if (used === undefined) return;
  throw new SealgateError('USAGE', `--${used} goes with --image`, {
    hint: 'To attest files, pass --predicate and --type.',
  });
}

/** Seals the image that `--image` names, with what the other flags say about it. */
export async function sealImageCommand(
  reference: string,
  signer: Signer,
  { values, world }: Call,
): Promise<Answer> {
  for (const [name, needs] of [
    ['dir', 'provenance'],
    ['svr', 'record'],
  ] as const)
    if (isGiven(values, name) && !isGiven(values, needs))
      throw new SealgateError('USAGE', `--${name} goes with --${needs}`, { hint: 'Pass both, or neither.' });
  const mode = attestationsMode(values);
  const publish = listOf(values, 'publish').map(assertTagName);
  const image = await openImage(parseImage(reference), { env: world.env, cwd: world.cwd });
  try {
    const digest = image.subject.descriptor.digest;
    if (image.tag !== undefined)
      world.log.info(`${reference} is ${digest}; the digest is sealed, not the tag`);
    const statements = await imageStatements(values, image, world);
    const roots = await sealRoots(values, world);
    const { sealed, attestations } = await sealImage({
      image,
      signer,
      statements,
      platforms: values.recursive === true,
      created: world
        .now()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
      publish,
      log: world.log,
      ...(roots === undefined ? {} : { roots }),
    });
    const kept = await pushAttestations(attestations, mode, world);
    return {
      exitCode: EXIT.pass,
      text: sealedText(sealed, kept),
      json: { ...sealed, ...(mode === 'never' ? {} : { githubAttestations: kept }) },
    };
  } finally {
    await image.store.close();
  }
}

function assertTagName(tag: string): string {
  if (/^\w[\w.-]{0,127}$/.test(tag)) return tag;
  throw new SealgateError('USAGE', `--publish ${tag} is no tag`, {
    hint: 'Letters, digits, dots, dashes and underscores, 128 at most.',
  });
}

/**
 * Whose seals are recognised as made before: the roots that were named, or where the public services seal, theirs.
 */
async function sealRoots(values: Values, world: World): Promise<Roots | undefined> {
  const file = textOf(values, 'trusted-root');
  const elsewhere = ['fulcio-url', 'rekor-url', 'signing-config', 'key'].some((name) =>
    isGiven(values, name),
  );
  if (file === undefined && elsewhere) return undefined;
  return loadTrustedRoot(file === undefined ? undefined : path.resolve(world.cwd, file));
}

function sealedText(
  { identity, image, attached, published, moved }: SealedImage,
  kept: readonly PushedAttestation[],
): string {
  const lines = [`Sealed ${image}`, `  by ${identity}`];
  for (const { predicateType, platform, artifact, state } of attached) {
    const where = platform === undefined ? '' : ` (${platform})`;
    lines.push(
      `  ${state === 'there' ? 'there already' : 'attached'}  ${predicateType}${where} → ${artifact}`,
    );
  }
  lines.push(...attestationLines(kept));
  for (const tag of published) {
    const before = moved.find((one) => one.tag === tag);
    lines.push(`  published  ${tag}${before === undefined ? '' : `, which meant ${before.from} before`}`);
  }
  return displayText(lines.join('\n'));
}
