import type { Facts } from '../../model/facts.js';
import type { CheckResult } from '../../model/findings/check-result.js';
import type { PackageSignals } from '../../model/findings/decision.js';
import { incoming } from '../../model/packages/brought.js';
import type { Package } from '../../model/packages/graph.js';
import { bindingOf } from '../../model/signatures/binding.js';
import { packageFactsOf, type RegistryFacts } from '../../model/signatures/registry-facts.js';
import { isProvenance, readBuildClaim, readStatement } from '../../model/signatures/statement.js';
import { compareText } from '../../model/text/compare-text.js';
import { judgeSignatures } from '../signatures.js';
import { installedState } from './installed-files.js';

/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
export function packageSignals(
  facts: Facts,
  results: readonly CheckResult[],
): Record<string, PackageSignals> {
  const changed = (facts.base?.changes ?? []).flatMap(incoming);
  const graphs = facts.graphs.map((graph) => {
    const ids = new Set(changed.map((node) => node.id));
    return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
  });
  const signatures = new Map(
    judgeSignatures({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]),
  );
  const entries = changed.map((node): [string, PackageSignals] => {
    const signature = signatures.get(keyOf(node)) ?? 'not-checked';
    const provenance = provenanceOf(node, facts.registry, results);
    const about = facts.registry === undefined ? undefined : packageFactsOf(facts.registry, node);
    const license = facts.licenses[node.id]?.license ?? node.license;
    return [
      node.id,
      compact({
        signature,
        provenance,
        ...(facts.registry === undefined
          ? {}
          : { binding: bindingOf(signature, provenance, installedState(node, about)) }),
        ...registrySignals(node, facts.registry, results),
        ...(license === undefined ? {} : { license }),
      }),
    ];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

/** Nodes of several lockfiles may share an id and differ in what they pin. */
function keyOf(node: Package): string {
  return `${node.id}\n${node.integrity ?? ''}`;
}

/** The word of the provenance check: its findings name what is wrong, and what it passed has provenance or has none. */
function provenanceOf(
  node: Package,
  registry: RegistryFacts | undefined,
  results: readonly CheckResult[],
): PackageSignals['provenance'] {
  const result = results.find(({ check }) => check === 'provenance');
  if (
    registry === undefined ||
    result === undefined ||
    (result.state !== 'ran' && result.state !== 'incomplete')
  )
    return 'not-checked';
  if (node.source.kind !== 'registry') return undefined;
  const said = (rule: string): boolean =>
    result.findings.some(
      (finding) => finding.rule === rule && finding.subject.nodes?.includes(node.id) === true,
    );
  if (said('provenance/invalid')) return 'invalid';
  if (said('provenance/unreachable')) return 'unreachable';
  return provenanceStatement(node, registry) === undefined ? 'missing' : 'verified';
}

function registrySignals(
  node: Package,
  registry: RegistryFacts | undefined,
  results: readonly CheckResult[],
): Pick<PackageSignals, 'builtFrom' | 'publishedAt' | 'installScript'> {
  const about = registry === undefined ? undefined : packageFactsOf(registry, node);
  const manifest = about?.manifest.state === 'had' ? about.manifest.value : undefined;
  const installScript = node.hasInstallScript ?? manifest?.hasInstallScript;
  const listed = about?.history?.state === 'had' ? about.history.value.after?.publishedAt : undefined;
  const publishedAt = about?.publishedAt?.state === 'had' ? about.publishedAt.value : listed;
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(installScript === undefined ? {} : { installScript }),
    ...builtFrom(node, registry, results),
  };
}

/** The statement's claim counts only where the check found it equal to the certificate it was signed with. */
function builtFrom(
  node: Package,
  registry: RegistryFacts | undefined,
  results: readonly CheckResult[],
): Pick<PackageSignals, 'builtFrom'> {
  if (registry === undefined || provenanceOf(node, registry, results) !== 'verified') return {};
  const statement = provenanceStatement(node, registry);
  const { repository, commit } = statement === undefined ? {} : readBuildClaim(statement);
  if (repository === undefined) return {};
  return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}

function provenanceStatement(
  node: Package,
  registry: RegistryFacts,
): Exclude<ReturnType<typeof readStatement>, string> | undefined {
  const attestations = packageFactsOf(registry, node)?.attestations;
  if (attestations?.state !== 'had' || node.integrity === undefined) return undefined;
  for (const { predicateType, bundle } of attestations.value) {
    if (!isProvenance(predicateType)) continue;
    const statement = readStatement(bundle);
    if (typeof statement !== 'string') return statement;
  }
  return undefined;
}

function compact(
  signals: { readonly [K in keyof PackageSignals]: PackageSignals[K] | undefined },
): PackageSignals {
  return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}
