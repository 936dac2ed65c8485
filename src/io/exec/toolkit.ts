import { messageOf, SealgateError } from '../../errors.js';
import type { ExecOptions, ExecResult } from './types.js';

/**
 * Runs a program by @actions/exec, which on Windows looks it up on PATH before the system would look in the current
 * folder, and knows how batch files are started.
 *
 * @throws SealgateError as `run` does.
 */
export async function runByToolkit(
  command: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecResult> {
  const { exec } = await import('@actions/exec');
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  const cap = options.maxBytes ?? 256 * 1024 * 1024;
  let size = 0;
  try {
    const exitCode = await exec(command, [...args], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.input === undefined ? {} : { input: options.input }),
      env: { ...(process.env as Record<string, string>), ...options.env },
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout: (data) => {
          size += data.length;
          if (size <= cap) chunks.push(data);
        },
        stderr: (data) => {
          if (errors.length < 4096) errors.push(data);
        },
      },
    });
    if (size > cap) {
      throw new SealgateError(
        'TOOL_FAILED',
        `${command} printed ${size} bytes, more than the limit of ${cap}`,
        {
          hint: 'Let it write to a file and pass that file instead.',
        },
      );
    }
    return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw new SealgateError('TOOL_FAILED', `${command} could not be run: ${messageOf(error)}`, {
      hint: `Install ${command}, or make sure it is on PATH.`,
      cause: error,
    });
  }
}
