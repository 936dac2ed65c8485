import path from 'node:path';
import {
  asKnownError,
  EXIT,
  type ExitCode,
  exitCodeOf,
  messageOf,
  messageWithPlace,
  SealgateError,
} from '../../errors.js';
import { readIfExists, writeAtomic } from '../../io/files/files.js';

/** Why the check step ended without a verdict, in words for the comment. */
export interface StepFailure {
  readonly message: string;
  readonly hint?: string;
  /** What else was wrong with the same input. */
  readonly also?: readonly StepReason[];
  readonly exitCode: ExitCode;
}

interface StepReason {
  readonly message: string;
  readonly hint?: string;
}

const FILE = 'failure.json';
const CODES: readonly ExitCode[] = Object.values(EXIT);

/** What an error says to the reader of the comment. A bug of ours shows no stack there. */
export function failureOf(thrown: unknown): StepFailure {
  const error = asKnownError(thrown);
  const exitCode = exitCodeOf(error);
  if (!(error instanceof SealgateError)) {
    return {
      message: `Sealgate itself failed: ${messageOf(error)}`,
      hint: 'Please report this; the log of the check step has the details.',
      exitCode,
    };
  }
  return {
    ...reasonOf(error),
    ...(error.also.length === 0 ? {} : { also: error.also.map(reasonOf) }),
    exitCode,
  };
}

function reasonOf(error: SealgateError): StepReason {
  return {
    message: messageWithPlace(error),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

/** Leaves it for the publish step. @throws SealgateError IO_FAILED */
export async function writeFailure(folder: string, failure: StepFailure): Promise<void> {
  await writeAtomic(path.join(folder, FILE), JSON.stringify(failure), { mode: 0o600 });
}

/** @returns `undefined` where the check step left none, or something else than one. */
export async function readFailure(folder: string): Promise<StepFailure | undefined> {
  const bytes = await readIfExists(path.join(folder, FILE), 1024 * 1024);
  if (bytes === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch {
    // Half a file says as much as none: the caller then says that the step ended early.
    return undefined;
  }
  const { also, exitCode } = (parsed ?? {}) as Record<string, unknown>;
  const code = CODES.find((candidate) => candidate === exitCode && candidate !== EXIT.pass);
  const first = readReason(parsed);
  if (first === undefined || code === undefined) return undefined;
  const others = Array.isArray(also) ? also.flatMap((item) => readReason(item) ?? []) : [];
  return { ...first, ...(others.length === 0 ? {} : { also: others }), exitCode: code };
}

function readReason(value: unknown): StepReason | undefined {
  const { message, hint } = (value ?? {}) as Record<string, unknown>;
  if (typeof message !== 'string') return undefined;
  return { message, ...(typeof hint === 'string' ? { hint } : {}) };
}
