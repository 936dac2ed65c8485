/** docs/policy.md: the reference of the policy file. */
export async function policyPage(load) {
  const { KEY_ENTRIES, EXTENDS_DESCRIPTION, ENVIRONMENTS_DESCRIPTION } = await load('policy/keys.js');
  const { overrideList } = await load('policy/override-list.js');
  const { PRESET_LAYERS, LICENSE_SETS, LICENSE_SET_VERSIONS } = await load('policy/generated.js');
  const { mergeLayers } = await load('policy/merge.js');
  const { writtenValue } = await load('policy/written.js');
  const { joinWords } = await load('render/words.js');
  const written = (property, spec, value) => shownValue(property, writtenValue(spec.name, value));
  const layers = Object.values(PRESET_LAYERS);
  const effective = Object.fromEntries(
    layers.map((layer, index) => [
      layer.name.replace('preset ', ''),
      mergeLayers(layers.slice(0, index + 1)),
    ]),
  );
  const merged = (...ways) =>
    joinWords(
      KEY_ENTRIES.filter(([, { merge }]) => ways.includes(merge)).map(([, { name }]) => `\`${name}\``),
    );
  return [
    INTRO,
    '## Presets',
    '',
    'What each preset says, in whole. The files with the reasons for every line: [`policies/`](../policies/).',
    '',
    presetTable(KEY_ENTRIES, effective, written),
    '',
    `Licence sets for \`allow-licenses\` and \`deny-licenses\`: ${Object.entries(LICENSE_SETS)
      .map(
        ([name, list]) => `\`set:${name}\` (${list.length} entries, SPDX list ${LICENSE_SET_VERSIONS[name]})`,
      )
      .join(', ')}, in [\`policies/licenses/\`](../policies/licenses/).`,
    '',
    ORDER,
    '## Keys',
    '',
    '### `extends`',
    '',
    EXTENDS_DESCRIPTION,
    '',
    `A nearer value replaces a further one; ${merged('by-key')} are merged by key; ${merged('append', 'concat')} are added up; every other list is replaced. Each preset and file counts once, where it is first named. A policy of another repository is read through GitHub’s API with \`GITHUB_TOKEN\`; where it cannot be had, the verdict is \`incomplete\`.`,
    '',
    '### `environments`',
    '',
    ENVIRONMENTS_DESCRIPTION,
    '',
    ENVIRONMENTS,
    ...KEY_ENTRIES.flatMap(([property, spec]) =>
      keySection(property, spec, { value: effective.baseline[property], written }),
    ),
    overrideSection(overrideList),
    CUSTOM_RULES,
    exceptionSection(KEY_ENTRIES),
  ].join('\n');
}

const INTRO = `# Policy

The file \`.github/sealgate.yml\` says what may come in. Without one, the preset \`baseline\` applies and every report says so.

\`\`\`yaml
extends: strict
fail-on-severity: high
allow-licenses:
  - set:permissive
  - MPL-2.0
checks:
  provenance: when-online
exceptions:
  - id: EX-14
    rule: GHSA-xxxx-xxxx-xxxx
    package: pkg:npm/left-pad
    reason: Only reached with a flag we never set; upgrade planned for March.
    owner: web-team
    approved-by: data-team
    expires: 2027-03-31
\`\`\`

- **Keys** are written with \`-\` or \`_\`. Lists are YAML lists, or one text with commas or newlines. An empty one is \`[]\`: a list with nothing behind its key is an error, because it would take the place of what the policy extends. Severities are written in any scanner’s words. An unknown key is an error that names the nearest known one. Anchors, aliases and tags are refused: a policy means what a reviewer sees.
- **In a pull request** the policy is read from the base branch, and so are the files it extends. A change of the policy is shown in the comment and takes effect after merge: nobody loosens the rules that judge them.
- **A folder of the repository** (\`--dir apps/web\`) is judged by its own \`.github/sealgate.yml\`, or, where it has none, by the one at the top of the repository. Paths in the policy (\`baseline\`, \`exclude-lockfiles\`, \`require-reports\`) are taken from the folder that is judged, those of \`extends\` from where the policy stands.
- **Flags and action inputs** of the same name override the file. An input that is not given overrides nothing.
- **Editors** complete and check the file with [\`policies/schemas/policy.schema.json\`](../policies/schemas/policy.schema.json).

This page is generated from the source of the policy reader (\`npm run generate\`).
`;

const ORDER = `## How a finding is decided

1. **Level.** The first that applies: a custom rule \`for: finding\` · \`checks.NAME: off\` (accept) · \`rules\` by id, then by \`check/*\` · the rule’s own key (\`unknown-license\`, \`allow-git\`, \`missing-integrity\`, \`missing-signature\`, \`skipped-signature\`) · for vulnerabilities \`fail-on\` and \`fail-on-epss\` (block) · for scanners’ findings \`fail-on-severity\` (at or above: block; below: warn; notes: accept) · for Sealgate’s own rules their severity (critical and high: block; moderate and low: warn; notes: accept).
2. **What makes it milder**, never stronger. For scanners’ findings: a scope outside \`fail-on-scopes\` (warn), no fix with \`ignore-unfixed\` (warn), an id in \`allow-ghsas\` (accept). For all: an exception (accept), the scanner’s own ignore file (\`suppressed-findings\`), VEX (\`vex-findings\`), being listed in the \`baseline\` (warn), being there before the change (\`existing-findings\`), \`warn-only\` (warn).
3. **The reason shown** is the one that gave the final outcome, with the policy key and the line that set it. An exception that has expired is named where the finding blocks or warns again.

A finding is **existing** when the base has the package it is about (unless the change moved the package into a scope that counts), or when a report of the base (\`--base-report\`) has the same finding. What cannot be told is judged as new.

## The verdict

- \`fail\` (exit 1): something blocks.
- \`incomplete\` (exit 3): nothing blocks, but something that counts could not be done. It blocks a merge exactly as \`fail\` does.
- \`pass\` (exit 0): neither.

Where both are true the word is \`fail\`, because that is what the author can mend, and the gaps are listed all the same. \`warn-only\` turns blocks into warnings; it does not turn \`incomplete\` into \`pass\`.

A gap is: a check that started and could not finish, unless it is \`off\`, or \`optional\` and all that is missing are advisories that a registry refuses · a check that was not run and is \`required\` (or \`when-online\` in a run with network) · a lockfile, report or scanner that was asked for and could not be read · a report of \`require-reports\` that was not there · a list that \`fail-on: kev\` or \`fail-on-epss\` goes by and that was not there, or in which a vulnerability could not be looked up · a base or an extended policy that could not be read · a seal that \`require-seal\` wants. No lockfile, or one without packages, is not a checked one; for a repository without dependencies set \`checks.lockfiles: optional\`.
`;

const ENVIRONMENTS = `\`\`\`yaml
fail-on-severity: high
environments:
  dev:
    mode: warn
  production:
    mode: enforce
    fail-on-severity: moderate
    rules:
      licenses/unknown: block
\`\`\`

The answers of the chosen environment are put over the plain answers of all layers (presets, extended files, this file), in the same order; flags are put over both. A policy that has no environment of the name is an error. One that only the change itself brings is not in force yet: the plain policy judges.
`;

const CUSTOM_RULES = `## Custom rules

\`\`\`yaml
custom-rules:
  - id: no-old-left
    for: package
    when: pkg.name == "left-pad" && inRange(pkg.version, "<1.3.0")
    level: block
    since: 2027-01-15                # optional: warns until then
    message: left-pad before 1.3.0 has another licence
    fix: Update left-pad
  - id: own-images
    for: finding
    when: finding.check == "scanners" && finding.file.startsWith("images/")
    level: warn
\`\`\`

- \`when\` is a condition in the [Common Expression Language](https://cel.dev): comparisons, \`&&\`, \`||\`, \`!\`, \`in\`, \`startsWith\`, \`contains\`, \`matches\`, \`exists\`, \`all\`, and \`inRange(version, range)\` as npm reads ranges. It is checked when the policy is read: an unknown field is an error with the nearest one, and so is what would never hold: a word that a field never has (\`finding.severity == "HIGH"\`), a range that npm does not read.
- \`for: package\` looks at every package of the lockfiles and makes a finding \`custom/ID\`. \`pkg\` has \`name\`, \`version\`, \`purl\`, \`scope\`, \`direct\`, \`license\`, \`source\`, \`url\`, \`integrity\`, \`installScript\`, \`deprecated\`, \`lockfile\`. What is not known is the empty text.
- \`for: finding\` decides about findings of all checks, before severities and \`rules\`; of several rules the strongest counts, among them the one \`for: package\` that made the finding. \`finding\` has \`check\`, \`rule\`, \`severity\`, \`subject\`, \`kind\`, \`purl\`, \`scope\`, \`title\`, \`message\`, \`ids\`, \`tools\`, \`file\`, \`fixed\`, \`suppressed\`.
- Exceptions, \`existing-findings\` and \`warn-only\` apply as to any rule.
- An expression reaches nothing but these fields, has at most 2,000 characters and 400 parts, sees 4,096 characters of a text and 200 items of a list, and is stopped after two seconds; all rules over packages together get ten, and so do all over findings. One that was stopped, that no time was left for, or could not be evaluated, leaves the check \`custom\` incomplete: what nobody could decide is no pass.
`;

function overrideSection({ schema }) {
  const names = Object.keys(schema.anyOf[0].items.properties).filter((name) => !name.includes('_'));
  const conditions = ['paths', 'workspaces', 'scopes', 'packages', 'since'];
  const keys = names.filter((name) => !conditions.includes(name)).map((name) => `\`${name}\``);
  return [
    '## Overrides',
    '',
    '```yaml',
    'overrides:',
    '  - paths: [packages/legacy]          # globs of files, or of folders above them',
    '    rules: {licenses/denied: warn}',
    '  - workspaces: [payments]            # name or folder; * stands for anything within it',
    '    fail-on-severity: low',
    '  - workspaces: [tools]               # never shipped',
    '    allow-licenses: [set:permissive, set:strong-copyleft]',
    '  - scopes: [development]',
    '    packages: ["@types/*"]',
    '    fail-on-severity: never',
    '  - since: 2027-02-01                 # warns until then, then blocks',
    '    fail-on-severity: moderate',
    '```',
    '',
    '- Every condition that is given must hold. Of entries that change the same key, the later one counts; `rules` are merged.',
    '- A package is in every workspace that reaches it, and is judged in each: the strongest answer counts. So a milder rule for one workspace never lets in what another one installs too.',
    '- A file is in the nearest workspace above it.',
    '- `allow-licenses` and `deny-licenses` stand in for those of the policy and of `license-scopes`. A package that several workspaces install must be allowed in each. They hold at once, without `since`.',
    '- With `since`, what the entry makes block warns before that day, and the report names the day. What it makes milder begins on that day.',
    `- Keys that an override may change: ${keys.join(', ')}.`,
    '',
  ].join('\n');
}

function presetTable(entries, effective, written) {
  const names = Object.keys(effective);
  const rows = entries.flatMap(([property, spec]) => {
    if (property === 'checks') {
      return Object.keys(effective.baseline.checks).map((check) => [
        `\`checks.${check}\``,
        ...names.map((name) => effective[name].checks[check]),
      ]);
    }
    return [[`\`${spec.name}\``, ...names.map((name) => written(property, spec, effective[name][property]))]];
  });
  return [
    `| key | ${names.map((name) => `\`${name}\``).join(' | ')} |`,
    `|---|${names.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function shownValue(property, value) {
  if (property === 'allowLicenses' && value.length > 5) return '`set:permissive`, `MPL-2.0`';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((item) => `\`${item}\``).join(', ');
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([key, member]) => `\`${key}\`: ${memberText(member)}`);
    return members.length === 0 ? '–' : members.join('<br>');
  }
  return value === '' ? '–' : String(value);
}

function memberText(member) {
  if (typeof member !== 'object') return String(member);
  return Object.keys(member).length === 0 ? '–' : `\`${JSON.stringify(member)}\``;
}

function keySection(property, spec, { value, written }) {
  const isMap = typeof value === 'object' && !Array.isArray(value);
  const preset = isMap || value.length === 0 ? undefined : written(property, spec, value);
  return [
    `### \`${spec.name}\``,
    '',
    spec.description,
    '',
    [
      `Value: ${spec.kind.words}.`,
      preset === undefined ? '' : `Without it: ${preset}.`,
      spec.flag === undefined ? '' : `Flag and input: \`${spec.name}\`.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    '',
  ];
}

function exceptionSection(entries) {
  const [, spec] = entries.find(([property]) => property === 'exceptions');
  const { properties } = spec.kind.schema.anyOf[0].items;
  const rows = Object.entries(properties)
    .filter(([name]) => !name.includes('_'))
    .map(([name, schema]) => `| \`${name}\` | ${schema.description} |`);
  return [
    '## Exceptions',
    '',
    'Every field is required that is not called optional. How they come, are approved and go: [`sealgate exceptions`](exceptions.md).',
    '',
    '| field | |',
    '|---|---|',
    ...rows,
    '',
    'A pattern that names nothing in particular (`*`, `@*/*`, `pkg:npm/*`) is refused. An exception matches by rule or by any of a finding’s ids, and by package; nothing else narrows or widens it. It holds through the end of its last day in UTC. Rules about exceptions: [`exceptions/expiring`](rules/exceptions-expiring.md), [`exceptions/unused`](rules/exceptions-unused.md).',
    '',
  ].join('\n');
}
