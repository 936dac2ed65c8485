import { addToList } from '../data/group.js';
import { type Purl, parsePurl } from '../packages/purl.js';
import { compareText } from '../text/compare-text.js';
import { canonicalId } from './advisory-ids.js';
import type { Finding } from './finding.js';
import { type JudgedProduct, judgingOf } from './judged-products.js';
import { isFuture } from './report-age.js';

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
  /** Why it does not count (nobody whom the policy names signed it, it is of the future): shown, and of no weight. */
  readonly invalid?: string;
  /** Path of the document. */
  readonly document: string;
}

/** What statements are held against. */
export interface VexJudging {
  /** What is judged: statements about parts of other products are left out. */
  readonly here: readonly JudgedProduct[];
  /**
   * Whether a statement that excuses a finding takes the place of the ignore file that hides it too; else such a
   * finding stays as it is.
   */
  readonly overIgnored?: boolean;
}

/**
 * Findings with what VEX statements say of them: those that are not affected, or fixed, are marked as suppressed;
 * other words are noted. Of several statements about one finding the newest counts, of equally old ones the most
 * cautious; what a scanner's own document says of its findings is one of them.
 */
export function applyVex(
  findings: readonly Finding[],
  statements: readonly VexStatement[],
  { here, overIgnored = false }: VexJudging,
): Finding[] {
  const byId = new Map<string, Placed[]>();
  for (const statement of statements) {
    const placed = placeStatement(statement, here);
    if (placed === undefined) continue;
    for (const id of statement.ids) addToList(byId, id, placed);
  }
  if (byId.size === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.subject.kind !== 'package') return finding;
    const about = new Set(finding.aliases.flatMap((id) => byId.get(canonicalId(id)) ?? []));
    const [told] = [...about].filter((one) => isAbout(one.component, finding)).sort(compareStatements);
    if (told === undefined) return finding;
    const { suppressed, ...shown } = finding;
    if (suppressed === undefined) return withStatement(finding, told);
    const replaces = suppressed.vex === true ? hasWeight(told) : overIgnored && excuses(told);
    return replaces ? withStatement(shown, told) : finding;
  });
}

/** A statement about a part of a product; `elsewhere` where another version of that is judged. */
interface Placed extends VexStatement {
  readonly elsewhere?: true;
}

function placeStatement(statement: VexStatement, here: readonly JudgedProduct[]): Placed | undefined {
  const { product } = statement;
  if (product === undefined) return statement;
  const found = here.map((judged) => judgingOf(product, judged));
  if (found.includes('judged')) return statement;
  return found.includes('other-version') ? { ...statement, elsewhere: true } : undefined;
}

function withStatement(finding: Finding, told: Placed): Finding {
  const vex = {
    status: told.status,
    document: told.document,
    ...(told.justification === undefined ? {} : { justification: told.justification }),
    ...(told.author === undefined ? {} : { author: told.author }),
    ...(told.pending === undefined ? {} : { pending: told.pending }),
    ...(told.invalid === undefined ? {} : { invalid: told.invalid }),
    ...(told.elsewhere === undefined || told.product === undefined ? {} : { elsewhere: told.product }),
  };
  const noted = { ...finding, detail: { ...finding.detail, vex } };
  if (!excuses(told)) return noted;
  const reason = told.justification === undefined ? told.status : `${told.status}: ${told.justification}`;
  const by = told.author === undefined ? told.document : `${told.author} (${told.document})`;
  return { ...noted, suppressed: { by, reason, vex: true } };
}

/** What a VEX document says of a finding, and why that has no weight where it has none. */
export interface VexWord {
  readonly document: string;
  readonly status: string;
  readonly justification?: string;
  readonly pending: boolean;
  readonly invalid?: string;
  /** The product that it is about, where another version of it is judged. */
  readonly elsewhere?: string;
}

/** Reads back what `applyVex` noted at a finding; `undefined` where no document says anything of it. */
export function vexWordOf({ detail }: Finding): VexWord | undefined {
  const vex = detail?.vex;
  if (typeof vex !== 'object' || vex === null || Array.isArray(vex)) return undefined;
  const { status, justification, document, pending, invalid, elsewhere } = vex as Readonly<
    Record<string, unknown>
  >;
  return {
    document: String(document),
    status: String(status),
    ...(typeof justification === 'string' ? { justification } : {}),
    pending: pending === true,
    ...(typeof invalid === 'string' ? { invalid } : {}),
    ...(typeof elsewhere === 'string' ? { elsewhere } : {}),
  };
}

function hasWeight({ pending, invalid, elsewhere }: Placed): boolean {
  return pending === undefined && invalid === undefined && elsewhere === undefined;
}

/** Whether it says that the vulnerability does not matter, and may. */
function excuses(statement: Placed): boolean {
  return hasWeight(statement) && isMild(statement);
}

function isMild({ status }: VexStatement): boolean {
  return status === 'not_affected' || status === 'fixed';
}

/**
 * Why a statement that excuses does not count for its date: one of the future would be the newest whatever is said
 * until then. One that warns counts.
 *
 * @param now RFC 3339.
 */
export function futureVex(statement: VexStatement, now: string): string | undefined {
  const { time } = statement;
  if (time === undefined || !isMild(statement) || !isFuture(time, now)) return undefined;
  return `it is dated ${time.slice(0, 10)}, which is in the future`;
}

/** From the least to the most that a statement takes away. */
const CAUTION: readonly VexStatus[] = ['affected', 'under_investigation', 'fixed', 'not_affected'];

function compareStatements(a: Placed, b: Placed): number {
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
