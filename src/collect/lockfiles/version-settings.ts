import { SealgateError } from '../../errors.js';
import type { ProjectFiles } from '../../model/contracts.js';
import { objectOf } from '../../model/data/json.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { DependencyGraph, VersionSetting } from '../../model/packages/graph.js';
import { compareText } from '../../model/text/compare-text.js';
import { textOf } from './json/door.js';
import type { JsonObject } from './json/values.js';
import { readProjectManifest } from './manifest-needs.js';
import { settingsOf, WORKSPACE } from './pnpm/workspace.js';
import { parseYaml } from './yaml/door.js';
import type { Yaml, YamlMap } from './yaml/reader.js';
import { parseResolutions } from './yarn-berry/overrides.js';

const MANIFEST = 'package.json';
const YARNRC = '.yarnrc.yml';
/** Overrides within overrides; nobody writes more. */
const MAX_DEPTH = 20;
/** Names and versions are shorter. */
const MAX_TEXT = 300;

/** A setting, its file relative to the lockfile. A value that is no text is one of a kind that nobody knows. */
interface Rule extends Omit<VersionSetting, 'value'> {
  readonly value: unknown;
}

/**
 * What a project's own settings say of versions: overrides, resolutions and catalogs, of whatever package manager.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` without a package.json, which would name them.
 * @throws SealgateError INPUT_INVALID on settings that are no YAML.
 */
async function readRules(
  lockfile: string,
  project: ProjectFiles,
  { yaml = true }: { readonly yaml?: boolean } = {},
): Promise<readonly Rule[] | undefined> {
  const plain = { folder: '.', files: project, workspace: undefined };
  const { folder, files, workspace } = yaml ? await settingsOf(lockfile, project) : plain;
  const manifest = await readProjectManifest(files, MANIFEST);
  if (typeof manifest !== 'object') return undefined;
  return [
    ...rulesIn(manifest, joinPath(folder, MANIFEST)),
    ...yamlRules(workspace?.root, joinPath(folder, workspace?.file ?? WORKSPACE)),
    ...yamlRules(yaml ? await yarnSettings(project) : undefined, YARNRC),
  ];
}

/**
 * Names of dependencies that a project's own settings may give another package, unless they say a plain range.
 * Sorted; `undefined` without a package.json.
 *
 * @throws SealgateError INPUT_INVALID on settings that are no YAML.
 */
export async function replacedNames(
  lockfile: string,
  project: ProjectFiles,
): Promise<readonly string[] | undefined> {
  const rules = await readRules(lockfile, project);
  const names = rules?.flatMap(({ name, value }) => (isPlain(value) ? [] : [name]));
  return names && [...new Set(names)].sort(compareText);
}

/** Which keys a package manager takes to heart; the others' may stand in the same package.json. */
const HEEDED: Readonly<Record<string, readonly string[]>> = {
  npm: ['overrides'],
  pnpm: ['overrides', 'resolutions', 'pnpm', 'catalog', 'catalogs'],
  'yarn-classic': ['resolutions'],
  'yarn-berry': ['resolutions', 'catalog', 'catalogs'],
  bun: ['overrides', 'resolutions', 'workspaces', 'catalog', 'catalogs'],
};

/**
 * Of the package manager that wrote the lockfile: what it is told of versions of the packages there. Advice rests on
 * it and no finding does, so settings that are no YAML are left to those who must read them.
 */
export async function versionSettings(
  graph: DependencyGraph,
  project: ProjectFiles,
): Promise<readonly VersionSetting[]> {
  const { path, format } = graph.lockfile;
  const heeded = HEEDED[format];
  if (heeded === undefined) return [];
  const yaml = format === 'pnpm' || format === 'yarn-berry';
  const rules = await readRules(path, project, { yaml }).catch((error: unknown) => {
    if (error instanceof SealgateError) return undefined;
    throw error;
  });
  const names = new Set(graph.packages.map(({ name }) => name));
  return (rules ?? []).flatMap((rule) => {
    const { value, file, path: keys, ...about } = rule;
    const { name } = about;
    if (!names.has(name) || typeof value !== 'string') return [];
    if (!heeded.includes(keys[0] ?? '') || !isOwnFile(file, format)) return [];
    if ([value, ...keys].some((text) => text.length > MAX_TEXT)) return [];
    return [{ ...about, value, file: joinPath(parentPath(path), file), path: keys }];
  });
}

/** Whether the package manager reads that file. */
function isOwnFile(file: string, format: string): boolean {
  if (file.endsWith(WORKSPACE)) return format === 'pnpm';
  return file !== YARNRC || format === 'yarn-berry';
}

/** Whether it is a range or a tag, which ask for the package of the same name. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' && /^(?:npm:(?=[\d^~<>=*vx]))?[^:/$]*$/.test(value);
}

function rulesIn(manifest: JsonObject, file: string): Rule[] {
  const { overrides, resolutions, pnpm, workspaces } = manifest;
  const inside = objectOf(workspaces);
  const patterns = Object.entries(objectOf(resolutions) ?? {});
  return [
    ...overriddenIn(overrides, { file, path: ['overrides'] }),
    ...overriddenIn(objectOf(pnpm)?.overrides, { file, path: ['pnpm', 'overrides'] }),
    ...patterns.flatMap(([key, value]) =>
      parseResolutions([[globless(key), String(value)]]).map(
        ({ from, name, to }): Rule => ({
          kind: 'override',
          name,
          ...(from === undefined ? {} : { below: from.name }),
          value: to,
          file,
          path: ['resolutions', key],
        }),
      ),
    ),
    ...catalogsIn(Object.entries(manifest), file, []),
    ...catalogsIn(Object.entries(inside ?? {}), file, ['workspaces']),
  ];
}

/** Rules may stand below the package whose dependencies they are about; `.` is about that package itself. */
function overriddenIn(rules: unknown, at: Pick<Rule, 'file' | 'path'>, above?: string): Rule[] {
  return Object.entries(objectOf(rules) ?? {}).flatMap(([key, value]): Rule[] => {
    const own = key === '.' ? { name: above ?? '' } : targetOf(key);
    const here = { file: at.file, path: [...at.path, key] };
    if (typeof value !== 'string' && here.path.length <= MAX_DEPTH)
      return overriddenIn(value, here, own.name);
    const below = own.below ?? (key === '.' ? undefined : above);
    return [{ kind: 'override', name: own.name, ...(below === undefined ? {} : { below }), value, ...here }];
  });
}

/** `catalog` and `catalogs`, of JSON or of YAML. */
function catalogsIn(
  fields: Iterable<readonly [string, unknown]>,
  file: string,
  above: readonly string[],
): Rule[] {
  return [...fields].flatMap(([key, value]): Rule[] => {
    if (key === 'catalog') return catalogIn(value, file, [...above, key]);
    if (key !== 'catalogs') return [];
    return entriesOf(value).flatMap(([name, entries]) => catalogIn(entries, file, [...above, key, name]));
  });
}

function catalogIn(entries: unknown, file: string, path: readonly string[]): Rule[] {
  return entriesOf(entries).map(([name, value]) => ({
    kind: 'catalog',
    name,
    value,
    file,
    path: [...path, name],
  }));
}

function yamlRules(root: YamlMap | undefined, file: string): Rule[] {
  if (root === undefined) return [];
  const overrides = entriesOf(root.get('overrides')).map(
    ([key, value]): Rule => ({
      kind: 'override',
      ...targetOf(key),
      value,
      file,
      path: ['overrides', key],
    }),
  );
  return [...overrides, ...catalogsIn(root, file, [])];
}

function entriesOf(value: unknown): (readonly [string, unknown])[] {
  return value instanceof Map
    ? [...(value as ReadonlyMap<string, Yaml>)]
    : Object.entries(objectOf(value) ?? {});
}

/** `b` and `a` of `a@1>b@>=1`, where the first `>` parts two packages and the second belongs to a range. */
function targetOf(key: string): { readonly name: string; readonly below?: string } {
  const cuts = [...key.matchAll(/[^ |@]>/g)];
  const cut = cuts.at(-1)?.index;
  if (cut === undefined) return { name: withoutRange(key) };
  const parent = key.slice((cuts.at(-2)?.index ?? -2) + 2, cut + 1);
  return { name: withoutRange(key.slice(cut + 2)), below: withoutRange(parent) };
}

function withoutRange(key: string): string {
  const at = key.indexOf('@', 1);
  return (at === -1 ? key : key.slice(0, at)).trim();
}

/** Yarn 1 has globs of folders before a name. */
function globless(pattern: string): string {
  return pattern.replace(/\*{1,2}\//g, '');
}

async function yarnSettings(project: ProjectFiles): Promise<YamlMap | undefined> {
  const answer = (await project.read([YARNRC])).get(YARNRC);
  const text = answer instanceof Uint8Array ? textOf(answer, YARNRC) : '';
  return /^[^#\s]/m.test(text) ? (await parseYaml(text, YARNRC, ''))[0]?.root : undefined;
}
