import { describe, expect, it } from 'vitest';
import { joinPath, leadsAbove, parentPath } from '../../../src/model/data/repository-path.js';

describe('joinPath', () => {
  it.each([
    ['.', '.', '.'],
    ['.', 'packages/ui', 'packages/ui'],
    ['tools', '.', 'tools'],
    ['tools', '../packages//ui/', 'packages/ui'],
    ['.', '../other', '../other'],
    ['a/b', '../../../c', '../c'],
    ['.', '/etc/passwd', 'etc/passwd'],
  ])('%s and %s make %s', (base, path, joined) => {
    expect(joinPath(base, path)).toBe(joined);
  });
});

describe('leadsAbove', () => {
  it('tells what is above from what is only called so', () => {
    expect(['..', '../a', '../../a'].filter((path) => !leadsAbove(path))).toEqual([]);
    expect(['.', 'a', '..a', '..a/b', 'a/..b', '...'].filter(leadsAbove)).toEqual([]);
  });
});

describe('parentPath', () => {
  it('is `.` at the top', () => {
    expect(parentPath('package-lock.json')).toBe('.');
    expect(parentPath('tools/x/package-lock.json')).toBe('tools/x');
  });
});
