import type { AuditOutcome } from '../../decide/audit-outcome.js';
import { EXIT, messageOf, SealgateError } from '../../errors.js';
import type { Assessment } from '../../model/audit/assessment.js';
import { canonicalJson } from '../../model/data/canonical-json.js';
import { evidenceName } from '../../model/evidence/name.js';
import { fileTexts } from '../../publish/file-texts.js';
import { whoOf } from '../../publish/who.js';
import type { Values, World } from '../command.js';
import { headSealText, headSigner } from '../evidence/folder.js';
import type { Assessed } from './assess.js';
import { ASSESSMENT, AUDIT_ACTION } from './last-assessment.js';

/** One file that an audit leaves among the evidence. */
export interface AuditFile {
  /** Part of its name: `assessment`, `audit_report`. */
  readonly what: string;
  /** Without dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly text: string;
}

export type Filed =
  | {
      readonly record: number;
      readonly hash: string;
      readonly files: readonly string[];
      readonly seal: string;
      readonly notes: readonly string[];
    }
  /** The ledger takes no record: its end was touched. */
  | { readonly refused: string };

/** The assessment as its file, in RFC 8785 canonical JSON. */
export function assessmentFile(assessment: Assessment): AuditFile {
  return {
    what: ASSESSMENT,
    extension: 'json',
    mediaType: 'application/json',
    text: `${canonicalJson(assessment)}\n`,
  };
}

/**
 * Files what an audit made, as one record of the ledger.
 *
 * @throws SealgateError IO_FAILED
 */
export async function fileAudit(
  { input, assessment }: Assessed,
  made: {
    readonly files: readonly AuditFile[];
    /** Last part of their names. */
    readonly target: string;
    readonly outcome: AuditOutcome;
    readonly values: Values;
  },
  world: World,
): Promise<Filed> {
  const who = { ...whoOf(input.context), time: assessment.time };
  const signer = await headSigner(made.values, world);
  try {
    const filed = await fileTexts({
      evidenceDir: input.evidenceDir,
      ...(input.inside === undefined ? {} : { repositoryDir: input.inside }),
      files: made.files.map(({ what, extension, mediaType, text }) => ({
        path: evidenceName(assessment.time, { scope: 'repo', what, target: made.target, extension }),
        mediaType,
        text,
      })),
      draft: (files) => ({
        ...who,
        action: AUDIT_ACTION,
        object: `${ASSESSMENT}/${assessment.period}`,
        result: { outcome: made.outcome.word, code: EXIT[made.outcome.word], message: made.outcome.reason },
        files,
      }),
      ...(signer.sealHead === undefined ? {} : { sealHead: signer.sealHead }),
    });
    return {
      record: filed.head.count,
      hash: filed.record.hash,
      files: filed.record.files.map(({ path }) => path),
      seal: headSealText(filed.headSeal, signer.none),
      notes: filed.notes,
    };
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code !== 'EVIDENCE_INVALID') throw error;
    return { refused: messageOf(error) };
  }
}
