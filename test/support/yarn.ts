import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectFiles } from '../../src/model/contracts.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/lockfiles');

export interface YarnFixture {
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
  /** Locator, dependencies and peers of every package, as `yarn info` has them. */
  readonly info: readonly (readonly [string, readonly YarnEdge[], readonly YarnEdge[]])[];
}

interface YarnEdge {
  readonly descriptor: string;
  readonly locator: string | null;
}

/** What scripts/garden/yarn.mjs wrote, or another project's lockfile with its files and `yarn info`. */
export function yarnFixture(version: string, project = 'garden'): YarnFixture {
  const read = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');
  return {
    text: read(`${project}.yarn-${version}.lock`),
    ...JSON.parse(read(`${project}.yarn-${version}.json`)),
  };
}

/** A project of files in memory. */
export function projectOf(files: Readonly<Record<string, string>>): ProjectFiles {
  return {
    manifests: async () =>
      Object.keys(files)
        .filter((file) => path.posix.basename(file) === 'package.json')
        .sort(),
    read: async (paths) =>
      new Map(
        paths.flatMap((file) =>
          Object.hasOwn(files, file) ? [[file, Buffer.from(files[file] ?? '')] as const] : [],
        ),
      ),
  };
}

/** Names and locators, without instances, and patches taken off: our nodes are packages, not places of them. */
export function plainLocator(locator: string): string {
  const single = locator
    .replace(/@virtual:[^#]*#/, '@')
    // The npm package that JSR serves it as.
    .replace(/^@([^/]+)\/([^@]+)@jsr:/, '@jsr/$1__$2@npm:');
  const patch = /^(.+?)@patch:([^#]*)#/.exec(single);
  if (patch === null) return single;
  const inner = decodeURIComponent(patch[2] ?? '');
  return plainLocator(inner.replace(/^((?:@[^/]+\/)?[^@/]+)@(\d)/, '$1@npm:$2'));
}

export type Edges = Map<string, Set<string>>;

/** What `yarn info` says: locator → `name → locator`. The peers on types that Yarn makes up are left out. */
export function edgesOfInfo(info: YarnFixture['info']): Edges {
  const edges: Edges = new Map();
  for (const [value, dependencies, peers] of info) {
    const from = plainLocator(value);
    const targets = edges.get(from) ?? new Set();
    edges.set(from, targets);
    for (const [list, isPeer] of [
      [dependencies, false],
      [peers, true],
    ] as const) {
      for (const { descriptor, locator } of list) {
        const name = descriptor.slice(0, descriptor.indexOf('@', 1));
        if (locator !== null && !(isPeer && name.startsWith('@types/')))
          targets.add(`${name} → ${plainLocator(locator)}`);
      }
    }
  }
  return edges;
}

/** The same of a graph, with the resolutions that stand in the lockfile at the packages' places. */
export function edgesOfGraph(graph: DependencyGraph, text: string): Edges {
  const resolutions = new Map<string, string>();
  for (const match of text.matchAll(/^(?:\? )?"?([^\n]*?)"?\n?:\n((?: {2}.*\n)*)/gm)) {
    const resolution = /^ {2}resolution: "(.*)"$/m.exec(match[2] ?? '')?.[1];
    if (resolution !== undefined) resolutions.set(match[1] ?? '', plainLocator(resolution));
  }
  const locators = new Map<string, readonly string[]>();
  for (const one of graph.packages)
    locators.set(one.id, [...new Set(one.places.map((place) => resolutions.get(place) ?? `? ${place}`))]);
  for (const locator of resolutions.values()) {
    const workspace = /@workspace:(.*)$/.exec(locator);
    if (workspace !== null) locators.set(`workspace:${workspace[1]}`, [locator]);
  }
  const edges: Edges = new Map();
  for (const node of [...graph.packages, ...graph.importers]) {
    for (const from of locators.get(node.id) ?? []) {
      const targets = edges.get(from) ?? new Set();
      edges.set(from, targets);
      for (const { name, to } of node.dependencies)
        for (const locator of locators.get(to) ?? []) targets.add(`${name} → ${locator}`);
    }
  }
  return edges;
}

/** Sorted lists, for a readable difference. */
export function listed(edges: Edges): [string, string[]][] {
  return [...edges]
    .map(([from, targets]): [string, string[]] => [from, [...targets].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
