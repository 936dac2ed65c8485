import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/collect/lockfiles/pnpm/document.js';
import { graphOf } from '../../../src/collect/lockfiles/pnpm/graph.js';
import { readPnpmLines } from '../../../src/collect/lockfiles/pnpm/lines.js';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { parseIrregularYaml } from '../../../src/collect/lockfiles/yaml/door.js';
import { readYamlSubset } from '../../../src/collect/lockfiles/yaml/subset.js';
import { readBerry } from '../../../src/collect/lockfiles/yarn-berry/entries-reader.js';
import { SealgateError } from '../../../src/errors.js';
import type { DependencyGraph, GraphProblem } from '../../../src/model/packages/graph.js';
import {
  expectedScopes,
  type Project,
  randomProject,
  writeBun,
  writeNpm,
  writePnpm,
} from '../../support/lockfile-writers.js';
import { projectOf as projectFiles, withoutKinds, writeLegacyNpm } from '../../support/npm-writers.js';
import { writeOldPnpm } from '../../support/pnpm-writers.js';
import { random } from '../../support/random.js';
import { projectOf as inMemory } from '../../support/yarn.js';
import { withoutPeers, writeBerry, writeClassic, writeManifests } from '../../support/yarn-writers.js';

const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

/** A graph as a project: labels instead of ids. */
const projectOf = (graph: DependencyGraph): unknown => {
  const labels = new Map(graph.packages.map(({ id, name, version }) => [id, `${name}@${version}`]));
  const needs = (edges: DependencyGraph['packages'][number]['dependencies']): string[] =>
    edges.map(({ name, to, kind }) => `${name} → ${labels.get(to)} (${kind})`).sort();
  return {
    importers: graph.importers.map(({ path: folder, dependencies }) => [folder, needs(dependencies)]),
    packages: graph.packages
      .map(({ name, version, integrity, scope, dependencies }) => [
        `${name}@${version}`,
        integrity,
        scope,
        needs(dependencies),
      ])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    problems: graph.problems,
  };
};

/** The same shape of what was written; npm holds only what something needs. */
const expected = (project: Project, keep: (label: string) => boolean): unknown => {
  const scopes = expectedScopes(project);
  const needs = (list: Project['importers'][number]['needs']): string[] =>
    list.map(({ alias, to, kind }) => `${alias} → ${to} (${kind})`).sort();
  return {
    importers: [...project.importers]
      .sort((a, b) => (a.label === '.' ? -1 : b.label === '.' ? 1 : a.label < b.label ? -1 : 1))
      .map((one) => [one.label, needs(one.needs)]),
    packages: project.packages
      .filter(({ label }) => keep(label))
      .map((one) => [one.label, one.integrity, scopes.get(one.label), needs(one.needs)])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    problems: [],
  };
};

const reachable = ({ importers, packages }: Project): Set<string> => {
  const needs = new Map(packages.map((one) => [one.label, one.needs]));
  const seen = new Set<string>();
  const open = importers.flatMap((one) => one.needs);
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    if (seen.has(need.to)) continue;
    seen.add(need.to);
    open.push(...(needs.get(need.to) ?? []));
  }
  return seen;
};

describe('random graphs, written and read back', () => {
  it.each(seeds)('pnpm, seed %i', async (seed) => {
    const project = randomProject(random(seed), 3 + (seed % 40));
    const text = writePnpm(project);
    expect(readYamlSubset(text, 'packages')).toBeDefined();
    const graph = await readLockfile({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });
    expect(projectOf(graph)).toEqual(expected(project, () => true));
    expect(readPnpmLines(text)).toBeDefined();
  });

  it.each(seeds)('pnpm before 9, seed %i', async (seed) => {
    const project = randomProject(random(seed), 3 + (seed % 40));
    for (const version of ['5.4', '6.0'] as const) {
      const text = writeOldPnpm(project, version);
      expect(readPnpmLines(text)).toBeDefined();
      const graph = await readLockfile({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });
      expect(projectOf(graph)).toEqual(expected(project, () => true));
    }
  });

  it.each(seeds)('npm, seed %i', async (seed) => {
    const project = randomProject(random(seed), 3 + (seed % 14), true);
    const graph = await readLockfile({ path: 'package-lock.json', bytes: Buffer.from(writeNpm(project)) });
    const kept = reachable(project);
    expect(projectOf(graph)).toEqual(expected(project, (label) => kept.has(label)));
  });

  it.each(seeds)('npm version 1, seed %i', async (seed) => {
    const project = withoutKinds(randomProject(random(seed), 3 + (seed % 14), true));
    const { text, files } = writeLegacyNpm(project);
    const graph = await readLockfile(
      { path: 'package-lock.json', bytes: Buffer.from(text) },
      projectFiles(files),
    );
    const kept = reachable(project);
    expect(projectOf(graph)).toEqual(expected(project, (label) => kept.has(label)));
  });

  it.each(seeds)('npm version 2, whose other half says something else, seed %i', async (seed) => {
    const project = randomProject(random(seed), 3 + (seed % 14), true);
    const lock = JSON.parse(writeNpm(project)) as object;
    const dependencies = { p1: { version: '99.0.0' }, nobody: { version: '1.0.0', requires: { p1: '1' } } };
    const text = JSON.stringify({ ...lock, lockfileVersion: 2, dependencies });
    const graph = await readLockfile({ path: 'npm-shrinkwrap.json', bytes: Buffer.from(text) });
    const kept = reachable(project);
    expect(graph.lockfile.version).toBe('2');
    expect(projectOf(graph)).toEqual(expected(project, (label) => kept.has(label)));
  });

  it.each(seeds)('Yarn 1, seed %i', async (seed) => {
    const project = withoutPeers(randomProject(random(seed), 3 + (seed % 40)));
    const files = inMemory(writeManifests(project));
    const bytes = Buffer.from(writeClassic(project));
    const graph = await readLockfile({ path: 'yarn.lock', bytes }, files);
    expect(projectOf(graph)).toEqual(expected(project, () => true));
  });

  it.each(seeds)('Yarn 4, seed %i', async (seed) => {
    const project = withoutPeers(randomProject(random(seed), 3 + (seed % 40)));
    const files = inMemory(writeManifests(project));
    const text = writeBerry(project);
    expect(readBerry(text)).toBeDefined();
    const graph = await readLockfile({ path: 'yarn.lock', bytes: Buffer.from(text) }, files);
    const bare = project.packages.map((one) => ({ ...one, integrity: undefined }));
    expect(projectOf(graph)).toEqual(
      expected({ ...project, packages: bare } as unknown as Project, () => true),
    );
    for (const { name, version, checksum } of graph.packages)
      expect(checksum).toBe(`10c0/${Buffer.from(`${name}@${version}`).toString('hex')}`);
  });

  it.each(seeds)('bun, seed %i', async (seed) => {
    const project = randomProject(random(seed), 3 + (seed % 14), true);
    const graph = await readLockfile({ path: 'bun.lock', bytes: Buffer.from(writeBun(project)) });
    const kept = reachable(project);
    expect(projectOf(graph)).toEqual(expected(project, (label) => kept.has(label)));
  });
});

describe('lockfiles with random damage', () => {
  const file = path.resolve(import.meta.dirname, '../../fixtures/lockfiles/workspaces.pnpm-12.yaml');
  // Enough of every section, short enough for thousands of full readings.
  const lines = readFileSync(file, 'utf8').split('\n');
  const head = lines.indexOf('packages:', 25);
  const text = [
    ...lines.slice(0, head + 40),
    ...lines.slice(lines.lastIndexOf('snapshots:')).slice(0, 40),
    '',
  ].join('\n');
  const PIECES = [
    ' ',
    '  ',
    '\n',
    ': ',
    ':',
    "'",
    '"',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '- ',
    '#',
    ' #',
    '|',
    '>-',
    '&a ',
    '*a',
    '!',
    '? ',
    '---',
    '\t',
    '\r',
    '%',
    '@',
    'x',
  ];

  it('the quick YAML reader never reads what the full parser refuses, or reads otherwise', {
    timeout: 300_000,
  }, async () => {
    const pick = random(20_261_121);
    let quickly = 0;
    for (let round = 0; round < 1_500; round += 1) {
      let damaged = text;
      for (let count = 1 + pick.below(2); count > 0; count -= 1) {
        const at = pick.below(damaged.length);
        const cut = pick.chance(0.5) ? pick.below(4) : 0;
        damaged =
          damaged.slice(0, at) + (pick.chance(0.8) ? pick.pick(PIECES) : '') + damaged.slice(at + cut);
      }
      const quick = readYamlSubset(damaged, 'packages');
      if (quick === undefined) continue;
      quickly += 1;
      const full = await parseIrregularYaml(damaged, 'damaged', {
        section: 'packages',
        mergeKeys: true,
      }).catch((error: unknown) => {
        throw new Error(`round ${round}: the full parser refuses what was read: ${String(error)}`);
      });
      expect([round, full]).toEqual([round, quick]);
    }
    expect(quickly).toBeGreaterThan(200);
  });

  it('what is read line by line gives the graph that the full parser gives', {
    timeout: 300_000,
  }, async () => {
    const pick = random(1_204);
    let read = 0;
    for (let round = 0; round < 1_500; round += 1) {
      const at = pick.below(text.length);
      const cut = pick.chance(0.5) ? pick.below(6) : 0;
      const piece = pick.chance(0.5) ? pick.pick(PIECES) : text.slice(at - pick.below(40), at);
      const damaged = text.slice(0, at) + piece + text.slice(at + cut);
      const lines = readPnpmLines(damaged);
      if (lines === undefined) continue;
      read += 1;
      const graph = (parts: ReturnType<typeof partsOf>[], problems: GraphProblem[]): unknown => {
        try {
          return graphOf({ path: 'x', bytes: Buffer.from(damaged) }, damaged, {
            parts,
            registries: new Map(),
            problems,
          });
        } catch (error) {
          if (error instanceof SealgateError) return error.message;
          throw error;
        }
      };
      const documents = await parseIrregularYaml(damaged, 'x', {
        section: 'packages',
        mergeKeys: true,
      }).catch((error: unknown) => {
        throw new Error(`round ${round}: the full parser refuses what was read: ${String(error)}`);
      });
      const problems: GraphProblem[] = [];
      const parts = documents.map((document) => partsOf(document, problems));
      expect([round, graph(lines, [])]).toEqual([round, graph(parts, problems)]);
    }
    expect(read).toBeGreaterThan(200);
  });

  it('is read or refused, and never crashes', async () => {
    const npm = writeNpm(randomProject(random(7), 12, true));
    const pick = random(4);
    for (let round = 0; round < 2_000; round += 1) {
      const [name, whole] = pick.chance(0.5) ? ['package-lock.json', npm] : ['pnpm-lock.yaml', text];
      const bytes = Buffer.from(whole);
      for (let count = 1 + pick.below(4); count > 0; count -= 1)
        bytes[pick.below(bytes.length)] = pick.below(256);
      await readLockfile({ path: name, bytes }).catch((error: unknown) => {
        if (!(error instanceof SealgateError)) throw error;
      });
    }
  });
});
