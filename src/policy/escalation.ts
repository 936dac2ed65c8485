import type { JsonObject } from '../model/data/json.js';
import type { BreachNotice, Escalation, EscalationRule } from '../model/incidents/rules.js';
import { listItems } from './entries.js';
import { ENVIRONMENT_NAME } from './environment-name.js';
import { makeReader } from './find.js';
import { alertRule, entriesOf, incidentLevel, listSchema, needed, notEmpty } from './incident-values.js';
import { type Kind, list, text } from './kinds.js';
import { describe, type PolicyNode, policyError } from './node.js';
import { parsePolicyYaml } from './yaml.js';

/** A login, or a team as `org/team`; GitHub's own forms. */
const person: Kind<string> = {
  ...text({
    words: 'a login or org/team',
    pattern: /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/,
  }),
  read(node) {
    const value = text({ words: 'a login such as @octocat, or a team such as @acme/security' }).read(node);
    const name = value.replace(/^@/, '');
    if (/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(name)) return name;
    throw policyError(node.place, `Expected a login or a team, found ${describe(node)}`, {
      hint: 'Write @octocat, or @acme/security for a team.',
    });
  },
};

const environment = text({ words: 'the name of an environment', pattern: ENVIRONMENT_NAME });
const hours: Kind<number> = {
  words: 'hours such as `72h`, or days such as `3d`',
  schema: { type: 'string', pattern: '^[1-9][0-9]{0,3}(?:h|d)$' },
  read(node) {
    const match = /^([1-9]\d{0,3})([hd])$/.exec(
      node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '',
    );
    if (match !== null) return Number(match[1]) * (match[2] === 'd' ? 24 : 1);
    throw policyError(node.place, `Expected hours or days, found ${describe(node)}`, {
      hint: 'Write 72h or 3d.',
    });
  },
};
const https = text({
  words: 'an https address',
  pattern: /^https:\/\/[^\s@<>"'`()[\]\\]{1,500}$/,
});

/** Levels are numbers: the list kind reads texts. */
const levels = {
  schema: { type: 'array', items: incidentLevel.schema } satisfies JsonObject,
  read: (node: PolicyNode) => listItems(node, 'a list of levels').map((item) => incidentLevel.read(item)),
};
const OWNER_KEYS = ['rules', 'levels', 'environments', 'owner', 'escalate-to', 'contact'] as const;
const BREACH_KEYS = ['authority', 'within', 'link'] as const;
const rules = list(alertRule, 'rule ids');
const environments = list(environment, 'environments');
const people = list(person, 'people or teams');
const contact = text({ words: 'a line of text', max: 300 });

/** JSON Schema of the escalation file. */
export const ESCALATION_SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'For editors; says nothing.' },
    owners: {
      description: 'Who answers for incidents: the first entry whose conditions all hold.',
      ...listSchema({
        properties: {
          rules: { ...rules.schema, description: 'Rule ids, or check/*. Without: any.' },
          levels: { ...levels.schema, description: 'Levels 1 to 4. Without: any.' },
          environments: { ...environments.schema, description: 'Environments. Without: any.' },
          owner: { ...person.schema, description: 'A login, or a team as org/team.' },
          'escalate-to': {
            ...people.schema,
            description: 'Who is called next, in order, each time the deadline has passed.',
          },
          contact: { ...contact.schema, description: 'How they are reached besides: one line.' },
        },
        required: ['owner'],
      }),
    },
    breach: {
      description: 'Whom a breach of personal data must be told to, and how soon.',
      ...listSchema({
        properties: {
          authority: { ...contact.schema, description: 'Who must be told.' },
          within: { ...hours.schema, description: 'How soon: 72h, 3d.' },
          link: { ...https.schema, description: 'Where.' },
        },
        required: ['authority', 'within'],
      }),
    },
  },
  required: ['owners'],
  additionalProperties: false,
};

/**
 * Reads the escalation file: from the base commit where there is one, as the policy.
 *
 * @returns `undefined` where there is none.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function readEscalation(
  at: { readonly dir: string; readonly base?: { readonly ref: string; readonly commit: string } },
  file: string,
): Promise<Escalation | undefined> {
  const bytes = await makeReader(at).readLocal(file);
  return bytes === undefined ? undefined : parseEscalation(await parsePolicyYaml(bytes, file));
}

/** @throws SealgateError POLICY_INVALID */
function parseEscalation(node: PolicyNode): Escalation {
  const found = entriesOf(node, ['$schema', 'owners', 'breach'], 'The escalation file');
  const breach = found.get('breach');
  const owners = listItems(needed(found, 'owners', node), 'a list of owners');
  return {
    owners: owners.map(readOwner),
    breach: breach === undefined ? [] : listItems(breach.value, 'a list of authorities').map(readBreach),
  };
}

function readOwner(node: PolicyNode): EscalationRule {
  const found = entriesOf(node, OWNER_KEYS, 'An owner');
  const [named, at, where] = [found.get('rules'), found.get('levels'), found.get('environments')];
  const [next, reach] = [found.get('escalate-to'), found.get('contact')];
  return {
    rules: named === undefined ? [] : notEmpty(rules.read(named.value), named),
    levels: at === undefined ? [] : notEmpty(levels.read(at.value), at),
    environments: where === undefined ? [] : notEmpty(environments.read(where.value), where),
    owner: person.read(needed(found, 'owner', node)),
    escalateTo: next === undefined ? [] : people.read(next.value),
    ...(reach === undefined ? {} : { contact: contact.read(reach.value) }),
  };
}

function readBreach(node: PolicyNode): BreachNotice {
  const found = entriesOf(node, BREACH_KEYS, 'An authority');
  const link = found.get('link');
  return {
    authority: contact.read(needed(found, 'authority', node)),
    withinHours: hours.read(needed(found, 'within', node)),
    ...(link === undefined ? {} : { link: https.read(link.value) }),
  };
}
