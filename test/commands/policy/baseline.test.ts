import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { command as gate } from '../../../src/commands/gate.js';
import { command as baseline } from '../../../src/commands/policy/baseline.js';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import { commitAll, packageLock, project, writeFiles } from '../../support/project.js';
import { trivyReport } from '../../support/reports.js';
import { testWorld } from '../../support/world.js';

const FILE = '.github/sealgate-baseline.json';
const POLICY = `baseline: ${FILE}\n`;
const manifest = (names: readonly string[]): string =>
  `${JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT', dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])) })}\n`;

const report = (names: readonly string[]): string =>
  trivyReport(
    names.map((name, index) => ({
      VulnerabilityID: `CVE-2099-${1000 + index}`,
      PkgName: name,
      InstalledVersion: '1.0.0',
      Severity: 'CRITICAL',
      PkgIdentifier: { PURL: `pkg:npm/${name}@1.0.0` },
    })),
  );

function files(locked: readonly string[], vulnerable: readonly string[]): Record<string, string> {
  return {
    'package.json': manifest(locked),
    'package-lock.json': packageLock(Object.fromEntries(locked.map((name) => [name, {}]))),
    'trivy.json': report(vulnerable),
  };
}

async function run(
  dir: string,
  base?: string,
  reports = ['trivy.json'],
): Promise<{ code: number; record: RunRecord }> {
  const out = mkdtempSync(path.join(tmpdir(), 'sealgate-evidence-'));
  const values = { dir, out, offline: true, report: reports, ...(base === undefined ? {} : { base }) };
  const answer = await gate.run([], values, testWorld(dir, { RUNNER_TEMP: out }));
  return { code: answer.exitCode, record: answer.json as RunRecord };
}

async function write(dir: string, record: RunRecord): Promise<unknown> {
  writeFileSync(path.join(dir, 'run.json'), JSON.stringify(record));
  return (await baseline.run([path.join(dir, 'run.json')], { dir }, testWorld(dir))).json;
}

const outcomes = (record: RunRecord): string[] =>
  record.decisions.map(({ finding, outcome }) => `${outcome} ${finding.rule} ${finding.subject.name}`);

describe('the ratchet', () => {
  it('what is listed warns and says where; nothing else is excused, and it only becomes shorter', async () => {
    const dir = project({ '.github/sealgate.yml': POLICY, ...files(['a', 'b', 'c'], ['a', 'b']) });
    const first = await run(dir);
    expect(first.code).toBe(1);
    expect(first.record.verdict.gaps).toEqual([
      expect.objectContaining({ message: expect.stringContaining('does not exist') }),
    ]);
    expect(await write(dir, first.record)).toEqual({ file: FILE, findings: 2, gone: 0, notAdded: 0 });
    const known = await run(dir);
    expect(known.code).toBe(0);
    expect(known.record.decisions[0]?.reason).toMatchObject({
      kind: 'existing',
      key: 'baseline',
      origin: '.github/sealgate.yml:1',
    });

    // One more: it blocks, and writing the baseline again does not take it in.
    writeFiles(dir, files(['a', 'b', 'c'], ['a', 'b', 'c']));
    const more = await run(dir);
    expect(more.code).toBe(1);
    expect(outcomes(more.record)[0]).toBe('block vulnerabilities/known c@1.0.0');
    expect(await write(dir, more.record)).toMatchObject({ findings: 2, gone: 0, notAdded: 1 });

    // A run that did not look says nothing of what is listed.
    const unseen = await run(dir, undefined, []);
    expect(outcomes(unseen.record)).toEqual([]);
    expect(await write(dir, unseen.record)).toMatchObject({ findings: 2, gone: 0 });

    // One less: that is said, it is taken out, and blocks when it comes back.
    writeFiles(dir, files(['a', 'b', 'c'], ['a']));
    const less = await run(dir);
    expect(outcomes(less.record)).toEqual([
      'warn vulnerabilities/known a@1.0.0',
      `warn exceptions/baseline-stale ${FILE}`,
    ]);
    expect(await write(dir, less.record)).toMatchObject({ findings: 1, gone: 1 });
    writeFiles(dir, files(['a', 'b', 'c'], ['a', 'b']));
    expect(outcomes((await run(dir)).record)).toEqual([
      'block vulnerabilities/known b@1.0.0',
      'warn vulnerabilities/known a@1.0.0',
    ]);
  });

  it('T8 a change cannot add to it, and what the change brings is not excused by it', async () => {
    const dir = project({ '.github/sealgate.yml': POLICY, ...files(['a'], ['a']) });
    await write(dir, (await run(dir)).record);
    const base = commitAll(dir);
    writeFiles(dir, files(['a', 'b'], ['a', 'b']));
    const listed = readFileSync(path.join(dir, FILE), 'utf8');
    const grown = JSON.parse(listed) as { findings: object[] };
    const fresh = (await run(dir, base)).record.decisions.find(({ outcome }) => outcome === 'block');
    grown.findings.push({ fingerprint: fresh?.finding.fingerprint, rule: 'x', subject: 'b@1.0.0' });
    writeFiles(dir, { [FILE]: JSON.stringify(grown) });
    commitAll(dir);
    const { code, record } = await run(dir, base);
    expect(code).toBe(1);
    expect(outcomes(record)).toEqual([
      'block vulnerabilities/known b@1.0.0',
      `block exceptions/baseline-grown ${FILE}`,
      'warn vulnerabilities/known a@1.0.0',
    ]);
    // Listed in the base, gone there, and brought again by the change: new.
    writeFiles(dir, { ...files(['a'], ['a']), [FILE]: JSON.stringify(grown) });
    const later = commitAll(dir);
    writeFiles(dir, files(['a', 'b'], ['a', 'b']));
    commitAll(dir);
    expect(outcomes((await run(dir, later)).record)[0]).toBe('block vulnerabilities/known b@1.0.0');
  });

  it.each([
    '{',
    '{}',
    '{"schema":"sealgate/baseline/v1","findings":[{}]}',
    '{"schema":"sealgate/baseline/v2","findings":[]}',
  ])('one that cannot be read is never a pass: %s', async (text) => {
    const dir = project({ '.github/sealgate.yml': POLICY, ...files(['a'], []), [FILE]: text });
    const { code, record } = await run(dir);
    expect(code).toBe(3);
    expect(record.verdict.gaps[0]?.message).toContain('is not a baseline');
  });
});
