import type { RuleMeta } from '../../model/contracts.js';
import { labelOf } from '../../model/data/paths.js';
import type { Facts } from '../../model/facts.js';
import { ALL_OF, commandTexts, leadsOutOfPackage } from '../../model/packages/commands.js';
import type { DeclaredManifest } from '../../model/packages/declared-manifest.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { lockfileBefore } from '../../model/packages/lockfile-before.js';
import { packageFactsOf, type RegistryFacts } from '../../model/signatures/registry-facts.js';
import { fewOf } from '../../model/text/few.js';
import { type NodeProblem, nodeProblem } from '../package-findings.js';

/** A lockfile that gives a package other commands than it has. */
export const COMMANDS: RuleMeta = {
  id: 'lockfiles/commands',
  title: 'Commands that are not the package’s own',
  severity: 'high',
  why: 'npm, Yarn and Bun take from the lockfile which commands a package brings and which file each runs. An edited entry puts another program in the place of `eslint` or `git` in every script, while name, version and hash stay as they were.',
  fix: 'Restore the entry from the base branch, or remove it, and install again.',
};

/** What a package's commands are known to be, and who says so. */
interface Known {
  readonly commands: ReadonlySet<string>;
  readonly by: string;
}

/** So many commands are named. */
const NAMED = 5;

/**
 * Commands that the lockfile says a package has, and that lead out of it, or that neither its tarball, nor the
 * registry, nor the same version in the base has.
 */
export function foreignCommands(graph: DependencyGraph, facts: Facts): readonly NodeProblem[] {
  let before: ReadonlyMap<string, Known> | undefined;
  return graph.packages.flatMap((node) => {
    const { commands } = node;
    // What is in a folder of the project is reviewed there.
    if (commands === undefined || node.source.kind === 'file' || node.source.kind === 'link') return [];
    before ??= commandsBefore(graph, facts);
    const old = before.get(node.purl);
    const { foreign, says } = judge(node, declaredOf(node, facts.registry) ?? old);
    if (foreign.length === 0) return [];
    const message = `The lockfile gives ${labelOf(node)} ${told(foreign)}${says}.`;
    const isNew = old !== undefined && foreign.some((one) => !old.commands.has(one));
    const problem = nodeProblem({ graph, node }, COMMANDS, message);
    return [isNew ? { ...problem, detail: { inBase: false } } : problem];
  });
}

/** Which of its commands are not its own, and why. */
function judge(
  { commands = [] }: Package,
  known: Known | undefined,
): { readonly foreign: readonly string[]; readonly says: string } {
  const outside = commands.filter(leadsOutOfPackage);
  if (outside.length > 0) return { foreign: outside, says: ', outside of the package' };
  if (known === undefined) return { foreign: [], says: '' };
  const has = known.commands.size === 0 ? 'it has none' : `it has ${told([...known.commands])}`;
  return { foreign: commands.filter((one) => !known.commands.has(one)), says: `; ${known.by} ${has}` };
}

function told(commands: readonly string[]): string {
  const texts = commands.map((one) => {
    const at = one.indexOf('=');
    return `${one.slice(0, at)} (${one.slice(at + 1)})`;
  });
  return `the command${texts.length === 1 ? '' : 's'} ${fewOf(texts, NAMED)}`;
}

/** By its tarball, or by the registry, which is asked what the change brings. A patch may change what they say. */
function declaredOf(node: Package, registry: RegistryFacts | undefined): Known | undefined {
  const isPatched = node.patches?.some((name) => !name.startsWith('builtin<')) === true;
  if (registry === undefined || node.bundled === true || isPatched) return undefined;
  const about = packageFactsOf(registry, node);
  if (about?.tarball?.state === 'had') return declared(node, about.tarball.value.declares, 'in its tarball');
  const manifest = about?.history?.state === 'had' ? about.history.value.after?.declares : undefined;
  return manifest === undefined ? undefined : declared(node, manifest, 'at the registry');
}

/** Neither says which files a folder of commands has. */
function declared({ commands = [] }: Package, manifest: DeclaredManifest, by: string): Known | undefined {
  return commands.some((one) => one.startsWith(`${ALL_OF}=`))
    ? undefined
    : { commands: new Set(commandTexts(Object.entries(manifest.commands))), by };
}

/** Of every package of the lockfile as the base had it, by purl. */
function commandsBefore(graph: DependencyGraph, { base }: Facts): ReadonlyMap<string, Known> {
  const old = base === undefined ? undefined : lockfileBefore(base, graph.lockfile.path);
  const known = new Map<string, Known>();
  const { format, sha256 } = graph.lockfile;
  if (base === undefined || old === undefined || old.lockfile.sha256 === sha256) return known;
  // Another package manager's, and version 1 of npm's, need not keep commands.
  if (old.lockfile.format !== format || (format === 'npm' && old.lockfile.version === '1')) return known;
  for (const { purl, commands = [] } of old.packages) {
    const all = [...(known.get(purl)?.commands ?? []), ...commands];
    known.set(purl, { commands: new Set(all), by: `on ${base.ref}` });
  }
  return known;
}
