import intersects from 'semver/ranges/intersects.js';
import validRange from 'semver/ranges/valid.js';
import { groupBy } from '../../../model/data/group.js';
import { objectOf } from '../../../model/data/json.js';
import type {
  DependencyGraph,
  Edge,
  GraphProblem,
  Importer,
  Package,
} from '../../../model/packages/graph.js';
import { inRange } from '../../../model/packages/in-range.js';
import type { JsonObject } from '../json/values.js';
import { needsOf, outOfDate, quote } from '../manifest-needs.js';

/** One line of `overrides`, with what it stands below. */
interface Rule {
  readonly above: readonly Selector[];
  readonly target: Selector;
  /** What is asked for instead, `$name` replaced; nothing where that cannot be known. */
  readonly value: string | undefined;
}

interface Selector {
  readonly name: string;
  readonly range: string;
}

const MANIFEST = 'package.json';
/** Overrides within overrides; nobody writes more. */
const MAX_DEPTH = 20;

/** Names of packages that any line of `overrides` is about. */
export function overriddenNames(manifest: JsonObject): string[] {
  return rulesOf(manifest).map(({ target }) => target.name);
}

/**
 * npm's lockfile does not hold the overrides that it was made with. Where package.json has others, the lockfile has
 * versions that they do not allow: `npm ci` refuses it. Peers are left out, which may be unmet, and what is bundled,
 * which npm does not override. What an override that was taken away leaves behind, `compareVersions` sees.
 *
 * @see npm's arborist: override-set.js, edge.js, dep-valid.js
 */
export function compareOverrides(graph: DependencyGraph, manifest: JsonObject): GraphProblem[] {
  const rules = rulesOf(manifest);
  if (rules.length === 0) return [];
  const byName = groupBy(rules, ({ target }) => target.name);
  const packages = new Map(graph.packages.map((one) => [one.id, one]));
  const problems = new Map<string, GraphProblem>();
  // What the root itself asks for may not be overridden.
  for (const holder of [...graph.importers.filter(({ path }) => path !== '.'), ...graph.packages]) {
    if ('bundled' in holder && holder.bundled === true) continue;
    for (const edge of holder.dependencies) {
      const about = byName.get(edge.name);
      const target = about === undefined ? undefined : packages.get(edge.to);
      if (about === undefined || target === undefined || target.bundled === true || edge.kind === 'peer')
        continue;
      const message = faultOf({ holder, edge, target }, about);
      if (message !== undefined) problems.set(message, outOfDate(MANIFEST, message));
    }
  }
  return [...problems.values()];
}

interface Link {
  readonly holder: Importer | Package;
  readonly edge: Edge;
  readonly target: Package;
}

function faultOf({ holder, edge, target }: Link, rules: readonly Rule[]): string | undefined {
  const fitting = rules.filter(({ target }) => covers(target.range, edge.range ?? ''));
  const forced = forcedBy(holder, fitting);
  // Where one of the top level fits, some override counts; only of those below others nobody knows whether they do.
  const mayBeFree = forced === undefined && fitting.every(({ above }) => above.length > 0);
  const allowed = forced === undefined ? rules : [forced];
  const isAllowed =
    allowed.some(({ value }) => value === undefined || isMet(target, value)) ||
    (mayBeFree && isMet(target, edge.range ?? ''));
  if (isAllowed) return undefined;
  const first = allowed[0] as Rule;
  return `${MANIFEST} overrides ${quote(selected(first))} by ${quote(first.value ?? '')}, and the lockfile has ${quote(`${target.name}@${target.version}`)}`;
}

const selected = ({ above, target }: Rule): string =>
  [...above, target].map(({ name, range }) => (range === '' ? name : `${name}@${range}`)).join(' > ');

/** The override that is sure to be the one of this edge: below its holder, else the first of the top level. */
function forcedBy(holder: Importer | Package, fitting: readonly Rule[]): Rule | undefined {
  const nested = fitting.filter(({ above }) => above.length > 0);
  if (nested.length === 0) return fitting[0];
  if ('path' in holder) return undefined;
  const own = nested.filter(
    ({ above: [first, ...more] }) =>
      more.length === 0 &&
      first?.name === holder.name &&
      (first.range === '' || inRange(holder.version, first.range)),
  );
  return nested.length === 1 ? own[0] : undefined;
}

/** Whether an override of `name@selected` is about a dependency of this range. */
function covers(selected: string, range: string): boolean {
  if (selected === '' || selected === '*') return true;
  return isRange(selected) && isRange(range) && intersects(selected, range, true);
}

const isRange = (text: string): boolean => validRange(text, true) !== null;

/** Whether a package is what a range or an alias asks for. What is no range (tags, addresses) cannot be told. */
function isMet({ name, version }: Package, asked: string): boolean {
  const alias = /^npm:(@?[^@]+)(?:@(.*))?$/s.exec(asked);
  if (alias !== null && alias[1] !== name) return false;
  const range = alias === null ? asked : (alias[2] ?? '');
  return version === '' || !isRange(range) || inRange(version, range);
}

function rulesOf(manifest: JsonObject): Rule[] {
  const rules: Rule[] = [];
  const own = needsOf(manifest);
  addRules(objectOf(manifest.overrides) ?? {}, []);
  return rules;

  function addRules(overrides: JsonObject, above: readonly Selector[]): void {
    if (above.length > MAX_DEPTH) return;
    for (const [key, written] of Object.entries(overrides)) {
      if (key === '.') continue;
      const target = selectorOf(key);
      const below = objectOf(written);
      const value = below === undefined ? written : below['.'];
      if (typeof value === 'string') rules.push({ above, target, value: rangeOf(value) });
      if (below !== undefined) addRules(below, [...above, target]);
    }
  }

  function rangeOf(value: string): string | undefined {
    const asked = value.startsWith('$') ? own.get(value.slice(1))?.range : value;
    return asked !== undefined && isRange(asked.replace(/^npm:@?[^@]+@?/s, '')) ? asked : undefined;
  }
}

function selectorOf(key: string): Selector {
  const at = key.indexOf('@', 1);
  return at === -1 ? { name: key, range: '' } : { name: key.slice(0, at), range: key.slice(at + 1) };
}
