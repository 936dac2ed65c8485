import { isObject } from '../model/data/json.js';
import type { Policy } from '../model/policy/policy.js';
import { CHECK_IDS } from '../model/policy/words.js';
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
    if (isObject(value) && isObject(said)) complete[key] = { ...value, ...said };
  }
  const notAsked = Object.fromEntries(CHECK_IDS.map((id) => [id, 'off']));
  return {
    ...(complete as unknown as Policy),
    checks: { ...notAsked, ...stored.checks } as Policy['checks'],
  };
}

/** Which key of a stored policy holds a list where none belongs, or none where one does; `undefined` where all fit. */
export function misplacedIn(stored: object): string | undefined {
  const { policy: known } = baselinePolicy();
  for (const [key, value] of Object.entries(stored)) {
    const expected: unknown = Object.hasOwn(known, key) ? known[key as keyof Policy] : undefined;
    if (expected === undefined || shapeOf(value) === shapeOf(expected)) continue;
    return `at /${key}: expected a ${shapeOf(expected)}, found a ${shapeOf(value)}`;
  }
  return undefined;
}

function shapeOf(value: unknown): 'list' | 'map' | 'value' {
  if (Array.isArray(value)) return 'list';
  return isObject(value) ? 'map' : 'value';
}
