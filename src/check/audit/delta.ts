import type { AnswerState } from '../../model/audit/answered.js';
import type { Judged } from '../../model/audit/judged.js';
import type { AuditDelta, StateChange, StateHistory } from '../../model/audit/report.js';
import { pastStates } from './state-history.js';

/** More is better; data that are missing are worse than a plain no. */
const RANK: Readonly<Record<Exclude<AnswerState, 'not-applicable'>, number>> = {
  done: 4,
  partial: 3,
  none: 2,
  stale: 1,
  'not-run': 0,
};

/**
 * What got better and what worse since the assessment before.
 *
 * @param history this assessment is its last.
 */
export function deltaOf(judged: readonly Judged[], history: StateHistory): AuditDelta | undefined {
  const since = history.times.at(-2);
  if (since === undefined) return undefined;
  const better: StateChange[] = [];
  const worse: StateChange[] = [];
  for (const { id, title, answered } of judged) {
    const before = pastStates(history, id).at(-2)?.state;
    const after = answered.state;
    if (before === undefined || before === 'not-applicable' || after === 'not-applicable') continue;
    const step = RANK[after] - RANK[before];
    if (step !== 0) (step > 0 ? better : worse).push({ id, title, before, after });
  }
  return { since, better, worse };
}
