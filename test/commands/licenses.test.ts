import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Values } from '../../src/commands/command.js';
import { command, type ListedLicense } from '../../src/commands/licenses.js';
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

const run = (values: Values, cwd = tmpdir()): Promise<Answer> => command.run([], values, testWorld(cwd));

describe('licenses', () => {
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
});
