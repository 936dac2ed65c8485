import { decodeText } from '../io/text.js';
import type { PolicyReader } from './extends.js';

/** Where GitHub looks for the file, in its order; the first one counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A CODEOWNERS file that was read. */
export interface OwnersFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The repository's CODEOWNERS file, or `undefined`. */
export async function readOwnersFile(reader: PolicyReader): Promise<OwnersFile | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    const bytes = await reader.readLocal(path);
    if (bytes !== undefined) return { path, bytes };
  }
  return undefined;
}

/** `@user`, `@organisation/team`, or an address. */
const OWNER = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^@\s]{1,200}@[^@\s]{1,200})$/;

/**
 * The owners of a path: those of the last line whose pattern matches, as GitHub reads it. A last line without
 * owners means that nobody owns it.
 *
 * @param path relative to the repository, with `/`.
 * @throws SealgateError INPUT_INVALID where the file is not UTF-8.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownersOf(file: OwnersFile, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of decodeText(file.bytes, file.path).split(/\r?\n/)) {
    const text = line.replace(/(^|\s)#.*$/s, '').trim();
    if (text === '') continue;
    const [pattern = '', ...names] = text.split(/(?<!\\)\s+/);
    // GitHub skips a line that it cannot read, so that the line before it stands.
    if (!names.every((name) => OWNER.test(name))) continue;
    if (matchesOwned(pattern.replaceAll('\\ ', ' '), path)) owners = names;
  }
  return owners;
}

/**
 * gitignore's patterns without `!` and `[ ]`, which GitHub does not take here: a slash at the start or in the
 * middle anchors it, one at the end means a folder; a folder owns all that is in it, `folder/*` only its files.
 */
function matchesOwned(pattern: string, path: string): boolean {
  if (pattern === '' || /^!|[[\]]/.test(pattern)) return false;
  const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || trimmed.includes('/');
  const wanted = [...(anchored ? [] : ['**']), ...trimmed.split('/')];
  const onlyFiles = trimmed.endsWith('/*');
  const parts = path.split('/');
  const ends = onlyFiles ? [parts.length] : parts.map((_, index) => index + 1);
  return ends
    .filter((end) => end < parts.length || !pattern.endsWith('/'))
    .some((end) => matchesParts(wanted, parts.slice(0, end)));
}

/** Which prefixes of the path the pattern so far can match, a row for each part: nothing to backtrack. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') {
        for (let end = at; end <= path.length; end += 1) next.add(end);
      } else if (at < path.length && matchesPart(part, path[at] ?? '')) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(path.length);
}

/** `*` and `?` within one name. */
function matchesPart(pattern: string, name: string): boolean {
  let reached = new Set([0]);
  for (const char of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (char === '*') for (let end = at; end <= name.length; end += 1) next.add(end);
      else if (at < name.length && (char === '?' || name[at] === char)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(name.length);
}
