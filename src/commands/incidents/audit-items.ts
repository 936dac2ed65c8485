import { lstat } from 'node:fs/promises';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { sha256Hex } from '../../model/data/digest.js';
import { isObject } from '../../model/data/json.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { isEvidenceOf } from '../../model/evidence/name.js';
import type { NumberedRecord } from '../evidence/read.js';

/** An item of an audit, as it was answered last. */
export interface AnsweredItem {
  readonly id: string;
  readonly title: string;
  /** It was answered, and the answer is no. */
  readonly failed: boolean;
  readonly reason: string;
  readonly record: LedgerRecord;
}

const ID = /^[a-z0-9][a-z0-9._-]{0,80}$/;
const CAP = 64 * 1024 * 1024;

/**
 * How every item of an audit stands: as the newest assessment of each period says, or as evidence says that somebody
 * filed for it since (`evidence add --scope audit --what ITEM`). An assessment that is gone or changed says nothing;
 * that it is, `verify` says.
 */
export async function answeredItems(
  folder: string,
  records: readonly NumberedRecord[],
): Promise<readonly AnsweredItem[]> {
  const items = new Map<string, AnsweredItem>();
  const newest = new Map(
    records
      .filter(({ record }) => record.action === 'audit' && record.object.startsWith('assessment/'))
      .map(({ record, number }) => [record.object, number]),
  );
  const assessments = new Set(newest.values());
  for (const { record, number } of records) {
    const added = addedItem(record);
    const found =
      added !== undefined ? [added] : assessments.has(number) ? await assessed(folder, record) : [];
    for (const item of found) items.set(item.id, item);
  }
  return [...items.values()];
}

function addedItem(record: LedgerRecord): AnsweredItem | undefined {
  const [scope, id, ...more] = record.object.split('/');
  if (record.action !== 'add' || scope !== 'audit' || id === undefined || more.length > 0 || !ID.test(id))
    return undefined;
  const { outcome, message } = record.result;
  return { id, title: id, failed: outcome === 'fail', reason: message, record };
}

async function assessed(folder: string, record: LedgerRecord): Promise<AnsweredItem[]> {
  const file = record.files.find(({ path }) => isEvidenceOf(path, 'assessment'));
  if (file === undefined) return [];
  const place = contentPath(folder, file);
  const info = await lstat(place).catch(() => undefined);
  if (info?.isFile() !== true) return [];
  const bytes = await readCapped(place, CAP);
  if (sha256Hex(bytes) !== file.sha256) return [];
  const assessment: unknown = JSON.parse(bytes.toString('utf8'));
  const checklist = isObject(assessment) ? assessment.checklist : undefined;
  const items = isObject(checklist) && Array.isArray(checklist.items) ? (checklist.items as unknown[]) : [];
  return items.flatMap((item): AnsweredItem[] => {
    if (!isObject(item) || !isObject(item.answered)) return [];
    const { id, title, answered } = item;
    if (typeof id !== 'string' || !ID.test(id) || typeof title !== 'string') return [];
    const reason = typeof answered.reason === 'string' ? answered.reason : '';
    return [{ id, title, failed: answered.state === 'none', reason, record }];
  });
}
