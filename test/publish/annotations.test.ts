import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.js';
import type { Severity } from '../../src/model/severity.js';
import { annotationsOf } from '../../src/publish/annotations.js';
import { sampleRecord, sampleRun } from '../support/github/finished-run.js';

function decision(name: string, severity: Severity, outcome: Decision['outcome']): Decision {
  return {
    outcome,
    novelty: 'new',
    reason: { kind: 'severity', text: 'fail-on-severity: high' },
    finding: {
      check: 'vulnerabilities',
      rule: 'vulnerabilities/known',
      severity,
      subject: { kind: 'package', name },
      title: 'Known vulnerability',
      message: `${name} is vulnerable.`,
      aliases: [],
      fix: { text: 'Update it', command: `npm install ${name}@2`, version: '2.0.0' },
      location: { file: 'package-lock.json', line: 12 },
      fingerprint: name,
    },
  };
}

describe('annotations', () => {
  it('say what blocks first, the worst first, with place and fix', () => {
    const decisions = [
      decision('a', 'low', 'warn'),
      decision('b', 'high', 'block'),
      decision('c', 'critical', 'block'),
      decision('d', 'critical', 'accept'),
    ];
    const found = annotationsOf(sampleRun(sampleRecord({ decisions })), {});
    expect(found.map(({ level, place }) => [level, place.title])).toEqual([
      ['error', 'Known vulnerability (c)'],
      ['error', 'Known vulnerability (b)'],
      ['warning', 'Known vulnerability (a)'],
    ]);
    expect(found[0]).toEqual({
      level: 'error',
      message:
        'c: c is vulnerable.\nFix: npm install c@2\nRule vulnerabilities/known: fail-on-severity: high',
      place: { title: 'Known vulnerability (c)', file: 'package-lock.json', line: 12 },
    });
  });

  it('keep within ten of a level, and count what is left', () => {
    const many = (outcome: Decision['outcome']): Decision[] =>
      Array.from({ length: 5000 }, (_, i) => decision(`p${i}`, 'high', outcome));
    const found = annotationsOf(
      sampleRun(sampleRecord({ decisions: [...many('block'), ...many('warn')] })),
      {},
    );
    expect(found.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(found.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(found[9]?.message).toBe('4991 more: the job summary lists them all.');
  });

  it('say why nothing was decided', () => {
    const record = sampleRecord({ verdict: 'incomplete' });
    const gaps = [{ check: 'scanners', message: 'No Trivy report', hint: 'Run it first.' }];
    const found = annotationsOf(sampleRun({ ...record, verdict: { ...record.verdict, gaps } }), {});
    expect(found).toEqual([
      {
        level: 'error',
        message: 'No Trivy report\nRun it first.',
        place: { title: 'Not decided: scanners' },
      },
    ]);
  });

  it('name files from the workspace where a folder of it is gated', () => {
    const workspace = path.resolve('/work/shop');
    const run = sampleRun(sampleRecord({ decisions: [decision('a', 'high', 'block')] }), {
      repositoryDir: path.join(workspace, 'apps', 'web'),
    });
    expect(annotationsOf(run, { GITHUB_WORKSPACE: workspace })[0]?.place.file).toBe(
      'apps/web/package-lock.json',
    );
  });
});
