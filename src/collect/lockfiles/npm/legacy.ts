import { parsePlainJson } from '../../../io/json/fault.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { type JsonObject, stringOf } from '../json/values.js';
import { type IsLinked, linkedByLerna } from '../lerna.js';
import { readLegacySpec } from './legacy-spec.js';

/** An entry as versions 2 and 3 have it, on its way there. */
type Entry = Record<string, unknown>;

/** What code at a place can require, nearest first. */
interface Surroundings {
  readonly modules: JsonObject;
  readonly outer: Surroundings | undefined;
}

interface Upgrade {
  readonly packages: Record<string, Entry>;
  readonly lines: Map<string, number>;
  /** Directories that a `file:` entry leads to. */
  readonly directories: Set<string>;
  readonly problems: GraphProblem[];
}

/**
 * A lockfile of version 1 (or older, without one) as the `packages` of a newer one, read as npm 7 and later read
 * it: nested `dependencies` are places below each other, `requires` becomes dependencies, optional ones where only
 * the target is marked so. What the project itself asks for stands in package.json alone.
 *
 * @param lines of the members of `dependencies`.
 * @param path of the lockfile, relative to the repository.
 * @see npm's own reading of old lockfiles: @npmcli/arborist, Shrinkwrap.load
 */
export async function upgradeLegacy(
  root: JsonObject,
  lines: ReadonlyMap<string, number>,
  {
    path,
    project,
    problems,
  }: { readonly path: string; readonly project: ProjectFiles; readonly problems: GraphProblem[] },
): Promise<{ readonly packages: JsonObject; readonly lines: ReadonlyMap<string, number> }> {
  const modules = objectOf(root.dependencies) ?? {};
  const upgrade: Upgrade = { packages: {}, lines: new Map(), directories: new Set(), problems };
  addModules(upgrade, '', { modules, outer: undefined });
  for (const [name, line] of lines) upgrade.lines.set(`node_modules/${name}`, line);
  const manifests = await readManifests(['', ...upgrade.directories], project, problems);
  for (const directory of upgrade.directories) {
    const manifest = manifests.get(directory);
    if (manifest !== undefined) upgrade.packages[directory] = manifest;
  }
  const manifest = manifests.get('');
  const own =
    manifest === undefined
      ? needsOfUnknownProject(modules, problems)
      : withoutLinked(manifest, modules, await linkedByLerna(path, project));
  const described = { name: root.name, version: root.version, ...own };
  return { packages: { '': described, ...upgrade.packages }, lines: upgrade.lines };
}

function addModules(upgrade: Upgrade, base: string, at: Surroundings): void {
  const parent = base === '' ? undefined : upgrade.packages[base];
  for (const name of Object.keys(at.modules)) {
    const place = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (name.includes('/node_modules/')) {
      const message =
        'The name leads to a place inside another package, where that may have an entry of its own';
      upgrade.problems.push({ code: 'contradiction', message, place });
    }
    const lock = objectOf(at.modules[name]);
    if (lock === undefined) {
      upgrade.packages[place] = at.modules[name] as Entry;
      continue;
    }
    const inner: Surroundings = { modules: objectOf(lock.dependencies) ?? {}, outer: at };
    const spec = readLegacySpec(name, lock);
    const needs = needsOf(lock, inner);
    if (spec.directory !== undefined) {
      upgrade.packages[place] = { link: true, resolved: spec.directory };
      if (spec.directory !== '') {
        upgrade.packages[spec.directory] ??= needs;
        upgrade.directories.add(spec.directory);
      }
      addModules(upgrade, spec.directory, inner);
      continue;
    }
    upgrade.packages[place] = { ...spec.entry, ...needs };
    if (lock.bundled === true && parent !== undefined) noteBundled(parent, name);
    addModules(upgrade, place, inner);
  }
}

/** As npm does it: the outermost of what is marked as bundled, where its parent needs it, is on the parent's list. */
function noteBundled(parent: Entry, name: string): void {
  if (parent.inBundle === true) return;
  const isNeeded = ['dependencies', 'optionalDependencies'].some((member) =>
    Object.hasOwn(objectOf(parent[member]) ?? {}, name),
  );
  if (!isNeeded) return;
  const list = Array.isArray(parent.bundleDependencies) ? parent.bundleDependencies : [];
  parent.bundleDependencies = [...list, name];
}

/** `requires` does not tell optional dependencies apart: one that is marked optional below one that is not, is one. */
function needsOf(lock: JsonObject, inner: Surroundings): Entry {
  const dependencies: Record<string, unknown> = {};
  const optionalDependencies: Record<string, unknown> = {};
  const requires = objectOf(lock.requires) ?? {};
  for (const name of Object.keys(requires)) {
    const isOptional = lock.optional !== true && lookup(inner, name)?.optional === true;
    (isOptional ? optionalDependencies : dependencies)[name] = requires[name];
  }
  return {
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
    ...(Object.keys(optionalDependencies).length === 0 ? {} : { optionalDependencies }),
    ...(lock.bundled === true ? { inBundle: true } : {}),
  };
}

function lookup(from: Surroundings, name: string): JsonObject | undefined {
  for (let at: Surroundings | undefined = from; at !== undefined; at = at.outer) {
    if (Object.hasOwn(at.modules, name)) return objectOf(at.modules[name]);
  }
  return undefined;
}

/** What Lerna links is in no lockfile, and npm never heard of it. */
function withoutLinked(manifest: Entry, modules: JsonObject, isLinked: IsLinked): Entry {
  const needed = { ...manifest };
  for (const member of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const ranges = objectOf(manifest[member]);
    if (ranges === undefined) continue;
    const kept = Object.entries(ranges).filter(
      ([name, range]) => Object.hasOwn(modules, name) || typeof range !== 'string' || !isLinked(name, range),
    );
    needed[member] = Object.fromEntries(kept);
  }
  return needed;
}

/** Without package.json: the project needs what nothing else in the lockfile does. */
function needsOfUnknownProject(modules: JsonObject, problems: GraphProblem[]): Entry {
  if (Object.keys(modules).length === 0) return {};
  problems.push({
    code: 'missing-entry',
    message:
      'This version of the lockfile does not say what the project itself needs, and its package.json was not read: what no other package needs counts as its own',
    place: '',
  });
  const needed = new Set<string>();
  const open: JsonObject[] = [modules];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    for (const key of Object.keys(level)) {
      const lock = objectOf(level[key]);
      for (const name of Object.keys(objectOf(lock?.requires) ?? {})) needed.add(name);
      const inner = objectOf(lock?.dependencies);
      if (inner !== undefined) open.push(inner);
    }
  }
  const own: Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>> = {
    dependencies: {},
    devDependencies: {},
    optionalDependencies: {},
  };
  for (const name of Object.keys(modules)) {
    if (needed.has(name)) continue;
    const lock = objectOf(modules[name]) ?? {};
    const member =
      lock.dev === true
        ? 'devDependencies'
        : lock.optional === true
          ? 'optionalDependencies'
          : 'dependencies';
    own[member][name] = stringOf(lock.version) ?? '';
  }
  return own;
}

const MEMBERS = [
  'name',
  'version',
  'license',
  'workspaces',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
];

/** By directory, what package.json says there of the members that newer lockfiles copy from it. */
async function readManifests(
  directories: readonly string[],
  project: ProjectFiles,
  problems: GraphProblem[],
): Promise<Map<string, Entry>> {
  const fileOf = (directory: string): string =>
    directory === '' ? 'package.json' : `${directory}/package.json`;
  const answers = await project.read(directories.map(fileOf));
  const manifests = new Map<string, Entry>();
  for (const directory of directories) {
    const file = fileOf(directory);
    const answer = answers.get(file);
    if (answer === undefined) continue;
    const manifest = 'refused' in answer ? answer.refused : parseManifest(answer, file);
    if (typeof manifest === 'string') {
      problems.push({ code: 'unsupported-entry', message: manifest, place: directory });
    } else {
      const known = MEMBERS.filter((member) => Object.hasOwn(manifest, member));
      manifests.set(directory, Object.fromEntries(known.map((member) => [member, manifest[member]])));
    }
  }
  return manifests;
}

/** The manifest, or why it is none. */
function parseManifest(bytes: Uint8Array, file: string): JsonObject | string {
  const read = parsePlainJson(bytes, file);
  if ('fault' in read) return `${file} was not read: ${read.fault}`;
  return objectOf(read.value) ?? `${file} is not an object`;
}
