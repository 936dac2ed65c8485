import type { Entry, ZipFile } from 'yauzl';
import { messageOf, SealgateError } from '../../errors.js';

/** An archive with more entries than this is no package. */
const MAX_ENTRIES = 100_000;
/** An entry larger than this (unpacked) is not read. */
const ENTRY_CAP = 1024 * 1024;

/** All entries of an archive together are at most so large, unpacked. */
const ALL_CAP = 1024 * 1024 * 1024;

/**
 * The files of a zip archive below a folder, by their names from there.
 *
 * @param archive its bytes: those that were hashed, and no others.
 * @throws RangeError beyond the limits, and what the reader finds wrong.
 */
export async function unpackZip(archive: Buffer, below: string): Promise<ReadonlyMap<string, Buffer>> {
  const { fromBufferPromise } = await import('yauzl');
  const files = new Map<string, Buffer>();
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    unpacked += entry.uncompressedSize;
    if (unpacked > ALL_CAP) throw new RangeError(`it holds more than ${ALL_CAP} bytes`);
    if (!entry.fileName.startsWith(below) || entry.fileName.endsWith('/')) continue;
    files.set(entry.fileName.slice(below.length), await contentOf(zip, entry));
  }
  return files;
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
