import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { GATE_PASSED, verdictStatement } from '../../src/seal/statements.js';
import { stagedRun } from '../support/evidence-run.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-statement-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const run = stagedRun(dir, { 'b.cdx.json': '{}', 'a.json': '[]' });

function properties(record: RunRecord): unknown {
  return verdictStatement(record, record.files).predicate.properties;
}

describe('verdictStatement', () => {
  it('is an SVR over the commit and the files, in a fixed order', () => {
    expect(verdictStatement(run, run.files)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: `git+https://github.com/octo/shop@${'a'.repeat(40)}`, digest: { gitCommit: 'a'.repeat(40) } },
        { name: 'a.json', digest: { sha256: run.files[1]?.sha256 } },
        { name: 'b.cdx.json', digest: { sha256: run.files[0]?.sha256 } },
      ],
      predicateType: 'https://in-toto.io/attestation/svr/v0.2',
      predicate: {
        verifier: {
          id: 'pkg:generic/sealgate@0.1.0',
          policies: [{ name: 'baseline', digest: { sha256: 'b'.repeat(64) } }],
        },
        timeCreated: '2026-01-28T21:10:00Z',
        properties: [GATE_PASSED, 'SEALGATE_SIGNATURES_PASSED'],
      },
    });
  });

  it.each(['fail', 'incomplete'] as const)(
    'does not say that the gate passed when the verdict is %s',
    (verdict) => {
      expect(properties({ ...run, verdict: { ...run.verdict, verdict } })).toEqual([
        'SEALGATE_SIGNATURES_PASSED',
      ]);
    },
  );

  it('names no check that blocked something, was not run, or did not finish', () => {
    const decision = {
      outcome: 'block',
      finding: { check: 'signatures' },
    } as unknown as RunRecord['decisions'][number];
    expect(properties({ ...run, decisions: [decision] })).toEqual([GATE_PASSED]);
    const checks = (['not-checked', 'incomplete', 'not-applicable'] as const).map((state, i) => ({
      check: `c${i}`,
      state,
      counts: {},
      total: 0,
    }));
    expect(properties({ ...run, checks })).toEqual([GATE_PASSED]);
  });

  it('needs no commit', () => {
    const { commit: _commit, ...context } = run.context;
    expect(verdictStatement({ ...run, context }, run.files).subject).toHaveLength(2);
  });
});
