import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/io/exec/exec.js';
import type { DependencyGraph, Package, PackageSource } from '../../src/model/packages/graph.js';
import { type Comparison, explainRefusal, isProject, labelsOf, nameOf } from './comparison.js';

interface Output {
  readonly artifacts: readonly {
    readonly name: string;
    readonly version: string;
    readonly locations: readonly { readonly path: string }[];
  }[];
}

/** What syft goes by; it knows no other names. */
const NAMES = /\/(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock)$/;

/** The package sets that syft catalogues, of all lockfiles of a corpus in one run. */
export const syft: Comparison = {
  id: 'syft',
  title: 'package sets of syft',
  program: 'syft',
  takes: ({ name }) => NAMES.test(name),
  compare: async ({ lockfile, graph, refusal, program }) => {
    const below = lockfile.name.slice(lockfile.name.indexOf('/'));
    const theirs = (await scan(program, lockfile.file.slice(0, -below.length))).get(below);
    if (theirs === undefined) {
      // It has no word for a lockfile without packages, and none for one that it cannot read.
      if (graph === undefined || graph.packages.length === 0) return { ours: [], theirs: [] };
      return { refused: 'theirs', message: 'nothing is listed' };
    }
    if (graph === undefined) return { refused: 'ours', message: refusal };
    return { ours: labelsOf(graph), theirs };
  },
  explain: (difference) => {
    const { only, item, graph } = difference;
    if (/@(?:UNKNOWN|0\.0\.0-use\.local)$/.test(item) || isProject(item, graph)) return 'project-as-package';
    if (graph === undefined) return explainRefusal(difference) ?? 'syft-broken';
    if (graph.problems.some(({ code }) => code !== 'unmet-peer')) return 'syft-broken';
    const name = nameOf(item);
    if (graph.importers.some((one) => one.path === name)) return 'project-as-package';
    const isFolder = (source: PackageSource): boolean => source.kind === 'file' || source.kind === 'link';
    const onlyFolders = graph.packages.every(({ source }) => isFolder(source));
    if (item.endsWith('@file:') || (item.startsWith('refused: ') && onlyFolders)) return 'folders';
    const named = graph.packages.filter((one) => one.name === name);
    if (named.some(({ source }) => isFolder(source))) return 'folders';
    const isWrittenAsAlias = readFileSync(difference.lockfile.file, 'utf8').includes(`"npm:${item}"`);
    if (isWrittenAsAlias || isAliased(item, graph)) return 'syft-alias-names';
    if (only === 'ours' && graph.lockfile.format === 'yarn-berry' && named.length > 1)
      return 'syft-one-version';
    const isBelow = ({ places }: Package): boolean =>
      places.some((place) => place.split('node_modules/').length > 2);
    if (only === 'ours' && graph.lockfile.version === '1' && named.some(isBelow)) return 'syft-nested';
    if (
      named.some(({ source }) => source.kind !== 'registry') ||
      name.includes('github.com/') ||
      /:\/\/|\//.test(item.slice(name.length))
    )
      return 'syft-addresses';
    return graph.lockfile.format === 'pnpm' && isOldKey(item, graph) ? 'syft-pnpm-keys' : undefined;
  },
};

/** Whether an alias leads to the package, or is what the item is called by. */
function isAliased(item: string, { importers, packages }: DependencyGraph): boolean {
  const isUnderAlias = ({ name, version, places }: Package): boolean =>
    `${name}@${version}` === item &&
    places.some((place) => /(?:^|\/)node_modules\//.test(place) && !place.endsWith(`/${name}`));
  if (packages.some(isUnderAlias)) return true;
  const byId = new Map(packages.map((one) => [one.id, one]));
  return [...importers, ...packages].some(({ dependencies }) =>
    dependencies.some(({ name, to }) => {
      const target = byId.get(to);
      if (target === undefined || target.name === name) return false;
      return [`${name}@${target.version}`, `${target.name}@${target.version}`].includes(item);
    }),
  );
}

/** Whether the package, or one with its name and a version that begins like the item's, has a peer context in its key. */
function isOldKey(item: string, { packages, lockfile: { version } }: DependencyGraph): boolean {
  if (version.startsWith('9'))
    return item.startsWith('/') || packages.some(({ name }) => name.startsWith('/'));
  return packages.some(({ name, places }) => name === nameOf(item) && places.some((key) => /[_(]/.test(key)));
}

const scans = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();

/** Packages by lockfile, `/` and the path below the folder. */
function scan(program: string, folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = scans.get(folder) ?? scanOnce(program, folder);
  scans.set(folder, known);
  return known;
}

async function scanOnce(program: string, folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const cataloger = ['--override-default-catalogers', 'javascript-lock-cataloger'];
  const args = ['scan', '-q', `dir:${folder}`, ...cataloger, '-o', 'json'];
  const env = { SYFT_CHECK_FOR_APP_UPDATE: 'false', SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true' };
  const { stdout } = await run(program, args, { cwd: path.dirname(folder), env });
  const found = new Map<string, string[]>();
  for (const { name, version, locations } of (JSON.parse(stdout.toString('utf8')) as Output).artifacts) {
    for (const { path: place } of locations) {
      const labels = found.get(place) ?? [];
      labels.push(`${name}@${version}`);
      found.set(place, labels);
    }
  }
  return found;
}
