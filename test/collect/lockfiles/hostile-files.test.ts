import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { SealgateError } from '../../../src/errors.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import { examine } from '../../fuzz/examine.js';
import { lockfileReading } from '../../fuzz/lockfile-reading.js';
import { lockfileTargets } from '../../fuzz/lockfile-targets.js';

/** Every reader that has a line in test/fuzz/targets.ts, with a file that it reads without a problem. */
const targets = await Promise.all(
  lockfileTargets.map(async (target) => {
    for (const text of target.seeds()) {
      const graph = await readLockfile({ path: target.file, bytes: Buffer.from(text) }).catch(
        () => undefined,
      );
      if (graph !== undefined) return { target, text, graph };
    }
    throw new Error(`no valid seed of ${target.id}`);
  }),
);

const faultOf = async (path: string, bytes: Uint8Array): Promise<string> => {
  const error = await readLockfile({ path, bytes }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SealgateError)) throw new Error(`no error of the input: ${String(error)}`);
  expect(error.location?.file).toBe(path);
  expect(error.hint).toBeTypeOf('string');
  expect(error.message.length).toBeLessThan(700);
  return error.message;
};

describe.each(targets.map((one) => [one.target.id, one] as const))('%s', (_, { target, text, graph }) => {
  const read = (content: string | Uint8Array): Promise<DependencyGraph> =>
    readLockfile({ path: target.file, bytes: Buffer.from(content) });
  const same = ({ lockfile: _lockfile, ...rest }: DependencyGraph): unknown => rest;

  it('refuses what is empty, and bytes that are no text', async () => {
    expect(await faultOf(target.file, Buffer.from(''))).toContain('is empty');
    expect(await faultOf(target.file, Buffer.from(' \r\n\t\n'))).toContain('is empty');
    expect(await faultOf(target.file, new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]))).toContain('is not UTF-8');
  });

  it('names the lines of merge-conflict markers, wherever they stand', async () => {
    const lines = text.split('\n');
    for (const part of [0.3, 0.6, 0.9]) {
      const at = Math.floor(lines.length * part);
      const side = lines.slice(at, at + 1);
      const conflict = [
        ...lines.slice(0, at),
        '<<<<<<< HEAD',
        ...side,
        '=======',
        ...side,
        '>>>>>>> topic',
        ...lines.slice(at),
      ];
      expect(await faultOf(target.file, Buffer.from(conflict.join('\n')))).toContain(
        `has merge-conflict markers on lines ${at + 1}, ${at + 3}, ${at + 5}`,
      );
    }
  });

  it('reads the same with a byte-order mark and with carriage returns', async () => {
    expect(same(await read(`\ufeff${text}`))).toEqual(same(graph));
    expect(same(await read(text.replaceAll('\n', '\r\n')))).toEqual(same(graph));
  });

  it('ends in bounded time for nesting and for lines without end', { timeout: 120_000 }, async () => {
    const half = Math.floor(text.length / 2);
    for (const bomb of ['[', '{"a":', '{a: ', '- ', ' ', '"', "'", '\\', 'x', '\n']) {
      const bytes = Buffer.from(text.slice(0, half) + bomb.repeat(200_000) + text.slice(half));
      const fault = await examine(lockfileReading(), { path: target.file, bytes }, 30_000);
      expect([bomb, fault]).toEqual([bomb, undefined]);
    }
  });

  it('is sound and deterministic for hostile names', async () => {
    const name = graph.packages.find(({ name: one }) => /^[a-z]{4,}$/.test(one))?.name ?? 'none';
    for (const hostile of [
      '__proto__',
      'constructor',
      '\u202egnp.exe',
      '\u001b[31m',
      '../../x',
      'x'.repeat(10_000),
      '-rf',
    ]) {
      const bytes = Buffer.from(text.replaceAll(name, hostile));
      expect(await examine(lockfileReading(), { path: target.file, bytes }, 30_000)).toBeUndefined();
    }
  });
});

describe('100 MB', () => {
  it('of a valid lockfile of Bun are read, and of noise refused, in bounded time', {
    timeout: 240_000,
  }, async () => {
    const places = Array.from(
      { length: 500_000 },
      (_, at) =>
        `"p${at}": ["p${at}@1.0.0", "", { "dependencies": { "p${at + 1}": "^1.0.0", "q": "1" } }, "sha512-${'A'.repeat(86)}=="],`,
    );
    const text = `{"lockfileVersion": 1, "workspaces": {"": {"dependencies": {"p0": "1"}}}, "packages": {\n${places.join('\n')}\n"p500000": ["p500000@1.0.0", "", {}, ""], "q": ["q@1.0.0", "", {}, ""]}}`;
    expect(text.length).toBeGreaterThan(80_000_000);
    const graph = await readLockfile({ path: 'bun.lock', bytes: Buffer.from(text) });
    expect([graph.packages.length, graph.problems]).toEqual([500_002, []]);
    for (const { target } of targets) await faultOf(target.file, Buffer.alloc(100_000_000, 'a: [x\n'));
  });
});
