import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import { daysBetween } from '../model/data/calendar.js';
import { labelOf } from '../model/data/paths.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import { compareDeclared } from '../model/packages/declared-manifest.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { packagePattern } from '../model/packages/pattern.js';
import { aliasesOf } from '../model/packages/registry-aliases.js';
import type { Policy } from '../model/policy/policy.js';
import { durationWords } from '../model/text/duration-words.js';
import { fewOf } from '../model/text/few.js';
import { shorten } from '../model/text/shorten.js';
import {
  type Bundled,
  broughtFaults,
  bundledOf,
  carriedScriptFaults,
  carriedScripts,
} from './brought-packages.js';
import { type ChangedPackage, changedPackages } from './changed-packages.js';
import { type NodeProblem, nodeProblem, packageFindings, sentenceOf } from './package-findings.js';
import { type Summary, summarizeReasons } from './reasons.js';
import { whyNotAsked } from './signatures/registry-result.js';
import { registryFaults, sourceFaults } from './sources/changed-place.js';
import { pastFaults, type TrustFault } from './trust/past.js';
import { TRUST_RULES } from './trust/rules.js';
import { similarPopularName } from './trust/similar-names.js';

/** What changed about every dependency that the change brings: who published it, when, and what it does now. */
const meta: CheckMeta = {
  id: 'trust',
  title: 'Trust signals of the change',
  rules: Object.values(TRUST_RULES),
  policyKeys: ['minimum-release-age', 'minimum-release-age-exclude', 'registry-aliases'],
  needsNetwork: true,
};

const DAY = 86_400_000;
/** A name is called new for this long after its first publication. */
const NEW_NAME_DAYS = 30;
/** After this long somebody would have noticed an impostor: the finding is milder. */
const SETTLED_DAYS = 365;
/** Packages that one direct dependency may bring along before it is said. */
const MANY = 20;

const judge: Judge = (facts, policy) => {
  const { base } = facts;
  const empty = { check: meta.id, counts: {}, total: 0, findings: [] };
  if (base === undefined)
    return { ...empty, state: 'not-applicable', reason: 'Without a base there is no change to look at.' };
  const changed = changedPackages(facts);
  if (changed.length === 0)
    return { ...empty, state: 'not-applicable', reason: 'The change adds or updates no package.' };
  const excluded = policy.minimumReleaseAgeExclude.map(packagePattern);
  const context: Context = {
    facts,
    policy,
    known: new Set(base.graphs.flatMap(({ packages }) => packages.map(({ name }) => name))),
    carried: carriedScripts(base.graphs),
    bundled: new Map(facts.graphs.map((graph) => [graph, bundledOf(graph)])),
    isExcluded: (node) => excluded.some((matches) => matches({ name: labelOf(node), purl: node.purl })),
  };
  const judged = changed.map((one) => ({ one, faults: faultsOf(one, context) }));
  const problems = judged.flatMap(({ one, faults }) => faults.map((fault) => toProblem(one, fault)));
  const gone = judged.filter(({ faults }) =>
    faults.some(([rule]) => rule === TRUST_RULES.UNREACHABLE),
  ).length;
  const flagged = judged.filter(({ faults }) => faults.length > 0).length - gone;
  return {
    check: meta.id,
    ...stateOf(facts, changed),
    counts: { ok: changed.length - flagged - gone, flagged, unreachable: gone },
    total: changed.length,
    findings: packageFindings(facts, meta.id, problems),
  };
};

interface Context {
  readonly facts: Facts;
  readonly policy: Policy;
  /** Names of packages that a lockfile of the base has. */
  readonly known: ReadonlySet<string>;
  /** Names of packages inside tarballs that run code already. */
  readonly carried: ReadonlySet<string>;
  /** The packages that lie in others' tarballs, by lockfile: not looked for anew for each that changed. */
  readonly bundled: ReadonlyMap<DependencyGraph, Bundled>;
  readonly isExcluded: (node: Package) => boolean;
}

type Fault = readonly [rule: RuleMeta, message: string, severity?: RuleMeta['severity']];

function faultsOf(one: ChangedPackage, context: Context): readonly Fault[] {
  return [
    ...missingFaults(one, context.facts),
    ...ageFaults(one, context),
    ...nameFaults(one, context),
    ...pastFaults(one),
    ...deprecationFaults(one),
    ...registryFaults(one, aliasesOf(context.policy)),
    ...sourceFaults(one, aliasesOf(context.policy)),
    ...broughtFaults(one),
    ...carriedScriptFaults(one, context),
    ...companyFaults(one),
    ...tarballFaults(one),
  ];
}

function missingFaults({ node, about }: ChangedPackage, facts: Facts): readonly TrustFault[] {
  const why = whyUnreached(node, about, facts);
  return why === undefined ? [] : [[TRUST_RULES.UNREACHABLE, why.reason]];
}

/** Why the past of a package is not known although it should be. */
function whyUnreached(node: Package, about: ChangedPackage['about'], facts: Facts): Summary | undefined {
  if (facts.registry === undefined || node.source.kind !== 'registry') return undefined;
  if (node.bundled === true && node.integrity === undefined) return undefined;
  const history = about?.history;
  if (history === undefined)
    return { reason: about?.manifest.state === 'not-asked' ? about.manifest.reason : 'was not asked about' };
  if (history.state === 'absent') return { reason: history.reason, absent: true };
  if (history.state !== 'had') return { reason: history.reason };
  const tarball = about?.tarball;
  if (tarball !== undefined && tarball.state !== 'had') return { reason: tarball.reason };
  if (history.value.after === undefined)
    return { reason: `is not among the ${history.value.versions} versions that its registry lists` };
  return undefined;
}

function ageFaults({ node, history }: ChangedPackage, context: Context): readonly TrustFault[] {
  const minutes = context.policy.minimumReleaseAge;
  const after = history?.after;
  if (after === undefined || minutes === 0 || context.isExcluded(node)) return [];
  if (after.publishedAt === undefined)
    return [[TRUST_RULES.NO_TIME, 'is of unknown age: its registry does not say when it was published.']];
  const age = Date.parse(context.facts.context.time) - Date.parse(after.publishedAt);
  if (age >= minutes * 60_000) return [];
  return [
    [
      TRUST_RULES.TOO_NEW,
      `was published ${ageWords(age)} (${after.publishedAt}, by its registry’s word); the policy wants ${durationWords(minutes)}.`,
    ],
  ];
}

function ageWords(ms: number): string {
  if (ms < 0) return 'in the future';
  return `${durationWords(ms / 60_000)} ago`;
}

function nameFaults({ node, before, history }: ChangedPackage, { facts, known }: Context): readonly Fault[] {
  // A name that was there before is not looked at again: whoever brought it in has answered for it.
  if (before !== undefined || known.has(node.name)) return [];
  const faults: Fault[] = [];
  const created = history?.created;
  const days = created === undefined ? undefined : daysBetween(created, facts.context.time);
  if (days !== undefined && days < NEW_NAME_DAYS)
    faults.push([
      TRUST_RULES.NEW_NAME,
      `has a name that was first published ${ageWords(days * DAY)}, with ${history?.versions === 1 ? 'one version' : `${history?.versions} versions`}.`,
    ]);
  const like = node.source.kind === 'registry' ? similarPopularName(node.name) : undefined;
  if (like !== undefined) {
    const settled = days !== undefined && days >= SETTLED_DAYS;
    const since = settled ? `; the name has been there since ${created?.slice(0, 4)}` : '';
    faults.push([
      TRUST_RULES.SIMILAR,
      `has a name that is easily mistaken for ${like}${since}.`,
      settled ? 'low' : TRUST_RULES.SIMILAR.severity,
    ]);
  }
  return faults;
}

function deprecationFaults({ node, history }: ChangedPackage): readonly TrustFault[] {
  const message = history?.after?.deprecated ?? node.deprecated;
  if (message === undefined) return [];
  return [
    [TRUST_RULES.DEPRECATED, message === true ? 'is deprecated.' : `is deprecated: ${message.slice(0, 300)}`],
  ];
}

/** Characters of one text in a message. */
const MAX_SHOWN = 600;

/** What the tarball itself says, where it was asked for. */
function tarballFaults({ about, history }: ChangedPackage): readonly TrustFault[] {
  const tarball = about?.tarball;
  if (tarball === undefined) return [];
  // That it could not be had is told as what could not be looked at.
  if (tarball.state !== 'had') return [];
  const { declares, native } = tarball.value;
  const registry = history?.after?.declares;
  const differences = registry === undefined ? [] : compareDeclared(declares, registry);
  const faults: TrustFault[] = [];
  if (differences.length > 0) {
    faults.push([TRUST_RULES.CONFUSION, `has ${shorten(fewOf(differences, 3, '; '), MAX_SHOWN)}.`]);
  }
  if (native.length > 0 && history?.after?.native.length === 0)
    faults.push([
      TRUST_RULES.NATIVE,
      `holds native code: ${shorten(native.slice(0, 5).join(', '), MAX_SHOWN)}.`,
    ]);
  return faults;
}

function companyFaults({ brings }: ChangedPackage): readonly TrustFault[] {
  return brings <= MANY
    ? []
    : [[TRUST_RULES.MANY, `brings ${brings} other packages along that were not here before.`]];
}

function stateOf(
  facts: Facts,
  changed: readonly ChangedPackage[],
): Pick<CheckResult, 'state' | 'reason' | 'causes' | 'absent'> {
  if (facts.registry === undefined) {
    const { reason, causes } = whyNotAsked(facts);
    const told = `${reason}; only what the lockfiles themselves tell was looked at.`;
    return { state: 'not-checked', reason: told, causes };
  }
  const outcomes = changed.map(({ node, about }) => {
    const why = whyUnreached(node, about, facts);
    return { node, outcome: why === undefined ? { result: 'ok' } : { result: 'unreachable', ...why } };
  });
  const summary = summarizeReasons('The past', outcomes);
  return summary === undefined ? { state: 'ran' } : { state: 'incomplete', ...summary };
}

function toProblem(
  { graph, node }: Pick<NodeProblem, 'graph' | 'node'>,
  [rule, message, severity = rule.severity]: Fault,
): NodeProblem {
  const sentence =
    rule === TRUST_RULES.UNREACHABLE ? sentenceOf(node, message) : `${labelOf(node)} ${message}`;
  return nodeProblem({ graph, node }, { ...rule, severity }, sentence);
}

export const trust: Check = { meta, load: async () => judge };
