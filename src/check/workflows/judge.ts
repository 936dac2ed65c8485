import type { RuleMeta } from '../../model/contracts.js';
import type { Severity } from '../../model/severity.js';
import type { Permissions, Placed, WorkflowFile, WorkflowJob, WorkflowStep } from '../../model/workflow.js';
import { pastedContexts } from './expressions.js';
import { WORKFLOW_RULES as RULES } from './rules.js';

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

function fault(
  rule: RuleMeta,
  of: { readonly line: number; readonly message: string; readonly key: readonly string[] } & Partial<
    Pick<Fault, 'fix' | 'severity'>
  >,
): Fault {
  return { rule, fix: rule.fix, ...of };
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
  return faults;
}

function stepFaults(file: WorkflowFile, job: WorkflowJob, step: WorkflowStep): readonly Fault[] {
  return [
    ...(step.uses === undefined ? [] : usesFaults(step.uses, job.id)),
    ...checkoutFaults(file, job, step),
    ...cacheFaults(file, job, step),
    ...scripts(step).flatMap((script) => injectionFaults(file, job, script)),
  ];
}

/** What an action or reusable workflow is named by. */
function usesFaults({ value, line }: Placed<string>, job: string): readonly Fault[] {
  const unpinned = (message: string): readonly Fault[] => [
    fault(RULES.UNPINNED, { line, message, key: [job, value] }),
  ];
  if (value.startsWith('./') || value.startsWith('../')) return [];
  if (value.startsWith('docker://'))
    return /@sha256:[0-9a-f]{64}$/.test(value)
      ? []
      : unpinned(`${value} is an image by tag; only @sha256:… names bytes.`);
  const [action = '', ref] = splitAt(value);
  if (ref === undefined) return unpinned(`${value} names no version.`);
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return [];
  return unpinned(
    /^[0-9a-f]{7,39}$/.test(ref)
      ? `${action} is pinned by a short hash, ${ref}, which others can come to match.`
      : `${action} is taken from '${ref}', a tag or branch that can move.`,
  );
}

function splitAt(value: string): readonly [string, string?] {
  const at = value.lastIndexOf('@');
  return at === -1 ? [value] : [value.slice(0, at), value.slice(at + 1)];
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

const WRITES_A_RELEASE = ['contents', 'packages', 'id-token', 'attestations'];

/** A job that publishes: by its event, by its environment, or by what its token may write. */
function isRelease(file: WorkflowFile, job: WorkflowJob): boolean {
  if (file.events.includes('release') || file.events.includes('push tags')) return true;
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
  const cache =
    isAction(step, 'actions/cache') || isAction(step, 'actions/cache/restore')
      ? step.uses
      : /^actions\/setup-/.test(step.uses?.value ?? '')
        ? step.with.cache
        : undefined;
  if (cache === undefined || cache.value === '' || cache.value === 'false') return [];
  return [
    fault(RULES.CACHE, {
      line: cache.line,
      message: `The job '${job.id}' publishes, and ${splitAt(step.uses?.value ?? '')[0]} restores a cache in it.`,
      key: [job.id, splitAt(step.uses?.value ?? '')[0]],
    }),
  ];
}

function isAction(step: WorkflowStep, name: string): boolean {
  return splitAt(step.uses?.value ?? '')[0].toLowerCase() === name;
}

/** Texts of a step that an interpreter runs. */
function scripts(step: WorkflowStep): readonly Placed<string>[] {
  const script = isAction(step, 'actions/github-script') ? step.with.script : undefined;
  return [...(step.run === undefined ? [] : [step.run]), ...(script === undefined ? [] : [script])];
}

function injectionFaults(file: WorkflowFile, job: WorkflowJob, script: Placed<string>): readonly Fault[] {
  return pastedContexts(script.value).map(({ context, by, line }) => {
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
      fix: `Write \`env: { ${variable}: \${{ ${context} }} }\` and use "$${variable}" in the script.`,
      key: [job.id, context],
    });
  });
}
