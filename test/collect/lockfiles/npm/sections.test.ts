import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { project } from '../../../support/project.js';

const entry = (version: string) => ({
  version,
  resolved: `https://registry.example.test/ms/-/ms-${version}.tgz`,
  integrity: `sha512-${Buffer.alloc(64, version).toString('base64')}`,
});

/** As npm 7 to 11 write version 2: a workspace stands below its folder in the one section, below its name in the other. */
const LOCK = {
  name: 'app',
  lockfileVersion: 2,
  packages: {
    '': { name: 'app', workspaces: ['w'], dependencies: { ms: '^2.1.0', left: 'github:a/left' } },
    w: { version: '1.0.0', dependencies: { ms: '2.0.0' } },
    'node_modules/ms': entry('2.1.3'),
    'node_modules/left': { version: '1.0.0', resolved: 'git+ssh://git@github.com/a/left.git#1234' },
    'node_modules/w': { resolved: 'w', link: true },
    'w/node_modules/ms': entry('2.0.0'),
  },
  dependencies: {
    ms: entry('2.1.3'),
    left: { version: 'git+ssh://git@github.com/a/left.git#1234', from: 'left@github:a/left' },
    w: { version: 'file:w', requires: { ms: '2.0.0' }, dependencies: { ms: entry('2.0.0') } },
  },
};

async function problemsOf(dependencies: object): Promise<string[]> {
  const dir = project({
    'package-lock.json': JSON.stringify({ ...LOCK, dependencies }),
    'package.json': JSON.stringify(LOCK.packages['']),
    'w/package.json': '{ "name": "w", "version": "1.0.0", "dependencies": { "ms": "2.0.0" } }',
  });
  const { graphs } = await readLockfiles(dir, { compare: true });
  return graphs.flatMap(({ problems }) =>
    problems.map(({ code, place, message }) => `${code} ${place}: ${message}`),
  );
}

describe('the second section of npm’s version 2', () => {
  it('says the same as the first', async () => {
    expect(await problemsOf(LOCK.dependencies)).toEqual([]);
  });

  // npm 6.14 installs what it says, and no later one reads it.
  it.each([
    ['version', { ...LOCK.dependencies, ms: entry('2.1.2') }, 'node_modules/ms'],
    ['integrity', { ...LOCK.dependencies, ms: { ...entry('2.1.2'), version: '2.1.3' } }, 'node_modules/ms'],
    [
      'resolved',
      { ...LOCK.dependencies, ms: { ...entry('2.1.3'), resolved: 'https://x.test/ms.tgz' } },
      'node_modules/ms',
    ],
    [
      'version',
      { ...LOCK.dependencies, w: { version: 'file:w', dependencies: { ms: entry('2.0.1') } } },
      'w/node_modules/ms',
    ],
  ])('T12 with another %s is told', async (member, dependencies, place) => {
    expect(await problemsOf(dependencies)).toEqual([
      expect.stringMatching(
        `^contradiction ${place}: The entry has the ${member} ".*", and in "dependencies", which npm 6 installs by, `,
      ),
    ]);
  });

  it('T12 with an entry of its own is told', async () => {
    expect(await problemsOf({ ...LOCK.dependencies, evil: entry('6.6.6') })).toEqual([
      'contradiction node_modules/evil: Only "dependencies" has the entry, which npm 6 installs by',
    ]);
  });
});
