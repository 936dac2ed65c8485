import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Updater } from 'tuf-js';
import { messageOf, SealgateError } from '../../../errors.js';
import { writeAtomic } from '../../../io/files/files.js';
import { inScratchFolder } from '../../../io/files/scratch.js';
import type { HttpClient } from '../../../io/http/http.js';
import { parseJson } from '../../../io/json/json.js';
import { member } from '../narrow.js';
import { keepFiles, ROOT_FILE, readKept } from './kept.js';

/** What asking a TUF repository for a target came to. */
export type TufAnswer =
  | { readonly kind: 'had'; readonly bytes: Buffer }
  /** The repository is fine and has no such target. */
  | { readonly kind: 'absent' }
  /** Nobody answered, or what answered sent no metadata: a page of a proxy, say. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** It answered what the specification forbids to believe: signatures, versions, hashes, lengths or dates are wrong. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface TufQuestion {
  readonly name: string;
  /** The repository's address, without a slash at its end. */
  readonly mirror: string;
  /** Root metadata that all is verified from. */
  readonly root: Buffer;
  /** Where files are kept between runs, if anywhere. */
  readonly folder: string | undefined;
  /** Ask the network although what is kept is in force. */
  readonly fresh: boolean;
  readonly client: () => Promise<HttpClient>;
}

/** More than any metadata may have: `tuf-js` holds each kind against its own limit. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Of a refusal's words, for they may quote what was sent. */
const LONGEST_REASON = 300;

type Libraries = Awaited<ReturnType<typeof loadLibraries>>;
type Fetch = (url: string) => Promise<Buffer>;

/**
 * A target of a TUF repository: as it was kept, while that is in force, else from the network. The library works in a
 * folder of its own, so neither a link nor another run in the folder of kept files is in its way: what is kept is as
 * a partial mirror, all of it verified again from the given root.
 *
 * @see The Update Framework specification 1.0.34, section 5
 */
export async function askRepository(question: TufQuestion): Promise<TufAnswer> {
  const libraries = await loadLibraries();
  return inScratchFolder('sealgate-tuf-', async (work) => {
    const kept = await readKept(question.folder);
    await mkdir(path.join(work, 'targets'));
    for (const [name, bytes] of kept)
      if (!ROOT_FILE.test(name)) await writeAtomic(path.join(work, name), bytes);
    const targetFile = encodeURIComponent(question.name);
    const target = kept.get(targetFile);
    if (target !== undefined) await writeAtomic(path.join(work, 'targets', targetFile), target);
    await writeAtomic(path.join(work, 'root.json'), question.root);
    const inForce = await takeKept(question, { libraries, work, kept });
    return inForce ?? (await askNetwork(question, { libraries, work }));
  });
}

/**
 * The target as it was kept. Also brings `root.json` of the folder as far forward as the kept roots lead, so that a
 * repository cannot take back a root that was seen once.
 */
async function takeKept(
  question: TufQuestion,
  run: {
    readonly libraries: Libraries;
    readonly work: string;
    readonly kept: ReadonlyMap<string, Buffer>;
  },
): Promise<TufAnswer | undefined> {
  const { DownloadHTTPError } = run.libraries;
  const updater = makeUpdater(question, run, async (url) => {
    const name = path.posix.basename(new URL(url).pathname);
    const bytes = ROOT_FILE.test(name) || name === 'timestamp.json' ? run.kept.get(name) : undefined;
    if (bytes === undefined) throw new DownloadHTTPError('is not kept', 404);
    return bytes;
  });
  try {
    const found = await takeTarget(updater, question.name);
    return question.fresh ? undefined : found;
  } catch {
    // Nothing was kept, it has expired, or somebody changed it: whatever it is, the network is asked.
    return undefined;
  }
}

async function askNetwork(
  question: TufQuestion,
  run: { readonly libraries: Libraries; readonly work: string },
): Promise<TufAnswer> {
  const { host } = new URL(question.mirror);
  const { DownloadHTTPError, DownloadLengthMismatchError, PersistError } = run.libraries;
  const roots = new Map<string, Buffer>();
  let away: string | undefined;
  const updater = makeUpdater(question, run, async (url) => {
    away = `${host} could not be asked`;
    const client = await question.client();
    const result = await client.get(url, { accept: '*/*', tries: 1, totalMs: 5000, maxBytes: MAX_BYTES });
    away = undefined;
    if (result.kind === 'failed' && result.tooLarge === true)
      throw new DownloadLengthMismatchError(result.reason);
    if (result.kind !== 'answer') {
      away = `${host} ${result.reason}`;
      if (result.kind === 'refused') throw new DownloadHTTPError(result.reason, result.status);
      throw new Error(result.reason);
    }
    const name = path.posix.basename(new URL(url).pathname);
    if (!url.startsWith(`${question.mirror}/targets/`) && !isMetadata(result.body)) {
      away = `${host} sent something else in place of ${name}`;
      throw new Error(away);
    }
    if (ROOT_FILE.test(name)) roots.set(name, result.body);
    return result.body;
  });
  try {
    const found = await takeTarget(updater, question.name);
    await keepFiles(question.folder, { work: run.work, roots, target: encodeURIComponent(question.name) });
    return found;
  } catch (error) {
    if (away !== undefined) return { kind: 'unreachable', reason: away };
    // The file system's errors have a code, the library's have none.
    if (error instanceof PersistError || (error as NodeJS.ErrnoException).code !== undefined)
      return { kind: 'unreachable', reason: `${host} could not be asked: ${messageOf(error)}` };
    return { kind: 'refused', reason: `${host} serves what must not be believed: ${wordsOf(error)}` };
  }
}

function makeUpdater(
  { mirror }: TufQuestion,
  { libraries, work }: { readonly libraries: Libraries; readonly work: string },
  fetchBytes: Fetch,
): Updater {
  class Fetcher extends libraries.BaseFetcher {
    override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
      const bytes = new Uint8Array(await fetchBytes(url));
      return new Blob([bytes]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
    }
  }
  return new libraries.Updater({
    metadataDir: work,
    metadataBaseUrl: mirror,
    targetDir: path.join(work, 'targets'),
    targetBaseUrl: `${mirror}/targets`,
    fetcher: new Fetcher(),
  });
}

async function takeTarget(updater: Updater, name: string): Promise<TufAnswer> {
  const info = await updater.getTargetInfo(name);
  if (info === undefined) return { kind: 'absent' };
  const file = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
  const bytes = readFileSync(file);
  // What is verified is what is used: the very bytes in memory, not the file read once more.
  await info.verify(Readable.from([bytes]));
  return { kind: 'had', bytes };
}

function isMetadata(bytes: Buffer): boolean {
  try {
    const document = parseJson(bytes, 'metadata');
    return member(document, 'signed') !== undefined && member(document, 'signatures') !== undefined;
  } catch (error) {
    if (error instanceof SealgateError) return false;
    throw error;
  }
}

/** The library's sentence, without what it wraps it in. */
function wordsOf(error: unknown): string {
  const words = messageOf(error).replace(/^Unable to load [a-z ]{1,40} error (?:Error: )?/, '');
  const said = words.length > LONGEST_REASON ? `${words.slice(0, LONGEST_REASON)}…` : words;
  return /is expired$/.test(said)
    ? `${said}. Either this machine's clock is wrong, or somebody keeps newer metadata from you`
    : said;
}

async function loadLibraries() {
  const [{ BaseFetcher, Updater }, { DownloadHTTPError, DownloadLengthMismatchError, PersistError }] =
    await Promise.all([import('tuf-js'), import('tuf-js/dist/error.js')]);
  return { BaseFetcher, Updater, DownloadHTTPError, DownloadLengthMismatchError, PersistError };
}
