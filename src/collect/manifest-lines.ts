import path from 'node:path';
import { readIfExists } from '../io/files/files.js';
import { importerLabel, labelOf } from '../model/data/paths.js';
import { leadsAbove } from '../model/data/repository-path.js';
import type { Decision } from '../model/findings/decision.js';
import type { Location } from '../model/findings/finding.js';
import type { DependencyGraph, Importer } from '../model/packages/graph.js';

const MAX_BYTES = 4 * 1024 * 1024;
const FIELDS =
  /"(?:dependencies|devDependencies|optionalDependencies|peerDependencies|resolutions|overrides)"\s*:\s*\{/g;

/**
 * Where in package.json files the dependencies stand that brought in what was found: the line that a reviewer
 * would have to change.
 *
 * @returns places by the finding's fingerprint; findings that no package.json explains are not in it.
 */
export async function findManifestLines(
  dir: string,
  graphs: readonly DependencyGraph[],
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, readonly Location[]>> {
  const files = new Map<string, Promise<string | undefined>>();
  const textOf = (file: string): Promise<string | undefined> => {
    const known = files.get(file) ?? readText(path.join(dir, file));
    files.set(file, known);
    return known;
  };
  const found = new Map<string, Location[]>();
  for (const { finding } of decisions) {
    const places = new Map<string, Location>();
    for (const [label = '', direct = ''] of finding.paths ?? []) {
      const source = sourceOf(graphs, label, direct);
      if (source === undefined) continue;
      const line = lineOf((await textOf(source.file)) ?? '', source.name);
      if (line !== undefined) places.set(`${source.file}:${line}`, { file: source.file, line });
    }
    if (places.size > 0) found.set(finding.fingerprint, [...places.values()]);
  }
  return found;
}

async function readText(file: string): Promise<string | undefined> {
  return (await readIfExists(file, MAX_BYTES))?.toString('utf8');
}

/** The package.json that asks for a path's first package, and the name it asks by. */
function sourceOf(
  graphs: readonly DependencyGraph[],
  label: string,
  direct: string,
): { readonly file: string; readonly name: string } | undefined {
  for (const graph of graphs) {
    const importer = graph.importers.find((one) => importerLabel(one) === label);
    const name = importer === undefined ? undefined : edgeName(graph, importer, direct);
    if (importer === undefined || name === undefined) continue;
    const file = path.posix.join(path.posix.dirname(graph.lockfile.path), importer.path, 'package.json');
    return leadsAbove(file) ? undefined : { file, name };
  }
  return undefined;
}

function edgeName(graph: DependencyGraph, importer: Importer, direct: string): string | undefined {
  const ids = new Set(graph.packages.filter((node) => labelOf(node) === direct).map(({ id }) => id));
  return importer.dependencies.find(({ to }) => ids.has(to))?.name;
}

/** Line of `"name":` within a field of dependencies, from 1. */
function lineOf(text: string, name: string): number | undefined {
  const key = JSON.stringify(name);
  for (const field of text.matchAll(FIELDS)) {
    const start = field.index + field[0].length;
    const end = text.indexOf('}', start);
    const at = findKey(text.slice(start, end === -1 ? undefined : end), key);
    if (at !== undefined) return text.slice(0, start + at).split('\n').length;
  }
  return undefined;
}

function findKey(fields: string, key: string): number | undefined {
  for (let at = fields.indexOf(key); at !== -1; at = fields.indexOf(key, at + 1)) {
    if (/^\s*:/.test(fields.slice(at + key.length, at + key.length + 40))) return at;
  }
  return undefined;
}
