import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherThanCommitted } from '../../../src/io/git/checkout.js';
import { commitAll, project, writeFiles } from '../../support/project.js';

const posix = process.platform !== 'win32';

function git(dir: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: dir, stdio: 'pipe' });
}

/** What is other than HEAD's among files as they are on the disk. */
async function other(dir: string, ...files: string[]): Promise<string[]> {
  const read = files.map((file) => ({ path: file, bytes: readFileSync(path.join(dir, file)) }));
  return (await otherThanCommitted(dir, 'HEAD', read)).map(({ path: file, why }) => `${file}: ${why}`);
}

describe('otherThanCommitted', () => {
  it.each([
    ['assume-unchanged', (dir: string) => git(dir, 'update-index', '--assume-unchanged', 'lock')],
    ['skip-worktree', (dir: string) => git(dir, 'update-index', '--skip-worktree', 'lock')],
    [
      'its time set back',
      (dir: string) => {
        git(dir, 'config', 'core.trustctime', 'false');
        utimesSync(path.join(dir, 'lock'), 1e9, 1e9);
        git(dir, 'update-index', '--refresh');
      },
    ],
  ])('T59 sees a file that was changed, though git’s index says otherwise: %s', async (_how, hide) => {
    const dir = project({ lock: 'evil', 'sub/lock': 'same' });
    commitAll(dir);
    hide(dir);
    expect(await other(dir, 'lock', 'sub/lock')).toEqual([]);
    writeFileSync(path.join(dir, 'lock'), 'good');
    utimesSync(path.join(dir, 'lock'), 1e9, 1e9);
    expect(execFileSync('git', ['status', '--short'], { cwd: dir, encoding: 'utf8' })).toBe('');
    expect(await other(dir, 'lock', 'sub/lock')).toEqual(['lock: bytes']);
    expect(await other(path.join(dir, 'sub'), 'lock')).toEqual([]);
  });

  it.skipIf(!posix)('T59 follows a link of the commit only to what the commit has', async () => {
    const dir = project({ '.gitignore': 'made/\n', 'docs/lock': 'one', 'plain/lock': 'one' });
    for (const [link, target] of [
      ['linked', 'docs/lock'],
      ['loose', 'made/lock'],
      ['folder', 'made'],
    ] as const)
      symlinkSync(target, path.join(dir, link));
    commitAll(dir);
    writeFiles(dir, { 'made/lock': 'two', 'untracked\nlock': 'three' });
    const all = ['linked', 'plain/lock', 'loose', 'folder/lock', 'made/lock', 'untracked\nlock'];
    expect(await other(dir, ...all)).toEqual(['loose: link', 'folder/lock: link']);
    writeFileSync(path.join(dir, 'docs/lock'), 'two');
    expect(await other(dir, 'linked')).toEqual(['linked: bytes']);
  });

  it.skipIf(!posix)('T59 takes a link that leads out of the repository for another file', async () => {
    const dir = project({});
    symlinkSync(path.join(realpathSync(project({ lock: 'elsewhere' })), 'lock'), path.join(dir, 'lock'));
    commitAll(dir);
    expect(await other(dir, 'lock')).toEqual(['lock: link']);
  });

  it('takes what git itself converts for the same: line ends, encodings, filters', async () => {
    const dir = project({
      lock: 'one\ntwo\n',
      'wide.txt': Buffer.from('\ufeffone\n', 'utf16le'),
      'sub/held': 'kept',
      '.gitattributes': 'wide.txt working-tree-encoding=UTF-16\nsub/held filter=made\n',
    });
    git(dir, 'init', '-q');
    git(dir, 'config', 'filter.made.clean', 'tr a-z A-Z');
    git(dir, 'config', 'user.email', 'dev@example.test');
    git(dir, 'config', 'user.name', 'dev');
    commitAll(dir);
    git(dir, 'config', 'core.autocrlf', 'true');
    writeFileSync(path.join(dir, 'lock'), 'one\r\ntwo\r\n');
    expect(await other(dir, 'lock', 'wide.txt', 'sub/held')).toEqual([]);
    expect(await other(path.join(dir, 'sub'), 'held')).toEqual([]);
    writeFileSync(path.join(dir, 'sub/held'), 'kept!');
    writeFileSync(path.join(dir, 'lock'), 'one\r\nthree\r\n');
    expect(await other(dir, 'lock', 'wide.txt', 'sub/held')).toEqual(['lock: bytes', 'sub/held: bytes']);
  });
});
