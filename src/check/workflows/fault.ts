import type { RuleMeta } from '../../model/contracts.js';
import type { Severity } from '../../model/findings/severity.js';

/** One thing to say of a workflow. */
export interface Fault {
  readonly rule: RuleMeta;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /** Its severity, where it is not the rule's. */
  readonly severity?: Severity;
  /** What stays the same when lines move. */
  readonly key: readonly string[];
}

/** A fault whose fix is the rule's, where it has none of its own. */
export function fault(
  rule: RuleMeta,
  of: { readonly line: number; readonly message: string; readonly key: readonly string[] } & Partial<
    Pick<Fault, 'fix' | 'severity'>
  >,
): Fault {
  return { rule, fix: rule.fix, ...of };
}
