import type { GraphProblem, PackageSource } from '../../../model/packages/graph.js';
import { trimEndOf } from '../../../model/text/ends.js';
import { credentialProblem, withoutCredentials } from '../addresses.js';
import { type DraftPackage, draftPackage } from '../graph/draft-graph.js';
import type { ClassicEntry } from './entries-reader.js';

/** An entry and the draft it becomes. */
export interface ClassicNode {
  readonly entry: ClassicEntry;
  readonly draft: DraftPackage;
}

/** Every entry as a draft without edges, and the patterns that lead to it. */
export function readClassicNodes(
  entries: readonly ClassicEntry[],
  problems: GraphProblem[],
): { readonly all: readonly ClassicNode[]; readonly byPattern: ReadonlyMap<string, ClassicNode> } {
  const byPattern = new Map<string, ClassicNode>();
  const all = entries.map((entry) => {
    const node = { entry, draft: draftOf(entry, problems) };
    for (const pattern of entry.patterns) {
      if (byPattern.has(pattern)) {
        const message = `Two entries answer for ${JSON.stringify(pattern.slice(0, 300))}; Yarn takes the last`;
        problems.push({ code: 'duplicate-key', message, place: node.draft.place });
      }
      byPattern.set(pattern, node);
    }
    return node;
  });
  return { all, byPattern };
}

/** Name and range of a pattern; the range is empty where there is none. */
function splitPattern(pattern: string): { readonly name: string; readonly range: string } {
  const at = pattern.indexOf('@', 1);
  return at === -1
    ? { name: pattern, range: '' }
    : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}

function draftOf(entry: ClassicEntry, problems: GraphProblem[]): DraftPackage {
  const joined = entry.patterns.join(', ');
  const place = joined.includes('://') ? withoutCredentials(joined) : joined;
  const name = nameOf(entry);
  const { resolved } = entry;
  const clean = resolved?.includes('://') ? withoutCredentials(resolved) : resolved;
  if (clean !== resolved) problems.push(credentialProblem(place));
  const hash = clean === undefined ? -1 : clean.lastIndexOf('#');
  const address = hash === -1 ? clean : clean?.slice(0, hash);
  const fragment = hash === -1 ? '' : (clean?.slice(hash + 1) ?? '');
  const source = sourceOf(entry, address, fragment);
  if (resolved === undefined && source.kind === 'registry') {
    const message =
      'The entry has no "resolved": Yarn 1 takes what its range allows, not its version and hash';
    problems.push({ code: 'contradiction', message, place });
  }
  const isLink = source.kind === 'link';
  const draft = draftPackage(name, source, place);
  if (!isLink) draft.version = entry.version ?? '';
  draft.line = entry.line;
  draft.integrity = entry.integrity ?? sha1Of(source, fragment);
  if (!isLink && (entry.version === undefined || entry.version === ''))
    problems.push({ code: 'missing-version', message: `${name} has no version`, place });
  return draft;
}

/** The name of what is installed: of an alias (`a@npm:b@1`), that of its target. */
function nameOf({ patterns, name }: ClassicEntry): string {
  for (const pattern of patterns) {
    if (!pattern.includes('@npm:')) continue;
    const { range } = splitPattern(pattern);
    if (range.startsWith('npm:')) return splitPattern(range.slice(4)).name;
  }
  return name ?? splitPattern(patterns[0] ?? '').name;
}

/** Before integrities, the hex SHA-1 after `#` was all that pinned an archive. */
function sha1Of(source: PackageSource, fragment: string): string | undefined {
  if (source.kind === 'git' || !/^[0-9a-f]{40}$/.test(fragment)) return undefined;
  return `sha1-${Buffer.from(fragment, 'hex').toString('base64')}`;
}

function sourceOf(entry: ClassicEntry, address: string | undefined, fragment: string): PackageSource {
  const { patterns } = entry;
  if (address === undefined) return unresolvedSource(patterns);
  const isGit = /^(?:git\b|ssh:)/i.test(address) || (/\.git$/.test(address) && fragment !== '');
  if (isGit) return { kind: 'git', url: address, ...(fragment === '' ? {} : { commit: fragment }) };
  if (/^https?:/i.test(address))
    return { kind: patterns.some(asksForAddress) ? 'tarball' : 'registry', url: address };
  if (address.startsWith('file:')) return { kind: 'file', path: address.slice(5) };
  // The name of an archive in the offline mirror: whoever asks for a version means the registry's package.
  return patterns.some(asksForAddress) ? { kind: 'file', path: address } : { kind: 'registry' };
}

function unresolvedSource(patterns: readonly string[]): PackageSource {
  for (const pattern of patterns) {
    const { range } = splitPattern(pattern);
    if (range.startsWith('link:')) return { kind: 'link', path: localPath(range.slice(5)) };
    if (range.startsWith('file:')) return { kind: 'file', path: localPath(range.slice(5)) };
    if (/^(?:\.{0,2}\/|~\/)/.test(range)) return { kind: 'file', path: localPath(range) };
  }
  return { kind: 'registry' };
}

function localPath(path: string): string {
  const plain = trimEndOf(path.replace(/^(?:\.\/)+/, ''), '/');
  return plain === '' ? '.' : plain;
}

/** Whether a pattern names an address and not a version, a range or a tag. */
function asksForAddress(pattern: string): boolean {
  const { range } = splitPattern(pattern);
  return !range.startsWith('npm:') && (range.includes(':') || range.includes('/'));
}
