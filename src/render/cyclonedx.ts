import { ComponentType, LicenseAcknowledgement, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import type { JSON as CdxJson } from '@cyclonedx/cyclonedx-library/Serialize';
import { SealgateError } from '../errors.js';
import type { DependencyGraph } from '../model/package-graph.js';
import type { LicenseChoice } from './cyclonedx-license.js';
import { type Contact, contactsOf, supplierOf } from './cyclonedx-people.js';
import { NO_SERIAL, withSerial } from './cyclonedx-serial.js';
import { type ComponentEntry, type CycloneDxOptions, makeSheet, type Sheet } from './cyclonedx-sheet.js';

type Normalized = {
  readonly Bom: CdxJson.Types.Normalized.Bom;
  /** The library knows `author` of before 1.6 only. */
  readonly Component: CdxJson.Types.Normalized.Component & { readonly authors?: Contact[] | undefined };
  readonly License: CdxJson.Types.Normalized.License;
};

/**
 * One CycloneDX 1.6 BOM of all lockfiles, as JSON (two spaces deep a level), ending in a newline. The same
 * graphs, licences, manifests, source date and tool version give the same bytes anywhere: lists are sorted by
 * code units, the serial number is made of the content.
 *
 * The document is written without the library's models, which take half of the time; a test compares it byte
 * for byte with what `renderWithModels` makes of the same input.
 *
 * @throws SealgateError INPUT_TOO_LARGE where the engine has no text that long.
 * @see docs/decisions/0080-cyclonedx-library.md, docs/decisions/0081-sbom-conventions.md
 */
export function renderCycloneDx(graphs: readonly DependencyGraph[], options: CycloneDxOptions): string {
  const sheet = makeSheet(graphs, options);
  try {
    return withSerial(`${JSON.stringify(bomOf(sheet), null, 2)}\n`);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `The SBOM of ${sheet.components.length} components is longer than a text may be (512 MB)`,
      { hint: 'Write one for each lockfile: sealgate sbom --lockfile FILE', cause },
    );
  }
}

function bomOf(sheet: Sheet): Normalized['Bom'] & { readonly compositions: readonly object[] } {
  const entries = [sheet.root, ...sheet.components];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    serialNumber: NO_SERIAL,
    metadata: {
      ...(sheet.timestamp === undefined ? {} : { timestamp: sheet.timestamp.toISOString() }),
      // A lockfile is read before anything is built.
      lifecycles: [{ phase: LifecyclePhase.PreBuild }],
      tools: { components: [{ type: ComponentType.Application, ...sheet.tool }] },
      component: projectOf(sheet.root),
      properties: [...sheet.properties],
    },
    components: sheet.components.map((entry) =>
      entry.authors === undefined ? componentOf(entry) : projectOf(entry),
    ),
    dependencies: entries.map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
    })),
    compositions: sheet.compositions.map(({ aggregate, refs }) => ({ aggregate, dependencies: refs })),
  };
}

/** A component that knows its makers: they stand after its ref. */
function projectOf(entry: ComponentEntry): Normalized['Component'] {
  const component = componentOf(entry);
  if (entry.authors === undefined) return component;
  const { type, name, group, version, 'bom-ref': ref, ...rest } = component;
  const supplier = supplierOf(entry.authors);
  const authors = orNothing(contactsOf(entry.authors));
  return { type, name, group, version, 'bom-ref': ref, supplier, authors, ...rest };
}

/** Keys in the library's order; `undefined` is not written. */
function componentOf(entry: ComponentEntry): Normalized['Component'] {
  return {
    type: entry.type,
    name: entry.name,
    group: entry.group,
    version: entry.version,
    'bom-ref': entry.ref,
    description: entry.description,
    scope: entry.scope,
    hashes: orNothing(entry.hashes),
    licenses: entry.license === undefined ? undefined : [licenseOf(entry.license)],
    purl: entry.purl,
    externalReferences: orNothing(
      entry.references.map(({ type, url, hashes }) => ({ url, type, hashes: orNothing(hashes) })),
    ),
    properties: orNothing(entry.properties),
  };
}

function licenseOf({ kind, text }: LicenseChoice): Normalized['License'] {
  const acknowledgement = LicenseAcknowledgement.Declared;
  switch (kind) {
    case 'id':
      return { license: { id: text, acknowledgement } };
    case 'name':
      return { license: { name: text, acknowledgement } };
    case 'expression':
      return { expression: text, acknowledgement };
  }
}

function orNothing<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
