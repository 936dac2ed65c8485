import { barePurl } from '../packages/purl.js';
import { compareText } from '../text/compare-text.js';
import { fingerprint } from './fingerprint.js';

/** CVE first, because every tool can learn it; then GHSA; then the rest; last the ids that tools have given up. */
function rank(id: string): number {
  if (id.startsWith('CVE-')) return 0;
  if (id.startsWith('GHSA-')) return 1;
  return id.startsWith('AVD-') ? 3 : 2;
}

/** Ids in one spelling: CVE and other upper-case, GHSA with the lower-case tail GitHub writes. */
export function canonicalId(id: string): string {
  const trimmed = id.trim();
  if (/^ghsa-/i.test(trimmed)) return `GHSA-${trimmed.slice(5).toLowerCase()}`;
  return /^(?:cve|cwe|osv|rustsec|pysec|go|mal|dsa|rhsa|usn)-/i.test(trimmed)
    ? trimmed.toUpperCase()
    : trimmed;
}

/** Ids without repetition, in one spelling, the primary one first: the same order whatever tool gave them. */
export function sortIds(ids: Iterable<string>): string[] {
  if (Array.isArray(ids) && ids.length === 1) {
    const only = canonicalId(String(ids[0]));
    return only === '' ? [] : [only];
  }
  const unique = new Set<string>();
  for (const id of ids) {
    const canonical = canonicalId(id);
    if (canonical !== '') unique.add(canonical);
  }
  return [...unique].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
}

const NONE: readonly string[] = [];

/** GitHub advisory ids that a text (a URL, mostly) names. */
export function ghsaIdsIn(text: string): readonly string[] {
  if (!text.includes('GHSA-') && !text.includes('ghsa-')) return NONE;
  return [...text.matchAll(/\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/gi)].map((match) =>
    canonicalId(match[0]),
  );
}

/** npm's own advisory number, which npm and pnpm share. */
export function npmId(id: unknown): string[] {
  return /^\d{1,15}$/.test(String(id)) ? [`npm:${id}`] : [];
}

/**
 * Who a finding is over runs, tools and line moves: its rule, its primary id (or title, where no tool gave an
 * id), and its subject: the purl with version of a package, the path of a file.
 *
 * @param nth 1 for the first of several that share all of these in one file.
 */
export function findingFingerprint(
  finding: {
    readonly rule: string;
    readonly aliases: readonly string[];
    readonly title: string;
    readonly subject: { readonly name: string; readonly purl?: string };
  },
  nth = 1,
): string {
  return fingerprintBy(sortIds(finding.aliases)[0] ?? finding.title, finding, nth);
}

/** As `findingFingerprint`, where the primary id (or title) is known. */
export function fingerprintBy(
  id: string,
  { rule, subject }: Pick<Parameters<typeof findingFingerprint>[0], 'rule' | 'subject'>,
  nth = 1,
): string {
  const about = subject.purl === undefined ? subject.name : barePurl(subject.purl);
  return fingerprint(nth === 1 ? [rule, id, about] : [rule, id, about, String(nth)]);
}
