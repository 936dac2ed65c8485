import { trimEndsOf } from '../ends.js';
import type { BomComponent, BomHash } from './bom.js';

/** Qualifiers that tell where bytes lie, not what they are. */
const PLACES = ['checksum', 'download_url', 'vcs_url'];

/** Longer texts are no package URLs. */
const MAX_PURL = 4096;

/**
 * The canonical form of a package URL without its version, subpath and place of download, and the version
 * apart. Two spellings of one package (`%40scope`, `@scope`; qualifiers in another order) give the same.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
export function parsePurl(text: string): { readonly key: string; readonly version: string } | undefined {
  if (text.length > MAX_PURL) return undefined;
  const [main = '', query = ''] = (text.split('#')[0] ?? '').split('?');
  const match = /^pkg:\/*([A-Za-z][A-Za-z0-9.+-]*)\/(.+)$/.exec(main);
  if (match === null) return undefined;
  const rest = trimEndsOf(match[2] ?? '', '/');
  const at = rest.indexOf('@', rest.lastIndexOf('/') + 1);
  const path = at > 0 ? rest.slice(0, at) : rest;
  const name = path.split('/').map(decode).join('/');
  const qualifiers = query
    .split('&')
    .map((part) => part.split('='))
    .filter(([key = '', value = '']) => key !== '' && value !== '' && !PLACES.includes(key.toLowerCase()))
    .map(([key = '', value = '']) => `${key.toLowerCase()}=${decode(value)}`)
    .sort();
  return {
    key: [(match[1] ?? '').toLowerCase(), name, ...qualifiers].join('\n'),
    version: at > 0 ? decode(rest.slice(at + 1)) : '',
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A stray percent sign: the text stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** What a component is, whatever its version: by its package URL, else by its type and name. */
export function identityOf(component: BomComponent): string {
  const purl = component.purl === undefined ? undefined : parsePurl(component.purl);
  return purl?.key ?? `${component.type}\n${component.name}`;
}

/**
 * Whether two lists of hashes can be of the same bytes: `same` where an algorithm both have agrees, `different`
 * where one disagrees, `unknown` where they have none in common.
 */
export function compareHashes(
  a: readonly BomHash[],
  b: readonly BomHash[],
): 'same' | 'different' | 'unknown' {
  let answer: 'same' | 'unknown' = 'unknown';
  for (const { alg, content } of a) {
    const others = b.filter((hash) => hash.alg === alg);
    if (others.length === 0) continue;
    if (!others.some((hash) => hash.content === content)) return 'different';
    answer = 'same';
  }
  return answer;
}
