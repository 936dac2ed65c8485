import type { LockfileReader, ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { rushPlaceOf } from '../../../model/packages/rush-place.js';
import { compareFolders } from '../folder-needs.js';
import { textOf } from '../json/door.js';
import { type JsonObject, stringsOf } from '../json/values.js';
import { type Needs, needsOf, needsOfImporter, outOfDate, readProjectManifest } from '../manifest-needs.js';
import { type Comparison, compareProjects, type LockedProject, newWorkspaces } from '../out-of-date.js';
import { compareRush } from '../rush/rush.js';
import { parseYaml } from '../yaml/door.js';
import type { YamlMap } from '../yaml/reader.js';
import { compareCatalogs } from './catalogs.js';
import { compareConfigDependencies, ownNeeds, withoutOwnNeeds } from './config-dependencies.js';
import { compareExtensions } from './extensions.js';
import { compareHooks } from './hooks.js';
import { compareOverrides, textsOf } from './overrides.js';
import { comparePatches } from './patch-files.js';
import { compareDependenciesMeta, compareLockedSettings } from './settings.js';
import { hasSeparateLockfiles, settingsOf, WORKSPACE } from './workspace.js';

const EMPTY: YamlMap = new Map();

/**
 * pnpm's lockfile holds the specifiers of every project, and the overrides it was made with.
 *
 * @see pnpm's own check before a frozen installation: specifiers must be the manifests' ones, member by member
 */
export const pnpmOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ file, graph, project }) => {
  const text = textOf(file.bytes, file.path);
  const head = await headOf(text, file.path);
  const overrides = textsOf(head.get('overrides'));
  const overridden = new Set([...overrides.keys()].map(overriddenName));
  const settings = await settingsOf(file.path, project);
  const { files, workspace } = settings;
  const isRoot = settings.folder === '.';
  const sections = await ownSections(text, file.path);
  const own = ownNeeds(sections, isRoot ? workspace?.root : undefined);
  const projects: LockedProject[] = graph.importers.map((importer) => ({
    path: importer.path,
    needs: needsOfImporter(importer.path === '.' ? withoutOwnNeeds(importer, own) : importer),
  }));
  const ignored = await ignoredOptionals(files, workspace?.root);
  const comparison: Comparison = {
    graph,
    project,
    projects,
    needs: (manifest) => pnpmNeeds(manifest, ignored ?? lockedIgnored(text)),
    ignores: ignoredBy(head, overridden),
  };
  const rush = rushPlaceOf(file.path);
  const compared = await (rush === undefined
    ? compareProjects(comparison)
    : compareRush(rush, comparison, text));
  const added = isRoot ? await newWorkspaces(project, workspace?.packages, projects) : [];
  const changed = [
    ...(await compareOverrides(files, workspace, { overrides, version: graph.lockfile.version })),
    ...(await compareCatalogs(files, workspace, head.get('catalogs'))),
    ...compareIgnored(text, ignored, workspace?.file ?? WORKSPACE),
    ...(await compareExtensions(files, workspace, head.get('packageExtensionsChecksum'))),
    // Rush wraps the pnpmfile in its own, whose checksum only Rush knows.
    ...(rush === undefined ? await compareHooks(files, workspace?.root, head.get('pnpmfileChecksum')) : []),
    ...(await comparePatches(files, workspace, head.get('patchedDependencies'))),
    ...(isRoot ? compareConfigDependencies(sections, workspace?.root) : []),
    ...(await compareLockedSettings(files, workspace, head.get('settings'))),
  ];
  return [
    ...compared,
    ...(rush === undefined
      ? await compareDependenciesMeta(project, { text, paths: projects.map(({ path }) => path) })
      : []),
    ...(added.length > 0 && (await hasSeparateLockfiles(settings)) ? [] : added),
    ...(await compareFolders({ graph, project, isReplaced: (name) => overridden.has(name) })),
    ...changed.map(({ place = '.', ...problem }) => ({
      ...problem,
      place: joinPath(settings.folder, place),
    })),
  ];
};

/** Dependencies that the lockfile says otherwise than the manifests, by settings that it was made with. */
function ignoredBy(head: YamlMap, overridden: ReadonlySet<string>): Comparison['ignores'] {
  const auto = flag(head, 'autoInstallPeers');
  const withoutLinks = flag(head, 'excludeLinksFromLockfile');
  return ({ name, asked, locked }) => {
    if (overridden.has(name)) return true;
    if (asked?.kind === 'peer') {
      // Peers are installed only where pnpm is told so, as dependencies.
      if (locked === undefined) return !auto || asked.mayMiss === true;
      return auto && locked.range === asked.range;
    }
    return withoutLinks && locked === undefined && /^(?:link|workspace|file):/.test(asked?.range ?? '');
  };
}

const RUNTIMES = ['node', 'deno', 'bun'];

/**
 * What a package.json asks pnpm for: its dependencies, and the runtimes that pnpm itself downloads, which stand as
 * `runtime:` in the lockfile.
 *
 * @see convertEnginesRuntimeToDependencies of pnpm's `@pnpm/manifest-utils` (pnpm 10.14 and later)
 */
function pnpmNeeds(manifest: JsonObject, ignored: readonly string[]): Needs {
  const needs = new Map(needsOf(manifest));
  for (const [name, { kind }] of needs)
    if (kind === 'optional' && isIgnored(name, ignored)) needs.delete(name);
  for (const [member, kind] of [
    ['devEngines', 'dev'],
    ['engines', 'prod'],
  ] as const) {
    const stated = objectOf(manifest[member])?.runtime;
    for (const one of Array.isArray(stated) ? stated : [stated]) {
      const { name, version, onFail } = objectOf(one) ?? {};
      if (typeof name !== 'string' || typeof version !== 'string' || onFail !== 'download') continue;
      if (RUNTIMES.includes(name) && !needs.has(name)) needs.set(name, { range: `runtime:${version}`, kind });
    }
  }
  return needs;
}

/** Patterns of optional dependencies that pnpm takes out of every manifest before it asks; `undefined` without a project. */
async function ignoredOptionals(
  project: ProjectFiles,
  workspace: YamlMap | undefined,
): Promise<readonly string[] | undefined> {
  const written = workspace?.get('ignoredOptionalDependencies');
  if (Array.isArray(written)) return written.filter((one): one is string => typeof one === 'string');
  const manifest = await readProjectManifest(project, 'package.json');
  return typeof manifest === 'object'
    ? (stringsOf(objectOf(manifest.pnpm)?.ignoredOptionalDependencies) ?? [])
    : undefined;
}

/** The last pattern that matches counts; `!` before it takes the name out again. @see pnpm's `@pnpm/matcher` */
function isIgnored(name: string, patterns: readonly string[]): boolean {
  let ignored = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    const parts = (negated ? pattern.slice(1) : pattern).split('*');
    if (matchesParts(name, parts)) ignored = !negated;
  }
  return ignored;
}

/** Whether a name is the parts in their order, with anything between them. */
function matchesParts(name: string, [first = '', ...rest]: readonly string[]): boolean {
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > name.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}

/** pnpm writes them behind the packages, where no other setting stands. */
function lockedIgnored(text: string): string[] {
  const block = /^ignoredOptionalDependencies:\r?\n((?: +- .*\r?\n)+)/m.exec(text)?.[1] ?? '';
  return [...block.matchAll(/^ +- '?(.*?)'?$/gm)].map(([, name = '']) => name);
}

function compareIgnored(text: string, ignored: readonly string[] | undefined, file: string): GraphProblem[] {
  if (ignored === undefined) return [];
  if (lockedIgnored(text).sort().join('\n') === [...ignored].sort().join('\n')) return [];
  const message =
    'The settings ignore other optional dependencies (ignoredOptionalDependencies) than the lockfile was made with';
  return [outOfDate(file, message)];
}

/** The importers of the documents before the project's: what pnpm itself needs. */
async function ownSections(text: string, file: string): Promise<YamlMap[]> {
  const last = text.lastIndexOf('\n---');
  if (last <= 0) return [];
  return (await parseYaml(text.slice(0, last + 1), file, '')).flatMap(({ root }) => {
    const importers = root.get('importers');
    return importers instanceof Map ? [importers as YamlMap] : [];
  });
}

/** What stands before the importers of the project's document. */
async function headOf(text: string, file: string): Promise<YamlMap> {
  const last = text.lastIndexOf('\n---');
  const document = last === -1 ? text : text.slice(text.indexOf('\n', last + 1) + 1);
  const end = /^(?:importers|dependencies|devDependencies|optionalDependencies|specifiers|packages):/m.exec(
    document,
  )?.index;
  const head = document.slice(0, end ?? document.length);
  return /\S/.test(head) ? ((await parseYaml(head, file, ''))[0]?.root ?? EMPTY) : EMPTY;
}

function flag(settings: YamlMap, name: string): boolean {
  const value = settings.get('settings');
  return value instanceof Map && value.get(name) === 'true';
}

/** `a>b@^1` is about `b`. */
function overriddenName(key: string): string {
  const target = key.slice(key.lastIndexOf('>') + 1).trim();
  const at = target.indexOf('@', 1);
  return at === -1 ? target : target.slice(0, at);
}
