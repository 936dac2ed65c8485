import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Values } from '../../src/commands/command.js';
import { command as explain } from '../../src/commands/explain.js';
import type { ListedLicense } from '../../src/commands/licenses/rows.js';
import { command } from '../../src/commands/licenses.js';
import { command as packages } from '../../src/commands/packages.js';
import { costRatio } from '../support/growth.js';
import { sandbox } from '../support/registry/project.js';
import { startRegistry } from '../support/registry/registry.mjs';
import { testWorld } from '../support/world.js';

function project(
  packages: Readonly<Record<string, string | undefined>>,
  files: Readonly<Record<string, string>> = {},
): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-licenses-command-'));
  const names = Object.keys(packages);
  const lock = {
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': {
        name: 'app',
        version: '1.0.0',
        dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
      },
      ...Object.fromEntries(
        names.map((name) => [
          `node_modules/${name}`,
          {
            version: '1.0.0',
            integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
            ...(packages[name] === undefined ? {} : { license: packages[name] }),
          },
        ]),
      ),
    },
  };
  for (const [file, text] of Object.entries({ 'package-lock.json': JSON.stringify(lock), ...files })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

/** How many times as long as hashing the manifests judging them may take, whatever stands in them. */
const MOST = 400;

const run = (values: Values, cwd = tmpdir()): Promise<Answer> => command.run([], values, testWorld(cwd));

describe('licenses', () => {
  it('says whose packages it does not list', async () => {
    const dir = project({ a: 'MIT' }, { 'deno.lock': '{}' });
    const said: string[] = [];
    const world = testWorld(dir);
    const log = { ...world.log, warn: (message: string) => void said.push(message) };
    for (const one of [command, explain, packages]) {
      await one.run(one === explain ? ['a'] : [], {}, { ...world, log });
      expect(said.splice(0)).toContain('deno.lock is not read: what is installed by it was not looked at.');
    }
  });

  it('lists every package with outcome and reason, sorted by purl', async () => {
    const dir = project({ b: 'GPL-3.0-only', a: 'MIT', c: undefined });
    const { json, exitCode, text } = await run({ dir, 'allow-licenses': ['MIT'] });
    const rows = json as readonly ListedLicense[];
    expect(
      rows.map(({ name, license, from, outcome, reason }) => [name, license, from, outcome, reason]),
    ).toEqual([
      ['a', 'MIT', 'lockfile', 'allowed', 'MIT is in allow-licenses'],
      ['b', 'GPL-3.0-only', 'lockfile', 'denied', 'GPL-3.0-only is not in allow-licenses'],
      ['c', null, null, 'unknown', 'its licence could not be read'],
    ]);
    expect(exitCode).toBe(1);
    expect(text).toContain('3 packages: 1 allowed, 1 unknown, 1 denied');
  });

  it('answers by the repository’s policy', async () => {
    const policy = (text: string): Readonly<Record<string, string>> => ({ '.github/sealgate.yml': text });
    expect((await run({ dir: project({ a: 'MIT' }, policy('deny-licenses: MIT')) })).exitCode).toBe(1);
    expect((await run({ dir: project({ a: 'MIT' }) })).exitCode).toBe(0);
    const odd = { a: 'MIT', b: 'whatever' };
    expect((await run({ dir: project(odd) })).exitCode).toBe(0);
    expect((await run({ dir: project(odd, policy('unknown-license: block')) })).exitCode).toBe(1);
    expect((await run({ dir: project({ a: undefined }) })).exitCode).toBe(3);
    expect((await run({ dir: project(odd), preset: 'strict' })).exitCode).toBe(1);
  });

  it.each([
    ['MIT OR GPL-3.0-only', 'allowed', 0],
    ['GPL-3.0-only', 'denied', 1],
    ['MIT AND', 'unknown', 3],
    ['', 'unknown', 3],
  ])('judges the expression %j as %s', async (expression, outcome, exitCode) => {
    const answer = await run({ dir: project({}), expression, 'allow-licenses': ['MIT'] });
    expect(answer).toMatchObject({ exitCode, json: { expression, outcome } });
  });

  it('needs no lockfile for an expression, and one for packages', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-empty-'));
    expect((await run({ dir, expression: 'MIT' })).exitCode).toBe(0);
    await expect(run({ dir })).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it('refuses flags that make no sense', async () => {
    const dir = project({});
    await expect(run({ dir, expression: 'MIT', 'allow-licenses': ['GPL 2'] })).rejects.toMatchObject({
      code: 'USAGE',
    });
    await expect(run({ dir, expression: 'MIT', policy: 'none.yml' })).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
  });

  it('asks the registry with --online, only about what nothing else says', async () => {
    const registry = await startRegistry();
    try {
      registry.publish({ name: 'a', version: '1.0.0', license: 'ISC' });
      const dir = project({ a: undefined, b: 'MIT', c: undefined });
      const world = testWorld(dir, sandbox().env);
      const { json } = await command.run([], { dir, online: true, registry: registry.url }, world);
      expect(
        (json as readonly ListedLicense[]).map(({ name, license, from }) => [name, license, from]),
      ).toEqual([
        ['a', 'ISC', 'registry'],
        ['b', 'MIT', 'lockfile'],
        ['c', null, null],
      ]);
      expect(registry.requests.some(({ path }) => path.startsWith('/b'))).toBe(false);
    } finally {
      await registry.close();
    }
  });

  it('T51 shows hostile licence text as escapes', async () => {
    const { text } = await run({ dir: project({ a: 'MIT\u202e\u001b[31m\n::error::x' }) });
    expect(text).not.toMatch(/[\u202e\u001b]/);
    expect(text).not.toMatch(/^::/m);
  });

  const standard = createRequire(import.meta.url)('spdx-license-list/full') as Readonly<
    Record<string, { readonly licenseText: string }>
  >;
  const text = (id: string): string => standard[id]?.licenseText ?? '';
  const installed = (name: string, files: Readonly<Record<string, string>>, manifest: object = {}) =>
    Object.fromEntries(
      Object.entries({
        ...files,
        'package.json': JSON.stringify({ name, version: '1.0.0', ...manifest }),
      }).map(([file, content]) => [`node_modules/${name}/${file}`, content]),
    );

  it('tells licences by their files, and files that say otherwise', async () => {
    const dir = project(
      { a: undefined, b: 'ISC', c: undefined, d: 'Apache 2.0' },
      {
        ...installed('a', { LICENSE: text('MIT') }),
        ...installed('b', { 'LICENSE.md': text('GPL-3.0-only') }, { license: 'ISC' }),
        ...installed('c', { 'terms.txt': text('BSD-3-Clause') }, { license: 'SEE LICENSE IN terms.txt' }),
      },
    );
    const { json, text: shown } = await run({ dir, 'allow-licenses': ['set:permissive'] });
    const rows = json as readonly ListedLicense[];
    expect(rows.map(({ name, spdx, basis, outcome }) => [name, spdx, basis, outcome])).toEqual([
      ['a', 'MIT', 'text', 'allowed'],
      ['b', 'ISC', 'declared', 'allowed'],
      ['c', 'BSD-3-Clause', 'text', 'allowed'],
      ['d', 'Apache-2.0', 'declared', 'allowed'],
    ]);
    expect(rows[0]).toMatchObject({
      confidence: 100,
      files: [
        {
          file: 'LICENSE',
          sha256: createHash('sha256').update(text('MIT')).digest('hex'),
          licenses: [{ license: 'MIT', confidence: 100 }],
        },
      ],
    });
    expect(rows[1]?.conflicts).toEqual(['its LICENSE.md is the text of GPL-3.0-only (100 %)']);
    expect(shown).toContain('Another licence is found (1)');
    expect(shown).toContain("'Apache 2.0' is Apache-2.0");
  });

  it('finds a lockfile that names another licence than the package', async () => {
    const dir = project({ a: 'MIT' }, installed('a', {}, { license: 'AGPL-3.0-only' }));
    const { json } = await run({ dir, 'allow-licenses': ['MIT'] });
    expect((json as readonly ListedLicense[])[0]?.conflicts).toEqual([
      'the installed package says AGPL-3.0-only',
    ]);
  });

  it('holds a clarification to its file: any byte ends it', async () => {
    const readme = '# a\n\nDo as you like.\n';
    const sha256 = createHash('sha256').update(readme).digest('hex');
    const policy = `allow-licenses: WTFPL\nunknown-license: block\nlicense-clarifications:\n  - {package: pkg:npm/a, license: WTFPL, file: README.md, sha256: "${sha256}"}`;
    const dir = project(
      { a: 'as you like' },
      { '.github/sealgate.yml': policy, ...installed('a', { 'README.md': readme }) },
    );
    expect((await run({ dir })).exitCode).toBe(0);
    writeFileSync(path.join(dir, 'node_modules/a/README.md'), `${readme} `);
    const { exitCode, text: shown } = await run({ dir });
    expect(exitCode).toBe(1);
    expect(shown).toContain('has another README.md by now');
  });

  it('leaves out scopes and lockfiles that the policy leaves out', async () => {
    const dir = project({ a: 'MIT' }, { '.github/sealgate.yml': 'exclude-lockfiles: [examples]' });
    mkdirSync(path.join(dir, 'examples'));
    writeFileSync(
      path.join(dir, 'examples/package-lock.json'),
      readFileSync(path.join(project({ z: 'MIT' }), 'package-lock.json')),
    );
    const names = async (values: Values) =>
      ((await run({ dir, ...values })).json as readonly ListedLicense[]).map(({ name }) => name);
    expect(await names({})).toEqual(['a']);
    expect(await names({ omit: ['dev,optional'] })).toEqual(['a']);
    expect(await names({ lockfile: ['examples/package-lock.json'] })).toEqual(['z']);
    await expect(run({ dir, omit: ['runtime'] })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('T51 writes the inventory as CSV that no spreadsheet runs, and as Markdown that shows text as text', async () => {
    const dir = project({ '@a/b': 'MIT', c: '=cmd|"/c calc"!A1', d: '</td><img src=x onerror=y>|@admin' });
    const { text: csv } = await run({ dir, csv: true });
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(
      'name,version,purl,scope,direct,declared,spdx,from,outcome,reason,confidence,conflicts,files,repository,authors',
    );
    expect(lines[1]).toMatch(
      /^"'@a\/b",1\.0\.0,pkg:npm\/%40a\/b@1\.0\.0,runtime,true,MIT,MIT,lockfile,allowed,/,
    );
    expect(lines[2]).toContain(`"'=cmd|""/c calc""!A1"`);
    const { text: markdown } = await run({ dir, markdown: true });
    expect(markdown).toContain('| `@a/b@1.0.0` | `MIT` | runtime | allowed |');
    expect(markdown.replace(/`[^`]*`/g, '')).not.toMatch(/<img|@admin/);
  });

  it('does not say of a package that is not here that it declares nothing', async () => {
    const dir = project({ gone: undefined, here: undefined }, installed('here', {}));
    const { text: notice, exitCode } = await run({ dir, notice: true });
    expect(notice).toContain('gone@1.0.0  not known');
    expect(notice).toContain('here@1.0.0  not declared');
    expect(exitCode).toBe(3);
  });

  it('keeps the copyright of packages that name it only in their README', async () => {
    const owned = text('MIT').replace('<year> <copyright holders>', '2013 Ada');
    const readme = (section: string): string => `# a\n\n## Licence\n\n${section}\n\n## Thanks\n\nTo all.\n`;
    const dir = project(
      { whole: 'MIT', short: 'MIT', none: 'MIT', file: 'MIT' },
      {
        ...installed('whole', { 'README.md': readme(owned) }),
        ...installed('short', { 'readme.md': readme('MIT © Bea') }),
        ...installed('none', { 'README.md': readme('MIT') }),
        ...installed('file', { LICENSE: owned, 'README.md': readme('MIT © Cleo') }),
      },
    );
    const { text: notice } = await run({ dir, notice: true });
    const [index = '', ...bodies] = notice.split('='.repeat(80));
    expect(index).toContain('4 third-party packages');
    const body = (name: string): string => bodies.find((one) => one.includes(`${name}@1.0.0`)) ?? '';
    expect(body('whole')).toContain('Its README.md says:\n\n');
    expect(body('whole')).toContain('2013 Ada');
    expect(body('whole')).not.toContain('SPDX licence list');
    expect(body('whole')).not.toContain('To all');
    expect(body('short')).toMatch(/Its readme\.md says:\n\nMIT © Bea\n\nThis is the text of MIT in the SPDX/);
    expect(body('none')).toContain('The package holds no licence text. This is the text of MIT');
    expect(body('file')).toContain('2013 Ada');
    expect(body('file')).not.toContain('Cleo');
  });

  it('writes notices with every text once, and says what is missing', async () => {
    const own = text('MIT').replace('<year> <copyright holders>', '2020 Jane');
    const dir = project(
      { a: 'MIT', b: 'MIT', c: 'ISC', d: 'LicenseRef-x', e: 'MIT' },
      {
        ...installed('a', { LICENSE: own, NOTICE: 'Contains x.' }, { author: 'Jane', repository: 'acme/a' }),
        ...installed('b', { LICENSE: own, NOTICE: 'Contains x.\u202e' }),
        ...installed('c', {}),
        ...installed('d', {}),
        ...installed('e', { LICENSE: own, NOTICE: 'Contains x.' }),
      },
    );
    const { text: notice, exitCode } = await run({ dir, notice: true });
    expect(exitCode).toBe(0);
    expect(notice).toContain('This product contains 5 third-party packages:');
    expect(notice).toContain(
      'a@1.0.0\n  Licence: MIT\n  Authors: Jane\n  Source: git+https://github.com/acme/a.git\ne@1.0.0\n',
    );
    expect(notice.match(/2020 Jane/g)).toHaveLength(2);
    expect(notice).toContain('Contains x.\\u{202e}');
    expect(notice).toContain(
      'The package holds no licence text. This is the text of ISC in the SPDX licence list:',
    );
    expect(notice).toMatch(/d@1\.0\.0\n {2}Licence: LicenseRef-x\n-+\n\nThe package holds no licence text\./);

    const out = path.join(dir, 'NOTICES');
    const written = await run({ dir, notice: true, output: out });
    expect(readFileSync(out, 'utf8')).toBe(`${notice}\n`);
    expect(written.json).toMatchObject({ packages: 5, bytes: Buffer.byteLength(notice) + 1 });
    expect((await run({ dir: project({ gone: 'MIT' }), notice: true })).exitCode).toBe(3);
  });

  it.each([
    { csv: true, markdown: true },
    { csv: true, json: true },
    { notice: true, expression: 'MIT' },
    { output: 'x' },
  ])('refuses %j', async (values) => {
    await expect(run({ dir: project({ a: 'MIT' }), ...values })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('T33 lives through hostile licence fields, wherever they stand', async () => {
    const DEEP = 'deep';
    const fields: readonly unknown[] = [
      `${'('.repeat(10_000)}MIT${')'.repeat(10_000)}`,
      `MIT${' OR MIT'.repeat(100_000)}`,
      '\u202eTIM',
      'M\u0406T',
      'MIT\u0000',
      'constructor',
      '__proto__',
      JSON.parse('{"__proto__": {"type": "MIT"}}'),
      { type: { type: 'MIT' } },
      { type: 'x'.repeat(500_000) },
      DEEP,
      Array.from({ length: 10_000 }, (_, at) => `Foo-${at}`),
      ['MIT', null, 3, { toString: 'MIT' }],
      '\u001b[31mMIT',
      '::error::MIT',
      'SEE LICENSE IN ../../../../etc/passwd',
      'SEE LICENSE IN \u0000',
    ];
    const names = fields.map((_, at) => `p${String(at).padStart(2, '0')}`);
    const dir = project(
      Object.fromEntries(names.map((name) => [name, undefined])),
      Object.fromEntries(
        names.map((name, at) => {
          // Deeper than JSON.stringify goes.
          const field =
            fields[at] === DEEP
              ? `${'['.repeat(100_000)}"MIT"${']'.repeat(100_000)}`
              : JSON.stringify(fields[at]);
          const manifest = `{"name":"${name}","version":"1.0.0","license":${field},"licenses":${field}}`;
          return [`node_modules/${name}/package.json`, manifest];
        }),
      ),
    );
    const { json, text: shown, exitCode } = await run({ dir, 'allow-licenses': ['MIT'] });
    const manifests = names.map((name) => readFileSync(path.join(dir, 'node_modules', name, 'package.json')));
    const judged = await costRatio(
      () => run({ dir, 'allow-licenses': ['MIT'] }),
      () => manifests.map((bytes) => createHash('sha256').update(bytes).digest()),
      MOST,
    );
    expect(judged).toBeLessThan(MOST);
    const rows = json as readonly ListedLicense[];
    expect(rows.map(({ outcome }) => outcome)).toEqual(
      names.map((_, at) => (at === 12 ? 'allowed' : 'unknown')),
    );
    expect(exitCode).toBe(0);
    expect(shown).not.toMatch(/[\u202e\u001b\u0000]/);
    expect(shown).not.toMatch(/^::/m);
    for (const format of ['csv', 'markdown', 'notice']) {
      const { text: form } = await run({ dir, [format]: true });
      expect(form).not.toMatch(/[\u202e\u001b\u0000]/);
    }
  });
});
