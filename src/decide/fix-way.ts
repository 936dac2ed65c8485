import type { FixKind, Steps } from '../model/findings/fix-step.js';
import type { Package } from '../model/packages/graph.js';
import { inRange } from '../model/packages/in-range.js';
import { bumpDirect, type Change, type Declared, managerOf, refreshLockfile } from './fix-commands.js';
import {
  allows,
  type GraphIndex,
  hasOthers,
  isImporter,
  type Parent,
  parentNames,
  rootDeclares,
} from './fix-graph.js';
import { overrideVersion, refreshOrOverride, whereItStays } from './fix-overrides.js';
import { bumpInRush, isOfRush, overrideInRush, thenUpdateRush } from './fix-rush.js';
import { catalogsOf, changeCatalogs, changeOverrides, overridesAgainst } from './fix-settings.js';
import { withoutYarnEntries } from './fix-yarn.js';

/** How a version is reached. */
export interface Way {
  readonly kind: FixKind;
  readonly steps: Steps;
  /** For where the steps may not get there: pnpm's lockfile does not tell what others ask for. */
  readonly fallback?: Steps;
}

/** A version to reach. */
export interface Goal {
  readonly to: string;
  /** Of an override, where nothing else mends it. */
  readonly instead?: Steps | undefined;
}

/**
 * The way to a version of a package: what the repository itself says of it is said anew (its overrides and catalogs,
 * then its dependencies); of what others need, their ranges tell whether a refresh does or an override is needed.
 */
export function wayTo(index: GraphIndex, node: Package, { to, instead }: Goal): Way {
  const change: Change = { graph: index.graph, name: node.name, version: to };
  const parents = index.parentsOf(node.id);
  const declared = parents.flatMap(({ from, edge }): Declared[] =>
    isImporter(from) ? [{ importer: from, edge }] : [],
  );
  const set = overridesAgainst(index.graph, node, { to, parents: parentNames(parents) });
  if (set.length > 0) return { kind: 'override', steps: changeOverrides(change, set, declared) };
  const { blocking, unknown } = rangesOf(parents, to);
  // A caret range is what almost all declare.
  const silent = unknown && !inRange(to, `^${node.version}`);
  const forced = silent ? parentNames(parents) : blocking;
  const options = {
    parents: parentNames(parents),
    others: hasOthers(index, node) || declared.length > 0,
    declared: rootDeclares(index, node),
  };
  if (isOfRush(index.graph)) return wayInRush(change, declared, forced.length > 0);
  if (declared.length === 0) {
    if (forced.length > 0) {
      const steps = instead ?? overrideVersion(change, { ...options, parents: forced });
      return { kind: 'override', steps };
    }
    if (!unknown) return { kind: 'refresh', steps: refreshLockfile(change) };
    const steps = refreshOrOverride(change, node.version, options);
    return { kind: 'refresh', steps, fallback: overrideVersion(change, options) };
  }
  const others = parents.some(({ from, edge }) => !isImporter(from) && allows(edge, to) === true);
  const bump = bumpAll(change, declared, others);
  if (forced.length > 0) {
    const override = overrideVersion(change, { ...options, parents: forced });
    return { kind: 'override', steps: both(bump, override) };
  }
  if (!unknown) return { kind: 'bump', steps: bump };
  const text = `${bump.text} ${whereItStays(change, node.version, options)}`;
  return {
    kind: 'bump',
    steps: { ...bump, text },
    fallback: both(bump, overrideVersion(change, options)),
  };
}

/** @param isForced whether a range of others excludes the version. */
function wayInRush(change: Change, declared: readonly Declared[], isForced: boolean): Way {
  const why = isForced
    ? `No declared range allows ${change.name} ${change.version}`
    : 'Rush refreshes no single package';
  const override = overrideInRush(change, why);
  if (declared.length === 0) return { kind: 'override', steps: override };
  const bump = bumpAll(change, declared, false);
  return isForced
    ? { kind: 'override', steps: { ...override, text: `${bump.text} ${override.text}` } }
    : { kind: 'bump', steps: bump };
}

/** Names of packages whose ranges exclude the version, and whether there are some whose ranges nobody knows. */
function rangesOf(
  parents: readonly Parent[],
  to: string,
): { readonly blocking: readonly string[]; readonly unknown: boolean } {
  const blocking: string[] = [];
  let unknown = false;
  for (const { from, edge } of parents) {
    if (isImporter(from)) continue;
    const allowed = allows(edge, to);
    if (allowed === false) blocking.push(from.name);
    if (allowed === undefined) unknown = true;
  }
  return { blocking, unknown };
}

/**
 * Of what the repository declares: in its catalogs, and beside them.
 *
 * @param others whether ranges of others allow the version, too.
 */
function bumpAll(change: Change, declared: readonly Declared[], others: boolean): Steps {
  const inCatalogs = catalogsOf(declared);
  const own = declared.filter(({ edge }) => edge.range?.startsWith('catalog:') !== true);
  const catalogs = inCatalogs.length === 0 ? undefined : changeCatalogs(change, inCatalogs);
  const inRush = isOfRush(change.graph);
  const bump = own.length === 0 ? undefined : inRush ? bumpInRush(change, own) : bumpDirect(change, own);
  const steps = catalogs === undefined ? bump : bump === undefined ? catalogs : both(catalogs, bump);
  if (inRush && steps !== undefined) return thenUpdateRush(steps.text, change.graph);
  if (steps === undefined) return { text: `Update ${change.name} to ${change.version}.` };
  return others ? withEntriesOfOthers(change, steps) : steps;
}

/** npm, pnpm and Bun give others the version that the repository declares; Yarn keeps an entry for each range. */
function withEntriesOfOthers(change: Change, steps: Steps): Steps {
  const manager = managerOf(change.graph);
  if (manager === 'yarn-classic') return withoutYarnEntries(change.graph.lockfile.path, change.name, steps);
  if (manager !== 'yarn-berry') return steps;
  return { ...both(steps, refreshLockfile(change)), text: steps.text };
}

/** Two steps, one after the other; without a command where one of them has none. */
function both(first: Steps, then: Steps): Steps {
  const text = `${first.text} ${then.text}`;
  if (first.command === undefined || then.command === undefined) return { text };
  return {
    ...first,
    ...then,
    text,
    command: `${first.command} && ${then.command}`,
    ...(first.calls === undefined || then.calls === undefined
      ? { calls: undefined }
      : { calls: [...first.calls, ...then.calls] }),
  };
}
