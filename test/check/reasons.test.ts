import { describe, expect, it } from 'vitest';
import { summarizeReasons } from '../../src/check/reasons.js';
import { pkg } from '../support/graph.js';

const unreachable = (name: string, reason: string, state: { readonly absent?: true } = {}) => ({
  node: pkg(name, '1.0.0'),
  outcome: { result: 'unreachable', reason, ...state },
});
const ABSENT = { absent: true } as const;

describe('why packages could not be checked', () => {
  it('takes what a registry does not have for one reason, whatever the packages are called', () => {
    const absent = ['a', '@acme/b', 'c', 'd'].map((name) =>
      unreachable(name, `r.example.test has no package ${name}`, ABSENT),
    );
    expect(summarizeReasons('Signatures', absent)).toEqual({
      reason:
        'Signatures of 4 packages could not be checked: r.example.test has no package a, @acme/b, c and 1 more.',
      absent: true,
    });
    const version = ['a', 'b'].map((name) =>
      unreachable(name, `r.example.test has no ${name}@1.0.0`, ABSENT),
    );
    expect(summarizeReasons('Signatures', version)?.reason).toContain(
      'could not be checked: r.example.test has no a@1.0.0, b@1.0.0.',
    );
  });

  it('names the package where it is the only one', () => {
    const reasons = [
      unreachable('a', 'r.example.test has no package a', ABSENT),
      unreachable('b', 'it timed out'),
    ];
    expect(summarizeReasons('Signatures', reasons)).toEqual({
      reason:
        'Signatures of 2 packages could not be checked. b@1.0.0: it timed out; a@1.0.0: r.example.test has no package a.',
    });
  });

  it('takes no other words for those of a registry that has nothing', () => {
    const words = ['has no single hash in the lockfiles that a tarball could be held against', 'x has no a'];
    expect(
      summarizeReasons(
        'Signatures',
        words.map((reason) => unreachable('a', reason)),
      ),
    ).toEqual({
      reason: `Signatures of 2 packages could not be checked. a@1.0.0: ${words[0]}; a@1.0.0: ${words[1]}.`,
    });
  });
});
