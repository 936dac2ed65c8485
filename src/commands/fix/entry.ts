import type { FixStep } from '../../model/findings/fix-step.js';
import type { FixOutcome } from './apply-fixes.js';

/** What `fix --json` prints of one step. */
export interface FixEntry extends Omit<FixStep, 'steps' | 'fallback'> {
  readonly text: string;
  readonly command: string | null;
  /** `planned` (would be applied), `manual` (needs a human), and after --apply `applied` or `failed`. */
  readonly state: 'planned' | 'manual' | FixOutcome['state'];
}
