import { SealgateError } from '../../src/errors.js';

/** A file that may be damaged in any way. */
export interface Damaged {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The whole file and how much is read of it, where these bytes are the start of it. */
  readonly cutFrom?: { readonly text: string; readonly at: number; readonly size: number };
}

/** How one kind of file is read, and what is asked of the outcome. */
export interface Reading<T> {
  readonly read: (file: { readonly path: string; readonly bytes: Uint8Array }) => Promise<T>;
  /** How much was read, in entries. */
  readonly sizeOf: (value: T) => number;
  /** What is wrong with it, if anything. */
  readonly judge: (value: T, file: Damaged) => string | undefined | Promise<string | undefined>;
}

/**
 * Reads a damaged file twice, and says what was done wrong, if anything.
 *
 * @param limit milliseconds of processor time that one reading may take.
 */
export async function examine<T>(
  { read, judge }: Reading<T>,
  file: Damaged,
  limit: number,
): Promise<string | undefined> {
  const { path, bytes } = file;
  const started = process.cpuUsage();
  let value: T;
  try {
    value = await read({ path, bytes });
  } catch (error) {
    return tooSlow(started, limit) ?? badError(error, path);
  }
  const slow = tooSlow(started, limit);
  if (slow !== undefined) return slow;
  const again = await read({ path, bytes });
  if (JSON.stringify(again) !== JSON.stringify(value)) return 'two readings of the same bytes differ';
  if (Object.hasOwn(Object.prototype, 'polluted') || ({} as { version?: unknown }).version !== undefined)
    return 'Object.prototype was changed';
  return judge(value, file);
}

/** Processor time, so that a machine with other work finds no more than an idle one. */
function tooSlow(started: NodeJS.CpuUsage, limit: number): string | undefined {
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  return took > limit ? `it took ${Math.round(took)} ms` : undefined;
}

const CODES = ['INPUT_INVALID', 'INPUT_TOO_LARGE', 'POLICY_INVALID'];

/** An error of the input names the file, says what to do or what belongs there, and does not repeat it at length. */
function badError(error: unknown, path: string): string | undefined {
  if (!(error instanceof SealgateError)) {
    return `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const { code, location, message } = error;
  if (!CODES.includes(code)) return `error code ${code}`;
  if (location?.file !== path) return `the error names the file ${location?.file}: ${message}`;
  if (error.hint === undefined && !message.includes('xpected'))
    return `the error says not what to do: ${message}`;
  if (message.length > 1000) return `the error has ${message.length} characters`;
  return undefined;
}
