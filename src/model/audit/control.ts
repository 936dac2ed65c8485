import type { Question } from './question.js';
import type { Difficulty, ItemWords, Translated, Translations } from './words.js';

/** One item of a standard, in our own words, under the standard's id. */
export interface Control extends ItemWords {
  /** The standard's own: `A06:2021`, `4.5`, `OSPS-AC-01.01`. */
  readonly id: string;
  /** The standard's part that it stands in, where it has parts. */
  readonly group?: string;
  /** How much it counts among its catalogue's controls, 1 to 5. */
  readonly weight: number;
  readonly answer: Question;
  /** How hard its action is, for one system. */
  readonly difficulty?: Difficulty;
  readonly words?: Translations;
}

/** What a catalogue is called in one language. */
export interface CatalogueWords {
  readonly title: string;
  readonly covers: string;
}

/** A standard, or the part of it that can usefully be answered here. */
export interface ControlCatalogue {
  /** `owasp-top-10-2021` */
  readonly id: string;
  readonly title: string;
  /** The standard's version: `2021`, `v1.6.0`. */
  readonly version: string;
  readonly publisher: string;
  readonly url: string;
  /** Which part of the standard it covers, and which not. */
  readonly covers: string;
  readonly words?: Translated<CatalogueWords>;
  readonly controls: readonly Control[];
}

/** A catalogue as it was used: shipped, or a file of the repository. */
export interface LoadedCatalogue {
  readonly catalogue: ControlCatalogue;
  /** `shipped`, or the file's path. */
  readonly from: string;
  /** Hex SHA-256 over its RFC 8785 canonical JSON. */
  readonly digest: string;
}

/** The name by which a control is asked, attested and compared. */
export function controlKey(catalogue: { readonly id: string }, control: { readonly id: string }): string {
  return `${catalogue.id}/${control.id}`;
}
