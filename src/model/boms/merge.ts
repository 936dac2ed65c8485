import { groupBy } from '../data/group.js';
import type { Json, JsonObject } from '../data/json.js';
import { compareText } from '../text/compare-text.js';
import { decodeLoosely } from '../text/percent.js';
import type { Bom, BomComponent } from './bom.js';
import { canShareRelease, compareHashes, identityOf, versionOf } from './identity.js';
import { joinComponents } from './join-components.js';
import { joinSections, type SectionInput } from './merge-sections.js';
import { nestMerged } from './nest-merged.js';

/** One BOM to merge: what was read, and the CycloneDX document it was read from. */
export interface MergeInput {
  readonly bom: Bom;
  readonly document: JsonObject;
}

export interface MergeOptions {
  /** Name of what the merged BOM is about. Default: the inputs' roots, joined. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** Components that only one input has stand inside its root; else all stand side by side. */
  readonly nested: boolean;
  readonly tool: { readonly name: string; readonly version: string };
  /** Who answers for the merged BOM. Default: the authors of the inputs. */
  readonly authors?: readonly JsonObject[] | undefined;
}

/** A component of the merged BOM. */
interface Merged {
  ref: string;
  /** The first that was seen decides what the others may add. */
  readonly component: BomComponent;
  raw: JsonObject;
  /** Inputs that have it, by index. */
  readonly inputs: Set<number>;
  /** What it stands inside of, in the first input that has it inside of something. */
  container: Merged | undefined;
}

/** Ref of the component that stands for the whole. */
const WHOLE = 'sealgate:merged';

/**
 * Merges CycloneDX BOMs into one, of the newest version among them. A component is in it once: those with the
 * same package URL (place of download aside) and no hash that disagrees are the same. Without a package URL
 * components are the same only if a hash agrees, since a name alone says little. Edges, licences, hashes,
 * references and properties are united; where the inputs contradict, the first counts and the other's word is
 * kept as a property. The whole depends on the inputs' roots, and a component on what stood inside of it and
 * nothing else needs.
 *
 * @returns the document without a serial number.
 */
export function mergeBoms(inputs: readonly MergeInput[], options: MergeOptions): JsonObject {
  const merged: Merged[] = [];
  const taken = inputs.map((input, index) => takeInput(input, index, merged));
  const used = nameRefs(merged);
  const named = inputs.map((input, index) => ({
    ...input,
    refs: refsOf(taken[index] ?? new Map(), input.document, used),
  }));
  const roots = inputs.map(({ bom }, index) =>
    bom.root === undefined ? undefined : taken[index]?.get(bom.root.ref),
  );
  const heads = [...new Set(roots.filter((root) => root !== undefined))];
  const links = linksTo(named);
  const renamed = named.map((input) => ({
    ...input,
    refOf: (ref: string) => input.refs.get(ref) ?? links(ref),
  }));
  const sections = joinSections(renamed);
  const { authors = [] } = options;
  const lists = options.nested ? nestMerged(merged, roots) : merged.map(({ raw }) => raw);
  return {
    bomFormat: 'CycloneDX',
    specVersion: sections.specVersion,
    version: 1,
    metadata: {
      ...newestTime(inputs),
      ...sections.lifecycles,
      tools: sections.tools(options.tool),
      ...(authors.length > 0 ? { authors } : sections.authors),
      component: wholeOf(heads, options),
      properties: inputs.map(({ bom }) => ({
        name: 'sealgate:merged',
        value: `${bom.file} sha256:${bom.sha256}`,
      })),
    },
    components: [...lists].sort((a, b) => compareText(String(a['bom-ref']), String(b['bom-ref']))),
    ...sections.services,
    dependencies: dependenciesOf(renamed, merged, heads),
    ...sections.compositions,
    ...sections.vulnerabilities,
  };
}

/** An input with the new refs of its components and services, by their old ones. */
interface NamedInput extends MergeInput {
  readonly refs: ReadonlyMap<string, string>;
}

/** The merged component of each of an input's refs. */
type Taken = Map<string, Merged>;

function takeInput({ bom, document }: MergeInput, index: number, merged: Merged[]): Taken {
  const refs: Taken = new Map();
  const byPointer = new Map<string, Merged>();
  const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
  const known = groupKnown(merged);
  for (const component of all) {
    const raw = withoutNested(rawAt(document, component.pointer));
    const container = byPointer.get(component.pointer.replace(/\/components\/\d+$/, ''));
    const same = (known.get(identityOf(component)) ?? []).find((one) => isSame(one.component, component));
    if (same === undefined) {
      const entry = { ref: component.ref, component, raw, inputs: new Set([index]), container };
      merged.push(entry);
      byPointer.set(component.pointer, entry);
      // Within one input nothing is joined: it tells two of a kind apart for a reason of its own.
      refs.set(component.ref, entry);
    } else {
      same.raw = joinComponents(same.raw, raw);
      same.inputs.add(index);
      if (container !== same) same.container ??= container;
      byPointer.set(component.pointer, same);
      refs.set(component.ref, same);
    }
  }
  return refs;
}

function groupKnown(merged: readonly Merged[]): ReadonlyMap<string, readonly Merged[]> {
  return groupBy(merged, (entry) => identityOf(entry.component));
}

/** Of the same identity, that is; the version stands apart from it. */
function isSame(a: BomComponent, b: BomComponent): boolean {
  if (versionOf(a) !== versionOf(b)) return false;
  const hashes = compareHashes(a.hashes, b.hashes);
  if (a.purl === undefined || b.purl === undefined) return hashes === 'same';
  return hashes !== 'different' && canShareRelease(a.purl, b.purl);
}

/** Gives every ref once: the second of a name gets `#2`. */
type Names = (wanted: string) => string;

function nameRefs(merged: readonly Merged[]): Names {
  const taken = new Map<string, number>([[WHOLE, 1]]);
  const name: Names = (wanted) => {
    let ref = wanted;
    let number = taken.get(wanted) ?? 0;
    while (taken.has(ref)) {
      number += 1;
      ref = `${wanted}#${number}`;
    }
    taken.set(wanted, Math.max(number, 1)).set(ref, 1);
    return ref;
  };
  for (const entry of merged) {
    entry.ref = name(entry.ref);
    entry.raw = { ...entry.raw, 'bom-ref': entry.ref };
  }
  return name;
}

/** The new ref of each component and service of an input. Services are not joined. */
function refsOf(components: Taken, document: JsonObject, names: Names): ReadonlyMap<string, string> {
  const refs = new Map([...components].map(([old, { ref }]) => [old, ref]));
  for (const service of Array.isArray(document.services)
    ? (document.services as readonly JsonObject[])
    : []) {
    const ref = service['bom-ref'];
    if (typeof ref === 'string' && !refs.has(ref)) refs.set(ref, names(ref));
  }
  return refs;
}

/** The new ref of an old one; `undefined` where nothing here has it. */
type Rename = (ref: string) => string | undefined;

/**
 * New refs of elements that one input names in another by a BOM-Link, as VEX documents do.
 *
 * @see CycloneDX, BOM-Link: `urn:cdx:serialNumber/version#bom-ref`
 */
function linksTo(inputs: readonly NamedInput[]): Rename {
  const byDocument = new Map(
    inputs.map(({ bom, refs }) => [documentKey(bom.serial ?? '', bom.version ?? 1), refs]),
  );
  return (link) => {
    const [, serial = '', version = '', ref = ''] = /^urn:cdx:([^/#]*)\/(\d{1,9})#(.+)$/s.exec(link) ?? [];
    return byDocument.get(documentKey(`urn:uuid:${serial}`, Number(version)))?.get(decodeLoosely(ref));
  };
}

function documentKey(serial: string, version: number): string {
  return `${serial.toLowerCase()}/${version}`;
}

function wholeOf(heads: readonly Merged[], { name, version }: MergeOptions): JsonObject {
  return {
    type: 'application',
    'bom-ref': WHOLE,
    name: name ?? (heads.map(({ component }) => component.name).join(' + ') || 'merged'),
    ...(version === undefined ? {} : { version }),
  };
}

function newestTime(inputs: readonly MergeInput[]): { readonly timestamp?: string } {
  const times = inputs.map(({ bom }) => bom.timestamp).filter((time) => time !== undefined);
  const newest = times.sort((a, b) => Date.parse(a) - Date.parse(b) || compareText(a, b)).at(-1);
  return newest === undefined ? {} : { timestamp: newest };
}

function dependenciesOf(
  inputs: readonly (NamedInput & SectionInput)[],
  merged: readonly Merged[],
  heads: readonly Merged[],
): JsonObject[] {
  const edges = new Map<string, Set<string>>([[WHOLE, new Set(heads.map(({ ref }) => ref))]]);
  for (const { ref } of merged) edges.set(ref, new Set());
  for (const { refs } of inputs)
    for (const ref of refs.values()) if (!edges.has(ref)) edges.set(ref, new Set());
  for (const { bom, refs, refOf } of inputs) {
    for (const [from, to] of bom.dependencies) {
      const known = edges.get(refs.get(from) ?? '');
      for (const ref of to) {
        const target = refOf(ref);
        if (target !== undefined) known?.add(target);
      }
    }
  }
  const needed = new Set([...edges.values()].flatMap((on) => [...on]));
  // What only stood inside of another one would be there for nobody once it stands beside it.
  for (const { ref, container } of merged)
    if (container !== undefined && !needed.has(ref)) edges.get(container.ref)?.add(ref);
  return [...edges]
    .sort(([a], [b]) => Number(b === WHOLE) - Number(a === WHOLE) || compareText(a, b))
    .map(([ref, on]) => ({
      ref,
      ...(on.size === 0 ? {} : { dependsOn: [...on].filter((to) => to !== ref).sort(compareText) }),
    }));
}

function withoutNested(raw: JsonObject): JsonObject {
  const { components: _nested, ...rest } = raw;
  return rest;
}

/** The object at a pointer that the reader gave. */
function rawAt(document: JsonObject, pointer: string): JsonObject {
  let value: Json = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    value = (value as { readonly [key: string]: Json })[key] ?? null;
  }
  return value as JsonObject;
}
