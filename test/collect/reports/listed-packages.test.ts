import { describe, expect, it } from 'vitest';
import { listedPackages } from '../../../src/collect/reports/listed-packages.js';

const purls = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `pkg:npm/p${String(index).padStart(5, '0')}@1.0.0`);

describe('what is kept of the packages that a report lists', () => {
  it.each([1, 99, 100, 101, 250, 9_999])('of %i at most 100, evenly over all', (count) => {
    const listed = listedPackages('package-lock.json', purls(count).reverse());
    expect(listed?.total).toBe(count);
    const sample = listed?.sample ?? [];
    expect(sample.length).toBeLessThanOrEqual(100);
    expect(sample.length).toBeGreaterThanOrEqual(Math.min(count, 50));
    const places = sample.map((purl) => Number(/p(\d+)/.exec(purl)?.[1]));
    expect(places[0]).toBe(0);
    expect(places.at(-1) ?? 0).toBeGreaterThanOrEqual(count - Math.max(1, count * 0.05));
    expect(new Set(places).size).toBe(places.length);
  });

  it('looks at the beginning of what no lockfile is', () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) yield `pkg:npm/p${asked++}@1.0.0`;
    }
    expect(listedPackages('package-lock.json', endless())?.sample).toHaveLength(100);
    expect(asked).toBe(20_000);
  });

  it('counts what is of npm, once, without qualifiers', () => {
    const twice = ['pkg:npm/a@1.0.0?x=y', 'pkg:npm/a@1.0.0', 'pkg:deb/debian/a@1'];
    expect(listedPackages('l', twice)).toEqual({ target: 'l', total: 1, sample: ['pkg:npm/a@1.0.0'] });
    expect(listedPackages('l', ['pkg:deb/debian/a@1'])).toBeUndefined();
  });
});
