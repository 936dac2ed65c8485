import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.js';
import { withSeal } from '../../src/decide/gaps.js';
import type { CollectProblem, Facts } from '../../src/model/facts.js';
import type { Cause, CheckResult } from '../../src/model/findings/check-result.js';
import type { Decision, Verdict } from '../../src/model/findings/decision.js';
import type { Finding } from '../../src/model/findings/finding.js';
import type { DependencyGraph, PackageSource } from '../../src/model/packages/graph.js';
import { makeFacts, makeFinding, makeGraph, makePackage, makeResults, policyOf } from '../support/facts.js';

const BASE = { ref: 'main', commit: 'a'.repeat(40), graphs: [], changes: [], reports: [] };

async function run(
  yaml: string,
  findings: readonly Finding[] = [],
  more: { readonly facts?: Partial<Facts>; readonly results?: readonly CheckResult[] } = {},
): Promise<{ decisions: Decision[]; verdict: Verdict }> {
  return decide({
    facts: makeFacts(more.facts),
    policy: await policyOf(yaml),
    results: more.results ?? makeResults(),
    findings,
  });
}

async function decideOne(yaml: string, finding: Finding, facts?: Partial<Facts>): Promise<Decision> {
  const { decisions } = await run(yaml, [finding], facts === undefined ? {} : { facts });
  const decision = decisions.find((candidate) => candidate.finding === finding);
  if (decision === undefined) throw new Error('the finding was lost');
  return decision;
}

const exception = (more: Readonly<Record<string, string>> = {}): string =>
  [
    'exceptions:',
    ...Object.entries({
      id: 'EX-1',
      rule: 'GHSA-aaaa-bbbb-cccc',
      package: 'left@1.0.0',
      reason: 'not reachable',
      'approved-by': 'data-team',
      expires: '2027-01-31',
      ...more,
    }).map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: "${value}"`),
  ].join('\n');

describe('decide: severity', () => {
  it('blocks at and above the threshold, warns below, accepts notes', async () => {
    const outcomes = await Promise.all(
      (['critical', 'high', 'moderate', 'low', 'info'] as const).map(
        async (severity) => (await decideOne('extends: baseline', makeFinding({ severity }))).outcome,
      ),
    );
    expect(outcomes).toEqual(['block', 'block', 'warn', 'warn', 'accept']);
  });

  it('T32 unknown severity counts as the highest', async () => {
    const decision = await decideOne('fail-on-severity: critical', makeFinding({ severity: 'unknown' }));
    expect(decision.outcome).toBe('block');
    expect(decision.reason.text).toContain('unknown severity');
  });

  it('never blocks by severity with never', async () => {
    expect((await decideOne('fail-on-severity: never', makeFinding({ severity: 'critical' }))).outcome).toBe(
      'warn',
    );
  });

  it('keeps our own rules apart from the threshold for scanners', async () => {
    const invalid = makeFinding({
      rule: 'signatures/invalid',
      severity: 'critical',
      aliases: ['EINTEGRITYSIGNATURE'],
    });
    expect((await decideOne('fail-on-severity: never', invalid)).outcome).toBe('block');
    const weak = makeFinding({ rule: 'sources/weak-integrity', severity: 'moderate', aliases: [] });
    expect((await decideOne('fail-on-severity: low', weak)).outcome).toBe('warn');
  });

  it('names the key that decided and who set it', async () => {
    const own = await decideOne('extends: strict\nfail-on-severity: low', makeFinding({ severity: 'low' }));
    expect(own.reason).toMatchObject({ key: 'fail-on-severity', origin: 'policy.yml:2' });
    const inherited = await decideOne('extends: strict', makeFinding({ severity: 'low' }));
    expect(inherited.reason).toMatchObject({
      key: 'fail-on-severity',
      origin: expect.stringMatching(/^preset strict \(policies\/strict\.yml:\d+\)$/),
    });
  });
});

describe('decide: rules', () => {
  it('lets rules override severities, by id before by check', async () => {
    const yaml = 'rules:\n  vulnerabilities/*: accept\n  vulnerabilities/known: warn';
    expect((await decideOne(yaml, makeFinding({ severity: 'critical' }))).outcome).toBe('warn');
    expect((await decideOne('rules: {vulnerabilities/*: accept}', makeFinding())).outcome).toBe('accept');
  });

  it('answers with the keys that rules have of their own', async () => {
    const missing = makeFinding({ rule: 'signatures/missing', severity: 'moderate', aliases: [] });
    expect((await decideOne('missing-signature: accept', missing)).outcome).toBe('accept');
    expect((await decideOne('extends: strict', missing)).outcome).toBe('block');
    const unknown = makeFinding({ rule: 'licenses/unknown', severity: 'moderate', aliases: [] });
    expect((await decideOne('unknown-license: block', unknown)).reason).toMatchObject({
      kind: 'license',
      key: 'unknown-license',
    });
  });

  it('takes nothing from a rule called like a member of every object', async () => {
    const odd = makeFinding({ rule: 'constructor', check: 'constructor', severity: 'high' });
    expect((await decideOne('extends: baseline', odd)).outcome).toBe('block');
  });
});

describe('decide: what speaks for a finding', () => {
  const scoped = (scope: 'development' | 'unknown' | 'runtime'): Finding =>
    makeFinding({ subject: { kind: 'package', name: 'left@1.0.0', purl: 'pkg:npm/left@1.0.0', scope } });

  it('warns outside fail-on-scopes, and only for scanners’ findings', async () => {
    const yaml = 'fail-on-scopes: runtime';
    expect((await decideOne(yaml, scoped('development'))).reason.kind).toBe('scope');
    expect((await decideOne(yaml, scoped('unknown'))).outcome).toBe('warn');
    expect((await decideOne(yaml, scoped('runtime'))).outcome).toBe('block');
    const license = { ...scoped('development'), check: 'licenses', rule: 'licenses/denied' };
    expect((await decideOne(yaml, license)).outcome).toBe('block');
  });

  it('T13 a lockfile that nobody scanned is no vulnerability without a fix', async () => {
    const finding = makeFinding({ rule: 'vulnerabilities/unscanned-lockfile', severity: 'high' });
    expect((await decideOne('ignore-unfixed: true', finding)).outcome).toBe('block');
  });

  it('warns for what has no fix with ignore-unfixed, but not where any tool knows one', async () => {
    expect((await decideOne('ignore-unfixed: true', makeFinding())).reason.kind).toBe('unfixed');
    const known = makeFinding({ seenBy: [{ tool: 'trivy', fixedVersion: '1.0.1' }] });
    expect((await decideOne('ignore-unfixed: true', known)).outcome).toBe('block');
  });

  it('malicious code blocks in every scope, and although nobody will fix it', async () => {
    const development = scoped('development');
    const told: Partial<Finding>[] = [
      { aliases: ['GHSA-aaaa-bbbb-cccc', 'MAL-2025-1'] },
      { detail: { cwes: ['CWE-79', 'CWE-506'] } },
    ];
    for (const one of told) {
      for (const yaml of ['fail-on-scopes: runtime', 'ignore-unfixed: true']) {
        expect((await decideOne(yaml, development)).outcome, yaml).toBe('warn');
        expect((await decideOne(yaml, { ...development, ...one })).outcome, yaml).toBe('block');
      }
    }
    const allowed = { ...development, ...told[0] };
    expect((await decideOne('allow-ghsas: MAL-2025-1', allowed)).outcome).toBe('accept');
  });

  it('accepts allowed advisories by any of their ids, in any case', async () => {
    const decision = await decideOne('allow-ghsas: cve-2026-0001', makeFinding());
    expect(decision).toMatchObject({ outcome: 'accept', reason: { kind: 'allowed-advisory' } });
  });

  it('shows what a scanner hides, and judges it where the policy says so', async () => {
    const hidden = makeFinding({ suppressed: { by: '.trivyignore', reason: 'later' } });
    expect(await decideOne('extends: baseline', hidden)).toMatchObject({
      outcome: 'warn',
      reason: { kind: 'suppressed', text: 'hidden by .trivyignore: later' },
    });
    expect((await decideOne('suppressed-findings: accept', hidden)).outcome).toBe('accept');
    expect((await decideOne('suppressed-findings: block', hidden)).outcome).toBe('block');
  });

  it('turns blocks into warnings with warn-only, and says so', async () => {
    const { decisions, verdict } = await run('warn-only: true', [makeFinding()]);
    expect(decisions[0]).toMatchObject({ outcome: 'warn', reason: { kind: 'warn-only' } });
    expect(decisions[0]?.reason.text).toContain('would block');
    expect(verdict.verdict).toBe('pass');
  });

  it('leaves incomplete incomplete with warn-only', async () => {
    const results = makeResults([{ check: 'lockfiles', state: 'incomplete', reason: 'broken' }]);
    expect((await run('warn-only: true', [], { results })).verdict.verdict).toBe('incomplete');
  });
});

describe('decide: exceptions', () => {
  it('accepts by advisory id and by rule id, naming who, why and until when', async () => {
    const decision = await decideOne(exception(), makeFinding());
    expect(decision).toMatchObject({ outcome: 'accept', reason: { kind: 'exception', exception: 'EX-1' } });
    expect(decision.reason.text).toBe('exception EX-1 by data-team until 2027-01-31: not reachable');
    expect((await decideOne(exception({ rule: 'vulnerabilities/known' }), makeFinding())).outcome).toBe(
      'accept',
    );
  });

  it('holds through the end of its last day and blocks again after it, naming whose it was', async () => {
    expect((await decideOne(exception({ expires: '2026-11-21' }), makeFinding())).outcome).toBe('accept');
    const over = await decideOne(exception({ expires: '2026-11-20' }), makeFinding());
    expect(over).toMatchObject({
      outcome: 'block',
      reason: { kind: 'expired-exception', exception: 'EX-1' },
    });
    expect(over.reason.text).toContain('EX-1 by data-team expired on 2026-11-20');
    const said = exception({ expires: '2026-11-20', 'approved-by': 'data team; security' });
    expect((await decideOne(said, makeFinding())).reason.lapsed).toBe(
      'exception EX-1 by data team; security expired on 2026-11-20',
    );
  });

  it('matches packages by purl, name and wildcard, and nothing else', async () => {
    const subject = {
      kind: 'package',
      name: '@acme/left@1.0.0',
      purl: 'pkg:npm/%40acme/left@1.0.0',
    } as const;
    const finding = makeFinding({ subject });
    const outcome = async (name: string): Promise<string> =>
      (await decideOne(exception({ package: name }), finding)).outcome;
    expect(await outcome('pkg:npm/@acme/left@1.0.0')).toBe('accept');
    expect(await outcome('pkg:npm/%40acme/left')).toBe('accept');
    expect(await outcome('@acme/*')).toBe('accept');
    expect(await outcome('@acme/left@1.*')).toBe('accept');
    expect(await outcome('@acme/lef')).toBe('block');
    expect(await outcome('left')).toBe('block');
    expect(await outcome('@acme/left@2.0.0')).toBe('block');
    expect(await outcome('pkg:pypi/left')).toBe('block');
    expect(await outcome('acme*')).toBe('block');
  });

  it.each([
    ['another commit of the repository', 'git+ssh://git@github.com/acme/fork.git', 'git', 'accept'],
    ['the repository by another protocol', 'https://github.com/Acme/fork', 'git', 'accept'],
    ['another repository', 'git+ssh://git@github.com/mallory/fork.git', 'git', 'block'],
    ['a tarball', 'https://codeload.github.com/mallory/fork/tar.gz/main', 'tarball', 'block'],
    ['another folder of the repository', 'https://github.com/acme/fork', 'git', 'block', 'packages/other'],
  ] as const)('T24 for a package from git: %s', async (_what, url, kind, outcome, part?) => {
    const graphOf = (source: PackageSource): DependencyGraph =>
      makeGraph([makePackage('fork', '1.0.0', { source })]);
    const before = graphOf({
      kind: 'git',
      url: 'git+https://github.com/acme/fork.git',
      commit: 'a'.repeat(40),
    });
    const after = graphOf({ kind, url, ...(part === undefined ? {} : { part }) });
    const [node] = after.packages;
    const finding = makeFinding({
      check: 'sources',
      rule: 'sources/git',
      severity: 'high',
      aliases: [],
      subject: { kind: 'package', name: 'fork@1.0.0', purl: node?.purl ?? '', nodes: [node?.id ?? ''] },
    });
    const yaml = `allow-git: block\nexisting-findings: block\n${exception({ rule: 'sources/git', package: 'fork' })}`;
    const base = { ...BASE, graphs: [before] };
    const decision = await decideOne(yaml, finding, { graphs: [after], base });
    expect(decision.outcome).toBe(outcome);
    if (outcome === 'block')
      expect(decision.reason).toMatchObject({
        kind: 'void-exception',
        text: expect.stringContaining(
          'exception EX-1 does not hold, it was made when the package came from https://github.com/acme/fork',
        ),
      });
    // Of a name that the base has not, nobody knows otherwise.
    const fresh = await decideOne(yaml, finding, { graphs: [after], base: BASE });
    expect(fresh.outcome).toBe('accept');
  });

  it.each([
    ['the next version of all platforms', 'files.example.test/tool/release', 'accept'],
    ['one platform from elsewhere', 'mallory.example.test/tool/release', 'block'],
  ] as const)('T24 for a package with an archive a platform: %s', async (_what, place, outcome) => {
    const graphOf = (version: string, other: string): DependencyGraph => {
      const archives = [
        { url: `https://files.example.test/tool/release/v${version}/linux.tgz` },
        { url: `https://${other}/v${version}/windows.zip` },
      ];
      const source: PackageSource = { kind: 'tarball', url: archives[0]?.url ?? '', archives };
      return makeGraph([makePackage('tool', version, { source })]);
    };
    const after = graphOf('2.0.0', place);
    const finding = makeFinding({
      check: 'sources',
      rule: 'sources/tarball',
      aliases: [],
      subject: { kind: 'package', name: 'tool@2.0.0', purl: after.packages[0]?.purl ?? '' },
    });
    const yaml = `rules: { sources/tarball: block }\n${exception({ rule: 'sources/tarball', package: 'tool' })}`;
    const base = { ...BASE, graphs: [graphOf('1.0.0', 'files.example.test/tool/release')] };
    expect((await decideOne(yaml, finding, { graphs: [after], base })).outcome).toBe(outcome);
  });

  it('T24 for a registry’s package, also where a lockfile leaves the address out', async () => {
    const graphOf = (url: string | undefined): DependencyGraph =>
      makeGraph([
        makePackage('left', '1.0.0', { source: { kind: 'registry', ...(url === undefined ? {} : { url }) } }),
      ]);
    const yaml = `existing-findings: block\n${exception({ rule: 'sources/missing-integrity', package: 'left' })}`;
    const outcome = async (from: string | undefined, to: string | undefined): Promise<string> => {
      const after = graphOf(to);
      const [node] = after.packages;
      const finding = makeFinding({
        check: 'sources',
        rule: 'sources/missing-integrity',
        aliases: [],
        subject: { kind: 'package', name: 'left@1.0.0', purl: node?.purl ?? '', nodes: [node?.id ?? ''] },
      });
      const base = { ...BASE, graphs: [graphOf(from)] };
      return (await decideOne(yaml, finding, { graphs: [after], base })).outcome;
    };
    const [one, other] = [
      'https://npm.example.test/left/-/left-1.0.0.tgz',
      'https://evil.example.test/left.tgz',
    ];
    expect(await outcome(one, one.replace('1.0.0', '1.0.1'))).toBe('accept');
    expect(await outcome(one, undefined)).toBe('accept');
    expect(await outcome(undefined, one)).toBe('accept');
    expect(await outcome(one, other)).toBe('block');
  });

  it('reports exceptions that nothing needs, only where the check that could need them ran', async () => {
    const unused = await run(exception());
    expect(unused.decisions).toMatchObject([
      {
        outcome: 'warn',
        finding: { rule: 'exceptions/unused', subject: { name: 'EX-1' }, location: { line: 2 } },
      },
    ]);
    const results = makeResults([
      { check: 'vulnerabilities', state: 'not-checked', reason: 'no report' },
      { check: 'scanners', state: 'not-checked', reason: 'no report' },
    ]);
    expect((await run(exception(), [], { results })).decisions).toEqual([]);
  });
});

describe('decide: new or known', () => {
  const node = makePackage('left');
  const finding = makeFinding();
  const facts = (more: Partial<NonNullable<Facts['base']>>): Partial<Facts> => ({
    graphs: [makeGraph([node])],
    base: { ...BASE, ...more },
  });
  const change = { lockfile: 'package-lock.json', added: [], removed: [], updated: [] };

  it('judges as new without a base', async () => {
    expect(await decideOne('extends: baseline', finding)).toMatchObject({
      outcome: 'block',
      novelty: 'unknown',
    });
  });

  it('blocks what the change added or updated', async () => {
    const added = facts({ changes: [{ ...change, added: [node] }] });
    expect(await decideOne('extends: baseline', finding, added)).toMatchObject({
      outcome: 'block',
      novelty: 'new',
    });
    const updated = facts({
      graphs: [makeGraph([makePackage('left', '0.9.0')])],
      changes: [{ ...change, updated: [{ before: makePackage('left', '0.9.0'), after: node }] }],
    });
    expect((await decideOne('extends: baseline', finding, updated)).novelty).toBe('new');
  });

  it('knows a vulnerability by the version before, which has it too', async () => {
    const old = makePackage('left', '0.9.0');
    const novelty = async (more: Partial<Finding>, was = old, added = false): Promise<string> => {
      const arrival = added ? { added: [node] } : { updated: [{ before: was, after: node }] };
      const there = facts({ graphs: [makeGraph([was])], changes: [{ ...change, ...arrival }] });
      return (await decideOne('fail-on-scopes: runtime', makeFinding(more), there)).novelty;
    };
    expect(await novelty({ detail: { range: '<1.0.1' } })).toBe('existing');
    expect(await novelty({ detail: { range: '>=1.0.0 <1.0.1' } })).toBe('new');
    expect(await novelty({ detail: { range: '<1.0.1' } }, old, true)).toBe('new');
    const development = makePackage('left', '0.9.0', { scope: 'development' });
    expect(await novelty({ detail: { range: '<1.0.1' } }, development)).toBe('new');
    const git = makePackage('left', '0.9.0', {
      source: { kind: 'git', url: 'https://example.test/left.git', commit: 'a'.repeat(40) },
    });
    expect(await novelty({ detail: { range: '<1.0.1' } }, git)).toBe('new');
    expect(await novelty({ aliases: ['MAL-2026-1'], detail: { range: '<1.0.1' } })).toBe('new');
    expect(await novelty({ rule: 'licenses/denied', detail: { range: '<1.0.1' } })).toBe('new');
  });

  it('knows a vulnerability by the report of the base, which has it for the version before', async () => {
    const before = makePackage('left', '0.9.0');
    const there = (about: Partial<Finding>): Partial<Facts> => {
      const findings = [makeFinding({ subject: { kind: 'package', name: 'left@0.9.0' }, ...about })];
      return facts({
        graphs: [makeGraph([before])],
        changes: [{ ...change, updated: [{ before, after: node }] }],
        reports: [
          {
            format: 'trivy',
            tool: { name: 'trivy' },
            path: 'base.json',
            sha256: '0'.repeat(64),
            bytes: 1,
            findings,
            problems: [],
          },
        ],
      });
    };
    const novelty = async (about: Partial<Finding>): Promise<string> =>
      (await decideOne('extends: baseline', makeFinding({ aliases: ['CVE-2026-1'] }), there(about))).novelty;
    expect(await novelty({ aliases: ['GHSA-aaaa-bbbb-cccc', 'CVE-2026-1'] })).toBe('existing');
    expect(await novelty({ aliases: ['CVE-2026-2'] })).toBe('new');
    expect(await novelty({ aliases: ['CVE-2026-1'], subject: { kind: 'package', name: 'left@0.8.0' } })).toBe(
      'new',
    );
  });

  it('calls a package new that comes into one lockfile beside an update in another', async () => {
    const before = makePackage('left', '0.9.0');
    const there = facts({
      graphs: [makeGraph([before])],
      changes: [
        { ...change, updated: [{ before, after: node }] },
        { ...change, lockfile: 'web/package-lock.json', added: [node] },
      ],
    });
    const ranged = makeFinding({ detail: { range: '<1.0.1' } });
    expect((await decideOne('extends: baseline', ranged, there)).novelty).toBe('new');
  });

  it('warns for what was there before, or blocks where the policy says so', async () => {
    const old = facts({ graphs: [makeGraph([node])] });
    expect(await decideOne('extends: baseline', finding, old)).toMatchObject({
      outcome: 'warn',
      novelty: 'existing',
      reason: { kind: 'existing' },
    });
    expect((await decideOne('extends: release', finding, old)).outcome).toBe('block');
  });

  it('shows the nearing end of an exception as a warning of the run, not as known before', async () => {
    const about = {
      check: 'exceptions',
      severity: 'low',
      subject: { kind: 'policy', name: 'EX-1' },
    } as const;
    const old = facts({ graphs: [makeGraph([node])] });
    const ending = makeFinding({ ...about, rule: 'exceptions/expiring' });
    const unused = makeFinding({ ...about, rule: 'exceptions/unused' });
    expect((await decideOne('extends: baseline', ending, old)).novelty).toBe('unknown');
    expect((await decideOne('extends: baseline', unused, old)).novelty).toBe('existing');
  });

  it('calls a package new that moves into a scope that counts', async () => {
    const before = facts({ graphs: [makeGraph([makePackage('left', '1.0.0', { scope: 'development' })])] });
    expect((await decideOne('fail-on-scopes: runtime', finding, before)).novelty).toBe('new');
    expect((await decideOne('extends: baseline', finding, before)).novelty).toBe('existing');
  });

  it('knows a lockfile that is not read by the base that has it', async () => {
    const foreign = makeFinding({
      check: 'lockfiles',
      rule: 'lockfiles/not-read',
      subject: { kind: 'lockfile', name: 'deno.lock' },
    });
    const novelty = async (more: Parameters<typeof facts>[0]): Promise<string> =>
      (await decideOne('extends: baseline', foreign, facts(more))).novelty;
    expect(await novelty({ foreignLockfiles: ['deno.lock'] })).toBe('existing');
    expect(await novelty({})).toBe('new');
  });

  it('knows a submodule that the change leaves where it is', async () => {
    const novelty = async (detail: { moved?: true }): Promise<string> => {
      const submodule = makeFinding({
        check: 'lockfiles',
        rule: 'lockfiles/submodule',
        subject: { kind: 'file', name: 'vendor/lib' },
        detail,
      });
      return (await decideOne('extends: baseline', submodule, facts({}))).novelty;
    };
    expect([await novelty({}), await novelty({ moved: true })]).toEqual(['existing', 'new']);
  });

  it('compares other findings with the reports of the base', async () => {
    const file = makeFinding({
      rule: 'scanners/misconfiguration',
      subject: { kind: 'file', name: 'Dockerfile' },
    });
    const report = {
      format: 'trivy',
      tool: { name: 'trivy' },
      path: 'base.json',
      sha256: '0'.repeat(64),
      bytes: 1,
      findings: [file],
      problems: [],
    };
    const novelty = async (reports: NonNullable<Facts['base']>['reports']): Promise<string> =>
      (await decideOne('extends: baseline', file, facts({ reports }))).novelty;
    expect(await novelty([report])).toBe('existing');
    expect(await novelty([{ ...report, findings: [] }])).toBe('new');
    expect(await novelty([])).toBe('unknown');
  });
});

describe('verdict', () => {
  it('passes, fails, or is incomplete; fail keeps the gaps', async () => {
    expect((await run('extends: baseline')).verdict).toMatchObject({ verdict: 'pass', gaps: [] });
    const results = makeResults([{ check: 'sources', state: 'incomplete', reason: 'half read' }]);
    const { verdict } = await run('extends: baseline', [makeFinding()], { results });
    expect(verdict).toMatchObject({
      verdict: 'fail',
      blocked: 1,
      gaps: [{ check: 'sources', message: 'half read' }],
    });
    expect((await run('extends: baseline', [], { results })).verdict.verdict).toBe('incomplete');
  });

  it('lets --offline leave out network checks in baseline, and not in strict', async () => {
    const results = makeResults([
      { check: 'signatures', state: 'not-checked', reason: 'offline' },
      { check: 'provenance', state: 'not-checked', reason: 'offline' },
    ]);
    const facts = { offline: true };
    expect((await run('extends: baseline', [], { results, facts })).verdict.verdict).toBe('pass');
    const { verdict } = await run('extends: strict', [], { results, facts });
    expect(verdict.verdict).toBe('incomplete');
    expect(verdict.gaps.map((gap) => [gap.check, gap.hint])).toEqual([
      ['signatures', 'Run without --offline.'],
      ['provenance', 'Run without --offline.'],
    ]);
    // Online, the same states mean that something went wrong.
    expect((await run('extends: baseline', [], { results })).verdict.verdict).toBe('incomplete');
  });

  it('says what would let a check run', async () => {
    const results = makeResults([
      { check: 'vulnerabilities', state: 'not-checked', reason: 'No scanner report given' },
      { check: 'lockfiles', state: 'not-checked', reason: 'No lockfile was found' },
    ]);
    const hints = async (facts: Partial<Facts>): Promise<unknown[]> => {
      const { verdict } = await run('extends: strict', [], { results, facts: { offline: true, ...facts } });
      return verdict.gaps.map((gap) => gap.hint);
    };
    const toOptional = 'checks.lockfiles to optional if this repository has no dependencies.';
    const report = expect.stringContaining('--report');
    expect(await hints({ graphs: [] })).toEqual([`Commit the lockfile, or set ${toOptional}`, report]);
    const missing = { kind: 'lockfile', subject: '.', state: 'missing', message: 'No lockfile' } as const;
    const elsewhere = 'Run it again with --dir ..';
    expect(await hints({ graphs: [], problems: [{ ...missing, hint: elsewhere }] })).toEqual([
      elsewhere,
      report,
    ]);
    // It is there, and lists nothing.
    expect(await hints({})).toEqual([`Set ${toOptional}`, report]);
  });

  it('is incomplete when a required check has no result at all', async () => {
    const results = makeResults().filter((result) => result.check !== 'sources');
    expect((await run('extends: baseline', [], { results })).verdict.gaps).toMatchObject([
      { check: 'sources' },
    ]);
  });

  it('T13 zero packages are no checked packages', async () => {
    const results = makeResults([
      { check: 'signatures', state: 'not-applicable', total: 0 },
      { check: 'provenance', state: 'not-applicable', total: 0 },
    ]);
    const { verdict } = await run('extends: strict', [], { results, facts: { graphs: [makeGraph([])] } });
    expect(verdict.verdict).toBe('incomplete');
  });

  it('T13 no lockfile, or none that can be read, is one gap; optional lockfiles are none', async () => {
    const stopped = (state: 'incomplete' | 'not-applicable') =>
      (['signatures', 'provenance', 'licenses', 'sources'] as const).map((check) => ({
        check,
        state,
        reason: 'No lockfile could be read.',
      }));
    const none = {
      kind: 'lockfile',
      subject: '.',
      state: 'missing',
      message: 'No lockfile was found',
    } as const;
    const broken = { kind: 'lockfile', subject: 'a', state: 'invalid', message: 'a is cut off' } as const;
    const gaps = async (yaml: string, problem: typeof none | typeof broken): Promise<string[]> => {
      const isNone = problem === none;
      const results = makeResults([
        {
          check: 'lockfiles',
          state: isNone ? 'not-checked' : 'incomplete',
          reason: problem.message,
          causes: isNone ? [] : [problem],
        },
        ...stopped(isNone ? 'not-applicable' : 'incomplete'),
      ]);
      const facts = { graphs: [], problems: [problem] };
      return (await run(yaml, [], { results, facts })).verdict.gaps.map(
        (gap) => `${gap.check}: ${gap.message}`,
      );
    };
    expect(await gaps('extends: baseline', none)).toEqual(['lockfiles: No lockfile was found']);
    expect(await gaps('extends: baseline', broken)).toEqual(['lockfiles: a is cut off']);
    expect(await gaps('checks: {lockfiles: optional}', none)).toEqual([]);
    expect(await gaps('checks: {lockfiles: optional}', broken)).toEqual(['lockfiles: a is cut off']);
    expect(await gaps('extends: strict\nchecks: {lockfiles: optional}', none)).toEqual([
      'signatures: No lockfile names a package, so nothing was verified.',
    ]);
  });

  it('tells each lockfile that cannot be read by itself, and what the base has as well once', async () => {
    const unread = (subject: string, hint: string) =>
      ({ kind: 'lockfile', subject, state: 'invalid', message: `${subject} is cut off`, hint }) as const;
    const problems = [unread('test/yarn.lock', 'Leave it out.'), unread('yarn.lock', 'Restore it.')];
    const atBase = [
      { ...unread('test/yarn.lock', 'Leave it out.'), kind: 'base' },
      // The same file, broken in another line.
      { ...unread('yarn.lock', 'Restore it.'), kind: 'base', message: 'yarn.lock is cut off (line 2)' },
      { ...unread('gone/yarn.lock', 'Look there.'), kind: 'base' },
    ] as const;
    const results = makeResults([
      { check: 'lockfiles', state: 'incomplete', reason: '2 lockfiles cannot be read', causes: problems },
    ]);
    const { verdict } = await run('extends: baseline', [], {
      results,
      facts: { problems: [...problems, ...atBase] },
    });
    expect(verdict.gaps.map(({ check, message, hint }) => [check, message, hint])).toEqual([
      ['lockfiles', 'test/yarn.lock is cut off', 'Leave it out.'],
      ['lockfiles', 'yarn.lock is cut off', 'Restore it.'],
      ['base', 'gone/yarn.lock is cut off', 'Look there.'],
    ]);
  });

  it('of several lockfiles that cannot be read, names the way back of each, and not what follows from it', async () => {
    const problems = ['package-lock.json', 'z/package-lock.json'].map(
      (subject) =>
        ({ kind: 'lockfile', subject, state: 'invalid', message: `${subject} is cut off` }) as const,
    );
    const lockfileOf = (path: string) => {
      const graph = makeGraph([makePackage('left')]);
      return { ...graph, lockfile: { ...graph.lockfile, format: 'npm' as const, path } };
    };
    const base = {
      ref: 'main',
      commit: 'b'.repeat(40),
      graphs: problems.map(({ subject }) => lockfileOf(subject)),
      changes: [],
      reports: [],
    };
    const results = makeResults([
      { check: 'lockfiles', state: 'incomplete', reason: '2 lockfiles cannot be read', causes: problems },
      ...(['signatures', 'provenance', 'licenses', 'sources'] as const).map((check) => ({
        check,
        state: 'incomplete' as const,
        reason: 'No lockfile could be read.',
      })),
    ]);
    const { verdict } = await run('extends: strict', [], { results, facts: { graphs: [], problems, base } });
    expect(verdict.gaps.map(({ check, message, command }) => [check, message, command])).toEqual([
      [
        'lockfiles',
        'package-lock.json is cut off',
        `git checkout ${'b'.repeat(12)} -- package-lock.json && npm install`,
      ],
      [
        'lockfiles',
        'z/package-lock.json is cut off',
        `git checkout ${'b'.repeat(12)} -- z/package-lock.json && npm --prefix ./z install`,
      ],
    ]);
  });

  it('is undecided for a lockfile that only the base has unread, unless the change mends or replaces it', async () => {
    const atBase = {
      kind: 'base',
      subject: 'bun.lockb',
      state: 'invalid',
      message: 'bun.lockb is binary',
    } as const;
    const gaps = async (lockfile: string, more: Partial<CollectProblem> = {}) => {
      const one = makeGraph([makePackage('left')]);
      const graphs = [{ ...one, lockfile: { ...one.lockfile, path: lockfile } }];
      const facts = { graphs, problems: [{ ...atBase, ...more }] };
      return (await run('extends: baseline', [], { facts })).verdict.gaps.map(({ message }) => message);
    };
    expect(await gaps('bun.lock')).toEqual([]);
    expect(await gaps('bun.lockb')).toEqual([]);
    expect(await gaps('app/bun.lock')).toEqual(['bun.lockb is binary']);
    expect(await gaps('bun.lock', { state: 'unreachable' })).toEqual(['bun.lockb is binary']);
  });

  it('F empty or missing report: what was asked for and could not be read is a gap', async () => {
    const problem = {
      kind: 'report',
      subject: 'trivy.json',
      state: 'invalid',
      message: 'trivy.json is cut off',
    } as const;
    const { verdict } = await run('extends: baseline', [], { facts: { problems: [problem] } });
    expect(verdict).toMatchObject({ verdict: 'incomplete', gaps: [{ message: 'trivy.json is cut off' }] });
    const off = 'checks: {vulnerabilities: off, scanners: off}';
    expect((await run(off, [], { facts: { problems: [problem] } })).verdict.verdict).toBe('pass');
  });

  it('an optional check may go without a registry that refuses advisories, not without a folder that was named', async () => {
    const verdictOf = async (
      subject: string,
      policy = 'extends: baseline',
      more: readonly Cause[] = [],
    ): Promise<string> => {
      const message = `The advisories of ${subject} could not be had`;
      const problem = { kind: 'advisories', subject, state: 'unreachable', message } as const;
      const results = makeResults([
        { check: 'vulnerabilities', state: 'incomplete', reason: message, causes: [problem, ...more] },
      ]);
      return (await run(policy, [], { results, facts: { problems: [problem] } })).verdict.verdict;
    };
    const registry = 'https://registry.example.test/';
    expect(await verdictOf(registry)).toBe('pass');
    for (const requirement of ['when-online', 'required'])
      expect(await verdictOf(registry, `checks: {vulnerabilities: ${requirement}}`)).toBe('incomplete');
    expect(await verdictOf('/srv/osv/npm')).toBe('incomplete');
    // A report of doubt beside it, whatever the words of the reason.
    expect(await verdictOf(registry, 'extends: baseline', ['other'])).toBe('incomplete');
  });

  it('offers the base’s lockfile for the one that is broken, and none for settings that are', async () => {
    const broken = (subject: string, settings?: string) =>
      ({
        kind: 'lockfile',
        subject,
        state: 'invalid',
        message: `${settings ?? subject} is cut off`,
        ...(settings === undefined ? {} : { settings }),
      }) as const;
    const at = (path: string) => {
      const graph = makeGraph([makePackage('left')]);
      return { ...graph, lockfile: { ...graph.lockfile, path } };
    };
    const commands = async (problems: readonly CollectProblem[], graphs: readonly string[]) => {
      const base = {
        ref: 'main',
        commit: 'a'.repeat(40),
        graphs: ['package-lock.json', 'a/package-lock.json', 'a/package.json is/package-lock.json'].map(at),
        changes: [],
        reports: [],
      };
      const results = makeResults([
        { check: 'lockfiles', state: 'incomplete', reason: problems[0]?.message ?? '', causes: problems },
      ]);
      const facts = { base, graphs: graphs.map(at), problems };
      return (await run('extends: baseline', [], { results, facts })).verdict.gaps.map(
        ({ command }) => command?.split(/ -- | && /)[1],
      );
    };
    const others = ['b/package-lock.json'];
    expect(await commands([broken('a/package-lock.json')], others)).toEqual(['a/package-lock.json']);
    expect(await commands([broken('package-lock.json')], others)).toEqual(['package-lock.json']);
    // The path itself reads like a message about settings.
    expect(await commands([broken('a/package.json is/package-lock.json')], others)).toEqual([
      "'a/package.json is/package-lock.json'",
    ]);
    expect(await commands([broken('a/package-lock.json', 'a/.npmrc')], others)).toEqual([undefined]);
    expect(
      await commands([broken('a/package-lock.json'), broken('package-lock.json', '.npmrc')], others),
    ).toEqual(['a/package-lock.json', undefined]);
  });

  it.each([
    [{ absent: true }, 'Where another registry has it'],
    [{}, 'Run it again'],
  ] as const)(
    'where registries answer that they have nothing, another run is no way out: %j',
    async (state, hint) => {
      const reason = 'left@1.0.0: has no single hash in the lockfiles that a tarball could be held against.';
      for (const check of ['signatures', 'provenance', 'trust'] as const) {
        const results = makeResults([{ check, state: 'incomplete', reason, ...state }]);
        const { verdict } = await run('extends: baseline', [], { results });
        expect(verdict.gaps[0]?.hint?.startsWith(hint)).toBe(true);
      }
    },
  );

  it('tells a problem once where the check already tells it', async () => {
    const problem = {
      kind: 'registry',
      subject: 'r.example.test',
      state: 'unreachable',
      message: 'r.example.test is down',
    } as const;
    const results = makeResults([
      { check: 'signatures', state: 'incomplete', reason: 'r.example.test is down', causes: [problem] },
    ]);
    const { verdict } = await run('extends: baseline', [], { results, facts: { problems: [problem] } });
    expect(verdict.gaps).toHaveLength(1);
  });

  it('tells what stops two checks once, with the fix of its cause', async () => {
    const problem = {
      kind: 'report',
      subject: 'trivy.json',
      state: 'invalid',
      message: 'trivy.json is cut off',
      hint: 'Scan again.',
    } as const;
    const results = makeResults([
      { check: 'vulnerabilities', state: 'incomplete', reason: 'trivy.json is cut off', causes: [problem] },
      { check: 'scanners', state: 'incomplete', reason: 'trivy.json is cut off', causes: [problem] },
    ]);
    const { verdict } = await run('extends: baseline', [], { results, facts: { problems: [problem] } });
    expect(verdict.gaps).toEqual([
      { check: 'vulnerabilities', message: 'trivy.json is cut off', hint: 'Scan again.' },
    ]);
  });

  it('asks for reports that the policy requires', async () => {
    const report = {
      format: 'trivy',
      tool: { name: 'trivy' },
      path: 'reports/trivy-api.json',
      sha256: '0'.repeat(64),
      bytes: 1,
      target: { kind: 'image', name: 'api' },
      findings: [],
      problems: [],
    } as const;
    const verdict = async (wanted: string): Promise<string> =>
      (await run(`require-reports: "${wanted}"`, [], { facts: { reports: [report] } })).verdict.verdict;
    expect(await verdict('reports/trivy-*.json')).toBe('pass');
    expect(await verdict('format:trivy')).toBe('pass');
    expect(await verdict('format:trivy:image')).toBe('pass');
    expect(await verdict('format:trivy:filesystem')).toBe('incomplete');
    expect(await verdict('trivy-*.json')).toBe('incomplete');
    expect(await verdict('format:npm-audit')).toBe('incomplete');
  });

  it('is incomplete without a required seal', async () => {
    const policy = await policyOf('extends: release');
    const { verdict } = await run('extends: baseline');
    const sealed = withSeal(verdict, { state: 'not-sealed', reason: 'no token' }, policy);
    expect(sealed).toMatchObject({ verdict: 'incomplete', gaps: [{ check: 'seal' }] });
    const bundles = { state: 'sealed', identity: 'x', bundles: [] } as const;
    expect(withSeal(verdict, bundles, policy)).toBe(verdict);
    expect(withSeal(verdict, { state: 'failed', reason: 'x' }, await policyOf('extends: strict'))).toBe(
      verdict,
    );
  });

  it('does not depend on the order of findings', async () => {
    const findings = ['a', 'b', 'c', 'd'].map((name, index) =>
      makeFinding({
        subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:npm/${name}@1.0.0` },
        severity: (['low', 'critical', 'high', 'unknown'] as const)[index] ?? 'low',
      }),
    );
    const [forward, backward] = [
      await run('extends: baseline', findings),
      await run('extends: baseline', [...findings].reverse()),
    ];
    expect(backward).toEqual(forward);
    expect(forward.decisions.map((decision) => decision.finding.severity)).toEqual([
      'critical',
      'unknown',
      'high',
      'low',
    ]);
  });
});
