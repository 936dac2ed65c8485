import { Environment, type TypeCheckResult } from '@marcbachmann/cel-js';
import { messageOf } from '../../errors.js';

/** An expression is written by a person: what is larger is no condition. */
const LIMITS = {
  maxAstNodes: 400,
  maxDepth: 24,
  maxListElements: 100,
  maxMapEntries: 100,
  maxCallArguments: 8,
};

/** The Common Expression Language with nothing in it yet, and bounds on what is written in it. */
export function newEnvironment(): Environment {
  return new Environment({ limits: LIMITS });
}

/**
 * Why an expression cannot be a condition, with the offset in it; `undefined` where it can.
 *
 * @param checked what `Environment.check` says of it.
 * @param types what it may give.
 */
export function conditionProblem(checked: TypeCheckResult, types: readonly string[]): string | undefined {
  if (!checked.valid) return messageOf(checked.error).split('\n')[0] ?? 'it cannot be read';
  return checked.type !== undefined && types.includes(checked.type)
    ? undefined
    : `it gives ${checked.type}, and a condition gives true or false`;
}
