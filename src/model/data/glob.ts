/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;

/** Whether a path pattern has wildcards. */
export function isGlob(pattern: string): boolean {
  return /[*?{]/.test(pattern);
}

/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
  return (path) => {
    const segments = path.split('/');
    return alternatives.some((wanted) => matchSegments(wanted, segments));
  };
}

/** The directory part of a pattern that has no wildcard, `.` where there is none. */
export function globBase(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex(isGlob);
  const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
  return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}

/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
export function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const choice = firstChoice(one);
    if (choice === undefined) done.push(one);
    else
      for (const text of one.slice(choice.start + 1, choice.end).split(','))
        open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
    if (open.length + done.length > MAX_ALTERNATIVES) return [pattern];
  }
  return done;
}

/** The first braces that have a comma and no braces within. */
function firstChoice(text: string): { readonly start: number; readonly end: number } | undefined {
  for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
    const start = text.lastIndexOf('{', end);
    if (start >= from && text.slice(start, end).includes(',')) return { start, end };
    from = end + 1;
  }
  return undefined;
}

/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let reached: boolean[] = path.map(() => false);
  reached.unshift(true);
  for (const segment of pattern) {
    const next: boolean[] = reached.map(() => false);
    for (let at = 0; at <= path.length; at += 1) {
      if (segment === '**') next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
      else next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
    }
    reached = next;
  }
  return reached[path.length] === true;
}

/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern: string, text: string): boolean {
  let at = 0;
  let wanted = 0;
  let star = -1;
  let from = 0;
  while (at < text.length) {
    if (
      wanted < pattern.length &&
      (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
      pattern[wanted] !== '*'
    ) {
      at += 1;
      wanted += 1;
    } else if (pattern[wanted] === '*') {
      star = wanted;
      from = at;
      wanted += 1;
    } else if (star !== -1) {
      wanted = star + 1;
      from += 1;
      at = from;
    } else return false;
  }
  while (pattern[wanted] === '*') wanted += 1;
  return wanted === pattern.length;
}
