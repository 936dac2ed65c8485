import { joinPath, leadsAbove } from '../data/repository-path.js';
import type { WorkflowFile, WorkflowJob, WorkflowStep } from './workflow.js';

/** A file of the repository that a job or step calls, relative to its top. */
export interface LocalCall {
  readonly to: string;
  readonly caller: WorkflowJob | WorkflowStep;
}

/** Every file of the repository that a workflow or action calls; of an action both names that it may have. */
export function callsOf({ jobs }: Pick<WorkflowFile, 'jobs'>): readonly LocalCall[] {
  return jobs.flatMap((job) => [
    ...localOf(job.uses?.value).map((to) => ({ to, caller: job })),
    ...job.steps.flatMap((step) =>
      localOf(step.uses?.value).flatMap((folder) =>
        ['action.yml', 'action.yaml'].map((name) => ({ to: joinPath(folder, name), caller: step })),
      ),
    ),
  ]);
}

/** The paths alone. */
export function localCalls(file: Pick<WorkflowFile, 'jobs'>): readonly string[] {
  return callsOf(file).map(({ to }) => to);
}

/** `./a/b` as `a/b`; nothing of what leads out of the repository or is told by an expression. */
function localOf(uses: string | undefined): readonly string[] {
  if (uses === undefined || !/^\.\.?(?:\/|$)/.test(uses) || uses.includes('${{')) return [];
  const path = joinPath('.', uses);
  return leadsAbove(path) ? [] : [path];
}
