import { objectOf } from '../../../model/data/json.js';
import type { JsonObject } from '../json/values.js';

/**
 * What an entry of `packages` says, as far as it is asked. Values are as the file has them, of whatever type; lists
 * of dependencies are objects of JSON, or Pairs where the file was read by its lines.
 */
export interface NpmRow {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly resolved?: unknown;
  readonly integrity?: unknown;
  readonly license?: unknown;
  readonly deprecated?: unknown;
  readonly link?: unknown;
  readonly extraneous?: unknown;
  readonly hasInstallScript?: unknown;
  readonly bin?: unknown;
  readonly os?: unknown;
  readonly cpu?: unknown;
  readonly libc?: unknown;
  readonly bundleDependencies?: unknown;
  readonly workspaces?: unknown;
  readonly peerDependenciesMeta?: unknown;
  readonly patched?: unknown;
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly devDependencies?: unknown;
  readonly peerDependencies?: unknown;
}

/** An object of texts as a list: names, each followed by its text. */
export class Pairs {
  readonly list: readonly string[];

  constructor(list: readonly string[]) {
    this.list = list;
  }
}

/** The names of a list of dependencies. */
export function namesOf(member: unknown): readonly string[] {
  if (member instanceof Pairs) return member.list.filter((_, at) => at % 2 === 0);
  return Object.keys(objectOf(member) ?? {});
}

/** The texts of a list by their names; what is no text is left out. */
export function textsOf(member: unknown): (readonly [name: string, text: string])[] {
  if (member instanceof Pairs)
    return namesOf(member).map((name, at) => [name, member.list[2 * at + 1] ?? ''] as const);
  return Object.entries(objectOf(member) ?? {}).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
}

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
    return { place, row: objectOf(value), value, line: lines.get(place) };
  });
}
