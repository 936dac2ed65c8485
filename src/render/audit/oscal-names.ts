import type { JsonObject } from '../../model/data/json.js';
import { uuidOf } from '../../model/data/uuid.js';
import { visibleText } from '../../model/text/display.js';
import { prose } from '../markdown.js';

/** What our own properties and facets are named under. */
export const OSCAL_NAMESPACE = 'urn:sealgate:oscal';

/** The namespace of our UUIDs: version 5 of `urn:sealgate:oscal` in the namespace of URLs (RFC 9562, 6.6). */
const UUID_NAMESPACE = uuidOf('6ba7b811-9dad-11d1-80b4-00c04fd430c8', OSCAL_NAMESPACE);

/** Longer texts are cut, and say so. */
const MOST = 4000;

export interface OscalNames {
  /** The UUID of something in this document. */
  uuid(name: string): string;
  /** A property of our own. */
  prop(name: string, value: string): JsonObject;
  /** Text of OSCAL's StringDatatype: one line, no white space around it, not empty. */
  text(value: string): string;
}

/** @param digest of what the document is made from: another audit has other UUIDs. */
export function oscalNames(digest: string): OscalNames {
  const text = (value: string): string => oneLine(value);
  return {
    uuid: (name) => uuidOf(UUID_NAMESPACE, `${digest} ${name}`),
    prop: (name, value) => ({ name, ns: OSCAL_NAMESPACE, value: text(value) }),
    text,
  };
}

/** Text as OSCAL's markup, which is CommonMark: one line that shows it literally. */
export function line(value: string): string {
  const shown = prose(value, MOST).trim();
  return shown === '' ? '-' : shown;
}

/**
 * A control's id as a token: what OSCAL does not allow becomes `_`. The id itself stands beside it as a label.
 *
 * @see OSCAL datatypes, token: a letter or `_`, then letters, digits, `.`, `-`, `_`
 */
export function token(id: string): string {
  const allowed = id.replace(/[^\p{L}\p{N}.\-_]/gu, '_');
  return /^[\p{L}_]/u.test(allowed) ? allowed : `_${allowed}`;
}

function oneLine(value: string): string {
  const shown = visibleText(value).replace(/\s+/g, ' ').trim();
  return shown === '' ? '-' : shown.slice(0, MOST).trim();
}
