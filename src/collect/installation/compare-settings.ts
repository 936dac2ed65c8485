import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { isObject } from '../../model/data/json.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import { installSetting, NAMED_ENVIRONMENT, RUSH_PNPM_FILE } from '../../model/packages/install-settings.js';
import type { InstallationChange, InstallerRole } from '../../model/packages/installation.js';
import { compareText } from '../../model/text/compare-text.js';
import { type Content, isRefused, type Place, pairsOf } from './compare-files.js';
import type { Program } from './programs.js';
import { readSettings, type Settings } from './settings.js';

/** Settings whose value names files that run, or a folder of packages. */
const NAMED: Readonly<Record<string, Readonly<Record<string, InstallerRole>>>> = {
  '.yarnrc.yml': { yarnPath: 'yarn', plugins: 'yarn-plugin', pnpUnpluggedFolder: 'packages' },
  '.corepack.env': { COREPACK_HOME: 'packages' },
  '.yarnrc': { 'yarn-path': 'yarn', 'cache-folder': 'packages', 'modules-folder': 'packages' },
  '.npmrc': {
    'extension-file': 'npm-extension',
    pnpmfile: 'hooks',
    'global-pnpmfile': 'hooks',
    'store-dir': 'packages',
    'virtual-store-dir': 'packages',
    'modules-dir': 'packages',
  },
  'pnpm-workspace.yaml': {
    pnpmfile: 'hooks',
    globalPnpmfile: 'hooks',
    storeDir: 'packages',
    virtualStoreDir: 'packages',
    modulesDir: 'packages',
  },
  'bunfig.toml': {
    preload: 'preload',
    'test.preload': 'preload',
    'install.cache': 'packages',
    'install.cache.dir': 'packages',
  },
};

interface SettingChange {
  readonly change: InstallationChange;
  /** Files that the value names. */
  readonly names: readonly string[];
}

interface Compared {
  readonly changes: SettingChange[];
  readonly named: Program[];
}

/** Every setting that changed, and the programs that settings name now, changed or not. */
export async function comparedSettings(place: Place, files: readonly string[]): Promise<Compared> {
  const changes: SettingChange[] = [];
  const named: Program[] = [];
  const known = new Set<string>();
  let open: readonly SettingFile[] = files.map((file) => ({ file }));
  // Files name others, and those others again.
  while (open.length > 0) {
    for (const { file } of open) known.add(file);
    const compared = await comparedFiles(place, open);
    changes.push(...compared.changes);
    named.push(...compared.named);
    open = compared.others.filter(({ file }) => !known.has(file));
  }
  return { changes, named };
}

/** A file of settings that others name. */
interface SettingFile {
  readonly file: string;
  /** The usual name of files of this kind, where its own does not tell. */
  readonly as?: string;
}

function usualName({ file, as }: SettingFile): string {
  return as ?? path.posix.basename(file);
}

function othersOf(source: SettingFile, settings: Settings): SettingFile[] {
  const { file } = source;
  if (usualName(source) === RUSH_PNPM_FILE) {
    const parent = settings.get('extends');
    return parent === undefined ? [] : [{ file: joinPath(parentPath(file), parent), as: RUSH_PNPM_FILE }];
  }
  return environmentFiles(file, settings).map((name) => ({ file: name, as: NAMED_ENVIRONMENT }));
}

/** The files of variables that Yarn's settings name, beside the file of the settings; `?` behind a name: it may be missing. */
function environmentFiles(file: string, settings: Settings): string[] {
  const value =
    path.posix.basename(file) === '.yarnrc.yml' ? settings.get('injectEnvironmentFiles') : undefined;
  if (value === undefined) return [];
  return pathsIn(value).map((name) => joinPath(parentPath(file), name.replace(/\?$/, '')));
}

async function comparedFiles(
  place: Place,
  files: readonly SettingFile[],
): Promise<Compared & { readonly others: readonly SettingFile[] }> {
  const changes: SettingChange[] = [];
  const named: Program[] = [];
  const others: SettingFile[] = [];
  const known = new Map(files.map((one) => [one.file, one]));
  for (const { file, before, after, same } of await pairsOf(place, [...known.keys()])) {
    const source = known.get(file) ?? { file };
    if (after === 'sparse') {
      changes.push({ change: { kind: 'unfetched', what: 'file', path: file, files: 1 }, names: [] });
      continue;
    }
    const is = await settingsOf(source, after);
    if (typeof is !== 'string') {
      others.push(...othersOf(source, is));
      named.push(...[...is].flatMap(([key, value]) => programsOf(file, key, value)));
    }
    if (same) continue;
    if (typeof is === 'string') {
      changes.push({ change: { kind: 'unread', path: file, reason: is }, names: [] });
      continue;
    }
    const was = await settingsOf(source, before);
    changes.push(...changesOf(source, typeof was === 'string' ? new Map() : was, is));
  }
  return { changes, named, others };
}

/** Its settings, or why they cannot be read. */
async function settingsOf(source: SettingFile, content: Content): Promise<Settings | string> {
  if (content === undefined || content === 'sparse') return new Map();
  if (isRefused(content)) return content.refused;
  try {
    return await readSettings(usualName(source), content, source.file);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return messageOf(error);
  }
}

function changesOf(source: SettingFile, before: Settings, after: Settings): SettingChange[] {
  const { file, as } = source;
  const name = usualName(source);
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  return keys.flatMap((key): SettingChange[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is || installSetting(name, key)?.weigh(is, was) === undefined) return [];
    const change: InstallationChange = {
      kind: 'setting',
      path: file,
      ...(as === undefined ? {} : { as }),
      key,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
    return [{ change, names: is === undefined ? [] : programsOf(file, key, is).map((one) => one.path) }];
  });
}

/** The files that a setting's value names, or that it lets run. */
function programsOf(file: string, key: string, value: string): Program[] {
  if (key === 'enableConstraintsChecks' && value === 'true' && path.posix.basename(file) === '.yarnrc.yml')
    return [{ path: joinPath(parentPath(file), 'yarn.config.cjs'), role: 'constraints' }];
  const role = NAMED[path.posix.basename(file)]?.[key];
  if (role === undefined) return [];
  return pathsIn(value).map((name) => ({ path: joinPath(parentPath(file), name), role }));
}

/** The paths of a text, of its lines (a list of `.npmrc`), of a list, and of a list of things with a path. */
function pathsIn(value: string): string[] {
  const list = value.startsWith('[') ? listIn(value) : undefined;
  if (list === undefined) return value.split('\n');
  return list.flatMap((one: unknown) => {
    const named = isObject(one) ? one.path : one;
    return typeof named === 'string' ? [named] : [];
  });
}

/** A list of a file that has lists; `.npmrc` may hold any text there. */
function listIn(value: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
