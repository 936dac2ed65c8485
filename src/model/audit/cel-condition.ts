import type { Environment } from '@marcbachmann/cel-js';
import { type Timed, withinTime } from '../data/within-time.js';
import { conditionProblem, newEnvironment } from '../policy/cel.js';

/** Milliseconds that one condition may take over one file. */
const TIME = 1000;

const RECORD = {
  time: 'string',
  outcome: 'string',
  message: 'string',
  scope: 'string',
  what: 'string',
  target: 'string',
  actor: 'string',
  automated: 'bool',
} as const;

/** What a condition can ask for. `doc` is there for JSON only. */
export interface CelView {
  readonly doc?: unknown;
  readonly text: string;
  readonly record: Readonly<Record<keyof typeof RECORD, string | boolean>>;
  /** Days since the record. */
  readonly age: number;
}

function environment(): Environment {
  return newEnvironment()
    .registerVariable('doc', 'dyn')
    .registerVariable('text', 'string')
    .registerVariable('record', { schema: RECORD })
    .registerVariable('age', 'double');
}

/** Why an expression cannot be a condition; `undefined` where it can. */
export function celProblem(expression: string): string | undefined {
  return conditionProblem(environment().check(expression), ['bool', 'dyn']);
}

/** Whether an expression holds for a file; stopped after a second. */
export function celHolds(expression: string, view: CelView): Timed<boolean> {
  const answer = withinTime(TIME, () => environment().parse(expression)(view as never) as unknown);
  if (answer.state === 'failed' || typeof answer.value === 'boolean') return answer as Timed<boolean>;
  return { state: 'failed', reason: 'it gave neither true nor false' };
}
