import type { Jsonc, JsoncMap } from './jsonc-reader.js';

/** Paths of patches by `name@version`. */
export function patchesOf(root: JsoncMap): ReadonlyMap<string, string> {
  const written = root.get('patchedDependencies');
  const patches = new Map<string, string>();
  if (!(written instanceof Map)) return patches;
  for (const [label, path] of written as JsoncMap) if (typeof path === 'string') patches.set(label, path);
  return patches;
}

/** `catalog` under the empty name, and every named catalog. */
export function catalogsOf(root: JsoncMap): Map<string, JsoncMap> {
  const catalogs = new Map<string, JsoncMap>();
  const unnamed = root.get('catalog');
  if (unnamed instanceof Map) catalogs.set('', unnamed);
  const named = root.get('catalogs');
  if (named instanceof Map) {
    for (const [name, entries] of named as JsoncMap) if (entries instanceof Map) catalogs.set(name, entries);
  }
  return catalogs;
}

/** A rule's key may have a range (`a@^1`), and a rule of version 3 may hold further ones by name. */
export function overriddenOf(root: JsoncMap): Set<string> {
  const names = new Set<string>();
  const take = (rules: Jsonc | undefined, parent: string | undefined): void => {
    if (!(rules instanceof Map)) return;
    for (const [key, value] of rules as JsoncMap) {
      const at = key.indexOf('@', 1);
      const name = key === '.' ? (parent ?? key) : at === -1 ? key : key.slice(0, at);
      if (typeof value === 'string') names.add(name);
      else if (parent === undefined) take(value, name);
    }
  };
  take(root.get('overrides'), undefined);
  return names;
}
