import { createHash } from 'node:crypto';
import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  LifecyclePhase,
} from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  type License,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CdxJson, XML as CdxXml } from '@cyclonedx/cyclonedx-library/Serialize';
import { SpecVersionDict } from '@cyclonedx/cyclonedx-library/Spec';
import type { LicenseFact, RunContext } from '../model/facts.js';
import type { Manifests } from '../model/manifest.js';
import type { DependencyGraph, Package, Scope } from '../model/package-graph.js';
import { hashesOf } from './cyclonedx-hash.js';
import { buildInventory, type InventoryItem } from './cyclonedx-inventory.js';
import { createLicenseMaker } from './cyclonedx-license.js';
import { writeXml } from './xml.js';

export const CYCLONEDX_SPECS = ['1.6', '1.7', '1.5', '1.4', '1.3', '1.2'] as const;
export type CycloneDxSpec = (typeof CYCLONEDX_SPECS)[number];

export const CYCLONEDX_FORMATS = ['json', 'xml'] as const;
export type CycloneDxFormat = (typeof CYCLONEDX_FORMATS)[number];

export interface CycloneDxOptions {
  /** Only `sourceDate`, `repository.slug` and `tool` are used: what does not change with the machine. */
  readonly context: Pick<RunContext, 'sourceDate' | 'repository' | 'tool'>;
  /** By package id, as in `Facts`. */
  readonly licenses?: Readonly<Record<string, LicenseFact>>;
  /** The projects' own package.json files. */
  readonly manifests?: Manifests;
  /** Default `1.6`. */
  readonly spec?: CycloneDxSpec;
  /** Default `json`. */
  readonly format?: CycloneDxFormat;
}

/** Stands in the text while its digest is taken; comes before anything from outside. */
const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/**
 * One CycloneDX BOM of all lockfiles, JSON (two spaces) or XML, ending in a newline. The same graphs, licences,
 * manifests, source date and tool version give the same bytes anywhere: lists are sorted by code units, the
 * serial number is made of the content.
 *
 * @see CycloneDX 1.6; property names of the `cdx:npm` taxonomy; docs/decisions/0081-sbom-conventions.md
 */
export function renderCycloneDx(graphs: readonly DependencyGraph[], options: CycloneDxOptions): string {
  const spec = SpecVersionDict[options.spec ?? '1.6'];
  if (spec === undefined) throw new RangeError(`CycloneDX ${options.spec} is unknown to the library`);
  const bom = buildBom(graphs, options);
  bom.serialNumber = NO_SERIAL;
  const text =
    options.format === 'xml'
      ? writeXml(new CdxXml.Normalize.Factory(spec).makeForBom().normalize(bom, {}))
      : `${JSON.stringify(new CdxJson.Normalize.Factory(spec).makeForBom().normalize(bom, {}), null, 2)}\n`;
  return text.replace(NO_SERIAL, `urn:uuid:${contentUuid(text)}`);
}

/** @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest. */
function contentUuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function buildBom(graphs: readonly DependencyGraph[], options: CycloneDxOptions): Bom {
  const { context } = options;
  const slug = context.repository?.slug;
  const inventory = buildInventory(graphs, {
    ...(options.licenses === undefined ? {} : { licenses: options.licenses }),
    ...(options.manifests === undefined ? {} : { manifests: options.manifests }),
    ...(slug === undefined ? {} : { fallbackName: slug.slice(slug.lastIndexOf('/') + 1) }),
  });
  const licenseOf = createLicenseMaker();
  const bom = new Bom();
  if (context.sourceDate !== undefined) bom.metadata.timestamp = new Date(context.sourceDate);
  // A lockfile is read before anything is built.
  bom.metadata.lifecycles.add(LifecyclePhase.PreBuild);
  bom.metadata.tools.components.add(
    new Component(ComponentType.Application, context.tool.name, { version: context.tool.version }),
  );
  for (const property of metadataProperties(graphs)) bom.metadata.properties.add(property);

  const root = projectComponent(inventory.root, ComponentType.Application, licenseOf);
  const components = new Map([[inventory.root.ref, root]]);
  bom.metadata.component = root;
  for (const item of inventory.items) {
    const component =
      item.of.kind === 'project'
        ? projectComponent(item, ComponentType.Library, licenseOf)
        : packageComponent(item, item.of, licenseOf);
    components.set(item.ref, component);
    bom.components.add(component);
  }
  for (const item of [inventory.root, ...inventory.items]) {
    const component = components.get(item.ref);
    for (const ref of item.dependsOn) {
      const target = components.get(ref);
      if (target !== undefined) component?.dependencies.add(target.bomRef);
    }
  }
  return bom;
}

/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs: readonly DependencyGraph[]): Property[] {
  const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
  return [
    new Property('cdx:reproducible', 'true'),
    ...ordered.flatMap(({ lockfile, problems }) => [
      new Property('sealgate:lockfile', `${lockfile.path} sha256:${lockfile.sha256}`),
      ...problems.map(
        (problem) => new Property('sealgate:lockfile:problem', `${lockfile.path}: ${problem.message}`),
      ),
    ]),
  ];
}

function projectComponent(
  item: InventoryItem,
  type: ComponentType,
  licenseOf: (text: string) => License,
): Component {
  const component = newComponent(item, type, licenseOf);
  if (item.of.kind === 'project') {
    const path = item.of.path === '.' ? '' : item.of.path;
    component.properties.add(new Property('cdx:npm:package:path', path));
    if (item.of.private) component.properties.add(new Property('cdx:npm:package:private', 'true'));
  }
  return component;
}

function packageComponent(
  item: InventoryItem,
  of: Extract<InventoryItem['of'], { kind: 'package' }>,
  licenseOf: (text: string) => License,
): Component {
  const component = newComponent(item, ComponentType.Library, licenseOf);
  component.scope = SCOPES[item.scope];
  component.hashes = hashesOf(of.packages.map((node) => node.integrity).find((text) => text !== undefined));
  component.externalReferences = new ExternalReferenceRepository(referencesOf(of.packages, component));
  component.properties = new PropertyRepository(propertiesOf(item.scope, of.packages, of.places));
  return component;
}

/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES: Readonly<Record<Scope, ComponentScope>> = {
  runtime: ComponentScope.Required,
  optional: ComponentScope.Optional,
  development: ComponentScope.Excluded,
};

function newComponent(
  item: InventoryItem,
  type: ComponentType,
  licenseOf: (text: string) => License,
): Component {
  const slash = item.name.startsWith('@') ? item.name.indexOf('/') : -1;
  const component = new Component(type, item.name.slice(slash + 1), {
    bomRef: item.ref,
    ...(slash === -1 ? {} : { group: item.name.slice(0, slash) }),
    ...(item.version === undefined ? {} : { version: item.version }),
    ...(item.purl === undefined ? {} : { purl: item.purl }),
    ...(item.description === undefined ? {} : { description: item.description }),
  });
  if (item.license !== undefined) component.licenses.add(licenseOf(item.license));
  return component;
}

/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages: readonly Package[], component: Component): ExternalReference[] {
  const found = new Map<string, ExternalReference>();
  for (const { source } of packages) {
    if (source.kind === 'git') {
      const url = withoutCredentials(
        source.commit === undefined ? source.url : `${source.url}#${source.commit}`,
      );
      found.set(url, new ExternalReference(url, ExternalReferenceType.VCS));
    } else if ((source.kind === 'registry' || source.kind === 'tarball') && isPresent(source.url)) {
      const url = withoutCredentials(source.url);
      const { hashes } = component;
      found.set(url, new ExternalReference(url, ExternalReferenceType.Distribution, { hashes }));
    }
  }
  return [...found.keys()]
    .sort()
    .map((url) => found.get(url))
    .filter(isPresent);
}

function propertiesOf(scope: Scope, packages: readonly Package[], places: readonly string[]): Property[] {
  const deprecated = packages.map((node) => node.deprecated).find(isPresent);
  return [
    ...(packages.some((node) => node.bundled) ? [new Property('cdx:npm:package:bundled', 'true')] : []),
    ...(scope === 'development' ? [new Property('cdx:npm:package:development', 'true')] : []),
    ...places.map((place) => new Property('cdx:npm:package:path', place)),
    ...(deprecated === undefined ? [] : [new Property('sealgate:deprecated', String(deprecated))]),
    ...(packages.some((node) => node.hasInstallScript)
      ? [new Property('sealgate:install-script', 'true')]
      : []),
  ];
}

/** A BOM is published: user names, passwords and tokens before the host's name do not belong in it. */
function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, (whole, scheme: string) =>
    /^(git\+)?ssh:/i.test(scheme) && !/:\/\/[^/?#]*:/.test(whole) ? whole : scheme,
  );
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
