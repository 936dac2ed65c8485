import { enclosed } from '../../model/enclosed.js';
import type { Permissions, Placed, WorkflowFile, WorkflowJob, WorkflowStep } from '../../model/workflow.js';
import { publishes, restoredCache } from './caches.js';
import { pastedContexts } from './expressions.js';
import { type Fault, fault } from './fault.js';
import { actionOf, imageFaults, isAction, usesFaults } from './pins.js';
import { WORKFLOW_RULES as RULES } from './rules.js';
import { SCRIPT_INPUTS } from './sinks.js';

/** Everything the rules say of one file. */
export function faultsOf(file: WorkflowFile): readonly Fault[] {
  if (file.problem !== undefined)
    return [fault(RULES.UNREADABLE, { line: 1, message: file.problem, key: [] })];
  return [
    ...workflowPermissions(file),
    ...file.jobs.flatMap((job) => [
      ...jobFaults(file, job),
      ...job.steps.flatMap((step) => stepFaults(file, job, step)),
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

/** Events that strangers can cause, on the base's side or on their own. */
const STRANGERS = [
  'pull_request',
  'pull_request_target',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
];
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

function jobFaults(file: WorkflowFile, job: WorkflowJob): readonly Fault[] {
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
  const event = file.events.find((one) => STRANGERS.includes(one));
  if (event !== undefined && job.runsOn.some((label) => label.toLowerCase() === 'self-hosted'))
    faults.push(
      fault(RULES.SELF_HOSTED, {
        line: job.line,
        message: `The job '${job.id}' runs on 'self-hosted' for ${event}.`,
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
    ...checkoutFaults(file, job, step),
    ...commandFaults(file, job, step),
    ...cacheFaults(file, job, step),
    ...scripts(step).flatMap((script) => injectionFaults(file, job, script, step.env)),
  ];
}

const HEAD =
  /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref)|merge_commit_sha|number)|workflow_run\.head_(?:sha|branch)|issue\.number))|refs\/pull\//i;

function checkoutFaults(file: WorkflowFile, job: WorkflowJob, step: WorkflowStep): readonly Fault[] {
  if (!isAction(step, 'actions/checkout')) return [];
  const faults: Fault[] = [];
  const event = file.events.find((one) => PRIVILEGED.includes(one));
  const from = [step.with.ref, step.with.repository].find((one) => one !== undefined && HEAD.test(one.value));
  if (event !== undefined && from !== undefined)
    faults.push(
      fault(RULES.CHECKOUT, {
        line: from.line,
        message: `On ${event} the job '${job.id}' checks out ${from.value}.`,
        key: [job.id, from.value],
      }),
    );
  const kept = step.with['persist-credentials']?.value.toLowerCase();
  if (kept !== 'false')
    faults.push(
      fault(RULES.CREDENTIALS, {
        line: step.line,
        message: `The job '${job.id}' checks out with ${kept === undefined ? 'persist-credentials left at its default, true' : `persist-credentials: ${kept}`}.`,
        key: [job.id],
      }),
    );
  return faults;
}

/** Commands that fetch a pull request's head. */
const GH_CHECKOUT = /\bgh\s+pr\s+checkout\b/;
const GIT = /\bgit\b/;
const GIT_FETCHES = /\b(?:fetch|checkout|pull|merge|switch|worktree)\b/;
const PULL_REF = /pull\/[^\s/]+\/(?:head|merge)\b/;

/** Whether one line of a script fetches a pull request's head: by `gh`, by its ref, or by an expression that names it. */
function fetchesHead(line: string): boolean {
  if (GH_CHECKOUT.test(line)) return true;
  const git = behind(line, GIT);
  const fetched = git === undefined ? undefined : behind(git, GIT_FETCHES);
  if (fetched === undefined) return false;
  return PULL_REF.test(fetched) || [...enclosed(fetched, '${{', '}}')].some(({ inner }) => HEAD.test(inner));
}

/** What follows the first place that fits. */
function behind(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : text.slice(match.index + match[0].length);
}

/** A head that a script checks out, on an event with the base's rights. */
function commandFaults(file: WorkflowFile, job: WorkflowJob, { run }: WorkflowStep): readonly Fault[] {
  const event = file.events.find((one) => PRIVILEGED.includes(one));
  if (event === undefined || run === undefined) return [];
  const lines = run.value.split('\n');
  const at = lines.findIndex(fetchesHead);
  const command = lines[at]?.trim();
  if (command === undefined) return [];
  return [
    fault(RULES.CHECKOUT, {
      line: run.line + (lines.length > 1 ? at + 1 : 0),
      message: `On ${event} the job '${job.id}' runs '${command.slice(0, 100)}'.`,
      key: [job.id, command],
    }),
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

function injectionFaults(
  file: WorkflowFile,
  job: WorkflowJob,
  script: Placed<string>,
  env: WorkflowStep['env'],
): readonly Fault[] {
  return pastedContexts(script.value, env).map(({ context, by, line }) => {
    const variable = context
      .replace(/^.*\./, '')
      .replaceAll(/[^a-z0-9]+/g, '_')
      .toUpperCase();
    const who =
      by === 'anybody'
        ? 'anybody can choose'
        : file.kind === 'action'
          ? 'the caller chooses'
          : 'people with write access, or callers, choose';
    return fault(RULES.INJECTION, {
      // The script's own first line stands one further down where it is a block.
      line: script.line + (script.value.includes('\n') ? line + 1 : line),
      ...(by === 'anybody' ? {} : { severity: 'moderate' as const }),
      message: `\${{ ${context} }} is text that ${who}, and it stands in a script of the job '${job.id}'.`,
      fix: context.startsWith('env.')
        ? `Use the variable itself, in quotes: "$${variable}" instead of \${{ ${context} }}.`
        : `Write \`env: { ${variable}: \${{ ${context} }} }\` and use "$${variable}" in the script.`,
      key: [job.id, context],
    });
  });
}
