import type { ListedPackages } from '../../model/findings/report.js';
import { barePurl } from '../../model/packages/purl.js';
import { compareText } from '../../model/text/compare-text.js';

/** What is kept of a list: a report of ten thousand packages needs no second list of them in the evidence. */
const SAMPLE = 100;

/** Of longer lists only the beginning is looked at, so that a report of any size is held by its sample alone. */
const MAX = 20_000;

/** npm packages that a report lists of a lockfile; `undefined` where it lists none. */
export function listedPackages(target: string, purls: Iterable<string>): ListedPackages | undefined {
  const known = new Set<string>();
  for (const purl of purls) {
    if (purl.startsWith('pkg:npm/')) known.add(barePurl(purl));
    if (known.size === MAX) break;
  }
  if (known.size === 0) return undefined;
  const sorted = [...known].sort(compareText);
  const step = Math.max(1, sorted.length / SAMPLE);
  const sample = sorted.filter((_, index) => Math.floor(index % step) === 0).slice(0, SAMPLE);
  return { target, total: sorted.length, sample };
}
