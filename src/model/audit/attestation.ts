/** A person's word on a control or an item of a checklist. */
export interface PersonAttestation {
  /** What it is about: a catalogue's id, `/`, a control's id; or the id of a checklist's item. */
  readonly for: string;
  readonly state: 'done' | 'partial' | 'none' | 'not-applicable';
  readonly who: string;
  readonly role?: string;
  /** `YYYY-MM-DD` */
  readonly when: string;
  /** `YYYY-MM-DD`: the last day that it is believed. */
  readonly expires: string;
  /** What is attested, in a sentence: what was looked at and how. */
  readonly statement: string;
  /** Files of the evidence that it names. */
  readonly evidence: readonly string[];
  /** Where it stands. */
  readonly from: string;
  /** Set where the ledger holds it: when it was filed (RFC 3339 UTC) and by whom. It cannot be older than that. */
  readonly filed?: { readonly record: number; readonly time: string; readonly by?: string };
}
