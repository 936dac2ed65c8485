import type { GraphProblem } from '../../../model/packages/graph.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { withoutNpm } from '../yarn/words.js';
import { parseIdent } from './descriptors.js';
import type { BerryNeed } from './entries.js';

/** Names and ranges are shorter; taking a pattern apart takes quadratic time. */
const MAX_PATTERN = 1000;

/** One line of the root's `resolutions`. */
export interface Resolution {
  /** Whose dependencies it is for: a name, and the reference where the pattern has one. */
  readonly from: { readonly name: string; readonly reference: string | undefined } | undefined;
  /** The dependency it is for, and the range where the pattern has one. */
  readonly name: string;
  readonly range: string | undefined;
  /** The range that stands in the place of the declared one. */
  readonly to: string;
}

/**
 * Patterns as Yarn 2 and later read them: `a`, `a@range`, `parent/a`, `parent@reference/a@range`. Globs are not
 * read by these versions, and a pattern that Yarn refuses overrides nothing.
 *
 * @see parseResolution of Yarn's parsers package
 */
export function parseResolutions(
  resolutions: readonly (readonly [pattern: string, reference: string])[],
): Resolution[] {
  return resolutions.flatMap(([pattern, to]) => {
    if (pattern.length > MAX_PATTERN) return [];
    const match =
      /^(?:(@?[^/@*]+(?:(?<=^@[^/@]+)\/[^/@*]+)?)(?:@([^/].*?))?\/)?((?:@[^/@*]+\/)?[^/@*]+)(?:@(.+))?$/.exec(
        pattern,
      );
    if (match === null) return [];
    const [, parent, reference, name = '', range] = match;
    // `@scope/name` alone is a name, not a parent and its dependency.
    if (parent?.startsWith('@') && !parent.includes('/') && reference === undefined)
      return [{ from: undefined, name: `${parent}/${name}`, range, to }];
    const from = parent === undefined ? undefined : { name: parent, reference };
    return [{ from, name, range, to }];
  });
}

export interface Overrides {
  readonly resolutions: readonly Resolution[];
  /** Since metadata version 7, `1.0.0` and `npm:1.0.0` are the same range; before, patterns are literal. */
  readonly areNormalised: boolean;
}

/**
 * The range that the first fitting line puts in the place of a dependency's own.
 *
 * @param parent locator of the package that asks.
 */
export function overridden(
  { resolutions, areNormalised }: Overrides,
  parent: string,
  { name, range }: BerryNeed,
): string | undefined {
  const isSame = (a: string, b: string): boolean =>
    a === b || (areNormalised && withoutNpm(a) === withoutNpm(b));
  for (const one of resolutions) {
    if (one.name !== name) continue;
    if (one.range !== undefined && !isSame(one.range, range)) continue;
    if (one.from === undefined) return one.to;
    const { name: owner, reference } = one.from;
    const ident = parseIdent(parent);
    if (ident?.name === owner && (reference === undefined || isSame(reference, ident.rest))) return one.to;
  }
  return undefined;
}

/** Ranges by catalog and name; the catalog without a name is ''. */
export type Catalogs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** `catalog` and `catalogs` of a .yarnrc.yml. */
export function readCatalogs(root: YamlMap, file: string, problems: GraphProblem[]): Catalogs {
  const catalogs = new Map<string, ReadonlyMap<string, string>>();
  const add = (name: string, value: Yaml | undefined): void => {
    if (value === undefined || value === '') return;
    if (value instanceof Map) catalogs.set(name, textsOf(value));
    else problems.push({ code: 'unsupported-entry', message: 'A catalog is not a map', place: file });
  };
  add('', root.get('catalog'));
  const named = root.get('catalogs');
  if (named instanceof Map) for (const [name, value] of named as YamlMap) add(name, value);
  return catalogs;
}

function textsOf(map: YamlMap): ReadonlyMap<string, string> {
  return new Map([...map].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
