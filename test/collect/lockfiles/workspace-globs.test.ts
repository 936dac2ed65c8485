import { describe, expect, it } from 'vitest';
import { workspaceMatcher } from '../../../src/collect/lockfiles/workspace-globs.js';
import { expectLinear } from '../../support/growth.js';

describe('workspaceMatcher', () => {
  it.each([
    [['packages/*'], 'packages/a', true],
    [['packages/*'], 'packages/a/b', false],
    [['packages/*'], 'tools/a', false],
    [['./packages/a/'], 'packages/a', true],
    [['packages/**'], 'packages/a/b/c', true],
    [['**/lib'], 'a/b/lib', true],
    [['**/lib'], 'lib', true],
    [['packages/@scope/*-x'], 'packages/@scope/a-x', true],
    [['packages/a?'], 'packages/ab', true],
    [['packages/a?'], 'packages/a', false],
    [['{apps,packages/{a,b}}/*'], 'packages/b/c', true],
    [['{apps,packages/{a,b}}/*'], 'apps/x', true],
    [['packages/*', '!packages/old'], 'packages/old', false],
    [['packages/*', '!packages/old', 'packages/old'], 'packages/old', true],
    [{ packages: ['packages/*'] }, 'packages/a', true],
    [undefined, 'packages/a', false],
    [[7, 'packages/*'], 'packages/a', true],
    [['packages/{a'], 'packages/{a', true],
  ] as const)('%j has %s: %s', (workspaces, directory, expected) => {
    expect(workspaceMatcher(workspaces)(directory)).toBe(expected);
  });

  it.each<[string, (size: number) => [pattern: string, directory: string], number]>([
    ['stars', (size) => ['*a'.repeat(size), `${'a'.repeat(4_000)}b`], 8],
    ['folders', (size) => [`${'**/'.repeat(50)}x`, `${'a/'.repeat(size)}b`], 125],
    // So many that they are not all tried.
    ['alternatives', (size) => ['{a,b}'.repeat(size), 'a'], 16],
  ])('T56 takes patterns made to be slow in linear time: %s', async (_what, made, from) => {
    const [largest, text] = made(from * 16);
    expect(workspaceMatcher([largest])(text)).toBe(false);
    const work = (size: number) => {
      const [pattern, directory] = made(size);
      return () => workspaceMatcher([pattern])(directory);
    };
    await expectLinear({ from, work });
  });
});
