import { parseSeverity, SEVERITIES, type Severity } from '../model/findings/severity.js';
import { INCIDENT_LEVELS, type IncidentLevel } from '../model/incidents/incident.js';
import type { ContainRule, IncidentPolicy, LevelRule } from '../model/incidents/rules.js';
import { CHECK_IDS } from '../model/policy/words.js';
import { nearest } from '../model/text/nearest.js';
import { entriesByKey, listItems } from './entries.js';
import { readAll, takeAll } from './faults.js';
import { type Kind, list, type MapKind, map, text } from './kinds.js';
import { describe, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';
import { folder } from './place-values.js';

/** Where alerts come from beside the checks. */
const ALERT_SOURCES = [...CHECK_IDS, 'evidence', 'audits'] as const;

/** 1 to 4. */
export const incidentLevel: Kind<IncidentLevel> = {
  words: 'a level, 1 to 4',
  schema: { enum: [...INCIDENT_LEVELS] },
  read(node) {
    const value = node.kind === 'scalar' ? Number(node.value) : Number.NaN;
    const found = INCIDENT_LEVELS.find((level) => level === value);
    if (found !== undefined) return found;
    throw policyError(node.place, `Expected a level from 1 to 4, found ${describe(node)}`, {
      hint: '1 leaves 24 hours, 2 leaves 4, 3 leaves one, 4 is at once.',
    });
  },
};

/** A rule id, or all rules of a check, of evidence or of audits. */
export const alertRule: Kind<string> = {
  ...text({ words: 'a rule id', pattern: /^[a-z][a-z-]*\/(?:\*|[a-z0-9][a-z0-9._-]*)$/, max: 200 }),
  read(node) {
    const id = text({ words: 'a rule id', max: 200 }).read(node);
    const [source = '', what, ...more] = id.split('/');
    if (what === undefined || more.length > 0 || !/^(?:\*|[a-z0-9][a-z0-9._-]*)$/.test(what))
      throw policyError(node.place, `${quote(id)} is not a rule id`, {
        hint: 'Write check/what, e.g. signatures/invalid, check/* for all of a check, evidence/verify or audits/*.',
      });
    if (ALERT_SOURCES.some((known) => known === source)) return id;
    const near = nearest(source, ALERT_SOURCES);
    throw policyError(node.place, `${quote(source)} names no check`, {
      hint: near === undefined ? `They are ${ALERT_SOURCES.join(', ')}.` : `Did you mean '${near}/${what}'?`,
    });
  },
};

const severity: Kind<Severity> = {
  words: 'a severity',
  schema: { type: 'string', minLength: 1, maxLength: 40 },
  read(node) {
    const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
    const found = parseSeverity(value);
    if (found !== 'unknown' || value.toLowerCase() === 'unknown') return found;
    const near = nearest(value.toLowerCase(), SEVERITIES);
    throw policyError(node.place, `Expected a severity, found ${describe(node)}`, {
      hint: near === undefined ? `They are ${SEVERITIES.join(', ')}.` : `Did you mean '${near}'?`,
    });
  },
};

const rules = list(alertRule, 'rule ids');
const severities = list(severity, 'severities');
const workflow: Kind<string> = text({
  words: 'a workflow of this repository, .github/workflows/FILE.yml',
  pattern: /^\.github\/workflows\/[A-Za-z0-9][A-Za-z0-9._-]{0,100}\.ya?ml$/,
});
/** A value that a workflow's text input may have: no white space, quotes or shell characters. */
const inputValue: Kind<string> = text({
  words: 'a value of letters, digits and ._:/@-',
  pattern: /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$/,
});
const inputs = map<readonly string[]>({
  words: 'a map of inputs to the values they may have',
  keySchema: { pattern: '^[A-Za-z_][A-Za-z0-9_-]{0,99}$' },
  key: (name, fail) =>
    /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(name)
      ? name
      : fail(`${quote(name)} cannot be the name of an input`),
  value: list(inputValue, 'values'),
});

const MEMBERS = ['levels', 'escalation', 'contain'] as const;
const LEVEL_KEYS = ['rules', 'severities', 'level'] as const;
const CONTAIN_KEYS = ['workflow', 'level', 'inputs'] as const;

/** `incidents:` of the policy: a map of three keys, any of which may be left to a further layer. */
export const incidents: MapKind<unknown> & Kind<Partial<IncidentPolicy>> = {
  words: '`levels`, `escalation` and `contain`',
  schema: {
    anyOf: [
      {
        type: 'object',
        properties: {
          levels: listSchema({
            properties: {
              rules: rules.schema,
              severities: severities.schema,
              level: incidentLevel.schema,
            },
            required: ['level'],
          }),
          escalation: folder.schema,
          contain: listSchema({
            properties: {
              workflow: workflow.schema,
              level: incidentLevel.schema,
              inputs: inputs.schema,
            },
            required: ['workflow'],
          }),
        },
        additionalProperties: false,
      },
      { type: 'null' },
    ],
  },
  read(node) {
    const found = membersOf(node);
    const result: { -readonly [K in keyof IncidentPolicy]?: IncidentPolicy[K] } = {};
    const [levels, escalation, contain] = MEMBERS.map((name) => found.get(name)?.value);
    takeAll([
      () => {
        if (levels !== undefined) result.levels = readAll(listItems(levels, 'a list of levels'), readLevel);
      },
      () => {
        if (escalation !== undefined) result.escalation = folder.read(escalation);
      },
      () => {
        if (contain !== undefined)
          result.contain = readAll(listItems(contain, 'a list of workflows'), readContain);
      },
    ]);
    return result;
  },
  places: (node) => new Map([...membersOf(node)].map(([name, { keyPlace }]) => [name, keyPlace])),
};

function membersOf(node: PolicyNode): Map<string, PolicyEntry> {
  if (node.kind === 'scalar' && node.value === null) return new Map();
  return entriesOf(node, MEMBERS, '`incidents`');
}

function readLevel(node: PolicyNode): LevelRule {
  const found = entriesOf(node, LEVEL_KEYS, 'A level');
  const named = found.get('rules');
  const worst = found.get('severities');
  if (named === undefined && worst === undefined)
    throw policyError(node.place, 'This level takes everything that is found', {
      hint: 'Give it rules, severities or both.',
    });
  return {
    rules: named === undefined ? [] : notEmpty(rules.read(named.value), named),
    severities: worst === undefined ? [] : notEmpty(severities.read(worst.value), worst),
    level: incidentLevel.read(needed(found, 'level', node)),
  };
}

function readContain(node: PolicyNode): ContainRule {
  const found = entriesOf(node, CONTAIN_KEYS, 'A workflow of `contain`');
  const level = found.get('level');
  const values = found.get('inputs');
  return {
    workflow: workflow.read(needed(found, 'workflow', node)),
    level: level === undefined ? 1 : incidentLevel.read(level.value),
    inputs: values === undefined ? {} : inputs.read(values.value),
  };
}

/** The entries of a map by key. @throws SealgateError POLICY_INVALID */
export function entriesOf(
  node: PolicyNode,
  known: readonly string[],
  owner: string,
): Map<string, PolicyEntry> {
  if (node.kind !== 'map')
    throw policyError(node.place, `Expected a map of ${known.join(', ')}, found ${describe(node)}`);
  return entriesByKey(node.entries, known, owner);
}

export function needed(found: ReadonlyMap<string, PolicyEntry>, name: string, node: PolicyNode): PolicyNode {
  const entry = found.get(name);
  if (entry !== undefined) return entry.value;
  throw policyError(node.place, `${quote(name)} is missing`);
}

/** A condition that is given and names nothing would hold everywhere: not what anybody means. */
export function notEmpty<T>(items: readonly T[], { key, keyPlace }: PolicyEntry): readonly T[] {
  if (items.length > 0) return items;
  throw policyError(keyPlace, `${quote(key)} names nothing`, {
    hint: 'Name at least one, or leave the key out.',
  });
}

/** The schema of a list of maps. */
export function listSchema(item: {
  readonly properties: Readonly<Record<string, Kind<unknown>['schema']>>;
  readonly required: readonly string[];
}): Kind<unknown>['schema'] {
  return {
    anyOf: [
      {
        type: 'array',
        items: {
          type: 'object',
          properties: item.properties,
          required: [...item.required],
          additionalProperties: false,
        },
      },
      { type: 'null' },
    ],
  };
}
