import { existsSync } from 'node:fs';
import path from 'node:path';
import { RULE_NOTES } from './rule-notes.mjs';

/** Checks whose rule pages are made from their metadata alone; other pages are written by hand. */
const GENERATED = ['trust', 'licenses', 'sources', 'lockfiles', 'workflows', 'exceptions'];

/** docs/rules: the index of all rules, and the pages that metadata can fill. */
export async function rulePages(root, load) {
  const { checks } = await load('check/registry.js');
  const { firstLevel } = await load('decide/level.js');
  const { mergeLayers } = await load('policy/merge.js');
  const { PRESET_LAYERS } = await load('policy/generated.js');
  const layers = Object.values(PRESET_LAYERS);
  const presets = layers.map((layer, index) => [
    layer.name.replace('preset ', ''),
    mergeLayers(layers.slice(0, index + 1)),
  ]);
  const levels = (check, rule) =>
    presets.map(([name, policy]) => [
      name,
      // Presets have no rules of days to come.
      firstLevel({ check: check.id, rule: rule.id, severity: rule.severity, message: '' }, policy, '').level,
    ]);

  const files = {};
  const seen = new Set();
  for (const { meta } of checks) {
    for (const rule of meta.rules) {
      if (seen.has(rule.id)) throw new Error(`two rules are called ${rule.id}`);
      if (!rule.id.startsWith(`${meta.id}/`)) throw new Error(`${rule.id} is no rule of ${meta.id}`);
      seen.add(rule.id);
      if (GENERATED.includes(meta.id)) files[pageOf(rule)] = page(meta, rule, levels(meta, rule));
    }
  }
  files['docs/rules/README.md'] = index(root, files, checks, levels);
  return files;
}

function pageOf(rule) {
  return `docs/rules/${rule.id.replace('/', '-')}.md`;
}

function index(root, files, checks, levels) {
  const sections = checks.map(({ meta }) => {
    const rows = meta.rules.map((rule) => {
      const file = pageOf(rule);
      const known = files[file] !== undefined || existsSync(path.join(root, file));
      const name = known ? `[\`${rule.id}\`](${path.basename(file)})` : `\`${rule.id}\``;
      return `| ${name} | ${rule.title} | ${rule.severity} | ${levels(meta, rule)
        .map(([, level]) => level)
        .join(' | ')} |`;
    });
    return [
      `## ${meta.title} (\`${meta.id}\`)`,
      '',
      `Policy keys: ${meta.policyKeys.length === 0 ? '`rules` alone' : meta.policyKeys.map((key) => `\`${key}\``).join(', ')}.${meta.needsNetwork ? ' Needs the registry.' : ''}`,
      '',
      '| rule | what | severity | baseline | strict | release |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# Rules',
    '',
    'Everything Sealgate’s checks can find, and what the presets answer to it when it is new. `rules:` in the [policy](../policy.md) changes any of it. Scanners’ findings have the severity that the scanner gives them. Generated from the checks (`npm run generate`).',
    '',
    ...sections,
  ].join('\n');
}

function page(meta, rule, levels) {
  const note = RULE_NOTES[rule.id];
  const key = meta.policyKeys.map((name) => `\`${name}\``).join(', ');
  return [
    `# \`${rule.id}\`: ${rule.title}`,
    '',
    `**Why it matters.** ${rule.why}`,
    '',
    ...(note === undefined ? [] : [`**How it is found.** ${note}`, '']),
    `**What to do.** ${rule.fix}`,
    '',
    `**In the presets.** Severity ${rule.severity}. ${levels.map(([name, level]) => `\`${name}\`: ${level}`).join(' · ')}.`,
    '',
    `**Policy.** ${key === '' ? '' : `Keys of this check: ${key}. `}To change this rule alone:`,
    '',
    '```yaml',
    'rules:',
    `  ${rule.id}: ${levels[0][1] === 'block' ? 'warn' : 'block'}`,
    '```',
    '',
    'All rules: [index](README.md).',
    '',
  ].join('\n');
}
