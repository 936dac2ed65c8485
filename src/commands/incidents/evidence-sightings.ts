import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { EVIDENCE_RULE, type Sighting } from '../../model/incident.js';
import type { SeenAt } from '../../model/incident-next.js';
import { levelOf } from '../../model/incident-rules.js';
import { LEDGER_FILE } from '../../model/ledger.js';
import type { Telling } from '../../model/policy.js';
import { verifyEvidence } from '../../seal/verify-evidence.js';
import { readRecords } from '../evidence-read.js';
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

/** Items of audits, by the last record that each has: `audit/ITEM` with the outcome `fail`. */
async function failedAudits(
  evidenceDir: string,
  policy: Telling['incidents'],
  at: SeenAt,
): Promise<Sighting[]> {
  const { records } = await readRecords(evidenceDir, {});
  const last = new Map<string, (typeof records)[number]>();
  for (const numbered of records) {
    const item = auditItem(numbered.record.action, numbered.record.object);
    if (item !== undefined) last.set(item, numbered);
  }
  return [...last].flatMap(([item, { record }]): Sighting[] => {
    const rule = `audits/${item}`;
    const level = levelOf(policy, { rule });
    if (level === undefined || record.result.outcome !== 'fail') return [];
    const message = cut(record.result.message, 300);
    const [file] = record.files;
    return [
      {
        rule,
        what: cut(`Audit item ${item} failed: ${message}`, 280),
        dir: '.',
        level,
        alerts: [{ id: item, subject: item, message, since: record.time, by: at.by }],
        evidence: { record: record.hash, ...(file === undefined ? {} : { file: file.path }) },
      },
    ];
  });
}

/** The item that a record is the answer to: of an audit's own record, or of evidence that was added for one. */
function auditItem(action: string, object: string): string | undefined {
  const match = /^(?:audit|audits)\/([a-z0-9][a-z0-9._-]{0,80})$/.exec(object);
  if (match?.[1] !== undefined) return match[1];
  const [scope, what, ...more] = object.split('/');
  if (action !== 'add' || scope !== 'audit' || more.length > 0) return undefined;
  return what !== undefined && /^[a-z0-9][a-z0-9._-]{0,80}$/.test(what) ? what : undefined;
}
