import { SealgateError } from '../../errors.js';
import { policyOptions } from '../../policy/overrides.js';
import type { Option, Values } from '../command.js';
import { ALIAS_OPTIONS, GATE_ALIASES, GATE_OPTIONS, withoutAliases } from '../stages/options.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The flags of `gate`, each of which is an input of the action. */
export const actionOptions: readonly Option[] = [...GATE_OPTIONS, ...policyOptions];

/** The environment variable that carries an input into a step: a name every shell lets through. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}

/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false, or two names of one thing differ.
 */
export function inputValues(options: readonly Option[], env: Env): Values {
  const values = new Map<string, string | boolean | readonly string[]>();
  const takes = (wanted: string): boolean => options.some(({ name }) => name === wanted);
  const aliases = ALIAS_OPTIONS.filter(({ name }) => takes(GATE_ALIASES.get(name) ?? ''));
  for (const option of [...options, ...aliases]) {
    const value = readInput(option, env);
    if (value !== undefined) values.set(option.name, value);
  }
  return withoutAliases(Object.fromEntries(values));
}

function readInput(option: Option, env: Env): string | boolean | readonly string[] | undefined {
  const text = env[inputVariable(option.name)]?.trim() ?? '';
  if (text === '') return undefined;
  switch (option.type) {
    case 'string':
      return text;
    case 'list':
      return [text];
    case 'boolean':
      return readSwitch(option.name, text);
  }
}

function readSwitch(name: string, text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new SealgateError('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
    hint: `Set ${name}: true or ${name}: false.`,
  });
}
