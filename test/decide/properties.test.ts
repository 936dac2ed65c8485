import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.js';
import type { Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { SEVERITIES } from '../../src/model/findings/severity.js';
import type { Override } from '../../src/model/policy/override.js';
import type { Exception, Policy } from '../../src/model/policy/policy.js';
import { CHECK_IDS, type Level } from '../../src/model/policy/words.js';
import { makeFacts, makeFinding, makeGraph, makePackage, makeResults, policyOf } from '../support/facts.js';
import { costRatio } from '../support/growth.js';

/** A repeatable source of choices (mulberry32). */
function chooser(seed: number): <T>(items: readonly T[]) => T {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const item = items[((t ^ (t >>> 14)) >>> 0) % items.length];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
}

const NAMES = ['a', 'b', 'c', 'd'];
const RULES = [
  'vulnerabilities/known',
  'licenses/denied',
  'licenses/unknown',
  'signatures/missing',
  'signatures/invalid',
  'sources/git',
];
const SCOPES = ['runtime', 'development', 'unknown'] as const;
const LEVELS: readonly Level[] = ['block', 'warn', 'accept'];

function randomCase(seed: number): { facts: Facts; findings: Finding[]; change: (policy: Policy) => Policy } {
  const pick = chooser(seed);
  const findings = Array.from({ length: pick([0, 1, 3, 8]) }, (_, index) => {
    const name = pick(NAMES);
    const rule = pick(RULES);
    return makeFinding({
      rule,
      check: rule.split('/')[0] ?? '',
      severity: pick(SEVERITIES),
      aliases: rule === 'vulnerabilities/known' ? [`CVE-${pick([1, 2, 3])}`] : [],
      subject: {
        kind: 'package',
        name: `${name}@1.0.0`,
        purl: `pkg:npm/${name}@1.0.0`,
        scope: pick(SCOPES),
      },
      fingerprint: `f${index}`,
      ...(pick([true, false]) ? { fix: { text: 'x', version: '1.0.1' } } : {}),
      ...(pick([true, false, false]) ? { suppressed: { by: 'x' } } : {}),
    });
  });
  const added = NAMES.filter(() => pick([true, false])).map((name) => makePackage(name));
  const graph = makeGraph(NAMES.map((name) => makePackage(name)));
  const base = {
    ref: 'main',
    commit: 'a'.repeat(40),
    graphs: [makeGraph(NAMES.map((name) => makePackage(name)))],
    changes: [{ lockfile: 'package-lock.json', added, removed: [], updated: [] }],
    reports: [],
  };
  const facts = makeFacts({ graphs: [graph], ...(pick([true, false]) ? { base } : {}) });
  const settings: Partial<Policy> = {
    failOnSeverity: pick(['critical', 'high', 'low', 'never']),
    failOnScopes: pick([['runtime'], ['runtime', 'development', 'unknown']]),
    ignoreUnfixed: pick([true, false]),
    existingFindings: pick(LEVELS),
    suppressedFindings: pick(LEVELS),
    vexFindings: pick(LEVELS),
    failOn: pick([[], ['kev' as const]]),
    failOnEpss: pick(['never' as const, 0.1]),
    missingSignature: pick(LEVELS),
    unknownLicense: pick(LEVELS),
    exceptionMaxAge: pick([0, 365 * 1440]),
    exceptionApprovers: pick([[], ['T']]),
    exceptionRequire: pick([[], [], ['owner']]),
    exceptions: Array.from({ length: pick([0, 1, 2]) }, (_, index) => randomException(pick, `E${index}`)),
  };
  return { facts, findings, change: (policy) => ({ ...policy, ...settings }) };
}

function randomException(pick: ReturnType<typeof chooser>, id: string): Exception {
  return {
    id,
    rule: pick([...RULES, 'CVE-1', 'CVE-2']),
    package: pick([...NAMES, 'a@1.0.0', 'pkg:npm/b']),
    reason: 'r',
    approvedBy: pick(['t', 't', 'u', 'pending']),
    expires: pick(['2026-01-01', '2027-01-01', '2029-01-01']),
  };
}

/** An override with `settings` for what `place` names, else for everything. */
function override(settings: Override['settings'], place: Partial<Override> = {}): Override {
  return { paths: [], workspaces: [], scopes: [], packages: [], settings, origins: {}, ...place };
}

const withOverride =
  (one: Override) =>
  (policy: Policy): Policy => ({ ...policy, overrides: [...policy.overrides, one] });

/** Whether an exception holds, by docs/exceptions.md. None of these has an owner. */
function holds({ approvedBy, expires }: Exception, policy: Policy, today: string): boolean {
  const { exceptionApprovers: approvers, exceptionMaxAge: cap, exceptionRequire: needed } = policy;
  const minutes = (Date.parse(expires) - Date.parse(today)) / 60_000;
  return (
    minutes >= 0 &&
    (cap === 0 || minutes <= cap) &&
    approvedBy !== 'pending' &&
    (approvers.length === 0 || approvers.some((name) => name.toLowerCase() === approvedBy)) &&
    !needed.includes('owner')
  );
}

const CASES = Array.from({ length: 400 }, (_, seed) => seed + 1);
const ORDER: Record<Level, number> = { accept: 0, warn: 1, block: 2 };

/** Outcome of every finding by fingerprint, without the findings that decide makes itself. */
function outcomes(facts: Facts, findings: readonly Finding[], policy: Policy): ReadonlyMap<string, Level> {
  const { decisions } = decide({ facts, policy, results: makeResults(), findings });
  const ours = decisions.filter(({ finding }) => finding.check !== 'exceptions');
  return new Map(ours.map(({ finding, outcome }) => [finding.fingerprint, outcome]));
}

/** Fingerprints whose outcome under `after` is stronger than under `before`. */
function stronger(
  seed: number,
  before: (policy: Policy) => Policy,
  after: (policy: Policy) => Policy,
  baseline: Policy,
): readonly string[] {
  const { facts, findings, change } = randomCase(seed);
  const policy = change(baseline);
  const [first, second] = [before, after].map((turn) => outcomes(facts, findings, turn(policy)));
  return [...(second ?? [])]
    .filter(([id, level]) => ORDER[level] > ORDER[first?.get(id) ?? 'accept'])
    .map(([id]) => `${seed}:${id}`);
}

const same = (policy: Policy): Policy => policy;

describe('decide, whatever the findings and the policy', () => {
  it('never lets an allowance block more', async () => {
    const baseline = await policyOf('extends: baseline');
    const allowances: readonly ((policy: Policy) => Policy)[] = [
      (policy) => ({ ...policy, allowGhsas: ['CVE-1'] }),
      (policy) => ({ ...policy, ignoreUnfixed: true }),
      (policy) => ({ ...policy, warnOnly: true }),
      (policy) => ({ ...policy, failOnScopes: [] }),
      (policy) => ({ ...policy, failOnSeverity: 'never' }),
      (policy) => ({ ...policy, rules: { 'licenses/denied': 'accept' } }),
      (policy) => ({ ...policy, exceptions: [...policy.exceptions, randomException(chooser(7), 'NEW')] }),
    ];
    const wrong = CASES.flatMap((seed) =>
      allowances.flatMap((allow) => stronger(seed, same, allow, baseline)),
    );
    expect(wrong).toEqual([]);
  });

  it('never lets a removed exception block less', async () => {
    const baseline = await policyOf('extends: baseline');
    const without = (policy: Policy): Policy => ({ ...policy, exceptions: [] });
    expect(CASES.flatMap((seed) => stronger(seed, without, same, baseline))).toEqual([]);
  });

  it('lets an exception that has ended or does not hold change nothing', async () => {
    const baseline = await policyOf('extends: baseline');
    let dropped = 0;
    for (const seed of CASES) {
      const { facts, findings, change } = randomCase(seed);
      const policy = change(baseline);
      const today = facts.context.time.slice(0, 10);
      const holding = policy.exceptions.filter((exception) => holds(exception, policy, today));
      dropped += policy.exceptions.length - holding.length;
      const [all, held] = [policy, { ...policy, exceptions: holding }].map((one) =>
        outcomes(facts, findings, one),
      );
      expect([seed, all]).toEqual([seed, held]);
    }
    expect(dropped).toBeGreaterThan(100);
  });

  it('judges as new what nobody can tell to be old', async () => {
    const baseline = await policyOf('extends: baseline');
    for (const seed of CASES) {
      const { facts, findings, change } = randomCase(seed);
      const { base: _, ...alone } = facts;
      const [block, accept] = (['block', 'accept'] as const).map((existingFindings) =>
        outcomes(alone, findings, { ...change(baseline), existingFindings }),
      );
      expect([seed, accept]).toEqual([seed, block]);
    }
  });

  it('judges an unknown severity as the highest', async () => {
    const baseline = await policyOf('extends: baseline');
    for (const seed of CASES) {
      const { facts, findings, change } = randomCase(seed);
      const [unknown, critical] = (['unknown', 'critical'] as const).map((severity) =>
        outcomes(
          facts,
          findings.map((finding) => ({ ...finding, severity })),
          change(baseline),
        ),
      );
      expect([seed, unknown]).toEqual([seed, critical]);
    }
  });

  it('never lets a milder override block more, nor a stricter one less, and only where it holds', async () => {
    const baseline = await policyOf('extends: baseline');
    const places: readonly Partial<Override>[] = [{}, { packages: ['a'] }, { scopes: ['development'] }];
    const wrong = CASES.flatMap((seed) =>
      places.flatMap((place) => [
        ...stronger(seed, same, withOverride(override({ warnOnly: true }, place)), baseline),
        ...stronger(seed, same, withOverride(override({ failOnSeverity: 'never' }, place)), baseline),
        ...stronger(seed, withOverride(override({ existingFindings: 'block' }, place)), same, baseline),
        ...stronger(
          seed,
          same,
          withOverride(override({ missingSignature: 'block' }, { packages: ['z'] })),
          baseline,
        ),
      ]),
    );
    expect(wrong).toEqual([]);
    const stricter = override({ rules: { 'licenses/denied': 'block' } }, { packages: ['a'] });
    const changed = CASES.flatMap((seed) => {
      const { facts, findings, change } = randomCase(seed);
      const policy = { ...change(baseline), rules: { 'licenses/denied': 'accept' as const } };
      const [before, after] = [policy, withOverride(stricter)(policy)].map((one) =>
        outcomes(facts, findings, one),
      );
      return findings.filter(({ fingerprint }) => before?.get(fingerprint) !== after?.get(fingerprint));
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(new Set(changed.map(({ rule, subject }) => `${rule} ${subject.name}`))).toEqual(
      new Set(['licenses/denied a@1.0.0']),
    );
  });

  it('blocks nothing by an override before its day, and from that day on what it says without a day', async () => {
    const baseline = await policyOf('extends: baseline');
    const settings: Override['settings'] = {
      failOnSeverity: 'low',
      failOnScopes: ['runtime', 'development'],
    };
    for (const seed of CASES) {
      const { facts, findings, change } = randomCase(seed);
      const policy = change(baseline);
      const today = facts.context.time.slice(0, 10);
      const by = (since?: string): ReadonlyMap<string, Level> =>
        outcomes(
          facts,
          findings,
          withOverride(override(settings, since === undefined ? {} : { since }))(policy),
        );
      const [without, undated, early] = [outcomes(facts, findings, policy), by(), by('9999-12-31')];
      expect(by(today)).toEqual(undated);
      for (const [id, level] of early) {
        if (level === 'block') expect(`${seed}:${id} ${without.get(id)}`).toBe(`${seed}:${id} block`);
        else if (undated.get(id) === 'block') expect(`${seed}:${id} ${level}`).toBe(`${seed}:${id} warn`);
      }
    }
  });

  it('lets a baseline only make milder what it lists and no change brings', async () => {
    const baseline = await policyOf('extends: baseline');
    let milder = 0;
    for (const seed of CASES) {
      const pick = chooser(seed + 1000);
      const { facts, findings, change } = randomCase(seed);
      const policy = { ...change(baseline), baseline: '.github/sealgate-baseline.json' };
      const known = findings.map(({ fingerprint }) => fingerprint).filter(() => pick([true, false]));
      const listed = { ...facts, baseline: { path: policy.baseline, known, added: [] } };
      const before = outcomes(facts, findings, policy);
      const { decisions } = decide({ facts: listed, policy, results: makeResults(), findings });
      for (const { finding, outcome, novelty } of decisions) {
        const plain = before.get(finding.fingerprint);
        if (plain === undefined) continue;
        const counts = known.includes(finding.fingerprint) && novelty !== 'new';
        if (counts && plain === 'block') milder += 1;
        expect(`${seed}:${finding.fingerprint} ${outcome}`).toBe(
          `${seed}:${finding.fingerprint} ${counts && plain === 'block' ? 'warn' : plain}`,
        );
      }
    }
    expect(milder).toBeGreaterThan(0);
  });

  it('does not depend on the order of findings or exceptions, and loses none', async () => {
    const baseline = await policyOf('extends: baseline');
    for (const seed of CASES) {
      const { facts, findings, change } = randomCase(seed);
      const policy = change(baseline);
      const turned = { ...policy, exceptions: [...policy.exceptions].reverse() };
      const results = makeResults();
      const forward = decide({ facts, policy, results, findings });
      const backward = decide({ facts, policy: turned, results, findings: [...findings].reverse() });
      expect(backward).toEqual(forward);
      const { blocked, warned, accepted } = forward.verdict;
      expect(blocked + warned + accepted).toBe(forward.decisions.length);
      for (const finding of findings) expect(forward.decisions.some((d) => d.finding === finding)).toBe(true);
    }
  });

  it('is never a pass while something blocks or is missing', async () => {
    const baseline = await policyOf('extends: baseline');
    for (const seed of CASES) {
      const { facts, findings, change } = randomCase(seed);
      const results = makeResults(
        seed % 2 === 0 ? [] : [{ check: 'sources', state: 'incomplete', reason: 'x' }],
      );
      const { decisions, verdict } = decide({ facts, policy: change(baseline), results, findings });
      const blocks = decisions.some(({ outcome }) => outcome === 'block');
      expect(verdict.verdict).toBe(blocks ? 'fail' : seed % 2 === 0 ? 'pass' : 'incomplete');
    }
  });

  it.each(CHECK_IDS)('is never a pass where the required check %s did not come to its end', async (check) => {
    const baseline = await policyOf('extends: baseline');
    const policy = { ...baseline, checks: { ...baseline.checks, [check]: 'required' as const } };
    const verdictOf = (results: readonly CheckResult[]): string =>
      decide({ facts: makeFacts({ graphs: [makeGraph([makePackage('a')])] }), policy, results, findings: [] })
        .verdict.verdict;
    expect(verdictOf(makeResults())).toBe('pass');
    expect(verdictOf(makeResults([{ check, state: 'incomplete', reason: 'x' }]))).toBe('incomplete');
    expect(verdictOf(makeResults([{ check, state: 'not-checked', reason: 'x' }]))).toBe('incomplete');
    expect(verdictOf(makeResults().filter((result) => result.check !== check))).toBe('incomplete');
  });

  it('decides 20,000 findings in a time that does not grow with the exceptions', async () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      makeFinding({
        aliases: [`CVE-${index % 1000}`, `GHSA-${index}`],
        subject: { kind: 'package', name: `p${index % 5000}@1.0.0`, purl: `pkg:npm/p${index % 5000}@1.0.0` },
        fingerprint: `f${index}`,
      }),
    );
    const baseline = await policyOf('extends: baseline');
    const work = (count: number) => {
      const exceptions = Array.from({ length: count }, (_, index) => ({
        ...randomException(chooser(index + 1), `E${index}`),
        rule: index % 2 === 0 ? 'vulnerabilities/known' : `CVE-${index}`,
        package: `p${index}@1.*`,
      }));
      const all = {
        facts: makeFacts(),
        policy: { ...baseline, exceptions },
        results: makeResults(),
        findings,
      };
      return () => expect(decide(all).decisions.length).toBeGreaterThanOrEqual(20_000);
    };
    // The benchmark holds the goal; this only catches what grows with findings times exceptions.
    expect(await costRatio(work(2000), work(50), 3)).toBeLessThan(3);
  });
});
