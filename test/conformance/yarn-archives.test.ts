import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../src/commands/signatures.js';
import { peer } from '../support/peers.js';
import { silent } from '../support/registry/project.js';
import { keysDocument, startRegistry } from '../support/registry/registry.mjs';

const yarn = peer('yarn');
type Registry = Awaited<ReturnType<typeof startRegistry>>;

describe.skipIf(yarn === undefined)('the archives of the real Yarn', () => {
  let registry: Registry;
  beforeEach(async () => {
    registry = await startRegistry();
    registry.publish({
      name: 'left',
      version: '1.0.0',
      files: { 'index.js': 'good', 'lib/a.js': 'a', LICENSE: 'MIT' },
    });
    registry.publish({ name: '@acme/right', version: '2.0.0', files: { 'index.js': 'right' } });
  });
  afterEach(() => registry.close());

  it('bind what its lockfile pins to the registry’s signature', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'yarn-'));
    const manifest = { name: 'app', dependencies: { left: '1.0.0', '@acme/right': '2.0.0' } };
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
    const settings = [
      `npmRegistryServer: "${registry.url}"`,
      'unsafeHttpWhitelist: ["127.0.0.1"]',
      'enableGlobalCache: false',
      'enableTelemetry: false',
      '',
    ];
    writeFileSync(path.join(dir, '.yarnrc.yml'), settings.join('\n'));
    writeFileSync(path.join(dir, 'yarn.lock'), '');
    // Not waited for in this thread: the registry answers in it.
    await promisify(execFile)(process.execPath, [yarn ?? '', 'install'], {
      cwd: dir,
      env: { PATH: process.env.PATH, HOME: dir },
    });
    expect(readdirSync(path.join(dir, '.yarn/cache')).filter((name) => name.endsWith('.zip'))).toHaveLength(
      2,
    );

    const keys = path.join(dir, 'keys.json');
    writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
    const world = { cwd: dir, env: { HOME: dir }, log: silent, now: () => new Date(), style: {} };
    const run = async (more: object): Promise<unknown> => {
      const values = { registry: registry.url, keys, cache: 'none', ...more };
      const { json } = await command.run([], values, world as unknown as Parameters<typeof command.run>[2]);
      const { packages } = json as { packages: { name: string; result: string; binding: string }[] };
      return packages.map(({ name, result, binding }) => [name, result, binding]);
    };
    expect(await run({})).toEqual([
      ['@acme/right', 'skipped', 'unbound'],
      ['left', 'skipped', 'unbound'],
    ]);
    expect(await run({ installed: true })).toEqual([
      ['@acme/right', 'verified', 'installed'],
      ['left', 'verified', 'installed'],
    ]);
  });
});
