import { rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';
import { readCapped, writeAtomic } from '../io/files.js';
import type { Log } from '../io/log.js';
import { createSlots } from '../io/slots.js';
import type { OutputFile, SealState } from '../model/decision.js';
import type { LedgerHead } from '../model/ledger.js';
import { assemble, type MadeBundle, signBlob, signEnvelope } from './bundle.js';
import { forgetPending, keepPending, readPending, UnwitnessedError } from './pending.js';
import type { Signer } from './signer.js';
import { headStatement, IN_TOTO_TYPE } from './statements.js';

/** Media type of Sigstore bundles, as the bundle itself names it. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export interface SealFilesOptions {
  /** Statements (`what: 'statement'`) are wrapped and signed as DSSE, everything else byte for byte. */
  readonly files: readonly Pick<OutputFile, 'path' | 'what'>[];
  /** Where the files are, and where `<file>.sigstore.json` goes. */
  readonly stagingDir: string;
  readonly signer: Signer;
  /** Another place for the bundle of a single file. */
  readonly bundle?: string;
  readonly log?: Log;
}

export interface SealedFiles {
  readonly seal: SealState;
  /** The bundles written. */
  readonly files: readonly OutputFile[];
}

/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `failed`, with the reason.
 */
export async function sealFiles(options: SealFilesOptions): Promise<SealedFiles> {
  const { files, stagingDir, log } = options;
  if (files.length === 0)
    return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
  const written: OutputFile[] = [];
  try {
    const made = await signAll(options);
    for (const { subject, bundle } of made) {
      const name = options.bundle ?? `${subject}.sigstore.json`;
      const { sha256, bytes } = await writeAtomic(path.resolve(stagingDir, name), bundle.json);
      written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
    }
    for (const { subject } of made) await forgetPending(path.resolve(stagingDir, subject));
    const identities = [...new Set(made.map(({ bundle }) => bundle.identity))];
    const bundles = made.map(({ subject }, i) => ({ file: written[i]?.path ?? '', subject }));
    return { seal: { state: 'sealed', identity: identities.join(', '), bundles }, files: written };
  } catch (error) {
    for (const file of written) await rm(path.resolve(stagingDir, file.path), { force: true });
    return { seal: { state: 'failed', reason: messageOf(error) }, files: [] };
  } finally {
    log?.progress(undefined);
  }
}

/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;

async function signAll({
  files,
  stagingDir,
  signer,
  log,
}: SealFilesOptions): Promise<{ readonly subject: string; readonly bundle: MadeBundle }[]> {
  const slots = createSlots(SIGNING_AT_ONCE);
  const failure = new AbortController();
  let done = 0;
  // Each that has begun comes to its end, so that what is pending is kept before anybody is told.
  const results = await Promise.allSettled(
    files.map((file) =>
      slots(async () => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
          const bytes = await readCapped(path.resolve(stagingDir, file.path));
          const bundle = await sealBytes(signer, bytes, path.resolve(stagingDir, file.path), file.what);
          done += 1;
          log?.progress(`Sealed ${done} of ${files.length}`);
          return { subject: file.path, bundle };
        } catch (error) {
          failure.abort(error);
          throw error;
        }
      }),
    ),
  );
  if (failure.signal.aborted) throw failure.signal.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** Signs, or has witnessed what an earlier run with the same key signed and could not have witnessed. */
async function sealBytes(
  signer: Signer,
  bytes: Buffer,
  file: string,
  what: OutputFile['what'],
): Promise<MadeBundle> {
  const payloadType = what === 'statement' ? IN_TOTO_TYPE : undefined;
  const earlier = await readPending(file, signer, bytes, payloadType);
  try {
    if (earlier !== undefined) return await assemble(signer, earlier.raw, earlier.content);
    return payloadType === undefined
      ? await signBlob(signer, bytes)
      : await signEnvelope(signer, bytes, payloadType);
  } catch (error) {
    if (!(error instanceof UnwitnessedError) || !(await keepPending(file, error))) throw error;
    throw new SealgateError('SEAL_FAILED', `${path.basename(file)} is signed but pending: ${error.message}`, {
      hint: 'Run the same again when the service answers: it completes the seal.',
      cause: error,
    });
  }
}

/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
export async function sealLedgerHead(signer: Signer, head: LedgerHead): Promise<string> {
  const payload = Buffer.from(JSON.stringify(headStatement(head)), 'utf8');
  return (await signEnvelope(signer, payload, IN_TOTO_TYPE)).json;
}
