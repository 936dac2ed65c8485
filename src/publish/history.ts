import { open } from 'node:fs/promises';
import path from 'node:path';
import type { LedgerRecord } from '../model/evidence/evidence.js';
import { countsIn } from '../model/evidence/gate-message.js';
import { LEDGER_FILE, parseLedgerLine } from '../model/evidence/ledger.js';
import type { History, PastRun } from '../model/findings/report-data.js';

/** Of the ledger's end, this much is looked at: some thousand records. */
const TAIL_BYTES = 4 * 1024 * 1024;

/**
 * The newest gate runs of an evidence folder, oldest first, as its ledger tells them: nothing is verified here.
 *
 * @param folder absolute path of the evidence folder, which may not be there.
 * @param most runs at most.
 * @throws what reading the ledger throws, but for its absence.
 */
export async function readHistory(folder: string, most: number): Promise<History | undefined> {
  const tail = await readTail(path.join(folder, LEDGER_FILE));
  if (tail === undefined) return undefined;
  const lines = tail.bytes.toString('latin1').split('\n');
  // What ends without a newline is no record, and what begins before the piece is none that can be read.
  lines.pop();
  if (tail.cut) lines.shift();
  const runs: PastRun[] = [];
  let unreadable = 0;
  for (const line of lines) {
    const record = recordOf(Buffer.from(line, 'latin1'));
    if (record === undefined) unreadable += 1;
    else if (record.action === 'gate') runs.push(pastRun(record));
  }
  return { runs: runs.slice(-most), earlier: tail.cut || runs.length > most, unreadable };
}

async function readTail(
  file: string,
): Promise<{ readonly bytes: Buffer; readonly cut: boolean } | undefined> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, TAIL_BYTES);
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, size - length);
    return { bytes: bytes.subarray(0, bytesRead), cut: size > length };
  } finally {
    await handle.close();
  }
}

function recordOf(bytes: Uint8Array): LedgerRecord | undefined {
  try {
    return parseLedgerLine(bytes);
  } catch {
    // Counted by the caller: whether the ledger is whole is for `verify` to say.
    return undefined;
  }
}

function pastRun({ time, result, source }: LedgerRecord): PastRun {
  return {
    time,
    outcome: result.outcome,
    message: result.message,
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    ...(source.run === undefined ? {} : { run: source.run }),
    ...countsIn(result.message),
  };
}
