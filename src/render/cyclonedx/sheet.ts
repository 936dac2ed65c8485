import { ComponentScope, ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import type { LicenseFact, RunContext } from '../../model/facts.js';
import { type LicenseText, type Person, publicRepository } from '../../model/packages/details.js';
import type { DependencyGraph, Package, Scope } from '../../model/packages/graph.js';
import type { Manifests } from '../../model/packages/manifest.js';
import type { OmittedScopes } from '../../model/packages/omit-scopes.js';
import type { PackagePatch, PackagePatches } from '../../model/packages/patches.js';
import { compareText } from '../../model/text/compare-text.js';
import type { Completeness } from './drafts.js';
import { type HashEntry, hashesOf } from './hash.js';
import { buildInventory, type PackageItem, type ProjectItem } from './inventory.js';
import { createLicenseReader, type LicenseChoice } from './license.js';
import { patchesOf } from './patches.js';
import { type Contact, contactsOf } from './people.js';
import { type PropertyEntry, packageProperties, projectProperties, uniteNodes } from './properties.js';
import { detailReferences, publicUrl, type ReferenceEntry, referencesOf } from './references.js';

export interface CycloneDxOptions {
  /** What does not change with the machine. `repository.url` counts where the root's package.json names none. */
  readonly context: Pick<RunContext, 'sourceDate' | 'repository' | 'commit' | 'tool'>;
  /** By package id, as in `Facts`. */
  readonly licenses?: Readonly<Record<string, LicenseFact>>;
  /** The projects' own package.json files. */
  readonly manifests?: Manifests;
  /** What was left out of the graphs: the BOM says so. */
  readonly omitted?: OmittedScopes | undefined;
  /** What is changed in packages' files when they are installed; without it, what the lockfiles name. */
  readonly patches?: PackagePatches | undefined;
  /** Who answers for the BOM. */
  readonly authors?: readonly Person[] | undefined;
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
  readonly completeness: Completeness;
  /** The nodes it stands for; of a project none. */
  readonly packages: readonly Package[];
  /** Who made it. Only on components whose package.json was read. */
  readonly authors?: readonly Person[];
  /** Text of the file that a named licence points to. */
  readonly licenseText?: string;
  /** Licence files that stand in the package. */
  readonly licenseFiles?: readonly LicenseText[];
  /** Whom these name as owners of the copyright; never empty. */
  readonly copyright?: readonly string[];
  /** Never empty. */
  readonly patches?: readonly PackagePatch[];
}

/** What a BOM says beside its components. */
export interface SheetHead {
  readonly timestamp: Date | undefined;
  readonly tool: { readonly name: string; readonly version: string };
  /** Who answers for the BOM; often nobody is named. */
  readonly authors: readonly Contact[];
  readonly properties: readonly PropertyEntry[];
  readonly root: ComponentEntry;
  /** Which components' dependencies are all named; never empty lists. */
  readonly compositions: readonly CompositionEntry[];
}

/** All that a BOM says, before it is written. Lists are in the order they are written in. */
export interface Sheet extends SheetHead {
  readonly components: readonly ComponentEntry[];
}

/** A sheet whose components are made one by one, so that never all are there. */
export interface OpenSheet extends SheetHead {
  readonly items: readonly (ProjectItem | PackageItem)[];
  readonly entryOf: (item: ProjectItem | PackageItem) => ComponentEntry;
}

export interface CompositionEntry {
  readonly aggregate: Completeness;
  readonly refs: readonly string[];
}

/** Joins what lockfiles, manifests and licences say into what the BOM says. */
export function makeSheet(graphs: readonly DependencyGraph[], options: CycloneDxOptions): Sheet {
  const { items, entryOf, ...head } = openSheet(graphs, options);
  return { ...head, components: items.map(entryOf) };
}

/** As makeSheet, with components yet to be made. */
export function openSheet(graphs: readonly DependencyGraph[], options: CycloneDxOptions): OpenSheet {
  const { context } = options;
  const slug = context.repository?.slug;
  const inventory = buildInventory(graphs, {
    licenses: options.licenses,
    manifests: options.manifests,
    omitted: options.omitted,
    fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
  });
  const readLicense = createLicenseReader();
  const root = rootEntry(inventory.root, context, readLicense);
  return {
    timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
    tool: context.tool,
    authors: contactsOf(options.authors ?? []),
    properties: metadataProperties(graphs, options),
    root,
    items: inventory.items,
    entryOf: (item) =>
      item.kind === 'package'
        ? packageEntry(item, readLicense, options.patches)
        : projectEntry(item, ComponentType.Library, readLicense),
    compositions: compositionsOf([root, ...inventory.items]),
  };
}

function compositionsOf(
  entries: readonly Pick<ComponentEntry, 'completeness' | 'ref'>[],
): CompositionEntry[] {
  const refs: Record<Completeness, string[]> = { complete: [], incomplete: [], unknown: [] };
  for (const { completeness, ref } of entries) refs[completeness].push(ref);
  return (['complete', 'incomplete', 'unknown'] as const)
    .map((aggregate) => ({ aggregate, refs: refs[aggregate] }))
    .filter((entry) => entry.refs.length > 0);
}

/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(
  graphs: readonly DependencyGraph[],
  { context: { commit }, omitted }: CycloneDxOptions,
): PropertyEntry[] {
  const ordered = [...graphs].sort((a, b) => compareText(a.lockfile.path, b.lockfile.path));
  return [
    { name: 'cdx:reproducible', value: 'true' },
    ...(commit === undefined ? [] : [{ name: 'sealgate:commit', value: commit }]),
    ...ordered.flatMap(({ lockfile, problems }) => [
      { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
      ...problems.map(({ place, message }) => ({
        name: 'sealgate:lockfile:problem',
        value: `${lockfile.path}${place === undefined || place === '' ? '' : ` at ${place}`}: ${message}`,
      })),
    ]),
    ...(omitted?.scopes ?? []).map((value) => ({ name: 'sealgate:omitted', value })),
  ];
}

/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES: Readonly<Record<Scope, ComponentScope>> = {
  runtime: ComponentScope.Required,
  optional: ComponentScope.Optional,
  development: ComponentScope.Excluded,
};

type ReadLicense = (text: string) => LicenseChoice;

/** The root tells its repository at the commit that was read: by its own package.json, else by the clone. */
function rootEntry(
  item: ProjectItem,
  { repository, commit }: CycloneDxOptions['context'],
  readLicense: ReadLicense,
): ComponentEntry {
  const entry = projectEntry(item, ComponentType.Application, readLicense);
  const own = entry.references.find(({ type }) => type === ExternalReferenceType.VCS)?.url;
  const address = own ?? (repository?.url === undefined ? undefined : publicRepository(repository.url));
  if (address === undefined) return entry;
  const url = publicUrl(commit === undefined ? address : `${address.replace(/#.*$/s, '')}#${commit}`);
  const others = entry.references.filter(({ type }) => type !== ExternalReferenceType.VCS);
  return { ...entry, references: [{ type: ExternalReferenceType.VCS, url, hashes: [] }, ...others] };
}

function projectEntry(item: ProjectItem, type: ComponentType, readLicense: ReadLicense): ComponentEntry {
  const { details } = item;
  return {
    type,
    ref: item.ref,
    group: groupOf(item.name),
    name: baseNameOf(item.name),
    version: item.version,
    description: details.description,
    purl: item.purl,
    scope: undefined,
    hashes: [],
    license: item.license === undefined ? undefined : readLicense(item.license),
    references: detailReferences(details),
    properties: projectProperties(item),
    dependsOn: item.dependsOn,
    completeness: item.completeness,
    packages: [],
    ...(details.authors === undefined ? {} : { authors: details.authors }),
  };
}

function packageEntry(
  item: PackageItem,
  readLicense: ReadLicense,
  known: PackagePatches | undefined,
): ComponentEntry {
  const { packages, name, version } = item;
  const patches = patchesOf(packages, known);
  const first = packages[0] as Package;
  const node = packages.length === 1 ? first : uniteNodes(packages);
  // One archive a platform: each hash stands with its address, and none is the package's.
  const isOne = first.source.kind !== 'tarball' || first.source.archives === undefined;
  const hashes = isOne ? hashesOf(node.integrity) : [];
  return {
    type: ComponentType.Library,
    ref: item.ref,
    group: groupOf(name),
    name: baseNameOf(name),
    version: version === '' ? undefined : version,
    description: undefined,
    purl: withChecksums(item.purl, packages, hashes),
    scope: SCOPES[item.scope],
    hashes,
    license: item.license === undefined ? undefined : readLicense(item.license.license),
    references: referencesOf(packages, hashes),
    properties: packageProperties(item, node, patches),
    dependsOn: item.dependsOn,
    completeness: item.completeness,
    packages,
    ...(patches.length === 0 ? {} : { patches }),
  };
}

/**
 * A tarball from elsewhere is known by its bytes alone, so its package URL says which; a package of a registry keeps
 * the plain URL, which is what advisories match.
 *
 * @see Package URL specification, qualifier `checksum`: `algorithm:hex`, several with a comma between
 */
function withChecksums(purl: string, packages: readonly Package[], hashes: readonly HashEntry[]): string {
  const mark = purl.indexOf('?');
  if (hashes.length === 0 || mark === -1 || packages[0]?.source.kind !== 'tarball') return purl;
  const sums = hashes.map(({ alg, content }) => `${alg.replace('-', '').toLowerCase()}:${content}`);
  // Qualifiers are sorted, and `download_url` is the other one.
  return `${purl.slice(0, mark)}?checksum=${sums.join('%2C')}&${purl.slice(mark + 1)}`;
}

/** `@scope` of `@scope/name`. */
function groupOf(name: string): string | undefined {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  return slash === -1 ? undefined : name.slice(0, slash);
}

function baseNameOf(name: string): string {
  return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
