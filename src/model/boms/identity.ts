import { parsePurl } from '../packages/purl.js';
import type { BomComponent, BomHash } from './bom.js';

/**
 * Qualifiers that tell where bytes lie, which release of a distribution they are for and what they were made of, not
 * what they are. Tools differ in them for one and the same package (`distro=debian-12` and `debian-12.11`, an epoch in
 * the version or beside it), and a release changes that of every package.
 */
const ASIDE = ['checksum', 'distro', 'download_url', 'epoch', 'upstream', 'vcs_url'];

/**
 * What a component is, whatever its version: by its package URL without version and subpath, else by its type and
 * name. Two spellings of one package (`%40scope`, `@scope`; qualifiers in another order) give the same.
 */
export function identityOf({ purl: text, type, name }: BomComponent): string {
  const purl = text === undefined ? undefined : parsePurl(text);
  if (purl === undefined) return `${type}\n${name}`;
  const qualifiers = [...purl.qualifiers]
    .filter(([key]) => !ASIDE.includes(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  return [purl.type, purl.name, ...qualifiers].join('\n');
}

/** A component's version; that of its package URL where it has no other, `''` where nobody tells. */
export function versionOf({ version = '', purl }: BomComponent): string {
  return version === '' && purl !== undefined ? (parsePurl(purl)?.version ?? '') : version;
}

/** Whether two package URLs can be of one release of a distribution: `debian-12` and `debian-12.11` can. */
export function canShareRelease(a: string, b: string): boolean {
  const [left, right] = [distroIn(a), distroIn(b)];
  return (
    left === '' || right === '' || `${left}.`.startsWith(`${right}.`) || `${right}.`.startsWith(`${left}.`)
  );
}

function distroIn(purl: string): string {
  return purl.includes('distro=') ? (parsePurl(purl)?.qualifiers.get('distro') ?? '') : '';
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
