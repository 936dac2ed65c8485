import { hintOf, messageOf } from '../../errors.js';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import type { LedgerFile, LedgerRecord } from '../../model/evidence/evidence.js';
import { PENDING_SUFFIX, pendingReason } from '../pending.js';
import type { Trust } from '../verify.js';
import { verifyByAny } from '../verify-any.js';
import type { SealResult } from './report.js';

/** An evidence folder, and who may have sealed what is in it: `undefined` where nobody is named. */
export interface SealedFolder {
  readonly dir: string;
  readonly signers: readonly Trust[] | undefined;
}

/** Verifies the bundles of one record over the files beside which they stand, wherever their contents are kept. */
export async function checkSeals(
  record: LedgerRecord,
  line: number,
  { dir, signers }: SealedFolder,
): Promise<SealResult[]> {
  const results: SealResult[] = [];
  for (const bundle of record.files.filter((file) => file.path.endsWith('.sigstore.json'))) {
    const name = bundle.path.slice(0, -'.sigstore.json'.length);
    const subject = record.files.find((file) => file.path === name);
    const base = { record: line, bundle: bundle.path, subject: name };
    if (subject === undefined)
      results.push({ ...base, state: 'failed', reason: `the record does not name ${name}` });
    else if (signers === undefined) results.push({ ...base, state: 'not-checked' });
    else results.push({ ...base, ...(await checkSeal(bundle, subject, { dir, signers })) });
  }
  for (const pending of record.files.filter((file) => file.path.endsWith(PENDING_SUFFIX))) {
    const subject = pending.path.slice(0, -PENDING_SUFFIX.length);
    const reason = (await pendingReason(contentPath(dir, pending))) ?? 'it does not say what is missing';
    results.push({ record: line, bundle: pending.path, subject, state: 'pending', reason });
  }
  return results;
}

async function checkSeal(
  bundle: LedgerFile,
  subject: LedgerFile,
  { dir, signers }: { readonly dir: string; readonly signers: readonly Trust[] },
): Promise<Pick<SealResult, 'state' | 'identity' | 'reason' | 'hint'>> {
  try {
    const bytes = await readCapped(contentPath(dir, bundle), 16 * 1024 * 1024);
    const artifact = await readCapped(contentPath(dir, subject));
    const verified = await verifyByAny(
      { bytes, name: bundle.path },
      { kind: 'bytes', name: subject.path, bytes: artifact },
      signers,
    );
    return { state: 'verified', identity: verified.signedBy.identity };
  } catch (error) {
    return { state: 'failed', reason: messageOf(error), ...hintOf(error) };
  }
}
