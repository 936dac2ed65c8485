import type { AuditRecord, RunSummary } from '../../model/audit/evidence.js';
import type { Question } from '../../model/audit/question.js';
import { globMatcher } from '../../model/data/glob.js';
import { aboutRecord } from '../../model/evidence/record-about.js';

const DAY = 1440;

/** What a ledger writes about itself and its audits: no evidence of anything else. */
const OWN: readonly string[] = ['audit', 'merge', 'anchor', 'prune', 'tombstone'];

/** The newest evidence of every kind: `prod/restore_test`, `repo/gate`, and the reports of the newest runs. */
export function newestEvidence(
  records: readonly AuditRecord[],
  runs: readonly RunSummary[],
): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { record } of records) {
    const { scope, what } = aboutRecord(record);
    if (!OWN.includes(what)) newest.set(`${scope}/${what}`, record.time);
  }
  for (const { reports, time } of runs) for (const { tool } of reports) newest.set(`report/${tool}`, time);
  return newest;
}

/** Days that evidence of a kind may be old, by the questions that its newest files would answer. */
export function evidenceLimits(
  records: readonly AuditRecord[],
  questions: readonly Question[],
): ReadonlyMap<string, number> {
  const files = new Map<string, readonly string[]>();
  for (const { record } of records) {
    const { scope, what } = aboutRecord(record);
    files.set(
      `${scope}/${what}`,
      record.files.map(({ path }) => path),
    );
  }
  const limits = new Map<string, number>();
  const limit = (kind: string, minutes: number | undefined): void => {
    if (minutes !== undefined)
      limits.set(kind, Math.min(limits.get(kind) ?? Number.POSITIVE_INFINITY, minutes / DAY));
  };
  for (const question of questions.flatMap(leaves)) {
    if (question.kind === 'automatic' && question.fact === 'gate-runs') limit('repo/gate', question.maxAge);
    if (question.kind !== 'assertion') continue;
    const fits = globMatcher(question.file);
    for (const [kind, names] of files) if (names.some(fits)) limit(kind, question.maxAge);
  }
  return limits;
}

function leaves(question: Question): readonly Question[] {
  return question.kind === 'all-of' || question.kind === 'any-of'
    ? question.parts.flatMap(leaves)
    : [question];
}
