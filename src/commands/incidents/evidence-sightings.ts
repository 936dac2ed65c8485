import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { LEDGER_FILE } from '../../model/evidence/ledger.js';
import { EVIDENCE_RULE, type Sighting } from '../../model/incidents/incident.js';
import type { SeenAt } from '../../model/incidents/next.js';
import { levelOf } from '../../model/incidents/rules.js';
import type { Telling } from '../../model/policy/policy.js';
import { verifyEvidence } from '../../seal/evidence/verify-evidence.js';
import { readRecords } from '../evidence/read.js';
import { answeredItems } from './audit-items.js';
import { cut } from './sightings.js';

/** Rules of what `evidenceSightings` looks at. */
export function isEvidenceRule(rule: string): boolean {
  return rule === EVIDENCE_RULE || rule.startsWith('audits/');
}

/** What an evidence folder itself says is wrong: that it does not verify, and audits that failed last time. */
export async function evidenceSightings(
  evidenceDir: string,
  { incidents }: Telling,
  at: SeenAt,
): Promise<Sighting[]> {
  const info = await lstat(path.join(evidenceDir, LEDGER_FILE)).catch(() => undefined);
  if (info === undefined) return [];
  return [
    ...(await brokenEvidence(evidenceDir, incidents, at)),
    ...(await failedAudits(evidenceDir, incidents, at)),
  ];
}

async function brokenEvidence(
  evidenceDir: string,
  policy: Telling['incidents'],
  at: SeenAt,
): Promise<Sighting[]> {
  const level = levelOf(policy, { rule: EVIDENCE_RULE });
  if (level === undefined) return [];
  const { faults } = await verifyEvidence(evidenceDir);
  const [first] = faults;
  if (first === undefined) return [];
  return [
    {
      rule: EVIDENCE_RULE,
      what: cut(`The evidence does not verify: ${first}`, 280),
      dir: '.',
      level,
      alerts: faults.slice(0, 100).map((fault, index) => ({
        id: `fault-${index + 1}`,
        subject: 'ledger',
        message: cut(fault, 300),
        since: at.time,
        by: at.by,
      })),
    },
  ];
}

/** Items of audits that were answered with no, the last time that they were answered. */
async function failedAudits(
  evidenceDir: string,
  policy: Telling['incidents'],
  at: SeenAt,
): Promise<Sighting[]> {
  const { records } = await readRecords(evidenceDir, {});
  const items = await answeredItems(evidenceDir, records);
  return items.flatMap(({ id, title, failed, reason, record }): Sighting[] => {
    const rule = `audits/${id}`;
    const level = levelOf(policy, { rule });
    if (level === undefined || !failed) return [];
    const message = cut(reason, 300);
    const [file] = record.files;
    return [
      {
        rule,
        what: cut(`Audit item ${title} failed: ${message}`, 280),
        dir: '.',
        level,
        alerts: [{ id, subject: id, message, since: record.time, by: at.by }],
        evidence: { record: record.hash, ...(file === undefined ? {} : { file: file.path }) },
      },
    ];
  });
}
