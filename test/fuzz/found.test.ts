import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileReaders, readLockfile } from '../../src/collect/lockfiles/registry.js';
import type { DependencyGraph } from '../../src/model/package-graph.js';
import { hashingTime } from '../support/growth.js';
import { random } from '../support/random.js';
import { ROOT } from '../support/root.js';
import { examine, placesOf } from './examine.js';
import { mutate } from './mutate.js';
import { fuzzTargets } from './targets.js';

/** More than any reading needs, in times of what hashing 32 MiB takes on this machine now. */
const limit = 300 * (await hashingTime());

const FOUND = path.join(ROOT, 'test/fixtures/fuzz');

describe('inputs that once broke a reader', () => {
  it.each(fuzzTargets.map((target) => [target.id, target] as const))('%s', async (id, target) => {
    const dir = path.join(FOUND, id);
    for (const name of existsSync(dir) ? readdirSync(dir).sort() : []) {
      const bytes = readFileSync(path.join(dir, name));
      // Of what was cut off, `examine` is told that there was more.
      const cutFrom = name.startsWith('cut-')
        ? { text: '', at: 0, places: Number.MAX_SAFE_INTEGER }
        : undefined;
      const promises = cutFrom === undefined ? target : {};
      const fault = await examine({
        path: target.file,
        bytes,
        promises,
        limit,
        ...(cutFrom === undefined ? {} : { cutFrom }),
      });
      expect([name, fault]).toEqual([name, undefined]);
    }
  });
});

describe('fuzzing', () => {
  it('has a line for every reader', () => {
    expect(fuzzTargets.map(({ id }) => id).sort()).toEqual(lockfileReaders.map(({ id }) => id).sort());
  });

  it.each(fuzzTargets.map((target) => [target.id, target] as const))(
    '%s: every promise holds for its seeds',
    async (_, target) => {
      for (const text of target.seeds()) {
        const bytes = Buffer.from(text);
        expect(await examine({ path: target.file, bytes, promises: target, limit })).toBeUndefined();
      }
    },
  );

  it('damages the same way for the same seed', () => {
    const [target] = fuzzTargets;
    const text = target?.seeds()[0] ?? '';
    const series = (seed: number): string[] =>
      Array.from({ length: 50 }, (_, at) =>
        Buffer.from(mutate(text, random(seed + at), ['x']).bytes).toString('hex'),
      );
    expect(series(1)).toEqual(series(1));
    expect(series(1)).not.toEqual(series(51));
  });
});

describe('a reader that is wrong is found out', () => {
  const whole = fuzzTargets.find(({ id }) => id === 'npm')?.seeds()[2] ?? '';
  const bytes = Buffer.from(whole);
  const asked = { path: 'package-lock.json', bytes, promises: {}, limit };
  const altered =
    (change: (graph: DependencyGraph) => DependencyGraph): typeof readLockfile =>
    async (file) =>
      change(await readLockfile(file));

  it('by a crash', async () => {
    const read = async (): Promise<DependencyGraph> => {
      throw new TypeError('undefined is not a function');
    };
    expect(await examine(asked, read)).toContain('crash: TypeError');
  });

  it('by a package that vanished', async () => {
    const read = altered((graph) => ({ ...graph, packages: graph.packages.filter((one) => one.direct) }));
    expect(await examine(asked, read)).toMatch(/leads to|not there/);
  });

  it('by a cut that goes unseen', async () => {
    const graph = await readLockfile(asked);
    const read = altered((one) => ({
      ...one,
      packages: [],
      importers: one.importers.slice(0, 1).map((root) => ({ ...root, dependencies: [] })),
    }));
    const cutFrom = { text: whole, at: 10, places: placesOf(graph) };
    expect(await examine({ ...asked, cutFrom }, read)).toContain('cut off');
    expect(await examine({ ...asked, promises: { entriesIn: () => 5 } }, read)).toContain(
      '5 entries are written',
    );
  });

  it('by answers that differ', async () => {
    let calls = 0;
    const read = altered((graph) => {
      calls += 1;
      return { ...graph, packages: calls === 1 ? graph.packages : graph.packages.slice(1) };
    });
    expect(await examine(asked, read)).toContain('differ');
  });

  it('by taking too long', async () => {
    expect(await examine({ ...asked, limit: 0 })).toContain(' ms');
  });
});
