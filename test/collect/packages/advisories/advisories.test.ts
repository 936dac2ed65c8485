import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { vulnerabilities } from '../../../../src/check/vulnerabilities.js';
import { collectAdvisories } from '../../../../src/collect/packages/advisories/advisories.js';
import { decide } from '../../../../src/decide/decide.js';
import type { CheckResult } from '../../../../src/model/findings/check-result.js';
import type { Decision, Verdict } from '../../../../src/model/findings/decision.js';
import { isMalicious } from '../../../../src/model/findings/malicious.js';
import type { Package } from '../../../../src/model/packages/graph.js';
import type { Policy } from '../../../../src/model/policy/policy.js';
import { CHECK_IDS } from '../../../../src/model/policy/words.js';
import { baselinePolicy } from '../../../../src/policy/baseline.js';
import { facts, graph, NOW, node, sandbox } from '../../../support/registry/project.js';
import { startRegistry } from '../../../support/registry/registry.mjs';

type Registry = Awaited<ReturnType<typeof startRegistry>>;
const BULK = '/-/npm/v1/security/advisories/bulk';
const { policy: baseline } = baselinePolicy();
const only = (requirement: 'required' | 'optional'): Policy => ({
  ...baseline,
  checks: Object.fromEntries(
    CHECK_IDS.map((check) => [check, check === 'vulnerabilities' ? requirement : 'off']),
  ) as Policy['checks'],
});

let registry: Registry;
const open: Registry[] = [];
beforeEach(async () => {
  registry = await startRegistry();
  open.push(registry);
});
afterAll(async () => {
  for (const one of open) await one.close();
});

async function judge(
  packages: readonly Package[],
  sources: readonly string[],
  options: { readonly offline?: boolean; readonly policy?: Policy } = {},
): Promise<{ result: CheckResult; decisions: Decision[]; verdict: Verdict }> {
  const box = sandbox();
  const graphs = [graph(packages)];
  const collected = await collectAdvisories(graphs, sources, {
    dir: box.dir,
    env: box.env,
    registry: registry.url,
    now: () => new Date(NOW),
    offline: options.offline ?? false,
    retry: { backoffMs: 1, maxRetryAfterMs: 100, totalMs: 500 },
  });
  const input = facts(graphs, undefined, {
    reports: collected.reports,
    problems: collected.problems,
    offline: false,
  });
  const policy = options.policy ?? only('required');
  const result = (await vulnerabilities.load(input))(input, policy);
  return { result, ...decide({ facts: input, policy, results: [result], findings: result.findings }) };
}

const ADVISORY = {
  id: 1085674,
  url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
  title: 'Command injection in left',
  severity: 'high',
  vulnerable_versions: '<1.2.1',
};

describe('advisories of a registry', () => {
  it('are titled without the name that stands beside the title', async () => {
    registry.advisories.set('left', [{ ...ADVISORY, title: 'Left: command injection' }]);
    const { result } = await judge([node('left', '1.0.0')], ['registry']);
    expect(result.findings.map(({ title }) => title)).toEqual(['Command injection']);
  });

  it('are asked for all packages in one request, compressed, and found for the versions they are about', async () => {
    registry.advisories.set('left', [ADVISORY]);
    const { result, verdict } = await judge(
      [node('left', '1.0.0'), node('left', '1.2.1'), node('@scope/right', '1.0.0')],
      ['registry'],
    );
    expect(registry.requests).toMatchObject([{ method: 'POST', path: BULK, status: 200 }]);
    expect(result).toMatchObject({ state: 'ran', total: 1 });
    expect(result.findings[0]).toMatchObject({
      severity: 'high',
      aliases: ['GHSA-35jh-r3h4-6jhm', 'npm:1085674'],
      subject: { name: 'left@1.0.0' },
      fix: { version: '1.2.1' },
    });
    expect(verdict.verdict).toBe('fail');
  });

  it('are asked for what other packages bundle, too', async () => {
    registry.advisories.set('left', [ADVISORY]);
    const { result } = await judge(
      [node('holder', '1.0.0'), node('left', '1.0.0', { bundled: true })],
      ['registry'],
    );
    expect(result.findings.map(({ subject }) => subject.name)).toEqual(['left@1.0.0']);
  });

  it('go in batches of a thousand names', async () => {
    const packages = Array.from({ length: 2100 }, (_, n) => node(`p${n}`, '1.0.0'));
    expect((await judge(packages, ['registry'])).verdict.verdict).toBe('pass');
    expect(registry.requests.length).toBe(3);
  });

  it.each([404, 405, 410, 403, 500])(
    'T28 a registry that answers %i leaves the check incomplete, and the policy says whether that matters',
    async (status) => {
      registry.fault(BULK, { status });
      const required = await judge([node('left', '1.0.0')], ['registry']);
      expect(required.result).toMatchObject({ state: 'incomplete' });
      expect(required.result.reason).toContain(String(status));
      expect(required.verdict).toMatchObject({ verdict: 'incomplete' });
      const optional = await judge([node('left', '1.0.0')], ['registry'], { policy: only('optional') });
      expect(optional.result.state).toBe('incomplete');
      expect(optional.verdict.verdict).toBe('pass');
    },
  );

  it.each([
    ['F HTML with 200', { kind: 'html' }],
    ['F truncated', { kind: 'truncated' }],
    ['F truncated JSON', { kind: 'garbage' }],
    ['F huge', { kind: 'huge', bytes: 80 * 1024 * 1024 }],
    ['F slow', { kind: 'hang' }],
  ] as const)('%s is incomplete, never clean', async (_, fault) => {
    registry.advisories.set('left', [ADVISORY]);
    registry.fault(BULK, fault);
    const { result, verdict } = await judge([node('left', '1.0.0')], ['registry']);
    expect([result.state, verdict.verdict]).toEqual(['incomplete', 'incomplete']);
  });

  it('F wrong shape: a list that is none is incomplete, and an advisory without range is about every version', async () => {
    registry.advisories.set('left', 'none' as unknown as unknown[]);
    expect((await judge([node('left', '1.0.0')], ['registry'])).result.state).toBe('incomplete');
    registry.advisories.set('left', [{ title: 'odd' }]);
    const { result } = await judge([node('left', '1.0.0')], ['registry']);
    expect(result.findings).toMatchObject([{ severity: 'unknown', title: 'odd' }]);
  });
});

describe('an OSV database', () => {
  function database(records: Readonly<Record<string, object | string>>): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sealgate-osv-'));
    mkdirSync(path.join(folder, 'npm'));
    for (const [id, record] of Object.entries(records)) {
      const text =
        typeof record === 'string'
          ? record
          : JSON.stringify({ id, modified: '2026-11-20T00:00:00Z', ...record });
      writeFileSync(path.join(folder, 'npm', `${id}.json`), text);
    }
    return `osv:${folder}`;
  }
  const affected = (name: string, events: readonly object[], more: object = {}): object => ({
    package: { ecosystem: 'npm', name },
    ranges: [{ type: 'SEMVER', events }],
    ...more,
  });

  it('answers offline, by ranges, listed versions and last affected ones', async () => {
    const source = database({
      'GHSA-35jh-r3h4-6jhm': {
        aliases: ['CVE-2099-0001'],
        database_specific: { severity: 'HIGH' },
        affected: [
          affected('left', [
            { introduced: '0' },
            { fixed: '1.2.1' },
            { introduced: '2.0.0' },
            { fixed: '2.1.0' },
          ]),
        ],
      },
      'MAL-2099-1': { affected: [{ package: { ecosystem: 'npm', name: 'bad' }, versions: ['6.6.6'] }] },
      'GHSA-last': { affected: [affected('right', [{ introduced: '1.0.0' }, { last_affected: '1.5.0' }])] },
      'GHSA-gone': { withdrawn: '2026-01-01T00:00:00Z', affected: [affected('left', [{ introduced: '0' }])] },
      'GHSA-py': { affected: [{ package: { ecosystem: 'PyPI', name: 'left' } }] },
    });
    const packages = [
      ...['1.2.0', '1.2.1', '2.0.5', '2.1.0'].map((version) => node('left', version)),
      ...['6.6.6', '6.6.5'].map((version) => node('bad', version)),
      ...['1.5.0', '1.5.1'].map((version) => node('right', version)),
    ];
    const { result } = await judge(packages, [source], { offline: true });
    expect(registry.requests).toEqual([]);
    expect(result.state).toBe('ran');
    expect(
      result.findings.map(({ subject, aliases, severity, fix }) => [
        subject.name,
        aliases[0],
        severity,
        fix?.version,
      ]),
    ).toEqual([
      ['bad@6.6.6', 'MAL-2099-1', 'critical', undefined],
      ['right@1.5.0', 'GHSA-last', 'unknown', undefined],
      ['left@1.2.0', 'CVE-2099-0001', 'high', '1.2.1'],
      ['left@2.0.5', 'CVE-2099-0001', 'high', '2.1.0'],
    ]);
  });

  it('reads ranges of both kinds that have versions, limits, and members that are null', async () => {
    const range = (type: string, events: readonly object[]): object => ({
      package: { ecosystem: 'npm', name: 'left' },
      ranges: [{ type, events }],
    });
    const source = database({
      'OSV-ECOSYSTEM': { affected: [range('ECOSYSTEM', [{ introduced: '0' }, { fixed: '1.2.1' }])] },
      'OSV-LIMIT': { affected: [affected('left', [{ introduced: '0' }, { limit: '1.1.0' }])] },
      'OSV-ANY': { affected: [affected('left', [{ introduced: '1.2.0' }, { limit: '*' }])] },
      'OSV-NULL': { withdrawn: null, aliases: null, affected: [affected('left', [{ introduced: '1.2.0' }])] },
      'OSV-GIT': { affected: [range('GIT', [{ introduced: '0' }])] },
      'OSV-NOTHING': { affected: null },
      'OSV-WITHOUT': {},
    });
    const packages = ['1.0.0', '1.1.0', '1.2.0'].map((version) => node('left', version));
    const { result } = await judge(packages, [source], { offline: true });
    expect(result.state).toBe('ran');
    const found = result.findings.map(({ subject, aliases }) => `${aliases[0]} ${subject.name.slice(5)}`);
    expect(found.sort()).toEqual([
      'OSV-ANY 1.2.0',
      'OSV-ECOSYSTEM 1.0.0',
      'OSV-ECOSYSTEM 1.1.0',
      'OSV-ECOSYSTEM 1.2.0',
      'OSV-LIMIT 1.0.0',
      'OSV-NULL 1.2.0',
    ]);
  });

  it('puts versions in the order of SemVer, with 0 before all of them', async () => {
    const source = database({
      'OSV-ZERO': { affected: [affected('left', [{ introduced: '0' }, { fixed: '0.0.0-alpha.5' }])] },
      'OSV-UNSORTED': {
        affected: [affected('left', [{ last_affected: '0.0.0-alpha.4' }, { introduced: '0' }])],
      },
      // Of one identifier that is no number the characters count: rc-10 comes before rc-9.
      'OSV-HYPHEN': {
        affected: [affected('left', [{ introduced: '1.0.0-rc-10' }, { fixed: '1.0.0-rc-9' }])],
      },
      'OSV-LOOSE': { affected: [affected('left', [{ introduced: 'v2.0.0' }, { fixed: '2.1' }])] },
    });
    const versions = ['0.0.0-alpha.4', '0.0.0-alpha.5', '1.0.0-rc-10', '1.0.0-rc-9', '2.0.9', '2.1.0'];
    const packages = versions.map((version) => node('left', version));
    const { result } = await judge(packages, [source], { offline: true });
    const found = result.findings.map(({ subject, aliases }) => `${aliases[0]} ${subject.name.slice(5)}`);
    expect(found.sort()).toEqual([
      'OSV-HYPHEN 1.0.0-rc-10',
      'OSV-LOOSE 2.0.9',
      'OSV-UNSORTED 0.0.0-alpha.4',
      'OSV-ZERO 0.0.0-alpha.4',
    ]);
  });

  it('tells what is affected as npm writes ranges', async () => {
    const events = [
      { introduced: '0' },
      { fixed: '1.2.1' },
      { introduced: '2.0.0' },
      { last_affected: '2.1.0' },
      { introduced: '3.0.0' },
    ];
    const many = Array.from({ length: 60 }, (_, index) => `1.0.${index}`);
    const source = database({
      'OSV-RANGES': { affected: [affected('left', events, { versions: ['2.5.0', '2.5.0'] })] },
      'OSV-LIMIT': { affected: [affected('left', [{ introduced: '0' }, { limit: '1.1.0' }])] },
      'OSV-ANY': { affected: [affected('left', [{ introduced: '0' }, { limit: '*' }])] },
      'OSV-BARE': { affected: [{ package: { ecosystem: 'npm', name: 'left' } }] },
      'OSV-MANY': { affected: [{ package: { ecosystem: 'npm', name: 'left' }, versions: many }] },
    });
    const { result } = await judge([node('left', '1.0.0')], [source], { offline: true });
    expect(Object.fromEntries(result.findings.map((one) => [one.aliases[0], one.detail?.range]))).toEqual({
      'OSV-RANGES': '<1.2.1 || >=2.0.0 <=2.1.0 || >=3.0.0 || 2.5.0',
      'OSV-LIMIT': '<1.1.0',
      'OSV-ANY': '*',
      'OSV-BARE': '*',
      'OSV-MANY': `${many.slice(0, 10).join(', ')} and 50 more`,
    });
  });

  it('has records in folders that are called like a package, which may end with .json', async () => {
    const source = database({});
    const own = path.join(source.slice('osv:'.length), 'npm', 'left.json');
    mkdirSync(own);
    const record = {
      id: 'MAL-2099-2',
      modified: '2026-11-20T00:00:00Z',
      affected: [affected('left', [{ introduced: '0' }])],
    };
    writeFileSync(path.join(own, 'MAL-2099-2.json'), JSON.stringify(record));
    const { result } = await judge([node('left', '1.0.0')], [source], { offline: true });
    expect(result).toMatchObject({ state: 'ran', findings: [{ aliases: ['MAL-2099-2'] }] });
  });

  it('keeps what tells malicious code from a flaw, and the versions that a record lists', async () => {
    const package_ = { ecosystem: 'npm', name: 'left' };
    const versions = ['6.6.6', '6.6.7'];
    const source = database({
      'GHSA-aaaa-bbbb-cccc': {
        database_specific: { cwe_ids: ['CWE-506'] },
        affected: [{ package: package_, versions }],
      },
    });
    registry.advisories.set('left', [{ ...ADVISORY, cwe: ['CWE-506', 7], vulnerable_versions: '6.6.6' }]);
    const { result } = await judge([node('left', '6.6.6')], [source, 'registry']);
    expect(result.findings).toMatchObject([
      { severity: 'critical', detail: { cwes: ['CWE-506'], range: '6.6.6 || 6.6.7' } },
      { severity: 'high', detail: { cwes: ['CWE-506'] } },
    ]);
    expect(result.findings.every(isMalicious)).toBe(true);
  });

  it('rates by CVSS vectors what nobody rated in a word: of the record, or of the one package', async () => {
    const critical = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
    const low = 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
    const all = [{ introduced: '0' }];
    const source = database({
      'OSV-1': { severity: [{ type: 'CVSS_V3', score: critical }], affected: [affected('left', all)] },
      'OSV-2': { affected: [affected('right', all, { severity: [{ type: 'CVSS_V3', score: low }] })] },
      'OSV-3': { severity: [{ type: 'CVSS_V3', score: 'nonsense' }], affected: [affected('bad', all)] },
    });
    const packages = ['left', 'right', 'bad'].map((name) => node(name, '1.0.0'));
    const { result } = await judge(packages, [source], { offline: true });
    const found = new Map(result.findings.map((finding) => [finding.aliases[0], finding]));
    expect(found.get('OSV-1')).toMatchObject({
      severity: 'critical',
      detail: { cvss: critical, score: 9.8 },
    });
    expect(found.get('OSV-2')).toMatchObject({ severity: 'low', detail: { cvss: low } });
    expect(found.get('OSV-3')?.severity).toBe('unknown');
  });

  it('counts a flaw once that the registry knows too', async () => {
    registry.advisories.set('left', [ADVISORY]);
    const source = database({
      'GHSA-35jh-r3h4-6jhm': { affected: [affected('left', [{ introduced: '0' }, { fixed: '1.2.1' }])] },
    });
    const { result } = await judge([node('left', '1.0.0')], ['registry', source]);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]?.seenBy).toHaveLength(2);
  });

  it.each([
    ['F not JSON', { broken: '{' }, 'broken.json'],
    ['F another document', { other: { affected: 1 } }, 'is not an OSV record'],
    ['F nothing in it', {}, 'no .json files'],
    ['F old', { old: { modified: '2026-10-01T00:00:00Z', affected: [] } }, '51 days ago'],
  ])('%s is incomplete', async (_, records, reason) => {
    const { result, verdict } = await judge([node('left', '1.0.0')], [database(records)]);
    expect(result).toMatchObject({ state: 'incomplete', reason: expect.stringContaining(reason) });
    expect(verdict.verdict).toBe('incomplete');
  });
});
