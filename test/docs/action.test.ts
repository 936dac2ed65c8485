import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditInputs } from '../../src/commands/action/audit-step.js';
import { imageInputs } from '../../src/commands/action/image-step.js';
import { actionOptions, inputVariable } from '../../src/commands/action/inputs.js';
import { GATE_ALIASES } from '../../src/commands/stages/options.js';
import { ROOT } from '../support/cli.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly id: string;
      readonly if?: string;
      readonly shell?: string;
      readonly run?: string;
      readonly uses?: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

function read(file: string): Action {
  return parse(readFileSync(path.join(ROOT, file), 'utf8')) as Action;
}

const action = read('action.yml');
const comment = read('comment/action.yml');
const image = read('image/action.yml');
const audit = read('audit/action.yml');
const tool = read('tool/action.yml');
/** Every action of the repository but `cache/`, which the runner itself starts with Node.js. */
const composites = { action, comment, image, audit, tool };
const everyStep = Object.values(composites).flatMap(({ runs }) => runs.steps);
const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('action.yml', () => {
  it('has an input for every flag of gate, and none besides but the token and the other names', () => {
    const flags = actionOptions.map(({ name }) => name);
    const aliases = [...GATE_ALIASES.keys()];
    expect(sorted(Object.keys(action.inputs))).toEqual(sorted([...flags, ...aliases, 'token']));
  });

  it('image/ has an input for every flag of an image, and none besides but the token', () => {
    const flags = imageInputs.map(({ name }) => name);
    expect(sorted(Object.keys(image.inputs))).toEqual(sorted([...flags, 'token']));
  });

  it('audit/ has an input for every flag of audit --period, and none besides but the token', () => {
    expect(sorted(Object.keys(audit.inputs))).toEqual(
      sorted([...auditInputs.map(({ name }) => name), 'token']),
    );
  });

  it('describes every input and output, and gives a default only to the token', () => {
    for (const [name, input] of [action, comment, image, audit].flatMap(({ inputs }) =>
      Object.entries(inputs),
    )) {
      expect(input.description.length, name).toBeGreaterThan(10);
      if (name !== 'token') expect(input.default, name).toBeUndefined();
    }
    for (const output of [action, comment, image, audit].flatMap(({ outputs }) => Object.values(outputs))) {
      expect(output.description.length).toBeGreaterThan(10);
    }
  });

  it('passes every input to a step as an environment variable of its name', () => {
    for (const file of [action, comment, image, audit]) {
      const passed = file.runs.steps
        .flatMap(({ env }) => Object.entries(env))
        .filter(([key]) => key.startsWith('INPUT_'));
      for (const [key, value] of passed) {
        const name = Object.keys(file.inputs).find((candidate) => inputVariable(candidate) === key);
        expect(value).toBe(`\${{ inputs.${name} }}`);
      }
      const names = passed.map(([key]) => key);
      for (const name of Object.keys(file.inputs)) expect(names).toContain(inputVariable(name));
    }
  });

  it('T6 has no expression in a script, T1 uses no other action, and always publishes', () => {
    const folders = readdirSync(ROOT).filter((name) => existsSync(path.join(ROOT, name, 'action.yml')));
    expect(sorted(folders)).toEqual(
      sorted([...Object.keys(composites).filter((name) => name !== 'action'), 'cache']),
    );
    expect(read('cache/action.yml').runs.steps).toBeUndefined();
    for (const { run, shell, uses } of everyStep) {
      expect(uses).toBeUndefined();
      expect(shell).toBe('bash');
      expect(run).not.toMatch(/\$\{\{/);
    }
    expect(action.runs.steps.map(({ id }) => id)).toEqual(['check', 'seal', 'publish']);
    expect(action.runs.steps.at(-1)?.if).toBe('always()');
  });

  it('T2 runs Node.js on its own dist and nothing else: no installer, no download', () => {
    for (const { id, run = '' } of everyStep) {
      const programs = run
        .split('\n')
        .map((line) => line.trim().replace(/^(?:if !|exec|program=\$\() ?/, ''))
        .filter((line) => line !== '' && line !== 'fi')
        .map((line) => line.split(' ')[0]);
      expect(
        programs.filter((program) => !['node', 'echo', 'exit'].includes(program ?? '')),
        id,
        // It says where the program is that it fetched and verified.
      ).toEqual(id === 'tool' ? ['printf', 'dirname'] : []);
      expect(run).toMatch(
        id === 'tool'
          ? /node "\$GITHUB_ACTION_PATH\/\.\.\/dist\/index\.js" tool "\$INPUT_NAME"\) \|\| exit \$\?$/m
          : /node "\$GITHUB_ACTION_PATH\/[\w./]*dist\/index\.js" action \w+\s*$/,
      );
      // The runner signals the shell alone; what publish tells must not be cut short.
      expect(/ exec node |^exec node /m.test(run), id).toBe(id !== 'publish' && id !== 'tool');
    }
  });

  it('T2 dist loads nothing that is not in dist or in Node.js', () => {
    const outside: string[] = [];
    let found = 0;
    for (const name of readdirSync(path.join(ROOT, 'dist')).filter((file) => file.endsWith('.js'))) {
      const text = readFileSync(path.join(ROOT, 'dist', name), 'utf8');
      // A library's comments name types by import(…); they load nothing.
      const code = text.replace(/^\s*\* @.*$/gm, '');
      for (const [, target = ''] of code.matchAll(/(?<![\w.])(?:require|import)\("([^"]+)"\)/g)) {
        found += 1;
        if (!/^(?:\.\/|node:)/.test(target) && !isBuiltin(target)) outside.push(`${name}: ${target}`);
      }
    }
    expect(outside).toEqual([]);
    expect(found).toBeGreaterThan(50);
  });

  it('T3 gives the token to the last step only', () => {
    const holders = action.runs.steps.filter(({ env }) =>
      Object.values(env).some((value) => /inputs\.token \}\}/.test(value)),
    );
    expect(holders.map(({ id }) => id)).toEqual(['publish']);
    // By whatever name: an expression that names a token or a secret stands in the last step alone.
    const named = action.runs.steps.filter(({ env }) =>
      Object.entries(env).some(
        ([key, value]) => key.includes('TOKEN') || /\$\{\{[^}]*(?:token|secrets|github\s*\})/i.test(value),
      ),
    );
    expect(named.map(({ id }) => id)).toEqual(['publish']);
  });

  it('asks every step for the same Node.js', () => {
    const [first] = action.runs.steps;
    const test = /node -e '([^']+)'/;
    const wanted = test.exec(first?.run ?? '')?.[1];
    expect(wanted).toContain('17');
    for (const { id, run } of everyStep) {
      if (id !== 'seal') expect(test.exec(run ?? '')?.[1]).toBe(wanted);
    }
  });
});
