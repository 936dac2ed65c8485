import type { FindingSettings, Override, PlacedLicenses } from '../model/policy/override.js';
import { FAIL_ON, POLICY_SCOPES } from '../model/policy/words.js';
import { listItems } from './entries.js';
import { readAll } from './faults.js';
import { type Kind, list, text, word, yesOrNo } from './kinds.js';
import { describe, type PolicyNode, placeText, policyError, quote } from './node.js';
import { packageName } from './package-values.js';
import { pathGlob } from './place-values.js';
import { readRecord } from './record.js';
import { advisory, day, level, license, probability, rules, threshold } from './values.js';

const scopes = list(
  word(POLICY_SCOPES, { dev: 'development', prod: 'runtime', production: 'runtime' }),
  'scopes',
);
const workspace = text({ words: 'a workspace (its name or folder)', max: 300 });

/** A condition that is given and empty would hold nowhere or everywhere: neither is what anybody means. */
function some<T>(kind: Kind<readonly T[]>): Kind<readonly T[]> {
  return {
    ...kind,
    read(node) {
      const items = kind.read(node);
      if (items.length > 0) return items;
      throw policyError(node.place, `Expected at least one of the ${kind.words}, found ${describe(node)}`, {
        hint: 'Name at least one, or leave the key out.',
      });
    },
  };
}

/** What narrows an override. */
const CONDITIONS = {
  paths: some(list(pathGlob, 'globs')),
  workspaces: some(list(workspace, 'workspaces')),
  scopes: some(scopes),
  packages: some(list(packageName, 'packages')),
} as const;
type Condition = keyof typeof CONDITIONS;

type Settings = FindingSettings & PlacedLicenses;

/** What an override may answer in another way: the keys that decide about single findings or packages. */
const SETTINGS: {
  readonly [K in keyof Settings]-?: readonly [string, Kind<NonNullable<Settings[K]>>];
} = {
  failOnSeverity: ['fail-on-severity', threshold],
  failOn: ['fail-on', list(word(FAIL_ON), 'words')],
  failOnEpss: ['fail-on-epss', probability],
  failOnScopes: ['fail-on-scopes', scopes],
  ignoreUnfixed: ['ignore-unfixed', yesOrNo],
  allowGhsas: ['allow-ghsas', list(advisory, 'advisory ids')],
  allowLicenses: ['allow-licenses', list(license, 'SPDX licences')],
  denyLicenses: ['deny-licenses', list(license, 'SPDX licences')],
  unknownLicense: ['unknown-license', level],
  allowGit: ['allow-git', level],
  missingIntegrity: ['missing-integrity', level],
  missingSignature: ['missing-signature', level],
  skippedSignature: ['skipped-signature', level],
  existingFindings: ['existing-findings', level],
  suppressedFindings: ['suppressed-findings', level],
  vexFindings: ['vex-findings', level],
  warnOnly: ['warn-only', yesOrNo],
  rules: ['rules', rules],
};
const SETTING_ENTRIES = Object.entries(SETTINGS) as readonly (readonly [
  keyof Settings,
  readonly [string, Kind<unknown>],
])[];

/** Every key of an override, with what reads it. */
const FIELDS: Readonly<Record<string, Kind<unknown>>> = {
  ...CONDITIONS,
  since: day,
  ...Object.fromEntries(SETTING_ENTRIES.map(([, spec]) => spec)),
};

const NAMES = [...Object.keys(CONDITIONS), 'since', ...SETTING_ENTRIES.map(([, [name]]) => name)];

/** `overrides`: conditions, with the keys they change. */
export const overrideList: Kind<readonly Override[]> = {
  words: 'a list of overrides',
  schema: {
    anyOf: [
      {
        type: 'array',
        items: {
          type: 'object',
          properties: Object.fromEntries(
            [
              ...Object.entries(CONDITIONS).map(([name, kind]) => [name, kind.schema] as const),
              ['since', day.schema] as const,
              ...SETTING_ENTRIES.map(([, [name, kind]]) => [name, kind.schema] as const),
            ].flatMap(([name, schema]) =>
              name.includes('-')
                ? [
                    [name, schema],
                    [name.replaceAll('-', '_'), schema],
                  ]
                : [[name, schema]],
            ),
          ),
          anyOf: [...Object.keys(CONDITIONS), 'since'].map((name) => ({ required: [name] })),
          not: {
            required: ['since'],
            anyOf: ['allow-licenses', 'allow_licenses', 'deny-licenses', 'deny_licenses'].map((name) => ({
              required: [name],
            })),
          },
          minProperties: 2,
          additionalProperties: false,
        },
      },
      { type: 'null' },
    ],
  },
  read(node) {
    return readAll(listItems(node, 'a list of overrides'), readOverride);
  },
};

function readOverride(node: PolicyNode): Override {
  const { values, entries } = readRecord(node, { owner: 'An override', fields: FIELDS, required: [] });
  const conditions = Object.fromEntries(
    (Object.keys(CONDITIONS) as Condition[]).map((name) => [name, values[name] ?? []]),
  ) as unknown as Pick<Override, Condition>;
  const since = values.since as string | undefined;
  const settings: Record<string, unknown> = {};
  const origins: Record<string, string> = Object.create(null);
  for (const [property, [name]] of SETTING_ENTRIES) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    settings[property] = values[name];
    origins[name] = placeText(entry.keyPlace);
    if (name !== 'rules') continue;
    for (const [member, place] of rules.places(entry.value)) origins[`rules.${member}`] = placeText(place);
  }
  if (Object.keys(settings).length === 0) {
    throw policyError(node.place, 'This override changes nothing', {
      hint: `Give it one of ${NAMES.slice(5).join(', ')}.`,
    });
  }
  const lists = entries.get('allow-licenses') ?? entries.get('deny-licenses');
  if (since !== undefined && lists !== undefined) {
    throw policyError(
      lists.keyPlace,
      `${quote(lists.key)} of an override holds at once, and this override has a since`,
      { hint: 'Give the lists an override of their own, and the rule licenses/denied a since.' },
    );
  }
  if (since === undefined && Object.values(conditions).every((items) => items.length === 0)) {
    throw policyError(node.place, 'This override applies everywhere and always', {
      hint: 'Write its keys at the top of the policy, or give it paths, workspaces, scopes, packages or since.',
    });
  }
  return {
    ...conditions,
    ...(since === undefined ? {} : { since }),
    settings: settings as Partial<Settings>,
    origins,
  };
}
