import type { RuleMeta } from '../model/contracts.js';
import { groupBy } from '../model/data/group.js';
import type { JsonObject } from '../model/data/json.js';
import { labelOf, pathFinder } from '../model/data/paths.js';
import { type Facts, isNoLockfile } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import { type DependencyGraph, type Package, SCOPES } from '../model/packages/graph.js';
import { compareText } from '../model/text/compare-text.js';
import { fewOf } from '../model/text/few.js';

/** What a check has to say about one package node. */
export interface NodeProblem {
  readonly graph: DependencyGraph;
  readonly node: Package;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly title: string;
  readonly message: string;
  readonly code?: string;
  readonly fix: string;
  readonly detail?: JsonObject;
}

/** A package node that breaks a rule: what the rule says of itself, and `message` of this node. */
export function nodeProblem(
  { graph, node }: Pick<NodeProblem, 'graph' | 'node'>,
  { id, title, severity, fix }: Pick<RuleMeta, 'id' | 'title' | 'severity' | 'fix'>,
  message: string,
): NodeProblem {
  return { graph, node, rule: id, title, severity, fix, message };
}

/**
 * A sentence of a package and a reason. Reasons are predicates of the package (`has no …`), or say something of their
 * own, such as what its registry answered.
 */
export function sentenceOf(node: Package, reason: string): string {
  const predicate = /^(?:is|has|carries|advertises|needs|was) /.test(reason);
  return `${labelOf(node)}${predicate ? '' : ':'} ${reason}.`;
}

/** One finding a package and rule, however many lockfiles and nodes have the problem. Sorted by package, then rule. */
export function packageFindings(facts: Facts, check: string, problems: readonly NodeProblem[]): Finding[] {
  const finders = new Map(facts.graphs.map((graph) => [graph, pathFinder(graph)]));
  const groups = groupBy(problems, (problem) =>
    JSON.stringify([problem.node.purl, problem.rule, problem.code ?? '']),
  );
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => {
      const [first] = group;
      const { graph, node } = first;
      return {
        check,
        rule: first.rule,
        severity: first.severity,
        subject: {
          kind: 'package',
          name: labelOf(node),
          purl: node.purl,
          nodes: [...new Set(group.map((one) => one.node.id))].sort(),
          scope: SCOPES.find((scope) => group.some((one) => one.node.scope === scope)) ?? node.scope,
        },
        title: first.title,
        message: `${first.message}${lockfilesOf(group)}`,
        aliases: first.code === undefined ? [] : [first.code],
        fix: { text: first.fix },
        location: { file: graph.lockfile.path, ...(node.line === undefined ? {} : { line: node.line }) },
        paths: finders.get(graph)?.(node.id) ?? [],
        ...(first.detail === undefined ? {} : { detail: first.detail }),
        fingerprint: fingerprint([first.rule, node.purl, first.code ?? '']),
      };
    });
}

/** So many lockfiles are named. */
const NAMED = 3;

/** Which lockfiles have it, where several do: what mends it is to be done in each. */
function lockfilesOf(group: readonly NodeProblem[]): string {
  const files = [...new Set(group.map(({ graph }) => graph.lockfile.path))].sort();
  if (files.length < 2) return '';
  return ` In ${files.length} lockfiles: ${fewOf(files, NAMED)}.`;
}

/** Why a check over packages has nothing to look at, if so: an empty lockfile must not pass for a checked one. */
export function nothingToCheck(
  facts: Facts,
): { readonly state: 'incomplete' | 'not-applicable'; readonly reason: string } | undefined {
  if (facts.graphs.some((graph) => graph.packages.length > 0)) return undefined;
  if (facts.problems.some((problem) => problem.kind === 'lockfile' && !isNoLockfile(problem)))
    return { state: 'incomplete', reason: 'No lockfile could be read.' };
  const declared = facts.graphs.some((graph) =>
    graph.importers.some((importer) =>
      importer.dependencies.some((edge) => !edge.to.startsWith('workspace:')),
    ),
  );
  if (declared)
    return { state: 'incomplete', reason: 'Dependencies are declared, but the lockfiles list no package.' };
  return { state: 'not-applicable', reason: 'No lockfile lists a package.' };
}
