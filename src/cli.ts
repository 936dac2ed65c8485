import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer, Command, CommandEntry, Values, World } from './commands/command.js';
import { COMMON_OPTIONS } from './commands/common-options.js';
import { commands } from './commands/registry.js';
import {
  asKnownError,
  EXIT,
  type ExitCode,
  exitCodeOf,
  MOST_ERRORS,
  messageOf,
  placeOf,
  SealgateError,
} from './errors.js';
import { tuneEngine } from './io/engine.js';
import { assertFolder } from './io/files/folder.js';
import { readStream } from './io/files/read-stream.js';
import { supportsHyperlinks } from './io/hyperlinks.js';
import { createLog } from './io/log.js';
import { standardError } from './io/standard-streams.js';
import { foreignAdvice } from './model/policy/foreign-names.js';
import { displayLines, displayText } from './model/text/display.js';
import { nearest } from './model/text/nearest.js';
import { version } from './version.js';

/** The terminal's door: arguments → command → stdout and exit code. */
export async function main(argv: readonly string[], process_: NodeJS.Process): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V' || name === 'version') return print(process_, `${version()}\n`);
  if (name === 'action') {
    tuneEngine(process_.versions.v8);
    const { actionMain } = await import('./action.js');
    return actionMain(rest, process_);
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name === 'help' && rest[0] !== undefined) return main([...rest, '--help'], process_);
    return print(process_, overview());
  }
  const command = commands.find((candidate) => candidate.name === name);
  const inner = command?.subcommands?.find((candidate) => candidate.name === `${name} ${rest[0]}`);
  if (inner !== undefined) rest.shift();
  const entry = inner ?? command;
  if (entry === undefined) {
    const isFlag = name.startsWith('-');
    return report(
      process_,
      unknown(isFlag ? 'flag' : 'command', name, {
        known: isFlag ? ['--help', '--version'] : commands.map((candidate) => candidate.name),
        hint: 'sealgate --help lists them.',
      }),
    );
  }
  tuneEngine(process_.versions.v8);
  let json = rest.includes('--json');
  try {
    const loaded = await entry.load();
    const { values, positionals } = parse(loaded, rest, entry.subcommands);
    json = values.json === true;
    if (values.help === true) {
      const { helpText } = await import('./commands/help.js');
      return print(
        process_,
        helpText(loaded, {
          options: [...loaded.options, ...COMMON_OPTIONS],
          subcommands: entry.subcommands ?? [],
          width: columnsOf(process_) ?? Number.POSITIVE_INFINITY,
        }),
      );
    }
    if (typeof values.dir === 'string' && values.dir !== '') assertFolder(values.dir);
    const answer = await loaded.run(positionals, values, worldOf(process_, values));
    return printAnswer(process_, answer, json);
  } catch (error) {
    return report(process_, error);
  }
}

function worldOf(process_: NodeJS.Process, values: Values): World {
  const { env } = process_;
  const isTty = process_.stdout.isTTY === true;
  // no-color.org: any text but none switches colours off.
  const color = isTty && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    cwd: process_.cwd(),
    env,
    log: createLog(() => standardError(process_), {
      quiet: values.quiet === true,
      live: env.TERM !== 'dumb',
    }),
    now: () => new Date(),
    stdin: (maxBytes) => readStream(process_.stdin, 'stdin', maxBytes),
    program: programOf(process_),
    style: { color, width: columnsOf(process_) ?? 100, links: supportsHyperlinks(env, isTty) },
  };
}

/** Columns of the terminal; elsewhere what COLUMNS says, if it says a number. */
function columnsOf({ stdout, env }: NodeJS.Process): number | undefined {
  const asked = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
  // A terminal of an unknown size says 0.
  return stdout.isTTY === true && stdout.columns > 0 ? stdout.columns : asked;
}

/** What starts this program again: its name, where it is installed under that, else Node and its file. */
function programOf({ argv, cwd }: NodeJS.Process): string {
  const file = argv[1] ?? '';
  if (file === '' || path.basename(file) === 'sealgate') return 'sealgate';
  const relative = path.relative(cwd(), file);
  const shown = relative.length < file.length ? relative : file;
  return `node ${/^[A-Za-z0-9@%_+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`}`;
}

/** Parses flags as the command declares them. @throws SealgateError USAGE with the nearest known flag. */
export function parse(
  command: Command,
  args: readonly string[],
  subcommands: readonly CommandEntry[] = [],
): { values: Values; positionals: string[] } {
  const known = [...command.options, ...COMMON_OPTIONS];
  const parsed = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map((option) => [
        option.name,
        {
          type: option.type === 'boolean' ? ('boolean' as const) : ('string' as const),
          multiple: option.type === 'list',
          ...(option.short === undefined ? {} : { short: option.short }),
        },
      ]),
    ),
  });
  const usage = `sealgate ${command.name} --help shows its flags.`;
  const given = new Map<string, string | undefined>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find((candidate) => candidate.name === token.name);
    if (option === undefined)
      throw unknown('flag', token.rawName, {
        known: known.map((candidate) => `--${candidate.name}`),
        hint: usage,
      });
    // The last one would win in silence, and with it another key or policy. Values are not shown: one may be a secret.
    if (option.type === 'string' && given.has(token.name) && given.get(token.name) !== token.value)
      throw new SealgateError('USAGE', `${token.rawName} is given twice, with different values`, {
        hint: usage,
      });
    given.set(token.name, token.value);
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new SealgateError('USAGE', `${token.rawName} takes no value, but got '${token.value}'`, {
        hint: usage,
      });
    }
    if (
      option.type !== 'boolean' &&
      (token.value === undefined || (!token.inlineValue && /^--?[a-z]/i.test(token.value)))
    ) {
      throw new SealgateError('USAGE', `${token.rawName} needs a value (${option.value ?? 'VALUE'})`, {
        hint: usage,
      });
    }
  }
  if (command.positionals === 'none' && parsed.positionals.length > 0) {
    if (subcommands.length > 0) {
      const names = subcommands.map((candidate) => candidate.name.slice(command.name.length + 1));
      throw unknown('subcommand', parsed.positionals[0] ?? '', { known: names, hint: usage });
    }
    throw new SealgateError(
      'USAGE',
      `'${command.name}' takes no arguments, but got '${parsed.positionals[0]}'`,
      { hint: usage },
    );
  }
  return { values: parsed.values as Values, positionals: parsed.positionals };
}

function unknown(
  kind: string,
  given: string,
  { known, hint }: { readonly known: readonly string[]; readonly hint: string },
): SealgateError {
  const advice = kind === 'flag' ? foreignAdvice(given) : undefined;
  if (advice !== undefined) return new SealgateError('USAGE', `Unknown ${kind} '${given}'`, { hint: advice });
  const near = nearest(given, known);
  return new SealgateError(
    'USAGE',
    `Unknown ${kind} '${given}'${near === undefined ? '' : `: did you mean '${near}'?`}`,
    { hint },
  );
}

function print(process_: NodeJS.Process, text: string): ExitCode {
  process_.stdout.write(text);
  return EXIT.pass;
}

function printAnswer(process_: NodeJS.Process, answer: Answer, json: boolean): ExitCode {
  // Asked once: what is read for it may be gone then.
  const parts = json ? undefined : answer.parts;
  if (parts !== undefined) {
    for (const part of parts) process_.stdout.write(part);
    return answer.exitCode;
  }
  const text = json ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text;
  process_.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`);
  return answer.exitCode;
}

/** Prints an error for people on stderr and gives its exit code. */
export function report(process_: NodeJS.Process, thrown: unknown): ExitCode {
  const error = asKnownError(thrown);
  const code = exitCodeOf(error);
  if (error instanceof SealgateError) {
    const errors = [error, ...error.also];
    // The same advice for several of them is told once, below the last.
    const lines = errors.flatMap((one, at) =>
      errorLines(one, { advised: one.hint === errors[at + 1]?.hint }),
    );
    if (errors.length === MOST_ERRORS) lines.push(`Only the first ${MOST_ERRORS} errors are shown.`);
    standardError(process_).write(`${lines.join('\n')}\n`);
    return code;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  standardError(process_).write(
    `${displayText(`error: Sealgate itself failed. Please report this with the lines below (look through them for private names first).\n${stack}`)}\n`,
  );
  return code;
}

/** Safe for a terminal: what happened is told in one line each, whatever names are in it; advice of ours may have more. */
function errorLines(error: SealgateError, { advised }: { readonly advised: boolean }): readonly string[] {
  const { cause, hint } = error;
  const place = placeOf(error);
  // That there is no file needs no system's word for it.
  const said =
    cause === undefined || error.code === 'INPUT_NOT_FOUND' || error.message.includes(messageOf(cause));
  return [
    displayLines([
      `error: ${error.message}`,
      ...(place === undefined ? [] : [`  at ${place}`]),
      ...(said ? [] : [`  because: ${messageOf(cause)}`]),
    ]),
    ...(hint === undefined || advised ? [] : [displayText(`  fix: ${hint}`)]),
  ];
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length), 0);
  return [
    'sealgate: gate every change, seal every release, keep the evidence.',
    '',
    'Usage: sealgate <command> [flags]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'sealgate <command> --help shows the flags of one command.',
    'Exit codes: 0 pass, 1 fail, 2 wrong usage or input, 3 incomplete, 70 a bug of ours.',
    '',
  ].join('\n');
}
