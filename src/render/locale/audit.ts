import type { Locale } from '../../model/policy/words.js';
import { auditEn } from './audit-en.js';
import { auditJa } from './audit-ja.js';
import type { AuditTexts } from './audit-texts.js';

/** Every language that audits are reported in. */
const AUDIT_LANGUAGES: Readonly<Record<Locale, AuditTexts>> = { en: auditEn, ja: auditJa };

export function auditTextsOf(locale: Locale): AuditTexts {
  return AUDIT_LANGUAGES[locale];
}
