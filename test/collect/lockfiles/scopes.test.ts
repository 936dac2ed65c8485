import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import { ROOT } from '../../support/root.js';
import { projectOf } from '../../support/yarn.js';

const FIXTURES = path.join(ROOT, 'test/fixtures/lockfiles');
const read = (file: string, name: string, manifest = '{}'): Promise<DependencyGraph> =>
  readLockfile(
    { path: name, bytes: readFileSync(path.join(FIXTURES, file)) },
    projectOf({ 'package.json': manifest }),
  );
const scopesOf = (graph: DependencyGraph): Record<string, string> =>
  Object.fromEntries(graph.packages.map(({ name, version, scope }) => [`${name}@${version}`, scope]));

/** What `npm ls`, `pnpm list --prod` and the lockfiles' own flags (devOptional) say of these fixtures. */
describe('scope as the package manager reckons it', () => {
  const manifest = JSON.stringify({
    name: 'optional-peer',
    dependencies: { 'node-fetch': '2.7.0' },
    devDependencies: { encoding: '0.1.13' },
  });

  it.each([
    ['optional-peer.npm-v3.json', 'package-lock.json'],
    ['optional-peer.pnpm-12.yaml', 'pnpm-lock.yaml'],
    ['optional-peer.bun-v2.lock', 'bun.lock'],
    ['optional-peer.yarn-4.18.lock', 'yarn.lock'],
  ])('a peer that may be missing is optional in production: %s', async (file, name) => {
    const graph = await read(file, name, manifest);
    expect(graph.problems).toEqual([]);
    expect(scopesOf(graph)).toEqual({
      'encoding@0.1.13': 'optional',
      'iconv-lite@0.6.3': 'optional',
      'safer-buffer@2.1.2': 'optional',
      'node-fetch@2.7.0': 'runtime',
      'tr46@0.0.3': 'runtime',
      'webidl-conversions@3.0.1': 'runtime',
      'whatwg-url@5.0.0': 'runtime',
    });
    const edges = graph.packages.find((one) => one.name === 'node-fetch')?.dependencies;
    expect(edges?.map(({ name: to, kind }) => [to, kind])).toEqual([
      ['encoding', 'peer'],
      ['whatwg-url', 'prod'],
    ]);
  });

  it('what only the context for development of a package needs is development', async () => {
    const graph = await read('contexts.pnpm-12.yaml', 'pnpm-lock.yaml');
    expect(scopesOf(graph)).toEqual({
      'debug@4.4.3': 'runtime',
      'has-flag@4.0.0': 'optional',
      'ms@2.1.3': 'runtime',
      // The workspace of production is given 7.2.0, the one that tests with debug 8.1.1.
      'supports-color@7.2.0': 'optional',
      'supports-color@8.1.1': 'development',
    });
    const debug = graph.packages.find((one) => one.name === 'debug');
    expect(debug?.dependencies.map(({ to, kind }) => [to, kind])).toEqual([
      ['pkg:npm/ms@2.1.3', 'prod'],
      ['pkg:npm/supports-color@7.2.0', 'peer'],
      ['pkg:npm/supports-color@8.1.1', 'peer'],
    ]);
  });
});
