import { assertionsIn, loadAnswers } from '../../check/audit/answer-all.js';
import { scorecardOf } from '../../decide/scorecard.js';
import { rfc3339 } from '../../io/runtime.js';
import { after } from '../../model/audit/ages.js';
import type { Answered } from '../../model/audit/answered.js';
import { type Assessment, PERIOD_DAYS, type Period } from '../../model/audit/assessment.js';
import type { PersonAttestation } from '../../model/audit/attestation.js';
import { controlKey } from '../../model/audit/control.js';
import type { AuditEvidence } from '../../model/audit/evidence.js';
import type { AskedQuestion } from '../../model/audit/question.js';
import type { FiledAssessment } from '../../model/audit/report.js';
import { readAuditEvidence } from '../../seal/evidence/audit-evidence.js';
import type { Sealers } from '../../seal/evidence/run-proof.js';
import { version } from '../../version.js';
import type { World } from '../command.js';
import { ATTESTATION_FILES, type AuditInput, filedAttestations } from './audit-input.js';
import { lastAssessment } from './last-assessment.js';

const DAY = 1440;

/** Everything that an audit of a period has read and answered. */
export interface Assessed {
  readonly input: AuditInput;
  readonly evidence: AuditEvidence;
  /** Of the repository's file and of the ledger. */
  readonly attestations: readonly PersonAttestation[];
  /** By the name under which each was asked: controls' and those of `extra`. */
  readonly answers: ReadonlyMap<string, Answered>;
  readonly assessment: Assessment;
  /** The assessment before, of the same period. */
  readonly previous?: FiledAssessment;
  readonly notes: readonly string[];
}

/**
 * Reads the evidence once, answers every question of the catalogues and of `extra`, and makes the scorecards.
 *
 * @param extra questions that other parts of the audit ask of the same evidence: a checklist's items.
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; IO_FAILED.
 */
export async function assess(
  input: AuditInput,
  {
    period,
    extra = [],
    sealers,
    own = 0,
  }: {
    readonly period: Period;
    readonly extra?: readonly AskedQuestion[];
    readonly sealers?: (questions: readonly AskedQuestion[]) => Promise<Sealers | undefined>;
    /** Records that the audit has just filed. */
    readonly own?: number;
  },
  world: World,
): Promise<Assessed> {
  const now = rfc3339(world.now());
  const maxAge = PERIOD_DAYS[period] * DAY;
  const questions = [...questionsOf(input), ...extra];
  const who = await sealers?.(questions);
  const evidence = await readAuditEvidence(input.evidenceDir, {
    assertions: assertionsIn(questions),
    patterns: [ATTESTATION_FILES],
    now,
    maxAge,
    own,
    // Whoever names the folder may mean another repository's.
    ofClone: input.inside !== undefined,
    ...(who === undefined ? {} : { sealers: who }),
    ...(input.base === undefined ? {} : { base: input.base }),
    progress: (records) => world.log.progress(`Reading the evidence: ${records} records`),
  });
  world.log.progress(undefined);
  const filed = await filedAttestations(evidence);
  const attestations = [...input.attestations, ...filed.attestations];
  const answerAll = await loadAnswers(questions);
  const { policy, policyDigest } = input;
  const answered = answerAll(questions, { evidence, attestations, now, maxAge, policy, policyDigest });
  const answers = new Map(answered.map((one) => [one.id, one]));
  const last = await lastAssessment(input.evidenceDir, evidence, period);
  return {
    input,
    evidence,
    attestations,
    answers,
    assessment: assessmentOf(input, { evidence, answers, period, now, last: last.found }),
    ...(last.found === undefined ? {} : { previous: last.found.assessment }),
    notes: [...filed.notes, ...last.notes],
  };
}

function questionsOf({ catalogues }: AuditInput): AskedQuestion[] {
  return catalogues.flatMap(({ catalogue }) =>
    catalogue.controls.map((control) => ({ id: controlKey(catalogue, control), question: control.answer })),
  );
}

interface Parts {
  readonly evidence: AuditEvidence;
  readonly answers: ReadonlyMap<string, Answered>;
  readonly period: Period;
  readonly now: string;
  readonly last: Awaited<ReturnType<typeof lastAssessment>>['found'];
}

function assessmentOf(input: AuditInput, { evidence, answers, period, now, last }: Parts): Assessment {
  const since = after(now, -PERIOD_DAYS[period] * DAY);
  const { ledger, runs, faults } = evidence;
  const repository = input.context.repository?.slug ?? input.context.repository?.url;
  return {
    schema: 'sealgate/assessment/v1',
    time: now,
    period,
    since,
    tool: { name: 'sealgate', version: version() },
    ...(repository === undefined ? {} : { repository }),
    ledger: {
      records: ledger.intact,
      ...(ledger.last === undefined ? {} : { last: ledger.last }),
      ...(ledger.tampering === undefined ? {} : { tampering: ledger.tampering }),
    },
    faults,
    runs: { total: runs.length, inPeriod: runs.filter(({ time }) => time >= since && time <= now).length },
    policy: input.policyDigest,
    ...(last === undefined ? {} : { previous: last.reference }),
    scorecards: input.catalogues.map((loaded) =>
      scorecardOf(
        loaded,
        answers,
        last?.assessment.scorecards.find(({ catalogue }) => catalogue.id === loaded.catalogue.id),
      ),
    ),
  };
}
