import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { addToList } from '../../model/data/group.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import type { Policy } from '../../model/policy/policy.js';
import type { ChainWalk } from '../../seal/evidence/chain.js';
import type { Values, World } from '../command.js';
import { openEvidence } from '../evidence/folder.js';
import { type NumberedRecord, readRecords } from '../evidence/read.js';
import { textOf } from '../flags.js';
import { readPolicy, readRun } from '../stages/stored-run.js';

/** What was in force on a day: the policy of the last run of the gate that was filed by then. */
export interface PastPolicy {
  readonly policy: Policy;
  readonly run: NumberedRecord;
  /** By an exception's id, what it let through in that run. */
  readonly used: ReadonlyMap<string, readonly string[]>;
  readonly walk: ChainWalk;
}

/**
 * @param day `YYYY-MM-DD`, its last second counts.
 * @throws SealgateError INPUT_NOT_FOUND where no run was filed by then, EVIDENCE_INVALID where its files are not what
 *   the ledger says, USAGE.
 */
export async function policyOn(day: string, values: Values, world: World): Promise<PastPolicy> {
  const named = textOf(values, 'evidence') ?? '';
  const { evidenceDir } = await openEvidence({ evidence: named }, world);
  const { records, walk } = await readRecords(evidenceDir, { until: day });
  const run = records.filter(({ record }) => record.action === 'gate').at(-1);
  if (run === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `No run of the gate was filed in ${named} by ${day}`, {
      hint: `sealgate evidence list --evidence ${named} shows what was.`,
    });
  try {
    const recorded = await readRun(evidenceDir, run.record);
    const policy = await readPolicy(evidenceDir, run.record, recorded);
    const used = new Map<string, string[]>();
    for (const { outcome, reason, finding } of recorded.decisions) {
      if (outcome !== 'accept' || reason.kind !== 'exception' || reason.exception === undefined) continue;
      const what = [...new Set([finding.subject.name, finding.aliases[0] ?? finding.rule])].join(', ');
      addToList(used, reason.exception, what);
    }
    return { policy, run, used, walk };
  } catch (error) {
    throw new SealgateError('EVIDENCE_INVALID', `Record ${run.number} cannot be read: ${messageOf(error)}`, {
      location: { file: path.join(named, 'ledger.jsonl'), line: run.number },
      hint: `sealgate verify ${named} says what is wrong with the folder.`,
    });
  }
}

/** `record 3: octo/shop@4be1f02…, 2026-04-10T10:00:01Z, fail`. */
export function runWords(number: number, { object, time, result }: LedgerRecord): string {
  return `record ${number}: ${object}, ${time}, ${result.outcome}`;
}
