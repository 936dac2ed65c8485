/** What kind of thing went wrong. Closed: a new kind is a change of contract. */
export type ErrorCode =
  | 'USAGE'
  | 'POLICY_INVALID'
  | 'INPUT_NOT_FOUND'
  | 'INPUT_INVALID'
  | 'INPUT_TOO_LARGE'
  | 'NETWORK_UNREACHABLE'
  | 'NETWORK_RESPONSE'
  | 'TOOL_FAILED'
  | 'SEAL_FAILED'
  | 'VERIFICATION_FAILED'
  | 'EVIDENCE_INVALID'
  | 'GITHUB_API'
  | 'IO_FAILED';

/** Where in a file an error stands. `line` and `column` start at 1; `pointer` is an RFC 6901 JSON pointer. */
export interface ErrorLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** As many errors of one input are told at once: nobody reads on after fifty, and a hostile file could have a million. */
export const MOST_ERRORS = 50;

export interface SealgateErrorOptions {
  /** What the reader should do next, as one sentence or command. */
  readonly hint?: string;
  readonly location?: ErrorLocation;
  readonly cause?: unknown;
  /** What else is wrong with the same input, each to be told as this one is; fewer than MOST_ERRORS. */
  readonly also?: readonly SealgateError[];
}

/** An error that a user can act on. It is printed as message, place and hint, without a stack trace. */
export class SealgateError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly location: ErrorLocation | undefined;
  readonly also: readonly SealgateError[];

  constructor(code: ErrorCode, message: string, options: SealgateErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'SealgateError';
    this.code = code;
    this.hint = options.hint;
    this.location = options.location;
    this.also = options.also ?? [];
  }
}

/** `file:line:column (pointer)`, leaving out what is not known. */
export function formatLocation(location: ErrorLocation): string {
  const { file, line, column, pointer } = location;
  const place = line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
  return pointer === undefined || pointer === '' ? place : `${place} (at ${pointer})`;
}

/** Where an error is, as formatLocation; `undefined` where its message says so already. */
export function placeOf({ message, location }: SealgateError): string | undefined {
  const place = location === undefined ? undefined : formatLocation(location);
  return place === undefined || message.includes(place) ? undefined : place;
}

/** An error's message with its place behind it; of a place without a line, only the pointer where the file is named already. */
export function messageWithPlace(error: SealgateError): string {
  const { message, location } = error;
  const place = placeOf(error);
  if (place === undefined || location === undefined) return message;
  const { file, line, pointer } = location;
  return `${message} (${line === undefined && message.includes(file) ? `at ${pointer}` : place})`;
}

/** The message of anything that was thrown, in one line. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message === '' ? thrown.name : thrown.message;
  return String(thrown);
}

/** What to do about anything that was thrown, as a member of what tells of it. */
export function hintOf(thrown: unknown): { readonly hint?: string } {
  return thrown instanceof SealgateError && thrown.hint !== undefined ? { hint: thrown.hint } : {};
}

/** What happened and what to do about it, as sentences in one line. */
export function messageWithHint({ message, hint }: SealgateError): string {
  return hint === undefined ? message : `${message.replace(/\.?$/, '.')} ${hint}`;
}

/** Faults of the machine and what its user can do about each. */
const MACHINE_FAULTS: Readonly<Record<string, string>> = {
  EMFILE: 'Let the process open more files (ulimit -n 1024).',
  ENFILE: 'The system has no file handles left: end what holds them, or raise its limit.',
  ENOSPC: 'Make room on the disk, or point TMPDIR and --out to one that has it.',
  EDQUOT: 'Make room within the quota, or point TMPDIR and --out elsewhere.',
  EROFS: 'Point TMPDIR and --out to a place that can be written to.',
  ENOMEM: 'Give the process more memory.',
};

/** What the system answers where a folder stands in the place of a file. */
const FOLDERS: readonly unknown[] = ['EISDIR', 'ENOTEMPTY'];

/** What the system answers where this user may not do a thing, whichever it is. */
const REFUSALS: readonly unknown[] = ['EACCES', 'EPERM'];

/**
 * What was thrown, or where it is a fault of the machine that reached us raw (from the loading of our own code, for
 * one), an IO_FAILED that says what to do.
 */
export function asKnownError(thrown: unknown): unknown {
  if (thrown instanceof SealgateError || !(thrown instanceof Error)) return thrown;
  if (REFUSALS.includes((thrown as NodeJS.ErrnoException).code))
    return new SealgateError('IO_FAILED', `The system does not allow it: ${messageOf(thrown)}`, {
      hint: 'Check that whoever runs this may read, or write, what the message names.',
      cause: thrown,
    });
  const hint = machineHint(thrown);
  if (hint === undefined) return thrown;
  return new SealgateError('IO_FAILED', `The machine gave out: ${messageOf(thrown)}`, {
    hint,
    cause: thrown,
  });
}

function machineHint(thrown: unknown): string | undefined {
  const { code = '' } = thrown as NodeJS.ErrnoException;
  return Object.hasOwn(MACHINE_FAULTS, code) ? MACHINE_FAULTS[code] : undefined;
}

/** What the system said, without call and paths: `EACCES: permission denied`. The file is named beside it. */
function systemWords(thrown: unknown): string {
  const { syscall } = thrown as NodeJS.ErrnoException;
  const [said] = syscall === undefined ? [] : messageOf(thrown).split(`, ${syscall}`, 1);
  return said ?? messageOf(thrown);
}

/** IO_FAILED for a file that the system does not let us write, with what to do about it. @param cause what it threw */
export function notWritten(file: string, cause: unknown): SealgateError {
  if (FOLDERS.includes((cause as NodeJS.ErrnoException).code))
    return new SealgateError('USAGE', `${file} is a folder`, { hint: 'Name a file in it.' });
  return new SealgateError('IO_FAILED', `${file} cannot be written: ${systemWords(cause)}`, {
    location: { file },
    hint: machineHint(cause) ?? 'Check that the folder is writable and the disk has room.',
    cause,
  });
}

/** IO_FAILED for a file that the system does not let us read, with what to do about it. @param cause what it threw */
export function notRead(file: string, cause: unknown): SealgateError {
  return new SealgateError('IO_FAILED', `${file} cannot be read: ${systemWords(cause)}`, {
    location: { file },
    hint: machineHint(cause) ?? 'Check that whoever runs this may read it.',
    cause,
  });
}

/** Exit codes of the contract, the same for both doors. */
export const EXIT = { pass: 0, fail: 1, usage: 2, incomplete: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code an error ends the process with. Errors of the world outside (network, services, tools) leave a run incomplete. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof SealgateError)) return EXIT.bug;
  switch (error.code) {
    case 'USAGE':
    case 'POLICY_INVALID':
    case 'INPUT_NOT_FOUND':
    case 'INPUT_INVALID':
    case 'INPUT_TOO_LARGE':
      return EXIT.usage;
    case 'VERIFICATION_FAILED':
    case 'EVIDENCE_INVALID':
      return EXIT.fail;
    case 'NETWORK_UNREACHABLE':
    case 'NETWORK_RESPONSE':
    case 'TOOL_FAILED':
    case 'SEAL_FAILED':
    case 'GITHUB_API':
    case 'IO_FAILED':
      return EXIT.incomplete;
  }
}
