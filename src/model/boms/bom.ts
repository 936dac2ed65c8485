/** How sure a BOM is that a list is whole. */
export type BomAggregate = 'complete' | 'incomplete' | 'unknown';

/** A bill of materials of any tool, as far as comparing and judging it needs. Made by a reader, so the texts are outside ones. */
export interface Bom {
  /** As the reader's caller named it. */
  readonly file: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly format: 'CycloneDX' | 'SPDX';
  readonly specVersion: string;
  /** What identifies the document: the serial number, or SPDX's namespace. */
  readonly serial?: string;
  /** Which one it is of the documents with this serial number, where it says so. */
  readonly version?: number;
  /** It carries a signature; one that stands beside it cannot be seen in it. */
  readonly signed: boolean;
  readonly timestamp?: string;
  /** Who wrote it: people and organisations; tools stand apart. */
  readonly authors: readonly BomParty[];
  readonly tools: readonly BomTool[];
  /** Phases of the life cycle that it was made in. */
  readonly lifecycles: readonly string[];
  /** What the BOM is about. */
  readonly root?: BomComponent;
  /** All others, also those nested in others; in the order of the file. */
  readonly components: readonly BomComponent[];
  /** Refs of what is in the document and no component: services, files. */
  readonly otherRefs: ReadonlySet<string>;
  /** Refs that a component depends on, by ref; a component without an entry has said nothing. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
  /** How whole a component's dependencies are, by ref; absent where the BOM does not say. */
  readonly aggregates: ReadonlyMap<string, BomAggregate>;
  /** What the BOM says of the whole of itself, where it does. */
  readonly aggregate?: BomAggregate;
  /** What references to licences stand for (`LicenseRef-…` of SPDX), as far as the document names them. */
  readonly licenseNames: ReadonlyMap<string, string>;
  /** How many vulnerabilities it tells of. */
  readonly vulnerabilities: number;
}

export interface BomTool {
  readonly name: string;
  readonly version?: string;
}

export interface BomParty {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface BomComponent {
  /** Its bom-ref or SPDX id; where it has none, the pointer. */
  readonly ref: string;
  /** Place in the file, an RFC 6901 pointer. */
  readonly pointer: string;
  readonly type: string;
  /** With its group: `@scope/name`. */
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** CPE, SWID, OmniBOR and SWHID ids. */
  readonly identifiers: readonly string[];
  /** Declared and concluded licences as text, sorted. */
  readonly licenses: readonly string[];
  readonly hashes: readonly BomHash[];
  /** Supplier, manufacturer, authors or publisher. */
  readonly makers: readonly BomParty[];
  readonly scope?: string;
  /** What changes its files after it was published: each patch by path and digest, as far as the BOM says. Sorted. */
  readonly patches: readonly string[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Data fields that it says nobody knows, or that are withheld, by CISA's names: `Component Hash Value`. */
  readonly unknown: readonly string[];
  readonly references: readonly { readonly type: string; readonly url: string }[];
}

export interface BomHash {
  /** As CycloneDX writes it: `SHA-512`. */
  readonly alg: string;
  /** Lower case. */
  readonly content: string;
}

/** `name@version`, for people. */
export function componentLabel({ name, version }: Pick<BomComponent, 'name' | 'version'>): string {
  return version === undefined || version === '' ? name : `${name}@${version}`;
}
