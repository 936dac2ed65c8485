import path from 'node:path';
import { type DraftImporter, type DraftPackage, draftPackage } from '../graph/draft-graph.js';

interface Links {
  readonly importers: ReadonlyMap<string, DraftImporter>;
  readonly packages: DraftPackage[];
  readonly links: Map<string, DraftPackage>;
}

interface Link {
  readonly base: string;
  readonly name: string;
  /** `link:` and a path. */
  readonly version: string;
}

/** A workspace, or a folder that is none and of which the lockfile says nothing more. */
export function linkedTo(
  { importers, packages, links }: Links,
  { base, name, version }: Link,
): DraftImporter | DraftPackage {
  const written = version.slice(5);
  const joined = path.posix.join(base, written);
  const directory = written.startsWith('/') ? written : joined === './' ? '.' : joined.replace(/\/$/, '');
  const importer = importers.get(directory);
  if (importer !== undefined) return importer;
  const key = `${name}@link:${directory}`;
  const known = links.get(key);
  if (known !== undefined) return known;
  const draft = draftPackage(name, { kind: 'link', path: directory }, `link:${directory}`);
  links.set(key, draft);
  packages.push(draft);
  return draft;
}
