import { SealgateError } from '../../errors.js';
import { sha256Hex } from '../../model/data/digest.js';
import { type RunState, readState } from '../stages/staging.js';
import { findStateFolder } from './state-folder.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What the step before left, byte for byte as it said: its output carries the digest.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is none, INPUT_INVALID where it is not the one.
 */
export async function openState(env: Env): Promise<{ readonly folder: string; readonly state: RunState }> {
  const folder = await findStateFolder(env);
  if (folder === undefined) {
    throw new SealgateError('INPUT_NOT_FOUND', 'The check step left nothing', {
      hint: 'Look at the log of the check step.',
    });
  }
  const { state, bytes } = await readState(folder);
  const digest = env.SEALGATE_DIGEST ?? '';
  if (digest !== sha256Hex(bytes)) {
    throw new SealgateError(
      'INPUT_INVALID',
      digest === ''
        ? 'The step before ended without saying what it left'
        : "The run's state was changed between the steps",
      {
        location: { file: folder },
        hint: 'Run the job again; no other step may write to RUNNER_TEMP/sealgate-*.',
      },
    );
  }
  return { folder, state };
}
