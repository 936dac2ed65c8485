import { isAnswered } from '../model/audit/answered.js';
import type { Assessment } from '../model/audit/assessment.js';
import type { AuditFailIf } from '../model/policy.js';

/** How an audit ended. */
export interface AuditOutcome {
  readonly word: 'pass' | 'fail' | 'incomplete';
  /** One sentence without its full stop. */
  readonly reason: string;
}

/**
 * A ledger that was touched fails whatever was asked for. `gaps`: so does a control that is answered with none, and
 * one without an answer leaves the audit incomplete. `worse`: so does a control that is worse than last time.
 */
export function auditOutcome(
  { ledger, faults, scorecards }: Pick<Assessment, 'ledger' | 'faults' | 'scorecards'>,
  failIf: AuditFailIf,
): AuditOutcome {
  if (ledger.tampering !== undefined)
    return fail(`record ${ledger.tampering.record} of the ledger was touched: ${ledger.tampering.message}`);
  if (faults.length > 0) return fail(`${faults.length} files of the evidence are gone or changed`);
  const controls = scorecards.flatMap((card) => card.controls);
  const pass: AuditOutcome = { word: 'pass', reason: `${controls.length} controls looked at` };
  switch (failIf) {
    case 'never':
      return pass;
    case 'worse': {
      const worse = scorecards.flatMap(({ catalogue, delta }) =>
        (delta?.worse ?? []).map((id) => `${catalogue.id}/${id}`),
      );
      return worse.length === 0
        ? pass
        : fail(`${worse.length} controls are worse than last time: ${few(worse)}`);
    }
    case 'gaps': {
      const none = controls.filter(({ answered }) => answered.state === 'none');
      if (none.length > 0)
        return fail(`${none.length} controls are not met: ${few(none.map(({ answered }) => answered.id))}`);
      const unknown = controls.filter(
        ({ answered }) => !isAnswered(answered) && answered.state !== 'not-applicable',
      );
      return unknown.length === 0
        ? pass
        : {
            word: 'incomplete',
            reason: `${unknown.length} of ${controls.length} controls have no current answer`,
          };
    }
  }
}

function fail(reason: string): AuditOutcome {
  return { word: 'fail', reason };
}

function few(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}
