import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import { parseIntegrity } from '../model/integrity.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import type { Policy } from '../model/policy.js';
import { joinPath, parentPath } from '../model/repository-path.js';
import { type NodeProblem, nothingToCheck, packageFindings } from './package-findings.js';
import { hostRules, type OddHost, oddHosts } from './source-hosts.js';
import { namesPackage } from './source-url.js';

const INSECURE: RuleMeta = {
  id: 'sources/insecure-url',
  title: 'Downloaded without encryption',
  severity: 'high',
  why: 'Over http or git:// anybody on the way can replace the package.',
  fix: 'Use the https address of the registry or repository and install again.',
};

const REGISTRY: RuleMeta = {
  id: 'sources/registry',
  title: 'Registry is not allowed',
  severity: 'high',
  why: 'The policy names the registries packages may come from, and this address is none of them.',
  fix: 'Install the package from an allowed registry, or add this one to allow-registries.',
};

const MISMATCH: RuleMeta = {
  id: 'sources/url-mismatch',
  title: 'Address is of another package',
  severity: 'high',
  why: 'The lockfile says one name and version and downloads from an address that names another: a lockfile edited to install something else looks like this.',
  fix: 'Restore the entry from the base branch, or remove it and install again.',
};

const UNDECLARED: RuleMeta = {
  id: 'sources/undeclared',
  title: 'Nobody asks for this source',
  severity: 'high',
  why: 'Everything that depends on the package asks the registry for a version, but the lockfile takes it from a repository or address.',
  fix: 'If an override or resolution of yours does this, add a dated exception; else restore the entry from the base branch and install again.',
};

const GIT: RuleMeta = {
  id: 'sources/git',
  title: 'Comes from a git repository',
  severity: 'moderate',
  why: 'A git dependency has no registry signature, no provenance and often no hash; its install scripts build it on your machine.',
  fix: 'Depend on a published version, or publish your fork to a registry.',
};

const UNPINNED: RuleMeta = {
  id: 'sources/unpinned-git',
  title: 'Git dependency without commit',
  severity: 'high',
  why: 'Without a full commit hash the same lockfile installs whatever the branch or tag holds that day.',
  fix: 'Install again so that the lockfile holds the commit.',
};

const TARBALL: RuleMeta = {
  id: 'sources/tarball',
  title: 'Comes from a plain address',
  severity: 'moderate',
  why: 'A package from a web address is in no registry: it has no signature, no advisories name it, and it can vanish.',
  fix: 'Depend on a published version, or publish it to a registry of yours.',
};

const NO_INTEGRITY: RuleMeta = {
  id: 'sources/missing-integrity',
  title: 'No hash in the lockfile',
  severity: 'high',
  why: 'Without a hash nobody can tell whether the bytes that are installed are those that were locked.',
  fix: 'Remove the entry and install again, so that the package manager records the hash.',
};

const BAD_INTEGRITY: RuleMeta = {
  id: 'sources/invalid-integrity',
  title: 'Hash that is none',
  severity: 'high',
  why: 'The integrity text holds no hash of a known algorithm and length, so it protects nothing.',
  fix: 'Remove the entry and install again, so that the package manager records the hash.',
};

const WEAK_INTEGRITY: RuleMeta = {
  id: 'sources/weak-integrity',
  title: 'Only a weak hash',
  severity: 'moderate',
  why: 'SHA-1 and MD5 can be forged: two packages can be made with one hash.',
  fix: 'Remove the entry and install again: today’s registries give SHA-512.',
};

const OUTSIDE: RuleMeta = {
  id: 'sources/outside',
  title: 'Comes from outside the repository',
  severity: 'high',
  why: 'The path leads out of the repository: what it installs was not reviewed here and differs from machine to machine.',
  fix: 'Move the package into the repository, or depend on a published version.',
};

/** Where packages come from, and whether the lockfile pins their bytes. */
const meta: CheckMeta = {
  id: 'sources',
  title: 'Sources',
  rules: [
    INSECURE,
    REGISTRY,
    MISMATCH,
    UNDECLARED,
    ...hostRules,
    GIT,
    UNPINNED,
    TARBALL,
    NO_INTEGRITY,
    BAD_INTEGRITY,
    WEAK_INTEGRITY,
    OUTSIDE,
  ],
  policyKeys: ['allow-registries', 'allow-git', 'missing-integrity'],
  needsNetwork: false,
};

/** What one package's source is accused of: rule and one sentence. */
type Fault = readonly [rule: RuleMeta, message: string];

const judge: Judge = (facts, policy) => {
  const problems: NodeProblem[] = [];
  let flagged = 0;
  let total = 0;
  for (const graph of facts.graphs) {
    const isDeclared = declaredAddresses(graph);
    const oddHost = policy.allowRegistries.length === 0 ? oddHosts(graph, facts.registry) : () => undefined;
    for (const node of graph.packages) {
      const faults = faultsOf(node, { graph, policy, isDeclared, oddHost });
      total += 1;
      if (faults.length > 0) flagged += 1;
      for (const [rule, message] of faults) problems.push(toProblem(graph, node, rule, message));
    }
  }
  const findings = packageFindings(facts, meta.id, problems);
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
  readonly oddHost: OddHost;
}

function faultsOf(node: Package, context: Context): readonly Fault[] {
  const { source } = node;
  switch (source.kind) {
    case 'registry':
      return [...urlFaults(node, source.url, context), ...integrityFaults(node)];
    case 'tarball':
      return [
        [TARBALL, `It is downloaded from ${shown(source.url)}.`],
        ...undeclaredFaults(node, context),
        ...tarballFaults(source.url, context.policy),
        ...integrityFaults(node),
      ];
    case 'git':
      return [
        [GIT, `It comes from ${shown(source.url)}.`],
        ...undeclaredFaults(node, context),
        ...gitFaults(source.url, source.commit),
      ];
    case 'file':
    case 'link':
      return outsideFaults(source.path, context.graph);
  }
}

function urlFaults(node: Package, address: string | undefined, context: Context): readonly Fault[] {
  // Lockfiles may leave the address to the user's own configuration.
  if (address === undefined) return [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return [[MISMATCH, `${shown(address)} is no address.`]];
  if (url.protocol !== 'https:') return [[INSECURE, `It is downloaded from ${shown(address)}.`]];
  const faults: Fault[] = [];
  if (!isAllowed(url, context.policy.allowRegistries))
    faults.push([REGISTRY, `${shown(address)} is under none of the registries in allow-registries.`]);
  if (!namesPackage(url, node.name, node.version))
    faults.push([
      MISMATCH,
      `It is downloaded from ${shown(address)}, which is not the address of ${node.name} ${node.version}.`,
    ]);
  const odd = context.oddHost(node, url);
  if (odd !== undefined) faults.push(odd);
  return faults;
}

function tarballFaults(address: string, policy: Policy): readonly Fault[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return [[MISMATCH, `${shown(address)} is no address.`]];
  if (url.protocol !== 'https:') return [[INSECURE, `It is downloaded from ${shown(address)}.`]];
  if (isAllowed(url, policy.allowRegistries)) return [];
  return [[REGISTRY, `${shown(address)} is under none of the registries in allow-registries.`]];
}

function isAllowed(url: URL, registries: readonly string[]): boolean {
  return (
    registries.length === 0 ||
    registries.some((registry) => `${url.origin}${url.pathname}`.startsWith(registry))
  );
}

function gitFaults(address: string, commit: string | undefined): readonly Fault[] {
  const faults: Fault[] = [];
  if (/^(?:git\+)?(?:http|git|ftp):/i.test(address))
    faults.push([INSECURE, `It is cloned from ${shown(address)}.`]);
  if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    const found = commit === undefined || commit === '' ? 'no commit' : `'${shown(commit)}'`;
    faults.push([UNPINNED, `The lockfile holds ${found} instead of a full commit hash.`]);
  }
  return faults;
}

function undeclaredFaults(node: Package, context: Context): readonly Fault[] {
  if (context.isDeclared(node)) return [];
  return [[UNDECLARED, `Its dependants ask the registry for a version of ${node.name}.`]];
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

function isAddress(range: string): boolean {
  return !range.startsWith('npm:') && (range.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(range));
}

function integrityFaults(node: Package): readonly Fault[] {
  // A bundled package's bytes are covered by the hash of the package that holds it.
  if (node.bundled === true) return [];
  if (node.integrity === undefined || node.integrity.trim() === '')
    return [[NO_INTEGRITY, 'Its entry in the lockfile has no integrity.']];
  const hashes = parseIntegrity(node.integrity);
  if (hashes.length === 0)
    return [[BAD_INTEGRITY, `The integrity '${shown(node.integrity)}' holds no hash.`]];
  if (hashes.some((hash) => hash.algorithm !== 'sha1' && hash.algorithm !== 'md5')) return [];
  return [[WEAK_INTEGRITY, `Its integrity is ${hashes.map((hash) => hash.algorithm).join(', ')} only.`]];
}

function outsideFaults(path: string, graph: DependencyGraph): readonly Fault[] {
  const absolute = /^(?:[/\\~]|[A-Za-z]:)/.test(path);
  const joined = joinPath(parentPath(graph.lockfile.path), path.replaceAll('\\', '/'));
  if (!absolute && joined !== '..' && !joined.startsWith('../')) return [];
  return [[OUTSIDE, `Its path is ${shown(path)}.`]];
}

function shown(text: string): string {
  // Credentials in an address of the lockfile are no reason to print them everywhere.
  const clean = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1…@');
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}

function toProblem(graph: DependencyGraph, node: Package, rule: RuleMeta, message: string): NodeProblem {
  const { id, severity, title, fix } = rule;
  return { graph, node, rule: id, severity, title, message, fix };
}

export const sources: Check = { meta, load: async () => judge };
