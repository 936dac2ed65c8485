import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { readCapped } from '../io/files.js';
import { parseJson } from '../io/json.js';
import { sha256Hex } from '../model/digest.js';
import { displayText } from '../model/display-text.js';
import type { JsonObject } from '../model/json.js';
import { openImage } from '../seal/oci/open-image.js';
import { parseImage } from '../seal/oci/reference.js';
import { claimsOf, identityToken, tokenSource } from '../seal/oidc.js';
import {
  assertSameSource,
  provenanceStatement,
  sbomStatement,
  summaryStatement,
} from '../seal/predicates.js';
import { type ImageStatement, type SealedImage, sealImage } from '../seal/seal-image.js';
import type { Signer } from '../seal/signer.js';
import type { Answer, Option, Values, World } from './command.js';
import { textOf } from './flags.js';
import { predicateTypeOf } from './seal-options.js';

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

const IMAGE_ONLY = ['sbom', 'record', 'provenance', 'dir', 'recursive'];

/** @throws SealgateError USAGE where flags of images are used without one. */
export function assertNoImageFlags(values: Values): void {
  const used = IMAGE_ONLY.find(
    (name) => values[name] !== undefined && values[name] !== false && values[name] !== '',
  );
  if (used === undefined) return;
  throw new SealgateError('USAGE', `--${used} goes with --image`, {
    hint: 'To attest files, pass --predicate and --type.',
  });
}

/** Seals the image that `--image` names, with what the other flags say about it. */
export async function sealImageCommand(
  reference: string,
  values: Values,
  signer: Signer,
  world: World,
): Promise<Answer> {
  if (values.dir !== undefined && values.provenance !== true)
    throw new SealgateError('USAGE', '--dir goes with --provenance', { hint: 'Pass both, or neither.' });
  const image = await openImage(parseImage(reference), { env: world.env, cwd: world.cwd });
  try {
    const digest = image.subject.descriptor.digest;
    if (image.tag !== undefined)
      world.log.info(`${reference} is ${digest}; the digest is sealed, not the tag`);
    const statements = await statementsOf(values, `${image.store.name}@${digest}`, world);
    const sealed = await sealImage({
      image,
      signer,
      statements,
      platforms: values.recursive === true,
      created: world
        .now()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
      log: world.log,
    });
    return { exitCode: EXIT.pass, text: sealedText(sealed), json: sealed };
  } finally {
    await image.store.close();
  }
}

async function statementsOf(values: Values, image: string, world: World): Promise<ImageStatement[]> {
  const statements: ImageStatement[] = [];
  const claims = values.provenance === true ? await jobClaims(world) : undefined;
  const sbom = textOf(values, 'sbom');
  if (sbom !== undefined) statements.push(sbomStatement(await readJson(sbom, world), sbom));
  if (claims !== undefined) {
    const server = world.env.GITHUB_SERVER_URL ?? 'https://github.com';
    statements.push(provenanceStatement(claims, server, await graphsOf(values, world)));
  }
  const record = textOf(values, 'record');
  if (record !== undefined) {
    const file = path.resolve(world.cwd, record);
    const { readRecord } = await import('./find-record.js');
    const run = await readRecord(file);
    if (claims !== undefined) assertSameSource(run, claims);
    statements.push(summaryStatement(run, sha256Hex(await readCapped(file)), image));
  }
  const predicate = textOf(values, 'predicate');
  const type = textOf(values, 'type');
  if (predicate !== undefined && type !== undefined) {
    const value = await readJson(predicate, world);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new SealgateError('INPUT_INVALID', `${predicate} is not a JSON object`, {
        location: { file: predicate },
        hint: 'Pass the predicate itself, not a statement or a list.',
      });
    statements.push({ predicateType: predicateTypeOf(type), predicate: value as JsonObject });
  }
  return statements;
}

/** What the runner says of this job. A token that was handed in may be anybody's. */
async function jobClaims(world: World): Promise<Readonly<Record<string, unknown>>> {
  const source = tokenSource(world.env);
  if ('none' in source || source.kind !== 'runner')
    throw new SealgateError(
      'SEAL_FAILED',
      `Provenance cannot be made: ${'none' in source ? source.none : 'there is no runner to ask'}`,
      {
        hint: 'It is made in a GitHub Actions job with `permissions: id-token: write`.',
      },
    );
  return claimsOf(await identityToken(source, world.env));
}

async function graphsOf(values: Values, world: World) {
  const dir = textOf(values, 'dir');
  if (dir === undefined) return [];
  const { readLockfiles } = await import('../collect/lockfiles/discover.js');
  const { graphs, problems } = await readLockfiles(path.resolve(world.cwd, dir));
  const [problem] = problems;
  if (problem !== undefined)
    throw new SealgateError('INPUT_INVALID', `The materials are not known: ${problem.message}`, {
      hint: 'Mend the lockfile, or leave --dir away: provenance then names the commit only.',
    });
  return graphs;
}

async function readJson(file: string, world: World): Promise<unknown> {
  return parseJson(await readCapped(path.resolve(world.cwd, file)), file);
}

function sealedText({ identity, image, attached }: SealedImage): string {
  const lines = [`Sealed ${image}`, `  by ${identity}`];
  for (const { predicateType, platform, artifact, state } of attached) {
    const where = platform === undefined ? '' : ` (${platform})`;
    lines.push(
      `  ${state === 'there' ? 'there already' : 'attached'}  ${predicateType}${where} → ${artifact}`,
    );
  }
  return displayText(lines.join('\n'));
}
