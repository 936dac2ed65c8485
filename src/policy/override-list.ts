import type { FindingSettings, Override } from '../model/override.js';
import { FAIL_ON, POLICY_SCOPES } from '../model/policy-words.js';
import { entriesByKey, listItems } from './entries.js';
import { type Kind, list, text, word, yesOrNo } from './kinds.js';
import { describe, type PolicyEntry, type PolicyNode, placeText, policyError, quote } from './node.js';
import { advisory, day, level, packageName, pathGlob, probability, rules, threshold } from './values.js';

const scopes = list(
  word(POLICY_SCOPES, { dev: 'development', prod: 'runtime', production: 'runtime' }),
  'scopes',
);
const workspace = text({ words: 'a workspace (its name or folder)', max: 300 });

/** What narrows an override. */
const CONDITIONS = {
  paths: list(pathGlob, 'globs'),
  workspaces: list(workspace, 'workspaces'),
  scopes,
  packages: list(packageName, 'packages'),
} as const;
type Condition = keyof typeof CONDITIONS;

/** What an override may answer in another way: the keys that decide about single findings. */
const SETTINGS: {
  readonly [K in keyof FindingSettings]-?: readonly [string, Kind<NonNullable<FindingSettings[K]>>];
} = {
  failOnSeverity: ['fail-on-severity', threshold],
  failOn: ['fail-on', list(word(FAIL_ON), 'words')],
  failOnEpss: ['fail-on-epss', probability],
  failOnScopes: ['fail-on-scopes', scopes],
  ignoreUnfixed: ['ignore-unfixed', yesOrNo],
  allowGhsas: ['allow-ghsas', list(advisory, 'advisory ids')],
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
  keyof FindingSettings,
  readonly [string, Kind<unknown>],
])[];

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
          minProperties: 2,
          additionalProperties: false,
        },
      },
      { type: 'null' },
    ],
  },
  read(node) {
    return listItems(node, 'a list of overrides').map(readOverride);
  },
};

function readOverride(node: PolicyNode): Override {
  if (node.kind !== 'map') throw policyError(node.place, `Expected an override, found ${describe(node)}`);
  const found = entriesByKey(node.entries, NAMES, 'An override');
  const conditions = Object.fromEntries(
    (Object.keys(CONDITIONS) as Condition[]).map((name) => [name, readCondition(name, found.get(name))]),
  ) as unknown as Pick<Override, Condition>;
  const since = found.get('since');
  const settings: Record<string, unknown> = {};
  const origins: Record<string, string> = Object.create(null);
  for (const [property, [name, kind]] of SETTING_ENTRIES) {
    const entry = found.get(name);
    if (entry === undefined) continue;
    settings[property] = kind.read(entry.value);
    origins[name] = placeText(entry.keyPlace);
    if (name !== 'rules') continue;
    for (const [member, place] of rules.places(entry.value)) origins[`rules.${member}`] = place;
  }
  if (Object.keys(settings).length === 0) {
    throw policyError(
      node.place,
      'This override changes nothing',
      `Give it one of ${NAMES.slice(5).join(', ')}.`,
    );
  }
  if (since === undefined && Object.values(conditions).every((items) => items.length === 0)) {
    throw policyError(
      node.place,
      'This override applies everywhere and always',
      'Write its keys at the top of the policy, or give it paths, workspaces, scopes, packages or since.',
    );
  }
  return {
    ...conditions,
    ...(since === undefined ? {} : { since: day.read(since.value) }),
    settings: settings as Partial<FindingSettings>,
    origins,
  };
}

/** A condition that is given and empty would hold nowhere or everywhere: neither is what anybody means. */
function readCondition(name: Condition, entry: PolicyEntry | undefined): readonly string[] {
  if (entry === undefined) return [];
  const items = CONDITIONS[name].read(entry.value);
  if (items.length > 0) return items;
  throw policyError(
    entry.keyPlace,
    `${quote(name)} names nothing`,
    'Name at least one, or leave the key out.',
  );
}
