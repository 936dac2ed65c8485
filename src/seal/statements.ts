import { sha256Hex } from '../model/data/digest.js';
import type { JsonObject } from '../model/data/json.js';
import { headText, type LedgerHead } from '../model/evidence/ledger.js';
import type { OutputFile, RunRecord } from '../model/findings/decision.js';
import { compareText } from '../model/text/compare-text.js';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
/** Predicate of a sealed ledger head: the head itself. */
export const LEDGER_HEAD_TYPE = 'urn:sealgate:ledger-head:v1';

/** An in-toto statement. @see in-toto attestation framework, Statement v1 */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

export interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

/**
 * Says that the gate passed, and stands in a statement only if it did: a property of a verification result, and the level
 * of a verification summary, where levels of SLSA itself are not ours to give.
 */
export const GATE_PASSED = 'SEALGATE_GATE_PASSED';

/**
 * The gate's verdict as a Simple Verification Result: subjects are the commit and the files that the run left, each
 * by its digest; properties name what passed, and nothing else, as the predicate asks. Who wants to know whether
 * the gate passed looks for SEALGATE_GATE_PASSED and takes its absence for a no.
 *
 * @see in-toto predicate `svr` v0.2
 */
export function verdictStatement(
  record: RunRecord,
  files: readonly Pick<OutputFile, 'path' | 'sha256'>[],
): Statement {
  const { context } = record;
  const commit = context.commit === undefined ? [] : [commitSubject(record, context.commit)];
  const subjects = files.map((file) => ({ name: file.path, digest: { sha256: file.sha256 } }));
  subjects.sort((a, b) => compareText(a.name, b.name));
  return {
    _type: STATEMENT_TYPE,
    subject: [...commit, ...subjects],
    predicateType: SVR_TYPE,
    predicate: verdictPredicate(record),
  };
}

/** The predicate alone, for another subject: what the policy asks, and what passed. */
export function verdictPredicate(record: RunRecord): JsonObject {
  const { context, policy } = record;
  return {
    verifier: {
      id: `pkg:generic/sealgate@${context.tool.version}`,
      policies: [
        {
          name: policy.path ?? policy.presets.join('+'),
          digest: { sha256: policy.digest },
          ...(policy.commit === undefined ? {} : { annotations: { commit: policy.commit } }),
        },
      ],
    },
    timeCreated: context.time,
    properties: propertiesOf(record),
  };
}

/** The sealed form of a ledger's head. Its subject is `ledger.head.json` as written. */
export function headStatement(head: LedgerHead): Statement {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: 'ledger.head.json', digest: { sha256: sha256Hex(headText(head)) } }],
    predicateType: LEDGER_HEAD_TYPE,
    predicate: { ...head },
  };
}

function commitSubject(record: RunRecord, commit: string): Subject {
  const { repository } = record.context;
  const name = repository?.url ?? repository?.slug ?? 'repository';
  // gitCommit is SHA-1 or SHA-256, whichever the repository uses.
  return { name: `git+${name}@${commit}`, digest: { gitCommit: commit } };
}

function propertiesOf({ checks, decisions, verdict }: RunRecord): string[] {
  const blocked = new Set(
    decisions.filter((decision) => decision.outcome === 'block').map((decision) => decision.finding.check),
  );
  const passed = checks
    .filter((check) => check.state === 'ran' && !blocked.has(check.check))
    .map((check) => `SEALGATE_${check.check.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_PASSED`);
  passed.sort();
  return verdict.verdict === 'pass' ? [GATE_PASSED, ...passed] : passed;
}
