import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/io/exec/exec.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import type { Comparison } from './comparison.js';
import { readerName } from './corpus-lockfiles.js';

/** Every edge between packages that `npm ls --all` prints, by what it is called and which version it leads to. */
export const npmLs: Comparison = {
  id: 'npm-ls',
  title: 'edges of npm ls --package-lock-only --all',
  program: 'npm',
  takes: ({ name }) => /^(?:package-lock|npm-shrinkwrap)\.json$/.test(readerName(name) ?? ''),
  compare: async ({ lockfile, graph, refusal, program }) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-npm-'));
    try {
      copyFileSync(lockfile.file, path.join(dir, readerName(lockfile.name) ?? 'package-lock.json'));
      copyManifests(path.dirname(lockfile.file), dir, graph);
      mkdirSync(path.join(dir, 'home'));
      const env = { HOME: path.join(dir, 'home'), NO_COLOR: '1', NODE_ENV: '' };
      const args = ['ls', '--package-lock-only', '--all', '--json', '--offline'];
      const listed = await run(program, args, { cwd: dir, env });
      const tree = parsed(listed.stdout.toString('utf8'));
      if (tree === undefined) {
        const message = /npm error (?!code)(.*)/.exec(listed.stderr)?.[1] ?? 'no answer';
        return graph === undefined
          ? { ours: ['refused'], theirs: ['refused'] }
          : { refused: 'theirs', message };
      }
      if (graph === undefined) return { refused: 'ours', message: refusal };
      const ours = edgesOf(graph);
      return { ours, theirs: edgesOfTree(tree, graph, ours) };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  explain: ({ only, graph, lockfile }) => {
    const hasManifest = existsSync(path.join(path.dirname(lockfile.file), 'package.json'));
    return only === 'ours' && graph?.lockfile.version === '1' && !hasManifest
      ? 'npm-needs-manifest'
      : undefined;
  },
};

/** The package.json files of the root, the workspaces and the linked folders: npm takes their ranges from there. */
function copyManifests(from: string, to: string, graph: DependencyGraph | undefined): void {
  const linked = graph?.packages.flatMap(({ source }) => (source.kind === 'link' ? [source.path] : [])) ?? [];
  for (const folder of ['.', ...(graph?.importers.map((one) => one.path) ?? []), ...linked]) {
    const file = path.join(from, folder, 'package.json');
    const copy = path.join(to, folder, 'package.json');
    if (!copy.startsWith(to) || !existsSync(file)) continue;
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}

interface Node {
  readonly version?: string;
  readonly missing?: boolean;
  readonly extraneous?: boolean;
  readonly dependencies?: Readonly<Record<string, Node>>;
}

/** The tree, or nothing where npm only complains. */
function parsed(text: string): Node | undefined {
  try {
    const tree = JSON.parse(text) as Node & { readonly error?: unknown };
    return tree.error !== undefined && tree.dependencies === undefined ? undefined : tree;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Edges from packages; those from what has the label of a project cannot be told from the project's own. */
function edgesOf(graph: DependencyGraph): Set<string> {
  const projects = labelsOfProjects(graph);
  const versions = new Map([
    ...graph.packages.map((one) => [one.id, one.version] as const),
    ...graph.importers.map((one) => [one.id, one.version ?? ''] as const),
  ]);
  const edges = new Set<string>();
  for (const { name, version, dependencies } of graph.packages) {
    if (projects.has(`${name}@${version}`)) continue;
    for (const edge of dependencies)
      edges.add(`${name}@${version} > ${edge.name}@${versions.get(edge.to) ?? ''}`);
  }
  return edges;
}

/** npm calls a package by the alias that leads to it; ours are called by their names. */
function edgesOfTree(tree: Node, graph: DependencyGraph, ours: ReadonlySet<string>): Set<string> {
  const names = new Map<string, string>();
  const byId = new Map(graph.packages.map((one) => [one.id, one]));
  for (const { dependencies } of [...graph.importers, ...graph.packages]) {
    for (const { name, to } of dependencies) {
      const target = byId.get(to);
      if (target !== undefined) names.set(`${name}@${target.version}`, target.name);
    }
  }
  const edges = new Set<string>();
  const open: { readonly label: string; readonly node: Node }[] = [{ label: '', node: tree }];
  const projects = labelsOfProjects(graph);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [name, node] of Object.entries(at.node.dependencies ?? {})) {
      // An optional peer that is not there is an empty object.
      if (node.missing === true || Object.keys(node).length === 0) continue;
      // Projects, and packages of an address in version 1, may have none.
      const { version = '' } = node;
      const label = `${name}@${version}`;
      const edge = `${at.label} > ${label}`;
      // What nothing needs is printed where it lies, which need not be an edge.
      const isEdge = node.extraneous !== true || ours.has(edge);
      if (isEdge && at.label !== '' && !projects.has(at.label)) edges.add(edge);
      open.push({ label: `${names.get(label) ?? name}@${version}`, node });
    }
  }
  return edges;
}

function labelsOfProjects({ importers }: DependencyGraph): ReadonlySet<string> {
  return new Set(importers.map(({ name, version = '' }) => `${name}@${version}`));
}
