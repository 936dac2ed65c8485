import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readReports } from '../../src/collect/reports/read.js';
import { reportParsers } from '../../src/collect/reports/registry.js';
import type { Facts } from '../../src/model/facts.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { judgedImage } from '../../src/model/findings/judged-products.js';
import { applyVex } from '../../src/model/findings/vex.js';
import { sealgate } from '../support/cli.js';
import { packageLock, project } from '../support/project.js';
import { REPORTS } from '../support/reports.js';

// Libraries and lazy parts can fail in the bundle alone: every format goes through it, and must read as the sources do.

/** One file a format, or a form of it: `FORMAT.json`, `FORMAT.form.json`. */
const FOLDER = path.join(REPORTS, 'formats');
const files = readdirSync(FOLDER).sort();
const formatOf = (file: string): string => file.split('.')[0] ?? '';
const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-bundle-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the sources make of a report. */
async function fromSources(file: string): Promise<{ readonly findings: Finding[]; readonly lines: number }> {
  const { reports, problems } = await readReports(FOLDER, [file]);
  expect(problems).toEqual([]);
  const [report] = reports;
  expect(report?.format).toBe(formatOf(file));
  const { kind, name = '', digest } = report?.target ?? {};
  const images = kind === 'image' ? [judgedImage(name, digest)] : [];
  const findings = [...applyVex([...(report?.findings ?? [])], report?.statements ?? [], { here: images })];
  return { findings, lines: (report?.problems.length ?? 0) + (report?.notes?.length ?? 0) };
}

describe('every report format, in the bundle', () => {
  it('has a fixture', () => {
    expect([...new Set(files.map(formatOf))].sort()).toEqual(reportParsers.map(({ id }) => id).sort());
  });

  it.each(files)('%s reads as it does from the sources', async (file) => {
    const expected = await fromSources(file);
    const { code, stdout, stderr } = await sealgate(['findings', file, '--json'], { cwd: FOLDER });
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected.findings);
    expect(stderr === '' ? 0 : stderr.trimEnd().split('\n').length).toBe(expected.lines);
    expect(expected.findings.length > 0 || /vex/.test(file)).toBe(true);
  });

  it.each(['trivy.images.json', 'yarn-audit.classic.ndjson', 'sarif.codeql.json', 'openvex.json'])(
    '%s reads the same compressed, in UTF-16, from standard input, and with its format forced',
    async (file) => {
      const { findings } = await fromSources(file);
      const bytes = readFileSync(path.join(FOLDER, file));
      writeFileSync(path.join(work, 'report'), gzipSync(bytes));
      writeFileSync(path.join(work, 'utf-16'), Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le'));
      const ways = [
        [['findings', 'report', '--json']],
        [['findings', 'utf-16', '--json']],
        [['findings', '-', '--json'], bytes.toString()],
        [['findings', `${formatOf(file)}:report`, '--json']],
      ] as const;
      for (const [args, input = ''] of ways) {
        const { code, stdout, stderr } = await sealgate(args, { cwd: work, input });
        expect(code, stderr).toBe(0);
        const ids = (list: readonly Finding[]): string[] => list.map(({ fingerprint }) => fingerprint).sort();
        expect(ids(JSON.parse(stdout) as Finding[])).toEqual(ids(findings));
      }
    },
  );

  it('goes through the gate, all of them at once', async () => {
    const all = Object.fromEntries(
      files.map((name) => [`reports/${name}`, readFileSync(path.join(FOLDER, name))]),
    );
    const dir = project({
      'package.json': '{"name":"app","version":"1.0.0","dependencies":{"lodash":"^4.17.15"}}\n',
      'package-lock.json': packageLock({ lodash: { version: '4.17.15' } }),
      ...all,
    });
    const out = path.join(work, 'evidence');
    const args = ['gate', '--dir', dir, '--offline', '--json', '--report', 'reports/*', '--out', out];
    const { code, stdout, stderr } = await sealgate(args);
    expect([1, 3], stderr).toContain(code);
    expect(stderr).not.toMatch(/^\s+at /m);
    const name = readdirSync(out).find((file) => file.endsWith('_repo_facts.json'));
    const facts = JSON.parse(readFileSync(path.join(out, name ?? ''), 'utf8')) as Facts;
    expect(facts.reports.map((report) => path.basename(report.path)).sort()).toEqual(files);
    for (const report of facts.reports)
      expect(report.findings, report.path).toHaveLength(
        (await fromSources(path.basename(report.path))).findings.length,
      );
    // One vulnerability of one package, told by fourteen formats: one decision that names them.
    const record = JSON.parse(stdout) as { decisions: { finding: Finding }[] };
    const lodash = record.decisions
      .map(({ finding }) => finding)
      .filter(
        ({ aliases, subject }) => aliases.includes('CVE-2021-23337') && subject.name === 'lodash@4.17.15',
      );
    expect(lodash.filter(({ subject }) => subject.nodes !== undefined)).toHaveLength(1);
    rmSync(dir, { recursive: true, force: true });
  }, 60_000);
});
