import { messageOf } from '../../errors.js';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import type { Assessment, Period } from '../../model/audit/assessment.js';
import type { AuditEvidence, AuditRecord } from '../../model/audit/evidence.js';
import type { FiledAssessment } from '../../model/audit/report.js';
import { sha256Hex } from '../../model/data/digest.js';
import { isEvidenceOf } from '../../model/evidence/name.js';

const CAP = 64 * 1024 * 1024;

/** What the record of an audit says it did. */
export const AUDIT_ACTION = 'audit';
/** What its file is called among the evidence. */
export const ASSESSMENT = 'assessment';

export interface FoundAssessment {
  readonly assessment: FiledAssessment;
  readonly reference: NonNullable<Assessment['previous']>;
}

/**
 * The newest assessment of the same period that the ledger names and that is what was filed. One that is not is told
 * and passed over: another one is compared with, or none.
 */
export async function lastAssessment(
  dir: string,
  { records }: AuditEvidence,
  period: Period,
): Promise<{ readonly found?: FoundAssessment; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const audits = records.filter(
    ({ record }) => record.action === AUDIT_ACTION && record.object === `${ASSESSMENT}/${period}`,
  );
  for (const entry of [...audits].reverse()) {
    try {
      return { found: await readAssessment(dir, entry), notes };
    } catch (error) {
      notes.push(`The assessment of record ${entry.number} is not compared with: ${messageOf(error)}`);
    }
  }
  return { notes };
}

async function readAssessment(dir: string, { number, record }: AuditRecord): Promise<FoundAssessment> {
  const file = record.files.find(({ path }) => isEvidenceOf(path, ASSESSMENT));
  if (file === undefined) throw new Error('its record names no assessment');
  const bytes = await readCapped(contentPath(dir, file), CAP);
  if (sha256Hex(bytes) !== file.sha256) throw new Error(`${file.path} has another content than was recorded`);
  const { assessmentSchema } = await import('../../model/schemas/assessment-schema.js');
  const parsed = assessmentSchema.safeParse(parseJson(bytes, file.path));
  if (!parsed.success) throw new Error(`${file.path} is no assessment of this kind`);
  return {
    assessment: parsed.data,
    reference: { record: number, time: record.time, sha256: file.sha256 },
  };
}
