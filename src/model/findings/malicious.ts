import type { Finding } from './finding.js';
import { textList } from './merge-class.js';

/** CWE-506, embedded malicious code: how GitHub's advisories and npm's class it. OpenSSF's records begin with `MAL-`. */
const MALICIOUS = /^(?:CWE-)?506$/i;

/** Whether a known vulnerability is no flaw, but code that somebody put there to do harm. */
export function isMalicious({ rule, aliases, detail }: Finding): boolean {
  if (rule !== 'vulnerabilities/known') return false;
  return isMaliciousRecord(aliases, textList(detail?.cwes));
}

/** The same of an advisory, before it is a finding. */
export function isMaliciousRecord(ids: readonly string[], cwes: readonly string[]): boolean {
  return ids.some((id) => /^MAL-/i.test(id)) || cwes.some((cwe) => MALICIOUS.test(cwe));
}
