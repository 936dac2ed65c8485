import { isPast } from '../../model/audit/ages.js';
import type { Answered, AnswerState, EvidenceReference } from '../../model/audit/answered.js';
import type { PersonAttestation } from '../../model/audit/attestation.js';
import type { AuditEvidence, RunSummary } from '../../model/audit/evidence.js';
import { createMatcher, type MatchFiles } from '../../model/audit/match-files.js';
import type { Policy } from '../../model/policy/policy.js';

/** What answers depend on beside the question. */
export interface AnswerContext {
  readonly evidence: AuditEvidence;
  readonly attestations: readonly PersonAttestation[];
  /** RFC 3339 UTC. */
  readonly now: string;
  /** Minutes that evidence may be old where the question says nothing else: the audited period. */
  readonly maxAge: number;
  readonly policy: Policy;
  /** The policy's digest, as run records name it. */
  readonly policyDigest: string;
}

/** What answers are worked out from: the context, and what of the evidence is asked for again and again. */
export interface Asked extends AnswerContext {
  readonly matchFiles: MatchFiles;
  /** Runs until now, in the order of their time; without those of pull requests if there are others. */
  readonly runs: readonly RunSummary[];
}

export function prepare(context: AnswerContext): Asked {
  const { evidence, now } = context;
  const past = evidence.runs
    .filter(({ time }) => isPast(time, now))
    .sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.record - b.record);
  const ofBranch = past.filter(({ pullRequest }) => pullRequest === undefined);
  return {
    ...context,
    matchFiles: createMatcher(evidence.records),
    runs: ofBranch.length > 0 ? ofBranch : past,
  };
}

/** An answer before it has a name. */
export type Draft = Omit<Answered, 'id'>;

/** References that an answer carries. */
const REFERENCES = 20;

/** An answer that rests on nothing. */
export function withoutEvidence(how: Answered['how'], state: AnswerState, reason: string): Draft {
  return { state, how, reason, evidenced: false, automated: false, monitored: false, evidence: [] };
}

export function references(list: readonly EvidenceReference[]): readonly EvidenceReference[] {
  return list.slice(0, REFERENCES);
}

export function runReference(run: RunSummary): EvidenceReference {
  return { record: run.record, hash: run.hash, time: run.time, file: run.file, sha256: run.sha256 };
}
