import { counted } from '../model/counted.js';
import type { Package } from '../model/package-graph.js';
import { labelOf } from '../model/paths.js';

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
    readonly outcome: { readonly result: string; readonly reason?: string };
  }[],
): string | undefined {
  const failed = outcomes.filter(({ outcome }) => outcome.result === 'unreachable');
  if (failed.length === 0) return undefined;
  const reasons = new Map<string, { readonly example: string; readonly reason: string; count: number }>();
  for (const { node, outcome } of failed) {
    const reason = outcome.reason ?? 'for an unknown reason';
    const alike = withoutName(reason, node);
    const known = reasons.get(alike);
    if (known === undefined) reasons.set(alike, { example: labelOf(node), reason, count: 1 });
    else known.count += 1;
  }
  const worst = [...reasons].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, 3);
  const list = worst.map(([alike, { example, reason, count }]) =>
    count === 1 ? `${example}: ${reason}` : `${example} and ${count - 1} more: ${alike}`,
  );
  const others = reasons.size - worst.length;
  const rest = others > 0 ? `; and ${counted(others, 'other reason')}` : '';
  const packages = counted(failed.length, 'package');
  return `${what} of ${packages} could not be checked. ${list.join('; ')}${rest}.`;
}

/** What a registry does not have, said without the name of it: it is the same reason for all that it does not have. */
function withoutName(reason: string, node: Package): string {
  for (const [said, alike] of [
    [` has no package ${node.name}`, ' has no such package'],
    [` has no ${labelOf(node)}`, ' has no such version'],
  ] as const) {
    if (reason.endsWith(said)) return `${reason.slice(0, -said.length)}${alike}`;
  }
  return reason;
}
