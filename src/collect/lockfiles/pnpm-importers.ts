import type { EdgeKind, GraphProblem } from '../../model/package-graph.js';
import { type DraftEdge, type DraftImporter, draftEdge, draftImporter } from './draft-graph.js';
import { type Connection, targetOf } from './pnpm-connect.js';
import { mapAt, noVersion, sectionOf } from './pnpm-document.js';
import type { Yaml, YamlMap } from './yaml-reader.js';

const KINDS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['dependencies', 'prod'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
  // What pnpm itself runs with: installed before the project's, never shipped with it.
  ['configDependencies', 'dev'],
  ['packageManagerDependencies', 'dev'],
];

const EMPTY: YamlMap = new Map();

/** The importers of a document. A lockfile of a single project may hold its dependencies at the top level. */
export function importersOf(root: YamlMap, problems: GraphProblem[]): YamlMap {
  if (root.get('importers') instanceof Map) return sectionOf(root, 'importers', problems);
  if (root.has('specifiers') || KINDS.some(([member]) => root.has(member))) return new Map([['.', root]]);
  // Before version 9, a single project without dependencies has nothing to say.
  const isEmpty = !['importers', 'packages', 'snapshots'].some((name) => root.has(name)) && !isCurrent(root);
  if (isEmpty) return EMPTY;
  problems.push({ code: 'missing-entry', message: 'There are no importers: the file may be cut off' });
  return EMPTY;
}

function isCurrent(root: YamlMap): boolean {
  const version = root.get('lockfileVersion');
  return typeof version === 'string' && version.startsWith('9');
}

/** Adds what importers are missing, so that links of any document find them. */
export function addImporters(importers: Map<string, DraftImporter>, section: YamlMap): void {
  for (const directory of section.keys()) {
    if (!importers.has(directory)) importers.set(directory, draftImporter(directory));
  }
}

/** Adds the edges of an importer to those it has of other documents. */
export function connectImporter(connection: Connection, directory: string, value: Yaml): void {
  const { importers, problems } = connection;
  const importer = importers.get(directory);
  if (importer === undefined) return;
  if (!(value instanceof Map)) {
    problems.push(
      value === ''
        ? // pnpm writes `{}` where there is nothing.
          { code: 'missing-entry', message: 'Nothing follows: the file may be cut off', place: directory }
        : { code: 'unsupported-entry', message: 'Not a map', place: directory },
    );
    return;
  }
  const specifiers = mapAt(value, 'specifiers', directory, problems);
  const edges: DraftEdge[] = [];
  const seen = new Set<string>();
  for (const [member, kind] of KINDS) {
    for (const [name, declared] of mapAt(value, member, directory, problems)) {
      if (seen.has(name)) continue;
      seen.add(name);
      // Since version 6 the specifier stands beside the version, before in a map of its own.
      const isPair = declared instanceof Map;
      const version = isPair ? declared.get('version') : declared;
      const specifier = isPair ? declared.get('specifier') : specifiers.get(name);
      if (typeof version !== 'string' || version === '') {
        problems.push(noVersion(name, directory));
        continue;
      }
      const to = targetOf(connection, { place: directory, base: directory, name, version });
      const range = typeof specifier === 'string' && specifier !== '' ? specifier : undefined;
      if (to !== undefined) edges.push(draftEdge(to, name, kind, range));
    }
  }
  importer.edges = importer.edges.length === 0 ? edges : [...importer.edges, ...edges];
}
