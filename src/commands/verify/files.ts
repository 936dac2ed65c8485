import path from 'node:path';
import { EXIT, messageOf, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { createSlots } from '../../io/slots.js';
import { counted } from '../../model/text/counted.js';
import { displayLines, displayText } from '../../model/text/display.js';
import { moreLine } from '../../render/words.js';
import { splitBundles } from '../../seal/bundle-list.js';
import { assertPredicate, predicateTypeOf } from '../../seal/predicate-types.js';
import type { Artifact } from '../../seal/subject.js';
import { type Trust, type Verified, verifyBundle } from '../../seal/verify.js';
import type { Answer, Call, Values, World } from '../command.js';
import { isGiven, textOf } from '../flags.js';
import { notVerifiedOf } from './limits.js';
import { bundleText } from './text.js';
import { trustOf } from './trust.js';

/** One file, or its digest, against the bundle that `--bundle` names or that lies beside it. */
export async function verifyFile(
  artifact: Artifact,
  shown: string,
  { values, world }: Call,
): Promise<Answer> {
  assertFileFlags(values);
  const trust = await trustOf(values, world);
  const named = textOf(values, 'bundle');
  if (named === undefined && artifact.kind === 'digest')
    throw new SealgateError('USAGE', '--bundle is missing', {
      hint: 'Name the bundle that was made for this digest.',
    });
  const bundle = named ?? `${shown}.sigstore.json`;
  const verified = await verifyOne(artifact, bundle, { values, world, trust });
  const notVerified = notVerifiedOf(verified, trust);
  return {
    exitCode: EXIT.pass,
    text: bundleText(verified, { artifact: shown, bundle, trustedRoot: rootOf(trust), notVerified }),
    json: { verified: true, artifact: shown, bundle, ...verified, ...rootMember(trust), notVerified },
  };
}

/** A bundle by itself, without what it is about. Of several, those that do not verify are shown and not counted. */
export async function verifyAttestations(shown: string, values: Values, world: World): Promise<Answer> {
  assertFileFlags(values);
  const trust = await trustOf(values, world);
  const wanted = textOf(values, 'type');
  const type = wanted === undefined ? undefined : predicateTypeOf(wanted);
  const verified: (Verified & { readonly bundle: string; readonly notVerified: readonly string[] })[] = [];
  const refused: { readonly bundle: string; readonly reason: string }[] = [];
  for (const one of splitBundles(await readBundle(shown, world), shown)) {
    try {
      const found = await verifyBundle(one, { kind: 'none' }, trust);
      assertPredicate(found, type, one.name);
      verified.push({ ...found, bundle: one.name, notVerified: notVerifiedOf(found, trust) });
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      refused.push({ bundle: one.name, reason: error.message });
    }
  }
  const lines = verified.map((found) =>
    bundleText(found, {
      artifact: found.bundle,
      bundle: found.bundle,
      trustedRoot: rootOf(trust),
      notVerified: found.notVerified,
    }),
  );
  if (verified.length === 0) lines.push(`NOT verified: ${displayText(shown)}`);
  lines.push(...refused.map(({ bundle, reason }) => displayText(`  – not counted: ${bundle}: ${reason}`)));
  return {
    exitCode: verified.length > 0 ? EXIT.pass : EXIT.fail,
    text: lines.join('\n'),
    json: { verified: verified.length > 0, attestations: verified, refused, ...rootMember(trust) },
  };
}

type FileResult =
  | ({
      readonly verified: true;
      readonly artifact: string;
      readonly bundle: string;
      readonly notVerified: readonly string[];
    } & Verified)
  | { readonly verified: false; readonly artifact: string; readonly bundle: string; readonly reason: string };

/** Several files, each against the bundle beside it. All are verified, also behind one that is not. */
export async function verifyFiles(files: readonly string[], values: Values, world: World): Promise<Answer> {
  assertFileFlags(values);
  if (textOf(values, 'bundle') !== undefined)
    throw new SealgateError('USAGE', '--bundle names the bundle of one file, but several are verified', {
      hint: 'Leave it away: each bundle is taken from beside its file, FILE.sigstore.json.',
    });
  const trust = await trustOf(values, world);
  const slots = createSlots(FILES_AT_ONCE);
  const results = await Promise.all(
    files.map((shown) =>
      slots(async (): Promise<FileResult> => {
        const bundle = `${shown}.sigstore.json`;
        try {
          const bytes = await readCapped(path.resolve(world.cwd, shown));
          const artifact: Artifact = { kind: 'bytes', name: shown, bytes };
          const verified = await verifyOne(artifact, bundle, { values, world, trust });
          const notVerified = notVerifiedOf(verified, trust);
          return { verified: true, artifact: shown, bundle, ...verified, notVerified };
        } catch (error) {
          if (!(error instanceof SealgateError)) throw error;
          return { verified: false, artifact: shown, bundle, reason: messageOf(error) };
        }
      }),
    ),
  );
  const failed = results.filter(({ verified }) => !verified).length;
  return {
    exitCode: failed === 0 ? EXIT.pass : EXIT.fail,
    text: filesText(results, failed, rootOf(trust)),
    json: { verified: failed === 0, files: results, ...rootMember(trust) },
  };
}

/** Files held in memory at the same time. */
const FILES_AT_ONCE = 8;

function filesText(results: readonly FileResult[], failed: number, root: string | undefined): string {
  const lines = [
    failed === 0
      ? `Verified: ${counted(results.length, 'file')}`
      : `NOT verified: ${failed} of ${counted(results.length, 'file')}`,
  ];
  for (const result of results) {
    if (!result.verified) lines.push(`  ✗ ${result.artifact}: ${result.reason}`);
    else lines.push(`  ✓ ${result.artifact}, by ${result.signedBy.identity}`);
  }
  if (root !== undefined) lines.push(`  trust root  ${root}`);
  // The same for every file mostly: said once each.
  const limits = new Set(results.flatMap((result) => (result.verified ? result.notVerified : [])));
  for (const limit of [...limits].slice(0, 10)) lines.push(`  NOT verified: ${limit}`);
  if (limits.size > 10) lines.push(`  NOT verified: ${moreLine(limits.size - 10)}`);
  return displayLines(lines);
}

interface Asked extends Call {
  readonly trust: Trust;
}

async function verifyOne(
  artifact: Artifact,
  bundle: string,
  { values, world, trust }: Asked,
): Promise<Verified> {
  const bytes = await readBundle(bundle, world, textOf(values, 'bundle') === undefined);
  const wanted = textOf(values, 'type');
  const type = wanted === undefined ? undefined : predicateTypeOf(wanted);
  // A file of several bundles holds if one of them does, as an image does.
  let refused: unknown;
  for (const one of splitBundles(bytes, bundle)) {
    try {
      const verified = await verifyBundle(one, artifact, trust);
      assertPredicate(verified, type, one.name);
      return verified;
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      refused ??= error;
    }
  }
  throw (
    refused ??
    new SealgateError('INPUT_INVALID', `${bundle} holds no bundle`, { hint: 'Pass the bundle of this file.' })
  );
}

/** @throws SealgateError VERIFICATION_FAILED where the file is signed, but its seal is pending. */
async function readBundle(bundle: string, world: World, beside = false): Promise<Buffer> {
  const file = path.resolve(world.cwd, bundle);
  try {
    return await readCapped(file, 64 * 1024 * 1024);
  } catch (error) {
    const { pendingFile, pendingReason } = await import('../../seal/pending.js');
    const missing = await pendingReason(pendingFile(file.replace(/\.sigstore\.json$/, '')));
    if (missing === undefined) throw beside ? noBundle(bundle, error) : error;
    throw new SealgateError('VERIFICATION_FAILED', `There is no ${bundle}, the seal is pending: ${missing}`, {
      hint: 'Run the same sealgate seal again to complete it.',
      cause: error,
    });
  }
}

/** What to do where no bundle was named and none lies beside the file. */
function noBundle(bundle: string, error: unknown): unknown {
  if (!(error instanceof SealgateError && error.code === 'INPUT_NOT_FOUND')) return error;
  return new SealgateError('INPUT_NOT_FOUND', `There is no ${bundle} beside the file`, {
    location: { file: bundle },
    hint: 'Name its bundle with --bundle. sealgate seal makes one.',
    cause: error,
  });
}

function assertFileFlags(values: Values): void {
  for (const name of ['head', 'base', 'replay', 'repository', 'commit'])
    if (isGiven(values, name))
      throw new SealgateError('USAGE', `--${name} goes with an evidence folder`, {
        hint: 'Name the folder.',
      });
}

function rootOf(trust: Trust): string | undefined {
  return trust.kind === 'identity' ? trust.roots.source : undefined;
}

function rootMember(trust: Trust): { readonly trustedRoot?: string } {
  const root = rootOf(trust);
  return root === undefined ? {} : { trustedRoot: root };
}
