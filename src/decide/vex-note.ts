import type { Finding } from '../model/finding.js';
import type { Json } from '../model/json.js';

/**
 * What a VEX document says of a finding and what did not decide, in words to put behind the reason: the reader
 * should see that somebody looked at it, and why that does not count.
 *
 * @param allowed the policy's `vex-findings`.
 */
export function vexNote(finding: Finding, allowed: string): string {
  const vex = finding.detail?.vex;
  if (typeof vex !== 'object' || vex === null || Array.isArray(vex)) return '';
  const said = vex as { readonly [key: string]: Json };
  const { status, justification, document } = said;
  const says = justification === undefined ? `${status}` : `${status} (${justification})`;
  return `; VEX ${document} says ${says}${weightOf(said, finding, allowed)}`;
}

function weightOf(
  { pending, unsigned, elsewhere }: { readonly [key: string]: Json },
  finding: Finding,
  allowed: string,
): string {
  if (pending === true) return ', which this change adds or edits: it counts after the merge';
  if (typeof unsigned === 'string') return `, which does not count: ${unsigned}`;
  if (typeof elsewhere === 'string') return ` of ${elsewhere}, and another version of it is judged`;
  return finding.suppressed?.vex === true && allowed === 'block' ? `; vex-findings: ${allowed}` : '';
}
