/**
 * Keys of pnpm's lockfile 9: `name@version`, where the version may be an address, and, of a snapshot, the peer
 * context in parentheses behind it.
 */

/** A snapshot's key without its peer context: the key in `packages`. */
export function packageKeyOf(key: string): string {
  if (!key.endsWith(')')) return key;
  let open = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const sign = key[at];
    if (sign === ')') open += 1;
    else if (sign === '(') open -= 1;
    // Groups stand side by side at the end: what stands before the first of them is the key.
    else if (open === 0) return key.slice(0, at + 1);
  }
  return key;
}

/** `@scope/name` of a key. */
export function nameOfKey(key: string): string {
  const at = key.indexOf('@', 1);
  return at === -1 ? key : key.slice(0, at);
}

/** What stands behind the name's `@`. */
export function versionOfKey(key: string): string {
  const at = key.indexOf('@', 1);
  return at === -1 ? '' : key.slice(at + 1);
}

/**
 * The snapshot that a dependency's version means. A version that holds a name itself (an alias:
 * `string-width@4.2.3`, `@scope/name@1.0.0`) is the key; any other belongs to the dependency's own name.
 */
export function snapshotKeyOf(name: string, version: string): string {
  if (version.startsWith('@')) return version;
  const at = version.indexOf('@');
  if (at === -1) return `${name}@${version}`;
  const colon = version.indexOf(':');
  const bracket = version.indexOf('(');
  const holdsName = (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
  return holdsName ? version : `${name}@${version}`;
}
