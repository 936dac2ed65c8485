/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
export function addToList<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, [V, ...V[]]> {
  const groups = new Map<K, [V, ...V[]]>();
  for (const value of values) addToList(groups, keyOf(value), value);
  return groups;
}
