import type { Locale } from '../../model/policy/words.js';
import { en } from './en.js';
import { ja } from './ja.js';
import type { Texts } from './texts.js';

/** Every language that comment and summary are written in: one file and one line each. */
export const LANGUAGES: Readonly<Record<Locale, Texts>> = { en, ja };

export function textsOf(locale: Locale | undefined): Texts {
  return LANGUAGES[locale ?? 'en'];
}
