import { createHash, type Hash } from 'node:crypto';
import type { RawReport } from '../../collect/reports/raw-report.js';
import { SealgateError } from '../../errors.js';
import { fileBlocks } from '../../io/files/blocks.js';
import { readCapped } from '../../io/files/files.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { Redaction } from '../../model/evidence/evidence.js';
import type { OutputFile } from '../../model/findings/decision.js';
import { findSecret, findSecretIn } from '../../publish/secrets.js';
import type { StagedFile } from './staging.js';

/** Larger reports are looked through with all rules only where the quick look finds something. */
const FULL_LOOK_BYTES = 4 * 1024 * 1024;

export interface RawFile {
  readonly file: StagedFile;
  /** What was taken out (T7); empty where the file is as it was given. */
  readonly redactions: readonly Redaction[];
}

type Known = Parameters<typeof findSecret>[1];

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['sarif', 'application/json'],
  ['xml', 'application/xml'],
]);

/**
 * A report as it may be kept: without the credentials that stand in it (T7). One that is too large to hold goes
 * from disk to disk; `assertJudged` must see what arrived.
 *
 * @param known secrets of this process, as `knownSecrets` gives them.
 */
export async function rawFile(report: RawReport, known: Known): Promise<RawFile> {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(report.name)?.[1]?.toLowerCase() ?? 'json';
  const about = {
    what: 'raw-report' as const,
    name: { what: report.tool, extension, ...(report.target === undefined ? {} : { target: report.target }) },
    mediaType: MEDIA_TYPES.get(extension) ?? 'application/octet-stream',
  };
  const { file, bytes } = report;
  if (bytes === undefined && file !== undefined && isClean(file, known))
    return { file: { ...about, data: fileBlocks(file.path) }, redactions: [] };
  const data = await rawBytes(report);
  const sha256 = report.sha256 ?? file?.sha256;
  const same = { ...about, data, ...(sha256 === undefined ? {} : { sha256 }) };
  if (data.length > FULL_LOOK_BYTES && findSecret(data, known) === undefined)
    return { file: same, redactions: [] };
  const { redactSecrets } = await import('../../publish/redact-secrets.js');
  const clean = await redactSecrets(data, known);
  if (clean.redactions.length === 0) return { file: same, redactions: [] };
  return { file: { ...about, data: clean.bytes }, redactions: clean.redactions };
}

/** Whether no secret was seen in the bytes that were judged. @throws SealgateError INPUT_INVALID where they are others */
function isClean(file: NonNullable<RawReport['file']>, known: Known): boolean {
  const hash = createHash('sha256');
  const clean = findSecretIn(hashed(fileBlocks(file.path), hash), known) === undefined;
  if (clean && hash.digest('hex') !== file.sha256) throw changed(file.path);
  return clean;
}

function* hashed(blocks: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array, void, undefined> {
  for (const block of blocks) {
    hash.update(block);
    yield block;
  }
}

/** T59: what is kept of a report are the bytes that were judged, and no others. @throws SealgateError INPUT_INVALID */
export function assertJudged(
  { file, bytes }: RawReport,
  redactions: readonly Redaction[],
  staged: Pick<OutputFile, 'sha256'>,
): void {
  if (bytes !== undefined || file === undefined || redactions.length > 0) return;
  if (staged.sha256 !== file.sha256) throw changed(file.path);
}

/** T59 */
async function rawBytes({ bytes, file }: RawReport): Promise<Uint8Array> {
  if (bytes !== undefined || file === undefined) return bytes ?? new Uint8Array(0);
  const again = await readCapped(file.path);
  if (sha256Hex(again) === file.sha256) return again;
  throw changed(file.path);
}

function changed(file: string): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file} changed after it was read`, {
    location: { file },
    hint: 'Let the scanner end before this step.',
  });
}
