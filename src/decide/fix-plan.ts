import { addToList } from '../model/data/group.js';
import { type PathFinder, pathFinder } from '../model/data/paths.js';
import type { Finding } from '../model/findings/finding.js';
import type { FixStep, Steps } from '../model/findings/fix-step.js';
import { compareSeverity } from '../model/findings/severity.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { inRange } from '../model/packages/in-range.js';
import { compareVersions } from '../model/packages/versions.js';
import { compareText } from '../model/text/compare-text.js';
import { fixedVersions, type GraphIndex, indexGraph, targetVersion } from './fix-graph.js';
import { wayTo } from './fix-way.js';
import { withoutFix } from './without-fix.js';

/**
 * A step for every vulnerable package of every lockfile, the most severe first.
 *
 * @param findings of the vulnerabilities check, merged and bound to the graphs. Suppressed ones are left out.
 */
export function planFixes(findings: readonly Finding[], graphs: readonly DependencyGraph[]): FixStep[] {
  const byNode = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rule !== 'vulnerabilities/known' || finding.suppressed !== undefined) continue;
    for (const id of finding.subject.nodes ?? []) addToList(byNode, id, finding);
  }
  const steps = graphs.flatMap((graph) => {
    const index = indexGraph(graph);
    let pathsTo: PathFinder | undefined;
    return graph.packages.flatMap((node) => {
      const about = byNode.get(node.id);
      if (about === undefined) return [];
      // A finding has the ways of all lockfiles; a step is for one.
      pathsTo ??= pathFinder(graph);
      return [planNode(index, node, { about, paths: pathsTo(node.id) })];
    });
  });
  return steps
    .map((step) => afterBump(step, steps))
    .sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        compareText(a.lockfile, b.lockfile) ||
        compareText(a.name, b.name) ||
        compareVersions(a.from, b.from),
    );
}

/** A newer parent may ask for another version, which an override would take away from it again. */
function afterBump(step: FixStep, all: readonly FixStep[]): FixStep {
  if (step.kind !== 'override') return step;
  const bump = all.find(
    ({ kind, lockfile, name, from }) =>
      kind === 'bump' &&
      lockfile === step.lockfile &&
      step.paths.some((path) => path.slice(0, -1).includes(`${name}@${from}`)),
  );
  if (bump === undefined) return step;
  const text = `Update ${bump.name} first: ${bump.to} may need no ${step.name} ${step.from}. Else: ${step.steps.text}`;
  return { ...step, steps: { ...step.steps, text } };
}

function planNode(
  index: GraphIndex,
  node: Package,
  { about, paths }: { readonly about: readonly Finding[]; readonly paths: FixStep['paths'] },
): FixStep {
  const ordered = [...about].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || compareText(idOf(a), idOf(b)),
  );
  const targets = ordered.map((finding) => ({ finding, to: targetVersion(finding, node.version) }));
  const known = targets.map(({ to }) => to).filter((to) => to !== undefined);
  const to = known.sort((a, b) => compareVersions(b, a))[0];
  const common = {
    lockfile: index.graph.lockfile.path,
    name: node.name,
    from: node.version,
    fixed: ordered.map(fixedVersions),
    severity: ordered[0]?.severity ?? 'unknown',
    ids: ordered.map(idOf),
    unfixed: targets.filter((target) => target.to === undefined).map(({ finding }) => idOf(finding)),
    paths,
  };
  if (to === undefined) {
    return {
      ...common,
      kind: 'none',
      safe: false,
      reason: 'no fixed version is known',
      steps: { text: withoutFix(ordered) },
    };
  }
  const { kind, steps, fallback } = wayTo(index, node, { to });
  const reason = unsafeReason(node, to, steps);
  return {
    ...common,
    to,
    kind,
    safe: reason === undefined,
    ...(reason === undefined ? {} : { reason }),
    steps,
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/** Why a machine should leave a step to a human. */
function unsafeReason(node: Package, to: string, steps: Steps): string | undefined {
  if (!inRange(to, `^${node.version}`))
    return `${to} may break what ${node.version} did (semver: not compatible)`;
  return steps.calls === undefined ? 'no command of the package manager does it' : undefined;
}

function idOf(finding: Finding): string {
  return finding.aliases[0] ?? finding.title;
}
