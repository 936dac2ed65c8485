import { compareText } from '../text/compare-text.js';
import { trimEndsOf } from '../text/ends.js';
import { decodeLoosely } from '../text/percent.js';

/** A package URL in parts, each decoded. */
export interface Purl {
  /** In lower case. */
  readonly type: string;
  /** With the namespace, e.g. `@scope/name`. */
  readonly name: string;
  /** `''` where it has none. */
  readonly version: string;
  /** By key in lower case; without the empty ones. */
  readonly qualifiers: ReadonlyMap<string, string>;
  /** `''` where it has none. */
  readonly subpath: string;
}

/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;

/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
export function parsePurl(text: string): Purl | undefined {
  if (text.length > MAX_LENGTH || !/^pkg:/i.test(text)) return undefined;
  const [located, subpath] = cut(text.slice('pkg:'.length), '#');
  const [main, query] = cut(located, '?');
  const rest = trimEndsOf(main, '/');
  const [kind, named] = cut(rest, '/');
  if (!/^[a-z][a-z0-9.+-]*$/i.test(kind)) return undefined;
  // The version starts at the last @ that is not a scope's.
  const at = named.lastIndexOf('@');
  const versioned = at > named.lastIndexOf('/') + 1;
  const name = segments(versioned ? named.slice(0, at) : named);
  if (name === '') return undefined;
  return {
    type: kind.toLowerCase(),
    name,
    version: versioned ? decodeLoosely(named.slice(at + 1)) : '',
    qualifiers: qualifiersIn(query),
    subpath: segments(subpath),
  };
}

/** The spelling that the specification gives a package URL. */
export function formatPurl({ type, name, version, qualifiers, subpath }: Purl): string {
  const path = encodeSegments(name);
  const sorted = [...qualifiers].sort(([a], [b]) => compareText(a, b));
  const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
  return [
    `pkg:${type}/${path}`,
    version === '' ? '' : `@${encode(version)}`,
    query === '' ? '' : `?${query}`,
    subpath === '' ? '' : `#${encodeSegments(subpath)}`,
  ].join('');
}

/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
export function canonicalPurl(text: string | undefined): string | undefined {
  const purl = text === undefined ? undefined : parsePurl(text);
  return purl === undefined ? undefined : formatPurl(purl);
}

/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
export function barePurl(purl: string): string {
  if (!purl.includes('?') && !purl.includes('#')) return purl;
  return purl.slice(0, purl.search(/[?#]/));
}

function qualifiersIn(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of query.split('&')) {
    const [key, value] = cut(part, '=');
    if (key !== '' && value !== '') found.set(key.toLowerCase(), decodeLoosely(value));
  }
  return found;
}

function segments(text: string): string {
  return text
    .split('/')
    .filter((part) => part !== '')
    .map(decodeLoosely)
    .join('/');
}

function encodeSegments(text: string): string {
  return text.split('/').map(encode).join('/');
}

function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

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
