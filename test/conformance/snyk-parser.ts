import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { messageOf } from '../../src/errors.js';
import type { DependencyGraph, EdgeKind } from '../../src/model/package-graph.js';
import type { Comparison } from './comparison.js';
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

type Parse = (manifest: string, lockfile: string, options: object) => Promise<DepGraph>;
interface Snyk {
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
    try {
      const theirs = await parse(manifestOf(graph), readFileSync(lockfile.file, 'utf8'), OPTIONS);
      return { ours: ourItems(graph), theirs: theirItems(theirs) };
    } catch (error) {
      return { refused: 'theirs', message: messageOf(error).slice(0, 200) };
    }
  },
  explain: () => undefined,
};

function parserOf({ lockfile: { format, version } }: DependencyGraph, program: string): Parse | undefined {
  const snyk = createRequire(realpathSync(program))('snyk-nodejs-lockfile-parser') as Snyk;
  if (format === 'npm') return version === '1' ? undefined : snyk.parseNpmLockV2Project;
  if (format === 'pnpm') return snyk.parsePnpmProject;
  return format === 'yarn-classic' ? snyk.parseYarnLockV1Project : snyk.parseYarnLockV2Project;
}

/** The root's package.json, as far as the graph needs it. */
function manifestOf({ importers: [root] }: DependencyGraph): string {
  const declared: Record<string, Record<string, string>> = {};
  for (const { name, kind, range = '*' } of root?.dependencies ?? []) {
    declared[MEMBER[kind]] = { ...declared[MEMBER[kind]], [name]: range };
  }
  return JSON.stringify({ name: 'root', version: '0.0.0', ...declared });
}

/** Packages that the root reaches by dependencies of packages, and the edges between them. */
function ourItems({ importers: [root], packages, lockfile }: DependencyGraph): Set<string> {
  // Entries of pnpm hold their peers among their dependencies.
  const isLeftOut = (kind: EdgeKind): boolean => kind === 'peer' && lockfile.format !== 'pnpm';
  const byId = new Map(packages.map((one) => [one.id, one]));
  const items = new Set<string>();
  const seen = new Set<string>();
  const open = [...(root?.dependencies ?? [])].filter(({ kind }) => !isLeftOut(kind)).map(({ to }) => to);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id);
    if (node === undefined || seen.has(id)) continue;
    seen.add(id);
    const label = `${node.name}@${node.version}`;
    items.add(label);
    for (const { to, kind } of node.dependencies) {
      const target = byId.get(to);
      if (isLeftOut(kind) || target === undefined) continue;
      items.add(`${label} > ${target.name}@${target.version}`);
      open.push(to);
    }
  }
  return items;
}

function theirItems(graph: DepGraph): Set<string> {
  const { rootNodeId, nodes } = graph.toJSON().graph;
  const labels = new Map(nodes.map(({ nodeId, pkgId }) => [nodeId, pkgId]));
  const items = new Set<string>();
  for (const { nodeId, pkgId, deps } of nodes) {
    if (nodeId === rootNodeId) continue;
    items.add(pkgId);
    for (const { nodeId: to } of deps) items.add(`${pkgId} > ${labels.get(to)}`);
  }
  return items;
}
