import { parsePlainJson } from '../../io/json/fault.js';
import type { ProjectFiles } from '../../model/contracts.js';
import { objectOf } from '../../model/data/json.js';
import type { EdgeKind, GraphProblem, Importer } from '../../model/packages/graph.js';
import type { JsonObject } from './json/values.js';
import { describe } from './plain-faults.js';

/** A dependency as somebody asks for it. */
export interface Need {
  readonly range: string;
  readonly kind: EdgeKind;
  /** A peer that may be missing. */
  readonly mayMiss?: true;
}

/** What one project asks for, by name. */
export type Needs = ReadonlyMap<string, Need>;

/** Strongest first: a name that several members declare counts as what the first of them says. */
export const NEED_MEMBERS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['optionalDependencies', 'optional'],
  ['dependencies', 'prod'],
  ['devDependencies', 'dev'],
  ['peerDependencies', 'peer'],
];

/** What a manifest, or an entry of a lockfile that copies one, asks for. */
export function needsOf(manifest: { readonly [member: string]: unknown }): Needs {
  const needs = new Map<string, Need>();
  const meta = objectOf(manifest.peerDependenciesMeta);
  for (const [member, kind] of NEED_MEMBERS) {
    const declared = manifest[member];
    const entries = declared instanceof Map ? [...declared] : Object.entries(objectOf(declared) ?? {});
    for (const [name, range] of entries) {
      if (typeof name !== 'string' || typeof range !== 'string' || needs.has(name)) continue;
      const mayMiss = kind === 'peer' && objectOf(meta?.[name])?.optional === true;
      needs.set(name, mayMiss ? { range, kind, mayMiss } : { range, kind });
    }
  }
  return needs;
}

/** A project's needs as the graph has them: what leads nowhere is not among them. */
export function needsOfImporter({ dependencies }: Importer): Needs {
  return new Map(dependencies.map(({ name, range = '', kind }) => [name, { range, kind }]));
}

/** Reads a package.json; a text says why it cannot be used, `undefined` that it is not there. */
export async function readProjectManifest(
  project: ProjectFiles,
  file: string,
): Promise<JsonObject | string | undefined> {
  const answer = (await project.read([file])).get(file);
  return answer === undefined ? undefined : manifestOf(answer, file);
}

/** What a file holds as a package.json, or why that cannot be used. */
export function manifestOf(
  answer: Uint8Array | { readonly refused: string },
  file: string,
): JsonObject | string {
  if (!(answer instanceof Uint8Array)) return answer.refused;
  const read = parsePlainJson(answer, file);
  if ('fault' in read) return read.fault;
  return objectOf(read.value) ?? `it holds ${describe(read.value)}, expected an object`;
}

/** A finding that a file of the project and the lockfile differ. */
export function outOfDate(file: string, message: string): GraphProblem {
  return { code: 'out-of-date', message, place: file };
}

/** Text of a lockfile or a manifest for a message, not longer than a line or two. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}
