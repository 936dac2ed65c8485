import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { BY_DIGEST, contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { cloneOf } from '../../io/git/clone-of.js';
import { parseJson } from '../../io/json/json.js';
import { decodeText } from '../../io/text.js';
import type {
  AuditEvidence,
  AuditRecord,
  EvidenceContent,
  HeadSealSummary,
  MatchedFile,
  RunSummary,
} from '../../model/audit/evidence.js';
import { chooseFiles, createMatcher } from '../../model/audit/match-files.js';
import type { Assertion } from '../../model/audit/question.js';
import { isRunRecord, summarizeRun } from '../../model/audit/run-summary.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { LedgerFile } from '../../model/evidence/evidence.js';
import { HEAD_FILE, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { isEvidenceOf } from '../../model/evidence/name.js';
import { gatherSubjects } from '../../model/evidence/subject.js';
import { foreignTo } from './about.js';
import { type BaseLedger, compareWithBase } from './branch-records.js';
import { compareHead, type HeadPlace, walkChain } from './chain.js';
import { headFinder, headRemoved, readHead } from './find-head.js';
import { readSealedHead, type SealedHead, verifyHeadSeal } from './head-seal.js';
import { proveRuns, type Sealers } from './run-proof.js';
import { readTombstone } from './tombstones.js';

/** Larger run records are not summarised, and larger files not looked into: the answer is then not run. */
const RUN_CAP = 256 * 1024 * 1024;
const CONTENT_CAP = 16 * 1024 * 1024;
/** All contents that assertions look into are held together. */
const CONTENTS_CAP = 256 * 1024 * 1024;

export interface ReadEvidenceOptions {
  /** What assertions will look into. */
  readonly assertions: readonly Assertion[];
  /** Patterns of files whose content is wanted whatever their age. */
  readonly patterns?: readonly string[];
  /** RFC 3339 UTC. */
  readonly now: string;
  /** Minutes that evidence may be old where an assertion says nothing else. */
  readonly maxAge: number;
  /** Only records that the base has count: a pull request does not answer for itself. */
  readonly base?: BaseLedger;
  /** Who must have sealed the head, and how many of them; without, its signature is not looked at. */
  readonly sealers?: Sealers;
  /** Records at the ledger's end that the audit itself has just filed: no seal covers them yet. */
  readonly own?: number;
  /** Whether the folder lies in the repository that is audited, and so should be of it. */
  readonly ofClone?: boolean;
  /** Told now and then how many records were read. */
  readonly progress?: (records: number) => void;
}

/**
 * Reads an evidence folder once: the ledger from its first record, every hash and link recomputed; the run record of
 * every run, summarised as it is read; and the files that assertions look into. Only what has the digest that the
 * ledger names is used.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; IO_FAILED.
 */
export async function readAuditEvidence(dir: string, options: ReadEvidenceOptions): Promise<AuditEvidence> {
  const ledger = path.join(dir, LEDGER_FILE);
  const info = await lstat(ledger).catch(() => undefined);
  if (info?.isFile() !== true)
    throw new SealgateError('INPUT_NOT_FOUND', `${ledger} does not exist or is not a plain file`, {
      location: { file: ledger },
      hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
    });
  const heads = await readHead(dir);
  const sealed = await readSealedHead(dir);
  const headAt = headFinder(heads.head);
  const sealedAt = headFinder(sealed?.head);
  const records: AuditRecord[] = [];
  const pruned = new Set<string>();
  const walk = await walkChain(ledger, async (record, number) => {
    headAt.see(record, number);
    sealedAt.see(record, number);
    records.push({ number, record });
    const tombstone = await readTombstone(dir, record, number);
    if (tombstone !== undefined && 'files' in tombstone)
      for (const file of tombstone.files) pruned.add(`${file.record} ${file.path}`);
    if (number % 1000 === 0) options.progress?.(number);
  });
  const { base, own = 0 } = options;
  const place = sealedAt.place(walk);
  const unverified = await verifyHeadSeal(sealed, place, undefined);
  const tampering =
    walk.tampering ??
    (base && (await compareWithBase(ledger, base))) ??
    heads.problem ??
    (heads.head && compareHead(heads.head, headAt.place(walk), HEAD_FILE)) ??
    unverified.tampering ??
    headRemoved(walk, heads.head) ??
    (options.ofClone === true ? await foreignLedger(dir, records) : undefined);
  const counted = base === undefined ? walk.intact : Math.min(walk.intact, linesOf(base.bytes));
  const intact = records.filter(({ number }) => number <= counted);
  const reader = await createReader(dir, pruned);
  const { sealers } = options;
  const read = await readRuns(intact, reader);
  const runs = sealers === undefined ? read : await proveRuns(read, { records: intact, reader, sealers });
  const contents = await readContents(intact, options, reader);
  return {
    ledger: {
      intact: intact.length,
      ...lastOf(intact),
      ...(tampering === undefined ? {} : { tampering }),
      ...(sealed === undefined
        ? {}
        : { seal: await sealOf(sealed, { ...place, intact: walk.intact - own }, sealers) }),
    },
    records: intact,
    runs,
    contents,
    faults: reader.faults,
  };
}

/** Another repository's ledger, in the place of this one's. */
async function foreignLedger(
  dir: string,
  records: readonly AuditRecord[],
): Promise<NonNullable<AuditEvidence['ledger']['tampering']> | undefined> {
  const subjects = gatherSubjects();
  for (const { number, record } of records) subjects.see(record, number);
  const commits = subjects.list().flatMap((subject) => [...subject.commits.keys()]);
  const clone = commits.length === 0 ? undefined : await cloneOf(dir, LEDGER_FILE, commits);
  const message = clone && foreignTo(clone, subjects.list());
  return message === undefined ? undefined : { kind: 'foreign', record: 1, message };
}

/** Whose signatures the seal of the head carries, of those who must have made it. */
async function sealOf(
  sealed: SealedHead,
  place: HeadPlace,
  { trusts, needed }: Sealers = { trusts: [], needed: 0 },
): Promise<HeadSealSummary> {
  const by = new Set<string>();
  let reason: string | undefined;
  for (const trust of trusts) {
    const { identity, reason: why } = await verifyHeadSeal(sealed, place, [trust]);
    if (identity === undefined) reason ??= why;
    else by.add(identity);
  }
  return {
    covers: sealed.head?.count ?? 0,
    of: place.intact,
    by: [...by],
    needed,
    ...(reason === undefined || by.size > 0 ? {} : { reason }),
  };
}

function lastOf(records: readonly AuditRecord[]): { readonly last?: string } {
  const last = records.at(-1);
  return last === undefined ? {} : { last: last.record.hash };
}

function linesOf(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

interface FileReader {
  /** The very bytes that the ledger names, or nothing; why, stands among the faults unless a tombstone says so. */
  read(record: number, file: LedgerFile, cap: number): Promise<Buffer | { readonly reason: string }>;
  readonly faults: AuditEvidence['faults'];
}

async function createReader(dir: string, pruned: ReadonlySet<string>): Promise<FileReader> {
  // Looked for once: a look for each of thousands of files costs more than reading them.
  const aside = (await lstat(path.join(dir, BY_DIGEST)).catch(() => undefined))?.isDirectory() === true;
  const faults: { record: number; file: string; reason: string }[] = [];
  const fail = (record: number, file: LedgerFile, reason: string): { readonly reason: string } => {
    if (!faults.some((fault) => fault.record === record && fault.file === file.path))
      faults.push({ record, file: file.path, reason });
    return { reason };
  };
  return {
    faults,
    async read(record, file, cap) {
      if (pruned.has(`${record} ${file.path}`)) return { reason: 'it was pruned: its time was over' };
      if (file.bytes > cap) return { reason: `it has more than ${cap} bytes` };
      try {
        const place = aside ? contentPath(dir, file) : path.join(dir, file.path);
        const bytes = await readCapped(place, cap);
        return sha256Hex(bytes) === file.sha256
          ? bytes
          : fail(record, file, 'it has another content than was recorded');
      } catch (error) {
        return fail(record, file, messageOf(error));
      }
    },
  };
}

async function readRuns(records: readonly AuditRecord[], reader: FileReader): Promise<RunSummary[]> {
  const runs: RunSummary[] = [];
  for (const entry of records) {
    if (entry.record.action !== 'gate') continue;
    for (const file of entry.record.files.filter(({ path: name }) => isEvidenceOf(name, 'run'))) {
      const bytes = await reader.read(entry.number, file, RUN_CAP);
      if ('reason' in bytes) continue;
      const document = parsed(bytes);
      if (!isRunRecord(document)) continue;
      runs.push(summarizeRun(document, entry, file));
      break;
    }
  }
  return runs;
}

/** Of run records only known members are taken, so what JSON readers disagree on does not matter. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // No run record: the record then has no run, and whatever asks for one says so.
    return undefined;
  }
}

const TOO_MUCH: EvidenceContent = {
  state: 'unreadable',
  reason: `the files that this audit looks into have more than ${CONTENTS_CAP} bytes together`,
};

async function readContents(
  records: readonly AuditRecord[],
  { assertions, patterns = [], now, maxAge }: ReadEvidenceOptions,
  reader: FileReader,
): Promise<ReadonlyMap<string, EvidenceContent>> {
  const contents = new Map<string, EvidenceContent>();
  const match = createMatcher(records);
  let held = 0;
  const load = async (files: readonly MatchedFile[]): Promise<void> => {
    for (const { number, file } of files) {
      if (contents.has(file.sha256)) continue;
      held += Math.max(0, file.bytes);
      contents.set(file.sha256, held > CONTENTS_CAP ? TOO_MUCH : await contentOf(number, file, reader));
    }
  };
  for (const pattern of patterns) await load(match(pattern));
  for (const assertion of assertions)
    if (assertion.where.length + assertion.partial.length > 0)
      await load(chooseFiles(assertion, match(assertion.file), { now, maxAge }));
  return contents;
}

async function contentOf(record: number, file: LedgerFile, reader: FileReader): Promise<EvidenceContent> {
  if (file.encryption !== undefined)
    return { state: 'unreadable', reason: 'it is encrypted, so its content cannot be looked into' };
  const bytes = await reader.read(record, file, CONTENT_CAP);
  if ('reason' in bytes) return { state: 'unreadable', reason: bytes.reason };
  try {
    const text = decodeText(bytes, file.path);
    return { state: 'read', text, document: documentOf(bytes, file.path) };
  } catch (error) {
    return { state: 'unreadable', reason: messageOf(error) };
  }
}

function documentOf(bytes: Buffer, name: string): { value: unknown } | { problem: string } {
  try {
    return { value: parseJson(bytes, name) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
