import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { BY_DIGEST } from '../../io/evidence-content.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { ANCHOR_ACTION, HEAD_BUNDLE_FILE, HEAD_FILE, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { type EvidenceSubject, gatherSubjects } from '../../model/evidence/subject.js';
import { PRUNE_ACTION, type Tombstone } from '../../model/evidence/tombstone.js';
import { PENDING_SUFFIX } from '../pending.js';
import { compareAbout } from './about.js';
import { type Anchor, checkAnchors, readAnchor } from './anchors.js';
import { compareWithBase, countRecords } from './branch-records.js';
import { compareHead, type Tampering, walkChain } from './chain.js';
import { checkFile, type FileProblem, watchNames } from './check-file.js';
import { checkSeals } from './check-seals.js';
import { endNotes, faultsOf, notVerifiedOf, strangerNotes } from './faults.js';
import { headFinder, headRemoved, readHead } from './find-head.js';
import { readSealedHead, verifyHeadSeal } from './head-seal.js';
import type { EvidenceReport, SealResult, VerifyEvidenceOptions } from './report.js';
import { readTombstone, withoutPruned } from './tombstones.js';

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
  let pinned = false;
  const listed = new Set<string>([
    LEDGER_FILE,
    HEAD_FILE,
    HEAD_BUNDLE_FILE,
    '.gitattributes',
    '.lock',
    BY_DIGEST,
  ]);
  const found: { problems: FileProblem[]; seals: SealResult[] } = { problems: [], seals: [] };
  const tombstones: Tombstone[] = [];
  const anchors: Anchor[] = [];
  let brokenAnchor: Tampering | undefined;
  const names = watchNames(dir);
  const subjects = gatherSubjects();
  let verified = 0;
  const lookInto = async (record: LedgerRecord, line: number): Promise<void> => {
    const anchor = await readAnchor(dir, record, line);
    if (anchor !== undefined && 'head' in anchor) anchors.push(anchor);
    else brokenAnchor ??= anchor;
    const tombstone = await readTombstone(dir, record, line);
    if (tombstone !== undefined && 'files' in tombstone) tombstones.push(tombstone);
    else if (tombstone !== undefined) found.problems.push(tombstone);
    found.seals.push(...(await checkSeals(record, line, { dir, signers: options.signers })));
  };
  const walk = await walkChain(ledger, (record, line) => {
    subjects.see(record, line);
    headAt.see(record, line);
    sealedAt.see(record, line);
    if (record.hash === options.head) pinned = true;
    for (const file of record.files) {
      listed.add(file.path).add(names.see(file, line));
      const problem = checkFile(dir, file, line);
      if (problem === undefined) verified += 1;
      else found.problems.push(problem);
    }
    return isSpecial(record) ? lookInto(record, line) : undefined;
  });
  found.problems.push(...names.problems());
  const { problems, seals, pruned } = withoutPruned(tombstones, found);
  const headProblem = heads.problem ?? (heads.head && compareHead(heads.head, headAt.place(walk), HEAD_FILE));
  const headSeal = await verifyHeadSeal(sealed, sealedAt.place(walk), options.signers);
  const { base } = options;
  const tampering =
    walk.tampering ??
    (base && (await compareWithBase(ledger, base))) ??
    headProblem ??
    headSeal.tampering ??
    headRemoved(walk, heads.head) ??
    brokenAnchor ??
    (await checkAnchors(dir, anchors));
  const branch = base && countRecords(base, walk.intact, headSeal);
  const about = await aboutOf(subjects.list(), options, branch?.counted ?? walk.intact);
  const faults = [
    ...faultsOf({ tampering, problems, seals, headSeal, options, pinned, branch }),
    ...about.faults,
  ];
  return {
    folder: dir,
    ok: faults.length === 0,
    about: subjects.list().map(({ commits, ...subject }) => ({ ...subject, commits: commits.size })),
    ...(about.ofCommit === undefined ? {} : { ofCommit: about.ofCommit }),
    records: walk.intact,
    ...(walk.last === undefined ? {} : { head: walk.last }),
    ...(tampering === undefined ? {} : { tampering }),
    files: { verified, problems, pruned },
    seals,
    headSeal,
    anchors: anchors.length,
    ...(branch === undefined ? {} : { branch }),
    faults,
    notVerified: [...about.notVerified, ...notVerifiedOf(options, seals, headSeal)],
    notes: [
      ...endNotes(walk, heads),
      ...(walk.tampering === undefined ? await strangerNotes(dir, listed) : []),
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

/** Whether a record says or holds what is read besides its files' digests: an anchor, a tombstone, seals. */
function isSpecial({ action, files }: LedgerRecord): boolean {
  return (
    action === ANCHOR_ACTION ||
    action === PRUNE_ACTION ||
    files.some(({ path: name }) => name.endsWith('.sigstore.json') || name.endsWith(PENDING_SUFFIX))
  );
}
