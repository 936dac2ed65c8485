import { EXIT, type ExitCode } from '../../errors.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import type { World } from '../command.js';
import { sealStage } from '../stages/seal-stage.js';
import { openStaging, writeState } from '../stages/staging.js';
import { actionOptions, inputValues } from './inputs.js';
import { openState } from './open-state.js';

/** The action's second step: seals what the first one left. A seal that fails is in the record, not in the exit code. */
export async function sealStep(world: World, runner: Runner): Promise<ExitCode> {
  const { folder, state } = await openState(world.env);
  const sealed = await sealStage(openStaging(folder), state, {
    values: inputValues(actionOptions, world.env),
    world,
  });
  await runner.setOutput('digest', await writeState(folder, sealed));
  return EXIT.pass;
}
