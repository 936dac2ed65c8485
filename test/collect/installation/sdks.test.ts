import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { installationFindings } from '../../../src/check/trust/installation.js';
import { changedSdks } from '../../../src/collect/installation/sdks.js';
import { changedSince } from '../../../src/io/git/changed.js';
import type { InstallationChange } from '../../../src/model/packages/installation.js';
import { commitAll, project, writeFiles } from '../../support/project.js';

const TSC = '.yarn/sdks/typescript/bin/tsc';

async function changes(after: Readonly<Record<string, string>>): Promise<InstallationChange[]> {
  const dir = project({ [TSC]: '1' });
  const compare = commitAll(dir);
  writeFiles(dir, after);
  commitAll(dir);
  return changedSdks({ dir, compare, changed: await changedSince(dir, compare) });
}

describe('wrappers for editors', () => {
  it('T21 are told by their content, each folder once', async () => {
    const [one, nested] = await changes({
      [TSC]: '2',
      'web/.yarn/sdks/a.js': '1',
      'web/.yarn/sdks/b.js': '1',
    });
    const [other] = await changes({ [TSC]: '3' });
    expect(one).toMatchObject({ path: '.yarn/sdks', role: 'editor', files: 1 });
    expect(nested).toMatchObject({ path: 'web/.yarn/sdks', role: 'editor', files: 2 });
    expect(other).toMatchObject({ path: '.yarn/sdks', files: 1 });
    expect(other).not.toEqual(one);
  });

  it('have a title of their own: no package manager runs them', async () => {
    const installation = await changes({ [TSC]: '2' });
    const base = { ref: 'main', commit: 'c', graphs: [], changes: [], reports: [], installation };
    expect(installationFindings({ base }).map(({ title, rule }) => [rule, title])).toEqual([
      ['lockfiles/install-code', 'Changes code that editors run'],
    ]);
  });

  it('that lead out of the repository are said', async () => {
    const dir = project({ 'package.json': '{}', '.yarn/sdks/a.js': '1' });
    const compare = commitAll(dir);
    symlinkSync(path.join(project({ far: '' }), 'far'), path.join(dir, '.yarn/sdks/b.js'));
    commitAll(dir);
    const place = { dir, compare, changed: await changedSince(dir, compare) };
    expect(await changedSdks(place)).toEqual([
      {
        kind: 'unread',
        path: '.yarn/sdks/b.js',
        reason: expect.stringContaining('leads out of the repository'),
      },
    ]);
  });
});
