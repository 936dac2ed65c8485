import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BESIDE_PATHS, findPolicy, makeReader, POLICY_PATHS } from '../../src/policy/find.js';
import { errorOf } from '../support/errors.js';
import { commitAll, project } from '../support/project.js';

const [PLACE, OTHER] = POLICY_PATHS;
let trace: string;

beforeEach(() => {
  trace = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-trace-')), 'git.txt');
});
afterEach(() => vi.unstubAllEnvs());

/** How many processes of git the work starts. */
async function startsOf(work: () => Promise<unknown>): Promise<number> {
  vi.stubEnv('GIT_TRACE', trace);
  await work();
  vi.unstubAllEnvs();
  return existsSync(trace) ? readFileSync(trace, 'utf8').split('trace: built-in: git').length - 1 : 0;
}

function committed(files: Readonly<Record<string, string>>): { dir: string; commit: string } {
  const dir = project({ 'package.json': '{}', ...files });
  return { dir, commit: commitAll(dir) };
}

const readerOf = ({ dir, commit }: { dir: string; commit: string }) =>
  makeReader({ dir, base: { ref: 'main', commit } });

describe('the places of a policy at the base', () => {
  it.each([
    ['nothing is there', {}],
    ['one has a policy', { [PLACE]: 'extends: strict\n' }],
  ])('are asked for by two processes of git where %s', async (_, files) => {
    const at = committed(files);
    const reader = readerOf(at);
    const find = () => findPolicy({ dir: at.dir, base: { ref: 'main', commit: at.commit } }, reader);
    expect(await startsOf(async () => [await find(), await find()])).toBe(2);
  });

  it('have what the commit has, one by one and all together', async () => {
    const places = [...POLICY_PATHS, ...BESIDE_PATHS];
    const files = Object.fromEntries(places.map((place, at) => [place, `# ${at}\n`]));
    // Two names that differ by case only are one file on some disks.
    const { dir, commit } = committed({ [PLACE]: '# 0\n', [places.at(-1) as string]: '# 9\n' });
    const reader = readerOf({ dir, commit });
    for (const place of places) {
      const bytes = await reader.readLocal(place);
      const there = place === PLACE || place === places.at(-1);
      expect([place, bytes && Buffer.from(bytes).toString()]).toEqual([
        place,
        there ? files[place] : undefined,
      ]);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'T8 a place that is listed and cannot be read is an error, and hides no other',
    async () => {
      const dir = project({ [OTHER]: 'extends: strict\n' });
      symlinkSync('nowhere.yml', path.join(dir, PLACE));
      const reader = readerOf({ dir, commit: commitAll(dir) });
      expect((await errorOf(reader.readLocal(PLACE))).message).toContain(`cannot read the policy '${PLACE}'`);
      expect(Buffer.from((await reader.readLocal(OTHER)) ?? []).toString()).toBe('extends: strict\n');
      expect(await reader.readLocal('sealgate.yml')).toBeUndefined();
    },
  );

  it('T8 a file that the clone lacks is an error, not none', async () => {
    const { dir, commit } = committed({ [PLACE]: 'extends: strict\n' });
    const blob = execFileSync('git', ['-C', dir, 'rev-parse', `${commit}:${PLACE}`], { encoding: 'utf8' });
    rmSync(path.join(dir, '.git/objects', blob.slice(0, 2), blob.trim().slice(2)), { force: true });
    const { readLocal } = readerOf({ dir, commit });
    expect((await errorOf(readLocal(PLACE))).message).toContain(`cannot read the policy '${PLACE}'`);
  });
});
