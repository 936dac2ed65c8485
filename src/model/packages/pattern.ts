import { decodePercent } from '../text/percent.js';
import { parsePurl } from './purl.js';
import { meantPurlType } from './purl-types.js';

/** What a pattern is held against. */
export interface PatternSubject {
  /** `name@version` of a package, or the path or reference of anything else. */
  readonly name: string;
  readonly purl?: string;
}

/** A subject with its purl and name taken apart, to be held against many patterns. */
export interface PreparedSubject {
  readonly whole: string;
  /** The purl's parts, or those of the name where there is no purl. */
  readonly parts: Parts;
  readonly type?: string;
}

export interface CompiledPattern {
  /** The package name (or whole name) that it matches alone; absent where the name has wildcards. */
  readonly literal?: string;
  matches(subject: PreparedSubject): boolean;
}

export function prepareSubject({ name, purl }: PatternSubject): PreparedSubject {
  const parsed = purl === undefined ? undefined : parsePurl(purl);
  if (parsed === undefined) return { whole: name, parts: splitVersion(name) };
  return { whole: name, parts: parsed, type: parsed.type };
}

/**
 * Prepares a pattern for packages and other subjects.
 *
 * - `pkg:npm/@scope/name@1.2.3`: a purl; without `@version` any version; qualifiers and subpath are ignored.
 * - `name@1.2.3`, `name`, `@scope/name`: an npm-style name, any ecosystem; without version any version.
 * - `*` stands for any characters but `/` (and, in a name, `@`).
 */
export function compilePattern(pattern: string): CompiledPattern {
  const isPurl = pattern.startsWith('pkg:');
  const wanted = isPurl ? parsePurl(pattern) : splitVersion(pattern);
  if (wanted === undefined) return { matches: () => false };
  const type = isPurl ? parsePurl(pattern)?.type : undefined;
  const { name, version } = wanted;
  const matches = (subject: PreparedSubject): boolean => {
    if (isPurl && subject.type !== type) return false;
    if (
      matchSegment(name, subject.parts.name) &&
      (version === '' || matchSegment(version, subject.parts.version))
    )
      return true;
    // Paths and image references may hold an @ that is no version.
    return subject.type === undefined && !isPurl && matchSegment(pattern, subject.whole);
  };
  return name.includes('*') ? { matches } : { literal: name, matches };
}

/** Whether a pattern matches a subject; see compilePattern. */
export function packagePattern(pattern: string): (subject: PatternSubject) => boolean {
  const { matches } = compilePattern(pattern);
  return (subject) => matches(prepareSubject(subject));
}

/**
 * Prepares a pattern of a setting that asks for more of what it matches, such as `provenance.require`. As compilePattern
 * has it, but a name of stars alone (`*`, `pkg:npm/*`) is every name, with and without a scope.
 *
 * @returns `everything` where the pattern names nothing in particular.
 */
export function demandPattern(pattern: string): {
  readonly everything: boolean;
  matches(subject: PatternSubject): boolean;
} {
  const purl = parsePurl(pattern);
  const { name, version } = purl ?? splitVersion(pattern);
  if (!/^\*+$/.test(name)) {
    const everything = !/[^*@/]/.test(name);
    return { everything, matches: packagePattern(pattern) };
  }
  const matches = (subject: PatternSubject): boolean => {
    const { type, parts } = prepareSubject(subject);
    return (
      (purl === undefined || purl.type === type) && (version === '' || matchSegment(version, parts.version))
    );
  };
  return { everything: true, matches };
}

/** Why a pattern of such a setting is refused, or `undefined`: one that fits no name asks for nothing. */
export function demandProblem(pattern: string): string | undefined {
  const parsed = parsePattern(pattern);
  if (typeof parsed === 'string') return parsed;
  const { name } = parsed;
  if (name.includes('?')) return `'${pattern}' fits no package: ? is no wildcard here, * is`;
  if (/^@[^/]*$/.test(name)) return `'${pattern}' fits no package: its packages are '${name}/*'`;
  return undefined;
}

/** Hosts and shelves: parts of names that say where packages come from, and nothing of which. */
const PLACES: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'library']);

/** Package URL types whose namespace is the distribution: all packages of an image have the same. */
const SYSTEM_TYPES: ReadonlySet<string> = new Set(['deb', 'rpm', 'apk', 'alpm']);

/** Letters and digits, and what joins them, of at least this length narrow a name down. */
const MIN_RUN = 3;

/**
 * Why a pattern is refused, or `undefined`. One that names nothing in particular would waive a rule for (nearly)
 * everything: `*`, `@*\/*`, `pkg:npm/*`, but also `*e*`, `?*`, `pkg:deb/debian/*` and `pkg:maven/com.*\/*`. With a
 * wildcard, a whole part between slashes or three characters in a row have to be given.
 */
export function patternProblem(pattern: string): string | undefined {
  const parsed = parsePattern(pattern);
  if (typeof parsed === 'string') return parsed;
  const { name, purl } = parsed;
  if (!/[^*@/.?]/.test(name))
    return `'${pattern}' would match everything: name at least a part of the package`;
  if (!name.includes('*')) return undefined;
  const parts = name.split('/');
  const said = purl !== undefined && parts.length > 1 && SYSTEM_TYPES.has(purl.type) ? parts.slice(1) : parts;
  if (said.some(namesSomething)) return undefined;
  return `'${pattern}' would match too much: beside wildcards, give a whole part of the name (a scope, a folder) or ${MIN_RUN} of its characters in a row`;
}

/** The name in a pattern, and its purl where it is one; or what is wrong with that. */
function parsePattern(
  pattern: string,
): { readonly name: string; readonly purl?: { readonly type: string } } | string {
  if (!pattern.startsWith('pkg:')) return { name: splitVersion(pattern).name };
  const purl = parsePurl(pattern);
  if (purl === undefined || decodePercent(pattern) === undefined)
    return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
  const meant = meantPurlType(purl.type);
  return meant === undefined
    ? { name: purl.name, purl }
    : `'${pattern}' has the type '${purl.type}', which no package has: did you mean pkg:${meant}/?`;
}

/** Whether a part of a name (between slashes) fits few names alone. */
function namesSomething(part: string): boolean {
  if (PLACES.has(part)) return false;
  if (!part.includes('*')) return /[\p{L}\p{N}]/u.test(part);
  // Namespaces of Maven and others begin with a domain turned around.
  const own = part.replace(/^(?:com|org|net|io|dev)\./, '');
  return own
    .split('*')
    .some((run) => /[\p{L}\p{N}]/u.test(run) && run.replace(/[@?]/g, '').length >= MIN_RUN);
}

interface Parts {
  readonly name: string;
  readonly version: string;
}

function splitVersion(text: string): Parts {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text, version: '' } : { name: text.slice(0, at), version: text.slice(at + 1) };
}

/** Glob with `*` only, which matches no `/`. Linear in text × stars: remembers the last star alone. */
export function matchSegment(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p;
      mark = t;
      p += 1;
    } else if (p < pattern.length && pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star !== -1 && text[mark] !== '/') {
      mark += 1;
      t = mark;
      p = star + 1;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
