import { describe, expect, it } from 'vitest';
import { type LicenseJudgement, loadLicenseJudge } from '../../../src/check/licenses/judge.js';
import type { PackageLicense } from '../../../src/check/licenses/package-license.js';
import { licenses } from '../../../src/check/licenses.js';
import { firstLevel } from '../../../src/decide/level.js';
import type { LicenseFact } from '../../../src/model/facts.js';
import type { Package } from '../../../src/model/packages/graph.js';
import {
  INTEGRITY,
  makeFacts,
  makeFinding,
  makeGraph,
  makePackage,
  OTHER_INTEGRITY,
  policyOf,
} from '../../support/facts.js';
import { random } from '../../support/random.js';

const SHA = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

/** A licence file that is the text of licences. */
function file(
  name: string,
  matches: Readonly<Record<string, number>>,
  more: { covered?: number; sha256?: string } = {},
) {
  return {
    file: name,
    sha256: SHA,
    covered: 100,
    matches: Object.entries(matches).map(([license, confidence]) => ({ license, confidence })),
    ...more,
  };
}

async function judgement(
  yaml: string,
  facts: Readonly<Record<string, LicenseFact>>,
): Promise<LicenseJudgement> {
  return (await loadLicenseJudge())({ licenses: facts, graphs: [] }, await policyOf(yaml));
}

async function judge(
  yaml: string,
  fact: Partial<LicenseFact>,
  node: Partial<Package> = {},
): Promise<PackageLicense> {
  const left = makePackage('left', '1.0.0', node);
  return (await judgement(yaml, { [left.id]: { license: '', from: 'lockfile', ...fact } })).of(left);
}

describe('licence files', () => {
  const yaml = 'allow-licenses: [MIT, Apache-2.0, LGPL-3.0-only]';

  it('stand in for a licence that is not declared, or that nobody can read', async () => {
    const texts = [file('LICENSE', { MIT: 97 })];
    for (const license of ['', 'whatever', 'BSD', 'SEE LICENSE IN LICENSE']) {
      expect(await judge(yaml, { license, texts })).toMatchObject({
        outcome: 'allowed',
        basis: 'text',
        confidence: 97,
        spdx: 'MIT',
        reason: 'its LICENSE is the text of MIT (97 %); MIT is in allow-licenses',
      });
    }
    expect(await judge(yaml, { texts: [file('COPYING', { 'GPL-3.0-only': 100 })] })).toMatchObject({
      outcome: 'denied',
    });
  });

  it('must all be allowed where there are several', async () => {
    const texts = [file('LICENSE-MIT', { MIT: 100 }), file('LICENSE-APACHE', { 'Apache-2.0': 99 })];
    expect(await judge(yaml, { texts })).toMatchObject({
      outcome: 'allowed',
      spdx: 'MIT AND Apache-2.0',
      confidence: 99,
    });
    const gpl = [...texts, file('LICENSE-GPL', { 'GPL-2.0-only': 99 })];
    expect(await judge(yaml, { texts: gpl })).toMatchObject({ outcome: 'denied' });
  });

  it.each([
    [undefined, 'its files were not here to be looked at'],
    [[], 'it holds no licence file'],
    [[file('LICENSE', {}, { covered: 0 })], 'its LICENSE is the text of no licence of the SPDX list'],
    [
      [file('LICENSE', { MIT: 85 })],
      'its LICENSE resembles MIT by 85 %, less than license-confidence (90 %)',
    ],
    [
      [file('LICENSE', { MIT: 100 }, { covered: 60 })],
      'its LICENSE resembles MIT by 60 %, less than license-confidence (90 %)',
    ],
    [
      [file('LICENSE', { MIT: 100 }), file('LICENSE.ee', {})],
      'its LICENSE.ee is the text of no licence of the SPDX list',
    ],
  ])('leave it open where they do not tell: %#', async (texts, why) => {
    const answer = await judge(yaml, texts === undefined ? {} : { texts });
    expect(answer).toMatchObject({ outcome: 'unknown', reason: `no licence is declared; ${why}` });
  });

  it('are believed as far as license-confidence says', async () => {
    const texts = [file('LICENSE', { MIT: 85 })];
    expect(await judge(`${yaml}\nlicense-confidence: 80`, { texts })).toMatchObject({ outcome: 'allowed' });
    expect(await judge(`${yaml}\nlicense-confidence: "85%"`, { texts })).toMatchObject({
      outcome: 'allowed',
    });
    expect(await judge(`${yaml}\nlicense-confidence: 100`, { texts })).toMatchObject({ outcome: 'unknown' });
  });

  it('count alone where SEE LICENSE IN names one', async () => {
    const texts = [file('LICENSE', { MIT: 100 }), file('TERMS', {})];
    expect(await judge(yaml, { license: 'SEE LICENSE IN ./LICENSE', texts })).toMatchObject({
      outcome: 'allowed',
    });
    expect(await judge(yaml, { license: 'SEE LICENSE IN TERMS', texts })).toMatchObject({
      outcome: 'unknown',
    });
    expect(await judge(yaml, { license: 'SEE LICENSE IN x', texts })).toMatchObject({
      reason: expect.stringContaining('it holds no file x'),
    });
  });

  it('do not speak against UNLICENSED and NONE', async () => {
    for (const license of ['UNLICENSED', 'unlicenced', 'NONE'])
      expect(await judge(yaml, { license, texts: [file('LICENSE', { MIT: 100 })] })).toMatchObject({
        outcome: 'unknown',
      });
  });

  it.each([
    ['MIT', { 'GPL-3.0-only': 99 }, [['its LICENSE is the text of GPL-3.0-only (99 %)', 'denied']]],
    ['MIT', { 'Apache-2.0': 99 }, [['its LICENSE is the text of Apache-2.0 (99 %)', 'allowed']]],
    [
      'MIT',
      { MIT: 99, 'GPL-3.0-only': 95 },
      [['its LICENSE also holds the text of GPL-3.0-only (95 %)', 'denied']],
    ],
    ['MIT', { MIT: 99, 'Apache-2.0': 95 }, []],
    ['MIT', { 'GPL-3.0-only': 85 }, []],
    ['MIT OR GPL-3.0-or-later', { 'GPL-3.0-only': 99 }, []],
    ['LGPL-3.0-only', { 'GPL-3.0-only': 99 }, []],
    ['LGPL-3.0-only', { 'LGPL-3.0-only': 99, 'GPL-3.0-only': 99 }, []],
    ['LGPL-2.1-only', { 'GPL-3.0-only': 99 }, [['its LICENSE is the text of GPL-3.0-only (99 %)', 'denied']]],
    ['LicenseRef-own', { MIT: 99 }, []],
    ['MIT', {}, []],
  ] as const)('against a declared %s: %j', async (license, matches, expected) => {
    const { conflicts = [] } = await judge(yaml, { license, texts: [file('LICENSE', matches)] });
    expect(conflicts.map(({ words, outcome }) => [words, outcome])).toEqual(expected);
  });

  it('a file whose name says that it lies beside another one is told all the same', async () => {
    const texts = [file('LICENSE also holds x', { 'Apache-2.0': 99 })];
    const { conflicts = [] } = await judge(yaml, { license: 'MIT', texts });
    expect(conflicts.map(({ license, outcome }) => [license, outcome])).toEqual([['Apache-2.0', 'allowed']]);
  });

  it('make findings: a mismatch where the found licence is not allowed, a note where it is', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => makePackage(name)) as [Package, Package, Package];
    const facts = makeFacts({
      graphs: [makeGraph([a, b, c])],
      licenses: {
        [a.id]: { license: 'MIT', from: 'lockfile', texts: [file('LICENSE', { 'GPL-3.0-only': 99 })] },
        [b.id]: { license: 'MIT', from: 'lockfile', texts: [file('LICENSE', { 'Apache-2.0': 99 })] },
        [c.id]: {
          license: 'MIT',
          from: 'lockfile',
          others: [{ license: 'AGPL-3.0-only', from: 'registry' }],
        },
      },
    });
    const policy = await policyOf(yaml);
    const { findings } = (await licenses.load(facts))(facts, policy);
    expect(findings.map(({ rule, subject, message }) => [rule, subject.name, message])).toEqual([
      ['licenses/mismatch', 'a@1.0.0', 'It declares MIT: its LICENSE is the text of GPL-3.0-only (99 %).'],
      ['licenses/text-differs', 'b@1.0.0', 'It declares MIT: its LICENSE is the text of Apache-2.0 (99 %).'],
      ['licenses/mismatch', 'c@1.0.0', 'It declares MIT: the registry says AGPL-3.0-only.'],
    ]);
  });
});

describe('license-clarifications', () => {
  const yaml = (pin: string): string =>
    `allow-licenses: MIT\nlicense-clarifications:\n  - {package: pkg:npm/left, license: MIT, ${pin}}`;
  const pinned = yaml(`file: README.md, sha256: ${SHA.toUpperCase()}`);

  it('hold while the file is the same, and end when it changes', async () => {
    const same = await judge(pinned, { license: 'custom', texts: [file('README.md', {})] });
    expect(same).toMatchObject({
      outcome: 'allowed',
      basis: 'clarification',
      reason: 'MIT is in allow-licenses, as license-clarifications (policy.yml:3) found',
    });
    const changed = await judge(pinned, {
      license: 'custom',
      texts: [file('README.md', {}, { sha256: OTHER })],
    });
    expect(changed).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('has another README.md by now'),
    });
    const gone = await judge(pinned, { license: 'custom', texts: [] });
    expect(gone.reason).toContain('has no README.md any more');
  });

  it('do not hold where the package is not here, and say so', async () => {
    expect(await judge(pinned, { license: 'custom' })).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('it is not installed, so its README.md was not read'),
    });
  });

  it('hold for a package by its integrity, without its files', async () => {
    expect(await judge(yaml(`integrity: ${INTEGRITY}`), { license: 'custom' })).toMatchObject({
      outcome: 'allowed',
    });
    expect(await judge(yaml(`integrity: ${OTHER_INTEGRITY}`), { license: 'custom' })).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('is another package by its hash'),
    });
  });

  it('are judged by the lists like any licence', async () => {
    const denied = pinned.replace('license: MIT', 'license: GPL-3.0-only');
    expect(await judge(denied, { license: 'MIT', texts: [file('README.md', {})] })).toMatchObject({
      outcome: 'denied',
    });
  });
});

describe('license-exceptions', () => {
  const yaml = (entry: string): string =>
    `allow-licenses: MIT\nlicense-exceptions:\n  - {reason: contract 7, ${entry}}`;

  it.each([
    ['package: pkg:npm/left, licenses: GPL-3.0-only', 'GPL-3.0-only', 'allowed'],
    ['package: pkg:npm/left, licenses: GPL-3.0-only', 'GPL-3.0', 'allowed'],
    ['package: pkg:npm/left, licenses: GPL-3.0-only', 'GPL-3.0-or-later', 'denied'],
    ['package: pkg:npm/left, licenses: GPL-3.0-only', 'AGPL-3.0-only', 'denied'],
    ['package: "pkg:npm/lef*", licenses: GPL-3.0-only', 'GPL-3.0-only', 'allowed'],
    ['package: left@1.0.0, licenses: GPL-3.0-only', 'GPL-3.0-only', 'allowed'],
    ['package: left@2.0.0, licenses: GPL-3.0-only', 'GPL-3.0-only', 'denied'],
    ['package: pkg:npm/right, licenses: GPL-3.0-only', 'GPL-3.0-only', 'denied'],
    ['package: left, licenses: [ISC OR Zlib]', 'Zlib OR ISC', 'allowed'],
    ['package: left, licenses: UNLICENSED', 'UNLICENSED', 'allowed'],
    ['package: left, licenses: UNLICENSED', 'GPL-3.0-only', 'denied'],
    ['package: left, licenses: NONE', '', 'allowed'],
    ['package: left, licenses: NONE', 'GPL-3.0-only', 'denied'],
    ['package: left, licenses: Acme Commercial 2', 'acme commercial 2', 'allowed'],
    ['package: left, licenses: GPL-3.0-only, scopes: dev', 'GPL-3.0-only', 'denied'],
    ['package: left, licenses: GPL-3.0-only, scopes: [runtime]', 'GPL-3.0-only', 'allowed'],
    ['package: left, licenses: LGPL-3.0-only', 'MIT AND LGPL-3.0-only', 'allowed'],
    ['package: left, licenses: LGPL-3.0-only', '(LGPL-3.0-only OR GPL-2.0-only) AND MIT', 'allowed'],
    ['package: left, licenses: LGPL-3.0-only', 'LGPL-3.0-only AND ISC', 'denied'],
    ['package: left, licenses: LGPL-3.0-only', 'MIT AND LGPL-3.0-or-later', 'denied'],
    ['package: left, licenses: MIT AND ISC', 'ISC', 'denied'],
    ['package: left, licenses: LicenseRef-x', 'MIT AND LicenseRef-x', 'allowed'],
  ])('{%s} for a package that has %j: %s', async (entry, license, outcome) => {
    expect(await judge(yaml(entry), { license })).toMatchObject({ outcome });
  });

  it('reaches all of an npm scope', async () => {
    const policy = yaml('package: "pkg:npm/@acme/*", licenses: UNLICENSED');
    const own = makePackage('@acme/a');
    const other = makePackage('@acmes/a');
    const asked = await judgement(policy, {
      [own.id]: { license: 'UNLICENSED', from: 'lockfile' },
      [other.id]: { license: 'UNLICENSED', from: 'lockfile' },
    });
    expect(asked.of(own)).toMatchObject({
      outcome: 'allowed',
      reason: 'license-exceptions (policy.yml:3): contract 7',
    });
    expect(asked.of(other)).toMatchObject({ outcome: 'unknown' });
  });

  it('says for what licence it was, when the package has another', async () => {
    const answer = await judge(yaml('package: left, licenses: GPL-2.0-only'), { license: 'AGPL-3.0-only' });
    expect(answer.reason).toBe(
      'AGPL-3.0-only is not in allow-licenses; the exception in policy.yml:3 was for GPL-2.0-only',
    );
  });

  it('that nothing needs is a finding, with its line', async () => {
    const policy = await policyOf(`allow-licenses: MIT
license-exceptions:
  - {package: gone, licenses: ISC, reason: r}
  - {package: left, licenses: MIT, reason: r}
  - {package: left, licenses: ISC, reason: r}
  - {package: right, licenses: GPL-2.0, reason: r}
license-clarifications:
  - {package: left, license: MIT, file: LICENSE, sha256: "${OTHER}"}
  - {package: right, license: GPL-2.0-only, file: LICENSE, sha256: "${OTHER}"}`);
    const [left, right] = [makePackage('left'), makePackage('right')];
    const facts = makeFacts({
      graphs: [makeGraph([left, right])],
      licenses: {
        [left.id]: { license: 'MIT', from: 'lockfile', texts: [] },
        [right.id]: { license: 'GPL-2.0-only', from: 'lockfile' },
      },
    });
    const { findings } = (await licenses.load(facts))(facts, policy);
    const unused = findings.filter(({ rule }) => rule === 'licenses/unused');
    expect(
      unused.map(({ location, message }) => [location?.line, message.replace(/^.*does nothing: /, '')]),
    ).toEqual([
      [3, 'no package matches it.'],
      [4, 'left@1.0.0 is allowed without it.'],
      [5, 'left@1.0.0 has MIT, not ISC.'],
      [8, 'left@1.0.0 has no LICENSE any more.'],
    ]);
    expect(findings.some(({ rule }) => rule === 'licenses/denied')).toBe(false);
  });
});

describe('license-scopes', () => {
  const yaml = `
allow-licenses: MIT
unknown-license: block
license-scopes:
  dev: {allow-licenses: [MIT, set:strong-copyleft], unknown-license: warn}
  optional: {deny-licenses: [MIT]}`;

  it.each([
    ['runtime', 'GPL-3.0-only', 'denied'],
    ['development', 'GPL-3.0-only', 'allowed'],
    ['development', 'ISC', 'denied'],
    ['optional', 'MIT', 'denied'],
    ['runtime', 'MIT', 'allowed'],
  ] as const)('in %s %s is %s', async (scope, license, outcome) => {
    expect(await judge(yaml, { license }, { scope })).toMatchObject({ outcome });
  });

  it('give unknown licences a level of their own', async () => {
    const policy = await policyOf(yaml);
    const levelOf = (scope: 'runtime' | 'development', rule: string) =>
      firstLevel(
        makeFinding({
          rule,
          check: 'licenses',
          severity: 'moderate',
          subject: { kind: 'package', name: 'a', scope },
        }),
        policy,
      );
    expect(levelOf('runtime', 'licenses/unknown').level).toBe('block');
    expect(levelOf('development', 'licenses/unknown')).toMatchObject({
      level: 'warn',
      reason: { text: 'license-scopes: development: unknown-license: warn', origin: 'policy.yml:5' },
    });
  });

  it('tell unread packages apart', async () => {
    const packages = [
      makePackage('a'),
      makePackage('b', '1.0.0', { scope: 'development' }),
      makePackage('c'),
    ];
    const facts = makeFacts({
      graphs: [makeGraph(packages)],
      licenses: { 'pkg:npm/c@1.0.0': { license: 'MIT', from: 'lockfile' } },
    });
    const { findings } = (await licenses.load(facts))(facts, await policyOf(yaml));
    expect(findings.map(({ rule, subject }) => [rule, subject.scope, subject.nodes])).toEqual([
      ['licenses/unread', undefined, ['pkg:npm/a@1.0.0']],
      ['licenses/unread', 'development', ['pkg:npm/b@1.0.0']],
    ]);
  });
});

describe('the policy of licences refuses', () => {
  it.each([
    ['license-confidence: 40', 'Expected a percentage from 50 to 100'],
    ['license-confidence: high', 'Expected a percentage from 50 to 100'],
    ['license-scopes: {developement: {}}', "Did you mean 'development'?"],
    ['license-scopes: {dev: {allow-licences: MIT}}', "Did you mean 'allow-licenses'?"],
    ['license-scopes: {dev: {allow-licenses: [GPLv9]}}', "'GPLv9' is not on the SPDX licence list"],
    ['license-scopes: {dev: {allow-licenses: ["set:permisive"]}}', "Did you mean 'set:permissive'?"],
    ['license-exceptions: [{package: left, licenses: MIT}]', "needs 'reason'"],
    ['license-exceptions: [{package: "*", licenses: MIT, reason: r}]', 'would match everything'],
    ['license-exceptions: [{package: left, licenses: [], reason: r}]', 'names no licence'],
    ['license-exceptions: [{package: left, licence: MIT, reason: r}]', "Did you mean 'licenses'?"],
    ['license-exceptions: {package: left}', 'Expected a list of maps'],
    ['license-clarifications: [{package: left, license: MIT}]', 'must say what was looked at'],
    ['license-clarifications: [{package: left, license: MIT, file: LICENSE}]', 'must say what was looked at'],
    [
      `license-clarifications: [{package: left, license: "MIT, ISC", file: L, sha256: "${SHA}"}]`,
      'is not an SPDX licence expression',
    ],
    [
      `license-clarifications: [{package: left, license: MIT, file: ../L, sha256: "${SHA}"}]`,
      'Expected the name of a file',
    ],
    [
      'license-clarifications: [{package: left, license: MIT, file: L, sha256: "12"}]',
      'Expected a SHA-256 in hex',
    ],
  ])('%s', async (yaml, expected) => {
    const error = await policyOf(yaml).then(
      () => undefined,
      (thrown: Error & { hint?: string }) => thrown,
    );
    expect(`${error?.message} ${error?.hint ?? ''}`).toContain(expected);
    expect(error).toMatchObject({ code: 'POLICY_INVALID', location: { file: 'policy.yml', line: 1 } });
  });
});

describe('properties of licence rules', () => {
  const IDS = [
    'MIT',
    'ISC',
    'Apache-2.0',
    'GPL-2.0-only',
    'GPL-3.0-or-later',
    'LGPL-2.1+',
    'LicenseRef-x',
    'UNLICENSED',
    'BSD',
    '',
  ];
  const LISTED = [
    'MIT',
    'ISC',
    'Apache-2.0',
    'GPL-2.0-only',
    'GPL-3.0-or-later',
    'LGPL-2.1-only',
    'LicenseRef-x',
  ];
  const expression = ({ pick, below }: ReturnType<typeof random>, depth = 0): string =>
    depth > 2 || below(3) === 0
      ? pick(IDS)
      : `(${expression({ pick, below } as ReturnType<typeof random>, depth + 1)} ${pick(['AND', 'OR'])} ${expression({ pick, below } as ReturnType<typeof random>, depth + 1)})`;

  it('allowing more, or denying less, never turns allowed into anything else', async () => {
    const dice = random(3);
    for (let round = 0; round < 150; round += 1) {
      const license = expression(dice);
      const allow = LISTED.filter(() => dice.chance(0.4));
      const deny = LISTED.filter(() => dice.chance(0.2));
      const more = dice.pick(LISTED);
      // An empty allow-list allows what is not denied: filling it is no allowance.
      if (allow.length === 0) continue;
      const yaml = (allowed: readonly string[], denied: readonly string[]): string =>
        `allow-licenses: [${allowed.join(', ')}]\ndeny-licenses: [${denied.join(', ')}]`;
      const before = (await judge(yaml(allow, deny), { license })).outcome;
      if (before !== 'allowed') continue;
      expect((await judge(yaml([...allow, more], deny), { license })).outcome).toBe('allowed');
      expect((await judge(yaml(allow, deny.slice(1)), { license })).outcome).toBe('allowed');
    }
  });

  it('an exception never turns allowed into anything else, and its removal never denied or unknown into allowed', async () => {
    const dice = random(5);
    for (let round = 0; round < 150; round += 1) {
      const license = expression(dice);
      const lists = `allow-licenses: [${dice.pick(LISTED)}, ${dice.pick(LISTED)}]`;
      const entry = `license-exceptions: [{package: left, licenses: [${dice.pick(LISTED)}], reason: r}]`;
      const [without, having] = [
        await judge(lists, { license }),
        await judge(`${lists}\n${entry}`, { license }),
      ];
      if (without.outcome === 'allowed') expect(having.outcome).toBe('allowed');
      if (having.outcome !== 'allowed') expect(without.outcome).toBe(having.outcome);
    }
  });

  it('does not depend on the order of an expression’s sides, of lists, or of questions', async () => {
    const dice = random(9);
    for (let round = 0; round < 100; round += 1) {
      const [a, b] = [expression(dice), expression(dice)];
      const [x, y, z] = [dice.pick(LISTED), dice.pick(LISTED), dice.pick(LISTED)];
      const operator = dice.pick(['AND', 'OR']);
      const one = await judge(`allow-licenses: [${x}, ${y}]\ndeny-licenses: [${z}]`, {
        license: `(${a}) ${operator} (${b})`,
      });
      const other = await judge(`deny-licenses: [${z}]\nallow-licenses: [${y}, ${x}]`, {
        license: `(${b}) ${operator} (${a})`,
      });
      expect(other.outcome).toBe(one.outcome);
    }
  });
});
