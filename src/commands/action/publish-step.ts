import { EXIT, type ExitCode, messageOf, SealgateError } from '../../errors.js';
import { displayPath } from '../../io/files/files.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import { displayText } from '../../model/text/display.js';
import { outputsOf, writeOutputs } from '../../publish/outputs.js';
import { renderRefusedSummary } from '../../render/refused-summary.js';
import { renderTerminal } from '../../render/terminal/terminal.js';
import type { World } from '../command.js';
import { sealOptions } from '../seal/options.js';
import { publishStage } from '../stages/publish-stage.js';
import { createStaging, openStaging, type RunState } from '../stages/staging.js';
import { readFailure, type StepFailure } from './failure.js';
import { inputValues } from './inputs.js';
import { interruptedState, withGap } from './interrupted.js';
import { openState } from './open-state.js';
import { warnUnlessPinned } from './pin.js';
import { findStateFolder } from './state-folder.js';
import { readStep, withStep } from './step-name.js';

/** What the ledger's head is sealed with. */
const SEALING = sealOptions;

/**
 * The action's last step, which always runs and whose exit code is the gate: it says what was decided, or that
 * nothing was, and why.
 *
 * @param print takes the text for the log.
 */
export async function publishStep(
  world: World,
  runner: Runner,
  print: (text: string) => void,
): Promise<ExitCode> {
  const { folder, state } = await recover(world).catch(async (error: unknown) => {
    await tellRefusal(world, runner, error);
    throw error;
  });
  const published = await publishStage(openStaging(folder), state, {
    values: inputValues(SEALING, world.env),
    world,
  });
  for (const result of published.results) {
    if (result.state === 'failed') {
      runner.annotate('warning', result.message, { title: `Sealgate: ${result.publisher}` });
    }
  }
  warnUnlessPinned(world, runner);
  const { evidenceDir, names } = published;
  const kept = names === undefined ? {} : { names };
  const folders = { evidenceDir, stagingDir: folder, ...kept };
  const links = names === undefined ? {} : { evidenceDir: displayPath(evidenceDir, world.cwd), names };
  print(displayText(renderTerminal(published.record, world.style, links)));
  await writeOutputs(runner, outputsOf(published.record, published.results, folders));
  return published.exitCode;
}

/** Where there is no run to tell of, the page of the run says why all the same. */
async function tellRefusal(world: World, runner: Runner, error: unknown): Promise<void> {
  if (!(error instanceof SealgateError) || (world.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  try {
    await runner.appendSummary(renderRefusedSummary(error));
  } catch (failed) {
    world.log.warn(messageOf(failed));
  }
}

/** The state to publish: what the steps before left where that can be trusted, else one that says what happened. */
async function recover(world: World): Promise<{ readonly folder: string; readonly state: RunState }> {
  const check = world.env.SEALGATE_CHECK_OUTCOME ?? '';
  const seal = world.env.SEALGATE_SEAL_OUTCOME ?? '';
  let refusal: string | undefined;
  if (check === 'success') {
    try {
      const { folder, state } = await openState(world.env);
      return { folder, state: seal === 'success' ? state : withGap(state, sealGap(seal)) };
    } catch (error) {
      refusal = messageOf(error);
    }
  }
  const folder = await usableFolder(world);
  const failure = await readFailure(folder);
  return {
    folder,
    state: await interruptedState(
      folder,
      failure ?? describe(check, refusal),
      withStep(world, await readStep(folder)),
    ),
  };
}

async function usableFolder(world: World): Promise<string> {
  try {
    return (await findStateFolder(world.env)) ?? (await createStaging(world.env));
  } catch (error) {
    world.log.warn(messageOf(error));
    return createStaging(world.env);
  }
}

/** What is known of a check step that left no word of its own. */
function describe(outcome: string, refusal: string | undefined): StepFailure {
  const exitCode = EXIT.incomplete;
  if (refusal !== undefined) return { message: refusal, hint: 'Run the job again.', exitCode };
  switch (outcome) {
    case 'cancelled':
      return {
        message: 'The run was cancelled, or ran out of time, before its checks were done',
        hint: "Run the job again; if it ran out of time, raise the job's timeout-minutes.",
        exitCode,
      };
    case 'skipped':
      return {
        message: 'The check step was skipped, because the job had failed before it',
        hint: 'Look at the steps before Sealgate.',
        exitCode,
      };
    default:
      return {
        message: 'The check step ended before it had a verdict',
        hint: 'Look at the log of the check step: it may have run out of memory.',
        exitCode,
      };
  }
}

function sealGap(outcome: string): { check: string; message: string; hint: string } {
  return {
    check: 'seal',
    message: `The seal step did not finish (${outcome === '' ? 'unknown' : outcome})`,
    hint: 'Look at the log of the seal step, then run the job again.',
  };
}
