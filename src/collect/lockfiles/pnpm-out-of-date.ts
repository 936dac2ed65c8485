import type { LockfileReader, ProjectFiles } from '../../model/contracts.js';
import type { GraphProblem } from '../../model/package-graph.js';
import { compareFolders } from './folder-needs.js';
import { textOf } from './json-door.js';
import { type JsonObject, objectOf, stringsOf } from './json-values.js';
import {
  compareProjects,
  compareSettings,
  type LockedProject,
  type Needs,
  needsOf,
  needsOfImporter,
  newWorkspaces,
  outOfDate,
  readProjectManifest,
} from './out-of-date.js';
import { compareCatalogs } from './pnpm-catalogs.js';
import { compareExtensions, type PnpmWorkspace } from './pnpm-extensions.js';
import { compareHooks } from './pnpm-hooks.js';
import { comparePatches } from './pnpm-patch-files.js';
import { parseYaml } from './yaml-door.js';
import type { Yaml, YamlMap } from './yaml-reader.js';

const WORKSPACE = 'pnpm-workspace.yaml';
const EMPTY: YamlMap = new Map();

/**
 * pnpm's lockfile holds the specifiers of every project, and the overrides it was made with.
 *
 * @see pnpm's own check before a frozen installation: specifiers must be the manifests' ones, member by member
 */
export const pnpmOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ file, graph, project }) => {
  const text = textOf(file.bytes, file.path);
  const settings = await headOf(text, file.path);
  const overrides = textsOf(settings.get('overrides'));
  const overridden = new Set([...overrides.keys()].map(overriddenName));
  const auto = flag(settings, 'autoInstallPeers');
  const withoutLinks = flag(settings, 'excludeLinksFromLockfile');
  const projects: LockedProject[] = graph.importers.map((importer) => ({
    path: importer.path,
    needs: needsOfImporter(importer),
  }));
  const own = await namesOfOtherDocuments(text, file.path);
  const workspace = await workspaceOf(project);
  const ignored = await ignoredOptionals(project, workspace?.root);
  const compared = await compareProjects({
    graph,
    project,
    projects,
    needs: (manifest) => pnpmNeeds(manifest, ignored ?? []),
    ignores: ({ name, asked, locked }, { path }) => {
      if (overridden.has(name)) return true;
      if (asked?.kind === 'peer') {
        // Peers are installed only where pnpm is told so, as dependencies.
        if (locked === undefined) return !auto || asked.mayMiss === true;
        return auto && locked.range === asked.range;
      }
      if (withoutLinks && locked === undefined && /^(?:link|workspace|file):/.test(asked?.range ?? ''))
        return true;
      // What pnpm itself runs with stands in no package.json of the project's dependencies.
      return asked === undefined && path === '.' && own.has(name);
    },
  });
  return [
    ...compared,
    ...(await newWorkspaces(project, workspace?.packages, projects)),
    ...(await compareOverrides(project, workspace?.root, overrides)),
    ...(await compareCatalogs(project, workspace?.root, settings.get('catalogs'))),
    ...(await compareFolders({ graph, project, isReplaced: (name) => overridden.has(name) })),
    ...compareIgnored(text, ignored),
    ...(await compareExtensions(project, workspace, settings.get('packageExtensionsChecksum'))),
    ...(await compareHooks(project, workspace?.root, settings.get('pnpmfileChecksum'))),
    ...(await comparePatches(project, workspace?.root, settings.get('patchedDependencies'))),
  ];
};

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
function compareIgnored(text: string, ignored: readonly string[] | undefined): GraphProblem[] {
  if (ignored === undefined) return [];
  const block = /^ignoredOptionalDependencies:\n((?: +- .*\n)+)/m.exec(text)?.[1] ?? '';
  const locked = [...block.matchAll(/^ +- '?(.*?)'?$/gm)].map(([, name = '']) => name);
  if ([...locked].sort().join('\n') === [...ignored].sort().join('\n')) return [];
  const message =
    'The settings ignore other optional dependencies (ignoredOptionalDependencies) than the lockfile was made with';
  return [outOfDate(WORKSPACE, message)];
}

/** Documents before the project's are about what pnpm itself runs with, which the graph has at the root. */
async function namesOfOtherDocuments(text: string, file: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const last = text.lastIndexOf('\n---');
  if (last <= 0) return names;
  for (const { root } of await parseYaml(text.slice(0, last + 1), file, '')) {
    const importers = root.get('importers');
    const own = importers instanceof Map ? importers.get('.') : undefined;
    if (!(own instanceof Map)) continue;
    for (const member of own.values())
      if (member instanceof Map) for (const name of member.keys()) names.add(name);
  }
  return names;
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

interface Workspace extends PnpmWorkspace {
  readonly packages: readonly string[] | undefined;
}

async function workspaceOf(project: ProjectFiles): Promise<Workspace | undefined> {
  const answer = (await project.read([WORKSPACE])).get(WORKSPACE);
  if (!(answer instanceof Uint8Array)) return undefined;
  const text = textOf(answer, WORKSPACE);
  if (!/^[^#\s]/m.test(text)) return undefined;
  const root = (await parseYaml(text, WORKSPACE, ''))[0]?.root ?? EMPTY;
  const packages = root.get('packages');
  return {
    text,
    root,
    packages: Array.isArray(packages)
      ? packages.filter((one): one is string => typeof one === 'string')
      : undefined,
  };
}

/** Overrides stand in pnpm-workspace.yaml, before pnpm 10 in package.json; `$name` refers to what the root declares. */
async function compareOverrides(
  project: ProjectFiles,
  workspace: YamlMap | undefined,
  locked: ReadonlyMap<string, string>,
): Promise<GraphProblem[]> {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return [];
  const inManifest = objectOf(objectOf(manifest.pnpm)?.overrides) ?? objectOf(manifest.resolutions) ?? {};
  const asked = new Map<string, string>();
  for (const [name, value] of Object.entries(inManifest))
    if (typeof value === 'string') asked.set(name, value);
  const inWorkspace = textsOf(workspace?.get('overrides'));
  for (const [name, value] of inWorkspace) asked.set(name, value);
  const file = inWorkspace.size > 0 ? WORKSPACE : 'package.json';
  const written = new Map(
    [...asked].filter(([, value]) => !value.startsWith('$') && !value.startsWith('catalog:')),
  );
  const comparable = new Map([...locked].filter(([name]) => written.has(name) || !asked.has(name)));
  return compareSettings(file, 'override', written, comparable);
}

function textsOf(value: Yaml | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (value instanceof Map) {
    for (const [name, text] of value as YamlMap) if (typeof text === 'string') texts.set(name, text);
  }
  return texts;
}

/** `a>b@^1` is about `b`. */
function overriddenName(key: string): string {
  const target = key.slice(key.lastIndexOf('>') + 1).trim();
  const at = target.indexOf('@', 1);
  return at === -1 ? target : target.slice(0, at);
}
