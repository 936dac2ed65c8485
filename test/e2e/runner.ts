import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { bash } from '../support/bash.js';
import { type RunnerCommand, readCommands, readOutputs } from '../support/runner-files.js';
import { holds, interpolate } from './expressions.js';

interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly run: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  readonly id: string;
  readonly outcome: Conclusion;
  readonly exitCode: number | undefined;
  /** What the step had started was still at work when the next one began. */
  readonly left: boolean;
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly conclusion: Conclusion;
  readonly steps: readonly StepResult[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The runner's temporary folder, as the run left it. */
  readonly temp: string;
}

export interface ActionRun {
  /** Folder with action.yml. */
  readonly action: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The `github` context; `event` goes to the event file. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** The job's entry of its matrix. */
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** The runner's temporary folder, where steps of the job ran before. */
  readonly temp?: string;
  /** Environment of the step that uses the action. */
  readonly env?: Readonly<Record<string, string>>;
  /** Something that happens while a step runs or before it starts. */
  readonly meddle?: {
    readonly step: string;
    readonly when: 'before' | 'running';
    readonly do: (process: { kill(signal: NodeJS.Signals): void }, temp: string) => void | Promise<void>;
  };
  /** The job is cancelled while this step runs. */
  readonly cancelDuring?: string;
  /** When to cancel; else shortly after the step began. */
  readonly cancelWhen?: Promise<void>;
  /** Values that a step masked: the runner drops outputs that hold them. */
  readonly masked?: readonly string[];
}

/**
 * Runs a composite action as written: GitHub's own expression evaluator, bash as the runner calls it, files
 * for outputs, summaries and the event. A step's environment is what the runner would give it and no more.
 *
 * @see actions/runner, CompositeActionHandler.cs and ScriptHandler.cs
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const file = parse(readFileSync(path.join(run.action, 'action.yml'), 'utf8')) as ActionFile;
  if (file.runs.using !== 'composite')
    throw new Error(`The harness runs composite actions, not ${file.runs.using}`);
  const temp = run.temp ?? mkdtempSync(path.join(tmpdir(), 'runner-temp-'));
  const github = { token: 'ghs_default', ...run.github };
  const event = path.join(temp, 'event.json');
  writeFileSync(event, JSON.stringify(run.github?.event ?? {}));
  const inputs = readInputs(file, run.inputs ?? {}, github);
  const steps: StepResult[] = [];
  const status = { failed: false, cancelled: false };
  for (const [index, step] of file.runs.steps.entries()) {
    const id = step.id ?? `__${index}`;
    const contexts = {
      inputs,
      github,
      steps: stepsContext(steps),
      env: run.env ?? {},
      runner: { temp, os: 'Linux' },
      // Null, as on the runner, where the job has none.
      matrix: run.matrix,
    };
    if (!holds(step.if, contexts, status)) {
      steps.push({
        id,
        outcome: 'skipped',
        left: false,
        exitCode: undefined,
        log: '',
        commands: [],
        summary: '',
        outputs: {},
      });
      continue;
    }
    const result = await runStep(run, step, { id, temp, event, contexts, status });
    steps.push(result);
    if (result.outcome === 'failure' && step['continue-on-error'] !== true) status.failed = true;
  }
  const final = { inputs, github, steps: stepsContext(steps), env: run.env ?? {} };
  return {
    conclusion: status.failed ? 'failure' : status.cancelled ? 'cancelled' : 'success',
    steps,
    temp,
    outputs: Object.fromEntries(
      Object.entries(file.outputs ?? {}).map(([name, { value }]) => [
        name,
        interpolate(value, final, status),
      ]),
    ),
  };
}

function readInputs(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  github: object,
): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(file.inputs ?? {}, name)) throw new Error(`Unexpected input '${name}'`);
  }
  return Object.fromEntries(
    Object.entries(file.inputs ?? {}).map(([name, input]) => {
      if (input.required === true && given[name] === undefined)
        throw new Error(`Input '${name}' is required`);
      const fallback = interpolate(input.default ?? '', { github }, { failed: false, cancelled: false });
      return [name, given[name] ?? fallback];
    }),
  );
}

interface StepPlace {
  readonly id: string;
  readonly temp: string;
  readonly event: string;
  readonly contexts: { readonly [key: string]: unknown };
  readonly status: { failed: boolean; cancelled: boolean };
}

async function runStep(run: ActionRun, step: ActionStep, place: StepPlace): Promise<StepResult> {
  if (step.shell !== 'bash') throw new Error(`The harness has bash, not ${step.shell}`);
  const files = path.join(place.temp, '_runner_file_commands');
  mkdirSync(files, { recursive: true });
  const unique = randomUUID();
  const paths = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => {
      const target = path.join(files, `${name.toLowerCase()}_${unique}`);
      writeFileSync(target, '');
      return [`GITHUB_${name}`, target];
    }),
  );
  const script = path.join(place.temp, `${unique}.sh`);
  writeFileSync(script, interpolate(step.run, place.contexts, place.status));
  const env = {
    ...baseEnv(run, place),
    ...run.env,
    ...Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [
        name,
        interpolate(String(value), place.contexts, place.status),
      ]),
    ),
    ...paths,
  };
  const ended = await execute(script, env, run, place);
  const outputs = Object.fromEntries(readOutputs(readFileSync(String(paths.GITHUB_OUTPUT), 'utf8')));
  for (const [name, value] of Object.entries(outputs)) {
    if ((run.masked ?? []).some((mask) => value.includes(mask))) outputs[name] = '';
  }
  return {
    id: place.id,
    outcome: ended.cancelled ? 'cancelled' : ended.exitCode === 0 ? 'success' : 'failure',
    exitCode: ended.exitCode,
    left: ended.left,
    log: ended.log,
    commands: readCommands(ended.log),
    summary: readFileSync(String(paths.GITHUB_STEP_SUMMARY), 'utf8'),
    outputs,
  };
}

/** What the runner itself sets. Nothing of this process's own environment gets in but the way to its programs. */
function baseEnv(run: ActionRun, place: StepPlace): Record<string, string> {
  const github = (place.contexts.github ?? {}) as Readonly<Record<string, unknown>>;
  const named = Object.entries(github)
    .filter(([key, value]) => typeof value === 'string' && key !== 'token')
    .map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]);
  return {
    PATH: process.env.PATH ?? '',
    HOME: place.temp,
    ...(process.platform === 'win32'
      ? {
          SystemRoot: process.env.SystemRoot ?? '',
          // Without it no program is found by its bare name.
          PATHEXT: process.env.PATHEXT ?? '.EXE;.CMD',
          ComSpec: process.env.ComSpec ?? '',
          USERPROFILE: place.temp,
          LOCALAPPDATA: place.temp,
          TEMP: place.temp,
        }
      : {}),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: path.resolve(run.action),
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_EVENT_PATH: place.event,
    RUNNER_TEMP: place.temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...Object.fromEntries(named),
  };
}

interface Ended {
  readonly exitCode: number | undefined;
  readonly cancelled: boolean;
  readonly left: boolean;
  readonly log: string;
}

async function execute(
  script: string,
  env: Record<string, string>,
  run: ActionRun,
  place: StepPlace,
): Promise<Ended> {
  const meddling = run.meddle?.step === place.id ? run.meddle : undefined;
  if (meddling?.when === 'before') await meddling.do({ kill: () => undefined }, place.temp);
  const child = spawn(bash() ?? 'bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd: run.workspace,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  };
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      log += chunk;
    });
  }
  const closed = new Promise<number | undefined>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? undefined));
  });
  if (run.cancelDuring === place.id) {
    place.status.cancelled = true;
    await (run.cancelWhen ?? new Promise((done) => setTimeout(done, 400)));
    const exited = new Promise<number | undefined>((done) =>
      child.on('exit', (code) => done(code ?? undefined)),
    );
    // The runner signals the shell alone, waits, and signals it once more.
    for (const [signal, ms] of [
      ['SIGINT', 7500],
      ['SIGTERM', 2500],
    ] as const) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await Promise.race([exited, new Promise((done) => setTimeout(done, ms).unref())]);
    }
    const left = isGroupAlive(child.pid);
    if (left) kill('SIGKILL');
    return { exitCode: await closed, cancelled: true, left, log };
  }
  if (meddling?.when === 'running') await meddling.do({ kill }, place.temp);
  const exitCode = await closed;
  return { exitCode, cancelled: false, left: false, log };
}

/** Whether a program that a step started is still at work. */
function isGroupAlive(pid: number | undefined): boolean {
  if (pid === undefined || process.platform === 'win32') return false;
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

function stepsContext(steps: readonly StepResult[]): object {
  return Object.fromEntries(
    steps.map(({ id, outcome, outputs }) => [id, { outcome, conclusion: outcome, outputs }]),
  );
}
