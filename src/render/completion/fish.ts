import {
  type Offer,
  type ShellCommand,
  type ShellFlag,
  subcommandNames,
  subcommandsOf,
} from '../../model/text/shell-command.js';

/** Completion for fish 3.0 and later. */
export function fishCompletion(commands: readonly ShellCommand[]): string {
  const tops = commands.filter(({ name }) => !name.includes(' '));
  return `# fish completion for sealgate: sealgate completion fish | source
function __sealgate_at --description 'Whether the command line is of this command'
    set -l words (commandline -opc) '' ''
    set -l command $words[2]
    switch "$words[2] $words[3]"
        case ${subcommandNames(commands).map(quote).join(' ')}
            set command "$words[2] $words[3]"
    end
    test "$command" = "$argv[1]"
end
function __sealgate_words --description 'Whether so many words are before the cursor'
    test (count (commandline -opc)) -eq $argv[1]
end
complete -c sealgate -f
complete -c sealgate -n '__sealgate_words 1' -l help -d 'Show all commands.'
complete -c sealgate -n '__sealgate_words 1' -l version -d 'Print the version.'
${tops.map(({ name, summary }) => `complete -c sealgate -n '__sealgate_words 1' -a ${name} -d ${quote(summary)}`).join('\n')}
${commands.flatMap((command) => commandLines(command, commands)).join('\n')}
`;
}

function commandLines(
  { name, flags, argument }: ShellCommand,
  commands: readonly ShellCommand[],
): readonly string[] {
  const start = `complete -c sealgate -n ${quote(`__sealgate_at ${quote(name)}`)}`;
  const second = subcommandsOf(commands, name).map(
    (one) =>
      `complete -c sealgate -n ${quote(`__sealgate_words 2; and __sealgate_at ${quote(name)}`)} -a ${one.name.slice(name.length + 1)} -d ${quote(one.summary)}`,
  );
  return [
    ...second,
    ...flags.map((flag) => `${start} ${flagWords(flag)}`),
    ...(argument === 'nothing' ? [] : [`${start} ${offerWords(argument)}`]),
  ];
}

function flagWords({ name, short, description, value }: ShellFlag): string {
  return [
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${name}`,
    ...(value === undefined ? [] : ['-r', offerWords(value.offer)]),
    `-d ${quote(description)}`,
  ].join(' ');
}

function offerWords(offer: Offer): string {
  if (offer === 'files') return '-F';
  if (offer === 'folders') return "-f -a '(__fish_complete_directories)'";
  return offer === 'nothing' ? '-f' : `-f -a ${quote(offer.join(' '))}`;
}

/** Between single quotes, fish reads a backslash before a quote or another one alone. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
