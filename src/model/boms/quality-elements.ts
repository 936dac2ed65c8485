import { parseLicense } from '../licenses/expression.js';
import type { Bom, BomComponent, BomParty } from './bom.js';
import { isKnown } from './stated.js';

interface Common {
  readonly id: string;
  readonly title: string;
  /** Demanded; otherwise asked for where it exists. */
  readonly required: boolean;
  readonly fix: string;
}

/** A BOM, and what is looked up in it again and again. */
export interface BomView {
  readonly bom: Bom;
  /** Refs that something depends on. */
  readonly needed: ReadonlySet<string>;
}

export interface DocumentElement extends Common {
  readonly of: 'document';
  /** Where it belongs, an RFC 6901 pointer. */
  readonly pointer: string;
  readonly has: (bom: Bom) => boolean;
}

export interface ComponentElement extends Common {
  readonly of: 'component';
  readonly has: (component: BomComponent, view: BomView) => boolean;
  /** The field by CISA's name, where the standard takes a word that nobody knows it for an answer. */
  readonly field?: string;
}

export type Element = DocumentElement | ComponentElement;

export const author: DocumentElement = {
  id: 'sbom-author',
  title: 'Author of the SBOM',
  of: 'document',
  required: true,
  pointer: '/metadata/authors',
  // Who made what it describes is somebody else, and the tool that wrote it is nobody.
  has: ({ authors }) => authors.some(isNamed),
  fix: "Name who is responsible for the SBOM: sealgate sbom --author 'Name <email>' (metadata.authors or metadata.manufacturer).",
};
export const timestamp: DocumentElement = {
  id: 'timestamp',
  title: 'Time it was made',
  of: 'document',
  required: true,
  pointer: '/metadata/timestamp',
  has: ({ timestamp: time }) =>
    time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(time) && !Number.isNaN(Date.parse(time)),
  fix: 'Make it from a commit, or set SOURCE_DATE_EPOCH.',
};
export const tool: DocumentElement = {
  id: 'tool',
  title: 'Tool that made it',
  of: 'document',
  required: true,
  pointer: '/metadata/tools',
  has: ({ tools }) => tools.length > 0,
  fix: 'Name the tool in metadata.tools.',
};
export const context: DocumentElement = {
  id: 'generation-context',
  title: 'Phase of the life cycle it was made in',
  of: 'document',
  required: true,
  pointer: '/metadata/lifecycles',
  has: ({ lifecycles }) => lifecycles.length > 0,
  fix: 'Name the phase in metadata.lifecycles (CycloneDX 1.5 and newer).',
};
export const unknowns: DocumentElement = {
  id: 'completeness',
  title: 'Word on how complete it is',
  of: 'document',
  required: true,
  pointer: '/compositions',
  has: ({ aggregate, aggregates }) => aggregate !== undefined || aggregates.size > 0,
  fix: 'Say in compositions which dependencies are all named and which are not known.',
};
export const name: ComponentElement = {
  id: 'name',
  title: 'Name of the component',
  of: 'component',
  required: true,
  has: (component) => component.name.trim() !== '',
  fix: 'Give every component a name.',
};
export const version: ComponentElement = {
  id: 'version',
  title: 'Version of the component',
  of: 'component',
  required: true,
  has: ({ version: said }) => isKnown(said),
  fix: 'Give every component a version; of a workspace it stands in its package.json.',
};
export const supplier: ComponentElement = {
  id: 'supplier',
  title: 'Who supplies or makes the component',
  of: 'component',
  required: true,
  has: ({ makers }) => makers.some(isNamed),
  fix: 'sealgate sbom --details takes it from the packages; otherwise fill in supplier, manufacturer or authors.',
};
export const identifier: ComponentElement = {
  id: 'identifier',
  title: 'Identifier of the component (package URL, CPE …)',
  of: 'component',
  required: true,
  has: ({ purl, identifiers }) => purl !== undefined || identifiers.length > 0,
  fix: 'Give every component a package URL; a project without a name in package.json has none.',
};
export const dependencies: ComponentElement = {
  id: 'dependencies',
  title: 'What the component depends on',
  of: 'component',
  required: true,
  // SPDX has no entry for a package that depends on nothing: one that something depends on has its place.
  has: ({ ref }, { bom, needed }) => bom.dependencies.has(ref) || (bom.format === 'SPDX' && needed.has(ref)),
  fix: 'Every component needs its entry in dependencies, also one that depends on nothing.',
};
export const hash: ComponentElement = {
  id: 'hash',
  title: 'Hash of the component',
  of: 'component',
  required: true,
  has: (component, { bom }) => isOwn(component, bom) || component.hashes.length > 0,
  fix: 'Lockfiles carry the hashes of registry packages, but those of Yarn 2 and later, which have checksums of Yarn’s own archives; what another package bundles, git and file dependencies have none there.',
};
export const license: ComponentElement = {
  id: 'license',
  title: 'Licence of the component',
  of: 'component',
  required: true,
  has: ({ licenses }) => licenses.some(isKnown),
  fix: 'sealgate sbom --details looks in installed packages and stores, --online asks the registry.',
};

/** BSI wants the SBOM's and each component's maker by address, so that they can be reached. */
export const reachableAuthor: DocumentElement = {
  ...author,
  id: 'sbom-creator',
  title: 'Creator of the SBOM, with e-mail address or URL',
  has: ({ authors }) => authors.some(isReachable),
};
export const reachableMaker: ComponentElement = {
  ...supplier,
  id: 'component-creator',
  title: 'Maker of the component, with e-mail address or URL',
  has: ({ makers }) => makers.some(isReachable),
};
export const strongHash: ComponentElement = {
  ...hash,
  id: 'hash-sha512',
  title: 'SHA-512 of the deployable component',
  has: (component, { bom }) => isOwn(component, bom) || component.hashes.some(({ alg }) => alg === 'SHA-512'),
};
export const spdxLicense: ComponentElement = {
  ...license,
  id: 'license-spdx',
  title: 'Licence as SPDX id or expression',
  has: ({ licenses }) => licenses.some(isSpdx),
};
export const wholeness: ComponentElement = {
  id: 'dependency-completeness',
  title: 'Word on how complete the list of its dependencies is',
  of: 'component',
  required: true,
  has: ({ ref }, { bom }) => bom.aggregate !== undefined || bom.aggregates.has(ref),
  fix: 'Name the component in compositions.',
};

/**
 * A property of BSI's own taxonomy.
 *
 * @param values the words it may have; without them any text.
 */
export function bsiProperty(key: string, title: string, values?: readonly string[]): ComponentElement {
  const property = `bsi:component:${key}`;
  return {
    id: key,
    title,
    of: 'component',
    required: true,
    has: ({ properties }) =>
      properties.some(
        ({ name: said, value }) =>
          said === property && (values === undefined ? value !== '' : values.includes(value)),
      ),
    fix: `Say it in the property ${property}${values === undefined ? '' : `: ${values.join(' or ')}`}.`,
  };
}

export const serial: DocumentElement = {
  id: 'sbom-uri',
  title: 'Address of the SBOM itself',
  of: 'document',
  required: false,
  pointer: '/serialNumber',
  has: ({ serial: said }) => said !== undefined,
  fix: 'Give it a serial number, of which its BOM-Link is made.',
};
export const noVulnerabilities: DocumentElement = {
  id: 'no-vulnerabilities',
  title: 'Vulnerabilities kept out of it',
  of: 'document',
  required: true,
  pointer: '/vulnerabilities',
  has: ({ vulnerabilities }) => vulnerabilities === 0,
  fix: 'They change when the components do not: give them apart, as VEX or CSAF, and the SBOM without --with-vulnerabilities.',
};

export const format: DocumentElement = {
  id: 'format',
  title: 'CycloneDX 1.6 or newer',
  of: 'document',
  required: true,
  pointer: '/specVersion',
  has: (bom) => bom.format === 'CycloneDX' && bom.specVersion >= '1.6',
  fix: 'Write CycloneDX 1.6 or newer, or SPDX 3, which this check does not read.',
};
export const source: ComponentElement = {
  id: 'source-uri',
  title: 'Address of the source code',
  of: 'component',
  required: false,
  has: ({ references }) => references.some(({ type }) => type === 'vcs' || type === 'source-distribution'),
  fix: 'sealgate sbom --details takes it from the packages.',
};
export const deployable: ComponentElement = {
  id: 'deployable-uri',
  title: 'Address of the deployable component',
  of: 'component',
  required: false,
  has: ({ references }) => references.some(({ type }) => type === 'distribution'),
  fix: 'Lockfiles that keep the address of the tarball give it.',
};

function isNamed({ name: said }: BomParty): boolean {
  return isKnown(said);
}

function isReachable({ email, url }: BomParty): boolean {
  return email !== undefined || url !== undefined;
}

/** What is described is not what is deployed: projects of the repository have no tarball to hash. */
function isOwn(component: BomComponent, bom: Bom): boolean {
  return (
    component === bom.root ||
    component.ref.startsWith('workspace:') ||
    ['operating-system', 'container', 'platform'].includes(component.type)
  );
}

function isSpdx(text: string): boolean {
  return parseLicense(text).state === 'parsed';
}
