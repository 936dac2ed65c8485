import { canonicalId } from './advisory-ids.js';
import { compareText } from './compare-text.js';
import type { Finding } from './finding.js';
import { type Purl, parsePurl } from './purl.js';

export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof VEX_STATUSES)[number];

/** What the author of a VEX document says of vulnerabilities in products. */
export interface VexStatement {
  /** Every id of the vulnerability, in one spelling. */
  readonly ids: readonly string[];
  readonly status: VexStatus;
  /** The package that holds the vulnerability: a purl, with or without version. */
  readonly component: string;
  /** What the package is part of, where the statement is only about that: purls or names. */
  readonly product?: string;
  /** `vulnerable_code_not_in_execute_path` …, or the author's own words. */
  readonly justification?: string;
  readonly author?: string;
  /** RFC 3339. */
  readonly time?: string;
  /** The document is part of the change that is judged: shown, and of no weight before the merge. */
  readonly pending?: true;
  /** Why nobody whom the policy names has signed the document: shown, and of no weight. */
  readonly unsigned?: string;
  /** Path of the document. */
  readonly document: string;
}

/**
 * Findings with what VEX statements say of them: those that are not affected, or fixed, are marked as suppressed;
 * other words are noted. Of several statements about one finding the newest counts, of equally old ones the most
 * cautious. A finding that its tool suppressed already stays as it is.
 *
 * @param here names and purls of what is judged: statements about parts of other products are left out.
 */
export function applyVex(
  findings: readonly Finding[],
  statements: readonly VexStatement[],
  here: readonly string[],
): Finding[] {
  const byId = new Map<string, VexStatement[]>();
  for (const statement of statements) {
    if (statement.product !== undefined && !here.some((name) => isProduct(statement.product ?? '', name)))
      continue;
    for (const id of statement.ids) byId.set(id, [...(byId.get(id) ?? []), statement]);
  }
  if (byId.size === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.subject.kind !== 'package' || finding.suppressed !== undefined) return finding;
    const about = new Set(finding.aliases.flatMap((id) => byId.get(canonicalId(id)) ?? []));
    const [told] = [...about].filter((one) => isAbout(one.component, finding)).sort(compareStatements);
    return told === undefined ? finding : withStatement(finding, told);
  });
}

function withStatement(finding: Finding, told: VexStatement): Finding {
  const vex = {
    status: told.status,
    document: told.document,
    ...(told.justification === undefined ? {} : { justification: told.justification }),
    ...(told.author === undefined ? {} : { author: told.author }),
    ...(told.pending === undefined ? {} : { pending: told.pending }),
    ...(told.unsigned === undefined ? {} : { unsigned: told.unsigned }),
  };
  const noted = { ...finding, detail: { ...finding.detail, vex } };
  if (!hasWeight(told) || (told.status !== 'not_affected' && told.status !== 'fixed')) return noted;
  const reason = told.justification === undefined ? told.status : `${told.status}: ${told.justification}`;
  const by = told.author === undefined ? told.document : `${told.author} (${told.document})`;
  return { ...noted, suppressed: { by, reason, vex: true } };
}

function hasWeight({ pending, unsigned }: VexStatement): boolean {
  return pending === undefined && unsigned === undefined;
}

/** From the least to the most that a statement takes away. */
const CAUTION: readonly VexStatus[] = ['affected', 'under_investigation', 'fixed', 'not_affected'];

function compareStatements(a: VexStatement, b: VexStatement): number {
  return (
    Number(hasWeight(b)) - Number(hasWeight(a)) ||
    moment(b) - moment(a) ||
    CAUTION.indexOf(a.status) - CAUTION.indexOf(b.status) ||
    compareText(a.document, b.document) ||
    compareText(a.justification ?? '', b.justification ?? '')
  );
}

function moment(statement: VexStatement): number {
  const time = Date.parse(statement.time ?? '');
  return Number.isNaN(time) ? 0 : time;
}

function isAbout(component: string, finding: Finding): boolean {
  const purl = finding.subject.purl;
  return purl !== undefined && purlMatches(component, purl);
}

/** Whether a product of a statement is what is judged: the same purl, or the name of it. */
function isProduct(product: string, name: string): boolean {
  if (product === name) return true;
  if (product.startsWith('pkg:') && name.startsWith('pkg:')) return purlMatches(product, name);
  return nameOf(product) === nameOf(name);
}

function nameOf(text: string): string {
  const parsed = parsePurl(text);
  return parsed === undefined ? text.toLowerCase() : parsed.name;
}

/**
 * Whether a purl of a statement covers a package: same type and name; version and qualifiers where it gives them.
 *
 * @see OpenVEX specification, "Product matching"
 */
export function purlMatches(pattern: string, purl: string): boolean {
  const wanted = parsePurl(pattern);
  const found = parsePurl(purl);
  if (wanted === undefined || found === undefined || !isSameName(wanted, found)) return false;
  if (wanted.version !== '' && wanted.version !== found.version) return false;
  return [...wanted.qualifiers].every(([key, value]) => found.qualifiers.get(key) === value);
}

function isSameName(a: Purl, b: Purl): boolean {
  return a.type === b.type && a.name === b.name;
}
