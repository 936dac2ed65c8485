import { SealgateError } from '../../errors.js';
import { isObject } from '../data/json.js';
import { headFrom, type LedgerHead } from './ledger.js';

/** The head that a bundle says it seals, unverified. @throws SealgateError EVIDENCE_INVALID where it says none */
export function readSealedHeadIn(bundle: Uint8Array): LedgerHead {
  const envelope = memberOf(parse(Buffer.from(bundle)), 'dsseEnvelope');
  const payload = memberOf(envelope, 'payload');
  if (typeof payload !== 'string') throw new SealgateError('EVIDENCE_INVALID', 'it is no attestation');
  return headFrom(memberOf(parse(Buffer.from(payload, 'base64')), 'predicate'));
}

/** As `readSealedHeadIn`, and `undefined` where the bundle says none. */
export function sealedHeadIn(bundle: Uint8Array): LedgerHead | undefined {
  try {
    return readSealedHeadIn(bundle);
  } catch {
    // Whatever it is, it is no seal of a head: callers replace it.
    return undefined;
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new SealgateError('EVIDENCE_INVALID', 'it is not JSON', { cause });
  }
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
