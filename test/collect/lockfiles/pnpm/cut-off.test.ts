import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pnpmReader } from '../../../../src/collect/lockfiles/pnpm/reader.js';
import { readLockfile } from '../../../../src/collect/lockfiles/registry.js';
import { SealgateError } from '../../../../src/errors.js';
import type { DependencyGraph } from '../../../../src/model/packages/graph.js';
import { expectLinear } from '../../../support/growth.js';
import { projectOf } from '../../../support/yarn.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');
const names = readdirSync(FIXTURES).filter((name) => name.includes('.pnpm-'));
const read = (text: string): Promise<DependencyGraph> =>
  readLockfile({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });
const problemsOf = async (text: string): Promise<readonly string[]> =>
  (await read(text)).problems.map(({ message }) => message);

const sizeOf = ({ packages, importers }: DependencyGraph): number =>
  [...packages, ...importers].reduce((sum, one) => sum + 1 + one.dependencies.length, 0);

/** Last lines of cuts that give a smaller graph without a word. */
async function unseenCuts(text: string): Promise<string[]> {
  const whole = await read(text);
  const unseen: string[] = [];
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    const graph = await read(text.slice(0, at)).catch((error: unknown) => {
      if (error instanceof SealgateError) return undefined;
      throw error;
    });
    if (graph === undefined || graph.problems.length > whole.problems.length) continue;
    if (sizeOf(graph) < sizeOf(whole))
      unseen.push(
        text
          .slice(0, at - 1)
          .split('\n')
          .at(-1) ?? '',
      );
  }
  return unseen;
}

describe('a lockfile of pnpm that ends between two lines', () => {
  // What pnpm 7 and 8 write behind a folder's resolution says nothing of whether dependencies follow, and pnpm 8 writes
  // its settings alone for a single project without dependencies.
  const folder = [
    '    resolution: {directory: vendor/local-folder, type: directory}',
    '    name: local-folder',
  ];
  const known: Readonly<Record<string, readonly string[]>> = {
    // A project without dependencies, and an edge of the very last entry.
    'contexts.pnpm-12.yaml': ['  .: {}'],
    'optional-peer.pnpm-12.yaml': ['      tr46: 0.0.3'],
    'garden.pnpm-7.yaml': [...folder, '    version: 0.1.0'],
    'garden.pnpm-8.yaml': [
      "lockfileVersion: '6.0'",
      '  excludeLinksFromLockfile: false',
      '  overridden: 1.5.0',
      'packageExtensionsChecksum: cdebcb9f2f47b2c20526c041fa37ccf5',
      '    path: patches/patched.patch',
      ...folder,
    ],
  };

  it.each(names)('%s: no line but those that nothing can tell', { timeout: 60_000 }, async (name) => {
    expect(await unseenCuts(readFileSync(path.join(FIXTURES, name), 'utf8'))).toEqual(known[name] ?? []);
  });

  it.each([
    ['5.4 without importers: pnpm 3 to 7 remove the file of an empty project', 'lockfileVersion: 5.4\n'],
    ['5.3 behind its overrides', 'lockfileVersion: 5.3\n\noverrides:\n  a: 1.5.0\n'],
    [
      '5.4 of a single project in front of its specifiers',
      'dependencies:\n  a: 1.0.0\nlockfileVersion: 5.1\n',
    ],
    ['6.0 within its settings', "lockfileVersion: '6.0'\n\nsettings:\n  autoInstallPeers: true\n"],
    ['6.0 within a patch', "lockfileVersion: '6.0'\n\npatchedDependencies:\n  a@1.0.0:\n    hash: b\n"],
    ['6.0 behind a key', "lockfileVersion: '6.0'\n\noverrides:\n"],
    ['6.0 behind an empty line', "lockfileVersion: '6.0'\n\n"],
    ['9.0 behind its settings', "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n"],
    ['9.0 behind a snapshot’s key', "lockfileVersion: '9.0'\nimporters:\n  .: {}\nsnapshots:\n  a@1.0.0:\n"],
  ])('says so: %s', async (_, text) => {
    const problems = await problemsOf(text);
    expect(problems.some((one) => one.includes('the file may be cut off'))).toBe(true);
  });

  it.each([
    ['pnpm 8.0 to 8.5', "lockfileVersion: '6.0'\n"],
    ['pnpm 8.0 with overrides', "lockfileVersion: '6.0'\n\noverrides:\n  a: 1.5.0\n"],
    [
      'pnpm 8.6 and later',
      "lockfileVersion: '6.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n",
    ],
    [
      'pnpm 8 with patches',
      "lockfileVersion: '6.0'\n\npatchedDependencies:\n  a@1.0.0:\n    hash: b\n    path: p.patch\n",
    ],
    ['pnpm 9 to 12', "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n"],
    ['pnpm 4 to 7 in a workspace', 'importers:\n  .:\n    specifiers: {}\nlockfileVersion: 5.1\n'],
  ])('is silent on an empty project of %s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});

it('settings of version 6 alone are out of date where package.json has a dependency', async () => {
  const file = { path: 'pnpm-lock.yaml', bytes: Buffer.from("lockfileVersion: '6.0'\n") };
  const graph = await pnpmReader.read(file);
  const manifest = JSON.stringify({ name: 'a', version: '1.0.0', dependencies: { b: '^1.0.0' } });
  const problems = await pnpmReader.outOfDate?.({
    file,
    graph,
    project: projectOf({ 'package.json': manifest }),
  });
  expect(problems?.map(({ code }) => code)).toEqual(['out-of-date']);
});

it('a line of 100,000 dashes ends in an error, in linear time', async () => {
  const made = (size: number): string =>
    `lockfileVersion: '9.0'\nimporters:\n  .: {}\n  a: {${'- '.repeat(size)}}\n`;
  await expect(read(made(100_000))).rejects.toThrow(/cannot be read as YAML/);
  const work = (size: number) => {
    const text = made(size);
    return () => read(text).catch(() => undefined);
  };
  await expectLinear({ from: 12_500, times: 8, work });
});

it('an error of the YAML does not repeat the text at length', async () => {
  const error: unknown = await read(`lockfileVersion: '9.0'\na: |${'x'.repeat(10_000)}\n`).catch(
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(SealgateError);
  expect(String(error).length).toBeLessThan(500);
});
