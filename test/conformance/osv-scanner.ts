import { run } from '../../src/io/exec/exec.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import { type Comparison, explainRefusal, isProject, labelsOf, nameOf } from './comparison.js';
import { readerName } from './corpus-lockfiles.js';

interface Output {
  readonly results?: readonly {
    readonly packages?: readonly { readonly package: { readonly name: string; readonly version: string } }[];
  }[];
}

/** The package sets that osv-scanner extracts from every lockfile. */
export const osvScanner: Comparison = {
  id: 'osv-scanner',
  title: 'package sets of osv-scanner',
  program: 'osv-scanner',
  takes: ({ name }) => readerName(name) !== undefined,
  compare: async ({ lockfile, graph, refusal, program }) => {
    const kind =
      readerName(lockfile.name) === 'npm-shrinkwrap.json' ? 'package-lock.json' : readerName(lockfile.name);
    const args = ['scan', 'source', '--offline', '--all-packages', '--format', 'json'];
    const done = await run(program, [...args, '-L', `${kind}:${lockfile.file}`], { cwd: '/' });
    const failed = /could not|failed|[Ee]rror/.exec(
      done.stderr.replace(/^.*(?:load db|OSV database).*$/gm, ''),
    );
    const packages = packagesOf(done.stdout.toString('utf8'));
    if (packages === undefined || (failed !== null && packages.length === 0)) {
      if (graph === undefined) return { ours: ['refused'], theirs: ['refused'] };
      // It prints nothing at all of a lockfile without packages.
      if (graph.packages.length === 0) return { ours: [], theirs: [] };
      return { refused: 'theirs', message: done.stderr.trim().split('\n').at(-1) ?? '' };
    }
    if (graph === undefined) return { refused: 'ours', message: refusal };
    return { ours: labelsOf(graph), theirs: packages };
  },
  explain: (difference) => {
    const { only, item, lockfile, graph } = difference;
    if (lockfile.name.endsWith('/both/package-lock.json')) return 'shrinkwrap-first';
    if (only === 'theirs') {
      // Yarn's stand-in for the version of a workspace, whose manifest may have another name by now.
      if (item.endsWith('@0.0.0-use.local') && !folders(graph).has(nameOf(item))) return 'project-as-package';
      if (isProject(item, graph)) return 'project-as-package';
      if (item.startsWith('refused: bun.lock')) return 'bun-refuses';
      if (item.startsWith('refused: yarn.lock cannot be read')) return 'osv-yarn-garbage';
      if (/@https?:/.test(item)) return 'osv-address-version';
      if (isAlias(item, graph)) return 'osv-alias-names';
      if (item.startsWith('node_modules/')) return 'osv-key-names';
      // It may call a folder by its last part instead of by the package's name.
      if (/@(?:file:.*|0\.0\.0-use\.local)?$/.test(item) && folders(graph).size > 0) return 'folders';
      return explainRefusal(difference);
    }
    if (folders(graph).has(nameOf(item))) return 'folders';
    if (item.startsWith('refused: ')) {
      const onlyFolders = graph?.packages.every(({ name }) => folders(graph).has(name));
      return onlyFolders ? 'folders' : graph?.problems.length ? 'read-with-problems' : undefined;
    }
    if (/@$/.test(item) && graph?.lockfile.version === '1') return 'osv-address-version';
    if (placesOf(item, graph).some((place) => place.startsWith('node_modules/node_modules/')))
      return 'osv-key-names';
    if (
      graph?.lockfile.format === 'yarn-classic' &&
      placesOf(item, graph).some((place) => !place.startsWith(nameOf(item)))
    )
      return 'osv-alias-names';
    return isPeerVariant(item, graph) ? 'pnpm6-peers' : undefined;
  },
};

/** Where the lockfile keeps the package `name@version`. */
function placesOf(item: string, graph: DependencyGraph | undefined): readonly string[] {
  return (graph?.packages ?? []).flatMap(({ name, version, places }) =>
    `${name}@${version}` === item ? places : [],
  );
}

/** Whether `name@version` is what a package of another name is called in the lockfile. */
function isAlias(item: string, graph: DependencyGraph | undefined): boolean {
  const alias = nameOf(item);
  return (graph?.packages ?? []).some(
    ({ name, version, places }) =>
      name !== alias &&
      `${alias}@${version}` === item &&
      places.some((place) => place.startsWith(`${alias}@`)),
  );
}

/** Names of packages that are folders of the project. */
function folders(graph: DependencyGraph | undefined): ReadonlySet<string> {
  const kinds = ['file', 'link'];
  return new Set(graph?.packages.filter(({ source }) => kinds.includes(source.kind)).map(({ name }) => name));
}

/** Whether every key of a package in a lockfile of pnpm 8 has its peers behind the version. */
function isPeerVariant(item: string, graph: DependencyGraph | undefined): boolean {
  if (graph?.lockfile.format !== 'pnpm' || !graph.lockfile.version.startsWith('6.')) return false;
  const node = graph.packages.find(({ name, version }) => `${name}@${version}` === item);
  return node?.places.every((place) => place.includes('(')) === true;
}

function packagesOf(text: string): string[] | undefined {
  if (!text.trim().startsWith('{')) return undefined;
  const output = JSON.parse(text) as Output;
  return (output.results ?? []).flatMap(({ packages = [] }) =>
    packages.map((one) => `${one.package.name}@${one.package.version}`),
  );
}
