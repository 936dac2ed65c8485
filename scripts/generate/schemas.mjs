import { z } from 'zod';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schemas of policies, findings and run records, by path. */
export async function schemaFiles(load) {
  const { KEY_ENTRIES, EXTENDS_DESCRIPTION } = await load('policy/keys.js');
  const { PRESET_LAYERS } = await load('policy/generated.js');
  const { findingSchema } = await load('model/schemas/finding-schema.js');
  const { recordSchema } = await load('model/record-schema.js');
  return {
    'policies/schemas/policy.schema.json': json(
      policySchema(KEY_ENTRIES, EXTENDS_DESCRIPTION, PRESET_LAYERS),
    ),
    'policies/schemas/finding.schema.json': json(fromZod('finding', 'A finding', findingSchema)),
    'policies/schemas/run.schema.json': json(fromZod('run', 'A run record', recordSchema)),
  };
}

function policySchema(entries, extendsDescription, presets) {
  const names = Object.keys(presets);
  const target = {
    anyOf: [
      { enum: names },
      { type: 'string', minLength: 1, description: 'A path in this repository, or owner/repo/path@commit.' },
    ],
  };
  const properties = {
    $schema: { type: 'string', description: 'For editors; says nothing.' },
    extends: { description: plain(extendsDescription), anyOf: [target, { type: 'array', items: target }] },
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
