import { LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums';
import {
  type License,
  LicenseExpression,
  NamedLicense,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import parseExpression from 'spdx-expression-parse';

/** Longer texts are no expressions that anybody wrote, and the parser recurses. */
const MAX_EXPRESSION = 2000;

/**
 * Makes licence objects of declared texts: an SPDX id (its spelling mended), a valid SPDX expression, or else
 * a named licence. Every text is judged once.
 */
export function createLicenseMaker(): (text: string) => License {
  const known = new Map<string, License>();
  return (text) => {
    let license = known.get(text);
    if (license === undefined) {
      license = makeLicense(text);
      license.acknowledgement = LicenseAcknowledgement.Declared;
      known.set(text, license);
    }
    return license;
  };
}

function makeLicense(text: string): License {
  const id = fixupSpdxId(text);
  if (id !== undefined) return new SpdxLicense(id);
  return isExpression(text) ? new LicenseExpression(text) : new NamedLicense(text);
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
