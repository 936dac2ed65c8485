import { after, ageText, areNear, isFresh, isPast } from '../../../model/audit/ages.js';
import type { EvidenceReference } from '../../../model/audit/answered.js';
import type { AuditRecord } from '../../../model/audit/evidence.js';
import { ANCHOR_ACTION } from '../../../model/evidence/ledger.js';
import type { Asked, Draft } from '../context.js';
import { type AutomaticEntry, byRecords } from './entry.js';

/** What the ledger says of itself. */
export const LEDGER_ENTRIES = {
  'ledger-intact': {
    means:
      'Every hash and link of the ledger holds, and every file that was looked into is what was recorded.',
    answer: intact,
  },
  'ledger-sealed': {
    means:
      'The seal of the ledger’s head verifies, is by who must have made it, and covers all records. Who that is, the policy’s `signers` say; else it is the key or the workflow that the audit itself seals with.',
    answer: sealed,
  },
  'ledger-anchored': {
    means: 'The head of the ledger was put into the transparency log.',
    answer: anchored,
  },
} as const satisfies Record<string, AutomaticEntry>;

function referenceOf({ number, record }: AuditRecord): EvidenceReference {
  return { record: number, hash: record.hash, time: record.time };
}

function newestRecords({ evidence, now }: Asked): Draft {
  const [last, before] = [...evidence.records].reverse().filter(({ record }) => isPast(record.time, now));
  return byRecords(last === undefined ? [] : [referenceOf(last)], {
    automated: last?.record.source.run !== undefined,
    monitored: before?.record.source.run !== undefined,
  });
}

function intact(context: Asked): Draft {
  const { ledger, faults } = context.evidence;
  const rest = newestRecords(context);
  if (ledger.tampering !== undefined)
    return {
      ...rest,
      state: 'none',
      reason: `Record ${ledger.tampering.record} of the ledger: ${ledger.tampering.message}`,
    };
  if (ledger.intact === 0) return { ...rest, reason: 'The ledger has no records' };
  const [first] = faults;
  if (first !== undefined)
    return { ...rest, state: 'none', reason: `Record ${first.record}, ${first.file}: ${first.reason}` };
  return { ...rest, state: 'done', reason: `All ${ledger.intact} records hold` };
}

function sealed(context: Asked): Draft {
  const { ledger } = context.evidence;
  const rest = newestRecords(context);
  if (ledger.intact === 0) return { ...rest, reason: 'The ledger has no records' };
  if (ledger.seal === undefined)
    return { ...rest, state: 'none', reason: 'The head of the ledger has no seal' };
  const { covers, of, by, needed, reason: fault } = ledger.seal;
  const coverage = `${Math.min(covers, of)} of ${of} records`;
  if (needed === 0)
    return {
      ...rest,
      state: 'not-run',
      reason: `There is a seal over ${coverage}, and nobody is named who must have made it (signers in the policy)`,
    };
  if (by.length === 0)
    return {
      ...rest,
      state: 'none',
      reason: `The seal of the head is not by who must have made it: ${fault}`,
    };
  const reason = `The head is sealed by ${by.join(' and ')}, over ${coverage}`;
  if (by.length < needed)
    return { ...rest, state: 'partial', reason: `${reason}; ${needed} signers are needed` };
  return { ...rest, reason, state: covers >= of ? 'done' : 'partial' };
}

function anchored(context: Asked, maxAge: number): Draft {
  const { evidence, now } = context;
  const anchors = evidence.records
    .filter(({ record }) => record.action === ANCHOR_ACTION && isPast(record.time, now))
    .reverse();
  const [newest, before] = anchors;
  const rest = byRecords(anchors.map(referenceOf), {
    automated: newest?.record.source.run !== undefined,
    monitored:
      newest !== undefined &&
      before?.record.source.run !== undefined &&
      areNear(newest.record.time, before.record.time, maxAge),
  });
  if (evidence.ledger.intact === 0) return { ...rest, reason: 'The ledger has no records' };
  if (newest === undefined)
    return {
      ...rest,
      state: 'none',
      reason: 'The head of the ledger was never put into the transparency log',
    };
  const due = after(newest.record.time, maxAge);
  if (!isFresh(newest.record.time, now, maxAge))
    return {
      ...rest,
      due,
      state: 'stale',
      reason: `The newest anchor, of ${newest.record.time}, is older than ${ageText(maxAge)}`,
    };
  return { ...rest, due, state: 'done', reason: `Anchored on ${newest.record.time}` };
}
