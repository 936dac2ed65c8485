import { objectOf, stringsOf } from './json-values.js';

/**
 * Which directories a root's `workspaces` member names: literal paths, `*`, `?`, `**`, `{a,b}` and `!` for
 * exclusion, segment by segment. Linear in pattern times path: no regular expression is made of the input.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
export function workspaceMatcher(workspaces: unknown): (directory: string) => boolean {
  const listed = stringsOf(workspaces) ?? stringsOf(objectOf(workspaces)?.packages) ?? [];
  const patterns = listed.flatMap((pattern) => {
    const excluded = pattern.startsWith('!');
    const plain = normalise(excluded ? pattern.slice(1) : pattern);
    return expandBraces(plain).map((one) => ({ excluded, segments: one.split('/') }));
  });
  return (directory) => {
    const path = directory.split('/');
    let matched = false;
    for (const { excluded, segments } of patterns) {
      if (matched === excluded && matchPath(segments, path)) matched = !excluded;
    }
    return matched;
  };
}

function normalise(pattern: string): string {
  return pattern
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '');
}

const MOST_ALTERNATIVES = 256;

/** `a/{b,c}` → `a/b`, `a/c`. A pattern with more alternatives than any project has stays as it is. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0) {
    const one = open.pop() as string;
    const end = one.indexOf('}');
    const start = end === -1 ? -1 : one.lastIndexOf('{', end);
    if (start === -1) {
      done.push(one);
      continue;
    }
    const choices = one.slice(start + 1, end).split(',');
    for (const choice of choices) open.push(one.slice(0, start) + choice + one.slice(end + 1));
    if (open.length + done.length > MOST_ALTERNATIVES) return [pattern];
  }
  return done;
}

/** `**` takes any number of segments; the newest `**` is the only one worth going back to. */
function matchPath(pattern: readonly string[], path: readonly string[]): boolean {
  return matchGreedy(
    pattern.length,
    path.length,
    (at) => pattern[at] === '**',
    (at, other) => matchSegment(pattern[at] ?? '', path[other] ?? ''),
  );
}

function matchSegment(pattern: string, segment: string): boolean {
  return matchGreedy(
    pattern.length,
    segment.length,
    (at) => pattern[at] === '*',
    (at, other) => pattern[at] === '?' || pattern[at] === segment[other],
  );
}

/** The classic wildcard match with one point to go back to. */
function matchGreedy(
  patternLength: number,
  length: number,
  isStar: (at: number) => boolean,
  matches: (at: number, other: number) => boolean,
): boolean {
  let at = 0;
  let other = 0;
  let star = -1;
  let resume = 0;
  while (other < length) {
    if (at < patternLength && isStar(at)) {
      star = at;
      resume = other;
      at += 1;
    } else if (at < patternLength && matches(at, other)) {
      at += 1;
      other += 1;
    } else if (star !== -1) {
      at = star + 1;
      resume += 1;
      other = resume;
    } else return false;
  }
  while (at < patternLength && isStar(at)) at += 1;
  return at === patternLength;
}
