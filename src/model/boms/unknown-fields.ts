/** Says which of the fields that CISA asks for nobody knows. @see CycloneDX property taxonomy, `cdx:cisa` */
export const UNKNOWN_FIELD = 'cdx:cisa:unknown-information';

/** The same of a field that is known and not told. */
export const WITHHELD_FIELD = 'cdx:cisa:withheld-information';

/** Fields of a component that may be said to be unknown, by the names of appendix A of the 2026 Minimum Elements. */
export const FIELDS = {
  producer: 'Component Producer',
  version: 'Component Version',
  identifiers: 'Component Identifiers',
  hash: 'Component Hash Value',
  license: 'Component License',
} as const;
