import path from 'node:path';
import { messageOf } from '../../errors.js';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { readLines } from '../../io/files/lines.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import {
  ANCHOR_ACTION,
  LEDGER_FILE,
  type LedgerHead,
  MAX_RECORD_BYTES,
  parseLedgerHead,
  parseLedgerLine,
} from '../../model/evidence/ledger.js';
import type { Tampering } from './chain.js';

/** A head that was put into the transparency log, as a record of the ledger itself names it. */
export interface Anchor {
  /** Line of the record that names it. */
  readonly record: number;
  readonly head: LedgerHead;
}

/** Reads the anchored head that a record names; `undefined` for records of other kinds. */
export async function readAnchor(
  dir: string,
  record: LedgerRecord,
  line: number,
): Promise<Anchor | Tampering | undefined> {
  if (record.action !== ANCHOR_ACTION) return undefined;
  const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
  try {
    if (file === undefined) throw new Error('it names no head');
    return { record: line, head: parseLedgerHead(await readCapped(contentPath(dir, file), 4096)) };
  } catch (error) {
    return { kind: 'malformed', record: line, message: `its anchored head: ${messageOf(error)}` };
  }
}

/**
 * That the ledger holds every head that was anchored.
 *
 * @returns the first that it does not: history was rewritten since.
 */
export async function checkAnchors(dir: string, anchors: readonly Anchor[]): Promise<Tampering | undefined> {
  if (anchors.length === 0) return undefined;
  const wanted = new Set(anchors.map(({ head }) => head.hash));
  for await (const line of readLines(path.join(dir, LEDGER_FILE), MAX_RECORD_BYTES)) {
    if (!line.complete || wanted.size === 0) break;
    wanted.delete(parseLedgerLine(line.bytes).hash);
  }
  const lost = anchors.find(({ head }) => wanted.has(head.hash));
  return lost === undefined
    ? undefined
    : {
        kind: 'changed',
        record: lost.head.count,
        message: `record ${lost.record} anchored it as ${lost.head.hash.slice(0, 16)}…, and the ledger holds no such record: it was rewritten`,
      };
}
