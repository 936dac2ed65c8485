import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import parseExpression from 'spdx-expression-parse';

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
  const id = fixupSpdxId(text);
  if (id !== undefined) return { kind: 'id', text: id };
  return { kind: isExpression(text) ? 'expression' : 'name', text };
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
