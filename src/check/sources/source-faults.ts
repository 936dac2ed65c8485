import { joinPath, leadsAbove, parentPath } from '../../model/data/repository-path.js';
import { leavesFolder } from '../../model/data/url-folder.js';
import { addressesOf } from '../../model/packages/addresses.js';
import type { DependencyGraph, Package, PackageSource } from '../../model/packages/graph.js';
import { aliasesOf, withoutAlias } from '../../model/packages/registry-aliases.js';
import { isStrictVersion } from '../../model/packages/versions.js';
import type { Policy } from '../../model/policy/policy.js';
import { counted } from '../../model/text/counted.js';
import { fewOf } from '../../model/text/few.js';
import { type Fault, shown } from './fault.js';
import type { OddHost } from './hosts.js';
import { integrityFaults } from './integrity-faults.js';
import { SOURCE_RULES } from './rules.js';
import { foreignAddress, hasPublisher } from './runtime-sources.js';
import { isPinnedArchive, namesPackage, parseUrl } from './url.js';

/** What a package's source is judged by. */
export interface SourceContext {
  readonly graph: DependencyGraph;
  readonly policy: Policy;
  readonly isDeclared: (node: Package) => boolean;
  readonly isRuntime: (node: Package) => boolean;
  readonly oddHost: OddHost;
}

/** What a package's source is accused of, in the lockfile's own words. */
export function faultsOf(node: Package, context: SourceContext): readonly Fault[] {
  const { source } = node;
  switch (source.kind) {
    case 'registry':
      return [...urlFaults(node, source.url, context), ...integrityFaults(node, context.graph)];
    case 'tarball':
      // What a forge packs from a named commit is that commit: the package manager needs no hash to pin it.
      if (addressesOf(source).every(isPinnedArchive))
        return [[SOURCE_RULES.GIT, `It comes from ${partOf(source)}.`], ...undeclaredFaults(node, context)];
      return [
        [
          context.isRuntime(node) && hasPublisher(node) ? SOURCE_RULES.RUNTIME : SOURCE_RULES.TARBALL,
          `It is downloaded from ${place(source.url)}${othersOf(source)}.`,
        ],
        ...undeclaredFaults(node, context),
        ...firstOfEach(addressesOf(source).flatMap((address) => tarballFaults(address, context.policy))),
        ...integrityFaults(node, context.graph),
      ];
    case 'git':
      return [
        [SOURCE_RULES.GIT, `It comes from ${partOf(source)}.`],
        ...undeclaredFaults(node, context),
        ...gitFaults(source.url, source.commit),
      ];
    case 'file':
      // A folder may be a workspace that a range means; an archive has to be asked for.
      return [
        ...outsideFaults(source.path, context.graph),
        ...(node.integrity === undefined ? [] : undeclaredFaults(node, context)),
      ];
    case 'link':
      return outsideFaults(source.path, context.graph);
  }
}

function urlFaults(node: Package, address: string | undefined, context: SourceContext): readonly Fault[] {
  // npm joins name and version to what it asks for, and downloads an address; Bun reads `01.2.0` as `1.2.0`.
  if (node.version !== '' && !isStrictVersion(node.version))
    return [[SOURCE_RULES.MISMATCH, `Its version '${shown(node.version)}' is none.`]];
  // Lockfiles may leave the address to the user's own configuration.
  if (address === undefined) return [];
  const url = parseUrl(address);
  if (url === undefined) return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
  if (url.protocol !== 'https:') return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
  const faults: Fault[] = [];
  if (!isAllowed(url, context.policy))
    faults.push([
      SOURCE_RULES.REGISTRY,
      `${shown(address)} is under none of the registries in allow-registries.`,
    ]);
  if (!namesPackage(url, node.name, node.version))
    faults.push([
      SOURCE_RULES.MISMATCH,
      `It is downloaded from ${shown(address)}, which is not the address of ${node.name} ${node.version}.`,
    ]);
  const odd = context.oddHost(node, url);
  if (odd !== undefined) faults.push(odd);
  return faults;
}

/** `work:left@1.0.0`: of a registry that pnpm knows by a name, and nobody here by its address. */
const OF_NAMED_REGISTRY = /^([A-Za-z][\w.-]*):@?[^@/:]+(?:\/[^@/:]+)?@/;

function place(address: string): string {
  const name = OF_NAMED_REGISTRY.exec(address)?.[1];
  if (name === undefined) return shown(address);
  return `the registry that pnpm calls '${name}', whose address pnpm-workspace.yaml does not say`;
}

function tarballFaults(address: string, policy: Policy): readonly Fault[] {
  if (OF_NAMED_REGISTRY.test(address)) {
    if (policy.allowRegistries.length === 0) return [];
    return [[SOURCE_RULES.REGISTRY, `Whether ${place(address)}, is one of allow-registries is not known.`]];
  }
  const url = parseUrl(address);
  if (url === undefined) return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
  if (url.protocol !== 'https:') return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
  if (isAllowed(url, policy)) return [];
  return [[SOURCE_RULES.REGISTRY, `${shown(address)} is under none of the registries in allow-registries.`]];
}

function isAllowed(address: URL, policy: Policy): boolean {
  const { allowRegistries } = policy;
  if (allowRegistries.length === 0) return true;
  if (leavesFolder(address.pathname)) return false;
  return [address, withoutAlias(address, aliasesOf(policy))].some(({ origin, pathname }) =>
    allowRegistries.some((registry) => `${origin}${pathname}`.startsWith(registry)),
  );
}

function gitFaults(address: string, commit: string | undefined): readonly Fault[] {
  const faults: Fault[] = [];
  if (/^(?:git\+)?(?:http|git|ftp):/i.test(address))
    faults.push([SOURCE_RULES.INSECURE, `It is cloned from ${shown(address)}.`]);
  if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    const found = commit === undefined || commit === '' ? 'no commit' : `'${shown(commit)}'`;
    faults.push([SOURCE_RULES.UNPINNED, `The lockfile holds ${found} instead of a full commit hash.`]);
  }
  return faults;
}

/** One of each rule: a dozen addresses of one kind are one fault. */
function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(([rule], at) => faults.findIndex(([other]) => other === rule) === at);
}

/** The hosts of what else is downloaded of a package that has an archive a platform. */
function othersOf(source: Extract<PackageSource, { kind: 'tarball' }>): string {
  const [, ...others] = addressesOf(source);
  if (others.length === 0) return '';
  const hosts = [...new Set(others.map((address) => parseUrl(address)?.host ?? shown(address)))].sort();
  return `, and for other platforms from ${counted(others.length, 'address', 'addresses')} at ${fewOf(hosts, 5)}`;
}

function undeclaredFaults(node: Package, context: SourceContext): readonly Fault[] {
  if (context.isRuntime(node)) {
    const { policy } = context;
    const isNamed = (url: URL): boolean => policy.allowRegistries.length > 0 && isAllowed(url, policy);
    const foreign = foreignAddress(node, isNamed);
    if (foreign === undefined) return [];
    return [
      [
        SOURCE_RULES.UNDECLARED,
        `The runtime ${node.name} ${node.version} is asked for, and ${shown(foreign)} is no address of its publisher.`,
      ],
    ];
  }
  if (context.isDeclared(node)) return [];
  return [[SOURCE_RULES.UNDECLARED, `Its dependants ask the registry for a version of ${node.name}.`]];
}

function outsideFaults(path: string, graph: DependencyGraph): readonly Fault[] {
  const absolute = /^(?:[/\\~]|[A-Za-z]:)/.test(path);
  const joined = joinPath(parentPath(graph.lockfile.path), path.replaceAll('\\', '/'));
  if (!absolute && !leadsAbove(joined)) return [];
  return [[SOURCE_RULES.OUTSIDE, `Its path is ${shown(path)}.`]];
}

/** `packages/a of https://…`, or the address alone. */
function partOf({ url, part }: { readonly url: string; readonly part?: string }): string {
  return part === undefined ? shown(url) : `${shown(part)} of ${shown(url)}`;
}
