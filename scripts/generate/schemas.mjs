import { z } from 'zod';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schemas of policies, findings and run records, by path. */
export async function schemaFiles(load) {
  const keys = await load('policy/keys.js');
  const environments = await load('policy/environments.js');
  const names = await load('policy/environment-name.js');
  const { ESCALATION_SCHEMA } = await load('policy/escalation.js');
  const { PRESET_LAYERS } = await load('policy/generated.js');
  const { findingSchema } = await load('model/schemas/finding-schema.js');
  const { recordSchema } = await load('model/evidence/record-schema.js');
  const { catalogueSchema } = await load('policy/audit/catalogue.js');
  const { attestationsSchema } = await load('policy/audit/attestations.js');
  const { assessmentSchema } = await load('model/schemas/assessment-schema.js');
  const { checklistSchema } = await load('policy/audit/checklist.js');
  const { auditTrailSchema } = await load('policy/audit/trail.js');
  return {
    'policies/schemas/policy.schema.json': json(policySchema(keys, environments, names, PRESET_LAYERS)),
    'policies/schemas/escalation.schema.json': json({
      $schema: DRAFT,
      $id: 'urn:sealgate:schema:escalation:v1',
      title: 'Sealgate escalation',
      description:
        'Who answers for incidents: .github/sealgate-escalation.yml. Described in docs/incidents.md.',
      ...ESCALATION_SCHEMA,
    }),
    'policies/schemas/finding.schema.json': json(fromZod('finding', 'A finding', findingSchema)),
    'policies/schemas/run.schema.json': json(fromZod('run', 'A run record', recordSchema)),
    'policies/schemas/assessment.schema.json': json(fromZod('assessment', 'An assessment', assessmentSchema)),
    'policies/schemas/audits.schema.json': json(
      ofFile('audits', 'The checklist of an audit', checklistSchema),
    ),
    'policies/schemas/audit-trail.schema.json': json(
      ofFile('audit-trail', 'An audit trail', auditTrailSchema),
    ),
    'policies/schemas/controls.schema.json': json(ofFile('controls', 'A control catalogue', catalogueSchema)),
    'policies/schemas/attestations.schema.json': json(
      ofFile('attestations', 'Attestations of people', attestationsSchema),
    ),
  };
}

function policySchema(keys, environments, names, presets) {
  const { KEY_ENTRIES: entries, EXTENDS_DESCRIPTION, ENVIRONMENTS_DESCRIPTION } = keys;
  const presetNames = Object.keys(presets);
  const target = {
    anyOf: [
      { enum: presetNames },
      { type: 'string', minLength: 1, description: 'A path in this repository, or owner/repo/path@commit.' },
    ],
  };
  const properties = {
    $schema: { type: 'string', description: 'For editors; says nothing.' },
    extends: { description: plain(EXTENDS_DESCRIPTION), anyOf: [target, { type: 'array', items: target }] },
  };
  for (const [property, spec] of entries) {
    properties[spec.name] = {
      description: plain(spec.description),
      default: presets.baseline.settings[property],
      ...spec.kind.schema,
    };
  }
  // People write both - and _ (docs/policy.md): the second spelling points to the first.
  for (const [, { name }] of entries) {
    if (name.includes('-')) properties[name.replaceAll('-', '_')] = { $ref: `#/properties/${name}` };
  }
  const keyNames = Object.keys(properties).filter((name) => name !== '$schema' && name !== 'extends');
  properties.environments = {
    description: plain(ENVIRONMENTS_DESCRIPTION),
    anyOf: [
      {
        type: 'object',
        propertyNames: { pattern: names.ENVIRONMENT_NAME.source },
        additionalProperties: {
          anyOf: [
            {
              type: 'object',
              properties: {
                mode: environments.mode.schema,
                ...Object.fromEntries(keyNames.map((name) => [name, { $ref: `#/properties/${name}` }])),
              },
              additionalProperties: false,
            },
            { type: 'null' },
          ],
        },
      },
      { type: 'null' },
    ],
  };
  return {
    $schema: DRAFT,
    $id: 'urn:sealgate:schema:policy:v1',
    title: 'Sealgate policy',
    description: 'The rules of one repository: .github/sealgate.yml. Described in docs/policy.md.',
    type: 'object',
    minProperties: 1,
    properties,
    additionalProperties: false,
  };
}

/** A schema of a file that people write. */
function ofFile(name, title, schema) {
  return { $schema: DRAFT, $id: `urn:sealgate:schema:${name}:v1`, title, ...schema };
}

function fromZod(name, title, schema) {
  const { $schema, id: _id, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema: $schema ?? DRAFT, $id: `urn:sealgate:schema:${name}:v1`, title, ...rest };
}

function plain(markdown) {
  return markdown.replaceAll('`', '');
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
