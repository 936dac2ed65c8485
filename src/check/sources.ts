import type { Check, CheckMeta, Judge } from '../model/contracts.js';
import { labelOf } from '../model/data/paths.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { lockfileBefore } from '../model/packages/lockfile-before.js';
import { yarnPin } from '../model/packages/yarn-pin.js';
import { type NodeProblem, nodeProblem, nothingToCheck, packageFindings } from './package-findings.js';
import { oddHosts, otherHostFindings } from './sources/hosts.js';
import { SOURCE_RULES } from './sources/rules.js';
import { runtimesOf } from './sources/runtime-sources.js';
import { faultsOf } from './sources/source-faults.js';
import { substitutedPackages } from './sources/substituted-packages.js';
import { isAddress } from './sources/url.js';

/** Where packages come from, and whether the lockfile pins their bytes. */
const meta: CheckMeta = {
  id: 'sources',
  title: 'Sources',
  rules: Object.values(SOURCE_RULES),
  policyKeys: ['allow-registries', 'registry-aliases', 'allow-git', 'missing-integrity'],
  needsNetwork: false,
};

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

export const sources: Check = { meta, load: async () => judge };
