import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { messageOf } from '../../src/errors.js';
import type { DependencyGraph, Edge, EdgeKind, Importer } from '../../src/model/packages/graph.js';
import { type Comparison, isProject, nameOf } from './comparison.js';
import { readerName } from './corpus-lockfiles.js';

interface DepGraph {
  toJSON(): {
    readonly graph: {
      readonly rootNodeId: string;
      readonly nodes: readonly {
        readonly nodeId: string;
        readonly pkgId: string;
        readonly deps: readonly { readonly nodeId: string }[];
      }[];
    };
  };
}

type Parse = (manifest: string, lockfile: string, options: object, importer?: string) => Promise<DepGraph>;
interface Snyk {
  readonly parsePnpmWorkspaceProject: Parse;
  readonly parseNpmLockV2Project: Parse;
  readonly parsePnpmProject: Parse;
  readonly parseYarnLockV1Project: Parse;
  readonly parseYarnLockV2Project: Parse;
}

const OPTIONS = {
  includeDevDeps: true,
  includeOptionalDeps: true,
  includePeerDeps: false,
  strictOutOfSync: false,
  pruneNpmStrictOutOfSync: false,
  pruneCycles: true,
  pruneWithinTopLevelDeps: false,
  pruneLevel: 'cycles',
  showNpmScope: true,
};

const MEMBER: Readonly<Record<EdgeKind, string>> = {
  prod: 'dependencies',
  dev: 'devDependencies',
  optional: 'optionalDependencies',
  peer: 'peerDependencies',
};

/** Packages and edges that the root project reaches, peers left out, as snyk's library of lockfiles has them. */
export const snykParser: Comparison = {
  id: 'snyk',
  title: 'packages and edges of snyk-nodejs-lockfile-parser',
  program: 'lockfile-parsers',
  takes: ({ name }) => readerName(name) !== undefined && readerName(name) !== 'bun.lock',
  compare: async ({ lockfile, graph, refusal, program }) => {
    const parse = graph === undefined ? undefined : parserOf(graph, program);
    if (graph === undefined || parse === undefined) {
      return graph === undefined ? { refused: 'ours', message: refusal } : undefined;
    }
    const text = readFileSync(lockfile.file, 'utf8');
    const theirs = new Set<string>();
    try {
      for (const importer of graph.lockfile.format === 'pnpm'
        ? graph.importers
        : graph.importers.slice(0, 1)) {
        const manifest = manifestOf(importer, graph.lockfile.format === 'pnpm' ? undefined : lockfile.file);
        addItems(theirs, await parse(manifest, text, OPTIONS, importer.path));
      }
      return { ours: ourItems(graph), theirs };
    } catch (error) {
      return { refused: 'theirs', message: messageOf(error).slice(0, 200) };
    }
  },
  explain: ({ only, item, graph }) => {
    if (item.startsWith('refused: ')) return 'snyk-refused';
    if (graph === undefined) return undefined;
    if (graph.problems.some(({ code }) => code !== 'unmet-peer')) return 'snyk-broken';
    const parts = item.split(' > ');
    if (only === 'theirs' && parts.some((part) => part.endsWith('@undefined') || isProject(part, graph)))
      return 'project-as-package';
    if (only === 'theirs' && parts.some((part) => linkedNames(graph).has(nameOf(part))))
      return 'project-as-package';
    if (parts.some((part) => isFolder(part, graph))) return 'folders';
    const { format, version } = graph.lockfile;
    const hasGit = graph.packages.some(({ source }) => source.kind === 'git');
    if (format === 'pnpm' && version.startsWith('5') && hasGit) return 'snyk-git';
    if (format === 'npm') return 'snyk-npm';
    if (format !== 'pnpm') return 'snyk-yarn';
    return only === 'ours' && hasContexts(parts, graph) ? 'snyk-contexts' : undefined;
  },
};

/** Names that lead to workspaces. */
function linkedNames({ importers, packages }: DependencyGraph): ReadonlySet<string> {
  const edges = [...importers, ...packages].flatMap(({ dependencies }) => dependencies);
  return new Set(edges.filter(({ to }) => to.startsWith('workspace:')).map(({ name }) => name));
}

/** Whether it is, or is called like, a folder of the project. */
function isFolder(label: string, { packages }: DependencyGraph): boolean {
  return packages.some(
    ({ name, source }) => ['file', 'link'].includes(source.kind) && nameOf(label) === name,
  );
}

/** Whether an edge starts at a package with several peer contexts, or a package is needed by such a one. */
function hasContexts([from = '', to]: readonly string[], { packages }: DependencyGraph): boolean {
  const several = packages.filter(({ places }) => places.length > 1 || places[0]?.includes('('));
  if (to !== undefined) return several.some(({ name, version }) => `${name}@${version}` === from);
  const ids = new Set(
    packages.filter(({ name, version }) => `${name}@${version}` === from).map(({ id }) => id),
  );
  return several.some(({ dependencies }) => dependencies.some((edge) => ids.has(edge.to)));
}

function parserOf(
  { lockfile: { format, version }, importers }: DependencyGraph,
  program: string,
): Parse | undefined {
  const snyk = createRequire(realpathSync(program))('snyk-nodejs-lockfile-parser') as Snyk;
  if (format === 'npm') return version === '1' ? undefined : snyk.parseNpmLockV2Project;
  if (format === 'pnpm') return importers.length > 1 ? snyk.parsePnpmWorkspaceProject : snyk.parsePnpmProject;
  return format === 'yarn-classic' ? snyk.parseYarnLockV1Project : snyk.parseYarnLockV2Project;
}

/** The package.json beside the lockfile, or what the lockfile holds of it: all, with pnpm. */
function manifestOf({ path: directory, dependencies }: Importer, lockfile: string | undefined): string {
  const written = lockfile === undefined ? '' : path.join(path.dirname(lockfile), directory, 'package.json');
  if (written !== '' && existsSync(written)) return readFileSync(written, 'utf8');
  const declared: Record<string, Record<string, string>> = {};
  for (const { name, kind, range = '*' } of dependencies) {
    declared[MEMBER[kind]] = { ...declared[MEMBER[kind]], [name]: range };
  }
  return JSON.stringify({ name: 'root', version: '0.0.0', ...declared });
}

/** Packages that the projects reach by dependencies of packages, and the edges between them. */
function ourItems({ importers, packages, lockfile: { format } }: DependencyGraph): Set<string> {
  // Entries of pnpm hold their peers among their dependencies.
  const follows = ({ kind }: Edge): boolean => kind !== 'peer' || format === 'pnpm';
  const byId = new Map(packages.map((one) => [one.id, one]));
  const items = new Set<string>();
  const seen = new Set<string>();
  const from = format === 'pnpm' ? importers : importers.slice(0, 1);
  const open = from.flatMap(({ dependencies }) => dependencies.filter(follows).map(({ to }) => to));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id);
    if (node === undefined || seen.has(id)) continue;
    seen.add(id);
    const label = `${node.name}@${node.version}`;
    items.add(label);
    for (const edge of node.dependencies.filter(follows)) {
      const target = byId.get(edge.to);
      if (target === undefined) continue;
      items.add(`${label} > ${target.name}@${target.version}`);
      open.push(edge.to);
    }
  }
  return items;
}

function addItems(items: Set<string>, graph: DepGraph): void {
  const { rootNodeId, nodes } = graph.toJSON().graph;
  const labels = new Map(nodes.map(({ nodeId, pkgId }) => [nodeId, pkgId]));
  for (const { nodeId, pkgId, deps } of nodes) {
    if (nodeId === rootNodeId) continue;
    items.add(pkgId);
    for (const { nodeId: to } of deps) items.add(`${pkgId} > ${labels.get(to)}`);
  }
}
