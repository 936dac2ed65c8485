/** What a pattern is held against. */
export interface PatternSubject {
  /** `name@version` of a package, or the path or reference of anything else. */
  readonly name: string;
  readonly purl?: string;
}

/**
 * Prepares a pattern for packages and other subjects.
 *
 * - `pkg:npm/@scope/name@1.2.3`: a purl; without `@version` any version; qualifiers and subpath are ignored.
 * - `name@1.2.3`, `name`, `@scope/name`: an npm-style name, any ecosystem; without version any version.
 * - `*` stands for any characters but `/` (and, in a name, `@`).
 *
 * @returns whether a subject matches.
 */
export function packagePattern(pattern: string): (subject: PatternSubject) => boolean {
  if (pattern.startsWith('pkg:')) {
    const wanted = parsePurl(pattern);
    return ({ purl }) => {
      if (wanted === undefined || purl === undefined) return false;
      const given = parsePurl(purl);
      return (
        given !== undefined &&
        given.type === wanted.type &&
        matchSegment(wanted.name, given.name) &&
        (wanted.version === '' || matchSegment(wanted.version, given.version))
      );
    };
  }
  const { name, version } = splitVersion(pattern);
  return (subject) => {
    const purl = subject.purl === undefined ? undefined : parsePurl(subject.purl);
    const given = purl ?? splitVersion(subject.name);
    if (matchSegment(name, given.name) && (version === '' || matchSegment(version, given.version)))
      return true;
    // Paths and image references may hold an @ that is no version.
    return purl === undefined && matchSegment(pattern, subject.name);
  };
}

/**
 * Why a pattern is refused, or `undefined`: one that names nothing in particular (`*`, `@*\/*`, `pkg:npm/*`)
 * would waive a rule for everything.
 */
export function patternProblem(pattern: string): string | undefined {
  const isPurl = pattern.startsWith('pkg:');
  const purl = isPurl ? parsePurl(pattern) : undefined;
  if (isPurl && purl === undefined) return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
  const { name } = purl ?? splitVersion(pattern);
  const literal = name.replaceAll('**', '*').replace(/[*@/.]/g, '');
  if (literal === '') return `'${pattern}' would match everything: name at least a part of the package`;
  return undefined;
}

interface Parts {
  readonly name: string;
  readonly version: string;
}

function splitVersion(text: string): Parts {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text, version: '' } : { name: text.slice(0, at), version: text.slice(at + 1) };
}

/** Type, name with namespace, and version of a purl, decoded; `undefined` where it is none. */
export function parsePurl(purl: string): (Parts & { readonly type: string }) | undefined {
  const body = /^pkg:\/*([a-z0-9.+-]+)\/+([^?#]+)/i.exec(purl);
  const type = body?.[1]?.toLowerCase();
  const rest = body?.[2];
  if (type === undefined || rest === undefined) return undefined;
  // The version starts at the last @ that is not a scope's.
  const at = rest.lastIndexOf('@');
  const versioned = at > 0 && !rest.slice(at).includes('/');
  try {
    return {
      type,
      name: decodeURIComponent(versioned ? rest.slice(0, at) : rest),
      version: versioned ? decodeURIComponent(rest.slice(at + 1)) : '',
    };
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
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
