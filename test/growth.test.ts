import { expect, it } from 'vitest';
import { expectLinear } from './support/growth.js';

const steps = (count: number): number => {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum += step & 3;
  return sum;
};

it('takes what grows as its input does', async () => {
  await expectLinear({ from: 300, work: (size) => () => steps(size * 1000) });
});

it('refuses what grows as the square of its input', async () => {
  const work = (size: number) => () => steps(size * size * 10);
  await expect(expectLinear({ from: 300, work })).rejects.toThrow('not linear');
});
