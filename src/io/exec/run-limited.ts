import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { messageOf } from '../../errors.js';
import { onInterrupt } from '../interrupts.js';
import { type Launch, launchOf } from './launch.js';
import { sendSignal } from './send-signal.js';

export interface LimitedOptions {
  readonly cwd: string;
  /** All that it gets of the environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** More output than this ends it. */
  readonly maxBytes: number;
}

/** What came of a program: how it ended and what it had printed by then. */
export interface LimitedResult {
  readonly ended: 'exited' | 'timed-out' | 'too-much-output' | 'not-started';
  /** Absent where it did not end by itself. */
  readonly exitCode?: number;
  readonly stdout: Buffer;
  /** The first 64 KiB. */
  readonly stderr: string;
  /** Why it was not started. */
  readonly reason?: string;
}

const STDERR = 64 * 1024;
const GRACE_MS = 2000;

/**
 * Runs a program with an argument list, never through a shell, within a time and an amount of output. What goes over
 * is ended together with everything that it started. It reads nothing from standard input.
 */
export async function runLimited(
  command: string,
  args: readonly string[],
  options: LimitedOptions,
): Promise<LimitedResult> {
  const launch = launchOf(command, args, options);
  if ('refused' in launch)
    return { ended: 'not-started', reason: launch.refused, stdout: Buffer.alloc(0), stderr: '' };
  let started: PipedChild | undefined;
  // Before it starts: a signal in between would end this process alone. In a group of its own it gets none of the
  // terminal's either.
  const takeBack = onInterrupt(() => end(started?.pid, 'SIGTERM'), `${command} goes on`);
  const child = start(launch, options);
  started = child;
  const stopper = createStopper(child);
  const printed = gather(child, options.maxBytes, () => stopper.stop('too-much-output'));
  const timer = setTimeout(() => stopper.stop('timed-out'), options.timeoutMs);
  const outcome = await outcomeOf(child);
  clearTimeout(timer);
  takeBack();
  if ('reason' in outcome) return { ended: 'not-started', reason: outcome.reason, ...printed() };
  if (stopper.why !== undefined) return { ended: stopper.why, ...printed() };
  return {
    ended: 'exited',
    ...(outcome.exitCode === null ? {} : { exitCode: outcome.exitCode }),
    ...printed(),
  };
}

type PipedChild = ChildProcessByStdio<null, Readable, Readable>;

function start(launch: Launch, { cwd, env }: LimitedOptions): PipedChild {
  return spawn(launch.file, [...launch.args], {
    cwd,
    env: { ...env },
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: launch.verbatim === true,
  });
}

type Stopped = 'timed-out' | 'too-much-output';

/** What ends a program, once, and remembers why. */
function createStopper(child: PipedChild): { stop(why: Stopped): void; readonly why: Stopped | undefined } {
  let stopped: Stopped | undefined;
  return {
    stop: (why) => {
      if (stopped !== undefined) return;
      stopped = why;
      end(child.pid, 'SIGTERM');
      setTimeout(() => end(child.pid, 'SIGKILL'), GRACE_MS).unref();
      // What has closed its output but goes on must not keep us waiting.
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, GRACE_MS + 500).unref();
    },
    get why() {
      return stopped;
    },
  };
}

/** @returns what it had printed by then. */
function gather(
  child: PipedChild,
  maxBytes: number,
  overflow: () => void,
): () => Pick<LimitedResult, 'stdout' | 'stderr'> {
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  let size = 0;
  let stderrSize = 0;
  child.stdout.on('data', (data: Buffer) => {
    size += data.length;
    if (size > maxBytes) overflow();
    else chunks.push(data);
  });
  child.stderr.on('data', (data: Buffer) => {
    if (stderrSize < STDERR) errors.push(data.subarray(0, STDERR - stderrSize));
    stderrSize += data.length;
  });
  return () => ({ stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') });
}

function outcomeOf(
  child: PipedChild,
): Promise<{ readonly exitCode: number | null } | { readonly reason: string }> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ reason: messageOf(error) }));
    child.on('close', (exitCode) => resolve({ exitCode }));
  });
}

function end(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    // Windows has no groups: this ends the tree below, the batch file's programs too.
    const taskkill = path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawn(taskkill, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).unref();
    return;
  }
  sendSignal(-pid, signal);
}
