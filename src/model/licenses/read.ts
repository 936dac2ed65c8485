import { expressionText, type LicenseNode, parseLicense } from './expression.js';
import type { LicenseCorrection } from './leaf.js';
import { correctSpelling } from './spelling.js';

export type ReadLicense =
  | {
      readonly state: 'read';
      readonly node: LicenseNode;
      /** The expression with current ids in the list's own spelling. */
      readonly spdx: string;
      /** What was read as something else: deprecated ids, and the whole text where it is no SPDX expression. */
      readonly corrections: readonly LicenseCorrection[];
    }
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * Reads what a package says its licence is: an SPDX expression, or a text that can only mean one. Every
 * correction is told.
 */
export function readLicense(text: string): ReadLicense {
  const parsed = parseLicense(text);
  if (parsed.state === 'parsed') {
    const { node, corrections } = parsed;
    return { state: 'read', node, spdx: expressionText(node), corrections };
  }
  const meant = correctSpelling(text.trim());
  const mended = meant === undefined ? parsed : parseLicense(meant);
  if (mended.state === 'unknown') return parsed;
  const spdx = expressionText(mended.node);
  return {
    state: 'read',
    node: mended.node,
    spdx,
    corrections: [{ kind: 'misspelled', found: text.trim(), meant: spdx }],
  };
}
