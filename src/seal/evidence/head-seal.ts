import path from 'node:path';
import { hintOf, messageOf } from '../../errors.js';
import { HEAD_BUNDLE_FILE, headText, type LedgerHead } from '../../model/evidence/ledger.js';
import { readSealedHeadIn } from '../../model/evidence/sealed-head.js';
import { LEDGER_HEAD_TYPE } from '../statements.js';
import type { Trust } from '../verify.js';
import { verifyByAny } from '../verify-any.js';
import { compareHead, type HeadPlace, type Tampering } from './chain.js';
import { readPlain } from './find-head.js';

/** What the sealed head proves. A head that is sealed proves all records up to it. */
export interface HeadSealResult {
  readonly state: 'verified' | 'failed' | 'not-checked' | 'not-sealed';
  readonly identity?: string;
  /** Records that it covers. */
  readonly count?: number;
  readonly reason?: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly tampering?: Tampering;
}

/** The sealed head as it says of itself: unverified. */
export interface SealedHead {
  /** Path of its bundle, for messages. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly head?: LedgerHead;
  readonly problem?: string;
}

/** Reads `ledger.head.json.sigstore.json`, believing nothing of it yet. */
export async function readSealedHead(dir: string): Promise<SealedHead | undefined> {
  const name = path.join(dir, HEAD_BUNDLE_FILE);
  const bytes = await readPlain(name, 1024 * 1024);
  if (bytes === undefined) return undefined;
  if (bytes === 'not-plain') return { name, bytes: Buffer.alloc(0), problem: 'it is a link, or no file' };
  try {
    return { name, bytes, head: readSealedHeadIn(bytes) };
  } catch (error) {
    return { name, bytes, problem: messageOf(error) };
  }
}

/**
 * Verifies the sealed head and that the ledger holds what it names. When somebody must have sealed, records that
 * the seal does not cover are a fault, and so is its absence: anyone could have written them.
 *
 * @param place where the ledger has what the sealed head names.
 */
export async function verifyHeadSeal(
  sealed: SealedHead | undefined,
  place: HeadPlace,
  signers: readonly Trust[] | undefined,
): Promise<HeadSealResult> {
  if (sealed === undefined)
    return signers === undefined
      ? { state: 'not-sealed' }
      : {
          state: 'failed',
          reason: `there is no ${HEAD_BUNDLE_FILE}, so nobody vouches for the ledger's end`,
        };
  if (sealed.head === undefined)
    return { state: 'failed', reason: `${HEAD_BUNDLE_FILE} holds no head: ${sealed.problem ?? ''}` };
  const { name, bytes, head } = sealed;
  const tampering = compareHead(head, place, 'the sealed head');
  const known = { count: head.count, ...(tampering === undefined ? {} : { tampering }) };
  if (signers === undefined) return { state: 'not-checked', ...known };
  try {
    const verified = await verifyByAny(
      { bytes, name },
      { kind: 'bytes', name: 'ledger.head.json', bytes: Buffer.from(headText(head), 'utf8') },
      signers,
    );
    const type = verified.statement?.predicateType;
    if (type !== LEDGER_HEAD_TYPE)
      return { state: 'failed', ...known, reason: `it attests ${type ?? 'nothing'}, not a ledger's head` };
    const { identity } = verified.signedBy;
    const { intact, ofJoined } = place;
    if (ofJoined)
      return {
        state: 'failed',
        ...known,
        identity,
        reason: `it covers one of the histories that were joined since; nobody vouches for the ledger's end`,
      };
    if (tampering === undefined && head.count < intact)
      return {
        state: 'failed',
        ...known,
        identity,
        reason: `it covers records 1 to ${head.count}; nobody vouches for records ${head.count + 1} to ${intact}`,
      };
    return { state: 'verified', ...known, identity };
  } catch (error) {
    return { state: 'failed', ...known, reason: messageOf(error), ...hintOf(error) };
  }
}
