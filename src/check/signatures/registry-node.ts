import type { Package } from '../../model/packages/graph.js';
import {
  type PackageFacts,
  packageFactsOf,
  type RegistryFacts,
  type RegistryKey,
} from '../../model/signatures/registry-facts.js';

/** Why a registry has nothing to say of a package node. */
export interface NotAsked {
  readonly result: 'skipped' | 'unreachable';
  readonly reason: string;
}

/** Why no registry is asked about a node, if so: it is no registry's package. */
export function outsideRegistry(node: Package): NotAsked | undefined {
  if (node.bundled === true && node.integrity === undefined)
    return { result: 'skipped', reason: "is shipped inside another package's tarball" };
  if (node.source.kind !== 'registry')
    return { result: 'skipped', reason: `is not from a registry (${node.source.kind})` };
  return undefined;
}

/** What was learnt of a registry's package. */
export function askedAbout(node: Package, registry: RegistryFacts): PackageFacts | NotAsked {
  return packageFactsOf(registry, node) ?? { result: 'unreachable', reason: 'was not asked about' };
}

/** A registry's own keys; where it has none, those that Sigstore vouches for, because mirrors pass on what npm signed. */
export function keysFor(registry: RegistryFacts, url: string): readonly RegistryKey[] {
  const own = Object.hasOwn(registry.keys, url) ? registry.keys[url] : undefined;
  if (own?.state === 'had') return own.value.keys;
  return Object.values(registry.keys).flatMap((keys) =>
    keys.state === 'had' && (keys.value.source === 'tuf' || keys.value.source === 'seed')
      ? keys.value.keys
      : [],
  );
}
