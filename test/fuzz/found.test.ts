import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileReaders, readLockfile } from '../../src/collect/lockfiles/registry.js';
import { canonicalJson } from '../../src/model/data/canonical-json.js';
import { recordHash } from '../../src/model/evidence/ledger.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import { readRecord } from '../../src/seal/evidence/chain.js';
import { hashingTime } from '../support/growth.js';
import { random } from '../support/random.js';
import { ROOT } from '../support/root.js';
import { ledgerReading, workflowReading } from './document-readings.js';
import { type Damaged, examine } from './examine.js';
import { lockfileReading, type Promises, placesOf } from './lockfile-reading.js';
import { lockfileTargets } from './lockfile-targets.js';
import { mutate } from './mutate.js';
import { ledgerSeeds } from './seal-seeds.js';
import { fuzzTargets } from './targets.js';

/** More than any reading needs, in times of what hashing 32 MiB takes on this machine now. */
const limit = 300 * (await hashingTime());

const FOUND = path.join(ROOT, 'test/fixtures/fuzz');

describe('inputs that once broke a reader', () => {
  it.each(fuzzTargets.map((target) => [target.id, target] as const))('%s', async (id, target) => {
    const dir = path.join(FOUND, id);
    for (const name of existsSync(dir) ? readdirSync(dir).sort() : []) {
      const bytes = readFileSync(path.join(dir, name));
      // Of what was cut off, `examine` is told that there was more; of the rest what is cut cannot be counted.
      const cutFrom = name.startsWith('cut-')
        ? { cutFrom: { text: '', at: 0, size: Number.MAX_SAFE_INTEGER } }
        : {};
      const fault = await target.examine({ path: target.file, bytes, ...cutFrom }, limit);
      expect([name, fault]).toEqual([name, undefined]);
    }
  });
});

describe('fuzzing', () => {
  it('has a line for every reader of lockfiles', () => {
    expect(lockfileTargets.map(({ id }) => id).sort()).toEqual(lockfileReaders.map(({ id }) => id).sort());
  });

  it.each(fuzzTargets.map((target) => [target.id, target] as const))(
    '%s: every promise holds for its seeds',
    async (_, target) => {
      for (const text of target.seeds()) {
        const bytes = Buffer.from(text);
        expect(await target.examine({ path: target.file, bytes }, limit)).toBeUndefined();
        expect(await target.sizeOf(text)).toBeGreaterThanOrEqual(0);
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
  const file = { path: 'package-lock.json', bytes };
  const judged = (read: typeof readLockfile, more: Partial<Damaged> = {}, promises: Promises = {}) =>
    examine(lockfileReading(promises, read), { ...file, ...more }, limit);
  const altered =
    (change: (graph: DependencyGraph) => DependencyGraph): typeof readLockfile =>
    async (file) =>
      change(await readLockfile(file));

  it('by a crash', async () => {
    const read = async (): Promise<DependencyGraph> => {
      throw new TypeError('undefined is not a function');
    };
    expect(await judged(read)).toContain('crash: TypeError');
  });

  it('by a package that vanished', async () => {
    const read = altered((graph) => ({ ...graph, packages: graph.packages.filter((one) => one.direct) }));
    expect(await judged(read)).toMatch(/leads to|not there/);
  });

  it('by a cut that goes unseen', async () => {
    const graph = await readLockfile(file);
    const read = altered((one) => ({
      ...one,
      packages: [],
      importers: one.importers.slice(0, 1).map((root) => ({ ...root, dependencies: [] })),
    }));
    const cutFrom = { text: whole, at: 10, size: placesOf(graph) };
    expect(await judged(read, { cutFrom })).toContain('cut off');
    expect(await judged(read, {}, { entriesIn: () => 5 })).toContain('5 entries are written');
  });

  it('by answers that differ', async () => {
    let calls = 0;
    const read = altered((graph) => {
      calls += 1;
      return { ...graph, packages: calls === 1 ? graph.packages : graph.packages.slice(1) };
    });
    expect(await judged(read)).toContain('differ');
  });

  it('by a ledger record that reads as intact and is not', () => {
    const [line = ''] = ledgerSeeds();
    const { hash: _, ...record } = JSON.parse(line);
    const forged = { ...record, object: 'other' };
    const bytes = Buffer.from(canonicalJson({ ...forged, hash: recordHash(forged) }));
    expect(ledgerReading.judge(readRecord(bytes, 1), { path: 'x', bytes })).toBe('it reads as intact');
  });

  it('by a text that says undefined', () => {
    const workflow = { path: 'x', kind: 'workflow', events: ['undefined'], jobs: [] } as const;
    expect(workflowReading.judge(workflow, { path: 'x', bytes: Buffer.from('a') })).toBe(
      'a text says undefined',
    );
  });

  it('by taking too long', async () => {
    expect(await examine(lockfileReading(), file, 0)).toContain(' ms');
  });
});
