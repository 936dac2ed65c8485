import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../../src/collect/lockfiles/registry.js';
import type { DependencyGraph } from '../../../../src/model/packages/graph.js';

const read = (text: string): Promise<DependencyGraph> =>
  readLockfile({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });

const OWN = `lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}

packages: {}

snapshots: {}
`;
const PROJECT = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: 1.0.0
        version: 1.0.0

packages:

  a@1.0.0:
    resolution: {integrity: sha512-a}

snapshots:

  a@1.0.0: {}
`;
const TAKEN =
  'The file begins with "---": pnpm 11 and later take what follows for their own, and find no lockfile of the project';

/** What pnpm 11 and 12 do with each was tried with them. */
describe('documents of a pnpm lockfile are parted as pnpm parts them', () => {
  it.each([
    ['one', PROJECT, 13],
    ['one behind a marker on the second line', `\n---\n${PROJECT}`, 15],
    ['one behind a marker with a comment', `--- # x\n${PROJECT}`, 14],
    ['two', `---\n${OWN}\n---\n${PROJECT}`, 26],
    ['two with Windows line ends', `---\n${OWN}\n---\n${PROJECT}`.replaceAll('\n', '\r\n'), 26],
    ['two, of which one is irregular', `---\n${OWN}\n---\n# x\n${PROJECT}`, 27],
    ['two, the first of them empty', `---\n\n---\n${PROJECT}`, 16],
  ])('%s', async (_, text, line) => {
    const graph = await read(text);
    expect(graph.problems).toEqual([]);
    expect(graph.packages).toMatchObject([{ name: 'a', line }]);
  });

  it.each([
    ['a marker in front', `---\n${PROJECT}`],
    ['a marker in front, and irregular', `---\n# x\n${PROJECT}`],
    ['nothing but a comment behind', `---\n${PROJECT}\n---\n# x\n`],
  ])('%s: pnpm finds no lockfile of the project', async (_, text) => {
    const graph = await read(text);
    expect(graph.problems).toMatchObject([{ code: 'missing-entry', message: TAKEN }]);
  });

  it.each([
    ['without a first marker', `${PROJECT}\n---\n${PROJECT}`],
    ['behind an end', `${PROJECT}...\n${PROJECT}`],
    ['behind a marker with a space', `---\n${PROJECT}\n--- \n${PROJECT}`],
    ['behind a marker with a comment', `---\n${PROJECT}\n--- # x\n${PROJECT}`],
    ['three', `---\n${OWN}\n---\n${PROJECT}\n---\n${PROJECT}`],
  ])('T45 more documents %s are refused', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('holds 2 YAML documents where pnpm reads one'),
    });
  });
});
