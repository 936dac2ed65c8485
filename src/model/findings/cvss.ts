import * as library from 'ae-cvss-calculator';

// Node gives a CommonJS library as `default`; the bundle in dist/ gives its names.
const { fromVector } = (library as { readonly default?: typeof library.default }).default ?? library;

/**
 * The base score of a CVSS vector of version 2, 3.0, 3.1 or 4.0.
 *
 * @returns 0 to 10, or `undefined` where it is no vector or leaves out a base metric.
 */
export function scoreOf(vector: string): number | undefined {
  if (vector.length > 400) return undefined;
  const parsed = fromVector(vector);
  if (parsed === null || parsed === undefined || !parsed.isBaseFullyDefined()) return undefined;
  const { base } = parsed.calculateScores();
  return base;
}
