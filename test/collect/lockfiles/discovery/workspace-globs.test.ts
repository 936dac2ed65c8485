import { describe, expect, it } from 'vitest';
import { workspaceMatcher } from '../../../../src/collect/lockfiles/discovery/workspace-globs.js';
import { expectLinear } from '../../../support/growth.js';

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
    ['stars', (size) => ['*a'.repeat(size), `${'a'.repeat(40)}b`], 4],
    ['stars on a long name', (size) => ['*a*a*ab', 'a'.repeat(size)], 60],
    ['folders', (size) => [`${'**/'.repeat(size)}x`, `${'a/'.repeat(40)}b`], 4],
    ['folders of a long path', (size) => ['**/**/**/x', `${'a/'.repeat(size)}b`], 30],
    // More than are tried.
    ['alternatives', (size) => ['{a,b}'.repeat(size), 'a'], 8],
  ])('T56 takes patterns made to be slow in linear time: %s', async (_what, made, from) => {
    const work = (size: number) => {
      const [pattern, directory] = made(size);
      return () => workspaceMatcher([pattern])(directory);
    };
    await expectLinear({ from, work });
    for (const [pattern, directory] of [made(from * 16), made(1000)])
      expect(workspaceMatcher([pattern])(directory)).toBe(false);
  });
});
