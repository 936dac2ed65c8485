import { SealgateError } from '../../errors.js';
import type { Bom, BomAggregate, BomComponent, BomHash, BomParty, BomTool } from '../../model/boms/bom.js';
import { UNKNOWN_FIELD, WITHHELD_FIELD } from '../../model/boms/unknown-fields.js';
import { sha256Hex } from '../../model/data/digest.js';
import { addToList } from '../../model/data/group.js';
import { compareText } from '../../model/text/compare-text.js';
import { shorten } from '../../model/text/shorten.js';
import {
  at,
  type Fields,
  fieldsOf,
  listOf,
  optionalFields,
  optionalText,
  type Place,
  textsOf,
  wrong,
} from './fields.js';

const VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];

/**
 * Reads a CycloneDX document. It is read for what it says of components and dependencies; what a schema would
 * say beyond that (formats, closed word lists) is not judged.
 *
 * @throws SealgateError INPUT_INVALID where a member has another type than the specification gives it.
 */
export function readCycloneDx(
  fields: Fields,
  source: { readonly file: string; readonly sha256: string },
): Bom {
  const place = { file: source.file, pointer: '' };
  const specVersion = optionalText(fields, 'specVersion', place) ?? '';
  if (!VERSIONS.includes(specVersion)) {
    throw new SealgateError(
      'INPUT_INVALID',
      `${source.file} is of CycloneDX '${shorten(specVersion, 40)}', which is not known`,
      {
        location: { file: source.file, pointer: '/specVersion' },
        hint: `Known are ${VERSIONS.join(', ')}.`,
      },
    );
  }
  const metadata = optionalFields(fields, 'metadata', place);
  const inMetadata = at(place, 'metadata');
  const timestamp = optionalText(metadata, 'timestamp', inMetadata);
  const serial = optionalText(fields, 'serialNumber', place);
  const version = fields.get('version');
  const main = metadata.get('component');
  const root = main === undefined ? undefined : readComponent(main, at(inMetadata, 'component'));
  const components = [...nested(main, at(inMetadata, 'component')), ...readComponents(fields, place)];
  return {
    ...source,
    format: 'CycloneDX',
    specVersion,
    ...(serial === undefined ? {} : { serial }),
    ...(typeof version === 'number' ? { version } : {}),
    signed: fields.has('signature'),
    ...(timestamp === undefined ? {} : { timestamp }),
    authors: [
      ...listOf(metadata, 'authors', inMetadata).map((entry) => readParty(entry.value, entry.place)),
      ...['manufacturer', 'manufacture'].flatMap((key) => optionalParty(metadata, key, inMetadata)),
    ],
    tools: readTools(metadata, inMetadata),
    lifecycles: listOf(metadata, 'lifecycles', inMetadata).flatMap((entry) => {
      const phase = fieldsOf(entry.value, entry.place);
      const word = optionalText(phase, 'phase', entry.place) ?? optionalText(phase, 'name', entry.place);
      return word === undefined ? [] : [word];
    }),
    ...(root === undefined ? {} : { root }),
    components,
    otherRefs: new Set(serviceRefs(fields, place)),
    dependencies: readDependencies(fields, place),
    ...readCompositions(fields, place),
    licenseNames: new Map(),
    vulnerabilities: listOf(fields, 'vulnerabilities', place).length,
  };
}

/** Components, each followed by those inside of it. The depth is bounded by that of the document. */
function readComponents(fields: Fields, place: Place): BomComponent[] {
  return listOf(fields, 'components', place).flatMap((entry) => [
    readComponent(entry.value, entry.place),
    ...nested(entry.value, entry.place),
  ]);
}

/** Services, and those inside of them. */
function serviceRefs(fields: Fields, place: Place): string[] {
  return listOf(fields, 'services', place).flatMap((entry) => {
    const service = fieldsOf(entry.value, entry.place);
    const ref = optionalText(service, 'bom-ref', entry.place);
    return [...(ref === undefined ? [] : [ref]), ...serviceRefs(service, entry.place)];
  });
}

function nested(value: unknown, place: Place): BomComponent[] {
  return value === undefined ? [] : readComponents(fieldsOf(value, place), place);
}

function readComponent(value: unknown, place: Place): BomComponent {
  const fields = fieldsOf(value, place);
  const text = (key: string): string | undefined => optionalText(fields, key, place);
  const name = fields.get('name');
  if (typeof name !== 'string') throw wrong(at(place, 'name'), "a component's name", name);
  const group = text('group');
  const [version, purl, scope] = [text('version'), text('purl'), text('scope')];
  const properties = readProperties(fields, place);
  return {
    ref: text('bom-ref') ?? place.pointer,
    pointer: place.pointer,
    type: text('type') ?? 'unknown',
    name: group === undefined ? name : `${group}/${name}`,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    identifiers: [
      ...[text('cpe')].filter((id) => id !== undefined),
      ...['omniborId', 'swhid'].flatMap((key) => textsOf(fields, key, place)),
      ...(fields.has('swid') ? ['swid'] : []),
    ],
    licenses: readLicenses(fields, place),
    hashes: [
      ...readHashes(fields, place),
      ...listOf(fields, 'externalReferences', place).flatMap((entry) => {
        const reference = fieldsOf(entry.value, entry.place);
        return reference.get('type') === 'distribution' ? readHashes(reference, entry.place) : [];
      }),
    ],
    makers: readMakers(fields, place),
    ...(scope === undefined ? {} : { scope }),
    patches: readPatches(fields, place, properties),
    properties,
    unknown: properties.filter(({ name: key }) => UNKNOWN.includes(key)).map(({ value }) => value),
    references: listOf(fields, 'externalReferences', place).flatMap((entry) => {
      const reference = fieldsOf(entry.value, entry.place);
      const url = optionalText(reference, 'url', entry.place);
      return url === undefined
        ? []
        : [{ type: optionalText(reference, 'type', entry.place) ?? 'other', url }];
    }),
  };
}

const UNKNOWN = [UNKNOWN_FIELD, WITHHELD_FIELD];

function readProperties(fields: Fields, place: Place): BomComponent['properties'] {
  return listOf(fields, 'properties', place).flatMap((entry) => {
    const property = fieldsOf(entry.value, entry.place);
    const key = optionalText(property, 'name', entry.place);
    return key === undefined
      ? []
      : [{ name: key, value: optionalText(property, 'value', entry.place) ?? '' }];
  });
}

/** By our property, which has the digest; of other tools' pedigree by the diff's address and the digest of its text. */
function readPatches(fields: Fields, place: Place, properties: BomComponent['properties']): string[] {
  const own = properties.filter(({ name }) => name === 'sealgate:patch').map(({ value }) => value);
  if (own.length > 0) return own.sort(compareText);
  const pedigree = optionalFields(fields, 'pedigree', place);
  const patches = listOf(pedigree, 'patches', at(place, 'pedigree')).map((entry) => {
    const patch = fieldsOf(entry.value, entry.place);
    const diff = optionalFields(patch, 'diff', entry.place);
    const inDiff = at(entry.place, 'diff');
    const content = optionalText(optionalFields(diff, 'text', inDiff), 'content', at(inDiff, 'text'));
    const words = [
      optionalText(diff, 'url', inDiff) ?? optionalText(patch, 'type', entry.place) ?? 'patch',
      ...(content === undefined ? [] : [`sha256:${sha256Hex(content)}`]),
    ];
    return words.join(' ');
  });
  return patches.sort(compareText);
}

function readLicenses(fields: Fields, place: Place): string[] {
  const texts = listOf(fields, 'licenses', place).flatMap((entry) => {
    const choice = fieldsOf(entry.value, entry.place);
    const license = optionalFields(choice, 'license', entry.place);
    const inside = at(entry.place, 'license');
    const text =
      optionalText(choice, 'expression', entry.place) ??
      optionalText(license, 'id', inside) ??
      optionalText(license, 'name', inside);
    return text === undefined ? [] : [text];
  });
  return [...new Set(texts)].sort(compareText);
}

function readHashes(fields: Fields, place: Place): BomHash[] {
  return listOf(fields, 'hashes', place).flatMap((entry) => {
    const hash = fieldsOf(entry.value, entry.place);
    const alg = optionalText(hash, 'alg', entry.place);
    const content = optionalText(hash, 'content', entry.place)?.toLowerCase();
    return alg === undefined || content === undefined ? [] : [{ alg, content }];
  });
}

function readMakers(fields: Fields, place: Place): BomParty[] {
  const names = ['author', 'publisher'].map((key) => optionalText(fields, key, place));
  return [
    ...['supplier', 'manufacturer'].flatMap((key) => optionalParty(fields, key, place)),
    ...listOf(fields, 'authors', place).map((entry) => readParty(entry.value, entry.place)),
    ...names.filter((name) => name !== undefined).map((name) => ({ name })),
  ];
}

function optionalParty(fields: Fields, key: string, place: Place): BomParty[] {
  const value = fields.get(key);
  return value === undefined ? [] : [readParty(value, at(place, key))];
}

/** A contact, or an organisation with contacts and addresses: the first of each counts. */
function readParty(value: unknown, place: Place): BomParty {
  const fields = fieldsOf(value, place);
  const [contact] = listOf(fields, 'contact', place);
  const inContact =
    contact === undefined ? new Map<string, unknown>() : fieldsOf(contact.value, contact.place);
  const name = optionalText(fields, 'name', place);
  const email =
    optionalText(fields, 'email', place) ?? optionalText(inContact, 'email', contact?.place ?? place);
  const [url] = textsOf(fields, 'url', place);
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A list before 1.5, and an object with lists since. */
function readTools(metadata: Fields, place: Place): BomTool[] {
  const value = metadata.get('tools');
  const entries =
    value === undefined || Array.isArray(value)
      ? listOf(metadata, 'tools', place)
      : ['components', 'services'].flatMap((key) =>
          listOf(fieldsOf(value, at(place, 'tools')), key, at(place, 'tools')),
        );
  return entries.flatMap((entry) => {
    const tool = fieldsOf(entry.value, entry.place);
    const name = optionalText(tool, 'name', entry.place);
    const version = optionalText(tool, 'version', entry.place);
    return name === undefined ? [] : [{ name, ...(version === undefined ? {} : { version }) }];
  });
}

function readDependencies(fields: Fields, place: Place): Map<string, string[]> {
  const dependencies = new Map<string, string[]>();
  for (const entry of listOf(fields, 'dependencies', place)) {
    const dependency = fieldsOf(entry.value, entry.place);
    const ref = dependency.get('ref');
    if (typeof ref !== 'string') throw wrong(at(entry.place, 'ref'), 'a ref', ref);
    if (!dependencies.has(ref)) dependencies.set(ref, []);
    for (const on of textsOf(dependency, 'dependsOn', entry.place)) addToList(dependencies, ref, on);
  }
  return dependencies;
}

function readCompositions(
  fields: Fields,
  place: Place,
): { aggregates: Map<string, BomAggregate>; aggregate?: BomAggregate } {
  const aggregates = new Map<string, BomAggregate>();
  let whole: BomAggregate | undefined;
  for (const entry of listOf(fields, 'compositions', place)) {
    const composition = fieldsOf(entry.value, entry.place);
    const word = optionalText(composition, 'aggregate', entry.place) ?? 'not_specified';
    const aggregate =
      word === 'complete' ? 'complete' : word.startsWith('incomplete') ? 'incomplete' : 'unknown';
    const lists = ['dependencies', 'assemblies', 'vulnerabilities'].filter((key) => composition.has(key));
    if (lists.length === 0) whole = aggregate;
    for (const ref of textsOf(composition, 'dependencies', entry.place)) aggregates.set(ref, aggregate);
  }
  return { aggregates, ...(whole === undefined ? {} : { aggregate: whole }) };
}
