import { groupBy } from '../model/data/group.js';
import type { Facts } from '../model/facts.js';
import type { Decision } from '../model/findings/decision.js';
import type { Finding, Fix } from '../model/findings/finding.js';
import { withoutUndo } from '../model/findings/undo.js';
import { type GraphIndex, indexGraph } from './fix-graph.js';
import { undoOf } from './fix-undo.js';

/**
 * One command a package: where one finding asks for another version and another one for the package to go, nobody
 * can do both. What blocks and only goes with the package takes its updates along, where going ends those too; else
 * the update stands, and what no version mends keeps its words alone.
 */
export function withOneWay(decisions: readonly Decision[], facts: Facts): Decision[] {
  const open = decisions.filter(
    ({ outcome, finding }) => outcome !== 'accept' && wayOf(finding) !== undefined,
  );
  const torn = [...groupBy(open, packageKey).values()].filter(
    (group) => new Set(group.map(({ finding }) => wayOf(finding))).size > 1,
  );
  if (torn.length === 0) return [...decisions];
  const graphs = facts.graphs.map(indexGraph);
  const fixes = new Map(torn.flatMap((group) => oneWay(group, graphs, facts)));
  return decisions.map((decision) => {
    const fix = fixes.get(decision.finding);
    return fix === undefined ? decision : { ...decision, finding: { ...decision.finding, fix } };
  });
}

/** What a finding's command does to its package. */
function wayOf({ subject, fix }: Finding): 'update' | 'undo' | undefined {
  if (subject.kind !== 'package' || fix?.command === undefined) return undefined;
  if (fix.version !== undefined) return 'update';
  return fix.undo === undefined ? undefined : 'undo';
}

function packageKey({ finding: { subject } }: Decision): string {
  return JSON.stringify([subject.name, subject.purl]);
}

function oneWay(
  group: readonly Decision[],
  graphs: readonly GraphIndex[],
  facts: Facts,
): readonly (readonly [Finding, Fix])[] {
  const updates = group.filter(({ finding }) => wayOf(finding) === 'update');
  const undone = group.filter(({ finding }) => wayOf(finding) === 'undo');
  const blocking = undone.find(({ outcome }) => outcome === 'block')?.finding.fix;
  const instead = updates.map(({ finding, outcome }) => ({
    finding,
    outcome,
    fix: blocking === undefined ? undefined : goingToo(finding, blocking, undoOf(finding, graphs, facts)),
  }));
  if (blocking !== undefined && instead.every(({ outcome, fix }) => outcome !== 'block' || fix !== undefined))
    return instead.map(({ finding, fix }) => [finding, fix ?? inWords(finding)]);
  return undone.map(({ finding }) => [finding, inWords(finding)]);
}

/** The command that takes the package away, for a finding that an update would end; none where it stays then. */
function goingToo({ fix }: Finding, way: Fix, own: Fix | undefined): Fix | undefined {
  if (own?.undo === undefined || own.command !== way.command) return undefined;
  const { command, undo } = own;
  return {
    text: `${fix?.version} is without this, and not without what else blocks. ${undo.words}`,
    command,
    undo,
  };
}

/** A fix without its command. */
function inWords({ fix }: Finding): Fix {
  return { text: fix === undefined ? '' : withoutUndo(fix).text };
}
