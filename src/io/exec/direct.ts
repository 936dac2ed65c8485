import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { messageOf, SealgateError } from '../../errors.js';
import { onInterrupt } from '../interrupts.js';
import { sendSignal } from './send-signal.js';
import type { ExecOptions, ExecResult } from './types.js';

/** How long what a program leaves running may hold its output open. */
const LINGER_MS = 10_000;

/**
 * Runs a program by Node itself, which takes a third of the time that @actions/exec does, and knows the program's id:
 * a signal that ends this process alone (a runner's, a supervisor's) must not leave a scanner at work.
 *
 * @throws SealgateError as `run` does.
 */
export async function runDirect(
  command: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecResult> {
  const { spawn } = await import('node:child_process');
  const { cwd, input, env, maxBytes = 256 * 1024 * 1024, group = false } = options;
  let child: ChildProcess | undefined;
  // Before it starts: a signal in between would end this process alone.
  const takeBack = onInterrupt(() => end(child, group), `${command} goes on`);
  try {
    child = spawn(command, [...args], {
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: group,
      ...(cwd === undefined ? {} : { cwd }),
    });
    return await collect(child, { command, cwd, input, maxBytes });
  } finally {
    takeBack();
  }
}

interface Started extends Pick<ExecOptions, 'cwd' | 'input'> {
  readonly command: string;
  readonly maxBytes: number;
}

function collect(child: ChildProcess, { command, cwd, input, maxBytes }: Started): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const failed = (what: string, hint: string, cause?: unknown): void =>
      reject(new SealgateError('TOOL_FAILED', `${command} ${what}`, { hint, cause }));
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
    child.on('exit', () => {
      const lingering = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, LINGER_MS);
      child.on('close', () => clearTimeout(lingering));
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

/** Asks a program to end, with its group all that it started. */
function end(child: ChildProcess | undefined, group: boolean): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  sendSignal(group ? -child.pid : child.pid, 'SIGTERM');
}
