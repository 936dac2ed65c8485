import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../../../src/model/audit/answered.js';
import type { Question } from '../../../src/model/audit/question.js';
import { loadCatalogues } from '../../../src/policy/audit/load-catalogues.js';
import { ask, evidenceOf, type Filing } from '../../support/audit-evidence.js';

/** Answers one control of a shipped catalogue from files of the shape that their tools write. */
async function stateOf(id: string, filings: readonly Filing[]): Promise<AnswerState> {
  const [catalogue = '', ...rest] = id.split('/');
  const [loaded] = await loadCatalogues([catalogue], async () => undefined);
  const question: Question | undefined = loaded?.catalogue.controls.find(
    (control) => control.id === rest.join('/'),
  )?.answer;
  if (question === undefined) throw new Error(`there is no control ${id}`);
  return (await ask(question, evidenceOf(filings))).state;
}
const json = (name: string, value: unknown, object?: string): Filing => ({
  days: 2,
  name,
  text: JSON.stringify(value),
  outcome: 'recorded',
  ...(object === undefined ? {} : { object }),
});

describe('CIS Docker from the JSON log of docker-bench-security', () => {
  const bench = (host: string, results: Readonly<Record<string, string>>): Filing =>
    json(
      `prod_docker_bench_${host}.json`,
      {
        dockerbenchsecurity: '1.6.0',
        start: 1,
        tests: [
          {
            id: '5',
            desc: 'Container Runtime',
            results: Object.entries(results).map(([id, result]) => ({ id, desc: 'x', result })),
          },
        ],
        checks: 3,
        score: 1,
        end: 2,
      },
      `prod/docker_bench/${host}`,
    );
  const host1 = bench('h1', {
    '5.5': 'PASS',
    '5.50': 'WARN',
    '5.31': 'WARN',
    '5.18': 'INFO',
    '5.24': 'NOTE',
  });

  it.each([
    ['5.5', 'done'],
    ['5.31', 'none'],
    ['5.18', 'not-run'],
    ['5.24', 'not-run'],
    ['5.32', 'not-run'],
  ] as const)('%s is %s', async (id, state) => {
    expect(await stateOf(`cis-docker-1.6.0/${id}`, [host1])).toBe(state);
  });
  it('one host of two is partial', async () => {
    expect(await stateOf('cis-docker-1.6.0/5.5', [host1, bench('h2', { '5.5': 'WARN' })])).toBe('partial');
  });
  it('4.4 from Trivy’s report of an image, and from no other file', async () => {
    const trivy = (vulnerabilities: readonly object[], more: object = {}): Filing =>
      json('repo_trivy_image_api.json', {
        SchemaVersion: 2,
        ArtifactType: 'container_image',
        Results: [{ Target: 'api', Vulnerabilities: vulnerabilities }],
        ...more,
      });
    const of = (filing: Filing) => stateOf('cis-docker-1.6.0/4.4', [filing]);
    expect(await of(trivy([{ Severity: 'LOW', FixedVersion: '2' }, { Severity: 'CRITICAL' }]))).toBe('done');
    expect(await of(trivy([{ Severity: 'HIGH', FixedVersion: '2' }]))).toBe('none');
    expect(await of(trivy([], { ArtifactType: 'filesystem' }))).not.toBe('done');
    expect(await of(json('repo_trivy_image_api.json', {}))).toBe('not-run');
  });
});

describe('CIS PostgreSQL from a file of results', () => {
  const results = json('prod_cis_postgresql_db1.json', {
    results: [
      { id: '4.3', result: 'pass' },
      { id: '3.1.2', result: 'fail' },
      { id: '3.1.20', result: 'skip' },
    ],
  });
  it.each([
    ['4.3', 'done'],
    ['3.1.2', 'none'],
    ['3.1.20', 'not-run'],
    ['6.8', 'not-run'],
  ] as const)('%s is %s', async (id, state) => {
    expect(await stateOf(`cis-postgresql-17-1.0.0/${id}`, [results])).toBe(state);
  });
});

describe('settings as GitHub’s API answers them', () => {
  const protection = (more: object = {}): Filing =>
    json('repo_branch_protection_main.json', {
      required_status_checks: { strict: true, contexts: ['sealgate'] },
      enforce_admins: { enabled: true },
      required_pull_request_reviews: { required_approving_review_count: 1, require_last_push_approval: true },
      allow_force_pushes: { enabled: false },
      allow_deletions: { enabled: false },
      ...more,
    });
  const lax = protection({
    required_pull_request_reviews: { required_approving_review_count: 1, require_last_push_approval: false },
    allow_force_pushes: { enabled: true },
  });
  const unprotected = json('repo_branch_protection_main.json', {
    message: 'Branch not protected',
    status: '404',
  });

  it.each([
    ['slsa-1.2/source/two-party-review', 'done', 'partial', 'not-run'],
    ['slsa-1.2/source/history', 'done', 'none', 'not-run'],
    ['slsa-1.2/source/protected-refs', 'done', 'none', 'none'],
    ['osps-baseline-2026-02-19/OSPS-QA-07.01', 'done', 'done', 'not-run'],
    ['osps-baseline-2026-02-19/OSPS-QA-03.01', 'done', 'done', 'none'],
    ['osps-baseline-2026-02-19/OSPS-AC-03.01', 'done', 'done', 'none'],
  ] as const)('%s', async (id, strict, weak, without) => {
    expect(await stateOf(id, [protection()])).toBe(strict);
    expect(await stateOf(id, [lax])).toBe(weak);
    expect(await stateOf(id, [unprotected])).toBe(without);
  });

  it.each([
    [
      'OSPS-AC-01.01',
      'repo_organization_settings.json',
      { two_factor_requirement_enabled: true },
      { two_factor_requirement_enabled: false },
    ],
    [
      'OSPS-AC-02.01',
      'repo_organization_settings.json',
      { default_repository_permission: 'read' },
      { default_repository_permission: 'write' },
    ],
    [
      'OSPS-AC-04.01',
      'repo_workflow_permissions.json',
      { default_workflow_permissions: 'read' },
      { default_workflow_permissions: 'write' },
    ],
    ['OSPS-QA-01.01', 'repo_repository_settings.json', { private: false }, { private: true }],
    ['OSPS-VM-03.01', 'repo_private_reporting.json', { enabled: true }, { enabled: false }],
    [
      'OSPS-LE-03.01',
      'repo_community_profile.json',
      { files: { license: { url: 'x' } } },
      { files: { license: null } },
    ],
  ] as const)('%s by %s', async (id, name, good, bad) => {
    const control = `osps-baseline-2026-02-19/${id}`;
    expect(await stateOf(control, [json(name, good)])).toBe('done');
    expect(await stateOf(control, [json(name, bad)])).toBe('none');
    expect(await stateOf(control, [json(name, { message: 'Not Found' })])).not.toBe('done');
    expect(await stateOf(control, [])).toBe('not-run');
  });
});

describe('evidence filed under the conventional names', () => {
  it.each([
    ['nist-csf-2.0/PR.AA-05', 'prod_access_review.pdf', 2],
    ['nist-csf-2.0/RC.RP-03', 'prod_restore_test_db1.log', 90],
    ['owasp-top-10-2025/A06:2025', 'repo_threat_model.md', 300],
    ['owasp-top-10-2025/A01:2025', 'prod_pentest.pdf', 300],
  ] as const)('%s by %s', async (id, name, days) => {
    expect(await stateOf(id, [{ days, name, outcome: 'pass' }])).toBe('done');
    expect(await stateOf(id, [{ days, name, outcome: 'fail' }])).toBe('none');
    expect(await stateOf(id, [{ days: days + 400, name, outcome: 'pass' }])).toBe('stale');
  });
  it('backups count with a restore that was tried, and half without', async () => {
    const backup: Filing = { days: 1, name: 'prod_backup_db1.json' };
    const restore: Filing = { days: 30, name: 'prod_restore_test_db1.json' };
    expect(await stateOf('nist-csf-2.0/PR.DS-11', [backup, restore])).toBe('done');
    expect(await stateOf('nist-csf-2.0/PR.DS-11', [backup])).toBe('partial');
  });
});
