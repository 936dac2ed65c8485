import type { ExitCode } from '../errors.js';
import type { Log } from '../io/log.js';
import type { Json } from '../model/data/json.js';
import type { Offer } from '../model/text/shell-command.js';

/** One flag. An action input of the same name sets the same thing. */
export interface Option {
  /** kebab-case, without the dashes. */
  readonly name: string;
  readonly short?: string;
  readonly type: 'boolean' | 'string' | 'list';
  /** Shown in help, e.g. `FILE`. */
  readonly value?: string;
  /** Words that it takes, or those of its values that are words, for the completion of a shell. */
  readonly choices?: readonly string[];
  readonly description: string;
}

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What the world gives a command. Commands read nothing else of the process. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly now: () => Date;
  /** @throws SealgateError INPUT_TOO_LARGE */
  readonly stdin: (maxBytes: number) => Promise<Buffer>;
  readonly style: Style;
  /** How this program was started, to put in front of a command that is there to be copied. Default: `sealgate`. */
  readonly program?: string;
}

/** How a command was called: with which flags, and where. */
export interface Call {
  readonly values: Values;
  readonly world: World;
}

/** How wide and how colourful text for people may be. */
export interface Style {
  readonly color: boolean;
  readonly width: number;
  /** The terminal shows links of OSC 8. */
  readonly links?: boolean;
}

/** What a command has to say. The door prints `json` with --json, else `text`; whichever is not printed may be empty. */
export interface Answer {
  readonly exitCode: ExitCode;
  readonly text: string;
  /** The text again, in parts (bytes: UTF-8): what is long is then never one string. */
  readonly parts?: Iterable<string | Uint8Array>;
  readonly json: Json | object;
}

/** A command's name and one-line summary, known without loading it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
  /** Named `<command> <word>`: with that word as its first argument the command is another one. */
  readonly subcommands?: readonly CommandEntry[];
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Usage lines without the program's name. */
  readonly usage: readonly string[];
  /** What the positional arguments are, for help; `none` where they are refused. */
  readonly positionals: 'none' | string;
  /** What a shell completes for them. Default: nothing. */
  readonly argument?: Offer;
  readonly options: readonly Option[];
  /** Lines of `--help` after the options: examples, exit codes of its own. */
  readonly notes?: readonly string[];
  run(positionals: readonly string[], values: Values, world: World): Promise<Answer>;
}
