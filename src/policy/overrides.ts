import { THRESHOLDS } from '../model/findings/severity.js';
import { COMMENT_MODES, FAIL_ON, LOCALES, POLICY_SCOPES } from '../model/policy/words.js';
import { PRESET_LAYERS } from './generated.js';
import { KEY_ENTRIES } from './keys.js';
import { readLayer } from './layer.js';
import type { Layer } from './layer-types.js';
import type { PolicyNode } from './node.js';

/** A flag that overrides a policy key: the same shape as a command's options. */
export interface PolicyOption {
  readonly name: string;
  readonly type: 'boolean' | 'string' | 'list';
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly description: string;
}

const OPTION_TYPES: Readonly<Record<string, PolicyOption['type']>> = {
  vulnerabilities: 'list',
  failOn: 'list',
  failOnScopes: 'list',
  ignoreUnfixed: 'boolean',
  allowGhsas: 'list',
  allowLicenses: 'list',
  denyLicenses: 'list',
  allowDependenciesLicenses: 'list',
  warnOnly: 'boolean',
  checkRun: 'boolean',
  labels: 'boolean',
  dependencySubmission: 'boolean',
};

const VALUES: Readonly<Record<string, string>> = {
  failOnSeverity: 'SEVERITY',
  vulnerabilities: 'SOURCES',
  failOn: 'WORDS',
  failOnEpss: 'SCORE',
  failOnScopes: 'SCOPES',
  maxAge: 'AGE',
  allowGhsas: 'IDS',
  allowLicenses: 'LICENSES',
  denyLicenses: 'LICENSES',
  allowDependenciesLicenses: 'PURLS',
  commentSummaryInPr: 'WHEN',
  locale: 'LANGUAGE',
  timeZone: 'ZONE',
  minimumReleaseAge: 'AGE',
};

/** Words that a flag takes, those of its values that are words. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  failOnSeverity: THRESHOLDS,
  vulnerabilities: ['registry'],
  failOn: FAIL_ON,
  failOnScopes: POLICY_SCOPES,
  commentSummaryInPr: COMMENT_MODES,
  locale: LOCALES,
};

/** Flags (and action inputs) that override the policy file, in the order of the reference. */
export const policyOptions: readonly PolicyOption[] = [
  {
    name: 'preset',
    type: 'string',
    value: 'NAME',
    choices: Object.keys(PRESET_LAYERS),
    description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
  },
  {
    name: 'environment',
    type: 'string',
    value: 'NAME',
    description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
  },
  ...KEY_ENTRIES.flatMap(([property, spec]): PolicyOption[] => {
    if (spec.flag === undefined) return [];
    const type = OPTION_TYPES[property] ?? 'string';
    const choices = CHOICES[property];
    return [
      {
        name: spec.name,
        type,
        ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
        ...(choices === undefined ? {} : { choices }),
        description: spec.flag,
      },
    ];
  }),
];

/** Values of flags by name. Not given, empty text and empty lists mean the same: the file's answer stands. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Overrides {
  /** `undefined` where no flag was given. */
  readonly layer?: Layer;
  /** Names of the flags that were given, with their dashes. */
  readonly names: readonly string[];
  readonly preset?: string;
  readonly environment?: string;
}

/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
export async function readOverrides(values: FlagValues): Promise<Overrides> {
  const nodes = new Map<string, PolicyNode>();
  for (const { name } of policyOptions) {
    const value = values[name];
    if (value === undefined || value === '' || name === 'preset' || name === 'environment') continue;
    const place = { flag: `--${name}` };
    if (typeof value === 'string' || typeof value === 'boolean') {
      nodes.set(name, { kind: 'scalar', value, place });
      continue;
    }
    const text = value.join('\n');
    if (text.trim() !== '') nodes.set(name, { kind: 'scalar', value: text, place });
  }
  const word = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const [preset, environment] = [word('preset'), word('environment')];
  const names = [...nodes.keys()].map((name) => `--${name}`);
  return {
    ...(nodes.size === 0 ? {} : { layer: await readLayer(nodes, 'flags') }),
    names,
    ...(preset === undefined ? {} : { preset }),
    ...(environment === undefined ? {} : { environment }),
  };
}
