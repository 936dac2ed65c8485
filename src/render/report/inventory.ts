import { addToList } from '../../model/data/group.js';
import type { LicenseFact } from '../../model/facts.js';
import { FLAG, type Inventory, SCOPES } from '../../model/findings/report-data.js';
import type { DependencyGraph, Edge, Package } from '../../model/packages/graph.js';
import { visibleText } from '../../model/text/display.js';
import type { Texts } from './texts.js';

/** More packages than this, over all lockfiles, make a page that no browser opens with pleasure. */
const PACKAGE_LIMIT = 50_000;

export interface Inventories {
  readonly all: readonly Inventory[];
  /** Where a package of an id stands: inventory and index. */
  readonly places: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** The packages of all lockfiles, with their licences and what each needs. */
export function inventoriesOf(
  graphs: readonly DependencyGraph[],
  licenses: Readonly<Record<string, LicenseFact>>,
  texts: Texts,
): Inventories {
  const places = new Map<string, (readonly [number, number])[]>();
  let room = PACKAGE_LIMIT;
  const all = graphs.map((graph, at) => {
    const packages = graph.packages.slice(0, room);
    room -= packages.length;
    for (const [index, { id }] of packages.entries()) addToList(places, id, [at, index]);
    return inventoryOf(graph, packages, { licenses, texts });
  });
  return { all, places };
}

function inventoryOf(
  graph: DependencyGraph,
  packages: readonly Package[],
  { licenses, texts }: { readonly licenses: Readonly<Record<string, LicenseFact>>; readonly texts: Texts },
): Inventory {
  const index = new Map(packages.map(({ id }, at) => [id, at]));
  for (const [at, { id }] of graph.importers.entries()) index.set(id, packages.length + at);
  const needs = (edges: readonly Edge[]): number[] => [
    ...new Set(edges.flatMap(({ to }) => index.get(to) ?? [])),
  ];
  const facts = packages.map(({ id }) => (Object.hasOwn(licenses, id) ? licenses[id] : undefined));
  return {
    lockfile: visibleText(graph.lockfile.path),
    format: visibleText(`${graph.lockfile.format} ${graph.lockfile.version}`),
    cut: graph.packages.length - packages.length,
    names: packages.map(({ name }) => texts.of(name)),
    versions: packages.map(({ version }) => texts.of(version)),
    scopes: packages.map(({ scope }) => SCOPES.indexOf(scope)),
    licenses: packages.map(({ license }, at) => texts.of(facts[at]?.license ?? license)),
    licenseFrom: packages.map(({ license }, at) =>
      texts.of(facts[at]?.from ?? (license === undefined ? undefined : 'lockfile')),
    ),
    flags: packages.map(flagsOf),
    needs: packages.map(({ dependencies }) => needs(dependencies)),
    importers: graph.importers.map(({ name, path, dependencies }) => ({
      name: visibleText(name ?? (path === '.' ? '(root)' : path)),
      needs: needs(dependencies),
    })),
  };
}

function flagsOf(node: Package): number {
  return (
    (node.direct ? FLAG.direct : 0) |
    (node.deprecated === undefined ? 0 : FLAG.deprecated) |
    (node.hasInstallScript === true ? FLAG.installScript : 0) |
    (node.bundled === true ? FLAG.bundled : 0) |
    (node.source.kind === 'registry' ? 0 : FLAG.elsewhere) |
    (node.peer === true ? FLAG.peer : 0)
  );
}
