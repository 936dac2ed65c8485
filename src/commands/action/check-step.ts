import { EXIT, type ExitCode } from '../../errors.js';
import { readGithubEvent } from '../../io/runner/github-event.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import type { World } from '../command.js';
import { checkStage } from '../stages/check-stage.js';
import { createStaging, openStaging, settle, writeState } from '../stages/staging.js';
import { failureOf, writeFailure } from './failure.js';
import { actionOptions, inputValues } from './inputs.js';
import { ownBranchNote } from './own-branch.js';
import { nameStep, withStep } from './step-name.js';

/**
 * The action's first step. Whatever the verdict is, this step succeeds: the last step answers for it, so that
 * sealing and publishing are not skipped. It fails only where no verdict came about.
 */
export async function checkStep(world: World, runner: Runner): Promise<ExitCode> {
  const folder = await createStaging(world.env);
  const step = await nameStep(folder, world.env);
  // At once, so that a step that is killed later still leaves the way to what it had.
  await runner.setOutput('state', folder);
  const staging = openStaging(folder);
  try {
    const state = await checkStage({
      staging,
      values: inputValues(actionOptions, world.env),
      world: withStep(world, step),
      checkpoint: async (early) => {
        await settle(staging);
        await writeState(folder, early);
      },
    });
    const note = ownBranchNote(await readGithubEvent(world.env), world.env);
    if (note !== undefined)
      runner.annotate('warning', note, { title: 'Sealgate: a branch by its own rules' });
    await settle(staging);
    await runner.setOutput('digest', await writeState(folder, state));
    return EXIT.pass;
  } catch (error) {
    await writeFailure(folder, failureOf(error));
    throw error;
  }
}
