import type { DecisionReason } from '../findings/decision.js';

/** Of what an exception waived until its date, the first way out is a later date; `undefined` for all else. */
export function renewalOf({ kind, exception }: DecisionReason): string | undefined {
  return kind === 'expired-exception' && exception !== undefined
    ? `Have exception ${exception} approved again until a later date.`
    : undefined;
}
