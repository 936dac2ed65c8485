import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/collect/lockfiles/pnpm/document.js';
import { graphOf } from '../../../src/collect/lockfiles/pnpm/graph.js';
import { readPnpmLines } from '../../../src/collect/lockfiles/pnpm/lines.js';
import type { PnpmParts } from '../../../src/collect/lockfiles/pnpm/parts.js';
import { NO_PROJECT } from '../../../src/collect/lockfiles/project-files.js';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { parseIrregularYaml } from '../../../src/collect/lockfiles/yaml/door.js';
import { readYamlSubset } from '../../../src/collect/lockfiles/yaml/subset.js';
import { type BerryEntry, entriesOf } from '../../../src/collect/lockfiles/yarn-berry/entries.js';
import { readBerry } from '../../../src/collect/lockfiles/yarn-berry/entries-reader.js';
import { graphOfBerry } from '../../../src/collect/lockfiles/yarn-berry/graph.js';
import { SealgateError } from '../../../src/errors.js';
import type { DependencyGraph, GraphProblem } from '../../../src/model/packages/graph.js';
import { corpus } from '../../support/corpora.js';

const small = corpus('lockfiles');
const large = corpus('lockfiles-large');

const filesBelow = (dir: string, matches: (name: string) => boolean): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(dir, file))
    .filter((file) => matches(path.basename(file)))
    .sort();
const read = (file: string): Promise<DependencyGraph> =>
  readLockfile({ path: path.basename(file), bytes: readFileSync(file) });
const labels = (graph: DependencyGraph): string[] =>
  [...new Set(graph.packages.map(({ name, version }) => `${name}@${version}`))].sort();

const everything = (graph: DependencyGraph): string[] => [
  ...labels(graph),
  ...graph.importers.map(({ name, version }) => `${name}@${version}`),
];

const edgeLabels = (graph: DependencyGraph): string[] => {
  const names = new Map(graph.packages.map(({ id, name, version }) => [id, `${name}@${version}`]));
  return [...graph.packages, ...graph.importers].flatMap(({ id, dependencies }) =>
    dependencies.map(({ to }) => `${names.get(id) ?? 'root'} → ${names.get(to)}`),
  );
};

/** The edges of a graph that snyk's own tests expect. */
const snykEdges = (file: string): string[] => {
  interface Node {
    readonly nodeId: string;
    readonly pkgId: string;
    readonly deps: readonly { readonly nodeId: string }[];
  }
  const { graph } = JSON.parse(readFileSync(file, 'utf8')) as {
    graph: { rootNodeId: string; nodes: readonly Node[] };
  };
  const label = new Map(
    graph.nodes.map(({ nodeId, pkgId }) => [nodeId, nodeId === graph.rootNodeId ? 'root' : pkgId]),
  );
  return graph.nodes.flatMap(({ nodeId, deps }) =>
    deps.map((to) => `${label.get(nodeId)} → ${label.get(to.nodeId)}`),
  );
};

/** Every reference of a graph leads somewhere, and every list is in its promised order. */
const expectSound = (graph: DependencyGraph): void => {
  const ids = graph.packages.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const known = new Set([...ids, ...graph.importers.map(({ id }) => id)]);
  expect(known.size).toBe(ids.length + graph.importers.length);
  for (const { dependencies } of [...graph.packages, ...graph.importers]) {
    for (const { to } of dependencies) if (!known.has(to)) throw new Error(`edge to ${to}`);
  }
};

describe.skipIf(large === undefined)('large lockfiles of public repositories', () => {
  const list = large === undefined ? '' : readFileSync(path.join(large, 'SOURCES.tsv'), 'utf8');
  const rows = list
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, , , , , , version = '']) => /^v2|^v3|^v6|^v9/.test(version));

  it.each(rows.map((row) => [row[8] ?? '', row] as const))('%s', async (dir, row) => {
    const file = path.join(large ?? '', dir, path.basename(row[2] ?? ''));
    const graph = await read(file);
    expectSound(graph);
    expect(graph.problems.filter(({ code }) => code !== 'unmet-peer')).toEqual([]);
    if (graph.lockfile.version === '9.0') expect(graph.packages.length).toBe(Number(row[5]));
    else {
      // The table counts npm's places, where those of workspaces are importers here, and pnpm 8's peer contexts.
      const locked = graph.packages.filter(
        ({ source }) => graph.lockfile.format !== 'pnpm' || source.kind !== 'link',
      );
      const places = locked.flatMap((one) => one.places).length;
      expect(places).toBe(Number(row[5]));
    }
    // The root counts as a workspace in pnpm's own list.
    const workspaces = graph.importers.length - 1;
    expect([workspaces, graph.importers.length]).toContain(
      Number(row[7]) === 0 ? workspaces : Number(row[7]),
    );
  });
});

describe.skipIf(small === undefined)("peers' own expectations", () => {
  const scalibr = path.join(small ?? '', 'osv-scalibr');
  const syft = path.join(small ?? '', 'syft');
  type Expected = Record<string, { packages: string[]; error?: boolean }>;
  const expected = (dir: string): Expected =>
    small === undefined ? {} : JSON.parse(readFileSync(path.join(dir, 'EXPECTED.json'), 'utf8'));

  const cases = [scalibr, syft].flatMap((dir) =>
    Object.entries(expected(dir))
      .filter(([file]) => /packagelockjson|pnpmlock|pkg-lock|pnpm/.test(file))
      .map(
        ([file, row]) =>
          [path.relative(small ?? '', path.join(dir, file)), path.join(dir, file), row] as const,
      )
      .filter(([, file]) => existsSync(file)),
  );

  it.each(cases)('%s', async (_, file, { packages, error }) => {
    const text = readFileSync(file, 'utf8');
    const version = /"lockfileVersion": *(\d)|^lockfileVersion: *'?([\d.]+)/m.exec(text);
    const isRead = /^(?:[123]|[569]\.\d)$/.test(version?.[1] ?? version?.[2] ?? '');
    if (!isRead || (error === true && !file.includes('/invalid-path'))) {
      await expect(read(file)).rejects.toThrow(SealgateError);
      return;
    }
    const graph = await read(file);
    expectSound(graph);
    // A peer may refuse the whole file for a key that is none; here it is a problem, and so is what was cut out.
    const isFaulty = error === true || file.endsWith('/testdata/pnpm/pnpm-lock.yaml');
    if (isFaulty) expect(graph.problems.map(({ code }) => code)).toContain('dangling-edge');
    const promised = isFaulty ? packages.filter((one) => /acorn|coverage/.test(one)) : packages;
    for (const one of promised)
      expect([...labels(graph), ...graph.importers.map(({ name, version: v }) => `${name}@${v}`)]).toContain(
        one,
      );
  });

  const snyk = path.join(small ?? '', 'snyk');
  const rows = (small === undefined ? '' : readFileSync(path.join(snyk, 'EXPECTED.tsv'), 'utf8'))
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((file) => /\/(?:npm-lock-v2|pnpm-lock-v\d)\//.test(file));
  it.each(rows)('snyk %s', async (file) => {
    const graph = await read(path.join(snyk, file));
    expectSound(graph);
    const beside = path.join(snyk, path.dirname(file), 'expected.json');
    const { pkgs } = JSON.parse(readFileSync(beside, 'utf8')) as { pkgs: { id: string }[] };
    for (const { id } of pkgs.slice(1)) expect(everything(graph)).toContain(id);
    if (graph.lockfile.format === 'pnpm')
      expect(edgeLabels(graph)).toEqual(expect.arrayContaining(snykEdges(beside)));
  });

  it('reads or refuses every lockfile there is, and never crashes', async () => {
    const files = filesBelow(small ?? '', (name) =>
      /^(?:package-lock.*\.json|npm-shrinkwrap\.json|pnpm-lock.*\.yaml)$/.test(name),
    );
    let graphs = 0;
    for (const file of files) {
      try {
        expectSound(await read(file));
        graphs += 1;
      } catch (error) {
        if (!(error instanceof SealgateError)) throw new Error(`${file}: ${String(error)}`, { cause: error });
        expect(error.code).toBe('INPUT_INVALID');
        expect(error.hint).toBeTypeOf('string');
      }
    }
    expect(graphs).toBeGreaterThan(120);
  });
});

describe.skipIf(small === undefined || large === undefined)('three ways of reading YAML', () => {
  it('give the same documents and the same graph', { timeout: 300_000 }, async () => {
    const files = [small, large].flatMap((dir) => filesBelow(dir ?? '', (name) => name.endsWith('.yaml')));
    const slow: string[] = [];
    let graphs = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      const text = bytes.toString('utf8');
      const quick = readYamlSubset(text, 'packages');
      const lines = readPnpmLines(text);
      if (lines === undefined && path.basename(file) === 'pnpm-lock.yaml') slow.push(file);
      if (quick === undefined) continue;
      const full = await parseIrregularYaml(text, file, { section: 'packages', mergeKeys: true });
      expect(full).toEqual(quick);
      if (quick.some(({ root }) => !/^[569]\.\d$/.test(String(root.get('lockfileVersion'))))) continue;
      const graph = (problems: GraphProblem[], parts: readonly PnpmParts[]): DependencyGraph =>
        graphOf({ path: 'pnpm-lock.yaml', bytes }, text, { parts, registries: new Map(), problems });
      const problems: GraphProblem[] = [];
      const slowly = graph(
        problems,
        full.map((document) => partsOf(document, problems)),
      );
      if (lines !== undefined) expect([file, graph([], lines)]).toEqual([file, slowly]);
      graphs += 1;
    }
    // What real pnpm wrote is read the quickest way, but for a handful that people wrote.
    expect(slow.map((file) => path.basename(path.dirname(file))).sort()).toEqual([
      'corrupt',
      'has-prepublish-script',
      'has-prepublish-script-and-main-file',
      'has-prepublish-script-in-workspace',
      'peer-variant-missing-resolution',
      'pnpm',
      'src',
    ]);
    expect(graphs).toBeGreaterThan(180);
    expect(files.length).toBeGreaterThan(200);
  });
});

describe.skipIf(small === undefined || large === undefined)('two ways of reading Yarn’s YAML', () => {
  it('give the same entries and the same graph', { timeout: 300_000 }, async () => {
    const files = [small, large].flatMap((dir) => filesBelow(dir ?? '', (name) => name.endsWith('.lock')));
    const slow: string[] = [];
    let graphs = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      const text = bytes.toString('utf8');
      if (!/^__metadata:/m.test(text)) continue;
      const quick = readBerry(text);
      if (quick === undefined) {
        slow.push(file);
        continue;
      }
      const [document] = await parseIrregularYaml(text, file, { section: '', mergeKeys: false });
      const full = document === undefined ? new Map() : entriesOf(document.root, document.lines);
      expect([file, full]).toEqual([file, quick]);
      const graph = (entries: Map<string, BerryEntry | undefined>): Promise<DependencyGraph> =>
        graphOfBerry(entries, { file: { path: 'yarn.lock', bytes }, project: NO_PROJECT, problems: [] });
      expect([file, await graph(full)]).toEqual([file, await graph(quick)]);
      graphs += 1;
    }
    // Merge conflicts, and files that say that they are no lockfile.
    expect(slow.map((file) => path.basename(path.dirname(file))).sort()).toEqual(['yarn2']);
    expect(graphs).toBeGreaterThan(40);
  });
});
