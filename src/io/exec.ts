import { messageOf, SealgateError } from '../errors.js';

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Buffer;
  /** More output than this ends the program. Default 256 MiB. */
  readonly maxBytes?: number;
}

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
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
