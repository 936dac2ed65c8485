import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { commands } from '../../src/commands/registry.js';
import { SealgateError } from '../../src/errors.js';
import { testWorld } from '../support/world.js';

const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-completion-'));
const script = (shell: string): string => path.join(dir, `completion.${shell}`);

async function completion(...words: string[]): Promise<string> {
  const command = await commands.find(({ name }) => name === 'completion')?.load();
  if (command === undefined) throw new Error('no command completion');
  return (await command.run(words, {}, testWorld(dir))).text;
}

beforeAll(async () => {
  mkdirSync(path.join(dir, 'here/a folder'), { recursive: true });
  mkdirSync(path.join(dir, 'here/reports'));
  writeFileSync(path.join(dir, 'here/report.json'), '{}');
  for (const shell of ['bash', 'zsh', 'fish']) writeFileSync(script(shell), await completion(shell));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What the shell itself offers for the last of some words, as it stands on the command line. */
type Complete = (...words: string[]) => string[];

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { cwd: path.join(dir, 'here'), encoding: 'utf8', timeout: 20_000 });
const lines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.replace(/\r$/, '').trim())
      .filter((line) => line !== ''),
  ),
];

/** bash parts words at `=` and `:`, and completes files by itself where a function offers nothing. */
const inBash: Complete = (...words) => {
  const parted = ['sealgate', ...words]
    .flatMap((word) => word.split(/([=:])/))
    .filter((word, at, all) => word !== '' || at === all.length - 1);
  const quoted = parted.map((word) => `'${word}'`).join(' ');
  return lines(
    run('bash', [
      '--norc',
      '-c',
      `source '${script('bash')}'; compopt() { [[ $1 == +o ]] && files=no; return 0; }
       COMP_WORDS=(${quoted}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); files=yes; _sealgate
       if [[ \${#COMPREPLY[@]} -gt 0 ]]; then printf '%s\\n' "\${COMPREPLY[@]}"
       elif [[ $files == yes ]]; then compgen -f -- '${parted.at(-1)}'; fi`,
    ]),
  );
};

/** In a terminal of its own, told what compadd is given instead of a menu. */
const inZsh: Complete = (...words) => {
  const [setup, capture] = [path.join(dir, 'setup.zsh'), path.join(dir, 'capture.zsh')];
  writeFileSync(
    setup,
    `PROMPT=
autoload -Uz compinit; compinit -u -D
source '${script('zsh')}'
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)[[:space:]]* ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  (( $#hits )) && print -rl -- 'HIT '$^hits
  builtin compadd "$@"
}
tell-end() { print -r -- 'ALL-''TOLD' }
comppostfuncs=(tell-end)
bindkey '^I' complete-word
print -r -- 'SET-''UP'
`,
  );
  writeFileSync(
    capture,
    `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "source '${setup}'"
zpty -r z found '*SET-UP*'
zpty -w -n z "sealgate $*"$'\t'
zpty -r z found '*ALL-TOLD*'
print -r -- "$found"
zpty -d z
`,
  );
  return lines(run('zsh', ['-f', capture, ...words]))
    .filter((line) => line.includes('HIT '))
    .map((line) => line.slice(line.indexOf('HIT ') + 4));
};

const inFish: Complete = (...words) =>
  lines(
    run('fish', [
      '--no-config',
      '-c',
      `source '${script('fish')}'; complete -C '${['sealgate', ...words].join(' ')}'`,
    ]),
  ).map((line) => line.split('\t')[0] ?? '');

const shells: readonly (readonly [string, Complete])[] = [
  ['bash', inBash],
  ['zsh', inZsh],
  ['fish', inFish],
];

async function everyCommand(): Promise<Command[]> {
  return Promise.all(commands.flatMap((one) => [one, ...(one.subcommands ?? [])]).map((one) => one.load()));
}

for (const [shell, complete] of shells) {
  const isHere = process.platform !== 'win32' && spawnSync(shell, ['-c', 'exit 0']).status === 0;
  if (!isHere)
    console.warn(`completion: ${shell} SKIPPED, it is not installed (bash scripts/peers.sh ${shell})`);
  describe.skipIf(!isHere)(`completion in ${shell}`, () => {
    const values = (...words: string[]): string[] =>
      complete(...words).map((word) => word.replace(/^--[a-z-]+=/, ''));

    it('offers commands, and the second words of those that have some', () => {
      expect(complete('ga')).toEqual(['gate']);
      expect(complete('e').sort()).toEqual(['evidence', 'exceptions', 'explain']);
      expect(complete('sbom', 'm')).toEqual(['merge']);
      expect(complete('evidence', 'p').sort()).toEqual(['prune', 'push']);
    });

    it('offers the flags of the command that stands there', () => {
      expect(complete('gate', '--fail-on-se').map((flag) => flag.replace(/=$/, ''))).toEqual([
        '--fail-on-severity',
      ]);
      expect(complete('packages', '--fail').length).toBe(0);
      expect(complete('sbom', 'merge', '--nes')).toEqual(['--nested']);
      expect(complete('sbom', '--nes')).toEqual([]);
      expect(complete('packages', '--js')).toEqual(['--json']);
    });

    it('offers the words that a flag takes', () => {
      expect(complete('gate', '--fail-on-severity', 'h')).toEqual(['high']);
      expect(values('gate', '--fail-on-severity=h')).toEqual(['high']);
      expect(complete('sbom', '--format', '').sort()).toEqual(['json', 'xml']);
      expect(complete('sbom', 'diff', '--format', 'm')).toEqual(['markdown']);
      expect(complete('gate', '--offline', '--locale', 'j')).toEqual(['ja']);
      expect(complete('exceptions', 'add', '--rule', 'licenses/den')).toEqual(['licenses/denied']);
    });

    it('offers paths where one is meant, folders alone where it is a folder', () => {
      const names = (found: readonly string[]): string[] =>
        [...new Set(found.map((name) => name.replaceAll('\\', '').replace(/\/$/, '')))].sort();
      expect(names(complete('gate', '--report', ''))).toEqual(['a folder', 'report.json', 'reports']);
      expect(names(complete('gate', '--dir', ''))).toEqual(['a folder', 'reports']);
      expect(names(complete('seal', 'rep'))).toEqual(['report.json', 'reports']);
      expect(names(complete('sbom', 'diff', 'report.json', 'rep'))).toEqual(['report.json', 'reports']);
      expect(names(complete('evidence', 'merge', ''))).toEqual(['a folder', 'reports']);
      expect(complete('gate', '--registry', 'rep')).toEqual([]);
    });

    it.runIf(shell === 'bash')('offers files behind the format of a report', () => {
      expect(complete('gate', '--report', 'trivy:rep').sort()).toEqual(['report.json', 'reports']);
    });

    it('offers what stands for itself', () => {
      expect(
        complete('tool', '')
          .filter((word) => !word.startsWith('-'))
          .sort(),
      ).toEqual(['cosign', 'trivy']);
      expect(complete('completion', 'f')).toEqual(['fish']);
    });
  });
}

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every flag of every command: %s', async (shell) => {
    const text = await completion(shell);
    for (const { name, options } of await everyCommand()) {
      expect(text).toContain(name);
      for (const option of options)
        expect(text, name).toContain(shell === 'fish' ? ` -l ${option.name} ` : `--${option.name}`);
    }
  });

  it('refuses a shell that it does not know', async () => {
    await expect(completion('bsh')).rejects.toThrow(/Unknown shell 'bsh': did you mean 'bash'/);
    await expect(completion()).rejects.toThrow(SealgateError);
    await expect(completion('bash', 'zsh')).rejects.toThrow(/One shell at a time/);
  });
});
