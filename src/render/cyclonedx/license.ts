import parseExpression from 'spdx-expression-parse';
import { SPDX_IDS } from '../spdx-ids.js';

/** A declared licence as CycloneDX tells them apart. */
export interface LicenseChoice {
  readonly kind: 'id' | 'expression' | 'name';
  readonly text: string;
}

/** Longer texts are no expressions that anybody wrote, and the parser recurses. */
const MAX_EXPRESSION = 2000;

/**
 * Reads declared licences: an SPDX id (its spelling mended), a valid SPDX expression, or else a name.
 * Every text is judged once.
 */
export function createLicenseReader(): (text: string) => LicenseChoice {
  const known = new Map<string, LicenseChoice>();
  return (text) => {
    const choice = known.get(text) ?? readLicense(text);
    known.set(text, choice);
    return choice;
  };
}

function readLicense(text: string): LicenseChoice {
  const id = spdxIdOf(text);
  if (id !== undefined) return { kind: 'id', text: id };
  return { kind: isExpression(text) ? 'expression' : 'name', text };
}

/** The id a text names, in the list's own spelling. */
export function spdxIdOf(text: string): string | undefined {
  if (/[^A-Za-z0-9.+-]/.test(text)) return undefined;
  if (SPDX_IDS.includes(`\n${text}\n`)) return text;
  // The ids are ASCII: lower case keeps every place.
  const at = SPDX_IDS.toLowerCase().indexOf(`\n${text.toLowerCase()}\n`);
  return at === -1 ? undefined : SPDX_IDS.slice(at + 1, at + 1 + text.length);
}

function isExpression(text: string): boolean {
  if (text.length > MAX_EXPRESSION) return false;
  try {
    parseExpression(text);
    return true;
  } catch {
    // The parser's only way to say no.
    return false;
  }
}
