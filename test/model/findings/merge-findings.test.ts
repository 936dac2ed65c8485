import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/findings/finding.js';
import { mergeFindings } from '../../../src/model/findings/merge-findings.js';
import { expectLinear } from '../../support/growth.js';
import { reportOf, vulnerability } from '../../support/reports.js';

const shop = (): Finding[] =>
  ['trivy-fs.json', 'npm-audit.json', 'pnpm10-audit.json', 'pnpm12-audit.json'].flatMap((name) => [
    ...reportOf(name).findings,
  ]);

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  for (let index = list.length - 1; index > 0; index -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
  return list;
}

describe('mergeFindings', () => {
  it('makes one finding of what four tools say of one vulnerability in one version', () => {
    const merged = mergeFindings(shop()).filter((finding) => finding.rule === 'vulnerabilities/known');
    expect(
      merged.map((finding) => [
        finding.subject.name,
        finding.aliases,
        [...new Set(finding.seenBy?.map((seen) => seen.tool))],
        finding.fix?.version,
      ]),
    ).toEqual([
      // Trivy's mini database rates 0.0.8 too; the audits' ranges do not.
      [
        'minimist@0.0.8',
        ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h', 'npm:1097678'],
        ['npm audit', 'trivy'],
        '0.2.4',
      ],
      [
        'minimist@1.2.0',
        ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h', 'npm:1097678'],
        ['npm audit', 'pnpm audit', 'trivy'],
        '1.2.6',
      ],
      [
        'lodash@4.17.15',
        ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm', 'npm:1106913'],
        ['npm audit', 'pnpm audit', 'trivy'],
        '4.17.21',
      ],
      [
        'minimist@0.0.8',
        ['CVE-2020-7598', 'GHSA-vh95-rmgr-6w4m', 'npm:1096466'],
        ['npm audit', 'pnpm audit'],
        '0.2.1',
      ],
    ]);
  });

  it('takes the range of whichever tool has one', () => {
    const trivy = vulnerability({ detail: { status: 'fixed' } });
    const registry = vulnerability({ detail: { range: '<2.0.1' } });
    const merged = [mergeFindings([trivy, registry]), mergeFindings([registry, trivy])].flat();
    expect(merged.map(({ detail }) => detail?.range)).toEqual(['<2.0.1', '<2.0.1']);
  });

  it('gives the same answer in any order, and when merged again', () => {
    const once = mergeFindings(shop());
    for (const seed of [1, 7, 42, 1234]) expect(mergeFindings(shuffled(shop(), seed))).toEqual(once);
    expect(mergeFindings(once)).toEqual(once);
    expect(new Set(once.map((finding) => finding.fingerprint)).size).toBe(once.length);
  });

  it('takes the highest rating and says who disagrees', () => {
    const [merged, ...none] = mergeFindings([
      vulnerability({ tool: 'trivy', severity: 'moderate', fix: { text: 'a', version: '4.17.19' } }),
      vulnerability({ tool: 'npm audit', severity: 'high', fix: { text: 'b', version: '4.17.21' } }),
    ]);
    expect(none).toEqual([]);
    expect(merged).toMatchObject({ severity: 'high', fix: { version: '4.17.21' } });
    expect(merged?.seenBy).toEqual([
      { tool: 'npm audit', report: 'npm audit.json' },
      { tool: 'trivy', severity: 'moderate', fixedVersion: '4.17.19', report: 'trivy.json' },
    ]);
  });

  it('says in words what any tool says in words', () => {
    const silent = { title: 'CVE-2021-23337', message: 'grype gives no description.' };
    const [merged] = mergeFindings([
      vulnerability({ tool: 'grype', ...silent }),
      vulnerability({ tool: 'npm audit', title: 'Command injection', message: 'It runs.' }),
    ]);
    expect(merged).toMatchObject({ title: 'Command injection', message: 'It runs.' });
  });

  it('takes a description that ends like that for what it is', () => {
    const said = 'A text about the injection that the advisory of its vendor gives no description.';
    const [merged] = mergeFindings([
      vulnerability({ tool: 'grype', message: said }),
      vulnerability({ tool: 'npm audit', title: 'Command injection', message: 'It runs.' }),
    ]);
    expect(merged?.message).toBe(said);
  });

  it('T32 keeps unknown only where nobody rated it', () => {
    const unknown = vulnerability({ severity: 'unknown' });
    expect(mergeFindings([unknown])[0]?.severity).toBe('unknown');
    expect(mergeFindings([unknown, vulnerability({ tool: 'npm audit', severity: 'low' })])[0]?.severity).toBe(
      'low',
    );
  });

  it('joins over chains of ids, in one package version only', () => {
    const chain = [['CVE-2021-1'], ['GHSA-aaaa-bbbb-cccc'], ['GHSA-aaaa-bbbb-cccc', 'CVE-2021-1']];
    const merged = mergeFindings(
      chain.map((aliases, index) => vulnerability({ aliases, tool: `tool ${index}` })),
    );
    expect(merged).toHaveLength(1);
    expect(mergeFindings([vulnerability({}), vulnerability({ name: 'lodash@4.17.20' })])).toHaveLength(2);
  });

  it('two CVE ids that one report tells apart stay two, also where an advisory is about both', () => {
    const [one, two] = ['CVE-2021-1', 'CVE-2021-2'];
    const both = ['CVE-2021-1', 'CVE-2021-2', 'GHSA-aaaa-bbbb-cccc'];
    const findings = [
      vulnerability({ aliases: [one], tool: 'trivy', severity: 'low', title: 'Small' }),
      vulnerability({ aliases: [two], tool: 'trivy', severity: 'critical', title: 'Large' }),
      vulnerability({ aliases: both, tool: 'grype', severity: 'moderate' }),
      vulnerability({ aliases: ['GHSA-aaaa-bbbb-cccc', 'npm:7'], tool: 'npm audit', severity: 'moderate' }),
      vulnerability({ aliases: [one, 'SNYK-1'], tool: 'snyk', severity: 'low' }),
    ];
    const merged = mergeFindings(findings);
    expect(
      merged.map(({ aliases, severity, seenBy }) => [aliases, severity, seenBy?.map(({ tool }) => tool)]),
    ).toEqual([
      [[two], 'critical', ['grype', 'npm audit', 'trivy']],
      [[one, 'SNYK-1'], 'moderate', ['grype', 'npm audit', 'snyk', 'trivy']],
    ]);
    expect(merged[0]?.detail?.related).toEqual(['GHSA-aaaa-bbbb-cccc', 'npm:7']);
    for (const seed of [1, 7, 42]) expect(mergeFindings(shuffled(findings, seed))).toEqual(merged);
    expect(mergeFindings(merged)).toEqual(merged);
    // What only the advisory names beside them, and another report tells, is a third one.
    const third = vulnerability({ aliases: ['CVE-2021-3'], tool: 'osv', severity: 'high' });
    const wide = vulnerability({ aliases: [...both, 'CVE-2021-3'], tool: 'grype' });
    expect(
      mergeFindings([...findings.slice(0, 2), wide, third])
        .map(({ aliases }) => aliases)
        .sort(),
    ).toEqual([[one], [two], ['CVE-2021-3']]);
    // An id of another kind beside it is no other vulnerability.
    const named = [{ aliases: [one] }, { aliases: ['GHSA-aaaa-bbbb-cccc'] }].map((more) =>
      vulnerability({ ...more, tool: 'dependency-check' }),
    );
    const alias = vulnerability({ aliases: [one, 'GHSA-aaaa-bbbb-cccc'], tool: 'grype' });
    expect(mergeFindings([...named, alias])).toHaveLength(1);
    // Without anybody who tells them apart they are one.
    expect(mergeFindings(findings.filter((_, index) => index > 1))).toHaveLength(1);
  });

  it('an advisory about several CVE ids gives its text to none that somebody describes by itself', () => {
    const url = 'https://advisories.example.test/both';
    const both = vulnerability({
      aliases: ['CVE-2026-0001', 'CVE-2026-0002', 'CVE-2026-0003', 'RHSA-2026:1'],
      title: 'A long text about all three of them',
      message: 'A long text about all three of them, which says more than what is said of each.',
      url: `${url}/all`,
      seenBy: [{ tool: 'grype', report: 'grype.json' }],
    });
    const first = { title: 'First', message: 'The first.', url: `${url}/first` };
    const silent = { title: 'CVE-2026-0002', message: 'trivy gives no description.' };
    const apart = [first, silent].map((said, index) =>
      vulnerability({ aliases: [`CVE-2026-000${index + 1}`], ...said }),
    );
    for (const all of [
      [both, ...apart],
      [...apart, both],
    ])
      expect(
        mergeFindings(all).map(({ aliases, title, message, url: at }) => [aliases[0], title, message, at]),
      ).toEqual([
        ['CVE-2026-0001', 'First', 'The first.', `${url}/first`],
        ['CVE-2026-0002', both.title, both.message, both.url],
      ]);
  });

  it('joins by a reference across tools, never what one tool tells apart', () => {
    const cve = vulnerability({ detail: { related: ['GHSA-aaaa-bbbb-cccc'] } });
    const ghsa = { aliases: ['GHSA-aaaa-bbbb-cccc'] };
    expect(mergeFindings([cve, vulnerability({ ...ghsa, tool: 'npm audit' })])).toHaveLength(1);
    expect(mergeFindings([cve, vulnerability({ ...ghsa, tool: 'trivy' })])).toHaveLength(2);
  });

  it('joins what one report leaves out with what another tells: version, purl, line', () => {
    const licence = (name: string, purl: string | undefined, report: string): Finding => {
      const { subject: _subject, ...rest } = vulnerability({ aliases: [], title: 'Licence GPL-3.0-only' });
      const subject = { kind: 'package' as const, name, ...(purl === undefined ? {} : { purl }) };
      return { ...rest, subject, seenBy: [{ tool: 'trivy', report }] };
    };
    const exact = licence('lodash@4.17.15', 'pkg:npm/lodash@4.17.15', 'a.json');
    const merged = mergeFindings([
      licence('lodash', 'pkg:npm/lodash', 'b.sarif'),
      licence('lodash', undefined, 'c.sarif'),
      licence('lodash@4.17.15', undefined, 'd.sarif'),
      exact,
      licence('lodash@3.0.0', undefined, 'e.sarif'),
      licence('lodash', 'pkg:deb/debian/lodash', 'f.sarif'),
    ]);
    expect(merged.map(({ subject, seenBy }) => [subject.purl ?? subject.name, seenBy?.length])).toEqual([
      ['pkg:deb/debian/lodash', 2],
      ['lodash@3.0.0', 2],
      ['pkg:npm/lodash@4.17.15', 4],
    ]);
    expect(mergeFindings(merged)).toEqual(merged);
  });

  it('joins a file without a line with the same on a line of another report, never of the same one', () => {
    const inFile = (report: string, line?: number): Finding => ({
      ...vulnerability({ rule: 'scanners/misconfiguration', aliases: ['DS002'] }),
      subject: { kind: 'file', name: 'Dockerfile' },
      location: { file: 'Dockerfile', ...(line === undefined ? {} : { line }) },
      seenBy: [{ tool: 'trivy', report }],
    });
    const places = (findings: readonly Finding[]): unknown[] =>
      mergeFindings(findings).map(({ location, seenBy }) => [location?.line, seenBy?.length]);
    expect(places([inFile('a.json'), inFile('a.sarif', 1)])).toEqual([[1, 2]]);
    expect(places([inFile('a.json'), inFile('a.json', 1)])).toEqual([
      [undefined, 1],
      [1, 1],
    ]);
  });

  it('is suppressed only where no tool still reports it', () => {
    const quiet = vulnerability({ suppressed: { by: '.trivyignore' } });
    expect(mergeFindings([quiet, vulnerability({ tool: 'npm audit' })])[0]?.suppressed).toBeUndefined();
    expect(mergeFindings([quiet, quiet])[0]?.suppressed).toEqual({ by: '.trivyignore' });
  });

  it('keeps fingerprints over line moves and gives two secrets of one kind one each', () => {
    const secret = (line: number): Finding => ({
      ...vulnerability({}),
      check: 'scanners',
      rule: 'scanners/secret',
      subject: { kind: 'file', name: 'config.env' },
      aliases: ['aws-access-key-id'],
      location: { file: 'config.env', line },
    });
    const prints = (lines: readonly number[]): string[] =>
      mergeFindings(lines.map(secret)).map((f) => f.fingerprint);
    expect(prints([1, 2])).toEqual(prints([11, 40]));
    expect(new Set(prints([1, 2])).size).toBe(2);
    expect(mergeFindings([secret(1), secret(1)])).toHaveLength(1);
  });

  it('leaves findings alone that share only a missing id', () => {
    const none = { aliases: [] };
    expect(
      mergeFindings([vulnerability({ ...none, title: 'A' }), vulnerability({ ...none, title: 'B' })]),
    ).toHaveLength(2);
  });

  it('merges findings in linear time, 16,000 of them too', async () => {
    const work = (size: number) => {
      const many = Array.from({ length: size }, (_, index) =>
        vulnerability({
          name: `p${index % Math.ceil(size / 7)}@1.0.0`,
          aliases: [`CVE-2026-${index % Math.ceil(size / 3)}`],
          tool: `t${index % 3}`,
        }),
      );
      return () => expect(mergeFindings(many).length).toBeGreaterThan(size / 7);
    };
    await expectLinear({ from: 1000, work });
  });

  it('follows a chain of ids to what one report tells apart in linear time', async () => {
    const work = (size: number) => {
      const apart = [['CVE-2026-0001', 'X-0'], ['CVE-2026-0002']].map((aliases) =>
        vulnerability({ aliases, tool: 'a' }),
      );
      const both = vulnerability({ aliases: ['CVE-2026-0001', 'CVE-2026-0002'], tool: 'c' });
      const chain = Array.from({ length: size }, (_, index) =>
        vulnerability({ aliases: [`X-${size - index}`, `X-${size - index - 1}`], tool: 'b' }),
      );
      return () => expect(mergeFindings([...apart, both, ...chain])).toHaveLength(2);
    };
    await expectLinear({ from: 500, times: 8, work });
  });

  it('takes no longer than the list grows where thousands of findings are of one file and name no line', async () => {
    const work = (size: number) => {
      const many = Array.from({ length: size }, (_, index) =>
        vulnerability({
          rule: 'scanners/finding',
          subject: { kind: 'file', name: 'main.tf' },
          aliases: [`CKV_${index}`],
        }),
      );
      return () => expect(mergeFindings(many)).toHaveLength(size);
    };
    await expectLinear({ from: 1000, work });
  });

  it('takes no longer than the list grows where thousands of one package refer to each other', async () => {
    const work = (size: number) => {
      const many = Array.from({ length: size }, (_, index) => {
        const related = Array.from({ length: 20 }, (_, more) => `CVE-2026-${(index + more + 1) % size}`);
        return vulnerability({ aliases: [`CVE-2026-${index}`], detail: { related } });
      });
      return () => expect(mergeFindings(many)).toHaveLength(size);
    };
    await expectLinear({ from: 500, work });
  });
});
