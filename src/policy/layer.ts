import { SealgateError } from '../errors.js';
import { foreignAdvice } from '../model/policy/foreign-names.js';
import type { CustomRule, PolicySettings } from '../model/policy/policy.js';
import { nearest } from '../model/text/nearest.js';
import { checkExpressions } from './custom-rules.js';
import { readEnvironments } from './environments.js';
import { readExtends } from './extends-entry.js';
import { keep, readAll, readAllAsync, takeAllAsync } from './faults.js';
import { KEY_ENTRIES } from './keys.js';
import type { MapKind } from './kinds.js';
import type { ExtendsEntry, Layer, LayerSettings, PolicyFile } from './layer-types.js';
import {
  describe,
  type Place,
  type PolicyEntry,
  type PolicyNode,
  placeText,
  policyError,
  quote,
} from './node.js';

/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';

/** Keys that say where answers come from, not what they are. */
const OUTER_KEYS: readonly string[] = ['extends', 'environments'];

/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
export async function readPolicyFile(document: PolicyNode, name: string): Promise<PolicyFile> {
  if (document.kind !== 'map') {
    throw policyError(document.place, `A policy is a map of keys, but this is ${describe(document)}`, {
      hint: 'Start with a key, e.g. extends: baseline.',
    });
  }
  const found = new Map(document.entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
  const [extending, environments] = [found.get('extends'), found.get('environments')];
  const entries = [...found].filter(([key]) => !OUTER_KEYS.includes(key) && key !== SCHEMA_KEY);
  const values = new Map(entries.map(([key, entry]) => [key, entry.value]));
  const [, targets, layer, others] = await takeAllAsync<
    [unknown, readonly ExtendsEntry[], Layer, ReadonlyMap<string, Layer>]
  >([
    () => refuseUnknownKeys(document.entries),
    () => (extending === undefined ? [] : readExtends(extending.value, name)),
    () => readLayer(values, name, found),
    () => (environments === undefined ? new Map() : readEnvironments(environments.value, name, readLayer)),
  ]);
  return { ...layer, extends: targets, environments: others };
}

/**
 * `readPolicyFile`, which goes on where something is wrong: then the file has no values, and extends what of its
 * `extends` can be read, so that what is wrong with those files is heard of too.
 *
 * @param faults takes what is wrong.
 */
export async function readPolicyFileKeeping(
  document: PolicyNode,
  name: string,
  faults: SealgateError[],
): Promise<PolicyFile> {
  try {
    return await readPolicyFile(document, name);
  } catch (error) {
    keep(faults, error);
    return {
      name,
      settings: {},
      origins: {},
      extends: readableTargets(document, name),
      environments: new Map(),
    };
  }
}

function readableTargets(document: PolicyNode, name: string): readonly ExtendsEntry[] {
  const value = document.kind === 'map' && document.entries.find(({ key }) => key === 'extends')?.value;
  if (!value) return [];
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    try {
      return readExtends(item, name);
    } catch (error) {
      if (error instanceof SealgateError) return [];
      throw error;
    }
  });
}

/**
 * Reads values by key into a layer.
 *
 * @param found where the keys stand, for origins; without, the values' own places are shown.
 */
export async function readLayer(
  values: ReadonlyMap<string, PolicyNode>,
  name: string,
  found?: ReadonlyMap<string, PolicyEntry>,
): Promise<Layer> {
  const settings: Record<string, unknown> = {};
  const origins: Record<string, string> = Object.create(null);
  const places = new Map<string, Place>();
  await readAllAsync(KEY_ENTRIES, async ([property, spec]) => {
    const node = values.get(spec.name);
    if (node === undefined) return;
    const value = spec.kind.read(node);
    settings[property] = value;
    origins[spec.name] = placeText(found?.get(spec.name)?.keyPlace ?? node.place);
    if (spec.merge === 'by-key') {
      for (const [member, place] of (spec.kind as MapKind<unknown>).places(node)) {
        origins[`${spec.name}.${member}`] = placeText(place);
        places.set(`${spec.name}.${member}`, place);
      }
    }
    await checkMeaning(property, node, value);
  });
  return { name, settings: settings as LayerSettings, origins, places };
}

/** What a kind cannot tell without a library that few policies need: expressions and licences. */
async function checkMeaning(property: keyof PolicySettings, node: PolicyNode, value: unknown): Promise<void> {
  if (property === 'customRules') await checkExpressions(node, value as readonly CustomRule[]);
  if (property === 'allowLicenses' || property === 'denyLicenses') {
    const { checkLicenseNodes } = await import('./license-entries.js');
    checkLicenseNodes(node);
  }
  if (property === 'licenseScopes' || property === 'licenseClarifications' || property === 'overrides') {
    if (isEmptyNode(node)) return;
    const { checkNestedLicenses } = await import('./license-entries.js');
    checkNestedLicenses(property, node);
  }
}

function isEmptyNode(node: PolicyNode): boolean {
  if (node.kind === 'map') return node.entries.length === 0;
  return node.kind === 'list' ? node.items.length === 0 : node.value === null;
}

function refuseUnknownKeys(entries: readonly PolicyEntry[]): void {
  const known = [...OUTER_KEYS, ...KEY_ENTRIES.map(([, spec]) => spec.name)];
  const seen = new Map<string, PolicyEntry>();
  readAll(entries, (entry) => {
    const key = entry.key.replaceAll('_', '-');
    const before = seen.get(key);
    if (before !== undefined) {
      throw policyError(
        entry.keyPlace,
        `${quote(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`,
        { hint: 'Keep one of the two.' },
      );
    }
    seen.set(key, entry);
    if (key === SCHEMA_KEY || known.includes(key)) return;
    const near = nearest(key, known);
    throw policyError(entry.keyPlace, `Unknown key ${quote(entry.key)}`, {
      hint:
        foreignAdvice(entry.key) ??
        (near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`),
    });
  });
}
