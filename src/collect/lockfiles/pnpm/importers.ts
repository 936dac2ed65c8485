import { joinPath } from '../../../model/data/repository-path.js';
import type { EdgeKind, GraphProblem } from '../../../model/packages/graph.js';
import { type DraftEdge, type DraftImporter, draftEdge, draftImporter } from '../graph/draft-graph.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { type Connection, targetOf } from './connect.js';
import { hasSpecifierMaps, noteUnanswered, nothingFollows } from './cut-off.js';
import { mapAt, noVersion, sectionOf } from './document.js';

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
export function importersOf(root: YamlMap, version: string, problems: GraphProblem[]): YamlMap {
  if (root.get('importers') instanceof Map) return sectionOf(root, 'importers', problems);
  const hasSpecifiers = root.has('specifiers');
  const isSingle = hasSpecifiers || KINDS.some(([member]) => root.has(member));
  // Of a single project without dependencies, pnpm 8 (version 6) writes its settings only; 3 to 7 remove the file.
  const mayBeEmpty = version.startsWith('6') && !['importers', 'packages'].some((name) => root.has(name));
  if (isSingle && (hasSpecifiers || !hasSpecifierMaps(version))) return new Map([['.', root]]);
  if (!mayBeEmpty) {
    const what = isSingle ? 'There are no specifiers' : 'There are no importers';
    problems.push({ code: 'missing-entry', message: `${what}: the file may be cut off` });
  }
  return isSingle ? new Map([['.', root]]) : EMPTY;
}

/**
 * Adds what importers are missing, so that links of any document find them.
 *
 * @param importers by their directory as the lockfile has it.
 * @param base what that is relative to, from the lockfile's directory.
 */
export function addImporters(importers: Map<string, DraftImporter>, section: YamlMap, base: string): void {
  for (const directory of section.keys()) {
    if (!importers.has(directory)) importers.set(directory, draftImporter(joinPath(base, directory)));
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
        ? nothingFollows(directory)
        : { code: 'unsupported-entry', message: 'Not a map', place: directory },
    );
    return;
  }
  const at = { place: directory, problems };
  const specifiers = mapAt(value, 'specifiers', at);
  const edges: DraftEdge[] = [];
  const seen = new Set<string>();
  for (const [member, kind] of KINDS) {
    for (const [name, declared] of mapAt(value, member, at)) {
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
      if (to !== undefined)
        edges.push(draftEdge({ to, name, ...(range === undefined ? {} : { range }), kind }));
    }
  }
  noteUnanswered(specifiers, seen, at);
  importer.edges = importer.edges.length === 0 ? edges : [...importer.edges, ...edges];
}
