import { configPlace } from '../../../model/packages/config-place.js';
import type { GraphProblem, Importer } from '../../../model/packages/graph.js';
import { type DraftImporter, type DraftPackage, draftEdge, draftPackage } from '../graph/draft-graph.js';
import { compareSettings } from '../out-of-date.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { WORKSPACE } from './workspace.js';

/** A package that pnpm installs before it resolves anything, as pnpm-workspace.yaml asks for it. */
interface ConfigDependency {
  readonly name: string;
  readonly version: string;
  /** pnpm 10 keeps the hash here (`1.0.0+sha512-…`), newer ones in the lockfile. */
  readonly integrity: string | undefined;
  readonly tarball: string | undefined;
}

/** @see https://pnpm.io/config-dependencies, and `parseIntegrity` of pnpm 10's `@pnpm/config.deps-installer` */
function configDependencies(workspace: YamlMap | undefined): ConfigDependency[] {
  const stated = workspace?.get('configDependencies');
  if (!(stated instanceof Map)) return [];
  return [...(stated as YamlMap)].flatMap(([name, value]) => {
    const spec = value instanceof Map ? (value as YamlMap).get('integrity') : value;
    const tarball = value instanceof Map ? (value as YamlMap).get('tarball') : undefined;
    if (typeof spec !== 'string') return [];
    const plus = spec.indexOf('+');
    return [
      {
        name,
        version: plus === -1 ? spec : spec.slice(0, plus),
        integrity: plus === -1 ? undefined : spec.slice(plus + 1),
        tarball: typeof tarball === 'string' ? tarball : undefined,
      },
    ];
  });
}

/**
 * What pnpm itself needs, as the importers of its own documents have it, and after those what pnpm-workspace.yaml alone
 * pins, as pnpm 10 does it.
 *
 * @param importers of the documents before the project's.
 */
export function ownNeeds(
  importers: readonly YamlMap[],
  workspace: YamlMap | undefined,
): readonly { readonly name: string; readonly range: string; readonly added?: ConfigDependency }[] {
  const listed = importers.flatMap((section) => {
    const own = section.get('.');
    return own instanceof Map ? [...own.values()].flatMap(specifiersOf) : [];
  });
  const known = new Set(listed.map(({ name, range }) => `${name}@${range}`));
  const added = configDependencies(workspace).filter(
    ({ name, version, integrity }) => integrity !== undefined && !known.has(`${name}@${version}`),
  );
  return [...listed, ...added.map((one) => ({ name: one.name, range: one.version, added: one }))];
}

/** Adds those that no document of the lockfile has. */
export function addConfigDependencies(
  needs: ReturnType<typeof ownNeeds>,
  { root, packages }: { readonly root: DraftImporter; readonly packages: DraftPackage[] },
): void {
  for (const { name, range, added } of needs) {
    if (added === undefined) continue;
    const source = {
      kind: 'registry',
      ...(added.tarball === undefined ? {} : { url: added.tarball }),
    } as const;
    const draft = draftPackage(name, source, configPlace(name));
    draft.version = range;
    draft.integrity = added.integrity;
    packages.push(draft);
    root.edges = [draftEdge({ to: draft, name, range, kind: 'dev' }), ...root.edges];
  }
}

/** What a project itself needs: its edges without those to what pnpm needs. */
export function withoutOwnNeeds(
  importer: Importer,
  needs: readonly { readonly name: string; readonly range: string }[],
): Importer {
  const left = new Set(importer.dependencies);
  for (const { name, range } of needs) {
    const own = [...left].find((edge) => edge.kind === 'dev' && edge.name === name && edge.range === range);
    if (own !== undefined) left.delete(own);
  }
  return { ...importer, dependencies: [...left] };
}

/** Where pnpm 11 and later refuse a frozen installation: the lockfile is for other config dependencies. */
export function compareConfigDependencies(
  importers: readonly YamlMap[],
  workspace: YamlMap | undefined,
): GraphProblem[] {
  if (workspace === undefined) return [];
  const locked = new Map(
    importers.flatMap((section) => {
      const own = section.get('.');
      const stated = own instanceof Map ? (own as YamlMap).get('configDependencies') : undefined;
      return specifiersOf(stated).map(({ name, range }) => [name, range] as const);
    }),
  );
  // With its hash beside it a version is pinned without the lockfile.
  const asked = configDependencies(workspace).filter(
    ({ name, integrity }) => integrity === undefined || locked.has(name),
  );
  const versions = new Map(asked.map(({ name, version }) => [name, version]));
  return compareSettings(WORKSPACE, 'config dependency', { asked: versions, locked });
}

function specifiersOf(stated: Yaml | undefined): { readonly name: string; readonly range: string }[] {
  if (!(stated instanceof Map)) return [];
  return [...(stated as YamlMap)].flatMap(([name, one]) => {
    const specifier = one instanceof Map ? (one as YamlMap).get('specifier') : undefined;
    return typeof specifier === 'string' ? [{ name, range: specifier }] : [];
  });
}
