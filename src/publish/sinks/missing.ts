import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { GENESIS } from '../../model/evidence/ledger.js';
import type { EvidenceSource } from '../evidence-source.js';

/**
 * Records that a place lacks, the oldest first. From the head back along every link, also those of merge records: what
 * the place has, it has with all that comes before it.
 */
export async function missingRecords(
  source: EvidenceSource,
  has: (record: LedgerRecord) => Promise<boolean>,
): Promise<LedgerRecord[]> {
  const wanted = new Set<string>([source.head.hash]);
  const missing: LedgerRecord[] = [];
  for await (const record of source.newestFirst()) {
    if (!wanted.delete(record.hash)) continue;
    if (!(await has(record))) {
      missing.push(record);
      for (const before of [record.previous, ...(record.joins ?? [])])
        if (before !== GENESIS) wanted.add(before);
    }
    if (wanted.size === 0) break;
  }
  return missing.reverse();
}
