import type { Facts } from '../model/facts.js';
import type { CheckResult, Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';

/**
 * A finding where the baseline lists what is not found any more (rule `exceptions/baseline-stale`): as long as it
 * is listed, it may come back. Only where every check came to its end: one that did not says nothing.
 */
export function staleBaseline(
  { baseline }: Facts,
  results: readonly CheckResult[],
  findings: readonly Finding[],
): readonly Finding[] {
  if (baseline === undefined || results.length === 0) return [];
  if (results.some(({ state }) => state === 'incomplete' || state === 'not-checked')) return [];
  const found = new Set(findings.map((finding) => finding.fingerprint));
  const gone = baseline.known.filter((one) => !found.has(one));
  if (gone.length === 0) return [];
  const { path } = baseline;
  return [
    {
      check: 'exceptions',
      rule: 'exceptions/baseline-stale',
      severity: 'low',
      subject: { kind: 'policy', name: path },
      title: 'The baseline lists what is gone',
      message: `${gone.length} of ${baseline.known.length} findings that ${path} lists are not found any more. Take them out, so that they cannot come back.`,
      aliases: [],
      fix: { text: 'Write it again: sealgate policy baseline keeps only what is still found.' },
      location: { file: path },
      fingerprint: fingerprint(['exceptions/baseline-stale', path]),
    },
  ];
}
