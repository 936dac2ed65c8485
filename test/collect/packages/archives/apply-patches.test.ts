import { describe, expect, it } from 'vitest';
import { applyPatches } from '../../../../src/collect/packages/archives/apply-patches.js';

const LINES = Array.from({ length: 30 }, (_, at) => `line ${at}`);

function patch(content: string, path = 'patches/left.patch') {
  return { name: path, file: { path, sha256: '', text: { content } } };
}

async function applied(
  files: Readonly<Record<string, string>>,
  patches: ReturnType<typeof patch>[],
  unixPatches = false,
): Promise<Record<string, string> | string> {
  const before = new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)]));
  const after = await applyPatches(before, patches, { name: 'left', unixPatches });
  return typeof after === 'string'
    ? after
    : Object.fromEntries([...after].map(([file, bytes]) => [file, bytes.toString('utf8')]));
}

const change = (file: string, from = 'b', to = 'B'): string =>
  `diff --git a/${file} b/${file}\nindex 1..2 100644\n--- a/${file}\n+++ b/${file}\n@@ -1,3 +1,3 @@\n a\n-${from}\n+${to}\n c\n`;

describe('patches are applied to', () => {
  it('files that change, come, go and move, and leave the others as they are', async () => {
    const text = [
      change('lib/a.js'),
      'diff --git a/new.js b/new.js\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/new.js\n@@ -0,0 +1,2 @@\n+one\n+two\n\\ No newline at end of file\n',
      // What pnpm writes of a file that is deleted, and git of one that is moved or only has another mode.
      'diff --git a/gone.js b/gone.js\ndeleted file mode 100644\nindex 1..0\n',
      'diff --git a/old.js b/moved.js\nsimilarity index 100%\nrename from old.js\nrename to moved.js\n',
      'diff --git a/cli.js b/cli.js\nold mode 100644\nnew mode 100755\n',
    ].join('');
    const files = { 'lib/a.js': 'a\nb\nc\n', 'gone.js': 'x', 'old.js': 'old', 'cli.js': 'cli', 'z.js': 'z' };
    expect(await applied(files, [patch(text)])).toEqual({
      'lib/a.js': 'a\nB\nc\n',
      'new.js': 'one\ntwo',
      'moved.js': 'old',
      'cli.js': 'cli',
      'z.js': 'z',
    });
  });

  it('places that moved, in the order of the patches, by the paths of patch-package too', async () => {
    const moved = ['first', ...LINES].join('\n');
    const hunk = (from: string, to: string): string =>
      `--- a/node_modules/left/x.js\n+++ b/node_modules/left/x.js\n@@ -5,3 +5,3 @@\n line 4\n-${from}\n+${to}\n line 6\n`;
    expect(
      await applied({ 'x.js': moved }, [patch(hunk('line 5', 'five')), patch(hunk('five', 'FIVE'))]),
    ).toEqual({ 'x.js': moved.replace('line 5', 'FIVE') });
    const nested = hunk('line 5', 'five').replaceAll(
      'node_modules/left',
      'node_modules/top/node_modules/left',
    );
    expect(await applied({ 'x.js': moved }, [patch(nested)])).toEqual({
      'x.js': moved.replace('line 5', 'five'),
    });
  });

  it('files with other line ends than the patch has, as package managers do it', async () => {
    const windows = { 'a.js': 'a\r\nb\r\nc\r\n' };
    expect(await applied(windows, [patch(change('a.js'))])).toEqual({ 'a.js': 'a\r\nB\nc\r\n' });
    const both = change('a.js', 'b\r', 'B\r');
    expect(await applied(windows, [patch(both)])).toEqual({ 'a.js': 'a\r\nB\r\nc\r\n' });
    expect(await applied(windows, [patch(both)], true)).toEqual({ 'a.js': 'a\r\nB\nc\r\n' });
  });
});

describe('patches are not applied', () => {
  it.each([
    ['that do not fit', { 'a.js': 'a\nother\nc\n' }, change('a.js'), 'does not fit "a.js"'],
    ['to what is not there', {}, change('a.js'), 'changes "a.js", which the package does not have'],
    [
      'that cannot be read',
      { 'a.js': 'a' },
      '--- a/a.js\n@@ -1 +1 @@\n-a\n+b\n',
      'is no patch that can be read',
    ],
  ])('%s', async (_, files, text, reason) => {
    expect(await applied(files, [patch(text)])).toContain(reason);
  });

  it('that are no file of the repository', async () => {
    const own = { name: 'builtin<compat/left>' };
    expect(await applied({ 'a.js': 'a' }, [own as ReturnType<typeof patch>])).toContain(
      'is no file of the repository',
    );
  });
});
