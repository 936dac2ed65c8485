/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
export function npmPurl(
  name: string,
  version: string,
  qualifiers?: Readonly<Record<string, string>>,
): string {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
  const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
  if (qualifiers === undefined) return purl;
  const keys = Object.keys(qualifiers).sort();
  const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
  return query === '' ? purl : `${purl}?${query}`;
}

const PLAIN = /^[A-Za-z0-9._~-]*$/;

/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ':');
}
