import { compareIntegrity } from '../../model/compare-integrity.js';
import type { LicenseFact } from '../../model/facts.js';
import type { DependencyGraph, Package } from '../../model/package-graph.js';
import { cacheFolder, openCache } from './cache.js';
import { readManifest } from './manifest.js';
import { member } from './narrow.js';
import { loadRegistryConfig } from './registry-config.js';
import { defaultRegistryOf, loadSeeds } from './seeds.js';

/**
 * Adds the licences that registry manifests of earlier runs name, for packages that have none yet. A manifest of
 * other bytes than the lockfile pins says nothing about it.
 *
 * @param licenses by package id; is added to.
 */
export async function addCachedLicenses(
  licenses: Record<string, LicenseFact>,
  graphs: readonly DependencyGraph[],
  options: {
    readonly dir: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cacheDir?: string | undefined;
  },
): Promise<void> {
  const open = graphs
    .flatMap(({ packages }) => packages)
    .filter((node) => node.source.kind === 'registry' && (licenses[node.id]?.license ?? '') === '');
  const folder = cacheFolder(options.cacheDir, options.env);
  if (open.length === 0 || folder === undefined) return;
  const { dir, env } = options;
  const config = await loadRegistryConfig({
    dir,
    env,
    defaultRegistry: defaultRegistryOf(await loadSeeds()),
  });
  const cache = openCache(folder);
  for (const node of open) {
    const registry = config.registryFor(node.name);
    if (registry.untrusted) continue;
    const document = await cache.manifest(registry.url, `${node.name}@${node.version}`);
    const license = licenseOf(document, node);
    if (license !== undefined) licenses[node.id] = { license, from: 'registry' };
  }
}

function licenseOf(document: unknown, node: Package): string | undefined {
  const manifest = readManifest(member(document, 'manifest'), node.name, node.version);
  if (typeof manifest === 'string') return undefined;
  const { integrity, license } = manifest;
  const other =
    node.integrity !== undefined &&
    integrity !== undefined &&
    compareIntegrity(node.integrity, integrity) === 'different';
  return other ? undefined : license;
}
