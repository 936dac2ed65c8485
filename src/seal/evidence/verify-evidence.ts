import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { HEAD_FILE, LEDGER_FILE } from '../../model/evidence/ledger.js';
import type { EvidenceSubject } from '../../model/evidence/subject.js';
import { compareAbout } from './about.js';
import { checkAnchors } from './anchors.js';
import { compareWithBase, countRecords } from './branch-records.js';
import { compareHead } from './chain.js';
import { endNotes, faultsOf, notVerifiedOf, strangerNotes } from './faults.js';
import { headFinder, headRemoved, readHead } from './find-head.js';
import { readSealedHead, verifyHeadSeal } from './head-seal.js';
import type { EvidenceReport, VerifyEvidenceOptions } from './report.js';
import { walkFolder } from './walk-folder.js';

/**
 * Verifies an evidence folder from its files alone: every hash and link of the ledger, the head, every file that a
 * record names, and, given a key or an identity, every seal.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger, IO_FAILED.
 */
export async function verifyEvidence(
  dir: string,
  options: VerifyEvidenceOptions = {},
): Promise<EvidenceReport> {
  const ledger = path.join(dir, LEDGER_FILE);
  await assertLedger(ledger);
  const heads = await readHead(dir);
  const sealed = await readSealedHead(dir);
  const headAt = headFinder(heads.head);
  const sealedAt = headFinder(sealed?.head);
  const { walk, problems, seals, pruned, ...seen } = await walkFolder(dir, options, (record, line) => {
    headAt.see(record, line);
    sealedAt.see(record, line);
  });
  const headProblem = heads.problem ?? (heads.head && compareHead(heads.head, headAt.place(walk), HEAD_FILE));
  const headSeal = await verifyHeadSeal(sealed, sealedAt.place(walk), options.signers);
  const { base } = options;
  const tampering =
    walk.tampering ??
    (base && (await compareWithBase(ledger, base))) ??
    headProblem ??
    headSeal.tampering ??
    headRemoved(walk, heads.head) ??
    seen.brokenAnchor ??
    (await checkAnchors(dir, seen.anchors));
  const branch = base && countRecords(base, walk.intact, headSeal);
  const about = await aboutOf(seen.subjects, options, branch?.counted ?? walk.intact);
  const faults = [
    ...faultsOf({ tampering, problems, seals, headSeal, options, pinned: seen.pinned, branch }),
    ...about.faults,
  ];
  return {
    folder: dir,
    ok: faults.length === 0,
    about: seen.subjects.map(({ commits, ...subject }) => ({ ...subject, commits: commits.size })),
    ...(about.ofCommit === undefined ? {} : { ofCommit: about.ofCommit }),
    records: walk.intact,
    ...(walk.last === undefined ? {} : { head: walk.last }),
    ...(tampering === undefined ? {} : { tampering }),
    files: { verified: seen.verified, problems, pruned },
    seals,
    headSeal,
    anchors: seen.anchors.length,
    ...(branch === undefined ? {} : { branch }),
    faults,
    notVerified: [...about.notVerified, ...notVerifiedOf(options, seals, headSeal)],
    notes: [
      ...endNotes(walk, heads),
      ...(walk.tampering === undefined ? await strangerNotes(dir, seen.listed) : []),
    ],
  };
}

async function aboutOf(
  subjects: readonly EvidenceSubject[],
  { about: { cloneWith, ...wanted } = {} }: VerifyEvidenceOptions,
  counted: number,
): Promise<ReturnType<typeof compareAbout>> {
  const clone = await cloneWith?.(subjects.flatMap(({ commits }) => [...commits.keys()]));
  return compareAbout(subjects, { ...wanted, ...(clone === undefined ? {} : { clone }) }, counted);
}

async function assertLedger(ledger: string): Promise<void> {
  const info = await lstat(ledger).catch(() => undefined);
  if (info?.isFile() === true) return;
  throw new SealgateError('INPUT_NOT_FOUND', `${ledger} does not exist or is not a plain file`, {
    location: { file: ledger },
    hint: 'Name the evidence folder (docs/security/evidence by default).',
  });
}
