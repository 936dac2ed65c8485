/** How closely evidence is held, the openest first. */
export const EVIDENCE_CLASSES = ['public', 'internal', 'confidential', 'restricted'] as const;
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** The class of evidence that says none: what every run of the gate leaves. */
export const DEFAULT_CLASS: EvidenceClass = 'internal';

/** Whole years that evidence is kept, by class. */
export type Retention = Readonly<Record<EvidenceClass, number>>;

/** Classes that must not stand in clear in a repository. */
const NEVER_CLEAR: readonly EvidenceClass[] = ['confidential', 'restricted'];

export function mustEncrypt(evidenceClass: EvidenceClass): boolean {
  return NEVER_CLEAR.includes(evidenceClass);
}

/** A word as a class; `undefined` where it is none. */
export function evidenceClassOf(word: string): EvidenceClass | undefined {
  return EVIDENCE_CLASSES.find((known) => known === word);
}

const LAST = '9999-12-31T23:59:59Z';

/**
 * Until when evidence must be kept: the same day and time of day, that many years later. 29 February becomes 1 March.
 * At most to the end of the year 9999, behind which times can no longer be put in order as text.
 *
 * @param time RFC 3339 UTC, of the record.
 * @returns RFC 3339 UTC, seconds.
 */
export function retainUntil(time: string, evidenceClass: EvidenceClass, retention: Retention): string {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() + retention[evidenceClass]);
  return date.getUTCFullYear() > 9999 ? LAST : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
