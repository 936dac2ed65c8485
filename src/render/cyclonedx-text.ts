import { LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums';
import type { HashEntry } from './cyclonedx-hash.js';
import type { LicenseChoice } from './cyclonedx-license.js';
import { pedigreeOf } from './cyclonedx-patches.js';
import { contactsOf, supplierOf } from './cyclonedx-people.js';
import type { ReferenceEntry } from './cyclonedx-references.js';
import type { ComponentEntry, PropertyEntry } from './cyclonedx-sheet.js';

/**
 * Text of the BOM's long lists, item by item: the same bytes that `JSON.stringify(…, null, 2)` gives, without the
 * objects that it wants.
 */

/** A component of the list `components`, keys in the library's order. */
export function componentText(entry: ComponentEntry): string {
  return `    ${componentAt(entry, '    ')}`;
}

/**
 * A component as an object.
 *
 * @param column the spaces before its closing brace.
 */
export function componentAt(entry: ComponentEntry, column: string): string {
  const { group, version, description, scope, hashes, license, purl, references, properties, authors } =
    entry;
  const { patches } = entry;
  const inner = `${column}  `;
  const line = `,\n${inner}`;
  let text = `{\n${inner}"type": "${entry.type}"${line}"name": ${quoted(entry.name)}`;
  if (group !== undefined) text += `${line}"group": ${quoted(group)}`;
  if (version !== undefined) text += `${line}"version": ${quoted(version)}`;
  text += `${line}"bom-ref": ${quoted(entry.ref)}`;
  if (authors !== undefined) {
    const supplier = supplierOf(authors);
    const contacts = contactsOf(authors);
    if (supplier !== undefined) text += `${line}"supplier": ${indented(supplier, inner)}`;
    if (contacts.length > 0) text += `${line}"authors": ${indented(contacts, inner)}`;
  }
  if (description !== undefined) text += `${line}"description": ${quoted(description)}`;
  if (scope !== undefined) text += `${line}"scope": "${scope}"`;
  if (hashes.length > 0) text += `${line}"hashes": ${hashesAt(hashes, inner)}`;
  if (license !== undefined) text += `${line}"licenses": ${licensesAt(license, inner)}`;
  if (purl !== undefined) text += `${line}"purl": ${quoted(purl)}`;
  if (patches !== undefined) text += `${line}"pedigree": ${indented(pedigreeOf(patches), inner)}`;
  if (references.length > 0) text += `${line}"externalReferences": ${referencesAt(references, inner)}`;
  if (properties.length > 0) text += `${line}"properties": ${propertiesAt(properties, inner)}`;
  return `${text}\n${column}}`;
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

export function propertiesAt(properties: readonly PropertyEntry[], column: string): string {
  let text = '[';
  for (const { name, value } of properties) {
    const comma = text === '[' ? '' : ',';
    text += `${comma}\n${column}  {\n${column}    "name": "${name}",\n${column}    "value": ${quoted(value)}\n${column}  }`;
  }
  return `${text}\n${column}]`;
}

function hashesAt(hashes: readonly HashEntry[], column: string): string {
  let text = '[';
  for (const { alg, content } of hashes) {
    const comma = text === '[' ? '' : ',';
    text += `${comma}\n${column}  {\n${column}    "alg": "${alg}",\n${column}    "content": "${content}"\n${column}  }`;
  }
  return `${text}\n${column}]`;
}

function referencesAt(references: readonly ReferenceEntry[], column: string): string {
  let text = '[';
  for (const { type, url, hashes } of references) {
    text += `${text === '[' ? '' : ','}\n${column}  {\n${column}    "url": ${quoted(url)},\n${column}    "type": "${type}"`;
    if (hashes.length > 0) text += `,\n${column}    "hashes": ${hashesAt(hashes, `${column}    `)}`;
    text += `\n${column}  }`;
  }
  return `${text}\n${column}]`;
}

function licensesAt({ kind, text }: LicenseChoice, column: string): string {
  const said = `"acknowledgement": "${LicenseAcknowledgement.Declared}"`;
  if (kind === 'expression')
    return `[\n${column}  {\n${column}    "expression": ${quoted(text)},\n${column}    ${said}\n${column}  }\n${column}]`;
  const inner = `${column}    `;
  return `[\n${column}  {\n${inner}"license": {\n${inner}  "${kind}": ${quoted(text)},\n${inner}  ${said}\n${inner}}\n${column}  }\n${column}]`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
