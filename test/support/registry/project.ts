import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type CollectOptions, collectRegistryFacts } from '../../../src/collect/packages/collect.js';
import type { Facts } from '../../../src/model/facts.js';
import type { DependencyGraph, Package } from '../../../src/model/packages/graph.js';
import type { RegistryFacts } from '../../../src/model/signatures/registry-facts.js';
import { pkg } from '../graph.js';
import { keptLog } from '../log.js';

export const NOW = '2026-11-21T09:00:00.000Z';

/** A package that the root depends on, as a lockfile reader would give it. */
export function node(name: string, version: string, extra: Partial<Package> = {}): Package {
  return pkg(name, version, { direct: true, ...extra });
}

/** A graph whose root depends on all packages that are direct. */
export function graph(packages: readonly Package[], file = 'package-lock.json'): DependencyGraph {
  return {
    lockfile: { path: file, format: 'npm', version: '3', sha256: '0'.repeat(64), bytes: 1 },
    importers: [
      {
        id: 'workspace:.',
        path: '.',
        name: 'project',
        dependencies: packages
          .filter(({ direct }) => direct)
          .map((one) => ({ to: one.id, name: one.name, kind: 'prod' as const })),
      },
    ],
    packages: [...packages].sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [],
  };
}

export function facts(
  graphs: readonly DependencyGraph[],
  registry?: RegistryFacts,
  extra: Partial<Facts> = {},
): Facts {
  return {
    schema: 'sealgate/facts/v1',
    context: {
      time: NOW,
      sourceDate: NOW,
      event: 'terminal',
      actor: {},
      source: { userAgent: 'test' },
      tool: { name: 'sealgate', version: '0.0.0' },
    },
    graphs,
    reports: [],
    licenses: {},
    ...(registry === undefined ? {} : { registry }),
    offline: registry === undefined,
    problems: [],
    ...extra,
  };
}

export const silent = keptLog();

/** An empty folder with an empty home in it, so that nothing of the machine's own configuration is read. */
export function sandbox(npmrc: { readonly user?: string; readonly repository?: string } = {}): {
  readonly dir: string;
  readonly env: Record<string, string>;
  readonly cacheDir: string;
} {
  const root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-registry-'));
  const file = path.join(root, 'user.npmrc');
  writeFileSync(file, npmrc.user ?? '');
  if (npmrc.repository !== undefined) writeFileSync(path.join(root, '.npmrc'), npmrc.repository);
  return {
    dir: root,
    env: {
      HOME: root,
      LOCALAPPDATA: root,
      NPM_CONFIG_USERCONFIG: file,
      NPM_CONFIG_GLOBALCONFIG: path.join(root, 'none'),
      SEALGATE_TUF: 'never',
    },
    cacheDir: path.join(root, 'cache'),
  };
}

/** Collects with fast retries, on loopback only. */
export function collect(
  graphs: readonly DependencyGraph[],
  box: ReturnType<typeof sandbox>,
  options: Partial<CollectOptions> = {},
): ReturnType<typeof collectRegistryFacts> {
  return collectRegistryFacts(graphs, {
    dir: box.dir,
    env: box.env,
    log: silent,
    cacheDir: box.cacheDir,
    now: () => new Date(NOW),
    retry: { backoffMs: 5, maxRetryAfterMs: 2000, totalMs: 3000 },
    ...options,
  });
}
