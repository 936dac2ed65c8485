import type { DependencyGraph, Edge, Importer, Package } from '../../src/model/packages/graph.js';
import { npmPurl } from '../../src/model/packages/purl.js';

/** A registry package with what every package has; `fields` overrides. */
export function pkg(name: string, version: string, fields: Partial<Package> = {}): Package {
  const purl = npmPurl(name, version);
  return {
    id: purl,
    purl,
    name,
    version,
    source: { kind: 'registry' },
    scope: 'runtime',
    direct: false,
    places: [`node_modules/${name}`],
    dependencies: [],
    ...fields,
  };
}

/** An edge to a package made by `pkg`, or to any id. */
export function edge(to: Package | Importer | string, kind: Edge['kind'] = 'prod', name = ''): Edge {
  const id = typeof to === 'string' ? to : to.id;
  const label = typeof to === 'string' ? name : (to.name ?? to.id);
  return { to: id, name: name === '' ? label : name, kind };
}

export function importer(path: string, fields: Partial<Importer> = {}): Importer {
  return { id: `workspace:${path}`, path, dependencies: [], ...fields };
}

export function graph(
  fields: Partial<Omit<DependencyGraph, 'lockfile'>> & {
    readonly path?: string;
    readonly sha256?: string;
  } = {},
): DependencyGraph {
  const packages = [...(fields.packages ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    lockfile: {
      path: fields.path ?? 'package-lock.json',
      format: 'npm',
      version: '3',
      sha256: fields.sha256 ?? 'a'.repeat(64),
      bytes: 1,
    },
    importers: fields.importers ?? [importer('.', { name: 'demo', version: '1.0.0' })],
    packages,
    problems: fields.problems ?? [],
  };
}
