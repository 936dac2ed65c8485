import type { ReportFile } from '../../model/contracts.js';
import { compareSeverity } from '../../model/findings/severity.js';
import { asFields, type Fields, idText, objectsAt } from './fields.js';
import { type Rating, rate } from './rating.js';

/** Methods whose scores are CVSS's; a rating that names none is taken for one of them. */
const CVSS_PREFIXES: Readonly<Record<string, string>> = {
  CVSSv2: '',
  CVSSv3: 'CVSS:3.0/',
  CVSSv31: 'CVSS:3.1/',
  CVSSv4: 'CVSS:4.0/',
};

interface SourcedRating extends Rating {
  readonly source: string;
  readonly method: string;
}

/**
 * The severity of a vulnerability in a BOM, whatever the order of its `ratings`: of those by the vulnerability's own
 * `source` the one of the newest CVSS, else the highest of all. A vector of another rating is kept in `detail` where
 * that one has none.
 *
 * Scores of other methods are no CVSS and rate nothing; what Grype writes as such (EPSS by FIRST, CISA's catalogue)
 * becomes `detail.epss` and `detail.knownExploited`.
 *
 * @see CycloneDX 1.6, `vulnerabilities[].ratings`
 */
export function rateBy(item: Fields, file: ReportFile): Rating {
  const ratings = objectsAt(item.ratings, { file: file.path, pointer: '/vulnerabilities' });
  const own = idText(asFields(item.source)?.name, 80)?.toLowerCase() ?? '';
  const rated = ratings.map((one) => readRating(one, file)).sort((a, b) => compareRatings(a, b, own));
  const first: Rating = rated[0] ?? { severity: 'unknown', detail: {} };
  const scored: Rating | undefined = rated.find(({ detail }) => detail.cvss !== undefined);
  const { cvss, ratedBy } = scored?.detail ?? {};
  const borrowed =
    cvss === undefined || first.detail.cvss !== undefined
      ? {}
      : { cvss, ...(ratedBy === undefined ? {} : { cvssBy: ratedBy }) };
  return {
    severity: first.severity,
    detail: { ...first.detail, ...borrowed, ...exploitationIn(ratings) },
  };
}

function readRating(rating: Fields, file: ReportFile): SourcedRating {
  const by = asFields(rating.source)?.name;
  const method = idText(rating.method, 20) ?? '';
  const scored = method === '' || Object.hasOwn(CVSS_PREFIXES, method);
  const numbers = scored ? { score: rating.score, vectors: [vectorOf(rating, method)] } : {};
  return {
    ...rate({ word: rating.severity, by, ...numbers }, file),
    source: idText(by, 80)?.toLowerCase() ?? '',
    method,
  };
}

/** Rated before unrated; then the own source's, its newest method first; then the highest severity. */
function compareRatings(a: SourcedRating, b: SourcedRating, own: string): number {
  const isOwn = ({ source }: SourcedRating): number => (own !== '' && source === own ? 1 : 0);
  const isRated = ({ severity }: SourcedRating): number => (severity === 'unknown' ? 0 : 1);
  const newest = isOwn(a) === 1 && isOwn(b) === 1 ? methodRank(b) - methodRank(a) : 0;
  return (
    isRated(b) - isRated(a) ||
    isOwn(b) - isOwn(a) ||
    newest ||
    compareSeverity(a.severity, b.severity) ||
    methodRank(b) - methodRank(a)
  );
}

function methodRank({ method }: SourcedRating): number {
  return Object.keys(CVSS_PREFIXES).indexOf(method);
}

/** CycloneDX allows vectors without the prefix that names their version. */
function vectorOf(rating: Fields, method: string): string | undefined {
  const vector = idText(rating.vector, 400);
  if (vector === undefined || vector.startsWith('CVSS:')) return vector;
  return `${CVSS_PREFIXES[method] ?? ''}${vector}`;
}

/** As Grype writes them: ratings of the method `other`, by the list that they are from. */
function exploitationIn(ratings: readonly Fields[]): Rating['detail'] {
  const others = ratings
    .filter(({ method }) => method === 'other')
    .map((one) => ({ by: idText(asFields(one.source)?.name, 80) ?? '', score: one.score }));
  // An advisory of several CVE ids has a score for each.
  const scores = others
    .filter(({ by }) => /^(?:FIRST|EPSS)$/i.test(by))
    .map(({ score }) => score)
    .filter((score): score is number => typeof score === 'number' && score >= 0 && score <= 1);
  return {
    ...(others.some(({ by }) => /^CISA KEV\b/i.test(by)) ? { knownExploited: true } : {}),
    ...(scores.length === 0 ? {} : { epss: Math.max(...scores) }),
  };
}
