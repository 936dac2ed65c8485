import cvss from 'ae-cvss-calculator';

/**
 * The base score of a CVSS vector of version 2, 3.0, 3.1 or 4.0.
 *
 * @returns 0 to 10, or `undefined` where it is no vector or leaves out a base metric.
 */
export function scoreOf(vector: string): number | undefined {
  if (vector.length > 400) return undefined;
  const parsed = cvss.fromVector(vector);
  if (parsed === null || parsed === undefined || !parsed.isBaseFullyDefined()) return undefined;
  const { base } = parsed.calculateScores();
  return base;
}
