import { runDirect } from './direct.js';
import { runByToolkit } from './toolkit.js';
import type { ExecOptions, ExecResult } from './types.js';

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error. Where a signal ends this process, it ends the program too.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
export function run(
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult> {
  return process.platform === 'win32'
    ? runByToolkit(command, args, options)
    : runDirect(command, args, options);
}
