import path from 'node:path';
import { readLockfiles } from '../../collect/lockfiles/discovery/discover.js';
import { SealgateError } from '../../errors.js';
import type { Log } from '../../io/log.js';
import { joinPath } from '../../model/data/repository-path.js';
import type { FixKind, FixStep, Steps } from '../../model/findings/fix-step.js';
import { diffGraphs } from '../../model/packages/change.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { inRange } from '../../model/packages/in-range.js';
import { compareVersions } from '../../model/packages/versions.js';
import {
  applyStep,
  diffSince,
  restoreOnInterrupt,
  restoreSnapshot,
  takeSnapshot,
} from '../../publish/apply-fix.js';

/** How one step ended. */
export interface FixOutcome {
  readonly state: 'applied' | 'failed';
  readonly reason?: string;
  /** The override that was needed after all. */
  readonly override?: Steps;
  /** What another step made of it, so that this one was not needed. */
  readonly settled?: string;
}

export interface AppliedFixes {
  /** Of the safe steps, and of those that these made needless. */
  readonly outcomes: ReadonlyMap<FixStep, FixOutcome>;
  /** A line for every package that is another one now. */
  readonly changes: readonly string[];
  /** All files, as git shows it. */
  readonly diff: string;
}

/** A newer parent may ask for a newer package: an override that was written before would hold it back. */
const ORDER: readonly FixKind[] = ['bump', 'refresh', 'override', 'none'];

/**
 * Applies the safe steps one after the other, updates of what the repository declares first and overrides last.
 * After each the lockfile is read again: where the vulnerable version is still there, or a package that the
 * repository declares came to an incompatible version, everything the step wrote is put back; a step that another
 * one made needless is left out.
 */
export async function applyFixes(
  steps: readonly FixStep[],
  graphs: readonly DependencyGraph[],
  { dir, log }: { readonly dir: string; readonly log: Log },
): Promise<AppliedFixes> {
  const outcomes = new Map<FixStep, FixOutcome>();
  const safe = ORDER.flatMap((kind) => steps.filter((step) => step.safe && step.kind === kind));
  const files = [...new Set(graphs.flatMap(filesOf))].sort();
  const before = await takeSnapshot(dir, files);
  const first = new Map(graphs.map((graph) => [graph.lockfile.path, graph]));
  const now = new Map(first);
  for (const step of safe) {
    log.progress(`Updating ${step.name} in ${step.lockfile}`);
    const graph = now.get(step.lockfile);
    const original = first.get(step.lockfile);
    if (graph === undefined || original === undefined) continue;
    if (!isVulnerable(graph, step, original)) {
      outcomes.set(step, { state: 'applied', settled: settledBy(graph, step) });
      continue;
    }
    const mended = steps.filter(
      (one) => one.lockfile === step.lockfile && outcomes.get(one)?.state === 'applied',
    );
    const { outcome, after } = await applyOrOverride(dir, step, { graph, first: original, mended });
    outcomes.set(step, outcome);
    if (after !== undefined) now.set(step.lockfile, after);
  }
  for (const step of steps) {
    const graph = now.get(step.lockfile);
    if (graph !== undefined && !step.safe && isSettled(graph, step))
      outcomes.set(step, { state: 'applied', settled: settledBy(graph, step) });
  }
  log.progress(undefined);
  const changes = graphs.flatMap((graph) => describeChanges(graph, now.get(graph.lockfile.path) ?? graph));
  return { outcomes, changes, diff: await diffSince(dir, before) };
}

/** Of one lockfile: before this step, and before all. */
interface Graphs {
  readonly graph: DependencyGraph;
  readonly first: DependencyGraph;
  /** Steps that were made already: this one must not undo them. */
  readonly mended: readonly FixStep[];
}

/** The step as planned; where that does not get there and an override may, the override. */
async function applyOrOverride(dir: string, step: FixStep, graphs: Graphs): ReturnType<typeof applyOne> {
  const planned = await applyOne(dir, step, graphs);
  if (planned.outcome.state === 'applied' || step.fallback === undefined) return planned;
  const second = await applyOne(dir, { ...step, steps: step.fallback }, graphs);
  if (second.outcome.state === 'failed') return planned;
  return { ...second, outcome: { ...second.outcome, override: step.fallback } };
}

async function applyOne(
  dir: string,
  step: FixStep,
  graphs: Graphs,
): Promise<{ readonly outcome: FixOutcome; readonly after?: DependencyGraph }> {
  const { graph } = graphs;
  const snapshot = await takeSnapshot(dir, filesOf(graph));
  const takeBack = restoreOnInterrupt(dir, snapshot, step);
  try {
    await applyStep(dir, step, graph.lockfile.format);
    const read = await readLockfiles(dir, { files: [path.join(dir, step.lockfile)] });
    const [after] = read.graphs;
    const reason =
      after === undefined
        ? `the lockfile cannot be read afterwards: ${read.problems[0]?.message ?? 'it is gone'}`
        : faultOf(step, graphs, after);
    if (reason === undefined && after !== undefined) return { outcome: { state: 'applied' }, after };
    await restoreSnapshot(dir, snapshot);
    return { outcome: { state: 'failed', reason: `${reason}; put back` } };
  } catch (error) {
    await restoreSnapshot(dir, snapshot);
    if (!(error instanceof SealgateError)) throw error;
    return { outcome: { state: 'failed', reason: `${error.message}; put back` } };
  } finally {
    takeBack();
  }
}

/** What is wrong with the lockfile that a step left. */
function faultOf(
  step: FixStep,
  { graph, first, mended }: Graphs,
  after: DependencyGraph,
): string | undefined {
  if (isVulnerable(after, step, first)) {
    return versionsOf(after, step.name).includes(step.from)
      ? `${step.name}@${step.from} is still there afterwards`
      : `it would bring ${namedVersions(after, step.name)}`;
  }
  const undone = mended.find((one) => isVulnerable(after, one, first));
  if (undone !== undefined)
    return `it would bring ${namedVersions(after, undone.name)}, which another step has mended`;
  const jumped = diffGraphs(graph, after).updated.find(
    (pair) => pair.before.direct && !inRange(pair.after.version, `^${pair.before.version}`),
  );
  return jumped === undefined
    ? undefined
    : `it would take ${jumped.before.name} from ${jumped.before.version} to ${jumped.after.version}`;
}

/**
 * Whether the version is there, or a new one that is older than the one without the problem: of its release line,
 * or an even older one that nobody calls fixed. What a package manager resolves again may well go back.
 *
 * @param first the graph before any step: what it had has steps of its own.
 */
function isVulnerable(graph: DependencyGraph, step: FixStep, first: DependencyGraph): boolean {
  const { name, from, to } = step;
  const had = new Set(versionsOf(first, name));
  return versionsOf(graph, name).some(
    (version) =>
      version === from ||
      (to !== undefined &&
        !had.has(version) &&
        compareVersions(version, to) < 0 &&
        (inRange(version, `^${from}`) || (compareVersions(version, from) < 0 && !isFixed(version, step)))),
  );
}

/** Whether every vulnerability has a fixed version in the release line of this one, and not above it. */
function isFixed(version: string, { fixed }: FixStep): boolean {
  return fixed.every((versions) => versions.some((one) => inRange(version, `^${one}`)));
}

/** Whether other steps left nothing for a human: what is there now is known to be without the problem. */
function isSettled(graph: DependencyGraph, { name, from, to }: FixStep): boolean {
  return versionsOf(graph, name).every(
    (version) => version !== from && to !== undefined && compareVersions(version, to) >= 0,
  );
}

function versionsOf(graph: DependencyGraph, name: string): string[] {
  return graph.packages.filter((node) => node.name === name).map(({ version }) => version);
}

function namedVersions(graph: DependencyGraph, name: string): string {
  return `${name} ${[...new Set(versionsOf(graph, name))].sort(compareVersions).join(', ')}`;
}

function settledBy(graph: DependencyGraph, { name, from }: FixStep): string {
  const versions = versionsOf(graph, name);
  return versions.length === 0
    ? `Another step took ${name} ${from} out.`
    : `Another step brought ${namedVersions(graph, name)} instead.`;
}

/** What a package manager may write for a fix: lockfile, manifests, settings. */
function filesOf(graph: DependencyGraph): string[] {
  const folder = path.posix.dirname(graph.lockfile.path);
  const at = (name: string): string => joinPath(folder, name);
  return [
    graph.lockfile.path,
    at('pnpm-workspace.yaml'),
    ...graph.importers.map((importer) => at(path.posix.join(importer.path, 'package.json'))),
  ];
}

function describeChanges(before: DependencyGraph, after: DependencyGraph): string[] {
  const { added, removed, updated } = diffGraphs(before, after);
  return [
    ...updated
      .filter((pair) => pair.before.version !== pair.after.version)
      .map((pair) => `${pair.before.name} ${pair.before.version} → ${pair.after.version}`),
    ...added.map((node) => `${node.name} ${node.version} added`),
    ...removed.map((node) => `${node.name} ${node.version} removed`),
  ];
}
