import { EXIT, SealgateError } from '../../errors.js';
import type { Json } from '../../model/data/json.js';
import type { Override } from '../../model/policy/override.js';
import type { Policy } from '../../model/policy/policy.js';
import { nearest } from '../../model/text/nearest.js';
import { KEY_ENTRIES } from '../../policy/keys.js';
import { plainJson } from '../../policy/kinds.js';
import type { LoadedPolicy } from '../../policy/load.js';
import { inWords, writtenValue } from '../../policy/written.js';
import { plainLine, plainName } from '../../render/terminal/text.js';
import type { Command } from '../command.js';
import { filesOf, loadNamedPolicy, POLICY_OPTIONS, sourceLines } from '../policy.js';

/** One value of the effective policy, and who set it. */
export interface ExplainedValue {
  /** `fail-on-severity`; members of maps and lists as `checks.signatures`, `exceptions.EX-1`, `overrides.1.rules`. */
  readonly key: string;
  readonly value: Json;
  /** `.github/sealgate.yml:4`, `preset strict (policies/strict.yml:9)`, `--warn-only`. */
  readonly origin: string;
}

export const command: Command = {
  name: 'policy explain',
  summary: 'Show the effective policy: every value, and the file and line that set it.',
  usage: ['policy explain [KEY …] [--environment NAME] [--base REF] [--json]'],
  positionals: 'KEY  Only these keys, e.g. checks or fail-on-severity. Default: all.',
  options: POLICY_OPTIONS,
  notes: ['Exit codes: 0 shown, 2 the policy is wrong, 3 a part of it could not be read.'],
  async run(positionals, values, world) {
    const loaded = await loadNamedPolicy(values, world);
    const rows = chosen(explainPolicy(loaded.policy), positionals);
    return {
      exitCode: loaded.problems.length === 0 ? EXIT.pass : EXIT.incomplete,
      json: { source: loaded.source, files: filesOf(loaded), values: rows },
      text: explainText(rows, loaded),
    };
  },
};

/** Every value of a policy in the order of the reference. */
function explainPolicy(policy: Policy): readonly ExplainedValue[] {
  return KEY_ENTRIES.flatMap(([property, { name, merge }]): ExplainedValue[] => {
    const value = policy[property];
    const origin = policy.origins[name] ?? 'built in';
    const whole = { key: name, value: inWords(plainJson(value)), origin };
    if (merge === 'by-key') {
      const members = Object.entries(value as object).map(([member, one]) => ({
        key: `${name}.${member}`,
        value: inWords(plainJson(one)),
        origin: policy.origins[`${name}.${member}`] ?? origin,
      }));
      return members.length === 0 ? [whole] : members;
    }
    if ((merge !== 'append' && merge !== 'concat') || (value as readonly unknown[]).length === 0)
      return [whole];
    return (value as readonly object[]).flatMap((item, index) => explainItem(name, item, index));
  });
}

function explainItem(name: string, item: object, index: number): ExplainedValue[] {
  if ('origins' in item) return explainOverride(`${name}.${index + 1}`, item as Override);
  const { place, ...rest } = withPlace(item);
  const { id = index + 1 } = rest as { id?: string };
  return [{ key: `${name}.${id}`, value: inWords(plainJson(rest)), origin: place }];
}

/** An item of a list apart from where it is written: `place` as text, or `file` and `line`. */
function withPlace(item: object): { readonly place: string } & object {
  if ('place' in item) return item as { readonly place: string };
  const { file, line, ...rest } = item as { file?: string; line?: number };
  return { ...rest, place: line === undefined ? (file ?? 'built in') : `${file}:${line}` };
}

function explainOverride(key: string, { settings, origins, ...conditions }: Override): ExplainedValue[] {
  const given = Object.entries(conditions).filter(([, value]) => value.length > 0);
  const when = given.map(([condition, value]) => `${condition} ${[value].flat().join(', ')}`).join('; ');
  const byName = new Map(KEY_ENTRIES.map(([property, spec]) => [property as string, spec.name]));
  return Object.entries(settings).map(([property, value]) => {
    const name = byName.get(property) ?? property;
    return { key: `${key}.${name} (${when})`, value: plainJson(value), origin: origins[name] ?? 'built in' };
  });
}

function chosen(rows: readonly ExplainedValue[], keys: readonly string[]): readonly ExplainedValue[] {
  if (keys.length === 0) return rows;
  const known = KEY_ENTRIES.map(([, { name }]) => name);
  for (const key of keys) {
    const [name = ''] = key.replaceAll('_', '-').split('.');
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new SealgateError('USAGE', `There is no key '${name}'`, {
      hint: near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
    });
  }
  const wanted = keys.map((key) => key.replaceAll('_', '-'));
  return rows.filter(({ key }) => wanted.some((one) => key === one || key.startsWith(`${one}.`)));
}

function explainText(rows: readonly ExplainedValue[], loaded: LoadedPolicy): string {
  const lines = rows.map(
    ({ key, value, origin }) =>
      `${plainName(key, 200)}: ${plainLine(valueText(value, key), 2000)}  # ${plainName(origin, 300)}`,
  );
  return ['Policy', ...sourceLines(loaded), '', ...lines].join('\n');
}

function valueText(value: Json, key: string): string {
  const name = key.replace(/ \(.*$/s, '').replace(/^overrides\.\d+\./, '');
  const shown = writtenValue(name, value);
  if (typeof shown === 'string') return shown === '' ? "''" : shown;
  if (Array.isArray(shown) && shown.every((item) => typeof item === 'string')) return `[${shown.join(', ')}]`;
  return JSON.stringify(shown);
}
