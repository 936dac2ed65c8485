import { describe, expect, it } from 'vitest';
import { exceptions } from '../../src/check/exceptions.js';
import { makeFacts, policyOf } from '../support/facts.js';

const entry = (id: string, expires: string): string =>
  `  - {id: ${id}, rule: CVE-1, package: left, reason: r, approved-by: team, expires: "${expires}"}`;

describe('exceptions', () => {
  it('warns 14 days before one ends, counted in UTC days', async () => {
    const yaml = [
      'exceptions:',
      entry('today', '2026-11-21'),
      entry('soon', '2026-12-05'),
      entry('later', '2026-12-06'),
      entry('over', '2026-11-20'),
    ].join('\n');
    const facts = makeFacts();
    const result = (await exceptions.load(facts))(facts, await policyOf(yaml));
    expect(result).toMatchObject({ state: 'ran', counts: { active: 1, expiring: 2, expired: 1 }, total: 4 });
    expect(
      result.findings.map((finding) => [finding.subject.name, finding.title, finding.location?.line]),
    ).toEqual([
      ['today', 'Exception ends today', 2],
      ['soon', 'Exception ends in 14 days', 3],
    ]);
  });
});
