import type { Locale } from '../../model/policy/words.js';
import { en } from './en.js';
import { ja } from './ja.js';
import type { IncidentTexts } from './texts.js';

/** Every language that incidents are written in: one file and one line each. */
export const INCIDENT_LANGUAGES: Readonly<Record<Locale, IncidentTexts>> = { en, ja };
