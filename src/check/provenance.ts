import type { Check, Judge, RuleMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Package } from '../model/packages/graph.js';
import type { Policy } from '../model/policy/policy.js';
import type { PackageFacts, RegistryFacts } from '../model/signatures/registry-facts.js';
import { type NodeProblem, nodeProblem, sentenceOf } from './package-findings.js';
import type { BundleVerifier } from './signatures/attestation-verifier.js';
import { judgeAttestations, type ProvenanceOutcome } from './signatures/attestations.js';
import type { NodeProvenance } from './signatures/node-provenance.js';
import { PROVENANCE_POLICY_RULES, policyProblems } from './signatures/provenance-policy.js';
import { askedAbout, keysFor, outsideRegistry } from './signatures/registry-node.js';
import { registryResult } from './signatures/registry-result.js';
import { packedIntegrity } from './signatures/yarn-archives.js';
import { pinProblems, recordFindings, TRUST_RECORD_RULES } from './trust/record.js';

const RULES = {
  invalid: {
    id: 'provenance/invalid',
    title: 'Provenance does not verify',
    severity: 'critical',
    why: 'An attestation says who built these bytes from which source. One that does not verify, or is about other bytes, is forged or was moved here from another package.',
    fix: 'Do not install it. Ask the maintainers, and report it to the registry; go back to the version before.',
  },
  unreachable: {
    id: 'provenance/unreachable',
    title: 'Provenance could not be checked',
    severity: 'low',
    why: 'The registry advertises attestations that could not be had, or what verifies them could not. That is no proof of anything, so the run is incomplete.',
    fix: 'Mend what the reason names, such as a token that is missing; else run again when the registry answers.',
  },
} as const satisfies Record<string, RuleMeta>;

export type ProvenanceJudge = (facts: Facts) => NodeProvenance[];

/** Brings in the verifier, if there is anything to verify at all. */
export async function loadProvenanceJudge(facts: Facts): Promise<ProvenanceJudge> {
  const any = Object.values(facts.registry?.packages ?? {}).some((one) => one.attestations?.state === 'had');
  const create = any
    ? (await import('./signatures/attestation-verifier.js')).createBundleVerifier
    : undefined;
  return (input) => {
    const { registry } = input;
    if (registry === undefined) return [];
    const verifierOf = createVerifiers(registry, create);
    return input.graphs.flatMap((graph) =>
      graph.packages.map((node) => ({ graph, node, outcome: judgeNode(node, registry, verifierOf) })),
    );
  };
}

type Create = typeof import('./signatures/attestation-verifier.js').createBundleVerifier;

/** One verifier a registry, because each has keys of its own. */
function createVerifiers(
  registry: RegistryFacts,
  create: Create | undefined,
): (url: string) => BundleVerifier | string {
  const verifiers = new Map<string, BundleVerifier | string>();
  return (url) => {
    let verifier = verifiers.get(url);
    if (verifier === undefined) {
      verifier = makeVerifier(registry, url, create);
      verifiers.set(url, verifier);
    }
    return verifier;
  };
}

function makeVerifier(
  registry: RegistryFacts,
  url: string,
  create: Create | undefined,
): BundleVerifier | string {
  if (registry.trustedRoot === undefined) return "needs Sigstore's trusted root, which could not be had";
  if (create === undefined) return 'has attestations that were not there when the check began';
  const verifier = create(registry.trustedRoot.json, keysFor(registry, url));
  return typeof verifier === 'string' ? `needs another trusted root: ${verifier}` : verifier;
}

function judgeNode(
  node: Package,
  registry: RegistryFacts,
  verifierOf: (url: string) => BundleVerifier | string,
): ProvenanceOutcome {
  const outside = outsideRegistry(node);
  if (outside !== undefined) return outside;
  const facts = askedAbout(node, registry);
  if ('result' in facts) return facts;
  return judgeFacts(node, facts, verifierOf);
}

function judgeFacts(
  node: Package,
  facts: PackageFacts,
  verifierOf: (url: string) => BundleVerifier | string,
): ProvenanceOutcome {
  const { manifest, attestations } = facts;
  if (manifest.state !== 'had')
    return {
      result: 'unreachable',
      reason: manifest.reason,
      ...(manifest.state === 'absent' ? { absent: true } : {}),
    };
  if (manifest.value.attestationsUrl === undefined)
    return { result: 'missing', reason: 'advertises no attestations' };
  if (attestations?.state !== 'had')
    return {
      result: 'unreachable',
      reason: attestations?.reason ?? 'has attestations that were not asked for',
    };
  const verifier = verifierOf(facts.registry);
  if (typeof verifier === 'string') return { result: 'unreachable', reason: verifier };
  const integrity = node.integrity ?? packedIntegrity(node, facts);
  const pinned = {
    name: node.name,
    version: node.version,
    ...(integrity === undefined ? {} : { integrity }),
  };
  const outcome = judgeAttestations(pinned, attestations.value, verifier);
  const advertised = manifest.value.provenance;
  if (
    outcome.result === 'missing' &&
    advertised !== undefined &&
    !attestations.value.some((one) => one.predicateType === advertised)
  )
    return {
      result: 'unreachable',
      reason: `advertises provenance (${advertised}) that its registry does not serve`,
    };
  if (outcome.result === 'invalid' && attestations.from === 'cache')
    return { ...outcome, reason: `${outcome.reason} (as kept in the cache; remove the cache to ask again)` };
  return outcome;
}

/** The check's result from what each node's attestations say. */
export function provenanceResult(
  facts: Facts,
  outcomes: readonly NodeProvenance[],
  policy: Pick<Policy, 'provenance'>,
): CheckResult {
  return registryResult(facts, {
    check: 'provenance',
    outcomes,
    problems: () => [
      ...outcomes.flatMap(problemOf),
      ...policyProblems(facts, outcomes, policy),
      ...pinProblems(facts, outcomes),
    ],
    aside: recordFindings(facts),
  });
}

function problemOf({ graph, node, outcome }: NodeProvenance): NodeProblem[] {
  if (outcome.result !== 'invalid' && outcome.result !== 'unreachable') return [];
  const rule = RULES[outcome.result];
  const problem = nodeProblem({ graph, node }, rule, sentenceOf(node, outcome.reason ?? rule.title));
  return [outcome.code === undefined ? problem : { ...problem, code: outcome.code }];
}

/** Attestations of who built a package, from which source. */
export const provenance: Check = {
  meta: {
    id: 'provenance',
    title: 'Provenance',
    rules: [
      ...Object.values(RULES),
      ...Object.values(PROVENANCE_POLICY_RULES),
      ...Object.values(TRUST_RECORD_RULES),
    ],
    policyKeys: ['provenance'],
    needsNetwork: true,
  },
  load: async (facts): Promise<Judge> => {
    const judgeNodes = await loadProvenanceJudge(facts);
    return (input, policy) => provenanceResult(input, judgeNodes(input), policy);
  },
};
