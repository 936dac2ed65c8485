import type { Verdict } from '../findings/decision.js';

/** What a gate run says of itself in the ledger, whose records have words and no numbers. */
export function gateMessage(verdict: Omit<Verdict, 'verdict'>, notChecked: readonly string[]): string {
  const { blocked, warned, accepted, gaps } = verdict;
  const left = notChecked.length === 0 ? '' : `; not checked: ${notChecked.join(', ')}`;
  return `${blocked} blocked, ${warned} warned, ${accepted} accepted, ${gaps.length} could not be done${left}`;
}

/** How many findings blocked and warned, by that message or an older version's; `undefined` where it is another. */
export function countsIn(message: string): Pick<Verdict, 'blocked' | 'warned'> | undefined {
  const counts = /^(\d+) blocked, (\d+) warned, \d+ accepted, /.exec(message);
  return counts === null ? undefined : { blocked: Number(counts[1]), warned: Number(counts[2]) };
}
