import type { LicenseFact } from '../model/facts.js';
import { licenseField } from '../model/license-field.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import { packageFactsOf, type RegistryFacts } from '../model/registry-facts.js';
import { findInstalled } from './installed/node-modules.js';
import { realPath } from './installed/small-files.js';

/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest. Nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
export async function collectLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
  registry?: RegistryFacts,
): Promise<Record<string, LicenseFact>> {
  const facts: Record<string, LicenseFact> = Object.create(null);
  const root = realPath(dir);
  for (const graph of graphs) {
    const find = root === undefined ? undefined : findInstalled(root, graph);
    for (const node of graph.packages) {
      if (facts[node.id] !== undefined || node.source.kind === 'link') continue;
      const fact =
        licenseInLockfile(node) ?? fromInstalled(find?.(node)?.manifest) ?? fromRegistry(node, registry);
      if (fact !== undefined) facts[node.id] = fact;
    }
  }
  return facts;
}

/** The licence that a lockfile names. */
export function licenseInLockfile(node: Package): LicenseFact | undefined {
  return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}

function fromInstalled(manifest: object | undefined): LicenseFact | undefined {
  return manifest === undefined ? undefined : { license: licenseField(manifest), from: 'installed' };
}

function fromRegistry(node: Package, registry: RegistryFacts | undefined): LicenseFact | undefined {
  const manifest = registry === undefined ? undefined : packageFactsOf(registry, node)?.manifest;
  if (manifest?.state !== 'had') return undefined;
  return { license: manifest.value.license ?? '', from: 'registry' };
}
