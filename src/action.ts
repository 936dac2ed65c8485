import type { ExitCode } from './errors.js';
import { SealgateError } from './errors.js';

/** The runner's door: inputs and event → command → outputs and exit code. */
export async function actionMain(args: readonly string[], _process: NodeJS.Process): Promise<ExitCode> {
  throw new SealgateError('USAGE', `Unknown step '${args[0] ?? ''}'`, {
    hint: 'The steps are check, seal and publish.',
  });
}
