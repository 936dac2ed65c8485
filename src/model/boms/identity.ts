import { parsePurl } from '../purl.js';
import type { BomComponent, BomHash } from './bom.js';

/** Qualifiers that tell where bytes lie, not what they are. */
const PLACES = ['checksum', 'download_url', 'vcs_url'];

/**
 * What a package URL names, without its version, subpath and place of download, and the version apart. Two spellings of
 * one package (`%40scope`, `@scope`; qualifiers in another order) give the same.
 *
 * @returns `undefined` where the text is no package URL.
 */
export function purlKey(text: string): { readonly key: string; readonly version: string } | undefined {
  const purl = parsePurl(text);
  if (purl === undefined) return undefined;
  const qualifiers = [...purl.qualifiers]
    .filter(([key]) => !PLACES.includes(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  return { key: [purl.type, purl.name, ...qualifiers].join('\n'), version: purl.version };
}

/** What a component is, whatever its version: by its package URL, else by its type and name. */
export function identityOf(component: BomComponent): string {
  const purl = component.purl === undefined ? undefined : purlKey(component.purl);
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
