import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.js';

const SCRIPT = path.join(ROOT, 'scripts/release.mjs');
const CHANGELOG =
  '# Changelog\n\n## 1.2.3 - 2026-11-23\n\n- A change.\n\n## 1.2.2 - 2026-11-01\n\n- Older.\n';

let folder: string;
let repository: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sealgate-release-'));
  repository = path.join(folder, 'repository');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.test', '-c', 'core.safecrlf=false'];
  return execFileSync('git', ['-C', repository, ...who, ...args], { encoding: 'utf8' }).trim();
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(repository, name)), { recursive: true });
    writeFileSync(path.join(repository, name), text);
  }
  git('add', '-A');
  git('commit', '-qm', 'a commit');
  return git('rev-parse', 'HEAD');
}

function start(more: Readonly<Record<string, string>> = {}): string {
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  return commit({
    'package.json': '{"version":"1.2.3"}',
    'CHANGELOG.md': CHANGELOG,
    'action.yml': 'name: x\n',
    'tool/action.yml': 'name: y\n',
    'cache/save.cjs': '// x\n',
    'dist/index.js': '// z\n',
    'src/index.ts': '// not run\n',
    'examples/a/action.yml': 'name: not run\n',
    ...more,
  });
}

function release(tag: string): { status: number | null; said: string; out: string } {
  const out = path.join(folder, 'out');
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, tag, out], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr, out };
}

describe('a release', () => {
  it('names the commit to pin and the SHA-256 of everything that runners execute, as the commit has it', () => {
    const head = start({ '.gitattributes': '* text=auto eol=crlf\n' });
    git('tag', 'v1.2.3');
    // What a checkout makes of line ends is not what runners get.
    rmSync(path.join(repository, 'action.yml'));
    git('checkout', '--', 'action.yml');
    expect(readFileSync(path.join(repository, 'action.yml'), 'utf8')).toBe('name: x\r\n');
    const { status, said, out } = release('v1.2.3');
    expect([status, said]).toEqual([0, expect.stringContaining('4 files of commit')]);
    const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')).toBe(
      [
        `${sum('name: x\n')}  action.yml\n`,
        `${sum('// x\n')}  cache/save.cjs\n`,
        `${sum('// z\n')}  dist/index.js\n`,
        `${sum('name: y\n')}  tool/action.yml\n`,
      ].join(''),
    );
    const notes = readFileSync(path.join(out, 'notes.md'), 'utf8');
    expect(notes).toContain(`- uses: sealgate/sealgate@${head} # v1.2.3`);
    expect(notes).toContain('- A change.');
    expect(notes).not.toContain('Older');
  });

  const refusals: readonly (readonly [name: string, tag: string, change: () => void, said: RegExp])[] = [
    ['another version', 'v1.2.4', () => git('tag', 'v1.2.4'), /The tag is v1\.2\.4, and package\.json says/],
    [
      'another commit',
      'v1.2.3',
      () => {
        git('tag', 'v1.2.3');
        commit({ 'dist/index.js': '// newer\n' });
      },
      /v1\.2\.3 is commit [0-9a-f]{40}, and [0-9a-f]{40} is checked out/,
    ],
    [
      'a dist that was built again, and differs',
      'v1.2.3',
      () => {
        git('tag', 'v1.2.3');
        writeFileSync(path.join(repository, 'dist/new.js'), '');
      },
      /Files differ from the commit:\n\?\? dist\/new\.js/,
    ],
    [
      'a change log that does not tell',
      'v1.2.3',
      () => {
        commit({ 'CHANGELOG.md': CHANGELOG.replace('## 1.2.3', '## Unreleased') });
        git('tag', 'v1.2.3');
      },
      /CHANGELOG\.md has no section "## 1\.2\.3"/,
    ],
  ];
  it.each(refusals)('refuses %s, and writes nothing', (_name, tag, change, said) => {
    start();
    change();
    const answer = release(tag);
    expect(answer).toMatchObject({ status: 2, said: expect.stringMatching(said) });
    expect(answer.said).toMatch(/\n {2}fix: /);
    expect(existsSync(answer.out)).toBe(false);
  });
});
