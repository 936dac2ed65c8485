import type { ReportFile } from '../../model/contracts.js';
import type { Json } from '../../model/data/json.js';
import { bandOf, newestFirst, scoreVectors } from '../../model/findings/cvss-severity.js';
import { parseSeverity, type Severity } from '../../model/findings/severity.js';
import { asFields, idText } from './fields.js';

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
 * The tool's word where it is known; else its score; else the newest of its CVSS vectors.
 */
export function rate(rated: Rated, file: Pick<ReportFile, 'scoreOf'>): Rating {
  const severity = parseSeverity(rated.word);
  const vectors = (rated.vectors ?? [])
    .map((vector) => idText(vector, 400))
    .filter((vector) => vector !== undefined);
  const [vector] = newestFirst(vectors);
  const by = idText(rated.by, 80);
  const told = {
    ...(vector === undefined ? {} : { cvss: vector }),
    ...(by === undefined ? {} : { ratedBy: by }),
  };
  if (severity !== 'unknown') return { severity, detail: told };
  const given = scoreNumber(rated.score);
  if (given !== undefined) return { severity: bandOf(given, vector), detail: { ...told, score: given } };
  const scored = file.scoreOf && scoreVectors(vectors, file.scoreOf);
  if (scored === undefined) return { severity: 'unknown', detail: told };
  const { cvss, score } = scored;
  return { severity: scored.severity, detail: { ...told, cvss, score } };
}

function scoreNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,2}(?:\.\d{1,3})?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 10 ? number : undefined;
}

/** npm's `cvss` of an advisory, `{score, vectorString}`: a score of 0 without a vector is its word for none. */
export function auditCvss(value: unknown): { readonly cvss?: string; readonly score?: number } {
  const told = asFields(value);
  const cvss = idText(told?.vectorString, 400);
  const score = scoreNumber(told?.score);
  return {
    ...(cvss === undefined ? {} : { cvss }),
    ...(score === undefined || score === 0 ? {} : { score }),
  };
}
