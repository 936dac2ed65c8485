import { STRANGERS } from '../../model/workflows/strangers-events.js';
import type {
  Permissions,
  Placed,
  WorkflowFile,
  WorkflowJob,
  WorkflowStep,
} from '../../model/workflows/workflow.js';
import { publishes, restoredCache } from './caches.js';
import { type Runs, startText } from './callers.js';
import { checkoutFaults } from './checkouts.js';
import { type Pasted, pastedContexts } from './expressions.js';
import { type Fault, fault } from './fault.js';
import { actionOf, imageFaults, usesFaults } from './pins.js';
import { WORKFLOW_RULES as RULES } from './rules.js';
import { SCRIPT_INPUTS } from './sinks.js';

/** Everything the rules say of one file, which runs as `runs` says. */
export function faultsOf(file: WorkflowFile, runs: Runs): readonly Fault[] {
  if (file.problem !== undefined)
    return [fault(RULES.UNREADABLE, { line: 1, message: file.problem, key: [] })];
  return [
    ...workflowPermissions(file),
    ...file.jobs.flatMap((job) => [
      ...jobFaults(job, runs),
      ...job.steps.flatMap((step) => [...checkoutFaults(job, step, runs), ...stepFaults(file, job, step)]),
    ]),
  ];
}

function workflowPermissions({ kind, jobs, permissions }: WorkflowFile): readonly Fault[] {
  if (kind === 'action') return [];
  if (permissions === undefined) {
    const without = jobs.filter((job) => job.permissions === undefined);
    const [first] = without;
    if (first === undefined) return [];
    const names = without.map((job) => `'${job.id}'`).join(', ');
    return [
      fault(RULES.NO_PERMISSIONS, {
        line: first.line,
        message: `Neither the workflow nor ${without.length === 1 ? 'its job' : 'its jobs'} ${names} say what the token may do.`,
        key: ['workflow'],
      }),
    ];
  }
  const written = writtenScopes(permissions.value);
  if (permissions.value === 'read-all')
    return [
      fault(RULES.WRITE_ALL, {
        line: permissions.line,
        severity: 'low',
        message: 'Every job of the workflow may read everything.',
        key: ['workflow'],
      }),
    ];
  if (permissions.value === 'write-all' || (jobs.length > 1 && written.length > 0))
    return [
      fault(RULES.WRITE_ALL, {
        line: permissions.line,
        ...(permissions.value === 'write-all' ? { severity: 'high' as const } : {}),
        message:
          permissions.value === 'write-all'
            ? 'Every job of the workflow may write everything.'
            : `All ${jobs.length} jobs get ${written.map((scope) => `${scope}: write`).join(', ')}.`,
        key: ['workflow', ...written],
      }),
    ];
  return [];
}

function writtenScopes(permissions: Permissions): readonly string[] {
  if (typeof permissions === 'string') return [];
  return Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}

function jobFaults(job: WorkflowJob, { starts }: Runs): readonly Fault[] {
  const faults: Fault[] = [];
  if (job.permissions?.value === 'write-all')
    faults.push(
      fault(RULES.WRITE_ALL, {
        line: job.permissions.line,
        severity: 'high',
        message: `The job '${job.id}' may write everything.`,
        key: [job.id],
      }),
    );
  const start = starts.find(({ event }) => event !== 'workflow_run' && STRANGERS.includes(event));
  if (start !== undefined && job.runsOn.some((label) => label.toLowerCase() === 'self-hosted'))
    faults.push(
      fault(RULES.SELF_HOSTED, {
        line: job.line,
        message: `The job '${job.id}' runs on 'self-hosted' for ${startText(start)}.`,
        key: [job.id],
      }),
    );
  if (job.uses !== undefined) faults.push(...usesFaults(job.uses, job.id));
  for (const image of job.images ?? []) faults.push(...imageFaults(image, job.id));
  return faults;
}

function stepFaults(file: WorkflowFile, job: WorkflowJob, step: WorkflowStep): readonly Fault[] {
  return [
    ...(step.uses === undefined ? [] : usesFaults(step.uses, job.id)),
    ...cacheFaults(file, job, step),
    ...injectionFaults(file, job, step),
  ];
}

const WRITES_A_RELEASE = ['contents', 'packages', 'id-token', 'attestations'];

/** A job that publishes: by its event, its steps, its environment, or what its token may write. */
function isRelease(file: WorkflowFile, job: WorkflowJob): boolean {
  if (['release', 'push tags', 'push releases'].some((event) => file.events.includes(event))) return true;
  if (job.steps.some((step) => publishes(step, actionOf(step)))) return true;
  const permissions = job.permissions ?? file.permissions;
  const writes =
    permissions === undefined
      ? []
      : permissions.value === 'write-all'
        ? WRITES_A_RELEASE
        : writtenScopes(permissions.value);
  return job.environment || WRITES_A_RELEASE.some((scope) => writes.includes(scope));
}

function cacheFaults(file: WorkflowFile, job: WorkflowJob, step: WorkflowStep): readonly Fault[] {
  if (!isRelease(file, job)) return [];
  const cache = restoredCache(step, actionOf(step));
  if (cache === undefined) return [];
  return [
    fault(RULES.CACHE, {
      line: cache.line,
      message: `The job '${job.id}' publishes, and ${actionOf(step)} restores a cache in it.`,
      key: [job.id, actionOf(step)],
    }),
  ];
}

/** Texts of a step that an interpreter runs. */
function scripts(step: WorkflowStep): readonly Placed<string>[] {
  const name = actionOf(step).toLowerCase();
  const inputs = Object.hasOwn(SCRIPT_INPUTS, name) ? (SCRIPT_INPUTS[name] ?? []) : [];
  return [
    ...(step.run === undefined ? [] : [step.run]),
    ...inputs.flatMap((input) => step.with[input] ?? []),
  ];
}

function injectionFaults(file: WorkflowFile, job: WorkflowJob, step: WorkflowStep): readonly Fault[] {
  return scripts(step).flatMap((script) => {
    // The script's own first line stands one further down where it is a block.
    const first = script.line + (script.value.includes('\n') ? 1 : 0);
    return pastedContexts(script.value, step.env).map((pasted) =>
      injectionFault({ ...pasted, line: first + pasted.line }, file.kind, job.id),
    );
  });
}

function injectionFault(
  { context, by, line }: Pasted,
  kind: WorkflowFile['kind'],
  job: WorkflowJob['id'],
): Fault {
  const variable = context
    .replace(/^.*\./, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .toUpperCase();
  const who =
    by === 'anybody'
      ? 'anybody can choose'
      : kind === 'action'
        ? 'the caller chooses'
        : 'people with write access, or callers, choose';
  return fault(RULES.INJECTION, {
    line,
    ...(by === 'anybody' ? {} : { severity: 'moderate' as const }),
    message: `\${{ ${context} }} is text that ${who}, and it stands in a script of the job '${job}'.`,
    fix: context.startsWith('env.')
      ? `Use the variable itself, in quotes: "$${variable}" instead of \${{ ${context} }}.`
      : `Write \`env: { ${variable}: \${{ ${context} }} }\` and use "$${variable}" in the script.`,
    key: [job, context],
  });
}
