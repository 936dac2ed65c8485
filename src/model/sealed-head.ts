import { headFrom, type LedgerHead } from './ledger.js';

/** The head that a bundle says it seals, unverified; `undefined` where it says none. */
export function sealedHeadIn(bundle: Uint8Array): LedgerHead | undefined {
  try {
    const { dsseEnvelope } = JSON.parse(new TextDecoder().decode(bundle)) as {
      dsseEnvelope: { payload: string };
    };
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
      predicate: unknown;
    };
    return headFrom(statement.predicate);
  } catch {
    // Whatever it is, it is no seal of a head: callers replace it.
    return undefined;
  }
}
