import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileAt } from '../../io/git/git.js';
import { LEDGER_FILE } from '../../model/evidence/ledger.js';
import { splitWorkflow } from '../../model/signatures/workflow-identity.js';
import type { Tampering } from './chain.js';
import type { HeadSealResult } from './head-seal.js';

/** The base branch's own ledger, and which branch that is. */
export interface BaseLedger {
  /** As the user named it: `origin/main`. */
  readonly ref: string;
  /** The branch's name: `main`. */
  readonly branch: string;
  /** Its `ledger.jsonl`; empty where it has none. */
  readonly bytes: Buffer;
}

/**
 * The base branch's ledger, by git.
 *
 * @param dir the evidence folder, in a checkout that has the base's commit.
 * @param base the ref as the user named it, and its commit.
 */
export async function readBaseLedger(
  dir: string,
  { ref, commit }: { readonly ref: string; readonly commit: string },
): Promise<BaseLedger> {
  // Git cannot start in a folder that is not there: whoever reads the evidence says that it is missing.
  const bytes = existsSync(dir) ? await fileAt(dir, commit, LEDGER_FILE) : undefined;
  return {
    ref,
    branch: ref.replace(/^refs\/(?:heads|remotes)\//, '').replace(/^origin\//, ''),
    bytes: bytes ?? Buffer.alloc(0),
  };
}

/** Which records count: those of the base, and those that the base branch's own workflow sealed. */
export interface CountedRecords {
  readonly ref: string;
  /** Records of the base branch. */
  readonly base: number;
  /** Records that count, from the first on. */
  readonly counted: number;
  /** Records behind those, which anybody who may push the branch could have written. */
  readonly notCounted: number;
  /** Why they do not count. */
  readonly reason?: string;
}

/**
 * Compares the folder's ledger with the base's: it must begin with it, byte for byte.
 *
 * @returns the first record of the base that is not there.
 */
export async function compareWithBase(ledger: string, base: BaseLedger): Promise<Tampering | undefined> {
  const handle = await open(ledger, 'r');
  try {
    const there = Buffer.alloc(base.bytes.length);
    let filled = 0;
    while (filled < there.length) {
      const { bytesRead } = await handle.read(there, filled, there.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    if (filled === there.length && there.equals(base.bytes)) return undefined;
    let at = 0;
    while (at < filled && there[at] === base.bytes[at]) at += 1;
    const record = linesBefore(base.bytes, at) + 1;
    return {
      kind: 'changed',
      record,
      message: `it is not record ${record} of ${base.ref}: the branch rewrote what the base already has`,
    };
  } finally {
    await handle.close();
  }
}

/**
 * What of a pull request's branch counts. A run for a pull request seals as `…@refs/pull/7/merge`, and its workflow
 * file is the pull request's own: whoever wrote the one wrote the other.
 *
 * @param intact records whose hashes and links hold.
 */
export function countRecords(base: BaseLedger, intact: number, headSeal: HeadSealResult): CountedRecords {
  const known = Math.min(linesBefore(base.bytes, base.bytes.length), intact);
  const { identity, count = 0, tampering } = headSeal;
  const ofBase =
    identity !== undefined &&
    (identity.startsWith('key ') || splitWorkflow(identity).ref === `refs/heads/${base.branch}`);
  const sealed = ofBase && tampering === undefined ? Math.min(count, intact) : 0;
  const counted = Math.max(known, sealed);
  const notCounted = intact - counted;
  return {
    ref: base.ref,
    base: known,
    counted,
    notCounted,
    ...(notCounted === 0 ? {} : { reason: reasonOf(headSeal, ofBase, base) }),
  };
}

function reasonOf(headSeal: HeadSealResult, ofBase: boolean, base: BaseLedger): string {
  if (headSeal.identity !== undefined && !ofBase)
    return `they are sealed by ${headSeal.identity}, which is no workflow of ${base.branch}`;
  if (headSeal.state === 'not-checked' || headSeal.state === 'not-sealed')
    return 'nobody was named who must have sealed them';
  return headSeal.reason ?? `no workflow of ${base.branch} has sealed them`;
}

function linesBefore(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
