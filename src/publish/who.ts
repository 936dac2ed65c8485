import type { Who } from '../model/evidence/ledger-join.js';
import type { RunContext } from '../model/facts.js';

/** Who writes a record, when and from where: a run's context as the ledger says it. */
export function whoOf(context: Pick<RunContext, 'time' | 'actor' | 'source' | 'commit'>): Who {
  const { run, attempt, workflowRef, runner, userAgent } = context.source;
  const runId = run !== undefined && attempt !== undefined ? `${run} attempt ${attempt}` : run;
  return {
    time: context.time,
    actor: context.actor,
    source: {
      ...(runId === undefined ? {} : { run: runId }),
      ...(workflowRef === undefined ? {} : { workflowRef }),
      ...(context.commit === undefined ? {} : { commit: context.commit }),
      ...(runner === undefined ? {} : { runner }),
      userAgent,
    },
  };
}
