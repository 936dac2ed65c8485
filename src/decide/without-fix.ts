import type { Finding } from '../model/findings/finding.js';
import { isMalicious } from '../model/findings/malicious.js';

const FLAW =
  'No version without it is known yet: replace the package, or accept the finding with a dated exception.';
const MALICIOUS =
  'This is malicious code: take the package out, or go to a version that the advisory does not name. What installed it may have been taken over: change the secrets that were within its reach.';

/** What to do about findings in one package where no fixed version is known. */
export function withoutFix(findings: readonly Finding[]): string {
  return findings.some(isMalicious) ? MALICIOUS : FLAW;
}
