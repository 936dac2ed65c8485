import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCompiled } from '../compiled.mjs';
import { firstCall, openLockfile } from './readers.mjs';

const lockfiles: [kind: string, name: string, text: string][] = [
  ['npm', 'package-lock.json', '{"name":"app","lockfileVersion":3,"packages":{"":{"name":"app"}}}'],
  ['pnpm', 'pnpm-lock.yaml', "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n"],
  ['bun', 'bun.lock', '{"lockfileVersion":1,"workspaces":{"":{"name":"app"}},"packages":{}}'],
  ['yarn-berry', 'yarn.lock', '__metadata:\n  version: 8\n  cacheKey: 10\n'],
  ['yarn-classic', 'yarn.lock', '# yarn lockfile v1\n'],
];

describe('the benchmark of readers', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sealgate-readers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds ours for every kind of lockfile', async () => {
    await withCompiled(async (ours) => {
      for (const [kind, name, text] of lockfiles) {
        const file = path.join(folder, name);
        writeFileSync(file, text);
        expect(openLockfile(file).kind).toBe(kind);
        const { stdout, stderr } = firstCall('ours', file, { ours, peers: folder });
        expect(stderr).toBe('');
        expect(JSON.parse(stdout)).toEqual({ wall: expect.any(Number), cpu: expect.any(Number) });
      }
    });
  }, 120_000);
});
