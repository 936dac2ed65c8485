import satisfies from 'semver/functions/satisfies.js';
import { expect, it } from 'vitest';
import { inRange } from '../../../src/model/packages/in-range.js';

const LOOSE = { includePrerelease: true, loose: true };
const numbers = [0, 1, 2, 10];
const plain = numbers.flatMap((a) => numbers.flatMap((b) => numbers.map((c) => `${a}.${b}.${c}`)));
const odd = [
  '1.2.3-rc.1',
  '2.0.0-0',
  'v1.2.3',
  '01.2.3',
  '1.2',
  '1.2.3+build',
  '1.2.9007199254740993',
  '',
  'x',
];

function disagreements(versions: readonly string[], ranges: readonly string[]): string[] {
  return ranges.flatMap((range) =>
    versions
      .filter((version) => inRange(version, range) !== satisfies(version, range, LOOSE))
      .map((version) => `${version} in ${range}`),
  );
}

it('reads plain ranges and versions as npm does', () => {
  const ranges = ['', '^', '~'].flatMap((sign) => plain.map((version) => sign + version));
  expect(disagreements(plain, ranges)).toEqual([]);
});

it('reads every other range and version as npm does', () => {
  const ranges = ['', '^', '~', '>=', '<'].flatMap((sign) => odd.map((version) => sign + version));
  const more = [
    '^1.2.3 || ^2.0.0',
    '1.x',
    '*',
    '>=1.0.0 <2.0.0',
    '1.2.3 - 2.0.0',
    ' ^1.2.3',
    '^1.2.3\n',
    '^^1.2.3',
  ];
  const near = ['1.2.3', '1.2.4', '2.0.0', '0.0.0', '10.0.0'];
  expect(disagreements([...near, ...odd], [...ranges, ...more, '^1.2.3', '~1.2.3', '1.2.3'])).toEqual([]);
});
