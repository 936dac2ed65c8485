import type { WorkflowJob, WorkflowStep } from '../../model/workflows/workflow.js';
import { type Passed, PRIVILEGED, type Runs, type Start, startText } from './callers.js';
import { contextNames } from './expressions.js';
import { type Fault, fault } from './fault.js';
import { isAction } from './pins.js';
import { WORKFLOW_RULES as RULES } from './rules.js';

/** Contexts that name a pull request's code: its head, where that comes from, its number. */
const HEAD =
  /^github\.(?:head_ref|event\.(?:after|number|pull_request\.(?:head\.\S+|merge_commit_sha|number)|workflow_run\.(?:head_(?:sha|branch|commit\.\S+|repository\.\S+)|pull_requests\.\S+)|issue\.(?:number|pull_request\.\S+)))$/;
const PULL = /refs\/pull\//i;

/** Values behind values that are followed. */
const MOST_STEPS = 4;

/** Where values of a step come from. */
interface Scope {
  readonly env: Readonly<Record<string, string>>;
  /** What callers pass in. */
  readonly passed: readonly Passed[];
}

/** A stranger's code that a step checks out on an event with the base's rights, and credentials that a checkout leaves. */
export function checkoutFaults(job: WorkflowJob, step: WorkflowStep, runs: Runs): readonly Fault[] {
  const start = runs.starts.find(({ event }) => PRIVILEGED.includes(event));
  const credentials = isAction(step, 'actions/checkout') ? credentialFaults(job, step) : [];
  if (start === undefined) return credentials;
  const scope = { env: step.env ?? {}, passed: runs.passed };
  return [
    ...headFaults(job, step, { start, scope }),
    ...credentials,
    ...commandFaults(job, step, { start, scope }),
  ];
}

interface Started {
  readonly start: Start;
  readonly scope: Scope;
}

function headFaults(job: WorkflowJob, step: WorkflowStep, { start, scope }: Started): readonly Fault[] {
  if (!isAction(step, 'actions/checkout')) return [];
  const from = [step.with.ref, step.with.repository].find(
    (one) => one !== undefined && namesHead(one.value, scope),
  );
  if (from === undefined) return [];
  return [
    fault(RULES.CHECKOUT, {
      line: from.line,
      message: `On ${startText(start)} the job '${job.id}' checks out ${from.value}.`,
      key: [job.id, from.value],
    }),
  ];
}

function credentialFaults(job: WorkflowJob, step: WorkflowStep): readonly Fault[] {
  const kept = step.with['persist-credentials']?.value.toLowerCase();
  if (kept === 'false') return [];
  return [
    fault(RULES.CREDENTIALS, {
      line: step.line,
      message: `The job '${job.id}' checks out with ${kept === undefined ? 'persist-credentials left at its default, true' : `persist-credentials: ${kept}`}.`,
      key: [job.id],
    }),
  ];
}

/** Whether a text names a pull request's code, itself or through variables and what callers pass in. */
function namesHead(text: string, scope: Scope, steps = MOST_STEPS): boolean {
  if (PULL.test(text)) return true;
  return contextNames(text).some((name) => {
    if (HEAD.test(name)) return true;
    const [, kind, key = ''] = /^(env|inputs)\.(.+)$/.exec(name) ?? [];
    if (kind === undefined || steps === 0) return false;
    if (kind === 'env') return variableNamesHead(key, scope, steps);
    return scope.passed.some(({ inputs, env }) => {
      const value = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
      return value !== undefined && namesHead(value, { env, passed: [] }, steps - 1);
    });
  });
}

function variableNamesHead(name: string, scope: Scope, steps = MOST_STEPS): boolean {
  const key = name.toLowerCase();
  const value = Object.hasOwn(scope.env, key) ? scope.env[key] : undefined;
  return value !== undefined && namesHead(value, scope, steps - 1);
}

/** Commands that fetch a pull request's head. */
const GH_CHECKOUT = /\bgh\s+pr\s+checkout\b/;
const GIT = /\bgit\b/;
const GIT_FETCHES = /\b(?:fetch|checkout|pull|merge|switch|worktree|clone|reset)\b/;
const PULL_REF = /pull\/[^\s/]+\/(?:head|merge)\b/;
/** A shell's or PowerShell's variable. */
const VARIABLE = /\$(?:env:)?\{?([A-Za-z_]\w*)/gi;

/** Whether one line of a script fetches a pull request's head: by `gh`, by its ref, or by what names it. */
function fetchesHead(line: string, scope: Scope): boolean {
  if (GH_CHECKOUT.test(line)) return true;
  const git = behind(line, GIT);
  const fetched = git === undefined ? undefined : behind(git, GIT_FETCHES);
  if (fetched === undefined) return false;
  if (PULL_REF.test(fetched) || namesHead(fetched, scope)) return true;
  return [...fetched.matchAll(VARIABLE)].some(([, name = '']) => variableNamesHead(name, scope));
}

/** What follows the first place that fits. */
function behind(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : text.slice(match.index + match[0].length);
}

/** A head that a script checks out. */
function commandFaults(job: WorkflowJob, { run }: WorkflowStep, { start, scope }: Started): readonly Fault[] {
  if (run === undefined) return [];
  const lines = run.value.split('\n');
  const at = lines.findIndex((line) => fetchesHead(line, scope));
  const command = lines[at]?.trim();
  if (command === undefined) return [];
  return [
    fault(RULES.CHECKOUT, {
      line: run.line + (lines.length > 1 ? at + 1 : 0),
      message: `On ${startText(start)} the job '${job.id}' runs '${command.slice(0, 100)}'.`,
      key: [job.id, command],
    }),
  ];
}
