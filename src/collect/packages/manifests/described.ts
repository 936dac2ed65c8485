import type { LicenseFact } from '../../../model/facts.js';
import { compareIntegrity } from '../../../model/packages/compare-integrity.js';
import type { PackageDescription } from '../../../model/packages/details.js';
import type { DependencyGraph, Package } from '../../../model/packages/graph.js';
import type { VersionManifest } from '../../../model/signatures/registry-facts.js';
import { cacheFolder, openCache } from '../cache.js';
import { loadRegistryConfig } from '../registries/config.js';
import { defaultRegistryOf, loadSeeds } from '../trust-root/seeds.js';
import { readKeptManifest } from './kept-manifest.js';

/** What is known of packages so far, by package id. Is added to. */
export interface Known {
  readonly descriptions: Map<string, PackageDescription>;
  readonly licenses: Record<string, LicenseFact>;
}

/** Packages of registries of which a licence or any description is still missing. */
export function undescribed({ descriptions, licenses }: Known, graph: DependencyGraph): Package[] {
  return graph.packages.filter(
    ({ id, source }) =>
      source.kind === 'registry' && (!descriptions.has(id) || (licenses[id]?.license ?? '') === ''),
  );
}

/**
 * Takes over what a registry's manifest says of a package, where nothing nearer said it. A manifest of other bytes
 * than the lockfile pins says nothing about it.
 */
export function describeByManifest(known: Known, node: Package, manifest: VersionManifest): void {
  const { integrity, license, details } = manifest;
  const isOther =
    node.integrity !== undefined &&
    integrity !== undefined &&
    compareIntegrity(node.integrity, integrity) === 'different';
  if (isOther) return;
  if (license !== undefined && (known.licenses[node.id]?.license ?? '') === '')
    known.licenses[node.id] = { license, from: 'registry' };
  if (details !== undefined && !known.descriptions.has(node.id))
    known.descriptions.set(node.id, { ...details, licenseFiles: [], from: 'registry' });
}

/** Adds what registry manifests of earlier runs say, for packages of which something is missing. */
export async function describeFromCache(
  known: Known,
  graphs: readonly DependencyGraph[],
  options: {
    readonly dir: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cacheDir?: string | undefined;
  },
): Promise<void> {
  const open = graphs.flatMap((graph) => undescribed(known, graph).map((node) => ({ graph, node })));
  const folder = cacheFolder(options.cacheDir, options.env);
  if (open.length === 0 || folder === undefined) return;
  const { dir, env } = options;
  const config = await loadRegistryConfig({
    dir,
    env,
    lockfiles: graphs.map(({ lockfile }) => lockfile),
    defaultRegistry: defaultRegistryOf(await loadSeeds()),
  });
  const cache = openCache(folder);
  for (const { graph, node } of open) {
    const registry = config.registryFor(node.name, graph.lockfile);
    if (registry.untrusted !== undefined) continue;
    const document = await cache.manifest(registry.url, `${node.name}@${node.version}`);
    const manifest = readKeptManifest(document, node, true);
    if (manifest !== undefined) describeByManifest(known, node, manifest);
  }
}
