import type { Engine, InstallationDetails } from '../../model/packages/details.js';
import type { Package } from '../../model/packages/graph.js';
import type { PackagePatch } from '../../model/packages/patches.js';
import { compareText } from '../../model/text/compare-text.js';
import type { PackageItem, ProjectItem } from './inventory.js';
import { patchText } from './patches.js';

export interface PropertyEntry {
  readonly name: string;
  readonly value: string;
}

/** What a project's own package.json and place say. @see CycloneDX property taxonomy, `cdx:npm` */
export function projectProperties({ path, details, ...item }: ProjectItem): PropertyEntry[] {
  const properties = [{ name: 'cdx:npm:package:path', value: path === '.' ? '' : path }];
  if (item.private) properties.push({ name: 'cdx:npm:package:private', value: 'true' });
  return withEngines(properties, details.engines);
}

/** The part of a package that hashes and properties are made of. */
export type TellingNode = {
  readonly [K in
    | 'integrity'
    | 'checksum'
    | 'bundled'
    | 'hasInstallScript'
    | 'deprecated'
    | 'os'
    | 'cpu'
    | 'libc'
    | 'peer']?: Package[K] | undefined;
};

/** What several nodes say of one component. They come from the same bytes, so of most things the first that tells counts. */
export function uniteNodes(packages: readonly Package[]): TellingNode {
  return {
    integrity: packages.find((node) => node.integrity !== undefined)?.integrity,
    checksum: packages.find((node) => node.checksum !== undefined)?.checksum,
    bundled: packages.some((node) => node.bundled),
    hasInstallScript: packages.some((node) => node.hasInstallScript),
    deprecated: packages.find((node) => node.deprecated !== undefined)?.deprecated,
    os: packages.find((node) => node.os !== undefined)?.os,
    cpu: packages.find((node) => node.cpu !== undefined)?.cpu,
    libc: packages.find((node) => node.libc !== undefined)?.libc,
    peer: packages.every((node) => node.peer === true),
  };
}

const BUNDLED: PropertyEntry = { name: 'cdx:npm:package:bundled', value: 'true' };
const DEVELOPMENT: PropertyEntry = { name: 'cdx:npm:package:development', value: 'true' };
const EXTRANEOUS: PropertyEntry = { name: 'cdx:npm:package:extraneous', value: 'true' };
const INSTALL_SCRIPT: PropertyEntry = { name: 'sealgate:install-script', value: 'true' };
const [OS, CPU, LIBC] = [
  'cdx:npm:package:constraint:os',
  'sealgate:constraint:cpu',
  'sealgate:constraint:libc',
] as const;
const PEER: PropertyEntry = { name: 'sealgate:peer', value: 'true' };

/** What the lockfiles say of a package, sorted by name. @see CycloneDX property taxonomy, `cdx:npm` */
export function packageProperties(
  { scope, extraneous, places, license, lockfiles }: PackageItem,
  node: TellingNode,
  patches: readonly PackagePatch[],
): PropertyEntry[] {
  const { bundled, os, cpu, libc, deprecated, hasInstallScript, peer, checksum } = node;
  const properties: PropertyEntry[] = [];
  if (bundled === true) properties.push(BUNDLED);
  if (os !== undefined) addEach(properties, OS, os);
  if (scope === 'development') properties.push(DEVELOPMENT);
  if (extraneous) properties.push(EXTRANEOUS);
  addEach(properties, 'cdx:npm:package:path', places);
  if (cpu !== undefined) addEach(properties, CPU, cpu);
  if (libc !== undefined) addEach(properties, LIBC, libc);
  if (deprecated !== undefined) properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
  if (hasInstallScript === true) properties.push(INSTALL_SCRIPT);
  if (license !== undefined && license.from !== 'lockfile')
    properties.push({ name: 'sealgate:license:from', value: license.from });
  addEach(properties, 'sealgate:lockfile', lockfiles);
  for (const patch of patches) properties.push({ name: 'sealgate:patch', value: patchText(patch) });
  if (peer === true) properties.push(PEER);
  if (checksum !== undefined) properties.push({ name: 'sealgate:yarn-checksum', value: checksum });
  return properties;
}

function addEach(properties: PropertyEntry[], name: string, values: readonly string[]): void {
  for (const value of values) properties.push({ name, value });
}

/** What a package.json says it runs with, put where it belongs in a list sorted by name. */
export function withEngines(
  properties: readonly PropertyEntry[],
  engines: readonly Engine[] | undefined,
): PropertyEntry[] {
  if (engines === undefined) return [...properties];
  const constraints = engines.map(({ name, range }) => ({
    name: `cdx:npm:package:constraint:engine:${name}`,
    value: range,
  }));
  return [...properties, ...constraints].sort((a, b) => compareText(a.name, b.name));
}

/** What a package's own files say of its installation, for what the lockfile has no word of. */
export function withInstallation(
  properties: readonly PropertyEntry[],
  installation: InstallationDetails | undefined,
): PropertyEntry[] {
  if (installation === undefined) return [...properties];
  const { hasScript, os, cpu, libc } = installation;
  const told: PropertyEntry[] = hasScript ? [INSTALL_SCRIPT] : [];
  addEach(told, OS, os);
  addEach(told, CPU, cpu);
  addEach(told, LIBC, libc);
  const known = new Set(properties.map(({ name }) => name));
  const added = told.filter(({ name }) => !known.has(name));
  return [...properties, ...added].sort((a, b) => compareText(a.name, b.name));
}
