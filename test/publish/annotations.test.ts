import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision, Gap } from '../../src/model/findings/decision.js';
import type { Severity } from '../../src/model/findings/severity.js';
import { annotationsOf, leftOut } from '../../src/publish/annotations.js';
import { checkAnnotations } from '../../src/publish/check-run.js';
import { sampleRecord, sampleRun } from '../support/github/finished-run.js';
import { platformDecisions, platforms } from '../support/records.js';

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
      message: 'c is vulnerable.\nFix: npm install c@2\nRule vulnerabilities/known: fail-on-severity: high',
      place: { title: 'Known vulnerability (c)', file: 'package-lock.json', line: 12 },
    });
  });

  it('name the folder that files and commands are told from', async () => {
    const record = sampleRecord({ decisions: [decision('c', 'critical', 'block')] });
    const run = sampleRun({
      ...record,
      context: { ...record.context, repository: { slug: 'acme/shop', folder: 'packages/web' } },
      verdict: {
        ...record.verdict,
        gaps: [{ check: 'lockfiles', message: 'No lockfile.', command: 'npm install --package-lock-only' }],
      },
    });
    const messages = annotationsOf(run, {}).map(({ message }) => message);
    expect(messages).toEqual([
      'No lockfile.\nFix in packages/web: npm install --package-lock-only',
      expect.stringContaining('\nFix in packages/web: npm install c@2\n'),
    ]);
    const [check] = await checkAnnotations(run, {});
    expect(check?.message).toContain('\nFix in packages/web: npm install c@2\n');
  });

  it('say that an exception which ended may be approved again', () => {
    const reason = { kind: 'expired-exception', text: 'EX-1 expired', exception: 'EX-1' } as const;
    const one = { ...decision('c', 'critical', 'block'), reason };
    const [found] = annotationsOf(sampleRun(sampleRecord({ decisions: [one] })), {});
    expect(found?.message).toContain('\nFix: Have exception EX-1 approved again until a later date.\nFix: ');
  });

  it('say the name of a package once, however its message begins', () => {
    for (const message of ['c is vulnerable.', 'c: it timed out.', 'It timed out.']) {
      const one = decision('c', 'critical', 'block');
      const decisions = [{ ...one, finding: { ...one.finding, message } }];
      const [found] = annotationsOf(sampleRun(sampleRecord({ decisions })), {});
      expect(found?.message.split('\n')[0]).toBe(message.startsWith('c') ? message : `c: ${message}`);
    }
  });

  it('have the line for the Dockerfile beside the version', () => {
    const one = decision('libssl3@3.0.11', 'critical', 'block');
    const fix = {
      text: 'Update libssl3 to 3.0.15.',
      version: '3.0.15',
      dockerfile: 'RUN apk upgrade --no-cache',
    };
    const [found] = annotationsOf(
      sampleRun(sampleRecord({ decisions: [{ ...one, finding: { ...one.finding, fix } }] })),
      {},
    );
    expect(found?.message).toContain('\nFix: Update libssl3 to 3.0.15.\nRUN apk upgrade --no-cache\n');
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

  it('leave the room to what is new: what was known and does not block gets none, and is counted', async () => {
    const known = Array.from(
      { length: 30 },
      (_, i): Decision => ({
        ...decision(`old${i}`, 'high', 'warn'),
        novelty: 'existing',
        reason: { kind: 'existing', text: 'known before this change' },
      }),
    );
    const decisions: Decision[] = [
      ...known,
      decision('fresh', 'low', 'warn'),
      { ...decision('unsure', 'low', 'warn'), novelty: 'unknown' },
      { ...decision('stopped', 'high', 'block'), novelty: 'existing' },
      {
        ...decision('held', 'high', 'warn'),
        novelty: 'existing',
        reason: { kind: 'warn-only', text: 'warn-only' },
      },
    ];
    const run = sampleRun(sampleRecord({ decisions }));
    expect(annotationsOf(run, {}).map(({ place }) => place.title)).toEqual([
      'Known vulnerability (stopped)',
      'Known vulnerability (held)',
      'Known vulnerability (fresh)',
      'Known vulnerability (unsure)',
    ]);
    expect((await checkAnnotations(run, {})).map(({ title }) => title)).toHaveLength(4);
    expect(leftOut(decisions)).toBe(
      '; 30 warnings known before this change have none: the job summary lists them',
    );
    expect(leftOut(decisions.slice(29))).toBe(
      '; 1 warning known before this change has none: the job summary lists it',
    );
    expect(leftOut(decisions.slice(30))).toBe('');
  });

  it('annotate all where no base tells old from new', () => {
    const decisions = ['a', 'b'].map(
      (name): Decision => ({
        ...decision(name, 'high', 'warn'),
        novelty: 'unknown',
      }),
    );
    expect(annotationsOf(sampleRun(sampleRecord({ decisions })), {})).toHaveLength(2);
  });

  it('are one for what one update brings, with the names of the others', () => {
    const decisions = platformDecisions(['sharp@0.34.4', ...platforms(20)], 'warn');
    const found = annotationsOf(sampleRun(sampleRecord({ decisions })), {});
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toEqual({
      title: 'Brings native code (sharp@0.34.4 and 20 more)',
      file: 'pnpm-lock.yaml',
      line: 212,
    });
    expect(found[0]?.message.split('\n').slice(0, 2)).toEqual([
      'sharp@0.34.4 has a binding.gyp.',
      `Also: ${platforms(20).sort().slice(0, 11).join(', ')}, …`,
    ]);
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

  it('say once what one cause keeps from being decided', () => {
    const of = (check: string, what: string): Gap => ({
      check,
      message: `${what}: registry.example.test could not be reached.`,
      hint: `Run it again. checks.${check} in the policy says whether a run may go without.`,
    });
    const gaps = [of('signatures', 'Signatures of 3 packages'), of('provenance', 'Provenance of 3 packages')];
    const record = sampleRecord({ verdict: 'incomplete' });
    const found = annotationsOf(sampleRun({ ...record, verdict: { ...record.verdict, gaps } }), {});
    expect(found).toEqual([
      {
        level: 'error',
        message: 'registry.example.test could not be reached.\nRun it again.',
        place: { title: 'Not decided: signatures, provenance' },
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
