import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.js';
import type { Decision } from '../../src/model/findings/decision.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { makeFacts, makeFinding, makeResults, policyOf } from '../support/facts.js';

async function judge(yaml: string, more: Partial<Finding>): Promise<Decision> {
  const finding = makeFinding({ severity: 'critical', ...more });
  const policy = await policyOf(yaml);
  const { decisions } = decide({ facts: makeFacts(), policy, results: makeResults(), findings: [finding] });
  return decisions.find((decision) => decision.finding.fingerprint === finding.fingerprint) as Decision;
}

const word = (more: object = {}): Finding['detail'] => ({
  vex: { document: 'vex.json', status: 'not_affected', justification: 'component_not_present', ...more },
});

describe('what a VEX document says of a finding', () => {
  it.each([
    [{ pending: true }, ', which this change adds or edits: it counts after the merge'],
    [{ invalid: 'nobody signed it' }, ', which does not count: nobody signed it'],
    [{ elsewhere: 'pkg:npm/a@2' }, ' of pkg:npm/a@2, and another version of it is judged'],
    [{}, ''],
  ])('stands behind the reason where it did not decide: %j', async (more, weight) => {
    const { outcome, reason } = await judge('extends: baseline', { detail: word(more) as never });
    expect(outcome).toBe('block');
    expect(reason.kind).toBe('severity');
    expect(reason.text).toMatch(/; VEX vex\.json says not_affected \(component_not_present\)[^;]*$/);
    expect(reason.text.endsWith(`(component_not_present)${weight}`)).toBe(true);
  });

  it('is not said twice where it decided, nor where something else lets the finding pass', async () => {
    const suppressed = { by: 'vex.json', reason: 'not there', vex: true } as const;
    const decided = await judge('vex-findings: warn', { detail: word() as never, suppressed });
    expect(decided.reason).toMatchObject({ kind: 'suppressed', text: 'VEX of vex.json: not there' });
    const allowed = await judge('allow-ghsas: [GHSA-aaaa-bbbb-cccc]', { detail: word() as never });
    expect(allowed).toMatchObject({ outcome: 'accept', reason: { kind: 'allowed-advisory' } });
    expect(allowed.reason.text).not.toContain('VEX');
    expect((await judge('extends: baseline', {})).reason.text).not.toContain('VEX');
  });

  it('is told apart from what a scanner hid by itself, by the key that answers for each', async () => {
    const both = 'vex-findings: warn\nsuppressed-findings: block';
    const byVex = await judge(both, { suppressed: { by: 'vex.json', vex: true } });
    expect(byVex).toMatchObject({
      outcome: 'warn',
      reason: { kind: 'suppressed', text: 'VEX of vex.json', key: 'vex-findings' },
    });
    expect((await judge(both, { suppressed: { by: '.trivyignore' } })).outcome).toBe('block');
    const hidden = await judge('suppressed-findings: warn\nvex-findings: block', {
      suppressed: { by: '.trivyignore', reason: 'later' },
    });
    expect(hidden).toMatchObject({
      outcome: 'warn',
      reason: { text: 'hidden by .trivyignore: later', key: 'suppressed-findings' },
    });
  });
});

describe('ignore-unfixed', () => {
  const yaml = 'ignore-unfixed: true';
  const { fix: _fix, seenBy: _seen, ...bare } = makeFinding();

  it('lets wait only what nobody knows a fixed version of: neither we nor a tool', async () => {
    const unfixed = { ...bare, fix: { text: 'Wait.' }, seenBy: [{ tool: 'trivy' }] };
    expect(await judge(yaml, unfixed)).toMatchObject({ outcome: 'warn', reason: { kind: 'unfixed' } });
    expect((await judge(yaml, { ...unfixed, fix: { text: 'Update.', version: '2.0.0' } })).outcome).toBe(
      'block',
    );
    const seenBy = [{ tool: 'trivy' }, { tool: 'grype', fixedVersion: '2.0.0' }];
    expect((await judge(yaml, { ...unfixed, seenBy })).outcome).toBe('block');
  });
});

describe('warn-only and scopes', () => {
  it('warn-only says nothing of what would not block', async () => {
    const { outcome, reason } = await judge('warn-only: true', { severity: 'low' });
    expect(outcome).toBe('warn');
    expect(reason.kind).not.toBe('warn-only');
  });

  it('names the scopes that count', async () => {
    const subject = { kind: 'package', name: 'left@1.0.0', scope: 'development' } as const;
    const { reason } = await judge('fail-on-scopes: [runtime, optional]', { subject });
    expect(reason.text).toBe('scope development; fail-on-scopes: runtime, optional');
  });
});
