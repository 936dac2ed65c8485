import type { LicenseClaim } from '../../model/licenses/conflict.js';
import type { LicenseAnswer } from '../../model/licenses/rules.js';
import type { LicenseOutcome } from '../../model/policy/words.js';

/** What the policy says about one package's licence. `own` is code of this repository; of one `unread` nothing could be read. */
export interface PackageLicense {
  readonly outcome: LicenseOutcome | 'own' | 'unread';
  readonly reason: string;
  /** Of what is denied, the list that denies it. */
  readonly deniedBy?: LicenseAnswer['deniedBy'];
  /** What was judged, as an SPDX expression with current ids. */
  readonly spdx?: string;
  /** What the answer rests on. */
  readonly basis: 'declared' | 'text' | 'clarification' | 'policy' | 'none';
  /** Where it rests on texts: how sure they are, percent. */
  readonly confidence?: number;
  readonly corrections?: LicenseAnswer['corrections'];
  /** What says another licence, and what the lists say about that. */
  readonly conflicts?: readonly (LicenseClaim & { readonly outcome: LicenseOutcome })[];
}
