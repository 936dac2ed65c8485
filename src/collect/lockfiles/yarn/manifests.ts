import { parsePlainJson } from '../../../io/json/fault.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { EdgeKind, GraphProblem } from '../../../model/packages/graph.js';
import { type JsonObject, licenseOf, stringOf } from '../json/values.js';
import { describe } from '../plain-faults.js';

/** A dependency that a package.json declares. */
export interface Declared {
  readonly range: string;
  readonly kind: EdgeKind;
}

/** What a package.json says that Yarn's lockfiles leave to it. */
export interface YarnManifest {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly license: string | undefined;
  /** By name; of a name that several members declare, the strongest kind. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** Names of dependencies of any kind that may be missing. */
  readonly optional: ReadonlySet<string>;
  /** By name; peers, whether or not they are declared otherwise too. */
  readonly peers: ReadonlyMap<string, { readonly range: string; readonly optional: boolean }>;
  /** In the order they are written, which decides. */
  readonly resolutions: readonly (readonly [pattern: string, reference: string])[];
  /** As written. */
  readonly workspaces: unknown;
}

/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['optionalDependencies', 'optional'],
  ['dependencies', 'prod'],
  ['devDependencies', 'dev'],
];

/**
 * Reads the package.json of each directory. One that is missing or cannot be used is a problem, and missing
 * from the answer.
 *
 * @param directories relative to the lockfile's, `.` for its own.
 */
export async function readYarnManifests(
  project: ProjectFiles,
  directories: Iterable<string>,
  problems: GraphProblem[],
): Promise<Map<string, YarnManifest>> {
  const files = new Map(
    [...directories].map((directory) => [directory, joinPath(directory, 'package.json')]),
  );
  const answers = await project.read([...files.values()]);
  const manifests = new Map<string, YarnManifest>();
  for (const [directory, file] of files) {
    const answer = answers.get(file);
    if (answer instanceof Uint8Array) {
      const manifest = parseYarnManifest(answer, file);
      if (typeof manifest === 'string') problems.push(unusable(file, manifest));
      else manifests.set(directory, manifest);
    } else problems.push(answer === undefined ? missing(file) : unusable(file, answer.refused));
  }
  return manifests;
}

function missing(file: string): GraphProblem {
  return {
    code: 'missing-entry',
    message: `${file} is not there: what it declares for production and what for development is not known`,
    place: file,
  };
}

function unusable(file: string, why: string): GraphProblem {
  return { code: 'unsupported-entry', message: `${file} cannot be used: ${why}`, place: file };
}

/** The manifest, or what is wrong with it. */
export function parseYarnManifest(bytes: Uint8Array, file: string): YarnManifest | string {
  const read = parsePlainJson(bytes, file);
  if ('fault' in read) return read.fault;
  const root = objectOf(read.value);
  if (root === undefined) return `it holds ${describe(read.value)}, expected an object`;
  const meta = objectOf(root.dependenciesMeta);
  const declared = new Map<string, Declared>();
  for (const [member, kind] of MEMBERS) {
    for (const [name, range] of textsOf(root[member])) {
      if (declared.has(name)) continue;
      const optional = kind === 'prod' && isOptional(meta, name);
      declared.set(name, { range, kind: optional ? 'optional' : kind });
    }
  }
  const peersMeta = objectOf(root.peerDependenciesMeta);
  const optional = [
    ...textsOf(root.optionalDependencies).map(([name]) => name),
    ...[...declared.keys()].filter((name) => isOptional(meta, name)),
  ];
  return {
    name: stringOf(root.name),
    version: stringOf(root.version),
    license: licenseOf(root.license),
    declared,
    optional: new Set(optional),
    peers: new Map(
      textsOf(root.peerDependencies).map(([name, range]) => [
        name,
        { range, optional: isOptional(peersMeta, name) },
      ]),
    ),
    resolutions: textsOf(root.resolutions),
    workspaces: root.workspaces,
  };
}

function textsOf(value: unknown): [string, string][] {
  return Object.entries(objectOf(value) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
}

function isOptional(meta: JsonObject | undefined, name: string): boolean {
  return meta !== undefined && Object.hasOwn(meta, name) && objectOf(meta[name])?.optional === true;
}
