import type { Exception } from '../model/policy/policy.js';
import { VEX_JUSTIFICATIONS, type VexJustification } from '../model/policy/words.js';
import { nearest } from '../model/text/nearest.js';
import { listItems } from './entries.js';
import { readAll } from './faults.js';
import { type Kind, text, word } from './kinds.js';
import { describe, type PolicyNode, policyError, quote } from './node.js';
import { objectSchema } from './object-schema.js';
import { packageName } from './package-values.js';
import { readRecord } from './record.js';
import { day } from './values.js';

type Required = 'id' | 'rule' | 'package' | 'reason' | 'approved-by' | 'expires';
type Field = Required | 'owner' | 'ticket' | 'justification';

const justification: Kind<VexJustification> = {
  ...word(VEX_JUSTIFICATIONS),
  // VEX writes these words with `_`; word() takes `-` for it too, so both are read.
  schema: {
    type: 'string',
    pattern: `^(?:${VEX_JUSTIFICATIONS.map((item) => item.replaceAll('_', '[-_]')).join('|')})$`,
  },
  read(node) {
    const value = node.kind === 'scalar' ? String(node.value).trim().toLowerCase().replaceAll('-', '_') : '';
    const found = VEX_JUSTIFICATIONS.find((item) => item === value);
    if (found !== undefined) return found;
    const near = nearest(value, VEX_JUSTIFICATIONS);
    throw policyError(
      node.place,
      `Expected one of ${VEX_JUSTIFICATIONS.join(', ')}, found ${describe(node)}`,
      { hint: near === undefined ? undefined : `Did you mean '${near}'?` },
    );
  },
};

const FIELDS = {
  id: {
    ...text({
      words: 'an id of letters, digits, . _ -',
      pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
      max: 80,
    }),
    description:
      'Your name for it, unique in the policy, e.g. `EX-14`. Every report shows it. An advisory’s id belongs into `rule`.',
  },
  rule: {
    ...text({
      words: 'a rule id (check/what) or the id of one advisory, without wildcards',
      pattern: /^[A-Za-z0-9@][A-Za-z0-9@._:/-]*$/,
      max: 200,
    }),
    description: 'The rule it waives (`licenses/denied`), or one problem’s id (`GHSA-…`, `CVE-…`, `DS002`).',
  },
  package: {
    ...packageName,
    description:
      'What it waives it for: a purl, `name` or `name@version`; the path or name where the finding is not about a package. `*` stands for anything within a segment.',
  },
  reason: { ...text({ words: 'a reason', max: 2000 }), description: 'Why this is acceptable.' },
  owner: {
    ...text({ words: 'who will fix it', max: 200 }),
    description: 'Optional, unless `exception-require` names it: the person or team that will fix it.',
  },
  'approved-by': {
    ...text({ words: 'who approved it, or pending', max: 200 }),
    description:
      'The person or team that answers for it, one of `exception-approvers` where the policy names some. `pending`: nobody yet; it does not hold.',
  },
  expires: {
    ...day,
    description:
      'The last day it holds (UTC), as `YYYY-MM-DD`, at most `exception-max-age` from today. After it the finding blocks again; 14 days before, it warns.',
  },
  ticket: {
    ...text({ words: 'a ticket', max: 500 }),
    description: 'Optional, unless `exception-require` names it: where the work on it is tracked.',
  },
  justification: {
    ...justification,
    description: `Optional: why it cannot be exploited here, in VEX’s words (${VEX_JUSTIFICATIONS.map((item) => `\`${item}\``).join(', ')}). OpenVEX and a VDR made from it then say \`not_affected\`.`,
  },
} as const satisfies Readonly<Record<Field, Kind<string> & { readonly description: string }>>;

const OPTIONAL: readonly Field[] = ['owner', 'ticket', 'justification'];

const NAMES = Object.keys(FIELDS) as Field[];
const REQUIRED = NAMES.filter((name): name is Required => !OPTIONAL.includes(name));

/** The policy's exceptions: a list of maps. */
export const exceptionList: Kind<readonly Exception[]> = {
  words: 'a list of exceptions',
  schema: {
    anyOf: [
      {
        type: 'array',
        items: {
          description: 'A dated, approved, justified waiver of one rule for one subject.',
          ...objectSchema(
            Object.fromEntries(
              NAMES.map((name) => [name, { ...FIELDS[name].schema, description: FIELDS[name].description }]),
            ),
            REQUIRED,
          ),
        },
      },
      { type: 'null' },
    ],
  },
  read(node) {
    const seen = new Map<string, number | undefined>();
    return readAll(listItems(node, 'a list of exceptions'), (item) => {
      const exception = readException(item);
      if (seen.has(exception.id)) {
        const line = seen.get(exception.id);
        throw policyError(
          item.place,
          `The exception id ${quote(exception.id)} is used twice${line === undefined ? '' : ` (first in line ${line})`}`,
          { hint: 'Give each exception an id of its own.' },
        );
      }
      seen.set(exception.id, exception.line);
      return exception;
    });
  },
};

function readException(node: PolicyNode): Exception {
  const { values } = readRecord(node, {
    owner: 'An exception',
    fields: FIELDS,
    required: REQUIRED,
  });
  assertMeant(values.id, values.rule, node);
  const { file, line } = node.place;
  const { owner, ticket, justification: why } = values;
  return {
    id: values.id,
    rule: values.rule,
    package: values.package,
    reason: values.reason,
    ...(owner === undefined ? {} : { owner }),
    approvedBy: values['approved-by'],
    expires: values.expires,
    ...(ticket === undefined ? {} : { ticket }),
    ...(why === undefined ? {} : { justification: why }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

/** Ids as the two lists that most advisories are on write them. */
const OF_ADVISORY = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})$/i;

/**
 * An exception that is called like one advisory and waives a whole rule would be read, by whoever approves it, as one
 * for that advisory alone.
 */
function assertMeant(id: string, rule: string, { place }: PolicyNode): void {
  if (!OF_ADVISORY.test(id) || !rule.includes('/')) return;
  throw policyError(
    place,
    `The exception ${quote(id)} is called like one advisory, and waives all that ${quote(rule)} finds in the package`,
    { hint: `Write \`rule: ${id}\` to waive that advisory alone, or give the exception another id.` },
  );
}
