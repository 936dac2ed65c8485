import { entriesByKey } from './entries.js';
import { ENVIRONMENT_NAME } from './environment-name.js';
import { readAllAsync, takeAllAsync } from './faults.js';
import { KEY_ENTRIES } from './keys.js';
import { word } from './kinds.js';
import type { Layer } from './layer-types.js';
import { describe, type PolicyEntry, type PolicyNode, placeText, policyError, quote } from './node.js';

const KEYS = ['mode', ...KEY_ENTRIES.map(([, { name }]) => name)];

/** `warn`: what would block warns. `enforce`: it blocks, whatever the plain policy says. */
const MODES = ['warn', 'enforce'] as const;
export const mode = word(MODES);

/** How the reader of layers is called: values by key, with the places of the keys. */
type ReadLayer = (
  values: ReadonlyMap<string, PolicyNode>,
  name: string,
  found: ReadonlyMap<string, PolicyEntry>,
) => Promise<Layer>;

/**
 * Reads `environments`: a layer for each name. `mode` is another word for `warn-only`.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
export async function readEnvironments(
  node: PolicyNode,
  file: string,
  readLayer: ReadLayer,
): Promise<ReadonlyMap<string, Layer>> {
  const seen = new Set<string>();
  const layers = await readAllAsync(entriesOf(node, 'a map of environments'), async (entry) => {
    const { key, keyPlace, value } = entry;
    if (!ENVIRONMENT_NAME.test(key)) {
      throw policyError(keyPlace, `${quote(key)} cannot be the name of an environment`, {
        hint: 'Write dev, staging, production or another word of small letters, digits and -.',
      });
    }
    if (seen.has(key)) throw policyError(keyPlace, `The environment ${quote(key)} is given twice`);
    seen.add(key);
    return [key, await readEnvironment(value, `${file}, environment ${key}`, readLayer)] as const;
  });
  return new Map(layers);
}

async function readEnvironment(node: PolicyNode, name: string, readLayer: ReadLayer): Promise<Layer> {
  const entries = entriesOf(node, 'a map of keys');
  const found = new Map(entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
  const chosen = found.get('mode');
  const values = new Map([...found].map(([key, entry]) => [key, entry.value]));
  const [, mood, layer] = await takeAllAsync<[unknown, (typeof MODES)[number] | undefined, Layer]>([
    () => entriesByKey(entries, KEYS, 'An environment'),
    () => (chosen === undefined ? undefined : mode.read(chosen.value)),
    () => readLayer(values, name, found),
  ]);
  if (chosen === undefined) return layer;
  if (layer.settings.warnOnly !== undefined) {
    throw policyError(chosen.keyPlace, 'mode and warn-only say the same thing', {
      hint: 'Keep one of the two.',
    });
  }
  return {
    ...layer,
    settings: { ...layer.settings, warnOnly: mood === 'warn' },
    origins: { ...layer.origins, 'warn-only': placeText(chosen.keyPlace) },
  };
}

function entriesOf(node: PolicyNode, expected: string): readonly PolicyEntry[] {
  if (node.kind === 'map') return node.entries;
  if (node.kind === 'scalar' && node.value === null) return [];
  throw policyError(node.place, `Expected ${expected}, found ${describe(node)}`);
}
