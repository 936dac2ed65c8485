import type { Policy } from '../model/policy.js';
import { CHECK_IDS } from '../model/policy-words.js';
import { baselinePolicy } from './baseline.js';

/**
 * A policy as evidence holds it, for judging by it again. An older Sealgate knew fewer keys: one that is younger is
 * what `baseline` says, and a check that is younger was not asked for.
 */
export function completePolicy(stored: Policy): Policy {
  const { policy: known } = baselinePolicy();
  const complete: Record<string, unknown> = { ...known, ...stored };
  for (const [key, value] of Object.entries(known)) {
    const said = complete[key];
    if (isPlain(value) && isPlain(said)) complete[key] = { ...value, ...said };
  }
  const notAsked = Object.fromEntries(CHECK_IDS.map((id) => [id, 'off']));
  return {
    ...(complete as unknown as Policy),
    checks: { ...notAsked, ...stored.checks } as Policy['checks'],
  };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
