import type { AuditCommand } from '../model/policy/policy.js';
import { duration, durationText } from './duration.js';
import { entriesByKey } from './entries.js';
import { type Kind, map, text } from './kinds.js';
import { describe, type PolicyNode, policyError, quote } from './node.js';

const MAX_WORDS = 100;
const MAX_MINUTES = 60;

/** One word of a command line. */
const argument = text({ words: 'a word of the command line', max: 2000 });
const variable = text({ words: 'a name of a variable', pattern: /^[A-Za-z_][A-Za-z0-9_]{0,99}$/ });

const command: Kind<AuditCommand> = {
  words: 'a map with `run`, and where wanted `timeout` and `env`',
  schema: {
    type: 'object',
    required: ['run'],
    additionalProperties: false,
    properties: {
      run: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_WORDS,
        items: { type: ['string', 'integer'] },
        description: 'Program and arguments, one item each. There is no shell: nothing in them is expanded.',
      },
      timeout: { ...duration.schema, description: 'It is ended then. Default: 1m, at most 60m.' },
      env: {
        type: 'array',
        items: variable.schema,
        description: 'Variables of the job that it gets beyond PATH, HOME and the locale.',
      },
    },
  },
  read(node) {
    if (node.kind !== 'map')
      throw policyError(node.place, `Expected a map with run, found ${describe(node)}`, {
        hint: 'Write run: [program, argument, …].',
      });
    const fields = entriesByKey(node.entries, ['run', 'timeout', 'env'], 'An audit command');
    const run = fields.get('run')?.value;
    const timeout = fields.get('timeout')?.value;
    const minutes = timeout === undefined ? 1 : duration.read(timeout);
    if (minutes < 1 || minutes > MAX_MINUTES)
      throw policyError(timeout?.place ?? node.place, `Expected 1m to ${MAX_MINUTES}m, found ${minutes}m`);
    const env = fields.get('env')?.value;
    return {
      run: wordsOf(run, node),
      timeout: minutes,
      env: env === undefined ? [] : itemsOf(env).map((item) => variable.read(item)),
    };
  },
  write: ({ run, timeout, env }) => ({ run, timeout: durationText(timeout), env }),
};

function wordsOf(run: PolicyNode | undefined, node: PolicyNode): readonly string[] {
  if (run?.kind !== 'list' || run.items.length === 0 || run.items.length > MAX_WORDS)
    throw policyError(
      run?.place ?? node.place,
      `run: expected a list of 1 to ${MAX_WORDS} words${run === undefined ? '' : `, found ${describe(run)}`}`,
      { hint: 'Write run: [openssl, x509, -in, server.pem]. There is no shell, so nothing needs quoting.' },
    );
  return run.items.map((item) =>
    item.kind === 'scalar' && typeof item.value === 'number' ? String(item.value) : argument.read(item),
  );
}

function itemsOf(node: PolicyNode): readonly PolicyNode[] {
  if (node.kind === 'list') return node.items;
  throw policyError(node.place, `Expected a list of variables, found ${describe(node)}`);
}

/** `audit-commands`: what audits may run, by the name that checklists use. */
export const auditCommands = map<AuditCommand>({
  words: 'a map of names to commands',
  keySchema: { pattern: '^[a-z0-9][a-z0-9-]{0,59}$' },
  key: (name, fail) =>
    /^[a-z0-9][a-z0-9-]{0,59}$/.test(name)
      ? name
      : fail(`${quote(name)} is no name of an audit command`, 'Small letters, digits and dashes.'),
  value: command,
});
