import type { ASTNode } from '@marcbachmann/cel-js';
import validRange from 'semver/ranges/valid.js';
import { nearest } from '../text/nearest.js';

/** Fields that have one of a few values, with these. */
export type FieldWords = Readonly<Record<string, readonly string[]>>;

/** What is wrong with an expression, and what would be right. */
export interface ExpressionFault {
  readonly problem: string;
  readonly hint?: string;
}

/**
 * Why a condition that is well-formed can never hold as it is meant: a field is compared with a value that it never has
 * (`finding.severity == "HIGH"`), or a range is none that npm reads (`<2, >=1`). `undefined` where it can.
 *
 * @param variable what the expression calls the thing it looks at.
 */
export function wordProblem(ast: ASTNode, variable: string, words: FieldWords): ExpressionFault | undefined {
  const open: ASTNode[] = [ast];
  for (const node of open) {
    const problem = comparisonProblem(node, variable, words) ?? rangeProblem(node);
    if (problem !== undefined) return problem;
    open.push(...childrenOf(node.args));
  }
  return undefined;
}

/** The texts that an expression compares a field with. */
export function textsComparedWith(ast: ASTNode, variable: string, field: string): readonly string[] {
  const open: ASTNode[] = [ast];
  const found: string[] = [];
  for (const node of open) {
    open.push(...childrenOf(node.args));
    found.push(
      ...comparisonsOf(node)
        .filter(([side]) => fieldOf(side, variable) === field)
        .flatMap(([, other]) => literalsOf(other)),
    );
  }
  return found;
}

/** Both sides of a comparison, each with what it is held against; none where a node is no comparison. */
function comparisonsOf(node: ASTNode): readonly (readonly [ASTNode, ASTNode])[] {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return [];
  const [left, right] = node.args;
  return [
    [left, right],
    [right, left],
  ];
}

function comparisonProblem(node: ASTNode, variable: string, words: FieldWords): ExpressionFault | undefined {
  for (const [side, other] of comparisonsOf(node)) {
    const field = fieldOf(side, variable);
    const known = field !== undefined && Object.hasOwn(words, field) ? words[field] : undefined;
    const wrong = known && literalsOf(other).find((text) => !known.includes(text));
    if (known === undefined || wrong === undefined) continue;
    const near = nearest(wrong, known);
    return {
      problem: `${variable}.${field} is never ${JSON.stringify(wrong.slice(0, 100))}`,
      hint:
        near === undefined || near === ''
          ? `It is one of ${known.filter((word) => word !== '').join(', ')}.`
          : `Did you mean '${near}'?`,
    };
  }
  return undefined;
}

function rangeProblem(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== 'call' || node.args[0] !== 'inRange') return undefined;
  const [range] = literalsOf(node.args[1][1]);
  if (range === undefined || isRange(range)) return undefined;
  return { problem: noRange(range), hint: 'Write it as npm does: >=1.2.0 <2.0.0, ^1.2.0, 1.x || 2.x.' };
}

/** Whether a text is a range of versions, as npm writes ranges: read loosely, what is none is left out of one. */
export function isRange(text: string): boolean {
  return validRange(text, { includePrerelease: true }) !== null;
}

export function noRange(text: string): string {
  return `${JSON.stringify(text.slice(0, 100))} is no range of versions`;
}

/** `pkg.name` and `pkg["name"]`. */
function fieldOf(node: ASTNode, variable: string): string | undefined {
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const [of, field] = node.args;
  if (of.op !== 'id' || of.args !== variable) return undefined;
  return typeof field === 'string' ? field : literalsOf(field)[0];
}

function literalsOf(node: ASTNode | undefined): string[] {
  if (node?.op === 'list') return node.args.flatMap(literalsOf);
  return node?.op === 'value' && typeof node.args === 'string' ? [node.args] : [];
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}
