import { SealgateError } from '../../../errors.js';
import { ALL_OF, commandTexts } from '../../../model/packages/commands.js';
import type { GraphProblem, PackageSource } from '../../../model/packages/graph.js';
import { credentialProblem, withoutCredentials } from '../addresses.js';
import { type DraftImporter, type DraftPackage, draftImporter, draftPackage } from '../graph/draft-graph.js';
import type { Jsonc, JsoncMap } from '../json/jsonc-reader.js';
import { describe } from '../plain-faults.js';
import { holderOf, type Resolution, resolutionOf } from './keys.js';
import { noteStrangers, patchesOf } from './rules.js';

/** A workspace, with what it declares. */
export interface BunImporter {
  readonly draft: DraftImporter;
  /** Its name: what it needs alone stands at `name/dependency`. */
  readonly place: string;
  readonly info: JsoncMap;
}

export interface BunPackage {
  readonly draft: DraftPackage;
  readonly place: string;
  readonly info: JsoncMap;
  readonly fromRegistry: boolean;
}

export interface BunPlaces {
  readonly importers: readonly BunImporter[];
  readonly packages: readonly BunPackage[];
  readonly byPlace: ReadonlyMap<string, BunPackage | BunImporter>;
}

export interface ReadState {
  readonly file: string;
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: GraphProblem[];
}

interface State extends ReadState {
  /** Paths of patches by `name@version`. */
  readonly patches: ReadonlyMap<string, string>;
}

/** What Bun writes at the top level. */
const SECTIONS = new Set([
  'lockfileVersion',
  'configVersion',
  'workspaces',
  'trustedDependencies',
  'patchedDependencies',
  'overrides',
  'catalog',
  'catalogs',
  'packages',
]);

const NOTHING: JsoncMap = new Map();
const REGISTRY: PackageSource = { kind: 'registry' };

/** Gives each workspace and each place a draft without edges. @throws SealgateError where Bun would refuse the file. */
export function readPlaces(root: JsoncMap, reading: ReadState): BunPlaces {
  const state: State = { ...reading, patches: patchesOf(root) };
  for (const name of root.keys()) {
    if (SECTIONS.has(name)) continue;
    const message = `${JSON.stringify(name.slice(0, 200))} is no section that Bun is known to write`;
    state.problems.push({ code: 'unsupported-entry', message });
  }
  noteStrangers(root, state.problems);
  const byPlace = new Map<string, BunPackage | BunImporter>();
  const importers = readWorkspaces(root, state);
  const byPath = new Map(importers.map((one) => [one.draft.path, one]));
  for (const importer of importers) {
    if (importer.place === '') continue;
    if (byPlace.has(importer.place)) throw broken(state, importer.place, 'is the name of two workspaces');
    byPlace.set(importer.place, importer);
  }
  const packages: BunPackage[] = [];
  const written = root.get('packages') ?? NOTHING;
  if (!(written instanceof Map)) throw broken(state, 'packages', 'is not an object');
  for (const [place, tuple] of written as JsoncMap) {
    const read = readTuple(place, tuple, state);
    const importer = importerOf(read.resolution, byPath);
    if (importer !== undefined) byPlace.set(place, importer);
    else {
      const one = readPackage(place, read, state);
      packages.push(one);
      byPlace.set(place, one);
    }
  }
  return { importers, packages, byPlace };
}

function readWorkspaces(root: JsoncMap, state: ReadState): BunImporter[] {
  const workspaces = root.get('workspaces');
  if (!(workspaces instanceof Map)) throw broken(state, 'workspaces', 'is missing or not an object');
  if (!workspaces.has('')) throw broken(state, 'workspaces', 'has no entry "" for the root project');
  return [...(workspaces as JsoncMap)].map(([path, info]) => {
    if (!(info instanceof Map)) throw broken(state, path, 'is not an object');
    const draft = draftImporter(path === '' ? '.' : path);
    draft.name = textAt(info, 'name');
    draft.version = textAt(info, 'version');
    if (path !== '' && draft.name === undefined) throw broken(state, path, 'has no name');
    return { draft, place: path === '' ? '' : (draft.name ?? ''), info };
  });
}

interface Tuple {
  readonly resolution: Resolution;
  /** What follows the resolution. */
  readonly rest: readonly Jsonc[];
}

function readTuple(place: string, tuple: Jsonc, state: ReadState): Tuple {
  if (!Array.isArray(tuple)) throw broken(state, place, `is ${shown(tuple)}, expected a list`);
  const [first, ...rest] = tuple as readonly Jsonc[];
  if (typeof first !== 'string')
    throw broken(state, place, `begins with ${shown(first)}, expected "name@version"`);
  const resolution = resolutionOf(first);
  if (resolution === undefined)
    throw broken(state, place, `begins with ${shown(first)}, which says no version and no address`);
  return { resolution, rest };
}

/** The root or a workspace; one that `workspaces` does not have becomes a package that is a link. */
function importerOf(
  resolution: Resolution,
  byPath: ReadonlyMap<string, BunImporter>,
): BunImporter | undefined {
  if (resolution.kind === 'root') return byPath.get('.');
  if (resolution.kind !== 'workspace') return undefined;
  return byPath.get(resolution.path === '' ? '.' : resolution.path);
}

function readPackage(place: string, tuple: Tuple, state: State): BunPackage {
  const { resolution, rest } = tuple;
  if (resolution.kind === 'root') throw broken(state, place, 'is the root project, which has no entry');
  const isNpm = resolution.kind === 'npm';
  const info = isNpm ? rest[1] : rest[0];
  if (resolution.kind === 'workspace') {
    const message = `The workspace ${JSON.stringify(resolution.path.slice(0, 200))} is not among the workspaces`;
    state.problems.push({ code: 'missing-entry', message, place });
  } else if (!(info instanceof Map)) {
    throw broken(state, place, `has ${shown(info)} where its dependencies are expected`);
  }
  const source = sourceOf(resolution, rest[0]);
  if (source === undefined) throw broken(state, place, 'has no text for its registry');
  const draft = draftPackage(resolution.name, cleanSource(source, place, state), withoutCredentials(place));
  if (isNpm) draft.version = resolution.version;
  const map: JsoncMap = info instanceof Map ? info : NOTHING;
  draft.integrity = integrityOf(tuple, place, state);
  draft.line = state.lines.get(place);
  // What the project itself bundles is fetched like anything else.
  draft.bundled = map.get('bundled') === true && holderOf(place) !== '';
  draft.hasInstallScript = map.get('hasInstallScript') === true;
  draft.commands = commandsOf(map, draft.name);
  const patch = state.patches.get(`${draft.name}@${draft.version}`);
  if (patch !== undefined) draft.patches = [patch];
  draft.os = listOf(map.get('os'));
  draft.cpu = listOf(map.get('cpu'));
  draft.libc = listOf(map.get('libc'));
  return { draft, place, info: map, fromRegistry: isNpm };
}

/** `bin` is a file for a command of the package's name, or files by name; each file of a `binDir` is a command. */
function commandsOf(info: JsoncMap, name: string): readonly string[] | undefined {
  const bin = info.get('bin');
  const folder = textAt(info, 'binDir');
  const named: Iterable<readonly [string, Jsonc]> =
    bin instanceof Map ? (bin as JsoncMap) : bin === undefined ? [] : [[name, bin]];
  const commands = [...named, ...(folder === undefined ? [] : [[ALL_OF, folder] as const])];
  const texts = commands.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string');
  return texts.length === 0 ? undefined : commandTexts(texts);
}

/** @param address where a registry's package is fetched, empty for the usual registry; without such a text, `undefined`. */
function sourceOf(
  resolution: Exclude<Resolution, { kind: 'root' }>,
  address: Jsonc | undefined,
): PackageSource | undefined {
  switch (resolution.kind) {
    case 'npm':
      if (typeof address !== 'string') return undefined;
      return address === '' ? REGISTRY : { kind: 'registry', url: address };
    case 'workspace':
      return { kind: 'link', path: resolution.path };
    case 'git':
    case 'tarball':
    case 'local':
      return resolution.source;
  }
}

function cleanSource(source: PackageSource, place: string, state: ReadState): PackageSource {
  if (!('url' in source) || source.url === undefined) return source;
  const url = withoutCredentials(source.url);
  if (url === source.url) return source;
  state.problems.push(credentialProblem(place));
  return { ...source, url };
}

/** The tuple's last text, where its kind has one: behind the dependencies, and for git behind Bun's own tag. */
function integrityOf(
  { resolution: { kind }, rest }: Tuple,
  place: string,
  state: ReadState,
): string | undefined {
  const index = kind === 'npm' || kind === 'git' ? 2 : kind === 'tarball' ? 1 : undefined;
  if (index === undefined) return undefined;
  const value = rest[index];
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (value === undefined && kind !== 'npm') return undefined;
  throw broken(state, place, `has ${shown(value)} where its integrity is expected`);
}

function textAt(map: JsoncMap, member: string): string | undefined {
  const value = map.get(member);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function listOf(value: Jsonc | undefined): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  const strings = value.filter((item): item is string => typeof item === 'string');
  return strings.length === 0 ? undefined : strings;
}

function shown(value: Jsonc | undefined): string {
  return value instanceof Map ? 'an object' : value === undefined ? 'nothing' : describe(value);
}

/** Bun refuses a file with such an entry as a whole, and so do we: a part of it is not what is installed. */
function broken({ file, lines }: ReadState, place: string, what: string): SealgateError {
  const line = lines.get(place);
  const name = JSON.stringify(place.length > 200 ? `${place.slice(0, 200)}…` : place);
  return new SealgateError('INPUT_INVALID', `${file} cannot be read: ${name} ${what}`, {
    location: { file, ...(line === undefined ? {} : { line }) },
    hint: 'Restore the file from version control, or write it again: `bun install --lockfile-only`',
  });
}
