import type { Severity } from './severity.js';

/** What a vector came to. */
export interface Scored {
  readonly severity: Severity;
  /** The vector that had a score. */
  readonly cvss: string;
  /** 0 to 10. */
  readonly score: number;
}

/**
 * The score of the newest CVSS vector that has one, and its severity. Bands are those of the CVSS specifications
 * (version 2: of the NVD, which has no `critical`).
 *
 * @param scoreOf `undefined` for what is no vector.
 */
export function scoreVectors(
  vectors: readonly string[],
  scoreOf: (vector: string) => number | undefined,
): Scored | undefined {
  for (const cvss of newestFirst(vectors)) {
    const score = scoreOf(cvss);
    if (score !== undefined) return { severity: bandOf(score, cvss), cvss, score };
  }
  return undefined;
}

/** Vectors, those of the newest version of CVSS first. */
export function newestFirst(vectors: readonly string[]): readonly string[] {
  return [...vectors].sort((a, b) => generation(b) - generation(a));
}

/** Severity of a score: 9, 7, 4 and just above 0 begin the bands. */
export function bandOf(score: number, vector = 'CVSS:3'): Severity {
  if (score >= 9 && generation(vector) > 2) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'moderate';
  return score > 0 ? 'low' : 'info';
}

/** The version of a vector; without a prefix it is of version 2. */
function generation(vector: string): number {
  const version = /^CVSS:(\d)\.(\d)/.exec(vector);
  return version === null ? (vector.startsWith('CVSS:3') ? 3 : 2) : Number(`${version[1]}.${version[2]}`);
}
