import { LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums';
import type { Person } from '../../model/packages/details.js';
import type { HashEntry } from './hash.js';
import type { LicenseChoice } from './license.js';
import { pedigreeOf } from './patches.js';
import { contactsOf, supplierOf } from './people.js';
import type { PropertyEntry } from './properties.js';
import type { ReferenceEntry } from './references.js';
import type { ComponentEntry } from './sheet.js';

/**
 * Text of the BOM's long lists, item by item: the same bytes that `JSON.stringify(…, null, 2)` gives, without the
 * objects that it wants.
 */

/** A component of the list `components`, keys in the library's order. */
export function componentText(entry: ComponentEntry): string {
  return `    ${componentAt(entry)}`;
}

/** A component as an object, on the column that all of them stand on: a BOM's own and those of its list. */
export function componentAt(entry: ComponentEntry): string {
  const { group, version, description, scope, hashes, license, purl, references, properties, authors } =
    entry;
  const { patches } = entry;
  let text = `{\n      "type": "${entry.type}",\n      "name": ${quoted(entry.name)}`;
  if (group !== undefined) text += `,\n      "group": ${quoted(group)}`;
  if (version !== undefined) text += `,\n      "version": ${quoted(version)}`;
  text += `,\n      "bom-ref": ${quoted(entry.ref)}`;
  if (authors !== undefined) text += authorsText(authors);
  if (description !== undefined) text += `,\n      "description": ${quoted(description)}`;
  if (scope !== undefined) text += `,\n      "scope": "${scope}"`;
  if (hashes.length > 0) text += `,\n      "hashes": ${hashesAt(hashes, HASHES)}`;
  if (license !== undefined) text += `,\n      "licenses": ${licensesText(license)}`;
  if (purl !== undefined) text += `,\n      "purl": ${quoted(purl)}`;
  if (patches !== undefined) text += `,\n      "pedigree": ${indented(pedigreeOf(patches), '      ')}`;
  if (references.length > 0) text += `,\n      "externalReferences": ${referencesText(references)}`;
  if (properties.length > 0) text += `,\n      "properties": ${propertiesAt(properties, PROPERTIES)}`;
  return `${text}\n    }`;
}

function authorsText(authors: readonly Person[]): string {
  const supplier = supplierOf(authors);
  const contacts = contactsOf(authors);
  const first = supplier === undefined ? '' : `,\n      "supplier": ${indented(supplier, '      ')}`;
  return contacts.length === 0 ? first : `${first},\n      "authors": ${indented(contacts, '      ')}`;
}

/** An item of the list `dependencies`. */
export function dependencyText(ref: string, dependsOn: readonly string[]): string {
  if (dependsOn.length === 0) return `    {\n      "ref": ${quoted(ref)}\n    }`;
  let text = `    {\n      "ref": ${quoted(ref)},\n      "dependsOn": [`;
  for (let at = 0; at < dependsOn.length; at += 1) {
    text += `${at === 0 ? '' : ','}\n        ${quoted(dependsOn[at] ?? '')}`;
  }
  return `${text}\n      ]\n    }`;
}

/** Any other value, as it stands behind a key. @param column the spaces before its last line. */
export function indented(value: object, column: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${column}`);
}

/**
 * The texts between the values of a list of objects with two members. Made once for a column: a large BOM has
 * tens of thousands of such objects, and most of its time went into putting their indents together.
 */
interface Pairs {
  readonly open: string;
  readonly between: string;
  readonly next: string;
  readonly close: string;
}

/** @param column the spaces before the list's closing bracket. */
function pairs(first: string, second: string, column: string): Pairs {
  return {
    open: `[\n${column}  {\n${column}    "${first}": `,
    between: `,\n${column}    "${second}": `,
    next: `\n${column}  },\n${column}  {\n${column}    "${first}": `,
    close: `\n${column}  }\n${column}]`,
  };
}

/** Of the BOM itself. */
export const METADATA_PROPERTIES = pairs('name', 'value', '    ');
const PROPERTIES = pairs('name', 'value', '      ');
const HASHES = pairs('alg', 'content', '      ');
const REFERENCE_HASHES = pairs('alg', 'content', '          ');

/** @param properties not empty. */
export function propertiesAt(
  properties: readonly PropertyEntry[],
  { open, between, next, close }: Pairs,
): string {
  let text = '';
  for (const { name, value } of properties)
    text += `${text === '' ? open : next}"${name}"${between}${quoted(value)}`;
  return text + close;
}

function hashesAt(hashes: readonly HashEntry[], { open, between, next, close }: Pairs): string {
  let text = '';
  for (const { alg, content } of hashes) text += `${text === '' ? open : next}"${alg}"${between}"${content}"`;
  return text + close;
}

function referencesText(references: readonly ReferenceEntry[]): string {
  let text = '';
  for (const { type, url, hashes } of references) {
    text += `${text === '' ? '[' : ','}\n        {\n          "url": ${quoted(url)},\n          "type": "${type}"`;
    if (hashes.length > 0) text += `,\n          "hashes": ${hashesAt(hashes, REFERENCE_HASHES)}`;
    text += '\n        }';
  }
  return `${text}\n      ]`;
}

function licensesText({ kind, text }: LicenseChoice): string {
  if (kind === 'expression')
    return `[\n        {\n          "expression": ${quoted(text)},\n          ${ACKNOWLEDGED}\n        }\n      ]`;
  return `[\n        {\n          "license": {\n            "${kind}": ${quoted(text)},\n            ${ACKNOWLEDGED}\n          }\n        }\n      ]`;
}

const ACKNOWLEDGED = `"acknowledgement": "${LicenseAcknowledgement.Declared}"`;

function quoted(text: string): string {
  return JSON.stringify(text);
}
