import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { messageOf } from '../../../errors.js';
import { readTar, type TarEntry, tarFiles } from '../../../io/formats/tar.js';
import type { HttpClient, HttpResult } from '../../../io/http/http.js';
import { parseJson } from '../../../io/json/json.js';
import { fromNpmCache, isOf } from '../../../io/settings/npm-cache.js';
import type { Slots } from '../../../io/slots.js';
import { parseIntegrity, strongestHashes } from '../../../model/packages/integrity.js';
import type { Fetched, TarballFacts } from '../../../model/signatures/registry-facts.js';
import { readDeclared } from '../declared.js';
import { escapePart } from '../manifests/manifest.js';
import {
  compareArchives,
  compareFolders,
  type InstalledArchive,
  type InstalledFolder,
  NAMED,
} from './compare-installed.js';
import { yarnChecksum } from './yarn-archive.js';

interface Limits {
  readonly packed: number;
  readonly unpacked: number;
}

/** What tarballs may have that are opened while others are, and what those may have that are opened in turns. */
const SMALL: Limits = { packed: 8 * 1024 * 1024, unpacked: 64 * 1024 * 1024 };
const LARGE: Limits = { packed: 256 * 1024 * 1024, unpacked: 1024 * 1024 * 1024 };

export interface TarballQuestion {
  readonly name: string;
  readonly version: string;
  readonly registry: string;
  /** Where the registry's own manifest says that it serves the tarball. Asked where the usual path has none. */
  readonly address: () => Promise<string | undefined>;
  readonly integrities: readonly (string | undefined)[];
  /** Absolute folders that the package is installed in; `undefined` where nobody asks. */
  readonly folders?: readonly InstalledFolder[];
  /** npm's cache of tarballs, by hash. */
  readonly npmCache?: string;
  /** The checksum of the archive that Yarn packs of it is wanted as well. */
  readonly pack?: boolean;
  /** The archive that Yarn installs from, instead of folders. */
  readonly archive?: { readonly checksum: string; readonly files: ReadonlyMap<string, Buffer> };
  /** The archives that Yarn packs of it with patches applied, those that are there. */
  readonly patched?: readonly InstalledArchive[];
  /** Does what needs much memory when nothing else of it is under way. */
  readonly inTurn: Slots;
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
  const opened = await open(client, question, { pin, limits: SMALL });
  return opened === 'larger'
    ? question.inTurn(async () => {
        const large = await open(client, question, { pin, limits: LARGE });
        return large === 'larger' ? tooLarge(question) : large;
      })
    : opened;
}

type Opened = Fetched<TarballFacts>;

function tooLarge({ registry }: TarballQuestion): Opened {
  const { packed, unpacked } = LARGE;
  const reason = `has a tarball of more than ${packed} bytes, or of ${unpacked} unpacked, at ${new URL(registry).host}`;
  return { state: 'unreachable', reason };
}

async function open(
  client: () => Promise<HttpClient>,
  question: TarballQuestion,
  { pin, limits }: { readonly pin: string; readonly limits: Limits },
): Promise<Opened | 'larger'> {
  const { npmCache } = question;
  const kept = npmCache === undefined ? undefined : await fromNpmCache(npmCache, pin, limits.packed);
  if (kept === 'larger' && limits === SMALL) return kept;
  const cached = typeof kept === 'object' ? kept : undefined;
  const fetched = cached ?? (await fromRegistry(await client(), question, limits.packed));
  if (fetched === 'larger') return fetched;
  if ('reason' in fetched) return { state: 'unreachable', reason: fetched.reason };
  const { host } = new URL(question.registry);
  if (!isOf(fetched, pin))
    return {
      state: 'unreachable',
      reason: `${host} serves a tarball with other bytes than the lockfile pins`,
    };
  try {
    const entries = readTar(await promisify(gunzip)(fetched, { maxOutputLength: limits.unpacked }));
    return {
      state: 'had',
      value: await describe(entries, question),
      from: cached === undefined ? 'network' : 'cache',
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'larger';
    return { state: 'unreachable', reason: `has a tarball that cannot be read: it ${messageOf(error)}` };
  }
}

async function describe(
  entries: readonly TarEntry[],
  { folders, archive, patched, name, pack }: TarballQuestion,
): Promise<TarballFacts> {
  const files = tarFiles(entries);
  const packed = pack === true ? yarnChecksum(name, entries) : undefined;
  const manifest = files.find((file) => file.path === 'package.json');
  if (manifest === undefined) throw new Error('holds no package.json');
  const hasBuildFile = files.some((file) => file.path === 'binding.gyp');
  const declares = readDeclared(parseJson(manifest.bytes, `package.json of ${name}`), hasBuildFile);
  const native = files.filter(({ bytes, path: file }) => isNative(file, bytes)).map((file) => file.path);
  // An archive may name a file twice; the last one is what is unpacked.
  const published = { name, files: new Map(files.map((file) => [file.path, file.bytes])) };
  const installed =
    archive !== undefined
      ? await compareArchives(published, [{ files: archive.files, patches: [] }])
      : folders && (await compareFolders(published, folders));
  return {
    declares,
    native: native.sort().slice(0, NAMED),
    ...(installed === undefined ? {} : { installed }),
    ...(archive === undefined ? {} : { archive: archive.checksum }),
    ...(patched === undefined ? {} : { patched: await compareArchives(published, patched) }),
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

/**
 * The tarball from the configured registry, at the path that most serve it under, or at that of its manifest; never where
 * a lockfile says, nor at another origin. Its bytes are held against the lockfile's hash whoever serves them.
 */
async function fromRegistry(
  client: HttpClient,
  { name, version, registry, address }: TarballQuestion,
  maxBytes: number,
): Promise<Buffer | 'larger' | { readonly reason: string }> {
  const { host } = new URL(registry);
  const get = (url: string): Promise<HttpResult> => client.get(url, { accept: '*/*', maxBytes });
  const usual = await get(tarballUrl(registry, name, version));
  const other =
    usual.kind === 'refused' && usual.status === 404 ? ofOrigin(await address(), registry) : undefined;
  const result = other === undefined ? usual : await get(other);
  if (result.kind === 'answer') return result.body;
  if (result.kind === 'failed' && result.tooLarge === true) return 'larger';
  return { reason: `${host} ${result.reason} for the tarball` };
}

function ofOrigin(address: string | undefined, registry: string): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).origin === new URL(registry).origin ? address : undefined;
}

/** Where most registries serve a version's tarball. */
export function tarballUrl(registry: string, name: string, version: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return `${registry}${name}/-/${escapePart(`${base}-${version}`)}.tgz`;
}
