import type { Gap, RunRecord } from '../model/findings/decision.js';

/** What is known of a run before anything was decided. */
export type RunOutline = Pick<RunRecord, 'context' | 'policy'> &
  Partial<Pick<RunRecord, 'lockfiles' | 'reports' | 'change' | 'files'>>;

/** The record of a run that decided nothing: `incomplete`, with the gaps that say why. */
export function undecided(
  outline: RunOutline,
  why: { readonly gaps: readonly Gap[]; readonly notSealed: string },
): RunRecord {
  return {
    schema: 'sealgate/run/v1',
    lockfiles: [],
    reports: [],
    files: [],
    ...outline,
    checks: [],
    decisions: [],
    signals: {},
    verdict: { verdict: 'incomplete', blocked: 0, warned: 0, accepted: 0, gaps: why.gaps },
    seal: { state: 'not-sealed', reason: why.notSealed },
  };
}
