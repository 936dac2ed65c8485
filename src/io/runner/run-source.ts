import type { RunContext } from '../../model/facts.js';
import { type Env, nonEmpty, repositoryUrl } from './environment.js';

/** Which run, job and step this is, and on what machine. */
export function sourceOf(env: Env, version: string, action: string | undefined): RunContext['source'] {
  const used = action === undefined ? '' : ` (${action})`;
  const userAgent = `sealgate/${version}${used} node/${process.versions.node}`;
  const runner = nonEmpty(env.RUNNER_OS) ?? process.platform;
  const attempt = nonEmpty(env.GITHUB_RUN_ATTEMPT);
  const workflowRef = nonEmpty(env.GITHUB_WORKFLOW_REF);
  const job = jobOf(env);
  const step = stepOf(env);
  const repository = repositoryUrl(env);
  const id = nonEmpty(env.GITHUB_RUN_ID);
  return {
    ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(workflowRef === undefined ? {} : { workflowRef }),
    ...(job === undefined ? {} : { job }),
    ...(step === undefined ? {} : { step }),
    runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
    userAgent,
  };
}

/**
 * Inputs that tell apart the jobs of one workflow where their names do not: the callers of a reusable workflow, and the
 * entries of their matrices, all run the same job.
 */
export const TELLING_INPUTS = [
  'INPUT_DIR',
  'INPUT_LOCKFILE',
  'INPUT_POLICY',
  'INPUT_CONFIG_FILE',
  'INPUT_PRESET',
  'INPUT_ENVIRONMENT',
] as const;

/**
 * `release / gate (20, ubuntu-24.04), web`: the job, before it those that call its workflow, then the values of its
 * matrix, and what it was given to judge and to judge by.
 */
function jobOf(env: Env): string | undefined {
  const job = nonEmpty(env.GITHUB_JOB);
  if (job === undefined) return undefined;
  const matrix = leavesOf(parseMatrix(env.SEALGATE_MATRIX)).join(', ');
  const given = TELLING_INPUTS.map((input) => (env[input] ?? '').trim().replace(/\s+/g, ' '));
  const called = [...callersOf(env.ACTIONS_ORCHESTRATION_ID, job), job].join(CALLS);
  const name = [matrix === '' ? called : `${called} (${matrix})`, ...given.filter((text) => text !== '')];
  return name.join(', ').slice(0, 500);
}

/** Between a job and the one that it calls, as GitHub writes it. */
export const CALLS = ' / ';

/**
 * The jobs that call the workflow a job stands in, the outermost first, as newer runners tell them:
 * `<id of the run>.<job>.<job of the workflow it calls>.__default`, or the values of a matrix in the last place.
 */
function callersOf(orchestration: string | undefined, job: string): string[] {
  const [, ...keys] = (orchestration ?? '').slice(0, 1000).split('.');
  const at = keys.at(-1) === '__default' && keys.at(-2) === job ? keys.length - 2 : keys.indexOf(job);
  return at === -1 ? [] : keys.slice(0, at).filter((key) => key !== '__default');
}

/**
 * The job's step: `licences`, where it has that id; `__sealgate_sealgate_2`, where it has none and is the second use
 * of the action. Inside composite actions it is the step of the job that uses the outermost of them.
 *
 * @see actions/runner, StepsRunner.cs: only steps of the job itself set `github.action`
 */
function stepOf(env: Env): string | undefined {
  const step = nonEmpty(env.SEALGATE_STEP) ?? nonEmpty(env.GITHUB_ACTION);
  // Of scripts without an id the number changes with every other script.
  return step === undefined || /^__run(?:_\d+)?$/.test(step) ? undefined : step.slice(0, 200);
}

/** The runner's `toJSON(matrix)`; nothing where there is no matrix. */
function parseMatrix(text: string | undefined): unknown {
  if (text === undefined || text === '' || text === 'null') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Only tells jobs apart: as text it does so too.
    return text;
  }
}

function leavesOf(value: unknown, depth = 0): string[] {
  if (value === undefined || value === null || depth > 8) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap((member) => leavesOf(member, depth + 1));
}
