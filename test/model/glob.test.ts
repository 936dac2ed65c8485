import { describe, expect, it } from 'vitest';
import { globBase, globMatcher, isGlob } from '../../src/model/glob.js';

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
    ['*.*', 'a.b.c', true],
    ['a*b*c', 'aXbYbZc', true],
    ['a+(b).json', 'a+(b).json', true],
    ['[a].json', '[a].json', true],
  ])('%s and %s', (pattern, file, matches) => expect(globMatcher(pattern)(file)).toBe(matches));

  it('T56 takes no time for a pattern made to be slow', () => {
    const start = performance.now();
    expect(globMatcher(`${'*a'.repeat(40)}b`)('a'.repeat(5000))).toBe(false);
    expect(globMatcher('**/'.repeat(60))(`${'a/'.repeat(400)}x`)).toBe(false);
    expect(globMatcher('{a,b}'.repeat(40))('a')).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('knows what a pattern is and where to look', () => {
    expect(isGlob('reports/a.json')).toBe(false);
    expect(['a/b/*.json', '*.json', '/x/**', 'a/{b,c}/d'].map(globBase)).toEqual(['a/b', '.', '/x', 'a']);
  });
});
