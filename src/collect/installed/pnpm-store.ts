import { createHash } from 'node:crypto';
import path from 'node:path';
import { sha256Hex } from '../../model/digest.js';
import { parseIntegrity } from '../../model/integrity.js';
import type { Package } from '../../model/package-graph.js';
import { isManifestOf, type LicenseFile, licenseFileNames, type PackageFiles } from './package-files.js';
import { listFolder, parseObject, readSmallFile } from './small-files.js';

/**
 * Finds packages in pnpm's content-addressed store, by the integrity in the lockfile. Every file is named by
 * its own digest there, and is compared with it. Known are the layouts with an index in JSON (pnpm 7 to 10:
 * `v3`, `v10`); pnpm 11 and newer keep theirs in a database.
 *
 * @param stores absolute paths of folders with `v10` or `v3` in them.
 */
export function findInPnpmStore(stores: readonly string[]): (node: Package) => PackageFiles | undefined {
  const versions = stores.flatMap((store) =>
    listFolder(store)
      .filter((name) => name === 'v10' || name === 'v3')
      .map((name) => path.join(store, name)),
  );
  return (node) => {
    const hex = parseIntegrity(node.integrity ?? '').find(({ algorithm }) => algorithm === 'sha512')?.hex;
    if (hex === undefined) return undefined;
    for (const version of versions) {
      const index = readIndex(version, hex);
      const found = index === undefined ? undefined : packageOf(version, index, node);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Digests (SRI text) of a package's files, by path. */
type Index = ReadonlyMap<string, string>;

function readIndex(version: string, hex: string): Index | undefined {
  const text =
    path.basename(version) === 'v3'
      ? readSmallFile(path.join(version, 'files', hex.slice(0, 2), `${hex.slice(2)}-index.json`))
      : indexText(path.join(version, 'index', hex.slice(0, 2)), `${hex.slice(2, 64)}-`);
  const files = new Map(Object.entries(parseObject(text) ?? {})).get('files');
  if (typeof files !== 'object' || files === null) return undefined;
  const index = new Map<string, string>();
  for (const [name, entry] of Object.entries(files)) {
    const integrity: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'integrity') : undefined;
    if (typeof integrity === 'string') index.set(name, integrity);
  }
  return index;
}

/** The index of a tarball; its name goes on with the package's, which does not matter: the content is compared. */
function indexText(folder: string, prefix: string): string | undefined {
  const name = listFolder(folder).find((entry) => entry.startsWith(prefix));
  return name === undefined ? undefined : readSmallFile(path.join(folder, name));
}

function packageOf(version: string, index: Index, node: Package): PackageFiles | undefined {
  const manifest = parseObject(readContent(version, index.get('package.json')));
  if (!isManifestOf(manifest, node)) return undefined;
  const file = (name: string): LicenseFile | undefined => {
    const text = readContent(version, index.get(name));
    return text === undefined ? undefined : { file: name, text, sha256: sha256Hex(text) };
  };
  return {
    from: 'store',
    manifest,
    licenseFiles: () => licenseFileNames([...index.keys()], manifest).flatMap((name) => file(name) ?? []),
    file,
  };
}

/** A file of the store, if it has the digest that names it. */
function readContent(version: string, integrity: string | undefined): string | undefined {
  const hex = parseIntegrity(integrity ?? '').find(({ algorithm }) => algorithm === 'sha512')?.hex;
  if (hex === undefined) return undefined;
  const file = path.join(version, 'files', hex.slice(0, 2), hex.slice(2));
  const text = readSmallFile(file) ?? readSmallFile(`${file}-exec`);
  return text !== undefined && createHash('sha512').update(text).digest('hex') === hex ? text : undefined;
}
