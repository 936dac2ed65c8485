import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readIfExists, writeAtomic } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { Json } from '../../model/data/json.js';
import type { RegistryAttestation } from '../../model/signatures/registry-facts.js';
import { asList, asText, member } from './narrow.js';

/**
 * What was learnt of package versions, in files that may be shared between runs and machines. Nothing in them is
 * believed: every signature and attestation is verified again from what is stored, with keys and roots that do
 * not come from here. Only positive answers are kept; that something is missing is asked anew each time.
 */
export interface PackageCache {
  /** The stored document of `name@version`, to be read with the same care as an answer from the network. */
  manifest(registry: string, id: string): Promise<unknown>;
  attestations(registry: string, id: string): Promise<readonly RegistryAttestation[] | undefined>;
  keepManifest(registry: string, id: string, document: Json | object): void;
  keepAttestations(registry: string, id: string, attestations: readonly RegistryAttestation[]): void;
  /** Writes what is new. @throws SealgateError IO_FAILED */
  save(): Promise<void>;
}

type Kind = 'manifests' | 'attestations';

interface Shelf {
  readonly file: string;
  /** JSON text by `name@version`, oldest first. */
  readonly lines: Map<string, string>;
  readonly used: Set<string>;
  changed: boolean;
}

const FILE_CAP = 64 * 1024 * 1024;

/** The files that runs may share, below the cache folder, and how large one may be. */
export const SHARED_FILES = /^(?:manifests|attestations)-[0-9a-f]{16}\.jsonl$/;
export const SHARED_FILE_CAP = FILE_CAP;

export function sharedFolder(cache: string): string {
  return path.join(cache, 'registry-v1');
}

/** The folder for what is kept between runs, by the platform's habit, or `undefined` where `none` is asked for. */
export function cacheFolder(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const chosen = given ?? env.SEALGATE_CACHE;
  if (chosen === 'none') return undefined;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (process.platform === 'win32')
    return env.LOCALAPPDATA === undefined ? undefined : path.join(env.LOCALAPPDATA, 'sealgate', 'Cache');
  if (env.XDG_CACHE_HOME?.startsWith('/')) return path.join(env.XDG_CACHE_HOME, 'sealgate');
  return env.HOME === undefined || env.HOME === '' ? undefined : path.join(env.HOME, '.cache', 'sealgate');
}

export function openCache(folder: string | undefined): PackageCache {
  const shelves = new Map<string, Promise<Shelf>>();
  const pending: (() => Promise<void>)[] = [];

  const shelf = (kind: Kind, registry: string): Promise<Shelf> => {
    const name = `${kind}-${sha256Hex(registry).slice(0, 16)}.jsonl`;
    let opened = shelves.get(name);
    if (opened === undefined) {
      opened = openShelf(path.join(sharedFolder(folder ?? ''), name), folder !== undefined);
      shelves.set(name, opened);
    }
    return opened;
  };
  const take = async (kind: Kind, registry: string, id: string): Promise<unknown> => {
    if (folder === undefined) return undefined;
    const opened = await shelf(kind, registry);
    const text = opened.lines.get(id);
    if (text === undefined) return undefined;
    opened.used.add(id);
    return parseLine(text, opened.file);
  };
  /** @param open is called when it is written. */
  const keep = (open: () => Promise<Shelf>, id: string, value: unknown): void => {
    if (folder === undefined || /[\t\r\n]/.test(id)) return;
    const text = JSON.stringify(value);
    pending.push(async () => {
      const opened = await open();
      opened.lines.delete(id);
      opened.lines.set(id, text);
      opened.changed = true;
    });
  };

  return {
    manifest: (registry, id) => take('manifests', registry, id),
    attestations: async (registry, id) => readAttestations(await take('attestations', registry, id)),
    keepManifest: (registry, id, document) => keep(() => shelf('manifests', registry), id, document),
    keepAttestations: (registry, id, attestations) =>
      keep(() => shelf('attestations', registry), id, { attestations }),
    save: async () => {
      for (const task of pending.splice(0)) await task();
      for (const opened of shelves.values()) await saveShelf(await opened);
    },
  };
}

async function openShelf(file: string, exists: boolean): Promise<Shelf> {
  const lines = new Map<string, string>();
  const bytes = exists ? await readShelf(file) : undefined;
  for (const line of bytes?.toString('utf8').split('\n') ?? []) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return { file, lines, used: new Set(), changed: false };
}

/** A shelf that is too large or is no file is as good as none: it is written anew. */
async function readShelf(file: string): Promise<Buffer | undefined> {
  try {
    return await readIfExists(file, FILE_CAP);
  } catch (error) {
    if (error instanceof SealgateError && error.code === 'INPUT_TOO_LARGE') return undefined;
    throw error;
  }
}

async function saveShelf(shelf: Shelf): Promise<void> {
  if (!shelf.changed) return;
  // Another run may have written meanwhile: what it learnt stays, what this run learnt wins.
  const others = await openShelf(shelf.file, true);
  const merged = new Map([...others.lines, ...shelf.lines]);
  let size = 0;
  const kept: string[] = [];
  const newestFirst = [...merged]
    .reverse()
    .sort(([a], [b]) => Number(shelf.used.has(b)) - Number(shelf.used.has(a)));
  for (const [id, text] of newestFirst) {
    const line = `${id}\t${text}\n`;
    size += Buffer.byteLength(line);
    if (size > FILE_CAP) break;
    kept.push(line);
  }
  await writeAtomic(shelf.file, kept.reverse().join(''), { mode: 0o600 });
}

/** A line that cannot be read is as good as none. */
function parseLine(text: string, file: string): unknown {
  try {
    return parseJson(Buffer.from(text, 'utf8'), file);
  } catch (error) {
    if (error instanceof SealgateError) return undefined;
    throw error;
  }
}

/** Attestations from a document as the registry serves it: `{attestations: [{predicateType, bundle}]}`. */
export function readAttestations(document: unknown): readonly RegistryAttestation[] | undefined {
  const entries = asList(member(document, 'attestations'), 64);
  const read = entries?.map((entry) => ({
    predicateType: asText(member(entry, 'predicateType')),
    bundle: member(entry, 'bundle'),
  }));
  if (read === undefined || read.length === 0) return undefined;
  if (
    read.some(
      (entry) =>
        entry.predicateType === undefined || typeof entry.bundle !== 'object' || entry.bundle === null,
    )
  )
    return undefined;
  return read as RegistryAttestation[];
}
