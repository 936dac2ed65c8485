import type { RuleMeta } from '../../model/contracts.js';
import { shorten } from '../../model/text/shorten.js';

/** What one package's source is accused of: rule and one sentence. */
export type Fault = readonly [rule: RuleMeta, message: string];

/** A text of the lockfile as messages show it. */
export function shown(text: string): string {
  // Credentials in an address of the lockfile are no reason to print them everywhere.
  const clean = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1…@');
  return shorten(clean, 200);
}
