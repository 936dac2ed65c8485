import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderOscal } from '../../src/render/audit/oscal.js';
import { buildAuditReport, hostileAudit } from '../support/audit-report.js';
import { NAUGHTY } from '../support/naughty.js';
import { peer } from '../support/peers.js';

const constraints = peer('oscal-constraints');
const trestle = peer('trestle');

const dir = mkdtempSync(path.join(tmpdir(), 'oscal-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const FILE = { name: '20261121-0642_repo_audit_weekly.json', sha256: 'cd'.repeat(32) };
const report = (): string => renderOscal(buildAuditReport(), FILE);

/**
 * The document without its plan: the validator loads the plan, the system security plan behind it, and the profile behind
 * that, and audits have none of them (decision 185). Everything else is validated as it is.
 */
function withoutPlan(text: string): string {
  const document = JSON.parse(text) as { 'assessment-results': Record<string, unknown> };
  const { 'import-ap': _plan, ...rest } = document['assessment-results'];
  return JSON.stringify({ 'assessment-results': rest });
}

function write(name: string, text: string): string {
  const file = path.join(dir, name);
  writeFileSync(file, text);
  return file;
}

interface Results {
  readonly metadata: Record<string, unknown>;
  readonly results: readonly { readonly findings: readonly { readonly target: { type: string } }[] }[];
}

describe.skipIf(constraints === undefined)('constraints of OSCAL’s metaschema', { timeout: 120_000 }, () => {
  const check = (...files: string[]) => {
    const { status, stdout, stderr } = spawnSync(constraints ?? '', files, { encoding: 'utf8' });
    // Why it could not run stands on stderr, before the exit code means anything.
    const said = stdout.split('\n').filter((line) => line !== '' && !line.includes('Log4j API'));
    return { status, said: said.join('\n'), trouble: /Exception/.test(stderr) ? stderr.slice(0, 400) : '' };
  };

  it('hold for assessment results', () => {
    const hostile = NAUGHTY.filter((text) => text.length < 300).slice(0, 40);
    const files = [
      write('audit.json', withoutPlan(report())),
      ...hostile.map((text, n) =>
        write(`hostile-${n}.json`, withoutPlan(renderOscal(hostileAudit(text), FILE))),
      ),
    ];
    expect(check(...files)).toEqual({ status: 0, said: '', trouble: '' });
  });

  it.each([
    [
      'a reference that leads nowhere',
      (results: Results) => {
        results.metadata['responsible-parties'] = [
          { 'role-id': 'nobody', 'party-uuids': ['11111111-1111-4111-8111-111111111111'] },
        ];
      },
    ],
    [
      'a word that is none',
      (results: Results) => {
        for (const { findings } of results.results) for (const { target } of findings) target.type = 'wizard';
      },
    ],
  ])('find %s', (_what, breakIt) => {
    const document = JSON.parse(withoutPlan(report())) as { 'assessment-results': Results };
    breakIt(document['assessment-results']);
    const { status, said } = check(write('broken.json', JSON.stringify(document)));
    expect(status).toBe(1);
    expect(said).toMatch(/not found in index|doesn't match one of/);
  });
});

describe.skipIf(trestle === undefined)('compliance-trestle', { timeout: 60_000 }, () => {
  const python = trestle === undefined ? '' : path.join(path.dirname(realpathSync(trestle)), 'python3');
  const READ = `
import pathlib, sys
from trestle.oscal.assessment_results import AssessmentResults
read = AssessmentResults.oscal_read(pathlib.Path(sys.argv[1]))
print(len(read.results), sum(len(r.findings or []) for r in read.results))
`;
  it('reads assessment results, and finds all of them', () => {
    const file = write('results.json', report());
    const { results } = (
      JSON.parse(report()) as { 'assessment-results': { results: { findings?: unknown[] }[] } }
    )['assessment-results'];
    const findings = results.reduce((sum, one) => sum + (one.findings?.length ?? 0), 0);
    const { status, stdout, stderr } = spawnSync(python, ['-c', READ, file], { encoding: 'utf8' });
    expect(stderr).not.toContain('Traceback');
    expect([status, stdout.trim()]).toEqual([0, `${results.length} ${findings}`]);
  });
});
