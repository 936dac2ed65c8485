import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/cli.js';
import { behindLinks } from '../../../../src/collect/lockfiles/discovery/behind-links.js';
import { command as gate } from '../../../../src/commands/gate.js';
import type { RunRecord } from '../../../../src/model/findings/decision.js';
import { commitAll, packageLock, project, writeFiles } from '../../../support/project.js';
import { testWorld } from '../../../support/world.js';

const MANIFEST = '{"name":"app","version":"1.0.0","dependencies":{"good":"^1.0.0"}}';
const POLICY = 'exclude-lockfiles: [examples]\n';

function repository(): { readonly dir: string; readonly base: string } {
  const dir = project({
    '.github/sealgate.yml': POLICY,
    'package.json': MANIFEST,
    'package-lock.json': packageLock({ good: {} }),
    'apps/web/package.json': MANIFEST,
    'apps/web/package-lock.json': packageLock({ good: {} }),
  });
  return { dir, base: commitAll(dir) };
}

async function judge(dir: string, base: string): Promise<readonly [string, string[]]> {
  commitAll(dir);
  const { values, positionals } = parse(gate, ['--offline', '--base', base]);
  const { verdict } = (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
  return [verdict.verdict, verdict.gaps.map(({ message }) => message)];
}

describe.skipIf(process.platform === 'win32')('a lockfile behind a link to a folder', () => {
  it.each(['examples/web', 'node_modules/web'])('T13 that nobody reads is told: %s', async (place) => {
    const { dir, base } = repository();
    mkdirSync(path.join(dir, path.dirname(place)), { recursive: true });
    renameSync(path.join(dir, 'apps/web'), path.join(dir, place));
    symlinkSync(`../${place}`, path.join(dir, 'apps/web'));
    writeFiles(dir, { [`${place}/package-lock.json`]: packageLock({ good: {}, evil: { integrity: '' } }) });
    expect(await judge(dir, base)).toEqual([
      'incomplete',
      ['apps/web/package-lock.json lies behind a symbolic link to a folder, where no lockfile is read'],
    ]);
  });

  it('that is read where it is, is none', async () => {
    const { dir, base } = repository();
    renameSync(path.join(dir, 'apps/web'), path.join(dir, 'site'));
    symlinkSync('../site', path.join(dir, 'apps/web'));
    expect(await judge(dir, base)).toEqual(['pass', []]);
  });

  it('T13 is found below a link that the change adds into node_modules', () => {
    const dir = project({
      'node_modules/all/a/package-lock.json': '{}',
      'node_modules/all/a/package.json': '{}',
      'site/package-lock.json': '{}',
    });
    symlinkSync('node_modules/all', path.join(dir, 'apps'));
    symlinkSync('site', path.join(dir, 'other'));
    symlinkSync('node_modules/all/a/package.json', path.join(dir, 'file'));
    symlinkSync('gone', path.join(dir, 'nothing'));
    const told = behindLinks(dir, {
      read: ['site/package-lock.json'],
      before: ['old/package-lock.json', 'site/package-lock.json'],
      changed: ['apps', 'other', 'file', 'nothing', 'deleted', 'site/package-lock.json'],
    });
    expect(told.map(({ subject }) => subject)).toEqual(['apps/a/package-lock.json']);
  });
});
