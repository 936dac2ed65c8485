import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionFolder } from '../e2e/repository.js';
import { type ActResult, runInAct } from '../support/act.js';
import { DIST } from '../support/cli.js';
import { peer } from '../support/peers.js';
import { commitAll, packageLock, project } from '../support/project.js';
import { startRegistry } from '../support/registry/registry.mjs';

// The action cache/ in act, with act's own cache service: its runner starts main and post steps, and hands state over.
const act = peer('act');

let registry: Awaited<ReturnType<typeof startRegistry>>;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

function workflow(): string {
  const signatures = `node "${DIST}" signatures --dir "$REPOSITORY" --registry ${registry.url}`;
  return [
    'on: [push, pull_request_target]',
    'permissions: {}',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - uses: sealgate/sealgate/cache@0123456789012345678901234567890123456789',
    `      - run: ${JSON.stringify(`${signatures} | tail -n 1`)}`,
    '',
  ].join('\n');
}

describe.skipIf(act === undefined)('the cache action in act', { timeout: 120_000 }, () => {
  it('saves after the first job, brings it back into the second, and saves nothing of what strangers cause', async () => {
    const { integrity } = registry.publish({ name: 'left', version: '1.0.0' });
    const dir = project({
      'package-lock.json': packageLock({ left: { integrity } }),
      '.github/workflows/gate.yml': workflow(),
    });
    commitAll(dir);
    const cache = mkdtempSync(path.join(tmpdir(), 'act-cache-'));
    const kept = path.join(mkdtempSync(path.join(tmpdir(), 'act-kept-')), 'cache');
    const job = (event: string): Promise<ActResult> => {
      rmSync(kept, { recursive: true, force: true });
      return runInAct({
        act: act ?? '',
        repository: dir,
        workflow: '.github/workflows/gate.yml',
        event,
        payload: { ref: 'refs/heads/main', repository: { full_name: 'octo/app' } },
        env: { REPOSITORY: dir, SEALGATE_CACHE: kept, SEALGATE_STATE: 'none', SEALGATE_TUF: 'never' },
        action: actionFolder(),
        cache,
      });
    };
    const stranger = await job('pull_request_target');
    expect(stranger.code, stranger.output).toBe(0);
    expect(stranger.output).toContain('nothing is saved, because a run of pull_request_target');

    const first = await job('push');
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain('there is nothing in the cache yet');
    expect(first.output).toMatch(/2 requests, 1 kB/);
    expect(first.output).toMatch(/Sealgate cache: sealgate-registry-v1-[0-9a-f]{32}\./);

    const second = await job('push');
    expect(second.output).toContain('Sealgate cache: 1 file of sealgate-registry-v1-');
    // The keys of a registry that Sigstore does not know are asked for by every job: they are never shared.
    expect(second.output).toMatch(/1 request, 1 kB/);
    expect(second.output).toContain('nothing new to save');
    rmSync(cache, { recursive: true, force: true });
  });
});
