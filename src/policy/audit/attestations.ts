import type { PersonAttestation } from '../../model/audit/attestation.js';
import type { JsonObject } from '../../model/data/json.js';
import { list, text, word } from '../kinds.js';
import { type PolicyNode, placeText, policyError } from '../node.js';
import { day } from '../values.js';
import { parsePolicyYaml } from '../yaml.js';
import { fieldsOf, itemsOf, objectSchema, optional, required } from './fields.js';

const MAX = 5000;
const about = text({ words: 'a catalogue’s id, / and a control’s id', max: 130 });
const state = word(['done', 'partial', 'none', 'not-applicable']);
const who = text({ words: 'a person', max: 200 });
const role = text({ max: 100 });
const statement = text({ words: 'a sentence', max: 2000 });
const fileName = text({ words: 'a file of the evidence folder', max: 220 });
const files = list(fileName, 'files of the evidence folder');

const MEMBERS = ['for', 'state', 'who', 'role', 'when', 'expires', 'statement', 'evidence'];
const NEEDED = ['for', 'state', 'who', 'when', 'expires', 'statement'];

/**
 * Reads a file of attestations: `attestations:` with a list.
 *
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function readAttestations(
  bytes: Uint8Array,
  file: string,
): Promise<readonly PersonAttestation[]> {
  const node = await parsePolicyYaml(bytes, file);
  const fields = fieldsOf(node, ['$schema', 'attestations'], 'A file of attestations');
  const entry = fields.get('attestations');
  if (entry === undefined) throw policyError(node.place, 'Expected attestations: with a list');
  return itemsOf(entry.value, 'a list of attestations', MAX).map(readAttestation);
}

function readAttestation(node: PolicyNode): PersonAttestation {
  const owner = 'An attestation';
  const fields = fieldsOf(node, MEMBERS, owner);
  const of = { fields, node, owner };
  const when = required(of, 'when', day);
  const expires = required(of, 'expires', day);
  if (expires < when)
    throw policyError(
      fields.get('expires')?.value.place ?? node.place,
      `It expires on ${expires}, before ${when}`,
    );
  const named = optional(fields, 'role', role);
  return {
    for: required(of, 'for', about),
    state: required(of, 'state', state),
    who: required(of, 'who', who),
    ...(named === undefined ? {} : { role: named }),
    when,
    expires,
    statement: required(of, 'statement', statement),
    evidence: optional(fields, 'evidence', files) ?? [],
    from: placeText(node.place),
  };
}

/** The published JSON Schema of a file of attestations. */
export const attestationsSchema: JsonObject = objectSchema(
  {
    $schema: { type: 'string' },
    attestations: {
      type: 'array',
      minItems: 1,
      maxItems: MAX,
      items: objectSchema(
        {
          for: {
            ...about.schema,
            description: 'owasp-top-10-2021/A01:2021, or the id of a checklist’s item.',
          },
          state: { enum: ['done', 'partial', 'none', 'not-applicable'] },
          who: { ...who.schema, description: 'Who attests: a name or a login.' },
          role: role.schema,
          when: { ...day.schema, description: 'The day it was looked at.' },
          expires: { ...day.schema, description: 'The last day that it is believed.' },
          statement: { ...statement.schema, description: 'What was looked at, and how.' },
          evidence: { ...files.schema, description: 'Files of the evidence folder that show it.' },
        },
        NEEDED,
      ),
    },
  },
  ['attestations'],
);
