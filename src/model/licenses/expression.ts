import { nearest } from '../text/nearest.js';
import { type LicenseCorrection, type LicenseLeaf, leafText, makeLeaf } from './leaf.js';
import { CURRENT_IDS, type LicenseToken, licenseTokens, shown } from './tokens.js';

/** Longer expressions are `unknown`: no honest one comes near. */
const MAX_EXPRESSION = 10_000;
const MAX_NESTING = 128;

export type LicenseNode =
  | LicenseLeaf
  | { readonly kind: 'and' | 'or'; readonly left: LicenseNode; readonly right: LicenseNode };

export type ParsedLicense =
  | {
      readonly state: 'parsed';
      readonly node: LicenseNode;
      /** Deprecated ids that were read as current ones. */
      readonly corrections: readonly LicenseCorrection[];
    }
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * Parses an SPDX licence expression. Ids and operators in any case, as the specification asks of readers;
 * nothing is guessed: whatever is no SPDX expression is `unknown`, with the reason.
 *
 * @see SPDX specification 3.0.1, annex B (licence expressions)
 */
export function parseLicense(text: string): ParsedLicense {
  const trimmed = text.trim();
  const refused = refuse(trimmed);
  if (refused !== undefined) return { state: 'unknown', reason: refused };
  const tokens = licenseTokens(trimmed);
  if (typeof tokens === 'string') return { state: 'unknown', reason: tokens };
  const corrections = new Map<string, LicenseCorrection>();
  const node = parseTokens(tokens, (correction) => corrections.set(correction.found, correction));
  if (typeof node === 'string') return { state: 'unknown', reason: node };
  return { state: 'parsed', node, corrections: [...corrections.values()] };
}

/** Why a text is not even looked at as an expression. */
function refuse(text: string): string | undefined {
  if (text === '') return 'no licence is declared';
  if (text.length > MAX_EXPRESSION) return `longer than ${MAX_EXPRESSION} characters`;
  if (/^unlicen[sc]ed$/i.test(text)) return 'UNLICENSED grants no rights';
  if (/^see licen[sc]e in/i.test(text)) return 'the licence stands in a file that nobody has classified';
  if (/^none$/i.test(text)) return 'NONE says that there is no licence';
  if (/^noassertion$/i.test(text)) return 'NOASSERTION says nothing';
  const odd = /[^\x20-\x7e]/u.exec(text)?.[0];
  if (odd !== undefined) {
    const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `contains U+${code}, which no SPDX expression does`;
  }
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    if (depth > MAX_NESTING) return `nested more than ${MAX_NESTING} levels deep`;
  }
  return undefined;
}

type Pending = 'AND' | 'OR' | '(';

/**
 * Reads tokens with two stacks, so that no nesting meets a limit of the call stack. WITH binds closer than AND,
 * AND closer than OR; equal operators group from the left.
 *
 * @returns the tree, or why there is none.
 */
function parseTokens(
  tokens: readonly LicenseToken[],
  note: (correction: LicenseCorrection) => void,
): LicenseNode | string {
  const nodes: LicenseNode[] = [];
  const pending: Pending[] = [];
  let wantsLicense = true;
  const reduce = (until: (operator: Pending) => boolean): void => {
    for (let top = pending.at(-1); top !== undefined && top !== '(' && until(top); top = pending.at(-1)) {
      pending.pop();
      const [right, left] = [nodes.pop(), nodes.pop()];
      if (left !== undefined && right !== undefined)
        nodes.push({ kind: top === 'AND' ? 'and' : 'or', left, right });
    }
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const isOperand = token.kind === 'license' || token.kind === '(';
    if (isOperand !== wantsLicense) return misplaced(token, wantsLicense);
    switch (token.kind) {
      case '(':
        pending.push('(');
        break;
      case ')':
        reduce(() => true);
        if (pending.pop() !== '(') return 'not an SPDX expression: a ) has no (';
        break;
      case 'AND':
        reduce((operator) => operator === 'AND');
        pending.push('AND');
        wantsLicense = true;
        break;
      case 'OR':
        reduce(() => true);
        pending.push('OR');
        wantsLicense = true;
        break;
      case 'license': {
        const exception = exceptionAfter(tokens, index);
        if (exception === null) return 'not an SPDX expression: WITH needs an exception after it';
        if (exception !== undefined) index += 2;
        nodes.push(makeLeaf({ ...token, ...(exception === undefined ? {} : { exception }) }, note));
        wantsLicense = false;
        break;
      }
      case 'WITH':
      case 'exception':
        return misplaced(token, wantsLicense);
    }
  }
  if (wantsLicense) return 'not an SPDX expression: it ends where a licence is expected';
  reduce(() => true);
  const [node] = nodes;
  return pending.length > 0 || node === undefined ? 'not an SPDX expression: a ( has no )' : node;
}

/** The exception that a licence is used with; `null` where WITH has none after it. */
function exceptionAfter(tokens: readonly LicenseToken[], at: number): string | null | undefined {
  if (tokens[at + 1]?.kind !== 'WITH') return undefined;
  const exception = tokens[at + 2];
  return exception?.kind === 'exception' ? exception.id : null;
}

function misplaced(token: LicenseToken, wantsLicense: boolean): string {
  const found = token.kind === 'license' || token.kind === 'exception' ? shown(token.id) : token.kind;
  if (token.kind === 'exception')
    return `not an SPDX expression: the exception ${found} must stand after WITH`;
  return `not an SPDX expression: ${found} where ${wantsLicense ? 'a licence' : 'AND, OR or WITH'} is expected`;
}

/** The SPDX id nearest to a word that is none, for hints. */
export function licenseSuggestion(text: string): string | undefined {
  if (text.length > 60) return undefined;
  return nearest(text.replace(/\s+/g, '-'), CURRENT_IDS);
}

/** The SPDX ids of which a word names no particular one: `Apache-1.0`, `Apache-1.1` and `Apache-2.0` for `Apache`. */
export function licenseFamily(text: string): readonly string[] {
  const start = `${text.trim().toLowerCase()}-`;
  return start.length > 60 ? [] : CURRENT_IDS.filter((id) => id.toLowerCase().startsWith(start));
}

/** The same text for expressions that differ only in order, grouping and repetition of equal operators. */
export function expressionKey(node: LicenseNode): string {
  if (node.kind === 'leaf') return leafText(node);
  const parts = new Set<string>();
  const pending: LicenseNode[] = [node];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === node.kind) pending.push(part.left, part.right);
    else parts.add(part.kind === 'leaf' ? leafText(part) : `(${expressionKey(part)})`);
  }
  return [...parts].sort().join(node.kind === 'and' ? ' AND ' : ' OR ');
}

/** An expression as it is written today, in the order in which it was written, with no more parentheses than it needs. */
export function expressionText(node: LicenseNode): string {
  if (node.kind === 'leaf') return leafText(node);
  const operator = node.kind === 'and' ? ' AND ' : ' OR ';
  return operandsOf(node)
    .map((part) =>
      node.kind === 'and' && part.kind === 'or' ? `(${expressionText(part)})` : expressionText(part),
    )
    .join(operator);
}

/** What a chain of one operator joins, in order. */
function operandsOf(node: Exclude<LicenseNode, LicenseLeaf>): readonly LicenseNode[] {
  const parts: LicenseNode[] = [];
  const pending: LicenseNode[] = [node];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === node.kind) pending.push(part.right, part.left);
    else parts.push(part);
  }
  return parts;
}

/** Every licence of an expression, in order. */
export function leavesOf(node: LicenseNode): readonly LicenseLeaf[] {
  const leaves: LicenseLeaf[] = [];
  const pending: LicenseNode[] = [node];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === 'leaf') leaves.push(part);
    else pending.push(part.right, part.left);
  }
  return leaves;
}

/** -1, 0 or 1; missing parts count as 0. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
