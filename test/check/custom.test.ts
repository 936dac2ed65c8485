import { describe, expect, it } from 'vitest';
import { judge } from '../../src/commands/stages/judge.js';
import { SealgateError } from '../../src/errors.js';
import type { Facts } from '../../src/model/facts.js';
import { makeFacts, makeFinding, makeGraph, makePackage, policyOf } from '../support/facts.js';

const rule = (more: string): string => `custom-rules:\n  - {id: mine, level: block, ${more}}\n`;

function reported(findings: Parameters<typeof makeFinding>[0][]): Facts {
  return makeFacts({
    reports: [
      {
        path: 'r.json',
        format: 'trivy',
        tool: { name: 'trivy' },
        findings: findings.map((one) => makeFinding(one)),
        covers: ['vulnerabilities'],
        problems: [],
      } as unknown as Facts['reports'][number],
    ],
  });
}

async function decided(yaml: string, facts: Facts): Promise<string[]> {
  const { decisions } = await judge(facts, await policyOf(yaml));
  return decisions
    .filter(({ finding }) => finding.rule.startsWith('custom/') || finding.check === 'vulnerabilities')
    .map(
      ({ outcome, finding, reason }) => `${outcome} ${finding.rule} ${finding.subject.name} ${reason.origin}`,
    );
}

describe('custom rules over packages', () => {
  const facts = makeFacts({
    graphs: [
      makeGraph([makePackage('left', '1.4.0'), makePackage('right', '2.0.0', { hasInstallScript: true })]),
    ],
  });

  it.each([
    ['pkg.name == "left"', ['left@1.4.0']],
    ['inRange(pkg.version, "<2.0.0") && pkg.scope == "runtime"', ['left@1.4.0']],
    ['pkg.installScript', ['right@2.0.0']],
    ['pkg.name.startsWith("r") || pkg.name.endsWith("t")', ['left@1.4.0', 'right@2.0.0']],
    ['pkg.purl.matches("^pkg:npm/ri")', ['right@2.0.0']],
    ['pkg.license == "" && !pkg.direct', []],
  ])('%s', async (when, names) => {
    const found = await decided(rule(`for: package, when: '${when}'`), facts);
    expect(found).toEqual(names.map((name) => `block custom/mine ${name} policy.yml:2`));
  });

  it('count each package once, and call none fine that a failed rule did not see', async () => {
    const two = `custom-rules:
  - {id: one, level: warn, for: package, when: 'pkg.name == "left"'}
  - {id: two, level: warn, for: package, when: 'pkg.name.startsWith("l")'}
`;
    const counts = async (yaml: string): Promise<unknown> =>
      (await judge(facts, await policyOf(yaml))).results.find(({ check }) => check === 'custom')?.counts;
    expect(await counts(two)).toMatchObject({ matched: 1, ok: 1 });
    const failing = `${two}  - {id: three, level: warn, for: package, when: 'pkg.name.matches("(")'}\n`;
    expect(await counts(failing)).toMatchObject({ matched: 1, 'not-checked': 1 });
  });

  it('have levels, a day, and can be waived and overruled like any rule', async () => {
    const mine = rule(`for: package, when: 'pkg.name == "left"', since: 2027-01-15, message: No left`);
    const { decisions } = await judge(facts, await policyOf(mine));
    expect(decisions.find(({ finding }) => finding.check === 'custom')).toMatchObject({
      outcome: 'warn',
      finding: { rule: 'custom/mine', title: 'No left' },
      reason: { kind: 'since', key: 'custom-rules.mine', text: expect.stringContaining('2027-01-15') },
    });
    const waived = `${rule(`for: package, when: 'pkg.name == "left"'`)}exceptions: [{id: E, rule: custom/mine, package: left, reason: r, approved-by: t, expires: "2027-01-01"}]`;
    expect(await decided(waived, facts)).toEqual(['accept custom/mine left@1.4.0 policy.yml:3']);
  });
});

describe('custom rules over findings', () => {
  const facts = reported([
    { aliases: ['CVE-2026-1'], severity: 'low', fingerprint: 'aa' },
    { aliases: ['GHSA-aaaa-bbbb-cccc'], severity: 'critical', fingerprint: 'bb' },
  ]);

  it('answer before severities, stricter or milder; the strongest counts', async () => {
    const strict = rule(`for: finding, when: 'finding.ids.exists(id, id.startsWith("CVE-2026"))'`);
    const outcomes = (await decided(strict, facts)).map((one) => one.split(' ')[0]);
    expect(outcomes).toEqual(['block', 'block']);
    const mild = `custom-rules:\n  - {id: a, for: finding, level: accept, when: 'finding.severity == "critical"'}\n`;
    expect((await decided(mild, facts)).map((one) => one.split(' ')[0])).toEqual(['warn', 'accept']);
    const both = `${mild}  - {id: b, for: finding, level: block, when: 'finding.check == "vulnerabilities"'}\n`;
    expect((await decided(both, facts)).map((one) => one.split(' ')[0])).toEqual(['block', 'block']);
  });

  it('of two that block the one that begins earlier, in any order', async () => {
    const later = "  - {id: later, for: finding, level: block, when: 'true', since: 2099-01-01}\n";
    const sooner = "  - {id: sooner, for: finding, level: block, when: 'true', since: 2027-01-01}\n";
    const now = "  - {id: now, for: finding, level: block, when: 'true'}\n";
    const outcomes = async (...rules: string[]): Promise<string[]> =>
      (await decided(`custom-rules:\n${rules.join('')}`, facts)).map((one) => one.split(' ')[0] ?? '');
    expect(await outcomes(later, now)).toEqual(['block', 'block']);
    expect(await outcomes(now, later)).toEqual(['block', 'block']);
    for (const rules of [
      [later, sooner],
      [sooner, later],
    ]) {
      const { decisions } = await judge(facts, await policyOf(`custom-rules:\n${rules.join('')}`));
      expect(decisions[0]).toMatchObject({ outcome: 'warn', reason: { since: '2027-01-01' } });
    }
  });

  it('make nothing milder that a rule over packages found', async () => {
    const packages = makeFacts({ graphs: [makeGraph([makePackage('left', '1.4.0')])] });
    const found = rule(`for: package, when: 'pkg.name == "left"'`);
    const other = (level: string): string =>
      `${found}  - {id: other, for: finding, level: ${level}, when: 'finding.fixed == ""'}\n`;
    expect(await decided(other('accept'), packages)).toEqual(['block custom/mine left@1.4.0 policy.yml:2']);
    const mild = other('block').replace('level: block', 'level: warn');
    expect(await decided(mild, packages)).toEqual(['block custom/mine left@1.4.0 policy.yml:3']);
  });
});

describe('expressions that are no conditions', () => {
  it.each([
    ['pkg.nam == "x"', "Did you mean 'pkg.name'?"],
    ['pkg.name', 'is called pkg: it has'],
    ['pkg.name ==', 'is called pkg: it has'],
    ['finding.rule == "x"', 'is called pkg: it has'],
    ['pkg.name.constructor == "x"', 'is called pkg: it has'],
    ['process.exit()', 'is called pkg: it has'],
    [`${'('.repeat(60)}true${')'.repeat(60)}`, 'is called pkg: it has'],
    [Array.from({ length: 140 }, () => 'pkg.direct').join(' && '), 'is called pkg: it has'],
  ])('%s', async (when, hint) => {
    const error = await policyOf(rule(`for: package, when: '${when}'`)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SealgateError);
    expect(error).toMatchObject({
      code: 'POLICY_INVALID',
      location: { line: 2 },
      hint: expect.stringContaining(hint),
    });
  });
});

describe('expressions that would never hold as they are meant', () => {
  it.each([
    ['finding', 'finding.severity == "HIGH"', 'finding.severity is never "HIGH"', "Did you mean 'high'?"],
    ['finding', 'finding.severity in ["critical", "medium"]', 'is never "medium"', 'It is one of critical'],
    ['finding', '"vulnerability" != finding["check"]', 'finding.check is never', "'vulnerabilities'"],
    ['finding', '!(true && finding.kind == "packages")', 'finding.kind is never', "'package'"],
    ['package', 'pkg.direct || pkg.scope == "dev"', 'pkg.scope is never "dev"', 'It is one of runtime'],
    ['package', 'pkg.scope == "unknown"', 'pkg.scope is never "unknown"', 'It is one of runtime'],
    ['package', 'inRange(pkg.version, ">=3.0, <4.17.21")', 'is no range of versions', 'as npm does'],
  ])('%s: %s', async (about, when, problem, hint) => {
    const error = await policyOf(rule(`for: ${about}, when: '${when}'`)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'POLICY_INVALID',
      location: { line: 2 },
      message: expect.stringContaining(problem),
      hint: expect.stringContaining(hint),
    });
  });

  it.each([
    ['finding', 'finding.severity in ["critical", "unknown"] && finding.scope != ""'],
    ['finding', 'finding.title == "HIGH" || finding.scope == "unknown"'],
    ['package', 'inRange(pkg.version, "") || inRange(pkg.version, "1.x || >=2.5.0-rc.1 <3")'],
    ['package', 'pkg.scope.startsWith("dev") && pkg.source == "git"'],
  ])('takes what can hold: %s: %s', async (about, when) => {
    await expect(policyOf(rule(`for: ${about}, when: '${when}'`))).resolves.toBeDefined();
  });

  it('a range that is put together and is none leaves the check incomplete', async () => {
    const facts = makeFacts({ graphs: [makeGraph([makePackage('left', '1.4.0')])] });
    const when = `inRange(pkg.version, "<<" + pkg.version)`;
    const { verdict } = await judge(facts, await policyOf(rule(`for: package, when: '${when}'`)));
    expect(verdict.verdict).toBe('incomplete');
    expect(verdict.gaps.find(({ check }) => check === 'custom')?.message).toContain(
      '"<<1.4.0" is no range of versions',
    );
  });
});

describe('expressions that never end', () => {
  it.each([['backtracks', 'pkg.name.matches("^(a+)+$")', [`${'a'.repeat(60)}!`]]])(
    '%s: stopped, and the verdict is incomplete',
    async (_name, when, names) => {
      const facts = makeFacts({ graphs: [makeGraph(names.map((name) => makePackage(name)))] });
      const { results, verdict } = await judge(facts, await policyOf(rule(`for: package, when: '${when}'`)));
      expect(results.find(({ check }) => check === 'custom')).toMatchObject({
        state: 'incomplete',
        reason: expect.stringMatching(/mine \(policy\.yml:2\) .* stopped after 2 seconds/),
      });
      expect(verdict.verdict).not.toBe('pass');
      expect(verdict.gaps.map(({ check }) => check)).toContain('custom');
    },
  );

  it('many of them share one budget: those that no time is left for make the verdict incomplete as well', async () => {
    const name = `${'a'.repeat(60)}!`;
    const facts = makeFacts({ graphs: [makeGraph([makePackage(name)])] });
    const rules = Array.from(
      { length: 40 },
      (_, index) =>
        `  - {id: mine-${index}, level: block, for: package, when: 'pkg.name.matches("^(a+)+$")'}\n`,
    );
    const last = `  - {id: last, level: block, for: package, when: 'pkg.name != ""'}\n`;
    const start = performance.now();
    const { results, verdict } = await judge(
      facts,
      await policyOf(`custom-rules:\n${rules.join('')}${last}`),
    );
    expect(performance.now() - start).toBeLessThan(20_000);
    const reason = results.find(({ check }) => check === 'custom')?.reason;
    expect(reason).toMatch(/mine-0 \(policy\.yml:2\) .* stopped after 2 seconds/);
    expect(reason).toMatch(/last \(policy\.yml:42\) .* the 10 seconds that all have together/);
    expect(verdict.verdict).toBe('incomplete');
  }, 40_000);

  it('nested walks over long lists end too', async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `CVE-${index}`);
    const facts = reported([{ aliases: ids, fingerprint: 'aa' }]);
    const when =
      'finding.ids.all(a, finding.ids.all(b, finding.ids.all(c, finding.ids.all(d, a + b + c + d != ""))))';
    const { results } = await judge(facts, await policyOf(rule(`for: finding, when: '${when}'`)));
    expect(results.find(({ check }) => check === 'custom')).toMatchObject({ state: 'incomplete' });
  });
});
