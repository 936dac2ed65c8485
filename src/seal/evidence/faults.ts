import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { BY_DIGEST } from '../../io/evidence-content.js';
import { HEAD_FILE, type LedgerHead } from '../../model/evidence/ledger.js';
import { counted } from '../../model/text/counted.js';
import type { CountedRecords } from './branch-records.js';
import type { ChainWalk, Tampering } from './chain.js';
import type { FileProblem } from './check-file.js';
import type { HeadSealResult } from './head-seal.js';
import type { SealResult, VerifyEvidenceOptions } from './report.js';

/** Why the evidence is not ok, one sentence each, the first break first. */
export function faultsOf(found: {
  readonly tampering: Tampering | undefined;
  readonly problems: readonly FileProblem[];
  readonly seals: readonly SealResult[];
  readonly headSeal: HeadSealResult;
  readonly options: VerifyEvidenceOptions;
  readonly pinned: boolean;
  readonly branch: CountedRecords | undefined;
}): string[] {
  const { tampering, problems, seals, headSeal, options, pinned, branch } = found;
  // Records that do not count are said to, and are no fault of those that do.
  const counted = branch?.counted ?? Number.POSITIVE_INFINITY;
  const faults: string[] = [];
  if (tampering !== undefined)
    faults.push(
      `${tampering.record === 0 ? 'The head' : `Record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`,
    );
  for (const problem of problems.filter(({ record }) => record <= counted))
    faults.push(`Record ${problem.record}, file: ${problem.message}`);
  for (const seal of seals.filter(({ state, record }) => state === 'failed' && record <= counted))
    faults.push(`Record ${seal.record}, seal: ${seal.reason ?? seal.bundle}`);
  if (headSeal.state === 'failed' && branch === undefined) faults.push(`The sealed head: ${headSeal.reason}`);
  if (options.head !== undefined && !pinned)
    faults.push(`The record ${options.head} is not in the ledger: it was cut off, or history was rewritten`);
  return faults;
}

/** Whoever can write the folder can put a whole older one in its place, seals, head and anchors with it. */
const OLDER_COPY =
  'That nothing came after its last record: an older copy of the whole folder is as intact. Pass --head with the hash of a record that was kept elsewhere.';

/** What nobody was asked to verify, or nothing here can show. */
export function notVerifiedOf(
  { signers, head, base }: VerifyEvidenceOptions,
  seals: readonly SealResult[],
  headSeal: HeadSealResult,
): string[] {
  const waiting = seals
    .filter(({ state }) => state === 'pending')
    .map(
      ({ record, subject, reason }) => `Record ${record}, ${subject}: its seal is pending. ${reason ?? ''}`,
    );
  if (signers !== undefined) {
    const which =
      signers.length < 2
        ? []
        : [`Which of the ${signers.length} signers had to make which seal: each counts for every record.`];
    return [...waiting, ...which, ...(head === undefined && base === undefined ? [OLDER_COPY] : [])];
  }
  const bundles = seals.length - waiting.length + (headSeal.state === 'not-checked' ? 1 : 0);
  if (bundles === 0)
    return [
      ...waiting,
      'Who wrote it: nothing is sealed, so whoever can write the folder could have made all of it anew.',
    ];
  return [
    ...waiting,
    `Who wrote it: ${counted(bundles, 'seal was', 'seals were')} not checked. Pass --key, or --certificate-identity and --certificate-oidc-issuer.`,
  ];
}

/** What is odd about the ledger's end and proves nothing bad. */
export function endNotes(
  walk: Pick<ChainWalk, 'intact' | 'torn' | 'tampering'>,
  { head, problem }: { readonly head?: LedgerHead; readonly problem?: Tampering },
): string[] {
  const notes: string[] = [];
  if (walk.torn > 0)
    notes.push(
      `The ledger ends in ${walk.torn} bytes of a record that a killed run never finished; the next run removes them.`,
    );
  if (walk.tampering === undefined && head === undefined && problem === undefined && walk.intact === 1)
    notes.push(`There is no ${HEAD_FILE}: the run that began the ledger was killed before it wrote it.`);
  if (walk.tampering === undefined && head !== undefined && head.count < walk.intact)
    notes.push(
      `${HEAD_FILE} names record ${head.count}: the ${walk.intact - head.count} after it came from runs killed before they moved it, or were added by hand.`,
    );
  return notes;
}

/**
 * What lies in the folder beside what its records name.
 *
 * @param listed names that are no strangers.
 */
export async function strangerNotes(dir: string, listed: ReadonlySet<string>): Promise<string[]> {
  const here = await readdir(dir);
  const aside = here.includes(BY_DIGEST) ? await readdir(path.join(dir, BY_DIGEST)).catch(() => []) : [];
  const there = [...here, ...aside.map((name) => `${BY_DIGEST}/${name}`)];
  const extra = there.filter((name) => !listed.has(name)).sort();
  if (extra.length === 0) return [];
  const names = `${extra.slice(0, 5).join(', ')}${extra.length > 5 ? ' …' : ''}`;
  return [`${counted(extra.length, 'file is', 'files are')} in the folder that no record names: ${names}`];
}
