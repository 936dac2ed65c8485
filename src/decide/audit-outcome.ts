import { isAnswered } from '../model/audit/answered.js';
import type { FiledAssessment } from '../model/audit/report.js';
import type { AuditFailIf } from '../model/policy/words.js';
import { counted } from '../model/text/counted.js';
import { fewOf } from '../model/text/few.js';

/** How an audit ended. */
export interface AuditOutcome {
  readonly word: 'pass' | 'fail' | 'incomplete';
  /** One sentence without its full stop. */
  readonly reason: string;
}

/**
 * A ledger that was touched fails whatever was asked for. `gaps`: so does a control or item that is answered with none, and
 * one without an answer leaves the audit incomplete. `worse`: so does one that is worse than last time.
 */
export function auditOutcome(
  {
    ledger,
    faults,
    scorecards,
    checklist,
    delta,
  }: Pick<FiledAssessment, 'ledger' | 'faults' | 'scorecards' | 'checklist' | 'delta'>,
  failIf: AuditFailIf,
): AuditOutcome {
  if (ledger.tampering !== undefined)
    return fail(`record ${ledger.tampering.record} of the ledger was touched: ${ledger.tampering.message}`);
  if (faults.length > 0)
    return fail(
      `${counted(faults.length, 'file of the evidence is', 'files of the evidence are')} gone or changed`,
    );
  const items = checklist?.items ?? [];
  const controls = [...items, ...scorecards.flatMap((card) => card.controls)];
  const what = items.length === 0 ? 'controls' : 'controls and items';
  const one = items.length === 0 ? 'control' : 'control or item';
  const these = (count: number): string => counted(count, `${one} is`, `${what} are`);
  const pass: AuditOutcome = { word: 'pass', reason: `${controls.length} ${what} looked at` };
  switch (failIf) {
    case 'never':
      return pass;
    case 'worse': {
      const own = new Set(items.map(({ id }) => id));
      const worse = [
        ...(delta?.worse ?? []).map(({ id }) => id).filter((id) => own.has(id)),
        ...scorecards.flatMap((card) => (card.delta?.worse ?? []).map((id) => `${card.catalogue.id}/${id}`)),
      ];
      return worse.length === 0 ? pass : fail(`${these(worse.length)} worse than last time: ${few(worse)}`);
    }
    case 'gaps': {
      const none = controls.filter(({ answered }) => answered.state === 'none');
      if (none.length > 0)
        return fail(`${these(none.length)} not met: ${few(none.map(({ answered }) => answered.id))}`);
      const unknown = controls.filter(
        ({ answered }) => !isAnswered(answered) && answered.state !== 'not-applicable',
      );
      return unknown.length === 0
        ? pass
        : {
            word: 'incomplete',
            reason: `${unknown.length} of ${controls.length} ${what} ${unknown.length === 1 ? 'has' : 'have'} no current answer`,
          };
    }
  }
}

function fail(reason: string): AuditOutcome {
  return { word: 'fail', reason };
}

function few(names: readonly string[]): string {
  return fewOf(names, 5);
}
