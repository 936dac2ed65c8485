import { lstatSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../errors.js';
import { readIfExists } from '../../io/files/files.js';
import { HEAD_FILE, type LedgerHead, parseLedgerHead } from '../../model/evidence/ledger.js';
import type { ChainWalk, HeadPlace, Tampering } from './chain.js';

/** A file of the folder itself: a link is followed nowhere, and what never ends is not waited for. */
export async function readPlain(file: string, cap: number): Promise<Buffer | 'not-plain' | undefined> {
  const info = lstatSync(file, { throwIfNoEntry: false });
  if (info === undefined) return undefined;
  return info.isFile() ? readIfExists(file, cap) : 'not-plain';
}

/** The head as written, which nobody need have signed. */
export async function readHead(
  dir: string,
): Promise<{ readonly head?: LedgerHead; readonly problem?: Tampering }> {
  const bytes = await readPlain(path.join(dir, HEAD_FILE), 4096);
  if (bytes === 'not-plain')
    return {
      problem: { kind: 'malformed', record: 0, message: `${HEAD_FILE} is a link, or no file` },
    };
  if (bytes === undefined) return {};
  try {
    return { head: parseLedgerHead(bytes) };
  } catch (error) {
    return { problem: { kind: 'malformed', record: 0, message: `${HEAD_FILE}: ${messageOf(error)}` } };
  }
}

/**
 * That a ledger has a head. A run writes its record first, so the first record may be without; every later run begins
 * by writing the head that it misses.
 */
export function headRemoved({ intact }: ChainWalk, head: LedgerHead | undefined): Tampering | undefined {
  if (head !== undefined || intact < 2) return undefined;
  return {
    kind: 'removed',
    record: 0,
    message: `there is no ${HEAD_FILE}, which every run writes: records behind number ${intact} may have been cut off`,
  };
}

/** Looks out for the record that a head names, while the ledger is walked. */
export function headFinder(head: LedgerHead | undefined): {
  see(record: { readonly hash: string; readonly time: string }, line: number): void;
  place(walk: ChainWalk): HeadPlace;
} {
  let at: { readonly hash: string; readonly time: string } | undefined;
  let found = false;
  return {
    see({ hash, time }, line) {
      if (line === head?.count) at = { hash, time };
      if (hash === head?.hash) found = true;
    },
    place: ({ intact, joined }) => ({
      intact,
      at,
      ofJoined: found && joined > 0 && at?.hash !== head?.hash,
    }),
  };
}
