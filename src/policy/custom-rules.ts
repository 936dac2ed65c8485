import { nearest } from '../model/nearest.js';
import type { CustomRule } from '../model/policy.js';
import { listItems } from './entries.js';
import { type Kind, text, word } from './kinds.js';
import { describe, type PolicyNode, policyError, quote } from './node.js';
import { day, level } from './values.js';

const FIELDS = {
  id: text({ words: 'an id of small letters, digits and -', pattern: /^[a-z0-9][a-z0-9-]{0,59}$/ }),
  for: word(['package', 'finding']),
  when: text({ words: 'an expression', max: 2000 }),
  level,
  since: day,
  message: text({ max: 500 }),
  fix: text({ max: 500 }),
} as const;
const NAMES = Object.keys(FIELDS);
const REQUIRED = ['id', 'for', 'when', 'level'] as const;

/** `custom-rules`: conditions of one's own over packages or findings, in the Common Expression Language. */
export const customRuleList: Kind<readonly CustomRule[]> = {
  words: 'a list of rules',
  schema: {
    anyOf: [
      {
        type: 'array',
        items: {
          type: 'object',
          properties: Object.fromEntries(Object.entries(FIELDS).map(([name, kind]) => [name, kind.schema])),
          required: [...REQUIRED],
          additionalProperties: false,
        },
      },
      { type: 'null' },
    ],
  },
  read(node) {
    const items = listItems(node, 'a list of rules');
    const rules = items.map(readRule);
    const seen = new Set<string>();
    for (const [index, { id }] of rules.entries()) {
      if (seen.has(id)) throw policyError(items[index]?.place ?? {}, `The rule ${quote(id)} is given twice`);
      seen.add(id);
    }
    return rules;
  },
};

function readRule(node: PolicyNode): CustomRule {
  if (node.kind !== 'map') throw policyError(node.place, `Expected a rule, found ${describe(node)}`);
  const values: Record<string, unknown> = {};
  for (const { key, keyPlace, value } of node.entries) {
    const kind = Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof typeof FIELDS] : undefined;
    if (kind === undefined) {
      const near = nearest(key, NAMES);
      throw policyError(
        keyPlace,
        `A rule has no key ${quote(key)}`,
        near === undefined ? `Its keys are ${NAMES.join(', ')}.` : `Did you mean '${near}'?`,
      );
    }
    values[key] = kind.read(value);
  }
  const missing = REQUIRED.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw policyError(node.place, `A rule needs ${missing.join(', ')}`, `Its keys are ${NAMES.join(', ')}.`);
  const { file, line } = node.place;
  return {
    ...(values as unknown as CustomRule),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

/**
 * Refuses expressions that cannot be conditions, with their place. Apart from the reader, so that the expression
 * language loads only for policies that have rules of their own.
 *
 * @throws SealgateError POLICY_INVALID
 */
export async function checkExpressions(node: PolicyNode, rules: readonly CustomRule[]): Promise<void> {
  if (rules.length === 0 || node.kind !== 'list') return;
  const { expressionFields, expressionProblem, VARIABLE } = await import('../model/custom-expressions.js');
  for (const [index, rule] of rules.entries()) {
    const problem = expressionProblem(rule.for, rule.when);
    if (problem === undefined) continue;
    const item = node.items[index];
    const entry = item?.kind === 'map' ? item.entries.find(({ key }) => key === 'when') : undefined;
    const wanted = /No such key: (\S+)/.exec(problem)?.[1];
    const fields = expressionFields(rule.for);
    const near = wanted === undefined ? undefined : nearest(wanted, fields);
    throw policyError(
      entry?.value.place ?? node.place,
      `The expression of ${quote(rule.id)} is wrong: ${problem}`,
      near === undefined
        ? `${VARIABLE[rule.for]} has ${fields.join(', ')}.`
        : `Did you mean '${VARIABLE[rule.for]}.${near}'?`,
    );
  }
}
