import type { CustomRule } from '../model/policy/policy.js';
import { nearest } from '../model/text/nearest.js';
import { listItems } from './entries.js';
import { readAll } from './faults.js';
import { type Kind, text, word } from './kinds.js';
import { type PolicyNode, policyError, quote } from './node.js';
import { readRecord } from './record.js';
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
    const seen = new Set<string>();
    return readAll(listItems(node, 'a list of rules'), (item) => {
      const rule = readRule(item);
      if (seen.has(rule.id)) throw policyError(item.place, `The rule ${quote(rule.id)} is given twice`);
      seen.add(rule.id);
      return rule;
    });
  },
};

function readRule(node: PolicyNode): CustomRule {
  const { values } = readRecord(node, { owner: 'A rule', fields: FIELDS, required: REQUIRED });
  const { file, line } = node.place;
  return {
    ...values,
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
  const { expressionFields, expressionProblem, VARIABLE } = await import(
    '../model/policy/custom-expressions.js'
  );
  readAll(rules, (rule, index) => {
    const fault = expressionProblem(rule.for, rule.when);
    if (fault === undefined) return;
    const { problem, hint } = fault;
    const item = node.items[index];
    const entry = item?.kind === 'map' ? item.entries.find(({ key }) => key === 'when') : undefined;
    const wanted = /No such key: (\S+)/.exec(problem)?.[1];
    const fields = expressionFields(rule.for);
    const near = wanted === undefined ? undefined : nearest(wanted, fields);
    throw policyError(
      entry?.value.place ?? node.place,
      `The expression of ${quote(rule.id)} is wrong: ${problem}`,
      {
        hint:
          near === undefined
            ? (hint ?? `The ${rule.for} is called ${VARIABLE[rule.for]}: it has ${fields.join(', ')}.`)
            : `Did you mean '${VARIABLE[rule.for]}.${near}'?`,
      },
    );
  });
}
