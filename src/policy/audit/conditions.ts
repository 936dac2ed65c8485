import { messageOf } from '../../errors.js';
import { jsonPath } from '../../model/audit/json-path.js';
import type { Condition, Expectation } from '../../model/audit/question.js';
import type { Json, JsonObject } from '../../model/data/json.js';
import { type Kind, text, yesOrNo } from '../kinds.js';
import { describe, type PolicyEntry, type PolicyNode, policyError } from '../node.js';
import { fieldsOf, itemsOf, objectSchema, whole } from './fields.js';

const long = text({ words: 'an expression', max: 2000 });
const wanted = text({ words: 'a text', max: 1000 });

const number: Kind<number> = {
  words: 'a number',
  schema: { type: 'number' },
  read(node) {
    if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value))
      return node.value;
    throw policyError(node.place, `Expected a number, found ${describe(node)}`);
  },
};

/** Any JSON value; YAML's maps become objects without a prototype. */
const json: Kind<Json> = {
  words: 'a value',
  schema: {},
  read(node) {
    switch (node.kind) {
      case 'scalar':
        return node.value;
      case 'list':
        return node.items.map((item) => json.read(item));
      case 'map': {
        const value: Record<string, Json> = Object.create(null);
        for (const entry of node.entries) value[entry.key] = json.read(entry.value);
        return value;
      }
    }
  },
};

const COUNT = whole(0, 1_000_000);

const EXPECTATIONS: {
  readonly [K in Expectation['kind']]: {
    readonly schema: JsonObject;
    read(node: PolicyNode): Expectation;
  };
} = {
  exists: { schema: yesOrNo.schema, read: (node) => ({ kind: yesOrNo.read(node) ? 'exists' : 'absent' }) },
  absent: { schema: yesOrNo.schema, read: (node) => ({ kind: yesOrNo.read(node) ? 'absent' : 'exists' }) },
  equals: { schema: json.schema, read: (node) => ({ kind: 'equals', value: json.read(node) }) },
  'at-least': { schema: number.schema, read: (node) => ({ kind: 'at-least', value: number.read(node) }) },
  'at-most': { schema: number.schema, read: (node) => ({ kind: 'at-most', value: number.read(node) }) },
  'count-at-least': {
    schema: COUNT.schema,
    read: (node) => ({ kind: 'count-at-least', value: COUNT.read(node) }),
  },
  'count-at-most': {
    schema: COUNT.schema,
    read: (node) => ({ kind: 'count-at-most', value: COUNT.read(node) }),
  },
};
const EXPECTATION_NAMES = Object.keys(EXPECTATIONS) as readonly Expectation['kind'][];

const TEXTS = ['contains', 'lacks', 'matches'] as const;
const NAMES = ['cel', 'json-path', ...TEXTS, ...EXPECTATION_NAMES];

/** `where` and `partial`: conditions that must all hold. */
export const conditionList: Kind<readonly Condition[]> = {
  words: 'a list of conditions',
  schema: {
    type: 'array',
    minItems: 1,
    items: {
      anyOf: [
        objectSchema({ cel: long.schema }, ['cel']),
        ...EXPECTATION_NAMES.map((name) =>
          objectSchema({ 'json-path': wanted.schema, [name]: EXPECTATIONS[name].schema }, [
            'json-path',
            name,
          ]),
        ),
        objectSchema({ 'json-path': wanted.schema }, ['json-path']),
        ...TEXTS.map((how) => objectSchema({ [how]: wanted.schema }, [how])),
      ],
    },
  },
  read: (node) => itemsOf(node, 'a list of conditions', 20).map(readCondition),
};

function readCondition(node: PolicyNode): Condition {
  const fields = fieldsOf(node, NAMES, 'A condition');
  const path = fields.get('json-path');
  if (path !== undefined) return readPath(path, fields, node);
  const [only, ...more] = [...fields];
  if (only === undefined || more.length > 0)
    throw policyError(node.place, 'A condition is one of cel, json-path, contains, lacks, matches', {
      hint: 'Write each condition as an item of its own; all of them must hold.',
    });
  const [name, entry] = only;
  if (name === 'cel') return { kind: 'cel', expression: long.read(entry.value) };
  const how = TEXTS.find((word) => word === name);
  if (how === undefined) throw policyError(entry.keyPlace, `${name} needs json-path beside it`);
  const value = wanted.read(entry.value);
  if (how === 'matches') refuseBadPattern(value, entry.value);
  return { kind: 'text', how, text: value };
}

function readPath(path: PolicyEntry, fields: ReadonlyMap<string, PolicyEntry>, node: PolicyNode): Condition {
  const query = wanted.read(path.value);
  const read = jsonPath(query);
  if ('problem' in read)
    throw policyError(path.value.place, `Not a JSONPath query: ${read.problem}`, {
      hint: 'See RFC 9535: $.results[?@.ok==true].',
    });
  const expected = EXPECTATION_NAMES.filter((name) => fields.has(name));
  const [name, ...more] = expected;
  if (fields.size - 1 !== expected.length || more.length > 0)
    throw policyError(node.place, `Beside json-path stands one of ${EXPECTATION_NAMES.join(', ')}`);
  const entry = name === undefined ? undefined : fields.get(name);
  const expect: Expectation =
    name === undefined || entry === undefined ? { kind: 'exists' } : EXPECTATIONS[name].read(entry.value);
  return { kind: 'json-path', path: query, expect };
}

function refuseBadPattern(pattern: string, node: PolicyNode): void {
  try {
    new RegExp(pattern, 'mu');
  } catch (error) {
    throw policyError(node.place, `Not a regular expression: ${messageOf(error)}`);
  }
}
