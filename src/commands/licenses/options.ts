import { SealgateError } from '../../errors.js';
import type { Scope } from '../../model/packages/graph.js';
import { policyOptions } from '../../policy/overrides.js';
import type { Option, Values } from '../command.js';
import { DIR_OPTION, LOCKFILE_OPTION, listOf } from '../flags.js';

const POLICY_FLAGS: readonly string[] = [
  'preset',
  'allow-licenses',
  'deny-licenses',
  'allow-dependencies-licenses',
];

const FORMATS = ['csv', 'markdown', 'notice'] as const;
export type LicensesFormat = (typeof FORMATS)[number];

/** What `--omit` takes: npm's words and ours. */
const OMITTABLE: ReadonlyMap<string, Scope | 'none'> = new Map([
  ['dev', 'development'],
  ['development', 'development'],
  ['optional', 'optional'],
  ['none', 'none'],
]);

export const LICENSES_OPTIONS: readonly Option[] = [
  DIR_OPTION,
  {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
  },
  LOCKFILE_OPTION,
  {
    name: 'expression',
    type: 'string',
    value: 'SPDX',
    description: 'Judge this licence expression instead of the packages.',
  },
  { name: 'csv', type: 'boolean', description: 'Print the inventory as CSV, safe to open in a spreadsheet.' },
  { name: 'markdown', type: 'boolean', description: 'Print the inventory as a Markdown table.' },
  {
    name: 'notice',
    type: 'boolean',
    description:
      'Print third-party notices: what is shipped, with the licence texts that stand in the packages.',
  },
  {
    name: 'output',
    short: 'o',
    type: 'string',
    value: 'FILE',
    description: 'Write the inventory or the notices to this file. Default: standard output.',
  },
  {
    name: 'omit',
    type: 'list',
    value: 'SCOPE',
    choices: [...OMITTABLE.keys()],
    description: 'Leave out what only these need: dev, optional. Default: none; with --notice: dev.',
  },
  {
    name: 'online',
    type: 'boolean',
    description: 'Ask the registry where neither the lockfile nor a package on this machine names a licence.',
  },
  {
    name: 'registry',
    type: 'string',
    value: 'URL',
    description: 'The registry that --online asks. Default: as npm is configured.',
  },
  ...policyOptions.filter((option) => POLICY_FLAGS.includes(option.name)),
];

export interface LicensesForm {
  /** Absent: for people, or JSON with --json. */
  readonly format?: LicensesFormat;
  readonly output?: string;
  readonly omit: readonly Scope[];
}

/** @throws SealgateError USAGE */
export function readLicensesForm(values: Values): LicensesForm {
  const output = typeof values.output === 'string' ? values.output : undefined;
  // With a file, --json prints what was written there.
  const others = output === undefined ? ['json', 'expression'] : ['expression'];
  const asked = [...FORMATS, ...others].filter(
    (name) => values[name] !== undefined && values[name] !== false,
  );
  const format = FORMATS.find((name) => values[name] === true);
  const [first, second] = asked;
  if (format !== undefined && first !== undefined && second !== undefined) {
    throw new SealgateError('USAGE', `--${first} and --${second} contradict each other`, {
      hint: 'Ask for one form at a time.',
    });
  }
  if (output !== undefined && format === undefined) {
    throw new SealgateError('USAGE', '--output needs --csv, --markdown or --notice', {
      hint: 'sealgate licenses --notice -o THIRD-PARTY-NOTICES.txt',
    });
  }
  return {
    ...(format === undefined ? {} : { format }),
    ...(output === undefined ? {} : { output }),
    omit: omitted(values, format),
  };
}

function omitted(values: Values, format: LicensesFormat | undefined): readonly Scope[] {
  const words = listOf(values, 'omit');
  const scopes = words.map((word) => {
    const scope = OMITTABLE.get(word.toLowerCase());
    if (scope !== undefined) return scope;
    throw new SealgateError('USAGE', `--omit ${word} is not supported`, {
      hint: 'Use dev, optional or none.',
    });
  });
  if (scopes.length === 0 && format === 'notice') return ['development'];
  return [...new Set(scopes)].filter((scope) => scope !== 'none').sort();
}
