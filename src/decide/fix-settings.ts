import type { Steps } from '../model/findings/fix-step.js';
import type { Package, VersionSetting } from '../model/packages/graph.js';
import { inRange } from '../model/packages/in-range.js';
import {
  bumpDirect,
  type Change,
  type Declared,
  inFolder,
  joined,
  managerOf,
  type Typed,
} from './fix-commands.js';
import { allows } from './fix-graph.js';
import { isOfRush, thenUpdateRush } from './fix-rush.js';
import { isPackageName, isVersion } from './shell-words.js';

/** What stands before a version: `^`, `npm:`, `npm:name@^`. */
const BEFORE_VERSION = /^(?:npm:(?:(?:@[^/@]+\/)?[^@/]+@)?)?[~^]?/;

/**
 * The overrides that put a package at its version and let no fixed one in: whatever the lockfile is asked to refresh,
 * they decide. One that stands below a package counts where that one needs it.
 */
export function overridesAgainst(
  { settings = [] }: Change['graph'],
  node: Package,
  { to, parents }: { readonly to: string; readonly parents: readonly string[] },
): VersionSetting[] {
  return settings.filter((setting) => {
    if (setting.kind !== 'override' || setting.name !== node.name) return false;
    if (setting.below !== undefined && !parents.includes(setting.below)) return false;
    const edge = { to: node.id, name: node.name, kind: 'prod', range: setting.value } as const;
    return allows(edge, node.version) === true && allows(edge, to) === false;
  });
}

/** Says another version where overrides say one. */
export function changeOverrides(
  change: Change,
  settings: readonly VersionSetting[],
  declared: readonly Declared[],
): Steps {
  const { graph, name, version } = change;
  const manager = managerOf(graph);
  const text = settings.map((setting) => sentence(setting, change)).join(' ');
  if (isOfRush(graph)) return thenUpdateRush(text, graph);
  if (manager === undefined || !isPackageName(name) || !isVersion(version)) return { text };
  if (manager === 'pnpm') {
    const own = settings.filter(({ path }) => path[0] !== 'resolutions');
    const overrides = Object.fromEntries(own.map((one) => [one.path.at(-1), newValue(one, version)]));
    const install = joined([inFolder('pnpm', graph, ['install'])]);
    return own.length < settings.length
      ? { text, ...(install.command === undefined ? {} : { command: install.command }) }
      : { text, ...install, pnpmOverrides: overrides };
  }
  // npm refuses an override that differs from what the root declares, unless it refers to that; Yarn 1 heeds none there.
  const [root] = declared.filter(({ importer }) => importer.path === '.');
  const alone = manager === 'yarn-classic' ? declared.length === 0 : manager !== 'npm' || root === undefined;
  if (!alone) {
    const value = (one: VersionSetting): string =>
      manager === 'npm' && root !== undefined ? `$${root.edge.name}` : newValue(one, version);
    const set = joined(settings.map((one) => setCommand(change, one, value(one))));
    const bump = bumpDirect(change, declared);
    if (set.command === undefined || bump.command === undefined) return { text };
    return {
      text,
      command: `${set.command} && ${bump.command}`,
      calls: [...(set.calls ?? []), ...(bump.calls ?? [])],
    };
  }
  const words = manager === 'npm' && graph.importers.length > 1 ? ['update', name] : ['install'];
  const sets = settings.map((one) => setCommand(change, one, newValue(one, version)));
  return { text, ...joined([...sets, inFolder(manager, graph, words)]) };
}

/** The catalogs that declared dependencies are taken from, each once: '' is the one without a name. */
export function catalogsOf(declared: readonly Declared[]): string[] {
  const names = declared.flatMap(({ edge: { range = '' } }) =>
    range.startsWith('catalog:') ? [range.slice('catalog:'.length).trim()] : [],
  );
  return [...new Set(names)];
}

/** Says another version in the catalogs, which those who declare the package refer to. */
export function changeCatalogs(change: Change, catalogs: readonly string[]): Steps {
  const { graph, name, version } = change;
  const settings = (graph.settings ?? []).filter(
    (one) => one.kind === 'catalog' && one.name === name && catalogs.some((catalog) => isOf(one, catalog)),
  );
  const manager = managerOf(graph);
  if (settings.length === 0) return { text: `Update ${name} to ${version} in the catalog.` };
  const text = settings.map((setting) => sentence(setting, change)).join(' ');
  if (isOfRush(graph)) return thenUpdateRush(text, graph);
  if (manager === undefined || !isPackageName(name) || !isVersion(version)) return { text };
  const install = inFolder(manager, graph, ['install']);
  if (manager !== 'bun') return { text, ...(install === undefined ? {} : { command: install.text }) };
  const sets = settings.map((one) => setCommand(change, one, newValue(one, version)));
  return { text, ...joined([...sets, install]) };
}

function isOf({ path }: VersionSetting, catalog: string): boolean {
  const at = path.at(-2);
  return catalog === '' || catalog === 'default' ? at === 'catalog' || at === 'default' : at === catalog;
}

function sentence({ kind, name, value, file, path }: VersionSetting, { version }: Change): string {
  const key = path.at(-1) ?? name;
  const set = `${JSON.stringify(key)}: ${JSON.stringify(newValue({ value }, version))}`;
  const what =
    kind === 'catalog'
      ? `The catalog in ${file} has ${name} ${value}`
      : `${file} overrides ${name} by ${value}`;
  return `${what}: set ${set} there, then install.`;
}

/** With what stood before the version. A range that is none of these ends up as one above the version. */
function newValue({ value }: Pick<VersionSetting, 'value'>, version: string): string {
  const before = BEFORE_VERSION.exec(value)?.[0] ?? '';
  const rest = value.slice(before.length);
  return inRange(rest, '*') ? `${before}${version}` : `${before.replace(/[~^]$/, '')}^${version}`;
}

/** Writes a value into package.json; none where a key is one that the command would take for several. */
function setCommand({ graph }: Change, { path }: VersionSetting, value: string): Typed | undefined {
  if (path.some((key) => key === '' || /[=[\]]/.test(key))) return undefined;
  const [top = '', ...keys] = path;
  const word = `${top}${keys.map((key) => `[${key}]`).join('')}=${value}`;
  return managerOf(graph) === 'bun'
    ? inFolder('bun', graph, ['pm', 'pkg', 'set', word])
    : inFolder('npm', graph, ['pkg', 'set', word]);
}
