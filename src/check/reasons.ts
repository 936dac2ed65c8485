import { labelOf } from '../model/data/paths.js';
import type { Package } from '../model/packages/graph.js';
import { compareText } from '../model/text/compare-text.js';
import { counted } from '../model/text/counted.js';
import { fewOf } from '../model/text/few.js';

/** What kept a package from being checked, if something did. */
export interface Unchecked {
  readonly result: string;
  readonly reason?: string;
  /** Its registry answered that it does not have it. */
  readonly absent?: true;
}

/** Why packages could not be checked. */
export interface Summary {
  readonly reason: string;
  /** Their registries answered that they have none of them. */
  readonly absent?: true;
}

/**
 * Why packages could not be checked, in a sentence or two: the most frequent reasons first, each with a package it
 * happened to. `undefined` where all could be.
 *
 * @param what of the packages could not be checked, e.g. `Signatures`.
 */
export function summarizeReasons(
  what: string,
  outcomes: readonly {
    readonly node: Package;
    readonly outcome: Unchecked;
  }[],
): Summary | undefined {
  const failed = outcomes.filter(({ outcome }) => outcome.result === 'unreachable');
  if (failed.length === 0) return undefined;
  const reasons = new Map<string, Reason>();
  for (const { node, outcome } of failed) {
    const reason = outcome.reason ?? 'for an unknown reason';
    const { key, name } = (outcome.absent === true ? splitAbsent(reason, node) : undefined) ?? {
      key: reason,
      name: undefined,
    };
    const known = reasons.get(key) ?? { example: labelOf(node), reason, absent: [], count: 0 };
    known.count += 1;
    if (name !== undefined) known.absent.push(name);
    reasons.set(key, known);
  }
  const worst = [...reasons].sort(([a, x], [b, y]) => y.count - x.count || compareText(a, b)).slice(0, 3);
  const list = worst.map(([key, { example, reason, absent, count }]) => {
    if (count === 1) return `${example}: ${reason}`;
    if (absent.length > 0) return `${key} ${fewOf(absent, NAMED)}`;
    return `${example} and ${count - 1} more: ${reason}`;
  });
  const others = reasons.size - worst.length;
  const rest = others > 0 ? `; and ${counted(others, 'other reason')}` : '';
  const packages = counted(failed.length, 'package');
  // What is behind a colon, several checks have in common.
  const named = (worst[0]?.[1].absent.length ?? 0) > 1;
  return {
    reason: `${what} of ${packages} could not be checked${named ? ':' : '.'} ${list.join('; ')}${rest}.`,
    ...(failed.every(({ outcome }) => outcome.absent === true) ? { absent: true } : {}),
  };
}

/** Of what a registry does not have, so many are named. */
const NAMED = 3;

interface Reason {
  readonly example: string;
  readonly reason: string;
  /** Of a registry that does not have them, the packages. */
  readonly absent: string[];
  count: number;
}

/** What a registry does not have, without the name of it: it is the same reason for all that it does not have. */
function splitAbsent(
  reason: string,
  node: Package,
): { readonly key: string; readonly name: string } | undefined {
  const name = [labelOf(node), node.name].find((one) => reason.endsWith(` ${one}`));
  return name === undefined ? undefined : { key: reason.slice(0, -name.length - 1), name };
}
