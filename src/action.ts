import type { World } from './commands/command.js';
import type { ExitCode } from './errors.js';
import { messageOf, SealgateError } from './errors.js';
import { createLog } from './io/log.js';
import { openRunner, type Runner } from './io/runner/workflow-commands.js';
import { standardError } from './io/standard-streams.js';

/** The runner's door: inputs and event → command → outputs and exit code. */
export async function actionMain(args: readonly string[], process_: NodeJS.Process): Promise<ExitCode> {
  const runner = openRunner(process_.env);
  const world: World = {
    cwd: process_.cwd(),
    env: process_.env,
    log: createLog(() => standardError(process_)),
    now: () => new Date(),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  };
  const print = (text: string): void => {
    process_.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  };
  try {
    const step = await stepNamed(args[0] ?? '');
    return await step(world, runner, print);
  } catch (error) {
    annotate(runner, error);
    throw error;
  }
}

/** The runner shows ten annotations of a step: the log has the others. */
function annotate(runner: Runner, thrown: unknown): void {
  const title = 'Sealgate';
  if (!(thrown instanceof SealgateError)) {
    runner.annotate('error', messageOf(thrown), { title });
    return;
  }
  for (const { message, hint, location } of [thrown, ...thrown.also]) {
    runner.annotate('error', hint === undefined ? message : `${message}\n${hint}`, {
      title,
      ...(location?.line === undefined ? {} : { file: location.file, line: location.line }),
    });
  }
}

/** What a step of the action does. */
type Step = (world: World, runner: Runner, print: (text: string) => void) => Promise<ExitCode>;

/** @throws SealgateError USAGE where there is no such step. */
async function stepNamed(name: string): Promise<Step> {
  switch (name) {
    case 'check':
      return (await import('./commands/action/check-step.js')).checkStep;
    case 'seal':
      return (await import('./commands/action/seal-step.js')).sealStep;
    case 'publish':
      return (await import('./commands/action/publish-step.js')).publishStep;
    case 'comment':
      return (await import('./commands/action/comment-step.js')).commentStep;
    case 'image':
      return (await import('./commands/action/image-step.js')).imageStep;
    case 'audit':
      return (await import('./commands/action/audit-step.js')).auditStep;
    case 'cache-restore':
      return (await import('./commands/action/cache-steps.js')).cacheRestoreStep;
    case 'cache-save': {
      const { cacheSaveStep } = await import('./commands/action/cache-steps.js');
      return (world, _runner, print) => cacheSaveStep(world, print);
    }
    default:
      throw new SealgateError('USAGE', `Unknown step '${name}'`, {
        hint: 'The steps are check, seal, publish, comment, image, audit, cache-restore and cache-save. They are run by action.yml; in a terminal use sealgate gate.',
      });
  }
}
