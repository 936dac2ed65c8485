import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import { counted } from '../model/text/counted.js';

/**
 * A finding where the baseline lists what is not found any more (rule `exceptions/baseline-stale`): as long as it
 * is listed, it may come back. A check that did not come to its end says nothing of what it might have found.
 */
export function staleBaseline(
  { baseline }: Facts,
  results: readonly CheckResult[],
  findings: readonly Finding[],
): readonly Finding[] {
  if (baseline === undefined || results.length === 0) return [];
  const found = new Set(findings.map((finding) => finding.fingerprint));
  const gone = baseline.known.filter(
    (one) => !found.has(one) && wouldBeFound(baseline.rules?.[one] ?? '', results),
  );
  if (gone.length === 0) return [];
  const { path } = baseline;
  return [
    {
      check: 'exceptions',
      rule: 'exceptions/baseline-stale',
      severity: 'low',
      subject: { kind: 'policy', name: path },
      title: 'The baseline lists what is gone',
      message:
        gone.length === 1
          ? `1 of ${counted(baseline.known.length, 'finding')} that ${path} lists is not found any more. Take it out, so that it cannot come back.`
          : `${gone.length} of ${baseline.known.length} findings that ${path} lists are not found any more. Take them out, so that they cannot come back.`,
      aliases: [],
      fix: { text: 'Write it again: sealgate policy baseline keeps only what is still found.' },
      location: { file: path },
      fingerprint: fingerprint(['exceptions/baseline-stale', path]),
    },
  ];
}

/** Whether the check of a rule came to its end, so that what it did not find is not there. `''`: of any check. */
export function wouldBeFound(
  rule: string,
  results: readonly Pick<CheckResult, 'check' | 'state'>[],
): boolean {
  const [check = ''] = rule.split('/');
  const mine = check === '' ? results : results.filter((result) => result.check === check);
  return mine.length > 0 && mine.every(({ state }) => state === 'ran' || state === 'not-applicable');
}
