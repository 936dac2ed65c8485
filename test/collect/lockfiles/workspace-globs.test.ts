import { describe, expect, it } from 'vitest';
import { workspaceMatcher } from '../../../src/collect/lockfiles/workspace-globs.js';

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

  it('T56 takes patterns made to be slow in linear time', () => {
    const started = Date.now();
    expect(workspaceMatcher(['*a'.repeat(2_000)])(`${'a'.repeat(4_000)}b`)).toBe(false);
    expect(workspaceMatcher([`${'**/'.repeat(500)}x`])(`${'a/'.repeat(2_000)}b`)).toBe(false);
    expect(workspaceMatcher(['{a,b}'.repeat(64)])('a')).toBe(false);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
