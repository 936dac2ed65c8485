import { ComponentType, LicenseAcknowledgement, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Attachment,
  Bom,
  type BomRef,
  Component,
  ComponentEvidence,
  CopyrightRepository,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  type License,
  LicenseExpression,
  LicenseRepository,
  NamedLicense,
  OrganizationalContact,
  OrganizationalContactRepository,
  OrganizationalEntity,
  Property,
  PropertyRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CdxJson, XML as CdxXml } from '@cyclonedx/cyclonedx-library/Serialize';
import { SpecVersionDict } from '@cyclonedx/cyclonedx-library/Spec';
import type { Decision } from '../../model/findings/decision.js';
import type { PackageDescriptions, Person } from '../../model/packages/details.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { writeXml } from '../xml.js';
import { completeJson, completeXml } from './additions.js';
import { describeSheet } from './describe.js';
import type { HashEntry } from './hash.js';
import type { LicenseChoice } from './license.js';
import { authorLine, supplierOf } from './people.js';
import type { PropertyEntry } from './properties.js';
import { NO_SERIAL, withSerial } from './serial.js';
import { type ComponentEntry, type CycloneDxOptions, makeSheet, type Sheet } from './sheet.js';
import { type VulnerabilityOptions, vulnerabilitiesOf } from './vulnerabilities.js';

export type CycloneDxSpec = '1.2' | '1.3' | '1.4' | '1.5' | '1.6' | '1.7';
export type CycloneDxFormat = 'json' | 'xml';

export interface ModelsOptions extends CycloneDxOptions, VulnerabilityOptions {
  readonly spec: CycloneDxSpec;
  readonly format: CycloneDxFormat;
  /** What is known of packages beyond their lockfiles. */
  readonly descriptions?: PackageDescriptions | undefined;
  /** What the policy says to the findings; known vulnerabilities among them are told. From 1.4 on. */
  readonly decisions?: readonly Decision[] | undefined;
}

/**
 * One CycloneDX BOM of all lockfiles in any version and format, by the models and normalisers of the CycloneDX
 * library. What a version has no place for is left out by it.
 *
 * @returns JSON (two spaces deep a level) or XML, ending in a newline.
 */
export function renderWithModels(graphs: readonly DependencyGraph[], options: ModelsOptions): string {
  const { format, descriptions } = options;
  const spec = SpecVersionDict[options.spec];
  if (spec === undefined) throw new RangeError(`CycloneDX ${options.spec} is unknown to the library`);
  const plain = makeSheet(graphs, options);
  const sheet = descriptions === undefined ? plain : describeSheet(plain, descriptions);
  const bom = bomOf(sheet, options);
  bom.serialNumber = NO_SERIAL;
  switch (format) {
    case 'xml': {
      const document = new CdxXml.Normalize.Factory(spec).makeForBom().normalize(bom, {});
      return withSerial(writeXml(completeXml(document, sheet, options.spec)));
    }
    case 'json': {
      const document = new CdxJson.Normalize.Factory(spec).makeForBom().normalize(bom, {});
      return withSerial(`${JSON.stringify(completeJson(document, sheet, options.spec), null, 2)}\n`);
    }
  }
}

function bomOf(sheet: Sheet, options: Pick<ModelsOptions, 'decisions' | keyof VulnerabilityOptions>): Bom {
  const bom = new Bom();
  if (sheet.timestamp !== undefined) bom.metadata.timestamp = sheet.timestamp;
  // A lockfile is read before anything is built.
  bom.metadata.lifecycles.add(LifecyclePhase.PreBuild);
  const { name, version } = sheet.tool;
  bom.metadata.tools.components.add(new Component(ComponentType.Application, name, { version }));
  for (const contact of sheet.authors) bom.metadata.authors.add(new OrganizationalContact(contact));
  bom.metadata.properties = propertiesOf(sheet.properties);
  const components = new Map<string, Component>();
  for (const entry of [sheet.root, ...sheet.components]) {
    const component = componentOf(entry);
    components.set(entry.ref, component);
    if (entry === sheet.root) bom.metadata.component = component;
    else bom.components.add(component);
  }
  for (const entry of [sheet.root, ...sheet.components]) {
    const from = components.get(entry.ref);
    for (const ref of entry.dependsOn) {
      const to = components.get(ref);
      if (to !== undefined) from?.dependencies.add(to.bomRef);
    }
  }
  const { decisions = [] } = options;
  if (decisions.length > 0) {
    const refs = new Map<string, BomRef>();
    for (const { ref, packages } of sheet.components) {
      const component = components.get(ref);
      if (component !== undefined) for (const { id } of packages) refs.set(id, component.bomRef);
    }
    for (const vulnerability of vulnerabilitiesOf(decisions, refs, options))
      bom.vulnerabilities.add(vulnerability);
  }
  return bom;
}

function componentOf(entry: ComponentEntry): Component {
  return new Component(entry.type, entry.name, {
    bomRef: entry.ref,
    group: entry.group,
    version: entry.version,
    description: entry.description,
    purl: entry.purl,
    scope: entry.scope,
    hashes: hashesOf(entry.hashes),
    ...peopleOf(entry.authors),
    licenses: new LicenseRepository(
      entry.license === undefined ? [] : [licenseOf(entry.license, entry.licenseText)],
    ),
    ...evidenceOf(entry),
    externalReferences: new ExternalReferenceRepository(
      entry.references.map(
        ({ type, url, hashes }) => new ExternalReference(url, type, { hashes: hashesOf(hashes) }),
      ),
    ),
    properties: propertiesOf(entry.properties),
  });
}

function peopleOf(
  people: readonly Person[] | undefined,
): Pick<Component, never> & { author?: string; supplier?: OrganizationalEntity } {
  if (people === undefined) return {};
  const supplier = supplierOf(people);
  const author = authorLine(people);
  return {
    ...(author === '' ? {} : { author }),
    ...(supplier === undefined
      ? {}
      : {
          supplier: new OrganizationalEntity({
            name: supplier.name,
            url: new Set(supplier.url),
            contact: new OrganizationalContactRepository(
              (supplier.contact ?? []).map((contact) => new OrganizationalContact(contact)),
            ),
          }),
        }),
  };
}

/** Texts that stand in a package are evidence: nobody has said which licence they are. */
function evidenceOf({ licenseFiles = [], copyright = [] }: ComponentEntry): {
  readonly evidence?: ComponentEvidence;
} {
  if (licenseFiles.length === 0 && copyright.length === 0) return {};
  const licenses = licenseFiles.map(
    ({ file, text }) => new NamedLicense(`file: ${file}`, { text: attachmentOf(text) }),
  );
  return {
    evidence: new ComponentEvidence({
      licenses: new LicenseRepository(licenses),
      copyright: new CopyrightRepository(copyright),
    }),
  };
}

function attachmentOf(text: string): Attachment {
  return new Attachment(text, { contentType: 'text/plain' });
}

function hashesOf(hashes: readonly HashEntry[]): HashDictionary {
  return new HashDictionary(hashes.map(({ alg, content }) => [alg, content]));
}

function propertiesOf(properties: readonly PropertyEntry[]): PropertyRepository {
  return new PropertyRepository(properties.map(({ name, value }) => new Property(name, value)));
}

function licenseOf({ kind, text }: LicenseChoice, content: string | undefined): License {
  const license = newLicense(kind, text);
  if (content !== undefined && !(license instanceof LicenseExpression)) license.text = attachmentOf(content);
  license.acknowledgement = LicenseAcknowledgement.Declared;
  return license;
}

function newLicense(kind: LicenseChoice['kind'], text: string): License {
  switch (kind) {
    case 'id':
      return new SpdxLicense(text);
    case 'name':
      return new NamedLicense(text);
    case 'expression':
      return new LicenseExpression(text);
  }
}
