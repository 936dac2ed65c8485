import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { BY_DIGEST, contentPath } from '../io/evidence-content.js';
import { readCapped, writeAtomic } from '../io/files/files.js';
import { lstatIfThere } from '../io/files/lstat-if-there.js';
import { sha256Hex } from '../model/data/digest.js';
import type { LedgerFile } from '../model/evidence/evidence.js';
import { unsafe } from './evidence-files.js';
import type { EvidenceSource } from './evidence-source.js';

/** Brings one content over, unless it is there; a name that has another content stays as it is. */
export async function copyContent(source: EvidenceSource, file: LedgerFile, folder: string): Promise<void> {
  const place = contentPath(folder, file);
  if ((await lstat(place).catch(() => undefined)) !== undefined) {
    await copyBeside(source, file, folder);
    return;
  }
  const bytes = await source.content(file);
  if (bytes !== undefined) await writeAtomic(place, bytes, { exclusive: true });
}

/**
 * Brings a content over whose name has another one here. What has no file here at all stays away: it may have been
 * pruned.
 *
 * @returns whether it was brought.
 */
export async function copyBeside(source: EvidenceSource, file: LedgerFile, folder: string): Promise<boolean> {
  const place = contentPath(folder, file);
  if ((await lstat(place).catch(() => undefined)) === undefined) return false;
  if (sha256Hex(await readCapped(place)) === file.sha256) return false;
  const bytes = await source.content(file);
  if (bytes !== undefined) await writeAside(folder, file.sha256, bytes);
  return bytes !== undefined;
}

async function writeAside(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const aside = path.join(folder, BY_DIGEST);
  const info = await lstatIfThere(aside);
  if (info?.isDirectory() === false)
    throw unsafe(`${aside} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
  await writeAtomic(path.join(aside, sha256), bytes);
}
