import { EXIT, SealgateError } from '../errors.js';
import { nearest } from '../model/text/nearest.js';
import type { Offer, ShellCommand, ShellFlag } from '../model/text/shell-command.js';
import { type Shell, shells } from '../render/completion/registry.js';
import type { Command, CommandEntry, Option } from './command.js';
import { COMMON_OPTIONS } from './common-options.js';

const SHELLS: readonly string[] = shells.map(({ id }) => id);

/** The command that completes all commands. @param entries those that there are, itself among them. */
export function completionOf(entries: readonly CommandEntry[]): Command {
  return {
    name: 'completion',
    summary: 'Print the script that completes commands, flags and values in bash, zsh or fish.',
    usage: [`completion ${SHELLS.join('|')}`],
    positionals: `Shells: ${SHELLS.join(', ')}.`,
    argument: SHELLS,
    options: [],
    notes: [
      'bash: eval "$(sealgate completion bash)" in ~/.bashrc.',
      'zsh:  eval "$(sealgate completion zsh)" in ~/.zshrc, below compinit.',
      'fish: sealgate completion fish > ~/.config/fish/completions/sealgate.fish',
    ],
    run: async ([name, more]) => {
      const shell = shellOf(name, more);
      const commands = await shellCommands(entries);
      const script = shell.render(commands);
      return { exitCode: EXIT.pass, text: script, json: { shell: shell.id, script } };
    },
  };
}

function shellOf(name: string | undefined, more: string | undefined): Shell {
  const hint = `sealgate completion ${SHELLS.join('|')}`;
  if (name === undefined || more !== undefined)
    throw new SealgateError('USAGE', name === undefined ? 'No shell was named' : 'One shell at a time', {
      hint,
    });
  const shell = shells.find(({ id }) => id === name);
  if (shell !== undefined) return shell;
  const near = nearest(name, SHELLS);
  throw new SealgateError(
    'USAGE',
    `Unknown shell '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`,
    { hint },
  );
}

async function shellCommands(entries: readonly CommandEntry[]): Promise<ShellCommand[]> {
  const commands: ShellCommand[] = [];
  for (const entry of entries.flatMap((one) => [one, ...(one.subcommands ?? [])])) {
    const { name, summary, options, argument = 'nothing' } = await entry.load();
    commands.push({ name, summary, flags: [...options, ...COMMON_OPTIONS].map(shellFlag), argument });
  }
  return commands;
}

function shellFlag({ name, short, type, description, value = 'VALUE', choices }: Option): ShellFlag {
  return {
    name,
    ...(short === undefined ? {} : { short }),
    // Of one sentence, a line has room.
    description: description.split(/(?<=[.:]) /)[0]?.replace(/[.:]$/, '') ?? '',
    ...(type === 'boolean' ? {} : { value: { name: value, offer: offerOf(value, choices) } }),
    repeated: type === 'list',
  };
}

/** By what stands for the value in the help. */
const PATHS: Readonly<Record<string, Offer>> = {
  FILE: 'files',
  GLOB: 'files',
  KEY: 'files',
  PUB: 'files',
  JSON: 'files',
  B: 'files',
  F: 'files',
  OUT: 'files',
  'HASH|FILE': 'files',
  DIR: 'folders',
};

/** Words of the help that are the values themselves: `json|xml`. */
const ALTERNATIVES = /^[a-z0-9]+(?:\|[a-z0-9]+)+$/;

function offerOf(value: string, choices: readonly string[] | undefined): Offer {
  if (choices !== undefined) return choices;
  return PATHS[value] ?? (ALTERNATIVES.test(value) ? value.split('|') : 'nothing');
}
