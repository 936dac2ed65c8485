import { ComponentScope, ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import type { LicenseFact, RunContext } from '../model/facts.js';
import type { Manifests } from '../model/manifest.js';
import type { DependencyGraph, Package, Scope } from '../model/package-graph.js';
import { type HashEntry, hashesOf } from './cyclonedx-hash.js';
import { buildInventory, type PackageItem, type ProjectItem } from './cyclonedx-inventory.js';
import { createLicenseReader, type LicenseChoice } from './cyclonedx-license.js';

export interface CycloneDxOptions {
  /** Only `sourceDate`, `repository.slug` and `tool` are used: what does not change with the machine. */
  readonly context: Pick<RunContext, 'sourceDate' | 'repository' | 'tool'>;
  /** By package id, as in `Facts`. */
  readonly licenses?: Readonly<Record<string, LicenseFact>>;
  /** The projects' own package.json files. */
  readonly manifests?: Manifests;
}

export interface PropertyEntry {
  readonly name: string;
  readonly value: string;
}

/** One component, as every version and format of CycloneDX writes it. */
export interface ComponentEntry {
  readonly type: ComponentType;
  readonly ref: string;
  readonly group: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly purl: string | undefined;
  readonly scope: ComponentScope | undefined;
  readonly hashes: readonly HashEntry[];
  readonly license: LicenseChoice | undefined;
  readonly references: readonly ReferenceEntry[];
  readonly properties: readonly PropertyEntry[];
  /** Refs of other components; sorted, each of them is in the sheet. */
  readonly dependsOn: readonly string[];
}

export interface ReferenceEntry {
  readonly type: ExternalReferenceType;
  readonly url: string;
  readonly hashes: readonly HashEntry[];
}

/** All that a BOM says, before it is written. Lists are in the order they are written in. */
export interface Sheet {
  readonly timestamp: Date | undefined;
  readonly tool: { readonly name: string; readonly version: string };
  readonly properties: readonly PropertyEntry[];
  readonly root: ComponentEntry;
  readonly components: readonly ComponentEntry[];
}

/** Joins what lockfiles, manifests and licences say into what the BOM says. */
export function makeSheet(graphs: readonly DependencyGraph[], options: CycloneDxOptions): Sheet {
  const { context } = options;
  const slug = context.repository?.slug;
  const inventory = buildInventory(graphs, {
    licenses: options.licenses,
    manifests: options.manifests,
    fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
  });
  const readLicense = createLicenseReader();
  return {
    timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
    tool: context.tool,
    properties: metadataProperties(graphs),
    root: projectEntry(inventory.root, ComponentType.Application, readLicense),
    components: inventory.items.map((item) =>
      item.kind === 'package'
        ? packageEntry(item, readLicense)
        : projectEntry(item, ComponentType.Library, readLicense),
    ),
  };
}

/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs: readonly DependencyGraph[]): PropertyEntry[] {
  const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
  return [
    { name: 'cdx:reproducible', value: 'true' },
    ...ordered.flatMap(({ lockfile, problems }) => [
      { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
      ...problems.map((problem) => ({
        name: 'sealgate:lockfile:problem',
        value: `${lockfile.path}: ${problem.message}`,
      })),
    ]),
  ];
}

/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES: Readonly<Record<Scope, ComponentScope>> = {
  runtime: ComponentScope.Required,
  optional: ComponentScope.Optional,
  development: ComponentScope.Excluded,
};

type ReadLicense = (text: string) => LicenseChoice;

function projectEntry(item: ProjectItem, type: ComponentType, readLicense: ReadLicense): ComponentEntry {
  const properties = [{ name: 'cdx:npm:package:path', value: item.path === '.' ? '' : item.path }];
  if (item.private) properties.push({ name: 'cdx:npm:package:private', value: 'true' });
  return {
    type,
    ref: item.ref,
    group: groupOf(item.name),
    name: baseNameOf(item.name),
    version: item.version,
    description: item.description,
    purl: item.purl,
    scope: undefined,
    hashes: [],
    license: item.license === undefined ? undefined : readLicense(item.license),
    references: [],
    properties,
    dependsOn: item.dependsOn,
  };
}

function packageEntry(item: PackageItem, readLicense: ReadLicense): ComponentEntry {
  const { packages } = item;
  const { name, version, purl } = packages[0] as Package;
  const hashes = hashesOf(packages.find((node) => node.integrity !== undefined)?.integrity);
  return {
    type: ComponentType.Library,
    ref: item.ref,
    group: groupOf(name),
    name: baseNameOf(name),
    version: version === '' ? undefined : version,
    description: undefined,
    purl,
    scope: SCOPES[item.scope],
    hashes,
    license: item.license === undefined ? undefined : readLicense(item.license),
    references: referencesOf(packages, hashes),
    properties: propertiesOf(item),
    dependsOn: item.dependsOn,
  };
}

/** `@scope` of `@scope/name`. */
function groupOf(name: string): string | undefined {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  return slash === -1 ? undefined : name.slice(0, slash);
}

function baseNameOf(name: string): string {
  return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}

const NONE: readonly ReferenceEntry[] = [];

/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages: readonly Package[], hashes: readonly HashEntry[]): readonly ReferenceEntry[] {
  const found: ReferenceEntry[] = [];
  for (const { source } of packages) {
    if (source.kind === 'file' || source.kind === 'link' || source.url === undefined) continue;
    const git = source.kind === 'git';
    const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
    if (found.some((known) => known.url === url)) continue;
    const type = git ? ExternalReferenceType.VCS : ExternalReferenceType.Distribution;
    found.push({ type, url, hashes: git ? [] : hashes });
  }
  if (found.length === 0) return NONE;
  return found.length === 1 ? found : found.sort((a, b) => (a.url < b.url ? -1 : 1));
}

function propertiesOf({ packages, scope, places }: PackageItem): PropertyEntry[] {
  const properties: PropertyEntry[] = [];
  if (packages.some((node) => node.bundled)) {
    properties.push({ name: 'cdx:npm:package:bundled', value: 'true' });
  }
  if (scope === 'development') properties.push({ name: 'cdx:npm:package:development', value: 'true' });
  for (const value of places) properties.push({ name: 'cdx:npm:package:path', value });
  const deprecated = packages.find((node) => node.deprecated !== undefined)?.deprecated;
  if (deprecated !== undefined) properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
  if (packages.some((node) => node.hasInstallScript)) {
    properties.push({ name: 'sealgate:install-script', value: 'true' });
  }
  return properties;
}

/**
 * An address fit to be published: without user name, password or token before the host (the user name of
 * `ssh://git@…` is part of the address), and with the characters encoded that no URI has.
 */
function publicUrl(url: string): string {
  const clean = CREDENTIALS.test(url) ? withoutCredentials(url) : url;
  return NO_URI.test(clean)
    ? clean.replace(/[ "'[\]<>{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    : clean;
}

const NO_URI = /[ "'[\]<>{}]/;
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;

function withoutCredentials(url: string): string {
  return url.replace(CREDENTIALS, (whole, scheme: string) =>
    /^(git\+)?ssh:/i.test(scheme) && whole.indexOf(':', scheme.length) === -1 ? whole : scheme,
  );
}
