import { nearest } from '../model/nearest.js';
import { checkExpressions, customRuleList } from './custom-rules.js';
import { readEnvironments } from './environments.js';
import { KEY_ENTRIES } from './keys.js';
import type { MapKind } from './kinds.js';
import type { ExtendsEntry, Layer, LayerSettings, PolicyFile } from './layer-types.js';
import { describe, type PolicyEntry, type PolicyNode, placeText, policyError, quote } from './node.js';

/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';

/** Keys that say where answers come from, not what they are. */
const OUTER_KEYS: readonly string[] = ['extends', 'environments'];

/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @param sets names of the licence sets there are; those shipped, when left out.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
export async function readPolicyFile(
  document: PolicyNode,
  name: string,
  sets?: readonly string[],
): Promise<PolicyFile> {
  if (document.kind !== 'map') {
    throw policyError(
      document.place,
      `A policy is a map of keys, but this is ${describe(document)}`,
      'Start with a key, e.g. extends: baseline.',
    );
  }
  const found = new Map<string, PolicyEntry>();
  for (const entry of document.entries) {
    const key = entry.key.replaceAll('_', '-');
    const before = found.get(key);
    if (before !== undefined) {
      throw policyError(
        entry.keyPlace,
        `${quote(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`,
        'Keep one of the two.',
      );
    }
    found.set(key, entry);
  }
  refuseUnknownKeys(found);
  const [extending, environments] = [found.get('extends'), found.get('environments')];
  const entries = [...found].filter(([key]) => !OUTER_KEYS.includes(key) && key !== SCHEMA_KEY);
  return {
    ...(await readLayer(new Map(entries.map(([key, entry]) => [key, entry.value])), name, { found, sets })),
    extends: extending === undefined ? [] : readExtends(extending.value),
    environments:
      environments === undefined
        ? new Map()
        : await readEnvironments(environments.value, name, readLayer, sets),
  };
}

/**
 * Reads values by key into a layer.
 *
 * @param options.found where the keys stand, for origins; without, the values' own places are shown.
 */
export async function readLayer(
  values: ReadonlyMap<string, PolicyNode>,
  name: string,
  options: {
    readonly found?: ReadonlyMap<string, PolicyEntry>;
    readonly sets?: readonly string[] | undefined;
  } = {},
): Promise<Layer> {
  const settings: Record<string, unknown> = {};
  const origins: Record<string, string> = Object.create(null);
  for (const [property, spec] of KEY_ENTRIES) {
    const node = values.get(spec.name);
    if (node === undefined) continue;
    settings[property] = spec.kind.read(node);
    origins[spec.name] = placeText(options.found?.get(spec.name)?.keyPlace ?? node.place);
    if (spec.merge === 'by-key') {
      for (const [member, place] of (spec.kind as MapKind<unknown>).places(node))
        origins[`${spec.name}.${member}`] = place;
    }
    if (property === 'customRules') await checkExpressions(node, customRuleList.read(node));
    if (property === 'allowLicenses' || property === 'denyLicenses') {
      const { checkLicenseNodes } = await import('./license-entries.js');
      checkLicenseNodes(node, options.sets);
    }
    if (property === 'licenseScopes' || property === 'licenseClarifications') {
      if (isEmptyNode(node)) continue;
      const { checkNestedLicenses } = await import('./license-entries.js');
      checkNestedLicenses(property, node, options.sets);
    }
  }
  return { name, settings: settings as LayerSettings, origins };
}

function isEmptyNode(node: PolicyNode): boolean {
  if (node.kind === 'map') return node.entries.length === 0;
  return node.kind === 'list' ? node.items.length === 0 : node.value === null;
}

function refuseUnknownKeys(found: ReadonlyMap<string, PolicyEntry>): void {
  const known = [...OUTER_KEYS, ...KEY_ENTRIES.map(([, spec]) => spec.name)];
  for (const [key, entry] of found) {
    if (key === SCHEMA_KEY || known.includes(key)) continue;
    const near = nearest(key, known);
    throw policyError(
      entry.keyPlace,
      `Unknown key ${quote(entry.key)}`,
      near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
    );
  }
}

function readExtends(node: PolicyNode): readonly ExtendsEntry[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.map((item) => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
      throw policyError(
        item.place,
        `Expected a preset, a path or owner/repo/path@commit, found ${describe(item)}`,
      );
    }
    return { target: item.value.trim(), node: item };
  });
}
