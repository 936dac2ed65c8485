import { randomBytes } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { messageOf, notRead, SealgateError } from '../../errors.js';
import { displayText } from '../../model/text/display.js';
import { standardError } from '../standard-streams.js';

/** What the runner keeps of one step's summary; a larger file is dropped whole, without failing the step. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Where an annotation points. `file` is relative to the workspace, with `/`; lines start at 1. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** The only way to speak to the Actions runner. Whatever comes in is data; none of it can become a command. */
export interface Runner {
  annotate(level: 'error' | 'warning' | 'notice', message: string, place?: AnnotationPlace): void;
  /** Keeps a secret out of the log from here on. */
  mask(secret: string): void;
  /** @throws SealgateError IO_FAILED where the runner gave no file or it cannot be written. */
  setOutput(name: string, value: string): Promise<void>;
  /** An environment variable of the steps to come. @throws SealgateError IO_FAILED */
  setVariable(name: string, value: string): Promise<void>;
  /** What the same action's post step reads as `STATE_name`. @throws SealgateError IO_FAILED */
  saveState(name: string, value: string): Promise<void>;
  /** @throws SealgateError IO_FAILED, INPUT_TOO_LARGE where it would go over the runner's limit of 1 MiB. */
  appendSummary(markdown: string): Promise<void>;
}

/**
 * The runner of this process. Commands go to standard error, which the runner reads like standard output, so
 * that what a command prints on standard output stays what it is.
 *
 * @param write takes one finished line.
 */
export function openRunner(
  env: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void = (line) => {
    standardError(process).write(line);
  },
): Runner {
  const note = (variable: RunnerFile, name: string, value: string): Promise<void> =>
    append(env, variable, outputEntry(name, value, `sealgate_${randomBytes(16).toString('hex')}`));
  return {
    annotate: (level, message, place = {}) => {
      const properties = [
        ['title', place.title],
        ['file', place.file],
        ['line', place.line],
        ['endLine', place.endLine],
      ] as const;
      const written = properties
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(displayText(String(value)))}`)
        .join(',');
      write(`::${level}${written === '' ? '' : ` ${written}`}::${escapeData(displayText(message))}\n`);
    },
    mask: (secret) => {
      // Each line is its own mask: the log is masked line by line.
      for (const line of secret.split(/\r?\n/)) {
        if (line.trim().length >= 4) write(`::add-mask::${escapeData(line)}\n`);
      }
    },
    setOutput: (name, value) => note('GITHUB_OUTPUT', name, value),
    setVariable: (name, value) => note('GITHUB_ENV', name, value),
    saveState: (name, value) => note('GITHUB_STATE', name, value),
    appendSummary: async (markdown) => {
      const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
      const present = await sizeOf(env.GITHUB_STEP_SUMMARY);
      const bytes = Buffer.byteLength(text, 'utf8');
      if (present + bytes > SUMMARY_LIMIT) {
        throw new SealgateError(
          'INPUT_TOO_LARGE',
          `The job summary would have ${present + bytes} bytes, and the runner drops what is over ${SUMMARY_LIMIT}`,
          { hint: 'The full report is in the artifact folder.' },
        );
      }
      await append(env, 'GITHUB_STEP_SUMMARY', text);
    },
  };
}

type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';

/**
 * One entry of an output, environment or state file, in its here-document form.
 *
 * @param delimiter must not be guessable by whoever made the value (CVE-2022-35954).
 * @throws SealgateError IO_FAILED on a name that is none, or a value that contains the delimiter.
 */
export function outputEntry(name: string, value: string, delimiter: string): string {
  if (!/^(?:[a-z][a-z0-9-]*|SEALGATE_[A-Z]+)$/.test(name) || value.includes(delimiter)) {
    throw new SealgateError('IO_FAILED', `The output '${displayText(name)}' cannot be written safely`);
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

async function append(
  env: Readonly<Record<string, string | undefined>>,
  variable: RunnerFile,
  text: string,
): Promise<void> {
  const file = env[variable];
  if (file === undefined || file === '') {
    throw new SealgateError('IO_FAILED', `${variable} is not set`, {
      hint: 'The Actions runner sets it; outside of a workflow there is nothing to write to.',
    });
  }
  try {
    // The runner made the file; a missing one means that it would not be read either.
    await stat(file);
    await appendFile(file, text, 'utf8');
  } catch (error) {
    throw new SealgateError('IO_FAILED', `${variable} cannot be written: ${messageOf(error)}`, {
      location: { file },
      cause: error,
    });
  }
}

async function sizeOf(file: string | undefined): Promise<number> {
  if (file === undefined || file === '') return 0;
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw notRead(file, error);
  }
}

/** @see actions/runner ActionCommand.cs: what it unescapes in data and in properties. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
