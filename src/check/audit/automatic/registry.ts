import type { AutomaticId } from '../../../model/audit/question.js';
import type { AutomaticEntry } from './entry.js';
import { GATE_ENTRIES } from './gate.js';
import { LEDGER_ENTRIES } from './ledger.js';
import { PACKAGE_ENTRIES } from './packages.js';

/** Everything that is answered without a person and without a file of its own, by the word that catalogues use. */
export const automaticEntries: Readonly<Record<AutomaticId, AutomaticEntry>> = {
  ...GATE_ENTRIES,
  ...PACKAGE_ENTRIES,
  ...LEDGER_ENTRIES,
};
