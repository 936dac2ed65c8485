import { wrap } from '../render/terminal/text.js';
import type { Command, CommandEntry, Option } from './command.js';

/** Widest column of flags; a longer one has its words on the next line. */
const FLAGS = 34;
/** What is left for words where the screen is narrow. */
const LEAST_WORDS = 24;

/**
 * What `--help` prints of a command: usage, flags, notes.
 *
 * @param about `width`: columns of the screen, which the words of flags are broken to; infinite where it is none.
 */
export function helpText(
  command: Command,
  about: {
    readonly options: readonly Option[];
    readonly subcommands: readonly CommandEntry[];
    readonly width: number;
  },
): string {
  const { options, subcommands } = about;
  const flags = options.map((option) => [flagOf(option), wordsOf(option)] as const);
  const column = Math.min(Math.max(...flags.map(([name]) => name.length)), FLAGS);
  const names = Math.max(...subcommands.map((candidate) => candidate.name.length), 0);
  const indent = ' '.repeat(column + 4);
  return [
    `sealgate ${command.name}: ${command.summary}`,
    '',
    ...command.usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} sealgate ${line}`),
    ...(command.positionals === 'none' ? [] : ['', command.positionals]),
    ...(subcommands.length === 0 ? [] : ['']),
    ...subcommands.map((candidate) => `  ${candidate.name.padEnd(names)}  ${candidate.summary}`),
    '',
    ...flags.map(([name, text]) => {
      const room = Math.max(LEAST_WORDS, about.width - indent.length);
      const words = wrap(text, room).replaceAll('\n', `\n${indent}`);
      return name.length > column ? `  ${name}\n${indent}${words}` : `  ${name.padEnd(column)}  ${words}`;
    }),
    ...(command.notes === undefined ? [] : ['', ...command.notes]),
    '',
  ].join('\n');
}

function flagOf(option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  return `${short}--${option.name}${option.type === 'boolean' ? '' : ` ${option.value ?? 'VALUE'}`}`;
}

function wordsOf(option: Option): string {
  return `${option.description}${option.type === 'list' ? ' May be repeated.' : ''}`;
}
