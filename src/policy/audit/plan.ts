import type { Period } from '../../model/audit/assessment.js';
import type { Checklist, LoadedChecklist } from '../../model/audit/checklist.js';
import type { AuditTrail } from '../../model/audit/trail.js';
import { canonicalJson } from '../../model/data/canonical-json.js';
import { sha256Hex } from '../../model/data/digest.js';
import { policyError } from '../node.js';
import { readChecklist } from './checklist.js';
import { readAuditTrail } from './trail.js';

/** Where a repository keeps its own; a checklist that is not there is the shipped one. */
const CHECKLIST_FOLDER = 'policies/audits';
const TRAIL_FILE = 'policies/audit-trail.yml';

/** What an audit goes by. */
export interface AuditPlan {
  readonly checklist: LoadedChecklist;
  /** Absent where the repository keeps no such table. */
  readonly trail?: { readonly trail: AuditTrail; readonly from: string; readonly digest: string };
}

/**
 * The checklist of a period and the audit trail table: the repository's, as the base has them where there is a base,
 * else the shipped checklist and no table.
 *
 * @param readLocal reads a file of the repository, at the base where there is one.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function loadAuditPlan(
  period: Period,
  readLocal: (file: string) => Promise<Uint8Array | undefined>,
): Promise<AuditPlan> {
  const file = `${CHECKLIST_FOLDER}/${period}.yml`;
  const own = await readLocal(file);
  const checklist = own === undefined ? await shipped(period) : await readChecklist(own, file);
  if (checklist.period !== period)
    throw policyError({ file }, `Its period is ${checklist.period}`, { hint: `Write period: ${period}.` });
  const table = await readLocal(TRAIL_FILE);
  const trail = table === undefined ? undefined : await readAuditTrail(table, TRAIL_FILE);
  return {
    checklist: { checklist, from: own === undefined ? 'shipped' : file, digest: digestOf(checklist) },
    ...(trail === undefined ? {} : { trail: { trail, from: TRAIL_FILE, digest: digestOf(trail) } }),
  };
}

async function shipped(period: Period): Promise<Checklist> {
  const { CHECKLISTS } = await import('./generated-checklists.js');
  return JSON.parse(CHECKLISTS[period]) as Checklist;
}

function digestOf(value: object): string {
  return sha256Hex(canonicalJson(value));
}
