import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import type { Answer } from '../../src/commands/command.js';
import type { ListedPackage } from '../../src/commands/list-packages.js';
import { command } from '../../src/commands/packages.js';
import { SealgateError } from '../../src/errors.js';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/lockfiles');
let base: string;
let diagnostics: string[];

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'sealgate-packages-'));
  diagnostics = [];
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const run = async (...args: string[]): Promise<Answer> => {
  const { values, positionals } = parse(command, args);
  return command.run(positionals, values, {
    cwd: base,
    env: {},
    log: {
      info: () => {},
      warn: (text) => diagnostics.push(`warning: ${text}`),
      error: (text) => diagnostics.push(`error: ${text}`),
      progress: () => {},
    },
    now: () => new Date(0),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 80 },
  });
};
const put = (fixture: string, at: string): void => {
  mkdirSync(path.dirname(path.join(base, at)), { recursive: true });
  cpSync(path.join(FIXTURES, fixture), path.join(base, at));
};
const write = (at: string, packages: Record<string, unknown>): void => {
  mkdirSync(path.dirname(path.join(base, at)), { recursive: true });
  writeFileSync(path.join(base, at), JSON.stringify({ lockfileVersion: 3, packages }));
};

describe('packages', () => {
  it('lists what the contract says, sorted by purl', async () => {
    put('workspaces.npm-v3.json', 'package-lock.json');
    const { json, exitCode } = await run();
    const listed = json as ListedPackage[];
    expect(exitCode).toBe(0);
    expect(listed.map(({ purl }) => purl)).toEqual(listed.map(({ purl }) => purl).sort());
    expect(Object.keys(listed[0] ?? {})).toEqual([
      'purl',
      'name',
      'version',
      'integrity',
      'resolved',
      'scope',
      'direct',
      'licenses',
      'paths',
    ]);
    expect(listed.find(({ name }) => name === '@isaacs/cliui')).toEqual({
      purl: 'pkg:npm/%40isaacs/cliui@8.0.2',
      name: '@isaacs/cliui',
      version: '8.0.2',
      integrity:
        'sha512-O8jcjabXaleOG9DQ0+ARXWZBTfnP4WNAqzuiJK7ll44AmxGKv/J2M4TPjxjY3znBCfvBXFzucm1twdyFybFqEA==',
      resolved: 'https://registry.example.test/@isaacs/cliui/-/cliui-8.0.2.tgz',
      scope: 'runtime',
      direct: false,
      licenses: ['ISC'],
      paths: [['@demo/lib', 'glob@10.4.5', 'jackspeak@3.4.3', '@isaacs/cliui@8.0.2']],
    });
    expect(diagnostics).toEqual([]);
  });

  it('lists a package of several lockfiles once, with the strongest scope and all paths', async () => {
    const entry = { version: '1.0.0', integrity: 'sha512-a' };
    write('a/package-lock.json', {
      '': { name: 'one', devDependencies: { x: '1' } },
      'node_modules/x': entry,
    });
    write('b/package-lock.json', { '': { name: 'two', dependencies: { x: '1' } }, 'node_modules/x': entry });
    write('c/package-lock.json', {
      '': { name: 'three', dependencies: { x: '1' } },
      'node_modules/x': { ...entry, integrity: 'sha512-other' },
    });
    const listed = (await run()).json as ListedPackage[];
    expect(listed.map(({ purl, integrity, scope, paths }) => [purl, integrity, scope, paths])).toEqual([
      [
        'pkg:npm/x@1.0.0',
        'sha512-a',
        'runtime',
        [
          ['one', 'x@1.0.0'],
          ['two', 'x@1.0.0'],
        ],
      ],
      ['pkg:npm/x@1.0.0', 'sha512-other', 'runtime', [['three', 'x@1.0.0']]],
    ]);
  });

  it('prints a table, who brought each in, and a line a lockfile', async () => {
    put('workspaces.pnpm-10.yaml', 'pnpm-lock.yaml');
    const lines = (await run()).text.split('\n');
    expect(lines[0]).toMatch(/^PACKAGE +SCOPE +FROM +BROUGHT IN BY$/);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^scheduler@0\.23\.\d +development +registry +react-dom@18\.2\.0 \(package\.json\)$/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^fsevents@2\.3\.3 +optional +direct +registry +packages\/app$/),
    );
    expect(lines.at(-2)).toBe(
      'pnpm-lock.yaml: 162 packages (47 runtime, 2 optional, 113 development) for 3 workspaces [pnpm 9.0]',
    );
  });

  it('T51 shows hostile names as escapes', async () => {
    write('package-lock.json', { '': {}, 'node_modules/a\u202eb\u001b[31m\nx': { version: '1.0.0' } });
    const { text } = await run();
    expect(text).toContain('a\\u{202e}b\\u{1b}[31m x@1.0.0');
  });

  it('shows the beginning of a name as long as a hostile file, and all of it with --json', async () => {
    const name = 'a'.repeat(100_000);
    write('package-lock.json', { '': {}, [`node_modules/${name}`]: { version: '1.0.0' } });
    const { text, json } = await run();
    expect(Math.max(...(text ?? '').split('\n').map((line) => line.length))).toBeLessThan(2000);
    expect(text).toContain('aaa…');
    expect((json as ListedPackage[]).map((one) => one.name)).toEqual([name]);
  });

  it('exits with 2 where one lockfile cannot be read, and lists the others', async () => {
    write('good/package-lock.json', {
      '': { dependencies: { gone: '1' } },
      'node_modules/x': { version: '1.0.0' },
    });
    writeFileSync(path.join(base, 'package-lock.json'), '{');
    const { json, exitCode } = await run();
    expect(exitCode).toBe(2);
    expect((json as ListedPackage[]).map(({ name }) => name)).toEqual(['x']);
    expect(diagnostics.join('\n')).toMatch(
      /error: package-lock\.json is not JSON[\s\S]*warning: good\/package-lock\.json at "": No package for the dependency "gone"/,
    );
  });

  it('tells the first few problems of a kind, and how many more there are', async () => {
    const gone = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`gone-${index}`, '1']));
    write('package-lock.json', {
      '': { dependencies: gone, peerDependencies: { peer: '1' } },
      'node_modules/x': { version: '1.0.0' },
    });
    await run();
    expect(diagnostics).toEqual([
      ...[0, 1, 2, 3, 4].map(
        (index) => `warning: package-lock.json at "": No package for the dependency "gone-${index}" ("1")`,
      ),
      'warning: package-lock.json at "": No package for the peer dependency "peer" ("1")',
      'warning: package-lock.json: 4 more problems like these',
    ]);
  });

  it('throws where there is nothing to list', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    writeFileSync(path.join(base, 'yarn.lock'), '');
    await expect(run()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(run('--lockfile', 'none.json')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    await expect(run('--lockfile', 'yarn.lock')).rejects.toBeInstanceOf(SealgateError);
  });

  it('has a page that shows its flags', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/packages.md'), 'utf8');
    for (const { name } of command.options) expect(page).toContain(`--${name}`);
  });
});
