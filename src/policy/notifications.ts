import type { Notification } from '../model/policy/policy.js';
import { NOTIFY_EVENTS, NOTIFY_KINDS } from '../model/policy/words.js';
import { listItems } from './entries.js';
import { ENVIRONMENT_NAME } from './environment-name.js';
import { readAll } from './faults.js';
import { incidentLevel } from './incident-values.js';
import { type Kind, list, text, word } from './kinds.js';
import { type PolicyNode, policyError } from './node.js';
import { objectSchema } from './object-schema.js';
import { readRecord } from './record.js';

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
    type: 'array',
    items: {
      description: 'One place that is told of runs.',
      ...objectSchema(
        {
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
        ['to', 'url-env'],
      ),
    },
  },
  read(node) {
    if (node.kind === 'scalar' && node.value === null)
      throw policyError(node.place, 'Expected a list of notifications, found nothing', {
        hint: 'Write [] for none, or remove the key.',
      });
    return readAll(listItems(node, 'a list of notifications'), readOne);
  },
};

function readOne(node: PolicyNode): Notification {
  const { values } = readRecord(node, {
    owner: 'A notification',
    fields: { to, 'url-env': urlEnv, on, environments, level: incidentLevel },
    required: ['to', 'url-env'],
  });
  return {
    to: values.to,
    urlEnv: values['url-env'],
    on: values.on ?? ['blocked', 'not-decided'],
    environments: values.environments ?? [],
    level: values.level ?? 1,
  };
}
