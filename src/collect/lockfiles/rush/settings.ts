import { SealgateError } from '../../../errors.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import { joinPath, parentPath } from '../../../model/data/repository-path.js';
import { patchPlace, type RushPlace } from '../../../model/packages/rush-place.js';
import { MEND_BY_HAND } from '../../../model/packages/written-files.js';
import { textOf } from '../json/door.js';
import { type Jsonc, type JsoncMap, parseJsonc } from '../json/jsonc-reader.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';

const RUSH = 'rush.json';
const CONFIG = 'pnpm-config.json';
const NOTHING: JsoncMap = new Map();
/** Files that one of Rush's may extend, one another. */
const MOST_EXTENDED = 10;

/** What pnpm calls the settings that Rush hands on. Of `pnpm` in its package.json, pnpm calls them so, too. */
const NAMES: Readonly<Record<string, string>> = {
  globalOverrides: 'overrides',
  globalPackageExtensions: 'packageExtensions',
  globalPatchedDependencies: 'patchedDependencies',
  globalIgnoredOptionalDependencies: 'ignoredOptionalDependencies',
  globalCatalogs: 'catalogs',
  autoInstallPeers: 'autoInstallPeers',
};

/** The settings that Rush gives pnpm, and the file that says them. Paths are relative to the folder of rush.json. */
export interface RushSettings {
  readonly file: string;
  /** As in pnpm-workspace.yaml. */
  readonly root: YamlMap;
  /** The same as JSON, which tells `1` from `'1'`. */
  readonly text: string;
}

/**
 * Rush installs in a folder that no repository holds, and writes the settings there: from pnpm-config.json, of a subspace
 * from its own where it has one, else from `pnpmOptions` of rush.json.
 *
 * @param project its paths are relative to the folder of rush.json, too.
 * @returns `undefined` without rush.json, and where settings come from outside of the repository.
 * @throws SealgateError INPUT_INVALID on a file that cannot be read.
 * @see resolvePnpmSettings of Rush's InstallHelpers
 */
export async function readRushSettings(
  project: ProjectFiles,
  place: RushPlace,
): Promise<RushSettings | undefined> {
  const rush = await readMap(project, RUSH);
  if (rush === undefined) return undefined;
  for (const folder of place.configs) {
    const file = joinPath(folder, CONFIG);
    const own = await readMap(project, file);
    if (own === undefined) continue;
    const config = await extended(project, file, own);
    return config && { file, ...settingsIn(config, rush, place) };
  }
  return { file: RUSH, ...settingsIn(mapOf(rush.get('pnpmOptions')), rush, place) };
}

function settingsIn(config: JsoncMap, rush: JsoncMap, place: RushPlace): Omit<RushSettings, 'file'> {
  const named = new Map(
    [...config].flatMap(([key, value]) => {
      const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
  const settings = readsManifest(rush) ? withUnsupported(named, config) : named;
  const patches = [...mapOf(settings.get('patchedDependencies'))].map(
    ([label, file]) => [label, typeof file === 'string' ? patchPlace(place, file) : file] as const,
  );
  const said = [...settings, ['patchedDependencies', new Map(patches)] as const].filter(
    ([, value]) => value !== null,
  );
  return {
    root: new Map(said.map(([key, value]) => [key, plain(value)])),
    text: JSON.stringify(asJson(new Map(said))),
  };
}

/** Before version 11 pnpm takes settings from package.json, too. */
function readsManifest(rush: JsoncMap): boolean {
  const version = rush.get('pnpmVersion');
  return typeof version !== 'string' || Number(version.split('.')[0]) < 11;
}

/** What stands in `unsupportedPackageJsonSettings` is put into the package.json over all else, member by member. */
function withUnsupported(settings: JsoncMap, config: JsoncMap): JsoncMap {
  const manifest = mapOf(config.get('unsupportedPackageJsonSettings'));
  const over = merged(settings, mapOf(manifest.get('pnpm')));
  const resolutions = mapOf(manifest.get('resolutions'));
  if (resolutions.size === 0) return over;
  return new Map([...over, ['overrides', new Map([...resolutions, ...mapOf(over.get('overrides'))])]]);
}

function merged(base: JsoncMap, over: JsoncMap): JsoncMap {
  const all = new Map(base);
  for (const [key, value] of over) {
    const was = all.get(key);
    all.set(key, was instanceof Map && value instanceof Map ? merged(was, value) : value);
  }
  return all;
}

/**
 * A file with those that it extends, one another: lists are joined, all else takes the place of what was there.
 *
 * @returns `undefined` where one is in a package.
 * @see `extends` of Rush Stack's `@rushstack/heft-config-file`
 */
async function extended(
  project: ProjectFiles,
  file: string,
  config: JsoncMap,
): Promise<JsoncMap | undefined> {
  const configs = [config];
  let above = file;
  for (let next = config.get('extends'); typeof next === 'string'; next = configs[0]?.get('extends')) {
    if (!/^\.\.?\//.test(next) || configs.length > MOST_EXTENDED) return undefined;
    above = joinPath(parentPath(above), next);
    const read = await readMap(project, above);
    if (read === undefined) return undefined;
    configs.unshift(read);
  }
  return configs.reduce(extend);
}

function extend(base: JsoncMap, config: JsoncMap): JsoncMap {
  const all = new Map(base);
  for (const [key, value] of config) {
    const was = all.get(key);
    if (Array.isArray(was) && Array.isArray(value) && config.get(`$${key}.inheritanceType`) !== 'replace')
      all.set(key, [...was, ...value]);
    else if (config.get(`$${key}.inheritanceType`) === 'merge')
      all.set(key, merged(mapOf(was), mapOf(value)));
    else all.set(key, value);
  }
  return all;
}

async function readMap(project: ProjectFiles, file: string): Promise<JsoncMap | undefined> {
  const answer = (await project.read([file])).get(file);
  if (answer === undefined) return undefined;
  if (!(answer instanceof Uint8Array)) throw new SealgateError('INPUT_INVALID', answer.refused);
  try {
    return mapOf(parseJsonc(textOf(answer, file), file, '').value);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    // What it extends may have any name.
    throw new SealgateError('INPUT_INVALID', error.message, {
      ...(error.location === undefined ? {} : { location: error.location }),
      cause: error,
      hint: MEND_BY_HAND,
    });
  }
}

function mapOf(value: Jsonc | undefined): JsoncMap {
  return value instanceof Map ? value : NOTHING;
}

function asJson(value: Jsonc): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, asJson(inner)]));
  return value;
}

/** As YAML has it, whose scalars are texts. */
function plain(value: Jsonc): Yaml {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, plain(inner)]));
  return String(value);
}
