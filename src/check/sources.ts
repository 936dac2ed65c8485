import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import { labelOf } from '../model/data/paths.js';
import { joinPath, leadsAbove, parentPath } from '../model/data/repository-path.js';
import { leavesFolder } from '../model/data/url-folder.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import { addressesOf } from '../model/packages/addresses.js';
import type { DependencyGraph, Package, PackageSource } from '../model/packages/graph.js';
import { readIntegrity } from '../model/packages/integrity.js';
import { lockfileBefore } from '../model/packages/lockfile-before.js';
import { aliasesOf, withoutAlias } from '../model/packages/registry-aliases.js';
import { isStrictVersion } from '../model/packages/versions.js';
import { yarnPin } from '../model/packages/yarn-pin.js';
import type { Policy } from '../model/policy/policy.js';
import { counted } from '../model/text/counted.js';
import { fewOf } from '../model/text/few.js';
import { shorten } from '../model/text/shorten.js';
import { type NodeProblem, nodeProblem, nothingToCheck, packageFindings } from './package-findings.js';
import { type OddHost, oddHosts, otherHostFindings } from './sources/hosts.js';
import { SOURCE_RULES } from './sources/rules.js';
import { foreignAddress, hasPublisher, runtimesOf } from './sources/runtime-sources.js';
import { substitutedPackages } from './sources/substituted-packages.js';
import { isAddress, isPinnedArchive, namesPackage, parseUrl } from './sources/url.js';

/** Where packages come from, and whether the lockfile pins their bytes. */
const meta: CheckMeta = {
  id: 'sources',
  title: 'Sources',
  rules: Object.values(SOURCE_RULES),
  policyKeys: ['allow-registries', 'registry-aliases', 'allow-git', 'missing-integrity'],
  needsNetwork: false,
};

/** What one package's source is accused of: rule and one sentence. */
type Fault = readonly [rule: RuleMeta, message: string];

const judge: Judge = (facts, policy) => {
  const problems: NodeProblem[] = [];
  let flagged = 0;
  let total = 0;
  const befores = new Map(
    facts.graphs.map((graph) => [
      graph,
      facts.base === undefined ? undefined : lockfileBefore(facts.base, graph.lockfile.path),
    ]),
  );
  for (const graph of facts.graphs) {
    const substituted = substitutedPackages(graph, facts);
    const isSubstituted = new Set(substituted.map(({ node }) => node.id));
    const isDeclared = declaredAddresses(graph);
    const runtimes = runtimesOf(graph);
    const oddHost = oddHosts(graph, policy, befores.get(graph));
    for (const node of graph.packages) {
      const faults = faultsOf(node, {
        graph,
        policy,
        isDeclared,
        isRuntime: ({ id }) => runtimes.has(id),
        oddHost,
      });
      total += 1;
      if (faults.length > 0 || isSubstituted.has(node.id)) flagged += 1;
      for (const [rule, message] of faults) problems.push(nodeProblem({ graph, node }, rule, message));
    }
    problems.push(...substituted);
  }
  const findings = [
    ...packageFindings(facts, meta.id, problems),
    ...facts.graphs.flatMap((graph) =>
      otherHostFindings(graph, policy, { registry: facts.registry, before: befores.get(graph) }),
    ),
    ...facts.graphs.flatMap(unpinnedByYarn),
  ];
  return {
    check: meta.id,
    ...(nothingToCheck(facts) ?? { state: 'ran' }),
    counts: { ok: total - flagged, flagged },
    total,
    findings,
  };
};

interface Context {
  readonly graph: DependencyGraph;
  readonly policy: Policy;
  readonly isDeclared: (node: Package) => boolean;
  readonly isRuntime: (node: Package) => boolean;
  readonly oddHost: OddHost;
}

function faultsOf(node: Package, context: Context): readonly Fault[] {
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

function urlFaults(node: Package, address: string | undefined, context: Context): readonly Fault[] {
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

function undeclaredFaults(node: Package, context: Context): readonly Fault[] {
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

/** Whether somebody asks for a package by address, or nobody's range is known. */
function declaredAddresses(graph: DependencyGraph): (node: Package) => boolean {
  const asked = new Map<string, boolean>();
  for (const owner of [...graph.importers, ...graph.packages]) {
    for (const { to, range } of owner.dependencies) {
      if (range !== undefined) asked.set(to, (asked.get(to) ?? false) || isAddress(range));
    }
  }
  return (node) => asked.get(node.id) ?? true;
}

function integrityFaults(node: Package, graph: DependencyGraph): readonly Fault[] {
  // A bundled package's bytes are covered by the hash of the package that holds it.
  if (node.bundled === true) return [];
  // Yarn pins the archive that it packs itself, of tarballs too; what it does not pin at all is told once a lockfile.
  if (node.checksum !== undefined || yarnPin(graph, node) !== undefined) return [];
  if (node.integrity === undefined || node.integrity.trim() === '')
    return [
      [SOURCE_RULES.NO_INTEGRITY, `Its entry in the lockfile has no integrity.${youngerBun(node, graph)}`],
    ];
  const { hashes, strange } = readIntegrity(node.integrity);
  if (hashes.length === 0)
    return [[SOURCE_RULES.BAD_INTEGRITY, `The integrity '${shown(node.integrity)}' holds no hash.`]];
  if (strange[0] !== undefined)
    return [
      [
        SOURCE_RULES.BAD_INTEGRITY,
        `Of the integrity, '${shown(strange[0])}' is no hash that is known, and package managers do not agree on what it pins.`,
      ],
    ];
  if (hashes.some((hash) => hash.algorithm !== 'sha1' && hash.algorithm !== 'md5')) return [];
  return [
    [
      SOURCE_RULES.WEAK_INTEGRITY,
      `Its integrity is ${hashes.map((hash) => hash.algorithm).join(', ')} only.`,
    ],
  ];
}

/** Where installing again is not enough. */
function youngerBun({ source }: Package, { lockfile }: DependencyGraph): string {
  return lockfile.format === 'bun' && source.kind === 'tarball'
    ? ' Bun records that of an archive from an address since 1.3.10: update Bun first (bun upgrade).'
    : '';
}

/** Yarn writes no checksum of any package for certain platforms: one finding a lockfile. */
function unpinnedByYarn(graph: DependencyGraph): Finding[] {
  const nodes = graph.packages.filter((node) => yarnPin(graph, node) === 'nothing');
  const [first] = nodes;
  if (first === undefined) return [];
  const { id, title, severity, fix } = SOURCE_RULES.OTHER_PLATFORM;
  const { path } = graph.lockfile;
  const who =
    nodes.length === 1
      ? `${labelOf(first)}, which is for certain platforms only`
      : `${nodes.length} packages that are for certain platforms only, such as ${labelOf(first)}`;
  return [
    {
      check: meta.id,
      rule: id,
      severity,
      subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
      title,
      message: `${path} has no checksum of ${who}.`,
      aliases: [],
      fix: { text: fix },
      location: { file: path, ...(first.line === undefined ? {} : { line: first.line }) },
      detail: { count: nodes.length },
      fingerprint: fingerprint([id, path]),
    },
  ];
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

function shown(text: string): string {
  // Credentials in an address of the lockfile are no reason to print them everywhere.
  const clean = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1…@');
  return shorten(clean, 200);
}

export const sources: Check = { meta, load: async () => judge };
