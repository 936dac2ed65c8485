import type { Bundle } from '@sigstore/bundle';
import type { RawSignature } from '../signer-types.js';

/** A log's entry with what a bundle needs of it. */
export type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];

/** What a witness is shown: a signature with what it is over, and whose it is. */
export interface SignedContent {
  readonly content: Bundle['content'];
  readonly by: RawSignature['by'];
}
