import path from 'node:path';
import { type RawReport, toolWord } from '../../collect/reports/raw-report.js';
import { SealgateError } from '../../errors.js';
import { readIfExists } from '../../io/files/files.js';
import { refuseLinkOut } from '../../io/git/changed.js';
import type { Report, VexSeal } from '../../model/findings/report.js';
import type { SignerRules } from '../../model/policy/policy.js';
import { pairSigners } from '../../model/signatures/pair-signers.js';
import { compareText } from '../../model/text/compare-text.js';
import type { Roots } from '../../seal/services/trusted-root.js';
import type { Verified } from '../../seal/verify.js';
import type { Call, World } from '../command.js';
import type { ReadLocal } from '../verify/signer-trust.js';

const MAX_BUNDLE = 16 * 1024 * 1024;

/** Whose VEX documents count, and how their keys are read. */
export interface VexSigners {
  readonly rules: SignerRules;
  readonly readLocal: ReadLocal;
}

interface Signed {
  readonly reports: readonly Report[];
  /** The bundles that verified: evidence of whose word was taken. */
  readonly raw: readonly RawReport[];
}

/**
 * VEX documents with who of the policy's `vex-signers` signed them, by the Sigstore bundle beside each
 * (`FILE.sigstore.json`), over the digest of what was read.
 *
 * @throws SealgateError where the trusted root that the caller named cannot be read.
 * @see docs/decisions/0259-whose-vex-counts.md
 */
export async function withVexSeals(
  reports: readonly Report[],
  { rules, readLocal }: VexSigners,
  { dir, values, world }: Call & { readonly dir: string },
): Promise<Signed> {
  if (rules.anyOf.length === 0 || !reports.some(({ statements }) => statements !== undefined))
    return { reports, raw: [] };
  const { rootsOf } = await import('../verify/trust.js');
  const roots = await rootsOf(values, world);
  const given = { rules, readLocal, roots, world: { cwd: dir, env: world.env } };
  const signed: Report[] = [];
  const raw: RawReport[] = [];
  for (const report of reports) {
    if (report.statements === undefined) {
      signed.push(report);
      continue;
    }
    const { vexSeal, bundle } = await sealOf(report, given);
    signed.push({ ...report, vexSeal });
    if (bundle !== undefined) raw.push(bundle);
    if ('reason' in vexSeal) world.log.warn(`${report.path}: what it says does not count: ${vexSeal.reason}`);
  }
  return { reports: signed, raw };
}

interface Given extends VexSigners {
  readonly roots: Roots;
  readonly world: Pick<World, 'cwd' | 'env'>;
}

async function sealOf(
  report: Report,
  given: Given,
): Promise<{ readonly vexSeal: VexSeal; readonly bundle?: RawReport }> {
  const name = `${report.path}.sigstore.json`;
  let bytes: Buffer | undefined;
  try {
    await refuseLinkOut(given.world.cwd, name);
    bytes = await readIfExists(path.resolve(given.world.cwd, name), MAX_BUNDLE);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    // Other messages name the file by its place on this machine.
    const reason = error.location?.file === name ? error.message : `${name} cannot be read`;
    return { vexSeal: { reason } };
  }
  if (bytes === undefined) return { vexSeal: { reason: `there is no ${name}` } };
  const vexSeal = await sealBy(report, { name, bytes }, given);
  // What verifies nothing may be any file, and is not kept (T44).
  if ('reason' in vexSeal) return { vexSeal };
  return { vexSeal, bundle: { name, tool: toolWord(report.format), target: 'seal', bytes } };
}

async function sealBy(
  { sha256 }: Report,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  { rules, roots, world, readLocal }: Given,
): Promise<VexSeal> {
  const [{ splitBundles }, { whoSigned, signerName, trustOf }] = await Promise.all([
    import('../../seal/bundle-list.js'),
    import('../verify/signer-trust.js'),
  ]);
  const artifact = { kind: 'digest', algorithm: 'sha256', hex: sha256 } as const;
  const fitting: (readonly string[])[] = [];
  const reasons: string[] = [];
  for (const signer of rules.anyOf) {
    try {
      const trust = await trustOf(signer, roots, { ...world, readLocal });
      const seal = await whoSigned(splitBundles(bytes, name), artifact, { trust, accept: refuseStatements });
      fitting.push(seal.by);
      if (seal.by.length === 0) reasons.push(`${signerName(signer)}: ${seal.reason}`);
    } catch (error) {
      // A key or a bundle that is missing or broken is no signature of theirs, and why is said.
      if (!(error instanceof SealgateError)) throw error;
      reasons.push(error.message);
    }
  }
  const signedBy = pairSigners(fitting).flatMap((identity) => identity ?? []);
  if (signedBy.length >= rules.threshold) return { signedBy: signedBy.sort(compareText) };
  return {
    reason: `${signedBy.length} of the policy's vex-signers signed it, ${rules.threshold} must have (${reasons[0] ?? 'two entries are one signer'})`,
  };
}

/** A statement about the document may say anything of it, that it was taken back too: only its own signature counts. */
function refuseStatements({ statement }: Verified, name: string): void {
  if (statement !== undefined)
    throw new SealgateError('VERIFICATION_FAILED', `${name} is an attestation about it, not its signature`);
}
