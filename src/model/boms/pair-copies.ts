import { addToList } from '../data/group.js';
import { compareText } from '../text/compare-text.js';
import type { BomComponent } from './bom.js';

type Pair = readonly [before: BomComponent, after: BomComponent];

export interface PairedCopies {
  /** Each copy is in one pair at most. */
  readonly pairs: readonly Pair[];
  /** Copies that came along with bytes that no copy had, each beside one that was there. */
  readonly strangers: readonly Pair[];
  /** Copies with bytes that came along, or went, beside others of which no bytes are known in either BOM. */
  readonly come: readonly BomComponent[];
  readonly gone: readonly BomComponent[];
}

/**
 * Which copy of one name and version in the one BOM is which in the other: those with the same hashes first (a copy
 * that another package brings inside of it has none), then the others in their order, those with hashes apart from
 * those without.
 *
 * @param befores not empty.
 */
export function pairCopies(befores: readonly BomComponent[], afters: readonly BomComponent[]): PairedCopies {
  const pairs: Pair[] = [];
  const [before] = befores;
  const [after] = afters;
  // Nearly always there is one of each.
  if (before !== undefined && after !== undefined && befores.length === 1 && afters.length === 1)
    return { pairs: [[before, after]], strangers: [], come: [], gone: [] };
  const match = (
    left: readonly BomComponent[],
    right: readonly BomComponent[],
    keyOf: (component: BomComponent) => string,
  ): [BomComponent[], BomComponent[]] => {
    const waiting = groupBackwards(right, keyOf);
    const open = left.filter((one) => {
      const other = waiting.get(keyOf(one))?.pop();
      if (other !== undefined) pairs.push([one, other]);
      return other === undefined;
    });
    return [open, [...waiting.values()].flatMap((group) => group.reverse())];
  };
  const byBytes = match(befores, afters, bytesOf);
  const byKind = match(...byBytes, ({ hashes }) => String(hashes.length > 0));
  const [open, left] = match(...byKind, () => '');
  return {
    pairs,
    strangers: strangersOf(befores, left),
    come: knownAmongUnknown(left, afters, befores),
    gone: knownAmongUnknown(open, befores, afters),
  };
}

/**
 * A workspace, or what a package brings inside of its tarball, has no hash; the published package of that version is
 * another component. A BOM that knows of no copy's bytes in one place and of all in the other tells hashes as it likes.
 */
function knownAmongUnknown(
  left: readonly BomComponent[],
  own: readonly BomComponent[],
  others: readonly BomComponent[],
): BomComponent[] {
  const isUnknown = ({ hashes }: BomComponent): boolean => hashes.length === 0;
  if (!others.every(isUnknown) || !own.some(isUnknown)) return [];
  return left.filter((one) => !isUnknown(one)).slice(0, 1);
}

/** Lists from the last to the first, so that the first is taken off the end. */
function groupBackwards(
  components: readonly BomComponent[],
  keyOf: (component: BomComponent) => string,
): Map<string, BomComponent[]> {
  const groups = new Map<string, BomComponent[]>();
  for (let at = components.length - 1; at >= 0; at -= 1) {
    const component = components[at] as BomComponent;
    addToList(groups, keyOf(component), component);
  }
  return groups;
}

function bytesOf({ hashes }: BomComponent): string {
  return hashes.map(hashKey).sort(compareText).join('\n');
}

function hashKey({ alg, content }: BomComponent['hashes'][number]): string {
  return `${alg} ${content}`;
}

function strangersOf(befores: readonly BomComponent[], left: readonly BomComponent[]): Pair[] {
  const known = new Set(befores.flatMap(({ hashes }) => hashes.map(hashKey)));
  const byAlgorithm = new Map(befores.flatMap((one) => one.hashes.map(({ alg }) => [alg, one] as const)));
  return left.flatMap((after): Pair[] => {
    if (after.hashes.some((hash) => known.has(hashKey(hash)))) return [];
    const before = after.hashes.map(({ alg }) => byAlgorithm.get(alg)).find((one) => one !== undefined);
    return before === undefined ? [] : [[before, after]];
  });
}
