import type { RuleMeta } from '../../model/contracts.js';
import { labelOf } from '../../model/data/paths.js';
import { normalizeRepository } from '../../model/data/repository-url.js';
import type { Facts } from '../../model/facts.js';
import { trustRank, trustToKeep } from '../../model/packages/history.js';
import { demandPattern } from '../../model/packages/pattern.js';
import type { ExpectedBuild, Policy } from '../../model/policy/policy.js';
import { packageFactsOf } from '../../model/signatures/registry-facts.js';
import { changedPackages } from '../changed-packages.js';
import { type NodeProblem, nodeProblem } from '../package-findings.js';
import type { Build } from './attestations.js';
import { workflowPath } from './build-workflow.js';
import type { NodeProvenance } from './node-provenance.js';

export const PROVENANCE_POLICY_RULES = {
  required: {
    id: 'provenance/required',
    title: 'Provenance is required, and there is none',
    severity: 'high',
    why: 'The policy wants to know who built this package, and nothing proves it: anybody with the publisher’s password could have made it.',
    fix: 'Take a version with provenance. If you publish it yourself, publish from CI with a trusted publisher.',
  },
  unexpected: {
    id: 'provenance/unexpected',
    title: 'Built by somebody else than expected',
    severity: 'critical',
    why: 'The policy names who builds this package, and the certificate of this build names another: another repository, workflow or branch made these bytes.',
    fix: 'Do not install it until the maintainers explain it. If the build moved for good, change provenance.expect in the policy.',
  },
  downgrade: {
    id: 'provenance/downgrade',
    title: 'Lost the proof of its publication',
    severity: 'high',
    why: 'Earlier versions prove which build published them, this one does not: it was published past that build, as one does with a stolen password.',
    fix: 'Stay on the version before, and ask the maintainers why this one was not published as usual.',
  },
  pullRequest: {
    id: 'provenance/pull-request',
    title: 'Built from a pull request',
    severity: 'high',
    why: 'The provenance verifies, but a pull request started the build. With pull_request_target anybody starts it, and what it runs signs in the project’s name; with the other events only members do, but nobody may have merged what was built.',
    fix: 'Stay on the version before, and ask the maintainers. If they publish like this on purpose, look at what was built and add a dated exception.',
  },
  mismatch: {
    id: 'provenance/repository-mismatch',
    title: 'Built from another repository than it claims',
    severity: 'moderate',
    why: 'package.json names one repository and the provenance proves another: who reviews the one does not see what was built.',
    fix: 'Review the repository that the provenance names, and tell the maintainers to mend package.json.',
  },
} as const satisfies Record<string, RuleMeta>;

/** What the policy says of packages whose attestations were judged. */
export function policyProblems(
  facts: Facts,
  outcomes: readonly NodeProvenance[],
  policy: Pick<Policy, 'provenance'>,
): NodeProblem[] {
  const required = policy.provenance.require.map(demandPattern);
  const expected = Object.entries(policy.provenance.expect).map(
    ([pattern, build]) => [pattern, demandPattern(pattern), build] as const,
  );
  const judged = outcomes.flatMap((one) => {
    const { node } = one;
    const subject = { name: labelOf(node), purl: node.purl };
    const expects = expected.filter(([, { matches }]) => matches(subject));
    const asking = [
      ...expects.map(([, asks]) => asks),
      ...required.filter(({ matches }) => matches(subject)),
    ];
    return [
      ...requiredProblems(one, asking),
      ...expects.flatMap(([pattern, , build]) => expectedProblems(one, pattern, build)),
      ...pullRequestProblems(one),
      ...mismatchProblems(one, facts),
    ];
  });
  return [...judged, ...downgradeProblems(facts)];
}

function requiredProblems(
  { graph, node, outcome }: NodeProvenance,
  asking: readonly { readonly everything: boolean }[],
): NodeProblem[] {
  // What is invalid or unreachable is told by rules of its own. Who asks it of everything means what registries have:
  // of a commit or a workspace there is no provenance to ask for.
  const isMissed =
    outcome.result === 'missing'
      ? asking.length > 0
      : outcome.result === 'skipped' && asking.some(({ everything }) => !everything);
  if (!isMissed) return [];
  const message = `${labelOf(node)} ${outcome.reason ?? 'has no provenance'}.`;
  return [nodeProblem({ graph, node }, PROVENANCE_POLICY_RULES.required, message)];
}

function expectedProblems(
  { graph, node, outcome }: NodeProvenance,
  pattern: string,
  expected: ExpectedBuild,
): NodeProblem[] {
  const { build } = outcome;
  if (outcome.result !== 'verified' || build === undefined) return [];
  const wrong = Object.entries(expected).flatMap(([key, wanted]) => {
    const found = certified(key as keyof ExpectedBuild, build);
    return found.includes(wanted)
      ? []
      : [`${WORDS[key as keyof ExpectedBuild]} is ${found[0] ?? 'not told'} instead of ${wanted}`];
  });
  if (wrong.length === 0) return [];
  const message = `${labelOf(node)} was not built as provenance.expect says for ${pattern}: ${wrong.join('; ')}.`;
  return [nodeProblem({ graph, node }, PROVENANCE_POLICY_RULES.unexpected, message)];
}

const WORDS: Readonly<Record<keyof ExpectedBuild, string>> = {
  repository: 'its source repository',
  repositoryId: 'the number of its source repository',
  ownerId: 'the number of its source’s owner',
  workflow: 'its workflow',
  ref: 'its ref',
  event: 'the event that started it',
  builder: 'its builder',
  issuer: 'the issuer of its identity',
};

/** What a certificate says, in every spelling that a policy may use; compared whole and exactly. */
function certified(key: keyof ExpectedBuild, build: Build): readonly string[] {
  switch (key) {
    case 'repository':
      return listed(build.repository === undefined ? undefined : normalizeRepository(build.repository));
    case 'repositoryId':
      return listed(build.repositoryId);
    case 'ownerId':
      return listed(build.ownerId);
    case 'workflow':
      return listed(workflowPath(build));
    case 'ref':
      return listed(build.ref);
    case 'event':
      return listed(build.trigger);
    case 'builder':
      return [
        ...listed(build.runner),
        ...(build.runner === undefined ? [] : [`https://github.com/actions/runner/${build.runner}`]),
        ...listed(build.signer),
      ];
    case 'issuer':
      return [build.issuer];
  }
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** Events of pull requests that have no token to sign with where a fork's code is proposed: only members start them. */
const MEMBERS_EVENTS: readonly (string | undefined)[] = ['pull_request', 'merge_request_event'];

/** Anybody starts `pull_request_target`, with the project's own rights; the others warn, as some publish when they merge. */
function pullRequestProblems({ graph, node, outcome }: NodeProvenance): NodeProblem[] {
  const { build } = outcome;
  if (outcome.result !== 'verified' || build === undefined) return [];
  const isOpen = build.trigger === 'pull_request_target';
  const isOne =
    isOpen ||
    MEMBERS_EVENTS.includes(build.trigger) ||
    /^refs\/(?:pull|merge-requests)\//.test(build.ref ?? '');
  if (!isOne) return [];
  const rule = PROVENANCE_POLICY_RULES.pullRequest;
  const message = `${labelOf(node)} was built by ${build.trigger ?? 'an event that is not told'} on ${build.ref ?? 'a ref that is not told'} of ${build.repository ?? 'its repository'}.`;
  return [nodeProblem({ graph, node }, isOpen ? rule : { ...rule, severity: 'moderate' }, message)];
}

function mismatchProblems({ graph, node, outcome }: NodeProvenance, facts: Facts): NodeProblem[] {
  const { build } = outcome;
  const about = facts.registry === undefined ? undefined : packageFactsOf(facts.registry, node);
  const claimed = about?.manifest.state === 'had' ? about.manifest.value.repository : undefined;
  if (outcome.result !== 'verified' || build?.repository === undefined || claimed === undefined) return [];
  const [claim, proof] = [normalizeRepository(claimed), normalizeRepository(build.repository)];
  if (claim === proof) return [];
  const message = `${labelOf(node)} claims ${claim ?? claimed.slice(0, 200)} in package.json and was built from ${proof ?? build.repository}.`;
  return [nodeProblem({ graph, node }, PROVENANCE_POLICY_RULES.mismatch, message)];
}

const LEVEL_WORDS = {
  none: 'nothing that proves who published it',
  provenance: 'provenance',
  'trusted-publisher': 'a trusted publisher',
  'staged-publish': 'a trusted publisher and a person’s approval',
} as const;

function downgradeProblems(facts: Facts): NodeProblem[] {
  return changedPackages(facts).flatMap(({ graph, node, history }) => {
    const after = history?.after;
    const best = history === undefined ? undefined : trustToKeep(history);
    if (after === undefined || best === undefined || trustRank(best.trust) <= trustRank(after.trust))
      return [];
    const message = `${labelOf(node)} has ${LEVEL_WORDS[after.trust]}; ${best.version}${best.publishedAt === undefined ? '' : ` of ${best.publishedAt.slice(0, 10)}`} had ${LEVEL_WORDS[best.trust]}.`;
    return [nodeProblem({ graph, node }, PROVENANCE_POLICY_RULES.downgrade, message)];
  });
}
