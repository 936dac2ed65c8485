import { messageOf } from '../../errors.js';
import type { Telling } from '../../model/policy/policy.js';
import { readEscalation } from '../../policy/escalation.js';

/**
 * Adds who answers for incidents, as the escalation file of the base says it. A file that is missing or broken leaves
 * incidents without an owner, and that is said; it stops nothing.
 */
export async function withPeople(
  telling: Telling,
  at: {
    readonly dir: string;
    readonly base?: { readonly ref: string; readonly commit: string };
    /** Also where nothing becomes an incident by itself. */
    readonly always?: boolean;
  },
): Promise<Telling> {
  const { incidents } = telling;
  if (incidents.levels.length === 0 && at.always !== true) return telling;
  try {
    const people = await readEscalation(at, incidents.escalation);
    if (people !== undefined) return { ...telling, incidents: { ...incidents, people } };
    return withProblem(telling, `${incidents.escalation} does not exist: incidents have no owner`);
  } catch (error) {
    return withProblem(telling, `${messageOf(error)}: incidents have no owner`);
  }
}

function withProblem(telling: Telling, peopleProblem: string): Telling {
  return { ...telling, incidents: { ...telling.incidents, peopleProblem } };
}
