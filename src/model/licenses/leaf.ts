import { DEPRECATED_IDS, licenseId } from './tokens.js';

/** One licence of an expression, with deprecated spellings made current. */
export interface LicenseLeaf {
  readonly kind: 'leaf';
  /** Current SPDX id without `+`, or `LicenseRef-…` / `DocumentRef-…:LicenseRef-…` as written. */
  readonly id: string;
  /** The id without its version (`GPL` of `GPL-2.0-only`); of a licence on no list, all of it in lower case. */
  readonly family: string;
  readonly version?: readonly number[];
  /** This version or any later one, as the receiver chooses. */
  readonly orLater: boolean;
  readonly exception?: string;
  /** A licence that is on no list (`LicenseRef-…`). */
  readonly custom: boolean;
}

/** Something that was read as something else, for the reader to mend. */
export interface LicenseCorrection {
  readonly kind: 'deprecated' | 'misspelled';
  readonly found: string;
  readonly meant: string;
}

interface Parts {
  readonly id: string;
  readonly plus: boolean;
  readonly custom: boolean;
  readonly exception?: string;
}

/** Deprecated ids that are a licence and an exception in one. */
const COMBINED: Readonly<Record<string, readonly [id: string, exception: string]>> = {
  'GPL-2.0-with-GCC-exception': ['GPL-2.0-only', 'GCC-exception-2.0'],
  'GPL-2.0-with-autoconf-exception': ['GPL-2.0-only', 'Autoconf-exception-2.0'],
  'GPL-2.0-with-bison-exception': ['GPL-2.0-only', 'Bison-exception-2.2'],
  'GPL-2.0-with-classpath-exception': ['GPL-2.0-only', 'Classpath-exception-2.0'],
  'GPL-2.0-with-font-exception': ['GPL-2.0-only', 'Font-exception-2.0'],
  'GPL-3.0-with-GCC-exception': ['GPL-3.0-only', 'GCC-exception-3.1'],
  'GPL-3.0-with-autoconf-exception': ['GPL-3.0-only', 'Autoconf-exception-3.0'],
  'eCos-2.0': ['GPL-2.0-or-later', 'eCos-exception-2.0'],
  wxWindows: ['LGPL-2.0-or-later', 'WxWindows-exception-3.1'],
};

/** Deprecated ids whose licence has another id today, by the notes of the SPDX list. */
const RENAMED: Readonly<Record<string, string>> = {
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  Nunit: 'zlib-acknowledgement',
  'StandardML-NJ': 'SMLNJ',
  'bzip2-1.0.5': 'bzip2-1.0.6',
};

const DEPRECATED = new Set(DEPRECATED_IDS);

/**
 * A leaf from the words of an expression.
 *
 * @param note is told where an id is deprecated, with what it is read as.
 */
export function makeLeaf(parts: Parts, note?: (correction: LicenseCorrection) => void): LicenseLeaf {
  const leaf = currentLeaf(parts);
  if (!parts.custom && DEPRECATED.has(parts.id)) {
    const { exception: _, ...bare } = leaf;
    const meant = leafText(parts.exception === undefined ? leaf : bare);
    note?.({ kind: 'deprecated', found: parts.plus ? `${parts.id}+` : parts.id, meant });
  }
  return leaf;
}

function currentLeaf({ id, plus, custom, exception }: Parts): LicenseLeaf {
  const combined = Object.hasOwn(COMBINED, id) ? COMBINED[id] : undefined;
  if (combined !== undefined)
    return currentLeaf({ id: combined[0], plus, custom, exception: exception ?? combined[1] });
  const renamed = Object.hasOwn(RENAMED, id) ? RENAMED[id] : undefined;
  if (renamed !== undefined)
    return currentLeaf({ id: renamed, plus, custom, ...(exception === undefined ? {} : { exception }) });
  const tail = exception === undefined ? {} : { exception };
  if (custom) return { kind: 'leaf', id, family: id.toLowerCase(), orLater: false, custom, ...tail };
  const match = /^(.+?)-v?(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(id);
  const [, family = id, version, suffix] = match ?? [];
  const orLater = plus || suffix === '-or-later';
  return {
    kind: 'leaf',
    id: isGnu(id, suffix) && version !== undefined ? gnuId(family, version, orLater) : id,
    family,
    orLater,
    custom,
    ...(version === undefined ? {} : { version: version.split('.').map(Number) }),
    ...tail,
  };
}

/** GNU's old ids (`GPL-2.0`, with or without +) are spelled -only and -or-later today. */
function isGnu(id: string, suffix: string | undefined): boolean {
  return suffix !== undefined || licenseId(`${id}-only`) !== undefined;
}

function gnuId(family: string, version: string, orLater: boolean): string {
  return `${family}-${version}${orLater ? '-or-later' : '-only'}`;
}

/** A leaf as it is written today: `GPL-2.0-or-later WITH Classpath-exception-2.0`. */
export function leafText(leaf: LicenseLeaf): string {
  const plus = leaf.orLater && !leaf.id.endsWith('-or-later') ? '+' : '';
  return `${leaf.id}${plus}${leaf.exception === undefined ? '' : ` WITH ${leaf.exception}`}`;
}

/** Whether two leaves name the same licence, whatever version or exception. */
export function sameId(a: LicenseLeaf, b: LicenseLeaf): boolean {
  return a.custom || b.custom ? a.custom && b.custom && a.family === b.family : a.id === b.id;
}
