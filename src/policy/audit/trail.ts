import {
  type AuditTrail,
  NOTIFICATION_LEVELS,
  THREAT_CATEGORIES,
  TRAIL_REQUIREMENTS,
  TRAIL_STATES,
  type TrailEntry,
  type TrailRequirement,
  type TrailState,
} from '../../model/audit/trail.js';
import type { JsonObject } from '../../model/data/json.js';
import { list, text, word } from '../kinds.js';
import { describe, type PolicyNode, policyError, quote } from '../node.js';
import { parsePolicyYaml } from '../yaml.js';
import { age, fieldsOf, itemsOf, objectSchema, optional, required } from './fields.js';
import { line, long, translationSchema, translationsOf } from './words.js';

const MAX_ENTRIES = 2000;
const MAX_ENVIRONMENTS = 20;
/** Evidence of a log may be this old where nothing else is said: 31 days, in minutes. */
const EVIDENCE_AGE = 44_640;

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/;
const id = text({ words: 'an id of small letters, digits and -', pattern: NAME });
const file = text({ words: 'a pattern of file names', max: 200 });
const threats = list(word(THREAT_CATEGORIES), 'threat categories');
const notification = word(NOTIFICATION_LEVELS);
const state = word(TRAIL_STATES);
const requirement = word(TRAIL_REQUIREMENTS);

const COLUMNS = {
  component: line,
  'access-path': line,
  log: line,
  why: long,
  means: long,
} as const;
const WORDS = { ...COLUMNS, reason: long } as const;
const ENTRY = ['id', ...Object.keys(WORDS), 'ja', 'threats', 'notification', 'states', 'evidence'];

/**
 * Reads the audit trail table: components × access path × log, with a state for each environment.
 *
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function readAuditTrail(bytes: Uint8Array, path: string): Promise<AuditTrail> {
  const node = await parsePolicyYaml(bytes, path);
  const fields = fieldsOf(node, ['$schema', 'environments', 'trail'], 'An audit trail');
  const named = fields.get('environments')?.value;
  if (named === undefined) throw policyError(node.place, 'An audit trail needs environments');
  const environments = readEnvironments(named);
  const rows = fields.get('trail')?.value;
  if (rows === undefined) throw policyError(node.place, 'An audit trail needs trail: with a list');
  const nodes = itemsOf(rows, 'a list of logs', MAX_ENTRIES);
  const entries = nodes.map((row) => readEntry(row, Object.keys(environments)));
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry.id))
      throw policyError(nodes[index]?.place ?? {}, `The log ${quote(entry.id)} is given twice`);
    seen.add(entry.id);
  }
  return { environments, entries };
}

function readEnvironments(node: PolicyNode): Readonly<Record<string, TrailRequirement>> {
  if (node.kind !== 'map' || node.entries.length === 0 || node.entries.length > MAX_ENVIRONMENTS)
    throw policyError(
      node.place,
      `environments: expected a map of names to required or optional, found ${describe(node)}`,
      { hint: 'Write environments: with production: required below it.' },
    );
  const found: Record<string, TrailRequirement> = Object.create(null);
  for (const { key, keyPlace, value } of node.entries) {
    if (!NAME.test(key))
      throw policyError(keyPlace, `${quote(key)} is no name of an environment`, {
        hint: 'Small letters, digits and -.',
      });
    if (key in found) throw policyError(keyPlace, `${quote(key)} is given twice`);
    found[key] = requirement.read(value);
  }
  return found;
}

function readEntry(node: PolicyNode, environments: readonly string[]): TrailEntry {
  const owner = 'A log';
  const fields = fieldsOf(node, ENTRY, owner);
  const of = { fields, node, owner };
  const states = readStates(fields.get('states')?.value, node, environments);
  const reason = optional(fields, 'reason', long);
  if (reason === undefined && Object.values(states).includes('not-applicable'))
    throw policyError(node.place, 'A log that is not applicable somewhere needs reason');
  const evidence = fields.get('evidence')?.value;
  return {
    id: required(of, 'id', id),
    component: required(of, 'component', COLUMNS.component),
    accessPath: required(of, 'access-path', COLUMNS['access-path']),
    log: required(of, 'log', COLUMNS.log),
    why: required(of, 'why', COLUMNS.why),
    ...translationsOf(fields, WORDS),
    threats: required(of, 'threats', threats),
    means: required(of, 'means', COLUMNS.means),
    notification: required(of, 'notification', notification),
    states,
    ...(reason === undefined ? {} : { reason }),
    ...(evidence === undefined ? {} : { evidence: readEvidence(evidence) }),
  };
}

function readStates(
  node: PolicyNode | undefined,
  entry: PolicyNode,
  environments: readonly string[],
): Readonly<Record<string, TrailState>> {
  if (node?.kind !== 'map')
    throw policyError(node?.place ?? entry.place, 'A log needs states: with a state for each environment', {
      hint: `The states are ${TRAIL_STATES.join(', ')}; an environment that is not named is missing.`,
    });
  const fields = fieldsOf(node, environments, 'states');
  const found: Record<string, TrailState> = Object.create(null);
  for (const [name, { value }] of fields) found[name] = state.read(value);
  return found;
}

/** `evidence: PATTERN`, or a map with `file` and `max-age`. */
function readEvidence(node: PolicyNode): NonNullable<TrailEntry['evidence']> {
  if (node.kind === 'scalar') return { file: file.read(node), maxAge: EVIDENCE_AGE };
  const fields = fieldsOf(node, ['file', 'max-age'], 'evidence');
  return {
    file: required({ fields, node, owner: 'evidence' }, 'file', file),
    maxAge: optional(fields, 'max-age', age) ?? EVIDENCE_AGE,
  };
}

/** The published JSON Schema of an audit trail table. */
export const auditTrailSchema: JsonObject = objectSchema(
  {
    $schema: { type: 'string' },
    environments: {
      type: 'object',
      minProperties: 1,
      maxProperties: MAX_ENVIRONMENTS,
      propertyNames: { pattern: NAME.source },
      additionalProperties: { enum: [...TRAIL_REQUIREMENTS] },
      description: 'Where the logs are asked for: required, or optional.',
    },
    trail: {
      type: 'array',
      minItems: 1,
      maxItems: MAX_ENTRIES,
      items: objectSchema(
        {
          id: id.schema,
          component: { ...COLUMNS.component.schema, description: 'What is accessed.' },
          'access-path': { ...COLUMNS['access-path'].schema, description: 'How somebody gets there.' },
          log: { ...COLUMNS.log.schema, description: 'Which log is taken of it.' },
          why: { ...COLUMNS.why.schema, description: 'What it lets one see.' },
          threats: threats.schema,
          means: { ...COLUMNS.means.schema, description: 'With what it is taken, and where it is kept.' },
          notification: {
            enum: [...NOTIFICATION_LEVELS],
            description: 'Whether somebody must be told of what it shows.',
          },
          states: {
            type: 'object',
            additionalProperties: { enum: [...TRAIL_STATES] },
            description: 'By environment; one that is not named is missing.',
          },
          reason: { ...long.schema, description: 'Why it is not applicable somewhere.' },
          ja: translationSchema(WORDS),
          evidence: {
            anyOf: [file.schema, objectSchema({ file: file.schema, 'max-age': age.schema }, ['file'])],
            description:
              'Pattern of the evidence that shows it is in place; {environment} stands for the environment.',
          },
        },
        ['id', 'component', 'access-path', 'log', 'why', 'threats', 'means', 'notification', 'states'],
      ),
    },
  },
  ['environments', 'trail'],
);
