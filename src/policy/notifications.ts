import { nearest } from '../model/nearest.js';
import type { Notification } from '../model/policy.js';
import { NOTIFY_EVENTS, NOTIFY_KINDS } from '../model/policy-words.js';
import { listItems } from './entries.js';
import { ENVIRONMENT_NAME } from './environment-name.js';
import { incidentLevel } from './incident-values.js';
import { type Kind, list, text, word } from './kinds.js';
import { describe, type PolicyNode, policyError, quote } from './node.js';

const KEYS = ['to', 'url-env', 'on', 'environments', 'level'] as const;
const to = word(NOTIFY_KINDS);
/** The name of a variable, never an address: addresses of webhooks are secrets. */
const urlEnv = text({
  words: 'the name of an environment variable',
  pattern: /^[A-Z][A-Z0-9_]*$/,
  max: 100,
});
const on = list(
  word(NOTIFY_EVENTS, { fail: 'blocked', incomplete: 'not-decided', pass: 'passed' }),
  'events',
);

const environments = list(
  text({ words: 'the name of an environment', pattern: ENVIRONMENT_NAME }),
  'environments',
);

/** `notify:` of the policy: a list of maps, `on` may be left out. */
export const notificationList: Kind<readonly Notification[]> = {
  words: 'a list of `to`, `url-env`, `on`, `environments` and `level`',
  schema: {
    anyOf: [
      {
        type: 'array',
        items: {
          type: 'object',
          description: 'One place that is told of runs.',
          properties: {
            to: { ...to.schema, description: 'What the address takes: `slack`, `teams` or `webhook`.' },
            'url-env': {
              ...urlEnv.schema,
              description: 'Environment variable that holds the https address, from a secret.',
            },
            on: {
              ...on.schema,
              description:
                'Events: `blocked`, `not-decided`, `passed`, `critical` (a new critical finding), `exception-ending`, `incident-opened`, `incident-escalated`, `incident-closed`. Default: `blocked` and `not-decided`.',
            },
            environments: {
              ...environments.schema,
              description: 'Only of runs and incidents of these environments. Default: all.',
            },
            level: {
              ...incidentLevel.schema,
              description: 'Only of incidents of at least this level. Default: 1.',
            },
          },
          required: ['to', 'url-env'],
          additionalProperties: false,
        },
      },
      { type: 'null' },
    ],
  },
  read(node) {
    return listItems(node, 'a list of notifications').map(readOne);
  },
};

function readOne(node: PolicyNode): Notification {
  if (node.kind !== 'map')
    throw policyError(node.place, `Expected a map of ${KEYS.join(', ')}, found ${describe(node)}`);
  const values = new Map<string, PolicyNode>();
  for (const entry of node.entries) {
    const name = entry.key.replaceAll('_', '-');
    if (!KEYS.some((key) => key === name)) {
      const near = nearest(name, KEYS);
      throw policyError(
        entry.keyPlace,
        `A notification has no key ${quote(entry.key)}`,
        near === undefined ? `Its keys are ${KEYS.join(', ')}.` : `Did you mean '${near}'?`,
      );
    }
    values.set(name, entry.value);
  }
  const get = (name: (typeof KEYS)[number]): PolicyNode => {
    const value = values.get(name);
    if (value !== undefined) return value;
    throw policyError(node.place, `A notification has no ${quote(name)}`, 'It needs to and url-env.');
  };
  const [events, where, level] = [values.get('on'), values.get('environments'), values.get('level')];
  return {
    to: to.read(get('to')),
    urlEnv: urlEnv.read(get('url-env')),
    on: events === undefined ? ['blocked', 'not-decided'] : on.read(events),
    environments: where === undefined ? [] : environments.read(where),
    level: level === undefined ? 1 : incidentLevel.read(level),
  };
}
