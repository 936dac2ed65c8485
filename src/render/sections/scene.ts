import type { RunRecord } from '../../model/decision.js';
import type { Texts } from '../locale/texts.js';
import type { Links } from './links.js';

/** What every section is made from. */
export interface Scene {
  readonly record: RunRecord;
  readonly links: Links;
  readonly texts: Texts;
  /** IANA name; times are shown in UTC and in it. */
  readonly timeZone?: string | undefined;
}
