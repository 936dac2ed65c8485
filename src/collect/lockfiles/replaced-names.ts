import { compareText } from '../../model/compare-text.js';
import type { ProjectFiles } from '../../model/contracts.js';
import { parseResolutions } from './berry-overrides.js';
import { textOf } from './json-door.js';
import { type JsonObject, objectOf } from './json-values.js';
import { readProjectManifest } from './manifest-needs.js';
import { settingsOf } from './pnpm-workspace.js';
import { parseYaml } from './yaml-door.js';
import type { Yaml, YamlMap } from './yaml-reader.js';

const YARNRC = '.yarnrc.yml';
/** Overrides within overrides; nobody writes more. */
const MAX_DEPTH = 20;

/** A name and what is asked for in its place. */
type Rule = readonly [name: string, value: unknown];

/**
 * Names of dependencies that a project's own settings may give another package: overrides, resolutions and catalogs,
 * of whatever package manager, unless they say a plain range. Sorted; `undefined` without a package.json, which would
 * name them.
 *
 * @param lockfile path relative to the repository.
 * @throws SealgateError INPUT_INVALID on settings that are no YAML.
 */
export async function replacedNames(
  lockfile: string,
  project: ProjectFiles,
): Promise<readonly string[] | undefined> {
  const { files, workspace } = await settingsOf(lockfile, project);
  const manifest = await readProjectManifest(files, 'package.json');
  if (typeof manifest !== 'object') return undefined;
  const rules: Rule[] = rulesIn(manifest);
  for (const root of [workspace?.root, await yarnSettings(project)]) {
    for (const [key, value] of mapOf(root?.get('overrides'))) rules.push([targetOf(key), value]);
    rules.push(...mapOf(root?.get('catalog')));
    for (const one of mapOf(root?.get('catalogs')).values()) rules.push(...mapOf(one));
  }
  const names = rules.flatMap(([name, value]) => (isPlain(value) ? [] : [name]));
  return [...new Set(names)].sort(compareText);
}

/** Whether it is a range or a tag, which ask for the package of the same name. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' && /^(?:npm:(?=[\d^~<>=*vx]))?[^:/$]*$/.test(value);
}

function rulesIn(manifest: JsonObject): Rule[] {
  const { overrides, resolutions, pnpm, workspaces, catalog, catalogs } = manifest;
  const inside = objectOf(workspaces);
  const named = [catalogs, inside?.catalogs].flatMap((one) => Object.values(objectOf(one) ?? {}));
  const patterns = Object.entries(objectOf(resolutions) ?? {}).map(
    ([key, value]) => [globless(key), String(value)] as const,
  );
  return [
    ...overriddenIn(overrides),
    ...overriddenIn(objectOf(pnpm)?.overrides),
    ...parseResolutions(patterns).map(({ name, to }): Rule => [name, to]),
    ...[catalog, inside?.catalog, ...named].flatMap((one) => Object.entries(objectOf(one) ?? {})),
  ];
}

/** Rules may stand below the package whose dependencies they are about; `.` is about that package itself. */
function overriddenIn(rules: unknown, above = '', depth = 0): Rule[] {
  return Object.entries(objectOf(rules) ?? {}).flatMap(([key, value]): Rule[] => {
    const name = key === '.' ? above : targetOf(key);
    if (typeof value === 'string') return [[name, value]];
    return depth < MAX_DEPTH ? overriddenIn(value, name, depth + 1) : [[name, value]];
  });
}

/** `b` of `a>b@^1`. */
function targetOf(key: string): string {
  const target = key.slice(key.lastIndexOf('>') + 1).trim();
  const at = target.indexOf('@', 1);
  return at === -1 ? target : target.slice(0, at);
}

/** Yarn 1 has globs of folders before a name. */
function globless(pattern: string): string {
  return pattern.replace(/\*{1,2}\//g, '');
}

function mapOf(value: Yaml | undefined): YamlMap {
  return value instanceof Map ? (value as YamlMap) : new Map();
}

async function yarnSettings(project: ProjectFiles): Promise<YamlMap | undefined> {
  const answer = (await project.read([YARNRC])).get(YARNRC);
  const text = answer instanceof Uint8Array ? textOf(answer, YARNRC) : '';
  return /^[^#\s]/m.test(text) ? (await parseYaml(text, YARNRC, ''))[0]?.root : undefined;
}
