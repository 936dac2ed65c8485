import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { comparePnp, lockedArchives } from '../../../../src/collect/lockfiles/yarn-berry/pnp.js';
import { takeApart } from '../../../../src/collect/lockfiles/yarn-berry/pnp-data.js';
import { commitAll, project } from '../../../support/project.js';
import { projectOf } from '../../../support/yarn.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/pnp');
const YARNS = ['3.1', '3.8', '4.12'];

/** What Yarn itself wrote: yarn.lock, and .pnp.cjs down to where its program begins. */
function written(version: string): { readonly lock: Buffer; readonly script: string } {
  const read = (name: string): Buffer => readFileSync(path.join(FIXTURES, `yarn-${version}${name}`));
  return { lock: read('.lock'), script: read('.pnp.cjs').toString('utf8') };
}

async function compare(
  lock: Buffer,
  files: Readonly<Record<string, string>>,
  replaced: readonly string[] = [],
): Promise<readonly string[]> {
  const file = { path: 'yarn.lock', bytes: lock };
  const problems = await comparePnp({ file, project: projectOf(files), replaced: new Set(replaced) });
  return problems.map(({ message }) => message);
}

const { lock, script } = written('4.12');

describe('a committed .pnp.cjs', () => {
  it.each(YARNS)('of Yarn %s leads where its yarn.lock does', async (version) => {
    const { lock: own, script: text } = written(version);
    expect(await compare(own, { '.pnp.cjs': text })).toEqual([]);
    expect(await compare(own, { '.pnp.cjs': text.replaceAll('\n', '\r\n') })).toEqual([]);
    const { data, code } = takeApart(text);
    expect(data).toContain('packageRegistryData');
    expect(code).not.toContain('packageRegistryData');
    expect(await compare(own, { '.pnp.cjs': code, '.pnp.data.json': data ?? '' })).toEqual([]);
  });

  it.each(YARNS)('T21 of Yarn %s that loads a package from elsewhere is found', async (version) => {
    const { lock: own, script: text } = written(version);
    const edited = text.replace(/is-odd-npm-3\.0\.1-(\S+?)\.zip\/node_modules\/is-odd\//, 'evil/$1/');
    expect(edited).not.toBe(text);
    expect(await compare(own, { '.pnp.cjs': edited })).toEqual([
      expect.stringMatching(
        /^\.pnp\.cjs does not lead where yarn\.lock does: is-odd@npm:3\.0\.1 is loaded from/,
      ),
    ]);
  });

  it.each([
    [
      'another archive',
      'left-pad-npm-1.3.0-0382e69409-',
      'is-odd-npm-3.0.1-93c3c3f41b-',
      'left-pad@npm:1.3.0 is',
    ],
    ['another checksum', '0382e69409-3fb59c76e2', '0382e69409-3fb59c76e3', 'left-pad@npm:1.3.0 is loaded'],
    [
      'another package of the archive',
      'node_modules/left-pad/',
      'node_modules/other/',
      'left-pad@npm:1.3.0 is',
    ],
    ['an absolute place', '"./.yarn/cache/left-pad', '"/srv/cache/left-pad', 'left-pad@npm:1.3.0 is loaded'],
    ['a workspace elsewhere', '"./packages/a/"', '"./packages/b/"', 'a@workspace:packages/a is loaded from'],
    [
      'an instance elsewhere',
      /(react-dom-virtual-\w+)\/0\/cache\/react-dom-npm-18\.2\.0-dd675bca1c/,
      '$1/0/cache/react-dom-npm-18.2.0-0000000000',
      'react-dom@npm:18.2.0 is loaded from',
    ],
    [
      'another version',
      '["is-number", "npm:7.0.0"]',
      '["is-number", "npm:3.0.0"]',
      'a@workspace:packages/a gets is-number@npm:3.0.0 as is-number',
    ],
    [
      'another package under the name',
      '["left-pad", "npm:1.3.0"]',
      '["left-pad", ["is-even", "npm:1.0.0"]]',
      'gets is-even@npm:1.0.0 as left-pad',
    ],
    ['a package of its own', '["npm:4.0.0", {', '["npm:4.0.1", {', 'js-tokens@npm:4.0.1 is not in yarn.lock'],
    ['a table of another form', '"packageRegistryData"', '"other"', 'no table of packages as Yarn writes it'],
    [
      'no table',
      'const RAW_RUNTIME_STATE',
      'let RAW_RUNTIME_STATE',
      'no table of packages as Yarn writes it',
    ],
    ['no JSON', '"linkType": "HARD"', '"linkType": HARD', 'is not valid JSON'],
  ])('with %s is found', async (_what, from, to, says) => {
    const edited = script.replace(from, to);
    expect(edited).not.toBe(script);
    expect(await compare(lock, { '.pnp.cjs': edited })).toEqual([expect.stringContaining(says)]);
  });

  it('with two tables says that nobody knows which one counts', async () => {
    const decoy = `/*${script}*/\n${script.replace('0382e69409', '0000000000')}`;
    expect(await compare(lock, { '.pnp.cjs': decoy })).toEqual([
      expect.stringContaining('no table of packages'),
    ]);
  });

  it('counts what it does not name', async () => {
    const moved = script.replaceAll(/-\w{10}\.zip\//g, '-0000000001.zip/');
    expect(await compare(lock, { '.pnp.cjs': moved })).toEqual([expect.stringMatching(/; and 12 more$/)]);
  });

  it('may lead to a cache outside of the repository, whose archives have other names', async () => {
    const away = script.replaceAll(
      /\.\/\.yarn\/cache\/(\S+?)-\w{10}\.zip/g,
      '../../home/.yarn/berry/cache/$1-10c0.zip',
    );
    expect(away).not.toBe(script);
    expect(await compare(lock, { '.pnp.cjs': away })).toEqual([]);
    const other = away.replace('left-pad-npm-1.3.0-0382e69409', 'left-pad-npm-1.3.0-0000000000');
    expect(await compare(lock, { '.pnp.cjs': other })).toHaveLength(1);
  });

  it('does not take a folder called ..cache for one outside of the repository', async () => {
    const there = script.replaceAll(/\.\/\.yarn\/cache\/(\S+?)-\w{10}\.zip/g, './..cache/$1-0000000001.zip');
    expect(await compare(lock, { '.pnp.cjs': there })).toHaveLength(1);
  });

  it('may lead a name that resolutions replace to any package that somebody has by it', async () => {
    const edited = script.replace('["is-number", "npm:7.0.0"]', '["is-number", "npm:3.0.0"]');
    expect(await compare(lock, { '.pnp.cjs': edited }, ['is-number'])).toEqual([]);
  });

  it('is compared where it belongs to the repository, not where git ignores it', async () => {
    const files = { 'yarn.lock': lock, '.pnp.cjs': script.replace('0382e69409', '0000000000') };
    const told = async (more: Readonly<Record<string, string>>): Promise<number> => {
      const dir = project({ ...files, ...more });
      commitAll(dir);
      const { graphs } = await readLockfiles(dir, { compare: true });
      return graphs.flatMap(({ problems }) => problems).filter(({ code }) => code === 'loader').length;
    };
    expect(await told({})).toBe(1);
    expect(await told({ '.gitignore': '.pnp.*\n' })).toBe(0);
  });

  it('is not asked for', async () => {
    expect(await compare(lock, {})).toEqual([]);
  });
});

describe('archives that a yarn.lock pins', () => {
  it('go by what Yarn puts into the names of their files', async () => {
    const archives = await lockedArchives({ path: 'yarn.lock', bytes: lock });
    expect(archives.get('0382e69409')).toEqual({
      locator: 'left-pad@npm:1.3.0',
      sha512: expect.stringMatching(/^3fb59c76e2[0-9a-f]{118}$/),
    });
    // Workspaces have no archive.
    expect([...archives.values()].filter(({ sha512 }) => sha512 !== undefined)).toHaveLength(14);
  });
});
