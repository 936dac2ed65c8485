/** Every path to a text in a catalogue: functions end in `()`, lists in their length. Two of the same shape say the same things. */
export function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}()`];
  if (Array.isArray(value)) return [`${path}[${value.length}]`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => shapeOf(member, `${path}.${key}`));
}
