import { labelOf } from '../model/paths.js';
import type { ChangedPackage } from './changed-packages.js';
import { isAddress } from './source-url.js';
import type { TrustFault } from './trust-past.js';
import { TRUST_RULES } from './trust-rules.js';

/**
 * A package from a git repository or a plain address that a registry's package brings along. Nobody in this repository
 * asked for it: what an importer itself asks for, `sources/git` and `sources/tarball` tell.
 */
export function broughtFaults({ graph, node, from }: ChangedPackage): readonly TrustFault[] {
  const { source } = node;
  if (from !== undefined || (source.kind !== 'git' && source.kind !== 'tarball')) return [];
  const isAskedBy = (owner: { readonly dependencies: (typeof node)['dependencies'] }): boolean =>
    owner.dependencies.some(({ to, range }) => to === node.id && (range === undefined || isAddress(range)));
  if (graph.importers.some(isAskedBy)) return [];
  const owner = graph.packages.find((one) => one.source.kind === 'registry' && isAskedBy(one));
  if (owner === undefined) return [];
  const what = source.kind === 'git' ? 'a git repository' : 'a plain address';
  const runs = node.hasInstallScript === true ? ', and runs code when it is installed' : '';
  return [[TRUST_RULES.BROUGHT, `comes from ${what}, because ${labelOf(owner)} asks for it there${runs}.`]];
}
