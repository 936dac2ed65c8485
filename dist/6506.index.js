"use strict";
exports.id = 6506;
exports.ids = [6506];
exports.modules = {

/***/ 77752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (/* binding */ completionOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
;// CONCATENATED MODULE: ./build/model/text/shell-command.js
/** Commands of two words by their first. */
function subcommandsOf(commands, name) {
    return commands.filter((command) => command.name.startsWith(`${name} `));
}
/** Names of commands of two words. */
function subcommandNames(commands) {
    return commands.map(({ name }) => name).filter((name) => name.includes(' '));
}

// EXTERNAL MODULE: ./build/render/sections/closing.js
var closing = __webpack_require__(95746);
;// CONCATENATED MODULE: ./build/render/completion/bash.js


/** Completion for bash 3.2 and later, with nothing but bash itself. */
function bashCompletion(commands) {
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
      ${inner.map(closing/* shellWord */.r7).join(' | ')}) command="$command \${COMP_WORDS[2]}" ;;
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
function quoted(words) {
    return (0,closing/* shellWord */.r7)(words.join(' '));
}
/** Of flags that are the same wherever they are, one pattern; of others one for each command. */
function valueCases(commands) {
    const offers = new Map();
    for (const { name, flags } of commands)
        for (const { name: flag, short, value } of flags) {
            if (value === undefined)
                continue;
            for (const spelled of [`--${flag}`, ...(short === undefined ? [] : [`-${short}`])]) {
                const of = offers.get(spelled) ?? new Map();
                offers.set(spelled, of);
                const action = offerCode(value.offer);
                of.set(action, [...(of.get(action) ?? []), name]);
            }
        }
    const switches = new Set(commands.flatMap(({ flags }) => flags.filter(({ value }) => value === undefined).map(({ name }) => `--${name}`)));
    const patterns = new Map();
    for (const [spelled, of] of offers)
        for (const [action, names] of of) {
            const isSame = of.size === 1 && !switches.has(spelled);
            const some = isSame ? [`*' ${spelled}'`] : names.map((name) => (0,closing/* shellWord */.r7)(`${name} ${spelled}`));
            patterns.set(action, [...(patterns.get(action) ?? []), ...some]);
        }
    return [...patterns].map(([action, some]) => `    ${some.join(' | ')}) ${action}; return ;;`).join('\n');
}
function commandCase(command, commands) {
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
    return `    ${(0,closing/* shellWord */.r7)(name)})\n${lines.join('\n')}\n      ;;`;
}
/** Without words of its own, bash completes files. */
function offerCode(offer) {
    if (offer === 'files')
        return ':';
    if (offer === 'folders')
        return '_sealgate_folders';
    return offer === 'nothing' ? "_sealgate_words ''" : `_sealgate_words ${quoted(offer)}`;
}

;// CONCATENATED MODULE: ./build/render/completion/fish.js

/** Completion for fish 3.0 and later. */
function fishCompletion(commands) {
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
function commandLines({ name, flags, argument }, commands) {
    const start = `complete -c sealgate -n ${quote(`__sealgate_at ${quote(name)}`)}`;
    const second = subcommandsOf(commands, name).map((one) => `complete -c sealgate -n ${quote(`__sealgate_words 2; and __sealgate_at ${quote(name)}`)} -a ${one.name.slice(name.length + 1)} -d ${quote(one.summary)}`);
    return [
        ...second,
        ...flags.map((flag) => `${start} ${flagWords(flag)}`),
        ...(argument === 'nothing' ? [] : [`${start} ${offerWords(argument)}`]),
    ];
}
function flagWords({ name, short, description, value }) {
    return [
        ...(short === undefined ? [] : [`-s ${short}`]),
        `-l ${name}`,
        ...(value === undefined ? [] : ['-r', offerWords(value.offer)]),
        `-d ${quote(description)}`,
    ].join(' ');
}
function offerWords(offer) {
    if (offer === 'files')
        return '-F';
    if (offer === 'folders')
        return "-f -a '(__fish_complete_directories)'";
    return offer === 'nothing' ? '-f' : `-f -a ${quote(offer.join(' '))}`;
}
/** Between single quotes, fish reads a backslash before a quote or another one alone. */
function quote(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./build/render/completion/zsh.js

/** Completion for zsh: autoloaded as `_sealgate`, or evaluated after `compinit`. */
function zshCompletion(commands) {
    const tops = commands.filter(({ name }) => !name.includes(' '));
    const inner = subcommandNames(commands).map((name) => zsh_quote(name));
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
${commands.map((command) => zsh_commandCase(command, commands)).join('\n')}
  esac
}
if [[ $funcstack[1] == _sealgate ]]; then
  _sealgate "$@"
else
  compdef _sealgate sealgate
fi
`;
}
function zsh_commandCase(command, commands) {
    const second = subcommandsOf(commands, command.name);
    const names = second.map((one) => described(one.name.slice(command.name.length + 1), one.summary));
    const specs = [
        ...command.flags.map(flagSpec),
        ...(command.argument === 'nothing' ? [] : [zsh_quote(`*: :${action(command.argument)}`)]),
    ];
    return [
        `    (${zsh_quote(command.name)})`,
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
function flagSpec({ name, short, description, value, repeated }) {
    const again = repeated ? '*' : '';
    const about = `[${description.replace(/[\\[\]:]/g, '\\$&')}]`;
    const rest = value === undefined ? about : `${about}:${value.name}:${action(value.offer)}`;
    const long = `--${name}${value === undefined ? '' : '='}`;
    if (short === undefined)
        return zsh_quote(`${again}${long}${rest}`);
    const both = repeated ? "'*'" : zsh_quote(`(-${short} --${name})`);
    return `${both}{-${short},${long}}${zsh_quote(rest)}`;
}
function action(offer) {
    if (offer === 'files')
        return '_files';
    if (offer === 'folders')
        return '_files -/';
    return offer === 'nothing' ? ' ' : `(${offer.map((word) => word.replace(/[\\:]/g, '\\$&')).join(' ')})`;
}
/** `name:summary` for _describe. */
function described(name, summary) {
    return zsh_quote(`${name.replaceAll(':', '\\:')}:${summary}`);
}
function zsh_quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/render/completion/registry.js



/** Every shell. One file each, one line here. */
const shells = [
    { id: 'bash', render: bashCompletion },
    { id: 'zsh', render: zshCompletion },
    { id: 'fish', render: fishCompletion },
];

// EXTERNAL MODULE: ./build/commands/common-options.js
var common_options = __webpack_require__(53922);
;// CONCATENATED MODULE: ./build/commands/completion.js




const SHELLS = shells.map(({ id }) => id);
/** The command that completes all commands. @param entries those that there are, itself among them. */
function completionOf(entries) {
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
            return { exitCode: errors/* EXIT */.dc.pass, text: script, json: { shell: shell.id, script } };
        },
    };
}
function shellOf(name, more) {
    const hint = `sealgate completion ${SHELLS.join('|')}`;
    if (name === undefined || more !== undefined)
        throw new errors/* SealgateError */.De('USAGE', name === undefined ? 'No shell was named' : 'One shell at a time', {
            hint,
        });
    const shell = shells.find(({ id }) => id === name);
    if (shell !== undefined)
        return shell;
    const near = (0,nearest/* nearest */.p)(name, SHELLS);
    throw new errors/* SealgateError */.De('USAGE', `Unknown shell '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, { hint });
}
async function shellCommands(entries) {
    const commands = [];
    for (const entry of entries.flatMap((one) => [one, ...(one.subcommands ?? [])])) {
        const { name, summary, options, argument = 'nothing' } = await entry.load();
        commands.push({ name, summary, flags: [...options, ...common_options/* COMMON_OPTIONS */.D].map(shellFlag), argument });
    }
    return commands;
}
function shellFlag({ name, short, type, description, value = 'VALUE', choices }) {
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
const PATHS = {
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
function offerOf(value, choices) {
    if (choices !== undefined)
        return choices;
    return PATHS[value] ?? (ALTERNATIVES.test(value) ? value.split('|') : 'nothing');
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 16275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jobAndStep),
/* harmony export */   v: () => (/* binding */ stepLabel)
/* harmony export */ });
/**
 * What tells a step of a job from another one, in short: its id (`licences`), or `#2` for the second of those without
 * one that use the same action, `#1.2` for the second time that a composite action uses ours.
 *
 * @param step as `RunContext.source.step` has it.
 */
function stepLabel(step) {
    if (!step.startsWith('__'))
        return step;
    const [, use = '1', inner] = /^.*?(?:_([1-9]\d{0,3}))?(?: (\d+))?$/.exec(step) ?? [];
    return `#${use}${inner === undefined ? '' : `.${inner}`}`;
}
/** A job's name with its step, where that is not the only or first one without an id. */
function jobAndStep({ job, step, }) {
    const label = step === undefined ? '#1' : stepLabel(step);
    return job === undefined || label === '#1' ? job : `${job}, ${label}`;
}


/***/ }),

/***/ 95409:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  ym: () => (/* binding */ cutEnd),
  it: () => (/* binding */ cutMiddle),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  CS: () => (/* binding */ prose),
  Pl: () => (/* binding */ safeUrl),
  PP: () => (/* binding */ tableHead),
  jD: () => (/* binding */ tableRow)
});

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/model/text/runs.js
/** A run of text in scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[-_. ][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
/**
 * Text cut where its direction changes. What is written from right to left has to be isolated from the rest: a browser
 * shows digits and punctuation that follow such a word before it, and a version would change places with its name.
 */
function textRuns(line) {
    const runs = [];
    let after = 0;
    for (const { 0: text, index } of line.matchAll(FROM_RIGHT)) {
        if (index > after)
            runs.push({ text: line.slice(after, index), fromRight: false });
        runs.push({ text, fromRight: true });
        after = index + text.length;
    }
    if (after < line.length)
        runs.push({ text: line.slice(after), fromRight: false });
    return runs;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/markdown.js




/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */
/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;
/** A quotation between backticks, or an expression of a workflow, with the punctuation around it; or a word. */
const WORDS = /(["'(]*)(?:`([^`\n]{1,200})`|(\$\{\{[^`\n{}]{1,200}\}\}))([)"'.,;:!?]*)(?=\s|$)|\S+/gu;
/** What GitHub would act on in plain text, and flags, which a line would break after a dash. Rather too much than too little: a code span is never wrong. */
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d|(?<![\w-])--[a-z]/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
};
/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,display/* visibleText */.Q6)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole stands after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} ${omission((0,words/* formatNumber */.ZV)(text.length))}`;
    }
    return text === '' ? '`""`' : codeSpans(visibleLine(text));
}
/** The sign that something was left out, in any language: `[…]`, or with the length of the whole `[…10,000]`. */
function omission(length = '') {
    return `&#91;…${length}&#93;`;
}
/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
function htmlCode(text, max = NAME_LIMIT) {
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    const escaped = (part) => part.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${inOrder(shown, escaped)}</code>`;
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : inOrder(part, codeSpan)))
        .join('&#124;');
}
/** Text with what is written from right to left isolated from the rest. */
function inOrder(line, show) {
    return textRuns(line)
        .map(({ text, fromRight }) => (fromRight ? `<span dir="rtl">${show(text)}</span>` : show(text)))
        .join('');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,display/* visibleText */.Q6)(cut ? cutEnd(text, max) : text);
    const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
    return `${guardStart(shown)}${cut ? ` ${omission()}` : ''}`;
}
/** White space as single spaces. Most lines have no other. */
function collapse(line) {
    return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
function withCodeSpans(line) {
    const words = [];
    for (const [word, before = '', between, expression, after = ''] of line.matchAll(WORDS)) {
        const quoted = between ?? expression;
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return words.join(' ');
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const inner = word.replace(/^[("']+/, '');
    const core = (0,ends/* trimEndOf */.f)(inner, ')"\'.,;:!?');
    const before = word.slice(0, word.length - inner.length);
    const after = inner.slice(core.length);
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
    const shown = lines.map((line) => visibleLine(line));
    const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}
/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
function markdown_link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ })

};
;