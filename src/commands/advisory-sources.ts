import { SealgateError } from '../errors.js';
import type { Option, Values } from './command.js';
import { listOf } from './flags.js';

/** The flag that names where advisories come from. @param description what they are asked for */
export function advisoriesOption(description: string): Option {
  return { name: 'advisories', type: 'list', value: 'SOURCE', choices: ['registry'], description };
}

/**
 * The sources that were named: `registry`, `osv:FOLDER`.
 *
 * @throws SealgateError USAGE of anything else.
 */
export function advisorySources(values: Values): readonly string[] {
  const named = listOf(values, 'advisories');
  const strange = named.find((source) => source !== 'registry' && !/^osv:./.test(source));
  if (strange !== undefined)
    throw new SealgateError('USAGE', `--advisories ${strange} is no source of advisories`, {
      hint: 'registry, or osv:FOLDER.',
    });
  return named;
}
