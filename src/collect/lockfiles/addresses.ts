import { joinPath } from '../../model/data/repository-path.js';
import type { GraphProblem, RepositoryPart } from '../../model/packages/graph.js';

/**
 * A text with the user names and passwords taken out of the addresses in it: what a graph holds goes into
 * evidence, reports and comments. The user name of an ssh address (`git@`) stays; without it the address is
 * another one, and it is no secret.
 */
export function withoutCredentials(text: string): string {
  if (!mayHoldCredentials(text)) return text;
  let clean = text;
  for (let at = clean.indexOf('://'); at !== -1; at = clean.indexOf('://', at + 3)) {
    const start = at + 3;
    const end = authorityEnd(clean, start);
    const sign = clean.lastIndexOf('@', end - 1);
    if (sign < start) continue;
    const colon = clean.indexOf(':', start);
    const hasPassword = colon !== -1 && colon < sign;
    if (clean.slice(0, at).toLowerCase().endsWith('ssh')) {
      if (hasPassword) clean = clean.slice(0, colon) + clean.slice(sign);
    } else clean = clean.slice(0, start) + clean.slice(sign + 1);
  }
  return clean;
}

/** The quick answer for nearly all: the first `@`, if any, stands behind the first address's host, and no address follows. */
function mayHoldCredentials(text: string): boolean {
  const at = text.indexOf('://');
  if (at === -1) return false;
  const sign = text.indexOf('@', at);
  if (sign === -1) return false;
  const slash = text.indexOf('/', at + 3);
  return slash === -1 || sign < slash || text.indexOf('://', at + 3) !== -1;
}

function authorityEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '/' || sign === '?' || sign === '#' || sign === ' ' || sign === '\\') return at;
  }
  return text.length;
}

/** The credential is a fault of the lockfile, and it is not repeated. */
export function credentialProblem(place: string): GraphProblem {
  return {
    code: 'credentials',
    message: 'The address holds a user name or password, which everybody who sees the lockfile can read',
    place,
  };
}

/** The folder of a repository that is the package, as `part` of its source; nothing where it is the whole. */
export function folderPart(folder: string): { readonly part?: RepositoryPart } {
  const part = joinPath('.', folder);
  return part === '.' ? {} : { part };
}
