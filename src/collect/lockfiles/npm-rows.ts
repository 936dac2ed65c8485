import { type JsonObject, objectOf } from './json-values.js';

/** What an entry of `packages` says, as far as it is asked. Values are as the file has them, of whatever type. */
export interface NpmRow {
  readonly name: unknown;
  readonly version: unknown;
  readonly resolved: unknown;
  readonly integrity: unknown;
  readonly license: unknown;
  readonly deprecated: unknown;
  readonly link: unknown;
  readonly extraneous: unknown;
  readonly hasInstallScript: unknown;
  readonly os: unknown;
  readonly cpu: unknown;
  readonly libc: unknown;
  readonly bundleDependencies: unknown;
  readonly workspaces: unknown;
  readonly peerDependenciesMeta: unknown;
  readonly patched: unknown;
  readonly dependencies: Declared | undefined;
  readonly optionalDependencies: Declared | undefined;
  readonly devDependencies: Declared | undefined;
  readonly peerDependencies: Declared | undefined;
}

/** Names that an entry asks for, each followed by what it asks for: a range, or '' where that is no text. */
export type Declared = readonly string[];

/** One member of `packages`. */
export interface NpmMember {
  readonly place: string;
  readonly row: NpmRow | undefined;
  /** What the file has instead, where that is no object. */
  readonly value: unknown;
  /** From 1; undefined where it is not known. */
  readonly line: number | undefined;
}

/** The members of a parsed `packages`, in its order. */
export function membersOf(packages: JsonObject, lines: ReadonlyMap<string, number>): NpmMember[] {
  return Object.keys(packages).map((place) => {
    const value = packages[place];
    const raw = objectOf(value);
    const line = lines.get(place);
    return raw === undefined
      ? { place, row: undefined, value, line }
      : { place, row: rowOf(raw), value: undefined, line };
  });
}

/** An entry that says nothing. */
export const NO_ROW: NpmRow = rowOf({});

function rowOf(raw: JsonObject): NpmRow {
  return {
    name: raw.name,
    version: raw.version,
    resolved: raw.resolved,
    integrity: raw.integrity,
    license: raw.license,
    deprecated: raw.deprecated,
    link: raw.link,
    extraneous: raw.extraneous,
    hasInstallScript: raw.hasInstallScript,
    os: raw.os,
    cpu: raw.cpu,
    libc: raw.libc,
    bundleDependencies: raw.bundleDependencies,
    workspaces: raw.workspaces,
    peerDependenciesMeta: raw.peerDependenciesMeta,
    patched: raw.patched,
    dependencies: declaredOf(raw.dependencies),
    optionalDependencies: declaredOf(raw.optionalDependencies),
    devDependencies: declaredOf(raw.devDependencies),
    peerDependencies: declaredOf(raw.peerDependencies),
  };
}

function declaredOf(member: unknown): Declared | undefined {
  const object = objectOf(member);
  if (object === undefined) return undefined;
  const declared: string[] = [];
  for (const name of Object.keys(object)) {
    const range = object[name];
    declared.push(name, typeof range === 'string' ? range : '');
  }
  return declared;
}
