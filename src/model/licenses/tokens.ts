import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' };

/** A word of a licence expression, in the list's own spelling. */
export type LicenseToken =
  | { readonly kind: '(' | ')' }
  | { readonly kind: 'AND' | 'OR' | 'WITH' }
  /** `id` of the SPDX list, or `LicenseRef-…` with its document. */
  | { readonly kind: 'license'; readonly id: string; readonly plus: boolean; readonly custom: boolean }
  /** An exception of the SPDX list, or `AdditionRef-…` with its document. */
  | { readonly kind: 'exception'; readonly id: string };

export const CURRENT_IDS: readonly string[] = licenseIds;
export const DEPRECATED_IDS: readonly string[] = deprecatedIds;

const LICENSES = new Map([...licenseIds, ...deprecatedIds].map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(exceptionIds.map((id) => [id.toLowerCase(), id]));
const REFERENCE = /^(?:(DocumentRef-[A-Za-z0-9.-]+):)?((?:LicenseRef|AdditionRef)-[A-Za-z0-9.-]+)$/;

/** The id of the SPDX list that a text is, in any case; with the list's own spelling. */
export function licenseId(text: string): string | undefined {
  return LICENSES.get(text.toLowerCase());
}

/**
 * Cuts a text into the words of a licence expression. Ids match in any case, `LicenseRef-` and `AdditionRef-`
 * as they stand, and what follows them in any case.
 *
 * @returns the tokens, or why the text is no expression.
 * @see SPDX specification 3.0.1, annex B (licence expressions)
 */
export function licenseTokens(text: string): readonly LicenseToken[] | string {
  const tokens: LicenseToken[] = [];
  for (const [word] of text.matchAll(/[()]|[^\s()]+/g)) {
    const token = tokenOf(word);
    if (token === undefined) return unknownWord(word);
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(word: string): LicenseToken | undefined {
  switch (word.toUpperCase()) {
    case '(':
      return { kind: '(' };
    case ')':
      return { kind: ')' };
    case 'AND':
      return { kind: 'AND' };
    case 'OR':
      return { kind: 'OR' };
    case 'WITH':
      return { kind: 'WITH' };
  }
  const exception = EXCEPTIONS.get(word.toLowerCase());
  if (exception !== undefined) return { kind: 'exception', id: exception };
  const reference = REFERENCE.exec(word);
  if (reference !== null) return referenceToken(reference[1], reference[2] ?? '');
  const plus = word.endsWith('+');
  const id = licenseId(plus ? word.slice(0, -1) : word);
  return id === undefined ? undefined : { kind: 'license', id, plus, custom: false };
}

function referenceToken(document: string | undefined, name: string): LicenseToken {
  const at = name.indexOf('-') + 1;
  const place = document === undefined ? '' : `${document}:`;
  return name.startsWith('AdditionRef-')
    ? { kind: 'exception', id: `${place}${name.slice(0, at)}${name.slice(at).toLowerCase()}` }
    : { kind: 'license', id: place + name, plus: false, custom: true };
}

function unknownWord(word: string): string {
  if (word === '+') return 'a + must follow its licence without a space';
  if (/[^A-Za-z0-9.+:-]/.test(word) || /[:+]./.test(word))
    return `${shown(word)} is no part of an SPDX expression`;
  return `${shown(word)} is not on the SPDX licence list`;
}

/** A word for a message, cut where it is long. */
export function shown(word: string): string {
  return `'${word.length > 60 ? `${word.slice(0, 57)}…` : word}'`;
}
