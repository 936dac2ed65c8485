import { rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.js';
import { readCapped, writeAtomic } from '../io/files/files.js';
import type { Log } from '../io/log.js';
import { createSlots } from '../io/slots.js';
import { sha256Hex } from '../model/data/digest.js';
import type { LedgerHead } from '../model/evidence/ledger.js';
import type { MissingWitness, OutputFile, SealState } from '../model/findings/decision.js';
import { BUNDLE_MEDIA_TYPE, IN_TOTO_TYPE } from '../model/signatures/statement.js';
import { compareText } from '../model/text/compare-text.js';
import { assemble, signBlob, signEnvelope, signUnwitnessed } from './bundle.js';
import type { MadeBundle } from './made-bundle.js';
import {
  canWait,
  forgetPending,
  keepPending,
  PENDING_TYPE,
  pendingFile,
  readPending,
  UnwitnessedError,
} from './pending.js';
import { missingText } from './services/witness.js';
import type { Signer } from './signer-types.js';
import { headStatement } from './statements.js';

export interface SealFilesOptions {
  /** Statements (`what: 'statement'`) are wrapped and signed as DSSE, everything else byte for byte. */
  readonly files: readonly (Pick<OutputFile, 'path' | 'what'> & {
    /** What the file must be, where it was hashed before. */
    readonly sha256?: string;
  })[];
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
 * service that fails halfway leaves nothing that looks sealed: the state is then `pending`, where the signatures can
 * wait for their witnesses, with what is missing; else `failed`, with the reason.
 */
export async function sealFiles(options: SealFilesOptions): Promise<SealedFiles> {
  const { files, stagingDir, log } = options;
  if (files.length === 0)
    return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
  const written: OutputFile[] = [];
  try {
    const outcomes = await signAll(options);
    const made = outcomes.flatMap((outcome) => ('bundle' in outcome ? [outcome] : []));
    if (made.length < outcomes.length) return await keepAll(outcomes, options);
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

/** What became of one file: a bundle, or a signature that a service did not witness. */
type Outcome =
  | { readonly subject: string; readonly bundle: MadeBundle }
  | { readonly subject: string; readonly unwitnessed: UnwitnessedError };

/** Keeps every signature of a run in which one was not witnessed. Those that were are not asked for again. */
async function keepAll(outcomes: readonly Outcome[], { stagingDir }: SealFilesOptions): Promise<SealedFiles> {
  const kept: OutputFile[] = [];
  const missing = new Map<string, MissingWitness>();
  const identities = new Set<string>();
  for (const outcome of outcomes) {
    const file = path.resolve(stagingDir, outcome.subject);
    const { sha256, bytes } = await keepPending(
      file,
      'bundle' in outcome ? outcome.bundle : outcome.unwitnessed,
    );
    kept.push({
      path: pendingFile(outcome.subject),
      what: 'pending-seal',
      mediaType: PENDING_TYPE,
      sha256,
      bytes,
    });
    identities.add('bundle' in outcome ? outcome.bundle.identity : outcome.unwitnessed.raw.identity);
    if ('unwitnessed' in outcome)
      for (const one of outcome.unwitnessed.missing) missing.set(`${one.service} ${one.url}`, one);
  }
  const all = [...missing.values()].sort((a, b) => compareText(a.service + a.url, b.service + b.url));
  return {
    seal: {
      state: 'pending',
      identity: [...identities].join(', '),
      reason: missingText(all),
      pending: outcomes.map(({ subject }) => ({ file: pendingFile(subject), subject })),
      missing: all,
    },
    files: kept,
  };
}

/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;

async function signAll({ files, stagingDir, signer, log }: SealFilesOptions): Promise<readonly Outcome[]> {
  const slots = createSlots(SIGNING_AT_ONCE);
  const failure = new AbortController();
  let down: UnwitnessedError | undefined;
  let done = 0;
  // Each that has begun comes to its end, so that what is pending is kept before anybody is told.
  const results = await Promise.allSettled(
    files.map(({ path: subject, what, sha256 }) =>
      slots(async (): Promise<Outcome> => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
          const file = path.resolve(stagingDir, subject);
          const content = await readCapped(file);
          if (sha256 !== undefined && sha256Hex(content) !== sha256)
            throw new Error(`${subject} is not what the run recorded: it was changed since`);
          const sealed = await sealBytes(content, {
            signer,
            file,
            ...(what === 'statement' ? { payloadType: IN_TOTO_TYPE } : {}),
            ...(down === undefined ? {} : { missing: down.missing }),
          });
          if (!(sealed instanceof UnwitnessedError)) {
            done += 1;
            log?.progress(`Sealing: ${done} of ${files.length} done`);
            return { subject, bundle: sealed };
          }
          down ??= sealed;
          return { subject, unwitnessed: sealed };
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

export interface SealBytesOptions {
  readonly signer: Signer;
  /** Absolute path of what is sealed: an earlier run's signature may wait beside it. */
  readonly file: string;
  /** Of an envelope; absent for a plain signature. */
  readonly payloadType?: string;
  /** Services that did not answer for another file of the run: they are not asked again. */
  readonly missing?: readonly MissingWitness[];
}

/**
 * Signs, or has witnessed what an earlier run of the same signer signed and could not have witnessed.
 *
 * @returns the error where the signature can wait for its witnesses. @throws it where it cannot.
 */
export async function sealBytes(
  bytes: Buffer,
  { signer, file, payloadType, missing }: SealBytesOptions,
): Promise<MadeBundle | UnwitnessedError> {
  const earlier = await readPending(file, signer, { bytes, payloadType });
  try {
    if (missing !== undefined && signer.kind === 'key')
      return await signUnwitnessed(signer, { bytes, payloadType }, missing);
    if (earlier !== undefined) return await assemble(signer, earlier, earlier.material);
    return payloadType === undefined
      ? await signBlob(signer, bytes)
      : await signEnvelope(signer, bytes, payloadType);
  } catch (error) {
    if (!(error instanceof UnwitnessedError) || !canWait(error, signer)) throw error;
    return error;
  }
}

/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
export async function sealLedgerHead(signer: Signer, head: LedgerHead): Promise<string> {
  const payload = Buffer.from(JSON.stringify(headStatement(head)), 'utf8');
  return (await signEnvelope(signer, payload, IN_TOTO_TYPE)).json;
}
