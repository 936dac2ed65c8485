import { posix } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf, SealgateError } from '../../errors.js';

/** An archive with more entries than this is no package. */
const MAX_ENTRIES = 100_000;
/** An entry larger than this (unpacked) is not read. */
const ENTRY_CAP = 1024 * 1024;

/** All entries of an archive together are at most so large, unpacked. */
const ALL_CAP = 1024 * 1024 * 1024;

/**
 * The files of an archive that Yarn packed of a package, by their names below the package's folder. Yarn tidies the
 * names that it finds, and its older versions look for the archive's directory otherwise than our reader does: what
 * they would see otherwise is refused.
 *
 * @param archive its bytes: those that were hashed, and no others.
 * @throws Error beyond the limits, and what the reader finds wrong.
 */
export async function unpackZip(archive: Buffer, below: string): Promise<ReadonlyMap<string, Buffer>> {
  assertOneDirectory(archive);
  const { fromBufferPromise } = await import('yauzl');
  const files = new Map<string, Buffer>();
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    const { fileName } = entry;
    unpacked += entry.uncompressedSize;
    if (unpacked > ALL_CAP) throw new RangeError(`it holds more than ${ALL_CAP} bytes`);
    if (posix.normalize(fileName) !== fileName || /^[./]|\\/.test(fileName))
      throw new RangeError(`it holds ${fileName}, which is another name for a file`);
    if (fileName.endsWith('/')) continue;
    const name = fileName.slice(below.length);
    if (!fileName.startsWith(below)) throw new RangeError(`it holds ${fileName}, which is not the package's`);
    if (files.has(name)) throw new RangeError(`it holds ${fileName} twice`);
    files.set(name, await contentOf(zip, entry));
  }
  return files;
}

/** Where the end of an archive's directory is looked for: the longest comment, the end itself and a locator of Zip64. */
const END_WINDOW = 0xffff + 22 + 20;
const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const LOCATOR = Buffer.from('PK\x06\x07', 'latin1');

/**
 * That there is one directory: libzip, which Yarn 2 and 3 read with, takes another one than the last where that is
 * there, and one of Zip64 without being told to.
 *
 * @see PKWARE's APPNOTE.TXT, sections 4.3.15 and 4.3.16
 */
function assertOneDirectory(archive: Buffer): void {
  const last = archive.lastIndexOf(DIRECTORY_END);
  const from = Math.max(0, archive.length - END_WINDOW);
  for (
    let at = archive.indexOf(DIRECTORY_END, from);
    at !== -1;
    at = archive.indexOf(DIRECTORY_END, at + 1)
  ) {
    const start = at === last || at + 22 > archive.length ? undefined : archive.readUInt32LE(at + 16);
    const isOther = start !== undefined && archive.subarray(start, start + 4).equals(DIRECTORY);
    if (isOther || archive.subarray(Math.max(0, at - 20), Math.max(0, at - 16)).equals(LOCATOR))
      throw new RangeError('it has more than one directory');
  }
}

/**
 * Texts of a zip archive's entries. The archive is read where it lies, entry by entry; sizes and places are
 * checked by the reader before anything is unpacked.
 *
 * @param file absolute path.
 * @param isWanted asked of every entry's name.
 * @returns by name, those within the size that is read.
 * @throws SealgateError INPUT_INVALID where it is no archive that can be read.
 */
export async function readZip(
  file: string,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const { openPromise } = await import('yauzl');
  const texts = new Map<string, string>();
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    try {
      for await (const entry of entriesOf(zip)) {
        if (!isWanted(entry.fileName) || entry.uncompressedSize > ENTRY_CAP) continue;
        texts.set(entry.fileName, (await contentOf(zip, entry)).toString('utf8'));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw new SealgateError(
      'INPUT_INVALID',
      `${file} is not a zip archive that can be read: ${messageOf(error)}`,
      {
        location: { file },
        hint: 'Install again, so that the package manager writes it anew.',
        cause: error,
      },
    );
  }
  return texts;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry, void, undefined> {
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    seen += 1;
    if (seen > MAX_ENTRIES) throw new RangeError(`it has more than ${MAX_ENTRIES} entries`);
    yield entry;
  }
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
