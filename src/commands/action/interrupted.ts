import { statSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../errors.js';
import { type Runtime, readRuntime } from '../../io/runtime.js';
import type { Gap } from '../../model/findings/decision.js';
import { TELL_COMMENT_ONLY } from '../../model/policy/telling.js';
import { baselinePolicy } from '../../policy/baseline.js';
import { version } from '../../version.js';
import type { World } from '../command.js';
import { textOf } from '../flags.js';
import { baseOf } from '../stages/base.js';
import { readRules } from '../stages/rules.js';
import { type RunState, readState } from '../stages/staging.js';
import { undecided } from '../undecided.js';
import type { StepFailure } from './failure.js';
import { actionOptions, inputValues } from './inputs.js';

/**
 * The state of a run whose check step came to no verdict: what it had read, if it got so far, and the reason.
 * Its verdict is `incomplete` whatever the folder says.
 *
 * @throws SealgateError where not even the event can be read, or the run is refused altogether.
 */
export async function interruptedState(
  folder: string,
  failure: StepFailure,
  world: World,
): Promise<RunState> {
  const left = await stateLeft(folder, world);
  const gaps = [failure, ...(failure.also ?? [])].map(({ message, hint }): Gap => {
    return { check: 'run', message, ...(hint === undefined ? {} : { hint }) };
  });
  const state = left ?? (await emptyState(world));
  const { verdict } = state.record;
  return {
    ...state,
    exitCode: failure.exitCode,
    record: { ...state.record, verdict: { ...verdict, verdict: 'incomplete', gaps } },
  };
}

/** Adds a reason why the verdict may not be `pass`. A `fail` stays one. */
export function withGap(state: RunState, gap: Gap): RunState {
  const { verdict } = state.record;
  const word = verdict.verdict === 'fail' ? 'fail' : 'incomplete';
  return {
    ...state,
    record: { ...state.record, verdict: { ...verdict, verdict: word, gaps: [...verdict.gaps, gap] } },
  };
}

/** The checkpoint of a check step that was stopped midway. Only an unfinished one counts: it can decide nothing. */
async function stateLeft(folder: string, world: World): Promise<RunState | undefined> {
  try {
    const { state } = await readState(folder);
    return state.record.verdict.verdict === 'incomplete' && state.record.decisions.length === 0
      ? state
      : undefined;
  } catch (error) {
    world.log.info(`Nothing to go on from: ${messageOf(error)}`);
    return undefined;
  }
}

async function emptyState(world: World): Promise<RunState> {
  // Only these two, which cannot be wrong in themselves: the others may be why there is no verdict.
  const places = actionOptions.filter(({ name }) => name === 'dir' || name === 'out');
  const values = inputValues(places, world.env);
  const named = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  // A folder that is not there is told as well as anything: from the workspace.
  const dir = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true ? named : world.cwd;
  const runtime = await readRuntime({ dir, env: world.env, now: world.now(), version: version() });
  const { context } = runtime;
  // No rule was applied, and none is named.
  const { source } = baselinePolicy();
  const out = textOf(values, 'out');
  const record = undecided(
    { context, policy: { ...source, presets: [] } },
    { gaps: [], notSealed: 'The run did not get that far.' },
  );
  return {
    schema: 'sealgate/state/v1',
    record,
    repositoryDir: dir,
    evidenceDir: path.resolve(world.cwd, out ?? path.join(dir, await evidencePath(dir, runtime, world))),
    ...(out === undefined ? { evidenceInside: dir } : {}),
    telling: TELL_COMMENT_ONLY,
    requireSeal: false,
    timings: {},
  };
}

/** Where the repository keeps its evidence: as its policy says where that can be read without the inputs, else the default. */
async function evidencePath(dir: string, runtime: Runtime, world: World): Promise<string> {
  const byDefault = baselinePolicy().policy.evidencePath;
  try {
    const { base } = await baseOf(dir, runtime, { values: {}, world });
    // What a pull request says of itself decides nothing.
    if (base === undefined && runtime.context.pullRequest !== undefined) return byDefault;
    const { policy } = await readRules(dir, base, { values: { offline: true }, world });
    return policy.evidencePath;
  } catch (error) {
    world.log.info(`The policy does not tell where evidence goes: ${messageOf(error)}`);
    return byDefault;
  }
}
