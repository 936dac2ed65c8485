import { describe, expect, it } from 'vitest';
import { licenses } from '../../src/check/licenses.js';
import { firstLevel } from '../../src/decide/level.js';
import { noveltyOf } from '../../src/decide/novelty.js';
import type { Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import { diffLockfiles } from '../../src/model/packages/change.js';
import { makeFacts, makeGraph, makePackage, policyOf } from '../support/facts.js';

async function judge(
  declared: Readonly<Record<string, string>>,
  yaml: string,
  more: Partial<Facts> = {},
): Promise<CheckResult> {
  const names = Object.keys(declared);
  const facts = makeFacts({
    graphs: [makeGraph(names.map((name) => makePackage(name)))],
    licenses: Object.fromEntries(
      names.flatMap((name) => {
        const license = declared[name];
        return license === undefined || license === '?'
          ? []
          : [[`pkg:npm/${name}@1.0.0`, { license, from: 'lockfile' as const }]];
      }),
    ),
    ...more,
  });
  return (await licenses.load(facts))(facts, await policyOf(yaml));
}

describe('licenses', () => {
  it('counts every package once and finds what is not allowed', async () => {
    const result = await judge(
      { a: 'MIT', b: 'GPL-3.0-only', c: 'SEE LICENSE IN x.txt', d: '', e: 'MIT OR GPL-3.0-only', f: '?' },
      'allow-licenses: MIT',
    );
    expect(result).toMatchObject({
      state: 'ran',
      total: 6,
      counts: { allowed: 2, denied: 1, unknown: 2, unread: 1, own: 0 },
    });
    expect(result.findings.map((finding) => [finding.rule, finding.subject.name])).toEqual([
      ['licenses/denied', 'b@1.0.0'],
      ['licenses/unknown', 'c@1.0.0'],
      ['licenses/unknown', 'd@1.0.0'],
      ['licenses/unread', 'package-lock.json'],
    ]);
  });

  it('tells what the change brings apart from what was unread before', async () => {
    const [old, same, come] = [makePackage('old'), makePackage('same'), makePackage('come')];
    const [before, after] = [makeGraph([old, same]), makeGraph([old, same, come])];
    const facts = makeFacts({
      graphs: [after],
      licenses: { [same.id]: { license: 'MIT', from: 'lockfile' } },
      base: {
        ref: 'main',
        commit: 'a'.repeat(40),
        graphs: [before],
        changes: diffLockfiles([before], [after]),
        reports: [],
      },
    });
    const policy = await policyOf('allow-licenses: MIT');
    const { findings, counts } = (await licenses.load(facts))(facts, policy);
    expect(counts).toMatchObject({ allowed: 1, unread: 2 });
    const novelty = noveltyOf(facts, policy);
    expect(findings.map((one) => [one.rule, one.message, novelty(one)])).toEqual([
      ['licenses/unread', 'Nothing said what the licence of come@1.0.0 is.', 'new'],
      ['licenses/unread', 'Nothing said what the licence of old@1.0.0 is.', 'existing'],
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(findings.map(({ title }) => title)).toEqual([
      'The licence of come@1.0.0 could not be read',
      'The licence of old@1.0.0 could not be read',
    ]);
  });

  it('lets packages be exempt by purl with wildcards', async () => {
    const yaml = 'allow-licenses: MIT\nallow-dependencies-licenses: ["pkg:npm/left", "pkg:npm/@acme/*"]';
    expect((await judge({ left: 'GPL-3.0-only' }, yaml)).counts).toMatchObject({ allowed: 1 });
    expect((await judge({ leftover: 'GPL-3.0-only' }, yaml)).counts).toMatchObject({ denied: 1 });
  });

  it('is not checked offline, and incomplete online, where no licence at all could be read', async () => {
    expect(await judge({ a: '?', b: '?' }, 'allow-licenses: MIT', { offline: true })).toMatchObject({
      state: 'not-checked',
      findings: [],
      counts: { unread: 2 },
    });
    expect(await judge({ a: '?' }, 'allow-licenses: MIT')).toMatchObject({ state: 'incomplete' });
  });

  it('names the line of the list that denied, whatever the package declares', async () => {
    const yaml = 'allow-licenses: MIT\ndeny-licenses: ISC';
    const { findings } = await judge({ a: '0BSD AND deny-licenses', left: 'ISC' }, yaml);
    const policy = await policyOf(yaml);
    expect(findings.map((one) => [one.subject.name, firstLevel(one, policy).reason])).toMatchObject([
      ['a@1.0.0', { key: 'allow-licenses', origin: 'policy.yml:1' }],
      ['left@1.0.0', { key: 'deny-licenses', origin: 'policy.yml:2' }],
    ]);
  });

  it('does not judge code of the repository itself', async () => {
    const own = makePackage('a', '1.0.0', { source: { kind: 'link', path: 'packages/a' } });
    const result = await judge({}, 'allow-licenses: MIT', { graphs: [makeGraph([own])] });
    expect(result).toMatchObject({ counts: { own: 1, unread: 0 }, findings: [] });
  });

  it('T33 homoglyphs and 10k characters are unknown, not allowed', async () => {
    const result = await judge(
      { a: 'МIT', b: `MIT${' OR MIT'.repeat(2000)}`, c: 'MIT\u200b' },
      'allow-licenses: MIT',
    );
    expect(result.counts).toMatchObject({ unknown: 3, allowed: 0 });
    expect(result.findings[0]?.message).toContain('U+041C');
    expect(result.findings.every((finding) => finding.message.length < 400)).toBe(true);
  });

  it('survives packages called like members of every object', async () => {
    const result = await judge({ constructor: '?', ok: 'MIT' }, 'allow-licenses: MIT');
    expect(result.counts).toMatchObject({ unread: 1, allowed: 1 });
  });
});
