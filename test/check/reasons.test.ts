import { describe, expect, it } from 'vitest';
import { summarizeReasons } from '../../src/check/reasons.js';
import { pkg } from '../support/graph.js';

const unreachable = (name: string, reason: string) => ({
  node: pkg(name, '1.0.0'),
  outcome: { result: 'unreachable', reason },
});

describe('why packages could not be checked', () => {
  it('takes what a registry does not have for one reason, whatever the packages are called', () => {
    const absent = ['a', '@acme/b', 'c', 'd'].map((name) =>
      unreachable(name, `r.example.test has no package ${name}`),
    );
    expect(summarizeReasons('Signatures', absent)).toBe(
      'Signatures of 4 packages could not be checked: r.example.test has no package a, @acme/b, c and 1 more.',
    );
    const version = ['a', 'b'].map((name) => unreachable(name, `r.example.test has no ${name}@1.0.0`));
    expect(summarizeReasons('Signatures', version)).toContain(
      'could not be checked: r.example.test has no a@1.0.0, b@1.0.0.',
    );
  });

  it('names the package where it is the only one', () => {
    const reasons = [unreachable('a', 'r.example.test has no package a'), unreachable('b', 'it timed out')];
    expect(summarizeReasons('Signatures', reasons)).toBe(
      'Signatures of 2 packages could not be checked. b@1.0.0: it timed out; a@1.0.0: r.example.test has no package a.',
    );
  });
});
