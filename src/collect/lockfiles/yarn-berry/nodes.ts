import { commandTexts } from '../../../model/packages/commands.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { decodeLoosely } from '../../../model/text/percent.js';
import { withoutCredentials } from '../addresses.js';
import { type DraftImporter, type DraftPackage, draftImporter, draftPackage } from '../graph/draft-graph.js';
import type { YarnManifest } from '../yarn/manifests.js';
import { platformsOf } from './conditions.js';
import { parseIdent, parseReference } from './descriptors.js';
import type { BerryEntry } from './entries.js';
import { resolvedOf, workspaceOf } from './sources.js';

/** An entry and the draft it becomes. */
export interface BerryNode {
  readonly entry: BerryEntry;
  /** `name@reference` */
  readonly locator: string;
  readonly name: string;
  readonly draft: DraftPackage | DraftImporter;
  /** Of a workspace. */
  readonly manifest: YarnManifest | undefined;
}

export interface BerryNodes {
  readonly all: readonly BerryNode[];
  /** By every descriptor of their keys. */
  readonly byDescriptor: ReadonlyMap<string, BerryNode>;
  /** What Yarn patches on its own (`builtin<compat/…>`), by name and descriptor of what is patched. */
  readonly patched: ReadonlyMap<string, ReadonlyMap<string, BerryNode>>;
  /** The workspace that the lockfile stands in. */
  readonly root: BerryNode | undefined;
  /** Workspaces by name. */
  readonly workspaces: ReadonlyMap<string, BerryNode>;
}

interface Task {
  /** Without `__metadata`. */
  readonly entries: ReadonlyMap<string, BerryEntry | undefined>;
  readonly manifests: ReadonlyMap<string, YarnManifest>;
  /** Of `__metadata`: the archive format of checksums that do not say theirs. */
  readonly cacheKey: string | undefined;
  readonly problems: GraphProblem[];
}

/** Every entry as a draft without edges, and the descriptors that lead to it. */
export function readNodes(task: Task): BerryNodes {
  const { entries, problems } = task;
  const all: BerryNode[] = [];
  const byDescriptor = new Map<string, BerryNode>();
  const patched = new Map<string, Map<string, BerryNode>>();
  const workspaces = new Map<string, BerryNode>();
  for (const [key, entry] of entries) {
    if (entry === undefined) {
      problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: placeOf(key) });
      continue;
    }
    const node = nodeOf(entry, task);
    all.push(node);
    if (node.draft.kind === 'importer' && !workspaces.has(node.name)) workspaces.set(node.name, node);
    for (const descriptor of descriptorsOf(key)) {
      if (byDescriptor.has(descriptor)) {
        const message = `Two entries answer for ${JSON.stringify(descriptor.slice(0, 300))}`;
        problems.push({ code: 'duplicate-key', message, place: placeOf(key) });
        continue;
      }
      byDescriptor.set(descriptor, node);
      const inner = descriptor.includes('builtin<') ? patchedDescriptor(descriptor) : undefined;
      if (inner === undefined) continue;
      const { name = '' } = parseIdent(inner) ?? {};
      patched.set(name, (patched.get(name) ?? new Map<string, BerryNode>()).set(inner, node));
    }
  }
  const root = all.find(({ draft }) => draft.kind === 'importer' && draft.path === '.');
  return { all, byDescriptor, patched, root, workspaces };
}

/** The key's parts, as Project.setupResolutions of Yarn's core takes them apart. */
function descriptorsOf(key: string): readonly string[] {
  return key.includes(',') ? key.split(/(?<!\s)\s*,\s*/) : [key];
}

/** `typescript@patch:typescript@npm%3A^5#optional!builtin<compat/typescript>` → `typescript@npm:^5` */
function patchedDescriptor(descriptor: string): string | undefined {
  const { rest = '' } = parseIdent(descriptor) ?? {};
  const { protocol, source, selector } = parseReference(rest);
  return protocol === 'patch' && /^(?:optional!|~)?builtin<[^&]*>$/.test(selector)
    ? decodeLoosely(source)
    : undefined;
}

function placeOf(key: string): string {
  return key.includes('://') ? withoutCredentials(key) : key;
}

/** A peer that has nothing but its meta may have any version. @see Configuration.normalizePackage of Yarn's core */
function completePeers(entry: BerryEntry): void {
  if (entry.optionalPeers.length === 0) return;
  const known = new Set(entry.peers.map(({ name }) => name));
  const more = entry.optionalPeers.filter((name) => !known.has(name));
  if (more.length > 0) entry.peers = [...entry.peers, ...more.map((name) => ({ name, range: '*' }))];
}

function nodeOf(entry: BerryEntry, task: Task): BerryNode {
  completePeers(entry);
  const locator = entry.resolution ?? '';
  const directory = workspaceOf(locator);
  if (directory === undefined) {
    const draft = draftOf(entry, task);
    return { entry, locator, name: draft.name, draft, manifest: undefined };
  }
  const draft = draftImporter(directory);
  const manifest = task.manifests.get(directory);
  const name = parseIdent(locator)?.name ?? '';
  // Yarn makes up a name for a root that has none.
  draft.name = manifest === undefined ? name : manifest.name;
  draft.version = manifest?.version;
  draft.license = manifest?.license;
  return { entry, locator, name, draft, manifest };
}

function draftOf(entry: BerryEntry, { cacheKey, problems }: Task): DraftPackage {
  const place = placeOf(entry.key);
  const say = (code: GraphProblem['code'], message: string): void => {
    problems.push({ code, message, place });
  };
  const [first = ''] = descriptorsOf(entry.key);
  const resolved = entry.resolution === undefined ? undefined : resolvedOf(entry.resolution);
  if (entry.resolution === undefined) say('missing-entry', 'The entry has no resolution');
  else if (resolved === undefined)
    say(
      'unsupported-entry',
      `The resolution ${JSON.stringify(entry.resolution.slice(0, 300))} has no known source`,
    );
  const name = resolved?.name ?? parseIdent(entry.resolution ?? first)?.name ?? first;
  const source = resolved?.source ?? { kind: 'tarball', url: entry.resolution ?? first };
  const clean =
    'url' in source && source.url !== undefined ? { ...source, url: withoutCredentials(source.url) } : source;
  const isLink = clean.kind === 'link';
  const written = isLink && entry.version === '0.0.0-use.local' ? '' : (entry.version ?? '');
  const version = resolved?.version ?? written;
  if (written !== '' && !isSameVersion(version, written))
    say('contradiction', `The entry has version ${shorten(written)}, and Yarn installs ${shorten(version)}`);
  const draft = draftPackage(name, clean, place);
  draft.version = version;
  if (written === '' && !isLink) say('missing-version', `${name} has no version`);
  draft.line = entry.line;
  if (entry.commands.length > 0) draft.commands = commandTexts(entry.commands);
  const checksum = checksumOf(entry.checksum, cacheKey);
  // The checksum of a patched archive is not that of what was published.
  if (resolved !== undefined && resolved.patches.length > 0) {
    draft.patches = resolved.patches;
    draft.patchedChecksum = checksum;
    draft.patchHash = resolved.patchHash;
  } else draft.checksum = checksum;
  const platforms = platformsOf(entry.conditions);
  if (platforms === undefined)
    say(
      'unsupported-entry',
      `The conditions ${JSON.stringify((entry.conditions ?? '').slice(0, 300))} are not understood`,
    );
  draft.os = platforms?.os;
  draft.cpu = platforms?.cpu;
  draft.libc = platforms?.libc;
  return draft;
}

/** Build metadata is no part of what a registry knows a version by. */
function isSameVersion(one: string, other: string): boolean {
  return withoutBuild(one) === withoutBuild(other);
}

function withoutBuild(version: string): string {
  const [known = ''] = version.split('+');
  return known;
}

function shorten(text: string): string {
  return JSON.stringify(text.slice(0, 300));
}

/** Since metadata version 8 each checksum names the format of its archive; before, the file did for all. */
function checksumOf(checksum: string | undefined, cacheKey: string | undefined): string | undefined {
  if (checksum === undefined || checksum === '' || checksum.includes('/') || cacheKey === undefined)
    return checksum;
  return `${cacheKey}/${checksum}`;
}
