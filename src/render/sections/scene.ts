import type { RunRecord } from '../../model/findings/decision.js';
import type { Texts } from '../locale/texts.js';

/** What every section is made from. */
export interface Scene {
  readonly record: RunRecord;
  readonly links: Links;
  readonly texts: Texts;
  /** IANA name; times are shown in UTC and in it. */
  readonly timeZone?: string | undefined;
}

/** Where the reader can go on. Addresses are checked before they are linked; what is absent is named without a link. */
export interface Links {
  /** The full report (`report.html`), or the artifact that holds it. */
  readonly report?: string;
  /** The evidence of this run. */
  readonly evidence?: string;
  /** The workflow run or job. */
  readonly run?: string;
  /** The evidence folder, relative to the repository: what `sealgate verify` is called with. */
  readonly evidenceDir?: string;
  /** What the run's files are called in that folder, by the record's names, where they are called otherwise. */
  readonly names?: ReadonlyMap<string, string>;
  /** How the reader starts Sealgate, where that is known. Default: `sealgate`. */
  readonly program?: string;
}
