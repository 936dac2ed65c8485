import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import { plainLocator } from '../support/yarn.js';
import { type Comparison, nameOf } from './comparison.js';
import { readerName } from './corpus-lockfiles.js';

/** An entry as Yarn's own parsers give it: one per descriptor (Yarn 1), or one per key with several of them. */
interface Entry {
  readonly version?: string;
  readonly resolution?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages, and edges between them, of what `@yarnpkg/lockfile` and `@yarnpkg/parsers` read; an edge leads to the
 * entry whose descriptor is written like the dependency. `yarn info` itself knows lockfiles of its own version only:
 * what it says is compared in test/collect/lockfiles/yarn-berry/yarn-berry.test.ts, one fixture a version.
 */
export const yarnParsers: Comparison = {
  id: 'yarn-parsers',
  title: "packages and edges of Yarn's own parsers",
  program: 'lockfile-parsers',
  takes: ({ name }) => readerName(name) === 'yarn.lock',
  compare: async ({ lockfile, graph, refusal, program }) => {
    const text = readFileSync(lockfile.file, 'utf8');
    const theirs = entriesOf(text, program);
    if (theirs instanceof Error)
      return graph === undefined
        ? { ours: ['refused'], theirs: ['refused'] }
        : { refused: 'theirs', message: theirs.message };
    if (graph === undefined) return { refused: 'ours', message: refusal };
    return { ours: itemsOf(graph), theirs: itemsOfEntries(theirs) };
  },
  explain: ({ only, item, graph, lockfile }) => {
    if (item.startsWith('refused: yarn.lock cannot be read')) return 'yarn-garbage';
    if (only === 'theirs') return undefined;
    const isEdge = item.includes(' > ');
    const text = readFileSync(lockfile.file, 'utf8');
    return isEdge && leadsElsewhere(item, graph, text) ? 'yarn-resolutions' : undefined;
  },
};

function entriesOf(text: string, program: string): ReadonlyMap<string, Entry> | Error {
  const require = createRequire(realpathSync(program));
  try {
    if (/^__metadata:/m.test(text)) {
      const { parseSyml } = require('@yarnpkg/parsers') as { parseSyml(text: string): Record<string, Entry> };
      const found = Object.entries(parseSyml(text)).filter(([key]) => key !== '__metadata');
      return new Map(
        found.flatMap(([key, entry]) => key.split(/\s*,\s*/).map((one) => [one, entry] as const)),
      );
    }
    const { parse } = require('@yarnpkg/lockfile') as {
      parse(text: string): { type: string; object: Record<string, Entry> };
    };
    const { type, object } = parse(text);
    return type === 'conflict' ? new Error('merge conflict') : new Map(Object.entries(object));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** `name@version`, or nothing for a workspace. @param alias what the entry's descriptors say that it is. */
function labelOf(
  descriptor: string,
  { resolution, version = '' }: Entry,
  alias: string | undefined,
): string | undefined {
  if (resolution === undefined) {
    const name = descriptor.includes('@', 1) ? nameOf(descriptor) : descriptor;
    return `${alias ?? name}@${version}`;
  }
  const locator = plainLocator(resolution);
  return locator.includes('@workspace:') ? undefined : `${nameOf(locator)}@${version}`;
}

function itemsOfEntries(entries: ReadonlyMap<string, Entry>): Set<string> {
  const items = new Set<string>();
  // Patterns of one line share their entry, and one of them may name another package.
  const aliases = new Map<Entry, string>();
  for (const [descriptor, entry] of entries) {
    const alias = /^.[^@]*@npm:((?:@[^/]+\/)?[^@]+)/.exec(descriptor)?.[1];
    if (alias !== undefined) aliases.set(entry, alias);
  }
  const labels = new Map(
    [...entries].map(([descriptor, entry]) => [descriptor, labelOf(descriptor, entry, aliases.get(entry))]),
  );
  for (const [descriptor, entry] of entries) {
    const from = labels.get(descriptor);
    if (from === undefined) continue;
    items.add(from);
    for (const [name, range] of Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const to = labels.get(`${name}@${range}`) ?? labels.get(`${name}@npm:${range}`);
      if (to !== undefined) items.add(`${from} > ${to}`);
    }
  }
  return items;
}

/** Peers are left out: the lockfile does not say what they lead to. */
function itemsOf(graph: DependencyGraph): Set<string> {
  const labels = new Map(
    graph.packages.map(({ id, name, version, source }) => [id, labelled(name, version, source.kind)]),
  );
  const items = new Set(labels.values());
  for (const { id, dependencies } of graph.packages) {
    for (const { to, kind } of dependencies) {
      const target = labels.get(to);
      if (kind !== 'peer' && target !== undefined) items.add(`${labels.get(id)} > ${target}`);
    }
  }
  return items;
}

/** A linked folder has no version of its own in our graph, and a stand-in in the lockfile. */
function labelled(name: string, version: string, kind: string): string {
  return `${name}@${version === '' && kind === 'link' ? '0.0.0-use.local' : version}`;
}

/** Whether what is depended upon stands in the lockfile under another range than the one that is declared. */
function leadsElsewhere(item: string, graph: DependencyGraph | undefined, text: string): boolean {
  const [from = '', to = ''] = item.split(' > ');
  const labels = new Map(
    graph?.packages.map((one) => [one.id, labelled(one.name, one.version, one.source.kind)]),
  );
  return (graph?.packages ?? []).some(
    (node) =>
      `${node.name}@${node.version}` === from &&
      node.dependencies.some(
        ({ name, range = '', to: id }) =>
          labels.get(id) === to &&
          !text.includes(`${name}@${range}`) &&
          !text.includes(`${name}@npm:${range}`),
      ),
  );
}
