import { createHash } from 'node:crypto';
import path from 'node:path';
import { sha256Hex } from '../../model/data/digest.js';
import type { Package } from '../../model/packages/graph.js';
import { parseIntegrity } from '../../model/packages/integrity.js';
import { type Unpacked, unpackMessage } from './msgpack.js';
import { isManifestOf, type LicenseFile, licenseFileNames, type PackageFiles } from './package-files.js';
import { listFolder, parseObject, readSmallFile } from './small-files.js';
import { lookUpInSqlite } from './sqlite-lookup.js';

/** The layouts that are known: of pnpm 11 and 12, of 10, of 7 to 9. */
const LAYOUTS: readonly string[] = ['v11', 'v10', 'v3'];

/**
 * Finds packages in pnpm's content-addressed store, by the integrity in the lockfile. Every file is named by
 * its own digest there, and is compared with it. The index of a package's files is a JSON file of its own until
 * pnpm 10 (`v3`, `v10`), and a row of an SQLite database since pnpm 11 (`v11`).
 *
 * @param stores absolute paths of folders with `v11`, `v10` or `v3` in them.
 */
export function findInPnpmStore(stores: readonly string[]): (node: Package) => PackageFiles | undefined {
  const versions = stores.flatMap((store) =>
    listFolder(store)
      .filter((name) => LAYOUTS.includes(name))
      .map((name) => path.join(store, name)),
  );
  return (node) => {
    for (const version of versions) {
      const index = readIndex(version, node);
      const found = index === undefined ? undefined : packageOf(version, index, node);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Digests (SHA-512, hex) of a package's files, by path. */
type Index = ReadonlyMap<string, string>;

function readIndex(version: string, node: Package): Index | undefined {
  const layout = path.basename(version);
  if (layout === 'v11') return readRow(path.join(version, 'index.db'), node);
  const hex = sha512Of(node.integrity ?? '');
  if (hex === undefined) return undefined;
  const text =
    layout === 'v3'
      ? readSmallFile(path.join(version, 'files', hex.slice(0, 2), `${hex.slice(2)}-index.json`))
      : indexText(path.join(version, 'index', hex.slice(0, 2)), `${hex.slice(2, 64)}-`);
  const files = new Map(Object.entries(parseObject(text) ?? {})).get('files');
  if (typeof files !== 'object' || files === null) return undefined;
  const index = new Map<string, string>();
  for (const [name, entry] of Object.entries(files)) {
    const integrity: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'integrity') : undefined;
    const digest = typeof integrity === 'string' ? sha512Of(integrity) : undefined;
    if (digest !== undefined) index.set(name, digest);
  }
  return index;
}

/** Rows are keyed by the lockfile's integrity and the package; their value is MessagePack. */
function readRow(database: string, { integrity, name, version }: Package): Index | undefined {
  if (integrity === undefined) return undefined;
  const row = lookUpInSqlite(database, 'package_index', `${integrity}\t${name}@${version}`);
  const files = row === undefined ? undefined : member(unpack(row), 'files');
  if (!(files instanceof Map)) return undefined;
  const index = new Map<string, string>();
  for (const [file, entry] of files as ReadonlyMap<string, Unpacked>) {
    const digest = member(entry, 'digest');
    if (typeof digest === 'string' && /^[0-9a-f]{128}$/.test(digest)) index.set(file, digest);
  }
  return index;
}

/** A row that cannot be read is as good as none: the package stays unread, which is reported. */
function unpack(row: Buffer): Unpacked {
  try {
    return unpackMessage(row);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function member(value: Unpacked, name: string): Unpacked | undefined {
  return value instanceof Map ? (value as ReadonlyMap<string, Unpacked>).get(name) : undefined;
}

function sha512Of(integrity: string): string | undefined {
  return parseIntegrity(integrity).find(({ algorithm }) => algorithm === 'sha512')?.hex;
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
function readContent(version: string, hex: string | undefined): string | undefined {
  if (hex === undefined) return undefined;
  const file = path.join(version, 'files', hex.slice(0, 2), hex.slice(2));
  const text = readSmallFile(file) ?? readSmallFile(`${file}-exec`);
  return text !== undefined && createHash('sha512').update(text).digest('hex') === hex ? text : undefined;
}
