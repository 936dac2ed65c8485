import type { Facts } from '../model/facts.js';
import type { Finding, Fix } from '../model/findings/finding.js';
import type { Steps } from '../model/findings/fix-step.js';
import type { Package } from '../model/packages/graph.js';
import { packageFactsOf } from '../model/signatures/registry-facts.js';
import { fewOf } from '../model/text/few.js';
import { bumpDirect, checkoutFile, restoreLockfile } from './fix-commands.js';
import { elsewhereText } from './fix-elsewhere.js';
import { type GraphIndex, indexGraph, targetVersion } from './fix-graph.js';
import { dockerfileLine } from './fix-image.js';
import { undoOf } from './fix-undo.js';
import { wayTo } from './fix-way.js';
import { withoutFix } from './without-fix.js';

/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
  'signatures/differs',
  'signatures/invalid',
  'sources/substituted',
  'lockfiles/integrity-changed',
  'lockfiles/integrity-removed',
  'lockfiles/integrity-replaced',
  'lockfiles/repatched',
  'lockfiles/redirected',
]);

/** What could not be looked at: to take the package out again mends nothing. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'signatures/unreachable',
  'provenance/unreachable',
  'trust/unreachable',
  'licenses/unread',
]);

/**
 * The findings with the way out of each: the nearest version without the problem, and the command that gets
 * there with the package manager of that lockfile (a bump of what is declared, a refresh within the declared
 * ranges, or an override). Names from outside that no package can have get no command.
 */
export function withFixes(findings: readonly Finding[], facts: Facts): Finding[] {
  const graphs = facts.graphs.map(indexGraph);
  return findings.map((finding) => {
    if (finding.fix?.command !== undefined) return finding;
    if (finding.rule === 'vulnerabilities/known') return withUpdate(finding, graphs, facts);
    if (RESTORABLE.has(finding.rule)) return withRestore(finding, graphs, facts);
    if (finding.rule === 'sources/missing-integrity' && hadHash(finding, facts))
      return withRestore(finding, graphs, facts);
    if (finding.rule === 'lockfiles/removed') return withFileBack(finding, facts);
    if (UNKNOWN.has(finding.rule)) return finding;
    if (isMovedBySettings(finding, graphs, facts)) return withSettingsBack(finding, facts);
    const fix = undoOf(finding, graphs, facts);
    return fix === undefined ? finding : { ...finding, fix };
  });
}

function withUpdate(finding: Finding, graphs: readonly GraphIndex[], facts: Facts): Finding {
  const ids = finding.subject.nodes ?? [];
  const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
  const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
  const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
  if (home === undefined || node === undefined) return withoutGraph(finding, graphs, facts);
  const version = targetVersion(finding, node.version);
  if (version === undefined) {
    const fix = noFix(finding, node);
    if (fix.command !== undefined) return { ...finding, fix };
    return { ...finding, fix: undoOf({ ...finding, fix }, graphs, facts) ?? fix };
  }
  const steps = knownSteps({ index: home, node }, finding, version);
  if (homes.length === 1) return { ...finding, fix: fixOf(steps, version) };
  const others = homes.filter((index) => index !== home);
  const all = [steps, ...others.map((index) => stepsIn(index, finding, version))];
  const commands = all.map((one) => one?.command);
  // One sentence for all commands, or the sentence and the command of the one lockfile.
  if (commands.every((one) => one !== undefined) && all.every((one) => one?.text === steps.text)) {
    const fix = { ...steps, command: [...new Set(commands)].join(' && ') };
    return { ...finding, fix: fixOf(fix, version) };
  }
  const elsewhere = fewOf(
    others.map((index) => index.graph.lockfile.path),
    MOST_NAMED,
  );
  return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}

/** Lockfiles named at most. */
const MOST_NAMED = 3;

function stepsIn(index: GraphIndex, finding: Finding, version: string): Steps | undefined {
  const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
  return node === undefined ? undefined : knownSteps({ index, node }, finding, version);
}

function fixOf({ text, command }: Steps, version: string): Fix {
  return { text, ...(command === undefined ? {} : { command }), version };
}

function withoutGraph(finding: Finding, graphs: readonly GraphIndex[], facts: Facts): Finding {
  const elsewhere = elsewhereText(finding, graphs, facts);
  const fix = finding.fix ?? { text: withoutFix([finding]) };
  if (elsewhere !== undefined) return { ...finding, fix: { ...fix, text: `${elsewhere} ${fix.text}` } };
  const dockerfile = finding.fix === undefined ? undefined : dockerfileLine(finding, facts);
  return { ...finding, fix: dockerfile === undefined ? fix : { ...fix, dockerfile } };
}

function noFix(finding: Finding, node: Package): Fix {
  // The tool knows a way (another direct dependency) although no version of the package itself is known.
  if (finding.fix !== undefined && finding.fix.version === undefined) return finding.fix;
  const text = withoutFix([finding]);
  return { text: node.direct ? text : `${text} It came in by the path shown.` };
}

/** A package of a finding in one lockfile. */
interface Home {
  readonly index: GraphIndex;
  readonly node: Package;
}

function knownSteps(home: Home, finding: Finding, version: string): Steps {
  if (finding.detail?.update !== undefined) return stepsFor(home, finding, version);
  const { index, node } = home;
  const key = `${node.id}\0${version}`;
  const steps = index.known.get(key) ?? stepsFor(home, finding, version);
  index.known.set(key, steps);
  return steps;
}

function stepsFor({ index, node }: Home, finding: Finding, to: string): Steps {
  return wayTo(index, node, { to, instead: viaDirect(index, finding) }).steps;
}

/** npm audit may know a release of a direct dependency that no longer brings the vulnerable version. */
function viaDirect(index: GraphIndex, finding: Finding): Steps | undefined {
  const update = finding.detail?.update;
  if (typeof update !== 'object' || update === null || Array.isArray(update)) return undefined;
  const { name, version, major } = update as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof version !== 'string' || major === true) return undefined;
  const declared = index.graph.importers.flatMap((importer) =>
    importer.dependencies
      .filter((edge) => index.nodes.get(edge.to)?.name === name)
      .map((edge) => ({ importer, edge })),
  );
  if (declared.length === 0) return undefined;
  const steps = bumpDirect({ graph: index.graph, name, version }, declared);
  return { ...steps, text: `${steps.text.slice(0, -1)}, which no longer brings the vulnerable version.` };
}

/** A lockfile that is gone comes back as the base has it; whoever wants another way out reads on. */
function withFileBack(finding: Finding, { base }: Facts): Finding {
  const command = base === undefined ? undefined : checkoutFile(finding.subject.name, base.commit);
  return finding.fix === undefined || command === undefined
    ? finding
    : { ...finding, fix: { ...finding.fix, command } };
}

/** Whether the change's settings make the package come from another registry, whatever the lockfile says. */
function isMovedBySettings(
  { rule, subject: { nodes = [] } }: Finding,
  graphs: readonly GraphIndex[],
  { registry }: Facts,
): boolean {
  if (rule !== 'trust/registry-changed' || registry === undefined) return false;
  return graphs.some((index) =>
    nodes.some((id) => {
      const node = index.nodes.get(id);
      return node !== undefined && packageFactsOf(registry, node)?.registryBefore !== undefined;
    }),
  );
}

/** Taking the package out would leave the settings as they are: the files that name the registry go back. */
function withSettingsBack(finding: Finding, { base }: Facts): Finding {
  const files = (base?.installation ?? []).flatMap((change) =>
    change.kind === 'setting' && change.before !== undefined && /registr/i.test(change.key)
      ? [change.path]
      : [],
  );
  const commands = [...new Set(files)].map((file) => base && checkoutFile(file, base.commit));
  if (finding.fix === undefined || commands.length === 0 || commands.includes(undefined)) return finding;
  return { ...finding, fix: { ...finding.fix, command: commands.join(' && ') } };
}

/** Whether the base has the hash that the change leaves out. */
function hadHash({ location, subject: { nodes = [] } }: Finding, { base }: Facts): boolean {
  const before = base?.graphs.find((graph) => graph.lockfile.path === location?.file);
  return before?.packages.some((node) => node.integrity !== undefined && nodes.includes(node.id)) === true;
}

/** The base's lockfile helps only where it does not hold the very same entry. */
function withRestore(finding: Finding, graphs: readonly GraphIndex[], facts: Facts): Finding {
  const file = finding.location?.file;
  const index = graphs.find((candidate) => candidate.graph.lockfile.path === file);
  const before = facts.base?.graphs.find((graph) => graph.lockfile.path === file);
  if (index === undefined || before === undefined || facts.base === undefined) return finding;
  const ids = finding.subject.nodes ?? [];
  const same = ids.some((id) => {
    const old = before.packages.find((node) => node.id === id);
    return old !== undefined && old.integrity === index.nodes.get(id)?.integrity;
  });
  if (same) return finding;
  const { text, command } = restoreLockfile(index.graph, facts.base.commit);
  return { ...finding, fix: { text, ...(command === undefined ? {} : { command }) } };
}
