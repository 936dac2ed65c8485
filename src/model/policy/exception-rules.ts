import type { Exception, Policy } from './policy.js';
import { PENDING } from './words.js';

/** Why an exception does not hold although it has not ended. */
export interface ExceptionFault {
  readonly kind: 'pending' | 'approver' | 'too-long' | 'undocumented' | 'moved';
  /** Completes "the exception …": `waits for approval`. */
  readonly text: string;
}

export type ExceptionRules = Pick<Policy, 'exceptionMaxAge' | 'exceptionApprovers' | 'exceptionRequire'>;

/**
 * What the policy's rules for exceptions have against one, or `undefined`: an exception that breaks them does
 * not hold. That it has ended is another matter.
 *
 * @param today `YYYY-MM-DD`, UTC.
 */
export function exceptionFault(
  exception: Exception,
  rules: ExceptionRules,
  today: string,
): ExceptionFault | undefined {
  const { approvedBy, expires } = exception;
  // A policy in old evidence does not have these keys.
  const { exceptionMaxAge = 0, exceptionApprovers = [], exceptionRequire = [] } = rules as Partial<Policy>;
  if (approvedBy.toLowerCase() === PENDING) return { kind: 'pending', text: 'waits for approval' };
  if (!mayApprove(approvedBy, exceptionApprovers)) {
    return {
      kind: 'approver',
      text: `is approved by ${approvedBy}, who may not: exception-approvers names ${exceptionApprovers.join(', ')}`,
    };
  }
  const missing = exceptionRequire.filter((field) => exception[field] === undefined);
  if (missing.length > 0)
    return {
      kind: 'undocumented',
      text: `has no ${missing.join(' and no ')}, which exception-require asks for`,
    };
  const last = lastDay(exceptionMaxAge, today);
  if (last !== undefined && expires > last)
    return { kind: 'too-long', text: `ends on ${expires}, later than exception-max-age allows (${last})` };
  return undefined;
}

/** The last day that an exception may name, `undefined` without a cap. */
export function lastDay(maxAge: number, today: string): string | undefined {
  if (maxAge === 0) return undefined;
  const days = Math.floor(maxAge / 1440);
  const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
  const date = new Date(time);
  // Beyond what a date can say there is no cap that anybody could exceed.
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? undefined
    : date.toISOString().slice(0, 10);
}

/** Names are compared as GitHub does: in any case, with or without the @. A team is always named with its organisation. */
function mayApprove(name: string, approvers: readonly string[]): boolean {
  if (approvers.length === 0) return true;
  const wanted = plainName(name);
  return approvers.some((approver) => plainName(approver) === wanted);
}

function plainName(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}
