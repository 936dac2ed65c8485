import {
  type Offer,
  type ShellCommand,
  type ShellFlag,
  subcommandNames,
  subcommandsOf,
} from '../../model/text/shell-command.js';

/** Completion for zsh: autoloaded as `_sealgate`, or evaluated after `compinit`. */
export function zshCompletion(commands: readonly ShellCommand[]): string {
  const tops = commands.filter(({ name }) => !name.includes(' '));
  const inner = subcommandNames(commands).map((name) => quote(name));
  return `#compdef sealgate
# zsh completion for sealgate: eval "$(sealgate completion zsh)"
_sealgate() {
  local curcontext=$curcontext command
  local -a names
  if ((CURRENT == 2)); then
    names=(${tops.map((command) => described(command.name, command.summary)).join(' ')} ${described('--version', 'Print the version.')})
    _describe -t commands 'sealgate command' names
    return
  fi
  command=$words[2]
  if ((CURRENT > 3)); then
    case "$command $words[3]" in
      (${inner.join('|')}) command="$command $words[3]"; shift words; ((CURRENT--)) ;;
    esac
  fi
  shift words
  ((CURRENT--))
  case $command in
${commands.map((command) => commandCase(command, commands)).join('\n')}
  esac
}
if [[ $funcstack[1] == _sealgate ]]; then
  _sealgate "$@"
else
  compdef _sealgate sealgate
fi
`;
}

function commandCase(command: ShellCommand, commands: readonly ShellCommand[]): string {
  const second = subcommandsOf(commands, command.name);
  const names = second.map((one) => described(one.name.slice(command.name.length + 1), one.summary));
  const specs = [
    ...command.flags.map(flagSpec),
    ...(command.argument === 'nothing' ? [] : [quote(`*: :${action(command.argument)}`)]),
  ];
  return [
    `    (${quote(command.name)})`,
    ...(names.length === 0
      ? []
      : [
          '      if ((CURRENT == 2)); then',
          `        names=(${names.join(' ')})`,
          `        _describe -t commands 'sealgate ${command.name} command' names`,
          '      fi',
        ]),
    '      _arguments -S \\',
    `${specs.map((spec) => `        ${spec}`).join(' \\\n')}`,
    '      ;;',
  ].join('\n');
}

function flagSpec({ name, short, description, value, repeated }: ShellFlag): string {
  const again = repeated ? '*' : '';
  const about = `[${description.replace(/[\\[\]:]/g, '\\$&')}]`;
  const rest = value === undefined ? about : `${about}:${value.name}:${action(value.offer)}`;
  const long = `--${name}${value === undefined ? '' : '='}`;
  if (short === undefined) return quote(`${again}${long}${rest}`);
  const both = repeated ? "'*'" : quote(`(-${short} --${name})`);
  return `${both}{-${short},${long}}${quote(rest)}`;
}

function action(offer: Offer): string {
  if (offer === 'files') return '_files';
  if (offer === 'folders') return '_files -/';
  return offer === 'nothing' ? ' ' : `(${offer.map((word) => word.replace(/[\\:]/g, '\\$&')).join(' ')})`;
}

/** `name:summary` for _describe. */
function described(name: string, summary: string): string {
  return quote(`${name.replaceAll(':', '\\:')}:${summary}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
