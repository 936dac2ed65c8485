import type { Locale } from '../policy/words.js';

/** How hard something is to mend: said by who wrote the checklist or catalogue, never worked out. */
export const DIFFICULTIES = ['low', 'medium', 'high'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What a control or an item is called, and what to do about it, in one language. */
export interface ItemWords {
  readonly title: string;
  /** Yes is good. */
  readonly question: string;
  readonly action?: string;
  /** As people say it: `2 h`, `3 days`. */
  readonly effort?: string;
  /** What the action may break or cost. */
  readonly sideEffects?: string;
}

/** Words in other languages than English. */
export type Translated<Words> = Readonly<Partial<Record<Exclude<Locale, 'en'>, Partial<Words>>>>;

export type Translations = Translated<ItemWords>;
