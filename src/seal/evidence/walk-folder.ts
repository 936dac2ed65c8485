import path from 'node:path';
import { BY_DIGEST } from '../../io/evidence-content.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { ANCHOR_ACTION, HEAD_BUNDLE_FILE, HEAD_FILE, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { type EvidenceSubject, gatherSubjects } from '../../model/evidence/subject.js';
import { PRUNE_ACTION, type Tombstone } from '../../model/evidence/tombstone.js';
import { PENDING_SUFFIX } from '../pending.js';
import { type Anchor, readAnchor } from './anchors.js';
import { type ChainWalk, type Tampering, walkChain } from './chain.js';
import { checkFile, type FileProblem, watchNames } from './check-file.js';
import { checkSeals } from './check-seals.js';
import type { SealResult, VerifyEvidenceOptions } from './report.js';
import { readTombstone, withoutPruned } from './tombstones.js';

/** What the records of a folder show, each looked at with its files. */
export interface WalkedFolder extends ReturnType<typeof withoutPruned> {
  readonly walk: ChainWalk;
  /** The record that the options' head names is there. */
  readonly pinned: boolean;
  readonly subjects: readonly EvidenceSubject[];
  /** Files that are what was recorded. */
  readonly verified: number;
  /** Names that are no strangers in the folder. */
  readonly listed: ReadonlySet<string>;
  readonly anchors: readonly Anchor[];
  readonly brokenAnchor: Tampering | undefined;
}

/**
 * Walks through the ledger of a folder once and checks what each record names.
 *
 * @param onRecord is shown every record that holds.
 */
export async function walkFolder(
  dir: string,
  options: VerifyEvidenceOptions,
  onRecord: (record: LedgerRecord, line: number) => void,
): Promise<WalkedFolder> {
  let pinned = false;
  let verified = 0;
  let brokenAnchor: Tampering | undefined;
  const listed = new Set([LEDGER_FILE, HEAD_FILE, HEAD_BUNDLE_FILE, '.gitattributes', '.lock', BY_DIGEST]);
  const found: { problems: FileProblem[]; seals: SealResult[] } = { problems: [], seals: [] };
  const tombstones: Tombstone[] = [];
  const anchors: Anchor[] = [];
  const names = watchNames(dir);
  const subjects = gatherSubjects();
  const lookInto = async (record: LedgerRecord, line: number): Promise<void> => {
    const anchor = await readAnchor(dir, record, line);
    if (anchor !== undefined && 'head' in anchor) anchors.push(anchor);
    else brokenAnchor ??= anchor;
    const tombstone = await readTombstone(dir, record, line);
    if (tombstone !== undefined && 'files' in tombstone) tombstones.push(tombstone);
    else if (tombstone !== undefined) found.problems.push(tombstone);
    found.seals.push(...(await checkSeals(record, line, { dir, signers: options.signers })));
  };
  const walk = await walkChain(path.join(dir, LEDGER_FILE), (record, line) => {
    subjects.see(record, line);
    onRecord(record, line);
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
  return {
    walk,
    pinned,
    subjects: subjects.list(),
    verified,
    listed,
    anchors,
    brokenAnchor,
    ...withoutPruned(tombstones, found),
  };
}

/** Whether a record says or holds what is read besides its files' digests: an anchor, a tombstone, seals. */
function isSpecial({ action, files }: LedgerRecord): boolean {
  return (
    action === ANCHOR_ACTION ||
    action === PRUNE_ACTION ||
    files.some(({ path: name }) => name.endsWith('.sigstore.json') || name.endsWith(PENDING_SUFFIX))
  );
}
