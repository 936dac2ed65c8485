import type { Json, JsonObject } from '../data/json.js';
import { compareText } from '../text/compare-text.js';
import type { Bom, BomAggregate } from './bom.js';
import { jsonKey, once } from './json-key.js';

export interface SectionInput {
  readonly bom: Bom;
  readonly document: JsonObject;
  /** The ref in the merged BOM of one in this input, or of a BOM-Link to any input. */
  readonly refOf: (ref: string) => string | undefined;
}

/** The parts of a merged BOM beside its components. Members that nothing fills are absent. */
export interface Sections {
  readonly specVersion: string;
  readonly lifecycles: { readonly lifecycles?: readonly Json[] };
  /** Those of all inputs: each answers for a part. */
  readonly authors: { readonly authors?: readonly Json[] };
  readonly tools: (own: { readonly name: string; readonly version: string }) => Json;
  readonly services: { readonly services?: readonly Json[] };
  readonly compositions: { readonly compositions?: readonly Json[] };
  readonly vulnerabilities: { readonly vulnerabilities?: readonly Json[] };
}

/** Sections that a merged BOM cannot take over: they are signed, or speak of documents as they were. */
const LEFT_OUT = [
  'annotations',
  'citations',
  'declarations',
  'definitions',
  'externalReferences',
  'formulation',
  'patents',
  'properties',
  'signature',
] as const;

/** Of `metadata`: they speak of the one document, or of the one thing that it is about. */
const LEFT_OUT_OF_METADATA = ['licenses', 'manufacture', 'manufacturer', 'supplier'] as const;

/** Sections of inputs that the merged BOM will lack, for the reader to know. */
export function sectionsLeftOut(document: JsonObject): string[] {
  const metadata = objectOf(document.metadata);
  return [
    ...LEFT_OUT.filter((key) => document[key] !== undefined),
    ...LEFT_OUT_OF_METADATA.filter((key) => metadata[key] !== undefined).map((key) => `metadata.${key}`),
  ];
}

/** The first version with tools as components, lifecycles and properties everywhere; older documents are valid in it. */
const OLDEST = '1.5';

export function joinSections(inputs: readonly SectionInput[]): Sections {
  const metadata = inputs.map(({ document }) => objectOf(document.metadata));
  const versions = [OLDEST, ...inputs.map(({ bom }) => bom.specVersion)].sort(compareText);
  const specVersion = versions.at(-1) ?? OLDEST;
  const lifecycles = once(metadata.flatMap((one) => listOf(one.lifecycles)));
  return {
    specVersion,
    lifecycles: lifecycles.length === 0 ? {} : { lifecycles },
    authors: named('authors', once(metadata.flatMap((one) => listOf(one.authors)).map(withoutRef))),
    tools: (own) => toolsOf(metadata, own),
    services: named('services', once(inputs.flatMap(servicesOf))),
    compositions: named('compositions', compositionsOf(inputs)),
    vulnerabilities: named('vulnerabilities', once(inputs.flatMap(vulnerabilitiesOf)).sort(byId)),
  };
}

function named<K extends string>(key: K, list: readonly Json[]): { [P in K]?: readonly Json[] } {
  return (list.length === 0 ? {} : { [key]: list }) as { [P in K]?: readonly Json[] };
}

/** Components and services; what older documents have in one list becomes components. */
function toolsOf(
  metadata: readonly JsonObject[],
  own: { readonly name: string; readonly version: string },
): Json {
  const legacy = metadata.flatMap((one) => listOf(one.tools));
  const modern = metadata.map((one) => (Array.isArray(one.tools) ? {} : objectOf(one.tools)));
  const components = [
    ...modern.flatMap((tools) => listOf(tools.components)),
    ...legacy.map(toolComponent),
    { type: 'application', name: own.name, version: own.version },
  ].map(withoutRef);
  const services = modern.flatMap((tools) => listOf(tools.services)).map(withoutRef);
  return { components: once(components), ...named('services', once(services)) };
}

function toolComponent(tool: Json): Json {
  const { vendor, name, version, hashes } = objectOf(tool);
  return {
    type: 'application',
    ...(vendor === undefined ? {} : { publisher: vendor }),
    name: name ?? 'unknown',
    ...(version === undefined ? {} : { version }),
    ...(hashes === undefined ? {} : { hashes }),
  };
}

/** Two inputs may call their tool or author by the same ref, and nothing in the merged BOM points to it. */
function withoutRef(value: Json): Json {
  const { 'bom-ref': _ref, ...rest } = objectOf(value);
  return rest;
}

/** Services by their new refs. */
function servicesOf({ document, refOf }: SectionInput): Json[] {
  return listOf(document.services).map((value) => {
    const service = objectOf(value);
    const ref = refOf(String(service['bom-ref'] ?? ''));
    return ref === undefined ? service : { ...service, 'bom-ref': ref };
  });
}

const BEST: readonly BomAggregate[] = ['complete', 'incomplete', 'unknown'];

/** What an input says of itself as a whole goes for its components, of which it is not said apart. */
function aggregatesOf({ root, components, aggregate, aggregates }: Bom): ReadonlyMap<string, BomAggregate> {
  if (aggregate === undefined) return aggregates;
  const all = root === undefined ? components : [root, ...components];
  return new Map([...all.map(({ ref }) => [ref, aggregate] as const), ...aggregates]);
}

/** How whole the parts inside of components are known, by their new refs. */
function assembliesOf({ document, refOf }: SectionInput): Json[] {
  return listOf(document.compositions).flatMap((value) => {
    const { aggregate, assemblies } = objectOf(value);
    const refs = listOf(assemblies).flatMap((ref) => refOf(String(ref)) ?? []);
    return refs.length === 0 || aggregate === undefined ? [] : [{ aggregate, assemblies: refs }];
  });
}

/** The edges of a component are united, so the input that knows them best decides how whole they are. */
function compositionsOf(inputs: readonly SectionInput[]): Json[] {
  const best = new Map<string, BomAggregate>();
  for (const { bom, refOf } of inputs) {
    for (const [old, aggregate] of aggregatesOf(bom)) {
      const ref = refOf(old);
      if (ref === undefined) continue;
      const known = best.get(ref);
      if (known === undefined || BEST.indexOf(aggregate) < BEST.indexOf(known)) best.set(ref, aggregate);
    }
  }
  const edges = BEST.flatMap((aggregate) => {
    const dependencies = [...best].filter(([, one]) => one === aggregate).map(([ref]) => ref);
    return dependencies.length === 0 ? [] : [{ aggregate, dependencies: dependencies.sort(compareText) }];
  });
  return [...edges, ...once(inputs.flatMap(assembliesOf))];
}

/** Vulnerabilities with their refs renamed (links to other documents stay); one that affects nothing here stays, without. */
function vulnerabilitiesOf({ document, refOf }: SectionInput): Json[] {
  return listOf(document.vulnerabilities).map((value) => {
    const { 'bom-ref': _ref, affects, ...rest } = objectOf(value);
    const renamed = listOf(affects).flatMap((entry) => {
      const affected = objectOf(entry);
      const old = String(affected.ref ?? '');
      const ref = refOf(old) ?? (old.startsWith('urn:cdx:') ? old : undefined);
      return ref === undefined ? [] : [{ ...affected, ref }];
    });
    return renamed.length === 0 ? rest : { ...rest, affects: renamed };
  });
}

function byId(a: Json, b: Json): number {
  const [left, right] = [objectOf(a), objectOf(b)];
  return (
    compareText(String(left.id ?? ''), String(right.id ?? '')) || compareText(jsonKey(left), jsonKey(right))
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
