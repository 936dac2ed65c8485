import type { World } from './commands/command.js';
import type { ExitCode } from './errors.js';
import { messageOf, SealgateError } from './errors.js';
import { createLog } from './io/log.js';
import { openRunner } from './io/runner/workflow-commands.js';
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
    return await runStep(args[0] ?? '', world, runner, print);
  } catch (error) {
    annotate(runner, error);
    throw error;
  }
}

/** The runner shows ten annotations of a step: the log has the others. */
function annotate(runner: ReturnType<typeof openRunner>, thrown: unknown): void {
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

async function runStep(
  step: string,
  world: World,
  runner: ReturnType<typeof openRunner>,
  print: (text: string) => void,
): Promise<ExitCode> {
  switch (step) {
    case 'check': {
      const { checkStep } = await import('./commands/action/check-step.js');
      return checkStep(world, runner);
    }
    case 'seal': {
      const { sealStep } = await import('./commands/action/seal-step.js');
      return sealStep(world, runner);
    }
    case 'publish': {
      const { publishStep } = await import('./commands/action/publish-step.js');
      return publishStep(world, runner, print);
    }
    case 'comment': {
      const { commentStep } = await import('./commands/action/comment-step.js');
      return commentStep(world, runner, print);
    }
    case 'image': {
      const { imageStep } = await import('./commands/action/image-step.js');
      return imageStep(world, runner, print);
    }
    case 'audit': {
      const { auditStep } = await import('./commands/action/audit-step.js');
      return auditStep(world, runner, print);
    }
    case 'cache-restore': {
      const { cacheRestoreStep } = await import('./commands/action/cache-steps.js');
      return cacheRestoreStep(world, runner, print);
    }
    case 'cache-save': {
      const { cacheSaveStep } = await import('./commands/action/cache-steps.js');
      return cacheSaveStep(world, print);
    }
    default:
      throw new SealgateError('USAGE', `Unknown step '${step}'`, {
        hint: 'The steps are check, seal, publish, comment, image, audit, cache-restore and cache-save. They are run by action.yml; in a terminal use sealgate gate.',
      });
  }
}
