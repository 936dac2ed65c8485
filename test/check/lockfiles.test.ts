import { describe, expect, it } from 'vitest';
import { lockfiles } from '../../src/check/lockfiles.js';
import type { Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/finding.js';
import type { Package } from '../../src/model/package-graph.js';
import { INTEGRITY, makeFacts, makeGraph, makePackage, OTHER_INTEGRITY, policyOf } from '../support/facts.js';

async function judge(more: Partial<Facts>): Promise<CheckResult> {
  const facts = makeFacts(more);
  return (await lockfiles.load(facts))(facts, await policyOf('extends: baseline'));
}

function withBase(before: Package, after: Package): Partial<Facts> {
  return {
    graphs: [makeGraph([after])],
    base: { ref: 'main', commit: 'a'.repeat(40), graphs: [makeGraph([before])], changes: [], reports: [] },
  };
}

const rules = (result: CheckResult): string[] => result.findings.map((finding) => finding.rule);

describe('lockfiles', () => {
  it('T12 swapped hash in the lockfile fails', async () => {
    const result = await judge(
      withBase(makePackage('left'), makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY })),
    );
    expect(result.findings).toMatchObject([
      {
        rule: 'lockfiles/integrity-changed',
        severity: 'critical',
        subject: { name: 'left@1.0.0' },
      },
    ]);
    expect(result.counts).toEqual({ ok: 0, flagged: 1 });
  });

  it('tells a changed hash from one of another kind and from none', async () => {
    const sha1 = `sha1-${Buffer.alloc(20, 1).toString('base64')}`;
    const left = (integrity: string): Package => makePackage('left', '1.0.0', { integrity });
    const { integrity: _, ...none } = makePackage('left');
    expect(rules(await judge(withBase(left(sha1), left(INTEGRITY))))).toEqual([
      'lockfiles/integrity-replaced',
    ]);
    expect(rules(await judge(withBase(left(`${sha1} ${INTEGRITY}`), left(INTEGRITY))))).toEqual([]);
    expect(rules(await judge(withBase(left(INTEGRITY), none)))).toEqual(['lockfiles/integrity-removed']);
    expect(rules(await judge(withBase(none, left(INTEGRITY))))).toEqual([]);
    expect(
      rules(
        await judge(withBase(left(INTEGRITY), makePackage('left', '1.0.1', { integrity: OTHER_INTEGRITY }))),
      ),
    ).toEqual([]);
  });

  it('finds two hashes for one version', async () => {
    const twin = makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY });
    const graph = makeGraph([makePackage('left'), { ...twin, id: `${twin.id}#2` }]);
    expect(rules(await judge({ graphs: [graph] }))).toEqual(['lockfiles/conflicting-integrity']);
  });

  it('makes findings of what the reader noticed', async () => {
    const problems = [{ code: 'duplicate-key', message: 'Two entries', place: 'node_modules/left' }] as const;
    const result = await judge({ graphs: [makeGraph([makePackage('left')], { problems })] });
    expect(result.findings).toMatchObject([
      { rule: 'lockfiles/duplicate-key', severity: 'high', detail: { place: 'node_modules/left' } },
    ]);
  });

  it('T13 nothing to look at is not checked', async () => {
    expect(await judge({ graphs: [] })).toMatchObject({
      state: 'not-checked',
      reason: expect.stringContaining('No lockfile'),
    });
    const none = {
      kind: 'lockfile',
      subject: '.',
      state: 'missing',
      message: 'No lockfile was found',
    } as const;
    expect(await judge({ graphs: [], problems: [none] })).toMatchObject({ state: 'not-checked' });
    expect(await judge({ graphs: [makeGraph([])] })).toMatchObject({ state: 'not-checked' });
  });

  it('is incomplete where a lockfile could not be read', async () => {
    const problem = {
      kind: 'lockfile',
      subject: 'a',
      state: 'invalid',
      message: 'a/package-lock.json is cut off.',
    } as const;
    expect(await judge({ problems: [problem] })).toMatchObject({
      state: 'incomplete',
      reason: 'a/package-lock.json is cut off.',
    });
  });
});
