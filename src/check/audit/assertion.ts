import { after, ageText, areNear, isFresh, isPast } from '../../model/audit/ages.js';
import type { AnswerState, EvidenceReference } from '../../model/audit/answered.js';
import type { MatchedFile } from '../../model/audit/evidence.js';
import { chooseFiles } from '../../model/audit/match-files.js';
import type { Assertion } from '../../model/audit/question.js';
import { UNJUDGED } from '../../model/evidence/evidence.js';
import { allOf } from './combine.js';
import { type Cel, conditionsHold } from './conditions.js';
import { type Asked, type Draft, references, withoutEvidence } from './context.js';

/** What the files of the evidence say. */
export function answerByEvidence(assertion: Assertion, context: Asked, cel: Cel | undefined): Draft {
  const { now } = context;
  const maxAge = assertion.maxAge ?? context.maxAge;
  const past = context.matchFiles(assertion.file).filter(({ record }) => isPast(record.time, now));
  const [newest] = past;
  if (newest === undefined)
    return withoutEvidence('assertion', 'not-run', `No evidence is called ${assertion.file}`);
  const fresh = past.filter(({ record }) => isFresh(record.time, now, maxAge));
  if (fresh.length === 0)
    return {
      ...drafted([newest], past, maxAge),
      state: 'stale',
      reason: `${newest.file.path} is older than ${ageText(maxAge)}`,
    };
  const chosen = chooseFiles(assertion, past, { now, maxAge });
  const judged = chosen.map((file) => judgeFile(assertion, file, { context, maxAge, cel }));
  const state = allOf(judged.map((one) => one.state));
  const short = fresh.length < assertion.atLeast;
  const shortText = `${fresh.length} of ${assertion.atLeast} files in the last ${ageText(maxAge)}`;
  return {
    ...drafted(chosen, past, maxAge),
    state: short && state === 'done' ? 'partial' : state,
    reason: [...reasonsOf(judged), ...(short ? [shortText] : [])].join('; '),
  };
}

interface Judged {
  readonly state: AnswerState;
  readonly reason: string;
}

function judgeFile(
  assertion: Assertion,
  file: MatchedFile,
  { context, maxAge, cel }: { context: Asked; maxAge: number; cel: Cel | undefined },
): Judged {
  const { evidence, now } = context;
  const { record } = file;
  const name = file.file.path;
  if (!isFresh(record.time, now, maxAge))
    return { state: 'stale', reason: `${name} is older than ${ageText(maxAge)}` };
  const { outcome } = record.result;
  if (assertion.result.length > 0 && !assertion.result.includes(outcome))
    return outcome === UNJUDGED
      ? { state: 'not-run', reason: `${name}: nobody said how it ended (evidence add --result)` }
      : { state: 'none', reason: `${name}: its result is '${outcome}'` };
  const fault = evidence.faults.find((one) => one.record === file.number && one.file === name);
  if (fault !== undefined) return { state: 'not-run', reason: `${name}: ${fault.reason}` };
  const subject = { file, content: evidence.contents.get(file.file.sha256) };
  const held = conditionsHold(assertion.where, subject, { now, cel });
  switch (held.state) {
    case 'yes':
      return { state: 'done', reason: `${name} of ${record.time} says so` };
    case 'unknown':
      return { state: 'not-run', reason: held.reason };
    case 'no': {
      const half = assertion.partial.length > 0 && conditionsHold(assertion.partial, subject, { now, cel });
      return half !== false && half.state === 'yes'
        ? { state: 'partial', reason: held.reason }
        : { state: 'none', reason: held.reason };
    }
  }
}

function reasonsOf(judged: readonly Judged[]): readonly string[] {
  const bad = judged.filter(({ state }) => state !== 'done');
  const told = bad.length > 0 ? bad : judged.slice(0, 1);
  const more = told.length > 5 ? [`and ${told.length - 5} more`] : [];
  return [...told.slice(0, 5).map(({ reason }) => reason), ...more];
}

/** What an answer by these files rests on. `past`: all files of the pattern, newest first. */
function drafted(chosen: readonly MatchedFile[], past: readonly MatchedFile[], maxAge: number): Draft {
  const oldest = chosen.at(-1);
  return {
    ...withoutEvidence('assertion', 'not-run', ''),
    evidenced: chosen.length > 0,
    automated: chosen.length > 0 && chosen.every(isAutomatic),
    monitored: chosen.length > 0 && chosen.every((file) => hasPredecessor(file, past, maxAge)),
    evidence: references(chosen.map(referenceOf)),
    ...(chosen[0] === undefined ? {} : { time: chosen[0].record.time }),
    ...(oldest === undefined ? {} : { due: after(oldest.record.time, maxAge) }),
  };
}

function isAutomatic({ record }: MatchedFile): boolean {
  return record.source.run !== undefined;
}

/** Whether another record of the same kind, on the same target, came before it and in time. */
function hasPredecessor(file: MatchedFile, past: readonly MatchedFile[], maxAge: number): boolean {
  const before = past.find(
    (other) =>
      other.target === file.target && other.number < file.number && other.record.hash !== file.record.hash,
  );
  return before !== undefined && isAutomatic(before) && areNear(before.record.time, file.record.time, maxAge);
}

function referenceOf({ number, record, file }: MatchedFile): EvidenceReference {
  return { record: number, hash: record.hash, time: record.time, file: file.path, sha256: file.sha256 };
}
