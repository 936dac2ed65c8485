import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, linksBeyond } from '../../../src/collect/reports/find-files.js';
import { splitSpec } from '../../../src/collect/reports/report-spec.js';
import { project } from '../../support/project.js';

const posix = process.platform !== 'win32';

function link(dir: string, name: string, target: string): void {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  symlinkSync(target, path.join(dir, name), 'dir');
}

describe('findFiles', () => {
  it.skipIf(!posix)('T8 a file that is called like the pattern hides none that the pattern names', () => {
    const dir = project({
      'r/*.json': '',
      'r/a.json': '',
      'r/{a,b}.json': '',
      'r/?.json': '',
      'r/b.json': '',
    });
    expect(findFiles(dir, 'r/*.json')).toEqual([
      'r/*.json',
      'r/?.json',
      'r/a.json',
      'r/b.json',
      'r/{a,b}.json',
    ]);
    expect(findFiles(dir, 'r/{a,b}.json')).toEqual(['r/a.json', 'r/b.json', 'r/{a,b}.json']);
    expect(findFiles(dir, './r/?.json')).toEqual(['r/*.json', 'r/?.json', 'r/a.json', 'r/b.json']);
  });

  it.skipIf(!posix)('T8 a folder that is a link hides no file: it is followed within the repository', () => {
    const dir = project({ '.git/HEAD': '', 'app/x': '', 'made/a.json': '', 'app/r/own.json': '' });
    link(dir, 'app/r/trivy', '../../made');
    link(dir, 'app/r/round', '..');
    link(dir, 'app/r/git', '../../.git');
    const app = path.join(dir, 'app');
    expect(findFiles(app, 'r/**/*.json')).toEqual(['r/own.json', 'r/trivy/a.json']);
    expect(findFiles(app, 'r/*/*.json')).toEqual(['r/trivy/a.json']);
    // What only the link's name brings is found by that name, once.
    expect(findFiles(app, 'r/round/r/*.json')).toEqual(['r/round/r/own.json']);
    expect(findFiles(app, 'r/*/r/*.json')).toEqual(['r/round/r/own.json']);
    expect(linksBeyond(app, 'r/**/*.json')).toEqual(['r/git']);
  });

  it.skipIf(!posix)('T8 T44 links that lead out are told where the pattern may lead behind them', () => {
    const dir = project({ '.git/HEAD': '', 'r/deep/a.json': '' });
    link(dir, 'r/out', project({ 'b.json': '' }));
    link(dir, 'r/deep/out', '/');
    link(dir, 'r/nothing', 'gone');
    expect(findFiles(dir, 'r/**/*.json')).toEqual(['r/deep/a.json']);
    expect(linksBeyond(dir, 'r/**/*.json')).toEqual(['r/deep/out', 'r/out']);
    expect(linksBeyond(dir, 'r/*/*.json')).toEqual(['r/out']);
    expect(linksBeyond(dir, 'r/{out,x}/a/b?.json')).toEqual(['r/out']);
    expect(linksBeyond(dir, 'r/x*/*.json')).toEqual([]);
    expect(linksBeyond(dir, 'r/*.json')).toEqual([]);
    expect(linksBeyond(dir, 'r/out/b.json')).toEqual([]);
  });

  it.skipIf(!posix)('T8 T56 folders that lead to each other end', () => {
    const dir = project({ 'a/12/one.json': '' });
    for (let at = 0; at < 12; at += 1)
      for (const name of ['x', 'y']) link(dir, `a/${at}/${name}`, `../${at + 1}`);
    expect(() => findFiles(dir, 'a/**/*.json')).toThrow(/folders are reached by symbolic links/);
  });
});

describe('splitSpec', () => {
  it('T8 a file that is called like a format and a path does not stand in for that path', () => {
    const dir = project(posix ? { 'trivy:r.json': '', 'else:r.json': '' } : {});
    expect(splitSpec('trivy:r.json', dir)).toMatchObject({ parser: { id: 'trivy' }, pattern: 'r.json' });
    expect(splitSpec('auto:r.json', dir)).toEqual({ pattern: 'r.json' });
    expect(splitSpec('./trivy:r.json', dir)).toEqual({ pattern: './trivy:r.json' });
    if (posix) expect(splitSpec('else:r.json', dir)).toEqual({ pattern: 'else:r.json' });
    expect(() => splitSpec('trivvy:r.json', dir)).toThrow(/trivvy/);
  });
});
