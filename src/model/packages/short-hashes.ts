/** An integrity as lockfiles write it, or 64 hex digits and more. */
const HASH =
  /(?<![\w+/=-])(?:(sha(?:1|256|384|512)-)([A-Za-z0-9+/]{8})[A-Za-z0-9+/]{8,}([A-Za-z0-9+/]{4}={0,2})|([0-9a-f]{12})[0-9a-f]{46,}([0-9a-f]{6}))(?![\w+/=])/g;

/**
 * Prose whose hashes are cut in the middle, `sha512-6atgQZeT…UzA==`: whole ones fill three lines of a phone and are
 * compared by nobody there. Text in which two different ones would look alike stays as it is.
 */
export function shortHashes(text: string): string {
  const shown = new Map<string, string>();
  for (const [whole, kind = '', start, end, hexStart, hexEnd] of text.matchAll(HASH))
    shown.set(whole, `${kind}${start ?? hexStart}…${end ?? hexEnd}`);
  if (shown.size === 0 || new Set(shown.values()).size < shown.size) return text;
  return text.replace(HASH, (whole) => shown.get(whole) ?? whole);
}
