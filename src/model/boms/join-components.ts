import type { Json, JsonObject } from '../data/json.js';
import { once } from './json-key.js';
import { saySameLicenses } from './same-licenses.js';
import { FIELDS, UNKNOWN_FIELD } from './unknown-fields.js';

/** Scopes from the strongest; a component without one is required (CycloneDX, component scope). */
const SCOPES = ['required', 'optional', 'excluded'];

/** Lists whose entries add up. A licence list does not: it may be one expression, and then must be alone. */
const LISTS = ['hashes', 'externalReferences', 'properties', 'authors', 'omniborId', 'swhid', 'tags'];

/**
 * One CycloneDX component of two that are the same: what the first lacks is taken from the second, lists are
 * united, the stronger scope counts. Where both say something and it differs, the first counts, and a licence
 * that differs is kept as a property.
 */
export function joinComponents(first: JsonObject, second: JsonObject): JsonObject {
  const joined: Record<string, Json> = Object.assign(Object.create(null), second, first);
  for (const key of LISTS) {
    const list = once([...listOf(first[key]), ...listOf(second[key])]);
    if (list.length > 0) joined[key] = list;
  }
  const properties = listOf(joined.properties).filter((property) => !isAnswered(property, joined));
  if (properties.length > 0) joined.properties = properties;
  else delete joined.properties;
  const scope = SCOPES.find((word) => [first.scope ?? 'required', second.scope ?? 'required'].includes(word));
  if (first.scope !== undefined || second.scope !== undefined) joined.scope = scope ?? 'required';
  const other = otherLicenses(first.licenses, second.licenses);
  if (other !== undefined) {
    const property = { name: 'sealgate:merged:license', value: other };
    joined.properties = once([...listOf(joined.properties), property]);
  }
  return joined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Members of which one is enough for a field to be known. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([
  [FIELDS.producer, ['manufacturer', 'supplier', 'authors', 'author', 'publisher']],
  [FIELDS.version, ['version']],
  [FIELDS.identifiers, ['purl', 'cpe', 'swid', 'omniborId', 'swhid']],
  [FIELDS.hash, ['hashes']],
  [FIELDS.license, ['licenses']],
]);

/** That nobody knows what the other one tells is not true any more. */
function isAnswered(property: Json, joined: JsonObject): boolean {
  const { name, value } = property as { name?: Json; value?: Json };
  if (name !== UNKNOWN_FIELD || typeof value !== 'string') return false;
  return ANSWERS.get(value)?.some((member) => joined[member] !== undefined) === true;
}

function otherLicenses(first: Json | undefined, second: Json | undefined): string | undefined {
  const [known, other] = [licenseWords(first), licenseWords(second)];
  if (known.length === 0 || other.length === 0 || saySameLicenses(known, other)) return undefined;
  return other.join(', ');
}

function licenseWords(value: Json | undefined): string[] {
  const words = listOf(value).map((entry) => {
    const { expression, license } = entry as { expression?: Json; license?: { id?: Json; name?: Json } };
    return String(expression ?? license?.id ?? license?.name ?? '');
  });
  return words.filter((word) => word !== '').sort();
}
