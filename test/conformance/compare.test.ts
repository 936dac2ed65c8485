import { describe, expect, it } from 'vitest';
import { graph, pkg } from '../support/graph.js';
import { runComparison } from './compare.js';
import { type Comparison, labelsOf } from './comparison.js';
import { explainedIds } from './explanations.js';
import { comparisons } from './registry.js';

const lockfile = { name: 'lockfiles/x/package-lock.json', file: '/none/package-lock.json' };
const ours = graph({ packages: [pkg('a', '1.0.0'), pkg('b', '1.0.0')] });
const peerSays = (
  theirs: readonly string[],
  explain: Comparison['explain'] = () => undefined,
): Comparison => ({
  id: 'x',
  title: 'x',
  takes: () => true,
  compare: async (asked) =>
    asked.graph === undefined
      ? { refused: 'ours', message: asked.refusal }
      : { ours: labelsOf(asked.graph), theirs },
  explain,
});
const input = {
  lockfiles: [lockfile],
  program: '',
  read: async () => ({ graph: ours, refusal: '' }),
  known: new Set(['known']),
};

describe('conformance', () => {
  it('counts what is equal', async () => {
    const outcome = await runComparison(peerSays(['b@1.0.0', 'a@1.0.0']), input);
    expect(outcome).toMatchObject({ lockfiles: 1, equal: 1, agreed: 2, unexplained: [] });
  });

  it('names what only one side has', async () => {
    const { unexplained } = await runComparison(peerSays(['a@1.0.0', 'c@1.0.0']), input);
    expect(unexplained.map(({ only, item }) => [only, item])).toEqual([
      ['ours', 'b@1.0.0'],
      ['theirs', 'c@1.0.0'],
    ]);
  });

  it('takes an explanation only where docs/differences.md has it', async () => {
    const known = await runComparison(
      peerSays(['a@1.0.0'], () => 'known'),
      input,
    );
    expect([...known.explained]).toEqual([['known', 1]]);
    expect(known.unexplained).toEqual([]);
    const unknown = await runComparison(
      peerSays(['a@1.0.0'], () => 'unknown'),
      input,
    );
    expect(unknown.unexplained).toHaveLength(1);
  });

  it('counts a refusal as a difference', async () => {
    const read = async () => ({ graph: undefined, refusal: 'too odd' });
    const { unexplained } = await runComparison(peerSays([]), { ...input, read });
    expect(unexplained).toMatchObject([{ only: 'theirs', item: 'refused: too odd' }]);
  });

  it('has an id of its own for every comparison and every explanation', () => {
    const ids = comparisons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(explainedIds().size).toBeGreaterThan(0);
  });
});
