import type { LockfileReader } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { textOf } from '../json/door.js';
import { type Jsonc, type JsoncMap, parseJsonc } from '../json/jsonc-reader.js';
import type { JsonObject } from '../json/values.js';
import { needsOf, readProjectManifest } from '../manifest-needs.js';
import {
  compareProjects,
  compareSettings,
  goneWorkspaces,
  type LockedProject,
  newWorkspaces,
} from '../out-of-date.js';

/** Bun's lockfile holds what every workspace declares, the overrides and the catalogs. */
export const bunOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ file, graph, project }) => {
  const { value } = parseJsonc(textOf(file.bytes, file.path), file.path, '');
  const lock = value as JsoncMap;
  const workspaces = lock.get('workspaces') as JsoncMap;
  const projects = [...workspaces].map(([path, info]) => projectOf(path, info as JsoncMap));
  const compared = await compareProjects({
    graph,
    project,
    projects,
    // Version 0 has the folder of a workspace in the place of the range.
    ignores: ({ asked, locked }) =>
      graph.lockfile.version === '0' && asked?.kind === locked?.kind && locked?.range.includes('/') === true,
  });
  const root = await readProjectManifest(project, 'package.json');
  if (typeof root !== 'object') return compared;
  return [
    ...compared,
    ...(await newWorkspaces(project, root.workspaces, projects)),
    ...goneWorkspaces(root.workspaces, projects),
    ...compareOverrides(root, lock),
    ...compareCatalogs(root, lock),
    ...comparePatches(root, lock),
  ];
};

/** Nobody asks for the root by its name. */
function projectOf(path: string, info: JsoncMap): LockedProject {
  const optional = info.get('optionalPeers');
  const names = Array.isArray(optional) ? optional.filter((one) => typeof one === 'string') : [];
  const peerDependenciesMeta = Object.fromEntries(names.map((name) => [name, { optional: true }]));
  const needs = needsOf({ ...Object.fromEntries(info), peerDependenciesMeta });
  const name = info.get('name');
  return path === '' ? { path: '.', needs } : { path, needs, ...(typeof name === 'string' ? { name } : {}) };
}

function compareOverrides(root: JsonObject, lock: JsoncMap): GraphProblem[] {
  const written = flatten(toJsonc(root.overrides ?? root.resolutions));
  const asked = new Map([...written].filter(([, value]) => !value.startsWith('$')));
  const locked = new Map(
    [...flatten(lock.get('overrides'))].filter(([name]) => asked.has(name) || !written.has(name)),
  );
  return compareSettings('package.json', 'override', { asked, locked });
}

/** Catalogs stand beside `workspaces`, or in it. */
function compareCatalogs(root: JsonObject, lock: JsoncMap): GraphProblem[] {
  const inside = objectOf(root.workspaces);
  const catalogs = (unnamed: Jsonc | undefined, named: Jsonc | undefined): Map<string, string> =>
    new Map([...flatten(unnamed), ...flatten(named)].map(([name, value]) => [name, value]));
  const asked = catalogs(
    toJsonc(inside?.catalog ?? root.catalog),
    toJsonc(inside?.catalogs ?? root.catalogs),
  );
  const locked = catalogs(lock.get('catalog'), lock.get('catalogs'));
  return compareSettings('package.json', 'catalog entry', { asked, locked });
}

/** Bun applies the patches that package.json names, also where the lockfile is frozen and knows of none. */
function comparePatches(root: JsonObject, lock: JsoncMap): GraphProblem[] {
  const asked = flatten(toJsonc(root.patchedDependencies));
  const locked = flatten(lock.get('patchedDependencies'));
  return compareSettings('package.json', 'patch', { asked, locked });
}

/** Rules below a parent get its name before theirs; `.` is the rule for the parent itself. */
function flatten(rules: Jsonc | undefined): Map<string, string> {
  const flat = new Map<string, string>();
  if (!(rules instanceof Map)) return flat;
  for (const [name, value] of rules as JsoncMap) {
    if (typeof value === 'string') flat.set(name, value);
    else if (value instanceof Map) {
      for (const [below, text] of value as JsoncMap) {
        if (typeof text === 'string') flat.set(below === '.' ? name : `${name} > ${below}`, text);
      }
    }
  }
  return flat;
}

/** Two levels are all that overrides and catalogs have. */
function toJsonc(value: unknown, depth = 0): Jsonc | undefined {
  if (typeof value === 'string') return value;
  const object = depth < 2 ? objectOf(value) : undefined;
  if (object === undefined) return undefined;
  const members: [string, Jsonc][] = [];
  for (const [name, member] of Object.entries(object)) {
    const one = toJsonc(member, depth + 1);
    if (one !== undefined) members.push([name, one]);
  }
  return new Map(members);
}
