import type { Finding } from '../model/finding.js';

/**
 * What a VEX document says of a finding and what did not decide, in words to put behind the reason: the reader
 * should see that somebody looked at it, and why that does not count.
 *
 * @param allowed the policy's `vex-findings`.
 */
export function vexNote(finding: Finding, allowed: string): string {
  const vex = finding.detail?.vex;
  if (typeof vex !== 'object' || vex === null || Array.isArray(vex)) return '';
  const { status, justification, document, pending, unsigned } = vex as Readonly<Record<string, unknown>>;
  const says = justification === undefined ? `${status}` : `${status} (${justification})`;
  const weight =
    pending === true
      ? ', which this change adds or edits: it counts after the merge'
      : typeof unsigned === 'string'
        ? `, which does not count: ${unsigned}`
        : finding.suppressed?.vex === true && allowed === 'block'
          ? `; vex-findings: ${allowed}`
          : '';
  return `; VEX ${document} says ${says}${weight}`;
}
