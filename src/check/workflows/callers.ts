import { callsOf, type LocalCall } from '../../model/workflows/local-calls.js';
import { STRANGERS } from '../../model/workflows/strangers-events.js';
import type { WorkflowFile } from '../../model/workflows/workflow.js';

/** An event that starts a file's jobs, and the workflow whose event it is where that calls the file. */
export interface Start {
  readonly event: string;
  readonly by?: string;
}

/** What a caller on an event of PRIVILEGED gives a file, with the variables that its values may name. */
export interface Passed {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** How a file comes to run. */
export interface Runs {
  readonly starts: readonly Start[];
  readonly passed: readonly Passed[];
}

/** Events whose token may write although a stranger may be behind them. */
export const PRIVILEGED: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** `pull_request_target`, or with the workflow that it starts first. */
export function startText({ event, by }: Start): string {
  return by === undefined ? event : `${event} (of ${by}, which calls this)`;
}

/**
 * What starts each file: its own events, and those of strangers that start the workflows which call it. A reusable
 * workflow and a composite action run for their caller's event, with its context and, as far as it passes them on, its
 * rights.
 *
 * @returns in the order of the files.
 */
export function runsOf(files: readonly WorkflowFile[]): readonly Runs[] {
  const starts = new Map(
    files.map(({ path, events }) => [path, new Map(events.map((event) => [event, '']))]),
  );
  const calls = files.flatMap((file) => callsOf(file).map((call) => ({ ...call, from: file.path })));
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const { from, to } of calls) {
      const known = starts.get(to);
      for (const [event, by] of starts.get(from) ?? []) {
        if (known === undefined || known.has(event) || !STRANGERS.includes(event)) continue;
        known.set(event, by === '' ? from : by);
        isMore = true;
      }
    }
  }
  const isPrivileged = (path: string): boolean =>
    PRIVILEGED.some((event) => starts.get(path)?.has(event) === true);
  return files.map(({ path }) => ({
    starts: [...(starts.get(path) ?? [])].map(([event, by]) => (by === '' ? { event } : { event, by })),
    passed: calls
      .filter(({ from, to }) => to === path && isPrivileged(from))
      .map(({ caller }) => passedBy(caller)),
  }));
}

function passedBy({ with: given = {}, env = {} }: LocalCall['caller']): Passed {
  return {
    inputs: Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value])),
    env,
  };
}
