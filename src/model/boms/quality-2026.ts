import {
  author,
  type ComponentElement,
  context,
  type DocumentElement,
  dependencies,
  type Element,
  hash,
  identifier,
  license,
  name,
  supplier,
  timestamp,
  tool,
  unknowns,
  version,
} from './quality-elements.js';
import { FIELDS } from './unknown-fields.js';

const dataFormat: DocumentElement = {
  id: 'data-format',
  title: 'Name and version of the data format',
  of: 'document',
  required: true,
  pointer: '/specVersion',
  has: ({ specVersion }) => specVersion !== '',
  fix: 'Write CycloneDX or SPDX with its version.',
};

const signature: DocumentElement = {
  id: 'author-signature',
  title: 'Signature of the author, in the document',
  of: 'document',
  // Most sign beside the file, which nobody can see in it.
  required: false,
  pointer: '/signature',
  has: ({ signed }) => signed,
  fix: 'Sign it beside the file, which cannot be seen in here: sealgate seal sbom.cdx.json.',
};

const toolVersion: DocumentElement = {
  id: 'tool-version',
  title: 'Version of the tool that made it',
  of: 'document',
  required: true,
  pointer: '/metadata/tools',
  has: ({ tools }) => tools.some(({ version: said }) => (said ?? '').trim() !== ''),
  fix: 'Name the version of the tool in metadata.tools.',
};

const sbomVersion: DocumentElement = {
  id: 'sbom-version',
  title: 'Version of the SBOM',
  of: 'document',
  required: true,
  pointer: '/version',
  // SPDX 2 has only the namespace, which is another one for each document.
  has: ({ format, serial, version: said }) =>
    serial !== undefined && (format === 'SPDX' || said !== undefined),
  fix: 'Give it a serial number and a version.',
};

const producer: ComponentElement = { ...supplier, id: 'producer', title: 'Producer of the component' };

const identifiers: ComponentElement = {
  ...identifier,
  has: (component, view) =>
    identifier.has(component, view) ||
    component.properties.some(({ name: said }) => said === 'cdx:cisa:component-identifier'),
};

/**
 * The data fields of the "2026 Minimum Elements for an SBOM" (CISA and others, July 2026), appendix A. Of some it says
 * that an author who does not know shall say so: then that is an answer.
 *
 * @see CycloneDX property taxonomy, `cdx:cisa`
 */
export const ELEMENTS_OF_2026: readonly Element[] = [
  author,
  signature,
  dataFormat,
  context,
  timestamp,
  tool,
  toolVersion,
  sbomVersion,
  asked(producer, FIELDS.producer),
  name,
  asked(version, FIELDS.version),
  asked(identifiers, FIELDS.identifiers),
  asked({ ...hash, title: 'Hash of the component, with its algorithm' }, FIELDS.hash),
  asked(license, FIELDS.license),
  dependencies,
  { ...unknowns, required: false },
];

function asked(element: ComponentElement, field: string): ComponentElement {
  return { ...element, field };
}
