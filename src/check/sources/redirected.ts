import validRange from 'semver/ranges/valid.js';
import type { RuleMeta } from '../../model/contracts.js';
import { groupBy } from '../../model/data/group.js';
import { labelOf } from '../../model/data/paths.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { Facts } from '../../model/facts.js';
import { compareSeverity, type Severity } from '../../model/findings/severity.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { inRange } from '../../model/packages/in-range.js';
import { lockfileBefore } from '../../model/packages/lockfile-before.js';
import { findRedirects, type Redirect } from '../../model/packages/redirects.js';
import { compareVersions } from '../../model/packages/versions.js';
import { fewOf } from '../../model/text/few.js';
import { type NodeProblem, nodeProblem } from '../package-findings.js';

/** A lockfile in which a dependency leads to an older version that something else needs. */
export const REDIRECTED: RuleMeta = {
  id: 'lockfiles/redirected',
  title: 'Leads to another version that was here already',
  severity: 'high',
  why: 'An edited lockfile can give a package that needs the newest version an old one which something else has brought. No package is added or updated, so a table of changed packages stays empty. Yarn 2 and later installs it whatever range asks, and so does pnpm for what packages need.',
  fix: 'Restore the lockfile from the base branch and install again. Where the older version is meant, say so in package.json.',
};

/** So many of those who get it are named. */
const NAMED = 3;
/** How much of a range is shown. */
const SHOWN = 100;

/**
 * Dependencies that the change leads to a version which is older, comes from elsewhere, or is not in the range that is
 * asked for, and that the lockfile had before. What overrides, resolutions and catalogs allow is no finding.
 */
export function redirected(graph: DependencyGraph, { base }: Facts): readonly NodeProblem[] {
  const before = base === undefined ? undefined : lockfileBefore(base, graph.lockfile.path);
  if (before === undefined || before.lockfile.format !== graph.lockfile.format) return [];
  const found = findRedirects(before, graph).flatMap((redirect) => {
    const fault = isSet(graph, redirect) ? undefined : faultOf(redirect);
    return fault === undefined ? [] : [{ redirect, ...fault }];
  });
  return [...groupBy(found, ({ redirect }) => redirect.after.id).values()].map((group) => {
    const [{ redirect, severity, says }, ...more] = group.sort((a, b) =>
      compareSeverity(a.severity, b.severity),
    );
    const who = holderName(graph, redirect);
    const others = [...new Set(more.map((one) => holderName(graph, one.redirect)))].filter(
      (one) => one !== who,
    );
    const also = others.length === 0 ? '' : ` So do ${fewOf(others, NAMED)}.`;
    const message = `${who} gets ${labelOf(redirect.after)}, was ${redirect.before.version}${says}. The lockfile had both before.${also}`;
    const problem = nodeProblem({ graph, node: redirect.after }, REDIRECTED, message);
    return { ...problem, severity, detail: { inBase: false } };
  });
}

/** Whether the project's own settings ask for it. */
function isSet({ settings = [] }: DependencyGraph, { edge, after }: Redirect): boolean {
  return settings.some(
    ({ name, value }) =>
      (name === edge.name || name === after.name) && (!isRange(value) || inRange(after.version, value)),
  );
}

function isRange(text: string): boolean {
  return text !== '' && validRange(text, true) !== null;
}

function holderName(graph: DependencyGraph, { holder }: Redirect): string {
  return 'purl' in holder
    ? labelOf(holder)
    : joinPath(joinPath(parentPath(graph.lockfile.path), holder.path), 'package.json');
}

interface Fault {
  readonly severity: Severity;
  /** Behind the version that it was. */
  readonly says: string;
}

/** What is wrong with it, if anything: a newer version in the range is what `dedupe` does. */
function faultOf({ edge, before, after }: Redirect): Fault | undefined {
  // Another package under the name is `sources/substituted`.
  if (before.name !== after.name) return undefined;
  const range = (edge.range ?? '').replace(/^npm:(?:@?[^@]*@)?/, '');
  if (isRange(range) && before.source.kind === 'registry' && after.source.kind !== 'registry')
    return { severity: 'high', says: ' of a registry, and asks for one' };
  if (isRange(range) && inRange(before.version, range) && !inRange(after.version, range))
    return { severity: 'high', says: `, and asks for ${range.slice(0, SHOWN)}` };
  return compareVersions(after.version, before.version) < 0 ? { severity: 'moderate', says: '' } : undefined;
}
