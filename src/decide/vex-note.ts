import type { Finding } from '../model/findings/finding.js';
import { type VexWord, vexWordOf } from '../model/findings/vex.js';

/**
 * What a VEX document says of a finding and what did not decide, in words to put behind the reason: the reader
 * should see that somebody looked at it, and why that does not count.
 *
 * @param allowed the policy's `vex-findings`.
 */
export function vexNote(finding: Finding, allowed: string): string {
  const word = vexWordOf(finding);
  if (word === undefined) return '';
  const { status, justification, document } = word;
  const says = justification === undefined ? status : `${status} (${justification})`;
  return `; VEX ${document} says ${says}${weightOf(word, finding, allowed)}`;
}

function weightOf({ pending, invalid, elsewhere }: VexWord, finding: Finding, allowed: string): string {
  if (pending) return ', which this change adds or edits: it counts after the merge';
  if (invalid !== undefined) return `, which does not count: ${invalid}`;
  if (elsewhere !== undefined) return ` of ${elsewhere}, and another version of it is judged`;
  return finding.suppressed?.vex === true && allowed === 'block' ? `; vex-findings: ${allowed}` : '';
}
