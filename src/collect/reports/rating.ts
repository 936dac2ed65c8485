import type { ReportFile } from '../../model/contracts.js';
import type { Json } from '../../model/json.js';
import { parseSeverity, type Severity } from '../../model/severity.js';
import { idText } from './fields.js';

/** A severity, and where it is not the tool's own word, what it was worked out from. */
export interface Rating {
  readonly severity: Severity;
  readonly detail: Readonly<Record<string, Json>>;
}

/** How a tool rated: a word, a score from 0 to 10, CVSS vectors; any of them may be absent or nonsense. */
export interface Rated {
  readonly word?: unknown;
  readonly score?: unknown;
  readonly vectors?: readonly unknown[];
  /** Who gave score and vectors: `nvd`, `ghsa` … */
  readonly by?: unknown;
}

/**
 * The tool's word where it is known; else its score; else the newest of its CVSS vectors. Bands are those of the
 * CVSS specifications (version 2: of the NVD, which has no `critical`).
 */
export function rate(rated: Rated, file: Pick<ReportFile, 'scoreOf'>): Rating {
  const severity = parseSeverity(rated.word);
  const vectors = (rated.vectors ?? [])
    .map((vector) => idText(vector, 400))
    .filter((vector) => vector !== undefined)
    .sort((a, b) => generation(b) - generation(a));
  const [vector] = vectors;
  const by = idText(rated.by, 80);
  const told = {
    ...(vector === undefined ? {} : { cvss: vector }),
    ...(by === undefined ? {} : { ratedBy: by }),
  };
  if (severity !== 'unknown') return { severity, detail: told };
  const given = scoreNumber(rated.score);
  if (given !== undefined) return { severity: bandOf(given, vector), detail: { ...told, score: given } };
  for (const candidate of vectors) {
    const score = file.scoreOf?.(candidate);
    if (score !== undefined)
      return { severity: bandOf(score, candidate), detail: { ...told, cvss: candidate, score } };
  }
  return { severity: 'unknown', detail: told };
}

function scoreNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,2}(?:\.\d{1,3})?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 10 ? number : undefined;
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
