import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { messageOf } from '../../errors.js';
import { readIfExists } from '../../io/files.js';
import type { HttpClient } from '../../io/http.js';
import { parseJson } from '../../io/json.js';
import { fromNpmCache, isOf } from '../../io/npm-cache.js';
import { readTar, type TarEntry, type TarFile, tarFiles } from '../../io/tar.js';
import { parseIntegrity, strongestHashes } from '../../model/integrity.js';
import type { Fetched, InstalledFacts, TarballFacts } from '../../model/registry-facts.js';
import { readDeclared } from './declared.js';
import { yarnChecksum } from './yarn-archive.js';

const CAP = 256 * 1024 * 1024;
const UNPACKED_CAP = 1024 * 1024 * 1024;
/** Files that are named of a package that is not what was published. */
const NAMED = 20;

export interface TarballQuestion {
  readonly name: string;
  readonly version: string;
  readonly registry: string;
  readonly integrities: readonly (string | undefined)[];
  /** Absolute folders that the package is installed in; `undefined` where nobody asks. */
  readonly folders?: readonly string[];
  /** npm's cache of tarballs, by hash. */
  readonly npmCache?: string;
  /** The checksum of the archive that Yarn packs of it is wanted as well. */
  readonly pack?: boolean;
  /** The archive that Yarn installs from, instead of folders. */
  readonly archive?: { readonly checksum: string; readonly files: ReadonlyMap<string, Buffer> };
}

/**
 * The tarball that the lockfile pins: from npm's own cache or its registry, whichever has the bytes of that hash. What
 * its package.json declares, which native code it holds, and whether the installed files are these.
 */
export async function fetchTarball(
  client: () => Promise<HttpClient>,
  question: TarballQuestion,
): Promise<Fetched<TarballFacts>> {
  const pins = new Set(
    question.integrities.map((text) => strongestHashes(parseIntegrity(text ?? ''))[0]?.text),
  );
  const [pin] = pins;
  if (pins.size !== 1 || pin === undefined)
    return {
      state: 'unreachable',
      reason: 'has no single hash in the lockfiles that a tarball could be held against',
    };
  const { npmCache } = question;
  const kept = npmCache === undefined ? undefined : await fromNpmCache(npmCache, pin, CAP);
  const fetched = kept ?? (await fromRegistry(await client(), question));
  if (typeof fetched === 'string') return { state: 'unreachable', reason: fetched };
  const { host } = new URL(question.registry);
  if (!isOf(fetched, pin))
    return {
      state: 'unreachable',
      reason: `${host} serves a tarball with other bytes than the lockfile pins`,
    };
  try {
    const entries = readTar(await promisify(gunzip)(fetched, { maxOutputLength: UNPACKED_CAP }));
    return {
      state: 'had',
      value: await describe(entries, question),
      from: kept === undefined ? 'network' : 'cache',
    };
  } catch (error) {
    return { state: 'unreachable', reason: `has a tarball that cannot be read: it ${messageOf(error)}` };
  }
}

async function describe(
  entries: readonly TarEntry[],
  { folders, archive, name, pack }: TarballQuestion,
): Promise<TarballFacts> {
  const files = tarFiles(entries);
  const packed = pack === true ? yarnChecksum(name, entries) : undefined;
  const manifest = files.find((file) => file.path === 'package.json');
  if (manifest === undefined) throw new Error('holds no package.json');
  const hasBuildFile = files.some((file) => file.path === 'binding.gyp');
  const declares = readDeclared(parseJson(manifest.bytes, `package.json of ${name}`), hasBuildFile);
  const native = files.filter(({ bytes, path: file }) => isNative(file, bytes)).map((file) => file.path);
  const installed =
    archive !== undefined
      ? compareArchive(files, archive.files)
      : folders === undefined
        ? undefined
        : await compareInstalled(files, folders);
  return {
    declares,
    native: native.sort().slice(0, NAMED),
    ...(installed === undefined ? {} : { installed }),
    ...(archive === undefined ? {} : { archive: archive.checksum }),
    ...(packed === undefined ? {} : { packed }),
  };
}

/** By content: ELF, Mach-O, PE, WebAssembly; and node's own name for native modules. */
function isNative(file: string, bytes: Buffer): boolean {
  if (file.endsWith('.node')) return true;
  const magic = bytes.subarray(0, 4).toString('hex');
  if (['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', '0061736d'].includes(magic)) return true;
  return magic.startsWith('4d5a') && bytes.length > 1024;
}

function compareArchive(files: readonly TarFile[], archive: ReadonlyMap<string, Buffer>): InstalledFacts {
  const expected = new Map(files.map((file) => [file.path, file.bytes]));
  const changed = [...expected].filter(([file, bytes]) => archive.get(file)?.equals(bytes) !== true);
  const added = [...archive.keys()].filter((file) => !expected.has(file));
  return {
    folders: 1,
    changed: changed
      .map(([file]) => file)
      .sort()
      .slice(0, NAMED),
    added: added.sort().slice(0, NAMED),
  };
}

async function compareInstalled(
  files: readonly TarFile[],
  folders: readonly string[],
): Promise<InstalledFacts> {
  // An archive may name a file twice; the last one is what is unpacked.
  const expected = new Map(files.map((file) => [file.path, file.bytes]));
  const changed = new Set<string>();
  const added = new Set<string>();
  let found = 0;
  for (const folder of folders) {
    const there = await listFiles(folder);
    if (there === undefined) continue;
    found += 1;
    for (const [file, bytes] of expected) {
      const onDisk = there.has(file) ? await readIfExists(path.join(folder, file), CAP) : undefined;
      if (onDisk === undefined || !onDisk.equals(bytes)) changed.add(file);
    }
    for (const file of there) if (!expected.has(file)) added.add(file);
  }
  return {
    folders: found,
    changed: [...changed].sort().slice(0, NAMED),
    added: [...added].sort().slice(0, NAMED),
  };
}

/** Files below a package's folder, without what is nested in its own node_modules; `undefined` where there is none. */
async function listFiles(folder: string): Promise<Set<string> | undefined> {
  const info = await lstat(folder).catch(() => undefined);
  if (info === undefined) return undefined;
  const found = new Set<string>();
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (file === 'node_modules') continue;
      if (entry.isDirectory()) await walk(file);
      else found.add(file);
    }
  };
  await walk('');
  return found;
}

/** The tarball from the configured registry, at the path that registries serve it under; never where a lockfile says. */
async function fromRegistry(
  client: HttpClient,
  { name, version, registry }: TarballQuestion,
): Promise<Buffer | string> {
  const { host } = new URL(registry);
  const result = await client.get(tarballUrl(registry, name, version), { accept: '*/*', maxBytes: CAP });
  return result.kind === 'answer' ? result.body : `${host} ${result.reason} for the tarball`;
}

/** Where a registry serves a version's tarball. */
export function tarballUrl(registry: string, name: string, version: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return `${registry}${name}/-/${encodeURIComponent(`${base}-${version}`)}.tgz`;
}
