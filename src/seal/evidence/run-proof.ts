import { messageOf } from '../../errors.js';
import type { AuditRecord, RunProof, RunSummary } from '../../model/audit/evidence.js';
import type { LedgerFile } from '../../model/evidence/evidence.js';
import { type Trust, verifyBundle } from '../verify.js';

/** Who must have sealed, and how many of them. */
export interface Sealers {
  readonly trusts: readonly Trust[];
  readonly needed: number;
}

/** Reads the very bytes that the ledger names. */
interface Reader {
  read(record: number, file: LedgerFile, cap: number): Promise<Buffer | { readonly reason: string }>;
}

const BUNDLE_CAP = 16 * 1024 * 1024;
const SUBJECT_CAP = 256 * 1024 * 1024;

/**
 * Verifies the seals of the two newest runs, and of the two newest that are not of a pull request: an audit looks at
 * the newest run, and whether the one before it was as good.
 */
export async function proveRuns(
  runs: readonly RunSummary[],
  by: { readonly records: readonly AuditRecord[]; readonly reader: Reader; readonly sealers: Sealers },
): Promise<RunSummary[]> {
  const inTime = [...runs].sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.record - b.record);
  const ofBranch = inTime.filter(({ pullRequest }) => pullRequest === undefined);
  const newest = new Set([...inTime.slice(-2), ...ofBranch.slice(-2)]);
  const proven: RunSummary[] = [];
  for (const run of runs)
    proven.push(newest.has(run) && run.bundles.length > 0 ? { ...run, proof: await proofOf(run, by) } : run);
  return proven;
}

async function proofOf(
  run: RunSummary,
  {
    records,
    reader,
    sealers,
  }: { readonly records: readonly AuditRecord[]; readonly reader: Reader; readonly sealers: Sealers },
): Promise<RunProof> {
  const files = records.find(({ number }) => number === run.record)?.record.files ?? [];
  const readNamed = async (name: string, cap: number): ReturnType<Reader['read']> => {
    const file = files.find(({ path }) => path === name);
    if (file === undefined) return { reason: `record ${run.record} does not name ${name}` };
    return reader.read(run.record, file, cap);
  };
  const by = new Map<string, readonly string[]>();
  let reason: string | undefined;
  for (const bundle of run.bundles) {
    const [signature, subject] = await Promise.all([
      readNamed(bundle.file, BUNDLE_CAP),
      readNamed(bundle.subject, SUBJECT_CAP),
    ]);
    const signers = new Set<string>();
    for (const trust of sealers.trusts) {
      try {
        if ('reason' in signature) throw new Error(signature.reason);
        if ('reason' in subject) throw new Error(subject.reason);
        const artifact = { kind: 'bytes', name: bundle.subject, bytes: subject } as const;
        const { signedBy } = await verifyBundle({ bytes: signature, name: bundle.file }, artifact, trust);
        signers.add(signedBy.identity);
      } catch (error) {
        reason ??= messageOf(error);
      }
    }
    if (signers.size > 0) by.set(bundle.subject, [...signers]);
  }
  return { by, needed: sealers.needed, ...(reason === undefined ? {} : { reason }) };
}
