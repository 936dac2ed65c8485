import { describe, expect, it } from 'vitest';
import { globBase, globMatcher, isGlob } from '../../../src/model/data/glob.js';
import { expectLinear } from '../../support/growth.js';

describe('globMatcher', () => {
  it.each([
    ['reports/*.json', 'reports/a.json', true],
    ['reports/*.json', 'reports/sub/a.json', false],
    ['reports/*.json', 'reports/.json', true],
    ['**/*.json', 'a.json', true],
    ['**/*.json', 'x/y/a.json', true],
    ['reports/**', 'reports/x/y', true],
    ['reports/**/trivy.json', 'reports/trivy.json', true],
    ['reports/**/trivy.json', 'other/trivy.json', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['trivy-{fs,image}.json', 'trivy-image.json', true],
    ['trivy-{fs,image}.json', 'trivy-repo.json', false],
    ['{a,b}/{c,d}*', 'b/dx', true],
    ['{a,x/{b,c}}/*', 'x/c/d', true],
    ['{a}.json', '{a}.json', true],
    ['{a}.json', 'a.json', false],
    ['{a}/{b,c}', '{a}/c', true],
    ['a}{b,c}', 'a}b', true],
    ['{a,b', '{a,b', true],
    ['*.*', 'a.b.c', true],
    ['a*b*c', 'aXbYbZc', true],
    ['a+(b).json', 'a+(b).json', true],
    ['[a].json', '[a].json', true],
  ])('%s and %s', (pattern, file, matches) => expect(globMatcher(pattern)(file)).toBe(matches));

  it.each<[string, (size: number) => [pattern: string, file: string], number]>([
    ['stars', (size) => ['*a'.repeat(size), `${'a'.repeat(40)}b`], 4],
    ['stars on a long name', (size) => ['*a*a*ab', 'a'.repeat(size)], 60],
    ['folders', (size) => [`${'**/'.repeat(size)}y`, `${'a/'.repeat(40)}x`], 4],
    ['folders of a long path', (size) => ['**/**/**/y', `${'a/'.repeat(size)}x`], 30],
  ])('T56 takes linear time for a pattern made to be slow: %s', async (_what, made, from) => {
    const work = (size: number) => {
      const [pattern, file] = made(size);
      return () => globMatcher(pattern)(file);
    };
    await expectLinear({ from, work });
    for (const [pattern, file] of [made(from * 16), made(1000)])
      expect(globMatcher(pattern)(file)).toBe(false);
  });

  it('T56 writes out so many alternatives and no more', async () => {
    const work = (size: number) => () => globMatcher('{a,b}'.repeat(size))('a');
    // Each of the 256 that are tried grows with the pattern.
    await expectLinear({ from: 8, work, most: 16 });
    expect(globMatcher('{a,b}'.repeat(1000))('a')).toBe(false);
  });

  it('knows what a pattern is and where to look', () => {
    expect(isGlob('reports/a.json')).toBe(false);
    expect(['a/b/*.json', '*.json', '/x/**', 'a/{b,c}/d'].map(globBase)).toEqual(['a/b', '.', '/x', 'a']);
  });
});
