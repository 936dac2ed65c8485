import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/collect/lockfiles/pnpm.js';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { parseIrregularYaml } from '../../../src/collect/lockfiles/yaml-door.js';
import { readYamlSubset } from '../../../src/collect/lockfiles/yaml-subset.js';
import { SealgateError } from '../../../src/errors.js';
import type { DependencyGraph } from '../../../src/model/package-graph.js';
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
    .filter(([, , , , , , version = '']) => /^v2|^v3|^v9/.test(version));

  it.each(rows.map((row) => [row[8] ?? '', row] as const))('%s', async (dir, row) => {
    const file = path.join(large ?? '', dir, path.basename(row[2] ?? ''));
    const graph = await read(file);
    expectSound(graph);
    expect(graph.problems.filter(({ code }) => code !== 'unmet-peer')).toEqual([]);
    if (graph.lockfile.format === 'pnpm') expect(graph.packages.length).toBe(Number(row[5]));
    else {
      // The table counts places; places of workspaces are importers here.
      const places = graph.packages.flatMap((one) => one.places).length;
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
    const isRead = ['2', '3', '9.0'].includes(version?.[1] ?? version?.[2] ?? '');
    if (error === true || !isRead) {
      await expect(read(file)).rejects.toThrow(SealgateError);
      return;
    }
    const graph = await read(file);
    expectSound(graph);
    for (const one of packages)
      expect([...labels(graph), ...graph.importers.map(({ name, version: v }) => `${name}@${v}`)]).toContain(
        one,
      );
  });

  const snyk = path.join(small ?? '', 'snyk');
  const rows = (small === undefined ? '' : readFileSync(path.join(snyk, 'EXPECTED.tsv'), 'utf8'))
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((file) => file.includes('/npm-lock-v2/'));
  it.each(rows)('snyk %s', async (file) => {
    const graph = await read(path.join(snyk, file));
    expectSound(graph);
    const beside = path.join(snyk, path.dirname(file), 'expected.json');
    const { pkgs } = JSON.parse(readFileSync(beside, 'utf8')) as { pkgs: { id: string }[] };
    for (const { id } of pkgs.slice(1)) expect(everything(graph)).toContain(id);
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

describe.skipIf(small === undefined || large === undefined)('quick and full YAML reading', () => {
  it('give the same documents and the same graph', { timeout: 300_000 }, async () => {
    const files = [small, large].flatMap((dir) => filesBelow(dir ?? '', (name) => name.endsWith('.yaml')));
    const slow: string[] = [];
    for (const file of files) {
      const bytes = readFileSync(file);
      const text = bytes.toString('utf8');
      const quick = readYamlSubset(text, 'packages');
      if (quick === undefined) {
        if (path.basename(file) === 'pnpm-lock.yaml') slow.push(file);
        continue;
      }
      const full = await parseIrregularYaml(text, file, 'packages');
      expect(full).toEqual(quick);
      if (quick.some(({ root }) => root.get('lockfileVersion') !== '9.0')) continue;
      const source = { path: 'pnpm-lock.yaml', bytes };
      expect(graphOf(source, text, full)).toEqual(graphOf(source, text, quick));
    }
    // What real pnpm wrote is read the quick way, but for a handful that people wrote.
    expect(slow.length).toBeLessThan(10);
    expect(files.length).toBeGreaterThan(200);
  });
});
