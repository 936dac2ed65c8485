import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../src/collect/lockfiles/discovery/discover.js';
import { peer } from '../support/peers.js';

/** How a manager writes a lockfile, and how it installs only if that matches; no package of a registry is involved. */
const MANAGERS = [
  [
    'npm',
    peer('npm'),
    ['install', '--package-lock-only', '--offline'],
    ['ci', '--offline', '--ignore-scripts'],
  ],
  [
    'pnpm',
    peer('pnpm'),
    ['install', '--lockfile-only', '--offline'],
    ['install', '--frozen-lockfile', '--offline', '--ignore-scripts'],
  ],
  ['bun', peer('bun'), ['install', '--lockfile-only'], ['install', '--frozen-lockfile', '--ignore-scripts']],
] as const;

type Manifest = Record<string, unknown>;

const ROOT: Manifest = {
  name: 'root',
  version: '1.0.0',
  dependencies: { a: 'file:./libs/a' },
  devDependencies: { b: 'file:./libs/b' },
};

const CHANGES: readonly (readonly [title: string, manifest: Manifest])[] = [
  ['nothing', ROOT],
  ['a dependency more', { ...ROOT, dependencies: { a: 'file:./libs/a', c: 'file:./libs/c' } }],
  ['a dependency less', { ...ROOT, dependencies: {} }],
  ['another folder under the name', { ...ROOT, dependencies: { a: 'file:./libs/c' } }],
  [
    'a development dependency in production',
    { ...ROOT, dependencies: { a: 'file:./libs/a', b: 'file:./libs/b' }, devDependencies: {} },
  ],
];

describe.each(MANAGERS)(
  "%s: what the manager's own frozen installation refuses",
  (_, program, write, frozen) => {
    it.skipIf(program === undefined).each(CHANGES)('is a finding: %s', async (title, changed) => {
      const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-frozen-')));
      const run = (args: readonly string[]): number => {
        const env = {
          ...process.env,
          HOME: path.join(dir, '.home'),
          CI: 'true',
          npm_config_cache: path.join(dir, '.npm'),
        };
        const done = spawnSync(program ?? '', args, { cwd: dir, encoding: 'utf8', env, timeout: 60_000 });
        return done.status ?? 70;
      };
      try {
        for (const name of ['a', 'b', 'c']) {
          mkdirSync(path.join(dir, 'libs', name), { recursive: true });
          const manifest = { name, version: '1.0.0' };
          writeFileSync(path.join(dir, 'libs', name, 'package.json'), JSON.stringify(manifest));
        }
        writeFileSync(path.join(dir, 'package.json'), JSON.stringify(ROOT));
        expect(run(write)).toBe(0);
        writeFileSync(path.join(dir, 'package.json'), JSON.stringify(changed));
        const { graphs } = await readLockfiles(dir, { compare: true });
        const ours = graphs.flatMap(({ problems }) => problems.filter(({ code }) => code === 'out-of-date'));
        const accepts = run(frozen) === 0;
        // We say more than they do (docs/decisions/0019), and never less.
        if (title === 'nothing') expect([accepts, ours]).toEqual([true, []]);
        else expect([title, ours.length > 0]).toEqual([title, true]);
        if (!accepts) expect(ours).not.toEqual([]);
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    });
  },
);
