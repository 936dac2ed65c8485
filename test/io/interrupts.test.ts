import process from 'node:process';
import { expect, it } from 'vitest';
import { onInterrupt } from '../../src/io/interrupts.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const listeners = (): number[] => SIGNALS.map((signal) => process.listenerCount(signal));

it('listens once for all that is to be done, and to nothing where nothing is left to do', () => {
  const before = listeners();
  const takeBack = Array.from({ length: 30 }, () => onInterrupt(() => undefined, 'nothing'));
  expect(listeners()).toEqual(before.map((count) => count + 1));
  for (const one of takeBack.slice(1)) one();
  takeBack[1]?.();
  expect(listeners()).toEqual(before.map((count) => count + 1));
  takeBack[0]?.();
  expect(listeners()).toEqual(before);
});
