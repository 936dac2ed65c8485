import {
  type Offer,
  type ShellCommand,
  subcommandNames,
  subcommandsOf,
} from '../../model/text/shell-command.js';
import { shellWord } from '../sections/closing.js';

/** Completion for bash 3.2 and later, with nothing but bash itself. */
export function bashCompletion(commands: readonly ShellCommand[]): string {
  const tops = commands.filter(({ name }) => !name.includes(' ')).map(({ name }) => name);
  const inner = subcommandNames(commands);
  return `# bash completion for sealgate: eval "$(sealgate completion bash)"
_sealgate() {
  local IFS=$' \\t\\n' cur flag command
  COMPREPLY=()
  cur=\${COMP_WORDS[COMP_CWORD]}
  flag=\${COMP_WORDS[COMP_CWORD - 1]}
  # bash hands over --flag=value as three words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $flag == = ]]; then
    flag=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $cur == : || $flag == : ]]; then
    # Behind trivy: or osv: stands a path.
    return
  fi
  if ((COMP_CWORD == 1)); then
    _sealgate_words ${quoted([...tops, '--help', '--version'])}
    return
  fi
  command=\${COMP_WORDS[1]}
  if ((COMP_CWORD > 2)); then
    case "$command \${COMP_WORDS[2]}" in
      ${inner.map(shellWord).join(' | ')}) command="$command \${COMP_WORDS[2]}" ;;
    esac
  fi
  case "$command $flag" in
${valueCases(commands)}
  esac
  case $command in
${commands.map((command) => commandCase(command, commands)).join('\n')}
  esac
}
_sealgate_words() {
  compopt +o default +o bashdefault 2>/dev/null
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_sealgate_folders() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY=($(compgen -d -- "$cur"))
}
complete -o bashdefault -o default -F _sealgate sealgate
`;
}

function quoted(words: readonly string[]): string {
  return shellWord(words.join(' '));
}

/** Of flags that are the same wherever they are, one pattern; of others one for each command. */
function valueCases(commands: readonly ShellCommand[]): string {
  const offers = new Map<string, Map<string, string[]>>();
  for (const { name, flags } of commands)
    for (const { name: flag, short, value } of flags) {
      if (value === undefined) continue;
      for (const spelled of [`--${flag}`, ...(short === undefined ? [] : [`-${short}`])]) {
        const of = offers.get(spelled) ?? new Map<string, string[]>();
        offers.set(spelled, of);
        const action = offerCode(value.offer);
        of.set(action, [...(of.get(action) ?? []), name]);
      }
    }
  const switches = new Set(
    commands.flatMap(({ flags }) =>
      flags.filter(({ value }) => value === undefined).map(({ name }) => `--${name}`),
    ),
  );
  const patterns = new Map<string, string[]>();
  for (const [spelled, of] of offers)
    for (const [action, names] of of) {
      const isSame = of.size === 1 && !switches.has(spelled);
      const some = isSame ? [`*' ${spelled}'`] : names.map((name) => shellWord(`${name} ${spelled}`));
      patterns.set(action, [...(patterns.get(action) ?? []), ...some]);
    }
  return [...patterns].map(([action, some]) => `    ${some.join(' | ')}) ${action}; return ;;`).join('\n');
}

function commandCase(command: ShellCommand, commands: readonly ShellCommand[]): string {
  const { name, flags, argument } = command;
  const spelled = flags.flatMap((flag) => [
    `--${flag.name}`,
    ...(flag.short === undefined ? [] : [`-${flag.short}`]),
  ]);
  const second = subcommandsOf(commands, name).map((one) => one.name.slice(name.length + 1));
  const flagWords = `_sealgate_words ${quoted(spelled)}`;
  const lines = [
    `      if [[ $cur == -* ]]; then ${flagWords}`,
    ...(second.length === 0
      ? []
      : [`      elif ((COMP_CWORD == 2)); then _sealgate_words ${quoted(second)}`]),
    // Where nothing else may stand, the flags are what can be meant.
    `      else ${argument === 'nothing' ? flagWords : offerCode(argument)}; fi`,
  ];
  return `    ${shellWord(name)})\n${lines.join('\n')}\n      ;;`;
}

/** Without words of its own, bash completes files. */
function offerCode(offer: Offer): string {
  if (offer === 'files') return ':';
  if (offer === 'folders') return '_sealgate_folders';
  return offer === 'nothing' ? "_sealgate_words ''" : `_sealgate_words ${quoted(offer)}`;
}
