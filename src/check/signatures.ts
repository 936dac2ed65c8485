import type { Check, RuleMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { yarnPin } from '../model/packages/yarn-pin.js';
import {
  REFUSED_FIX,
  type RegistryFacts,
  type RegistryKey,
  type VersionManifest,
} from '../model/signatures/registry-facts.js';
import {
  contradiction,
  createKeyRing,
  type KeyRing,
  type SignatureOutcome,
  verifyRegistrySignature,
} from '../model/signatures/registry-signature.js';
import { type NodeProblem, nodeProblem, sentenceOf } from './package-findings.js';
import { askedAbout, keysFor, outsideRegistry } from './signatures/registry-node.js';
import { registryResult } from './signatures/registry-result.js';
import { SIGNATURE_RULES } from './signatures/rules.js';
import { archiveBinding, archiveFindings, unboundByYarn } from './signatures/yarn-archives.js';
import { installedProblems, unopened } from './trust/installed-files.js';

/** One package node and what its registry signature says. */
export interface NodeOutcome {
  readonly graph: DependencyGraph;
  readonly node: Package;
  readonly outcome: SignatureOutcome;
}

/** What every package node's signature says, in the graphs' order. Empty without registry facts. */
export function judgeSignatures(facts: Facts): NodeOutcome[] {
  const { registry } = facts;
  if (registry === undefined) return [];
  const judging: Judging = { registry, ringOf: createRings(registry), now: facts.context.time };
  return facts.graphs.flatMap((graph) =>
    graph.packages.map((node) => ({
      graph,
      node,
      outcome: judgeNode(graph, node, judging),
    })),
  );
}

/** What every package is judged with. */
interface Judging {
  readonly registry: RegistryFacts;
  readonly ringOf: (url: string) => KeyRing;
  /** RFC 3339 UTC */
  readonly now: string;
}

function judgeNode(
  graph: DependencyGraph,
  node: Package,
  { registry, ringOf, now }: Judging,
): SignatureOutcome {
  const outside = outsideRegistry(node);
  if (outside !== undefined) return outside;
  const pin = yarnPin(graph, node);
  const archived = pin === 'archive' ? archiveBinding(node, registry) : undefined;
  if (archived === 'different') {
    return {
      result: 'invalid',
      code: 'EINTEGRITYSIGNATURE',
      reason: "is pinned by Yarn's archive that holds other files than the tarball that the registry signed",
    };
  }
  const facts = askedAbout(node, registry);
  if ('result' in facts) return facts;
  const keys = Object.hasOwn(registry.keys, facts.registry) ? registry.keys[facts.registry] : undefined;
  if (keys?.state === 'unreachable') return withoutKeys(keys);
  const { manifest } = facts;
  if (manifest.state !== 'had') return withoutManifest(manifest, facts.registry);
  const ring = ringOf(facts.registry);
  const { signatures } = manifest.value;
  if (
    keys?.state !== 'had' &&
    (signatures.length === 0 || !signatures.some(({ keyid }) => ring.has(keyid)))
  ) {
    const reason = keys === undefined ? 'has a registry whose keys were not asked for' : keys.reason;
    if (keys?.state !== 'absent') return { result: 'unreachable', reason };
    return contradicted(node, manifest.value) ?? { result: 'skipped', reason };
  }
  if (signatures.length === 0)
    return (
      contradicted(node, manifest.value) ?? {
        result: 'missing',
        reason: 'carries no signature, although its registry signs',
      }
    );
  const published = [facts.publishedAt, facts.publishedBy].find((time) => time?.state === 'had');
  const outcome = verifyRegistrySignature(
    {
      name: node.name,
      version: node.version,
      integrity: pin === undefined ? node.integrity : manifest.value.integrity,
      manifest: manifest.value,
      now,
      ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
    },
    ring,
  );
  const told =
    ofUnusedKind(outcome, signatures, keysFor(registry, facts.registry)) ??
    (keys?.state === 'had' && keys.value.source === 'file' ? forGivenKeys(outcome) : outcome);
  return pin === undefined || archived !== undefined ? told : unboundByYarn(told, pin, facts);
}

function withoutKeys(keys: { readonly reason: string; readonly refused?: boolean }): SignatureOutcome {
  return {
    result: 'unreachable',
    reason: `the keys of its registry could not be had: ${keys.reason}`,
    ...(keys.refused === true ? { fix: REFUSED_FIX } : {}),
  };
}

function withoutManifest(
  { state, reason }: { readonly state: string; readonly reason: string },
  registry: string,
): SignatureOutcome {
  if (state !== 'absent') return { result: 'unreachable', reason };
  const { host } = new URL(registry);
  return {
    result: 'unreachable',
    reason,
    absent: true,
    fix: `Look at name and version. If it comes from another registry than ${host}, map its scope to that one in your own .npmrc; if it was taken down there, go to a version that is there.`,
  };
}

/** What a registry states without signing it is no proof, but a lockfile that says otherwise is wrong or forged. */
function contradicted({ integrity }: Package, manifest: VersionManifest): SignatureOutcome | undefined {
  const reason = contradiction(integrity, manifest);
  return reason === undefined ? undefined : { result: 'invalid', reason, contradicted: true };
}

/** The registry tells the key, but it is of a kind that packages are not signed with: waiting for others is of no use. */
function ofUnusedKind(
  outcome: SignatureOutcome,
  signatures: VersionManifest['signatures'],
  keys: readonly RegistryKey[],
): SignatureOutcome | undefined {
  if (outcome.code !== 'EMISSINGSIGNATUREKEY') return undefined;
  const told = keys.find(({ keyid }) => signatures.some((signature) => signature.keyid === keyid));
  if (told === undefined) return undefined;
  const kind = ['', 'ecdsa-sha2-nistp256'].includes(told.keytype) ? '' : ` but ${told.keytype}`;
  return {
    ...outcome,
    reason: `is signed with ${told.keyid}, which is no P-256 key${kind}: registries sign packages with P-256 keys only`,
    fix: 'Whoever runs the registry has to sign with a key of type ecdsa-sha2-nistp256, as npm’s registries do.',
  };
}

/** The user's own keys are all there are: nobody is asked for others. */
function forGivenKeys(outcome: SignatureOutcome): SignatureOutcome {
  return outcome.code === 'EMISSINGSIGNATUREKEY'
    ? {
        ...outcome,
        fix: 'If whoever runs the registry vouches for this key, add it to the file given with --keys.',
      }
    : outcome;
}

/** One ring a registry. */
function createRings(registry: RegistryFacts): (url: string) => KeyRing {
  const rings = new Map<string, KeyRing>();
  return (url) => {
    let ring = rings.get(url);
    if (ring === undefined) {
      ring = createKeyRing(keysFor(registry, url));
      rings.set(url, ring);
    }
    return ring;
  };
}

/** The check's result from what each node's signature says. */
export function signaturesResult(facts: Facts, outcomes: readonly NodeOutcome[]): CheckResult {
  return registryResult(facts, {
    check: 'signatures',
    outcomes,
    problems: () => [
      ...outcomes.flatMap(problemOf),
      ...outcomes.flatMap((one) => installedProblems(one, facts.registry)),
    ],
    unreached: () => outcomes.flatMap(({ node }) => unopened(node, facts.registry)),
    aside: archiveFindings(outcomes, facts.registry),
  });
}

function problemOf({ graph, node, outcome }: NodeOutcome): NodeProblem[] {
  const rule = ruleOf(node, outcome);
  if (rule === undefined) return [];
  const message = sentenceOf(node, outcome.reason ?? rule.title);
  return [
    {
      ...nodeProblem({ graph, node }, { ...rule, fix: outcome.fix ?? rule.fix }, message),
      ...(outcome.code === undefined ? {} : { code: outcome.code }),
      ...(outcome.keyid === undefined ? {} : { detail: { keyid: outcome.keyid } }),
    },
  ];
}

function ruleOf(node: Package, outcome: SignatureOutcome): RuleMeta | undefined {
  switch (outcome.result) {
    case 'verified':
      return undefined;
    case 'skipped':
      if (outcome.archive === true) return undefined;
      // What is no registry package is the business of the check of sources.
      return node.source.kind === 'registry' && !(node.bundled === true && node.integrity === undefined)
        ? SIGNATURE_RULES.skipped
        : undefined;
    case 'missing':
      return outcome.unbound === true ? SIGNATURE_RULES.unbound : SIGNATURE_RULES.missing;
    case 'invalid':
      return outcome.contradicted === true ? SIGNATURE_RULES.differs : SIGNATURE_RULES.invalid;
    case 'unreachable':
      return SIGNATURE_RULES.unreachable;
  }
}

/** Registry signatures over what the lockfile pins. */
export const signatures: Check = {
  meta: {
    id: 'signatures',
    title: 'Registry signatures',
    rules: Object.values(SIGNATURE_RULES),
    policyKeys: ['missing-signature', 'skipped-signature'],
    needsNetwork: true,
  },
  load: async () => (facts) => signaturesResult(facts, judgeSignatures(facts)),
};
