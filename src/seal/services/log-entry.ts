import type { Bundle } from '@sigstore/bundle';

/** A log's entry with what a bundle needs of it. */
export type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];
