import { existsSync } from 'node:fs';
import { messageOf, SealgateError } from '../errors.js';
import { type ExecOptions, type ExecResult, run } from './exec.js';

/**
 * As `run`, for programs that leave nothing running behind: started by Node itself, which takes a third of the time.
 * On Windows it is `run`, because there the system looks for a program in the current folder first, which a pull
 * request fills.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
export async function runDirect(
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult> {
  if (process.platform === 'win32') return run(command, args, options);
  const { spawn } = await import('node:child_process');
  const { cwd, input, env, maxBytes = 256 * 1024 * 1024 } = options;
  return new Promise((resolve, reject) => {
    const failed = (what: string, hint: string, cause?: unknown): void =>
      reject(new SealgateError('TOOL_FAILED', `${command} ${what}`, { hint, cause }));
    const child = spawn(command, [...args], {
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
    });
    const chunks: Buffer[] = [];
    const errors: Buffer[] = [];
    let size = 0;
    child.stdout?.on('data', (data: Buffer) => {
      size += data.length;
      if (size <= maxBytes) chunks.push(data);
      else child.kill();
    });
    child.stderr?.on('data', (data: Buffer) => {
      if (errors.length < 4096) errors.push(data);
    });
    // A program may end before it has read all: what it answers counts.
    child.stdin?.on('error', () => child.stdin?.destroy());
    child.stdin?.end(input);
    child.on('error', (error) => {
      // The system says of a missing folder what it says of a missing program.
      if (cwd !== undefined && !existsSync(cwd))
        failed(`could not be run: ${cwd} does not exist`, 'Name a folder that is there.', error);
      else
        failed(
          `could not be run: ${messageOf(error)}`,
          `Install ${command}, or make sure it is on PATH.`,
          error,
        );
    });
    child.on('close', (code, signal) => {
      if (size > maxBytes) {
        failed(
          `printed more than the limit of ${maxBytes} bytes`,
          'Let it write to a file and pass that file instead.',
        );
      } else if (code === null) {
        failed(
          `was ended by ${signal}`,
          'Run it again; if it happens again, look at why the system ends it.',
        );
      } else
        resolve({
          exitCode: code,
          stdout: Buffer.concat(chunks),
          stderr: Buffer.concat(errors).toString('utf8'),
        });
    });
  });
}
