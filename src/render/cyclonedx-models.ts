import { ComponentType, LicenseAcknowledgement, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  type License,
  LicenseExpression,
  LicenseRepository,
  NamedLicense,
  Property,
  PropertyRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CdxJson, XML as CdxXml } from '@cyclonedx/cyclonedx-library/Serialize';
import { SpecVersionDict } from '@cyclonedx/cyclonedx-library/Spec';
import type { DependencyGraph } from '../model/package-graph.js';
import type { HashEntry } from './cyclonedx-hash.js';
import type { LicenseChoice } from './cyclonedx-license.js';
import { NO_SERIAL, withSerial } from './cyclonedx-serial.js';
import {
  type ComponentEntry,
  type CycloneDxOptions,
  makeSheet,
  type PropertyEntry,
  type Sheet,
} from './cyclonedx-sheet.js';
import { writeXml } from './xml.js';

export type CycloneDxSpec = '1.2' | '1.3' | '1.4' | '1.5' | '1.6' | '1.7';
export type CycloneDxFormat = 'json' | 'xml';

/**
 * One CycloneDX BOM of all lockfiles in any version and format, by the models and normalisers of the CycloneDX
 * library. What a version has no place for is left out by it.
 *
 * @returns JSON (two spaces deep a level) or XML, ending in a newline.
 */
export function renderWithModels(
  graphs: readonly DependencyGraph[],
  options: CycloneDxOptions & { readonly spec: CycloneDxSpec; readonly format: CycloneDxFormat },
): string {
  const spec = SpecVersionDict[options.spec];
  if (spec === undefined) throw new RangeError(`CycloneDX ${options.spec} is unknown to the library`);
  const bom = bomOf(makeSheet(graphs, options));
  bom.serialNumber = NO_SERIAL;
  switch (options.format) {
    case 'xml':
      return withSerial(writeXml(new CdxXml.Normalize.Factory(spec).makeForBom().normalize(bom, {})));
    case 'json': {
      const document = new CdxJson.Normalize.Factory(spec).makeForBom().normalize(bom, {});
      return withSerial(`${JSON.stringify(document, null, 2)}\n`);
    }
  }
}

function bomOf(sheet: Sheet): Bom {
  const bom = new Bom();
  if (sheet.timestamp !== undefined) bom.metadata.timestamp = sheet.timestamp;
  // A lockfile is read before anything is built.
  bom.metadata.lifecycles.add(LifecyclePhase.PreBuild);
  const { name, version } = sheet.tool;
  bom.metadata.tools.components.add(new Component(ComponentType.Application, name, { version }));
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
    licenses: new LicenseRepository(entry.license === undefined ? [] : [licenseOf(entry.license)]),
    externalReferences: new ExternalReferenceRepository(
      entry.references.map(
        ({ type, url, hashes }) => new ExternalReference(url, type, { hashes: hashesOf(hashes) }),
      ),
    ),
    properties: propertiesOf(entry.properties),
  });
}

function hashesOf(hashes: readonly HashEntry[]): HashDictionary {
  return new HashDictionary(hashes.map(({ alg, content }) => [alg, content]));
}

function propertiesOf(properties: readonly PropertyEntry[]): PropertyRepository {
  return new PropertyRepository(properties.map(({ name, value }) => new Property(name, value)));
}

function licenseOf({ kind, text }: LicenseChoice): License {
  const license = newLicense(kind, text);
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
