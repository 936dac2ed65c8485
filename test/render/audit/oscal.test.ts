import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../../src/model/data/uuid.js';
import { renderOscal } from '../../../src/render/audit/oscal.js';
import { buildAuditReport, hostileAudit } from '../../support/audit-report.js';
import { NAUGHTY } from '../../support/naughty.js';
import { oscalErrors } from '../../support/oscal.js';

const FILE = { name: '20261121-0642_repo_audit_weekly.json', sha256: 'cd'.repeat(32) };

interface Finding {
  readonly target: {
    readonly 'target-id': string;
    readonly status: { readonly state: string; readonly reason: string };
  };
}
interface Results {
  readonly 'assessment-results': {
    readonly uuid: string;
    readonly results: readonly {
      readonly findings: readonly Finding[];
      readonly observations: readonly object[];
    }[];
    readonly 'back-matter': {
      readonly resources: readonly { readonly uuid: string; readonly rlinks: readonly object[] }[];
    };
  };
}

const read = (text: string): Results['assessment-results'] =>
  (JSON.parse(text) as Results)['assessment-results'];

describe('assessment results', () => {
  it('are valid by the schema of NIST', () => {
    expect(oscalErrors(renderOscal(buildAuditReport(), FILE))).toEqual([]);
  });

  it('the schema finds what is wrong', () => {
    const broken = renderOscal(buildAuditReport(), FILE).replace('"not-satisfied"', '"not sure"');
    expect(oscalErrors(broken).length).toBeGreaterThan(0);
  });

  it('are valid whatever the texts hold', () => {
    for (const text of NAUGHTY)
      expect(oscalErrors(renderOscal(hostileAudit(text), FILE)), text.slice(0, 80)).toEqual([]);
  });

  it('are satisfied only where something is done', () => {
    const [checklist] = read(renderOscal(buildAuditReport(), FILE)).results;
    const states = Object.fromEntries(
      (checklist?.findings ?? []).map(({ target }) => [
        target['target-id'],
        `${target.status.state} ${target.status.reason}`,
      ]),
    );
    expect(states).toEqual({
      scans: 'satisfied pass',
      'certificate-expiry': 'not-satisfied fail',
      'restore-test': 'not-satisfied fail',
      'access-review': 'not-satisfied other',
      'sign-in-failures': 'not-satisfied other',
      training: 'satisfied pass',
    });
    // What does not apply was looked at, and is no finding.
    expect(checklist?.observations).toHaveLength(7);
  });

  it('name every file of the evidence with its SHA-256, and the plan by the report', () => {
    const { resources } = read(renderOscal(buildAuditReport(), FILE))['back-matter'];
    expect(resources[0]?.rlinks).toEqual([
      {
        href: FILE.name,
        'media-type': 'application/json',
        hashes: [{ algorithm: 'SHA-256', value: FILE.sha256 }],
      },
    ]);
    expect(JSON.stringify(resources)).toContain('_prod_scans.json');
  });

  it('are the same bytes for the same audit, and have other UUIDs for another', () => {
    const text = renderOscal(buildAuditReport(), FILE);
    expect(renderOscal(buildAuditReport(), FILE)).toBe(text);
    const other = { ...FILE, sha256: 'ef'.repeat(32) };
    expect(read(renderOscal(buildAuditReport(), other)).uuid).not.toBe(read(text).uuid);
  });
});

describe('uuidOf', () => {
  it('makes the UUID of RFC 9562, A.4', () => {
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
