import { withSeal } from '../../decide/gaps.js';
import { messageOf } from '../../errors.js';
import type { OutputFile, RunRecord, SealState } from '../../model/findings/decision.js';
import { IN_TOTO_TYPE } from '../../model/signatures/statement.js';
import { sealFiles } from '../../seal/blob.js';
import { verdictStatement } from '../../seal/statements.js';
import type { Call } from '../command.js';
import { signerOf } from '../seal/options.js';
import { namesBeside, type RunState, type Staging, settle, stage } from './staging.js';

/**
 * The second stage: signs the SBOM and a statement of the verdict. Nothing that goes wrong here is hidden:
 * the record says sealed, pending, not sealed, or failed, and a policy that requires a seal turns all but the first into
 * a gap.
 */
export async function sealStage(staging: Staging, state: RunState, call: Call): Promise<RunState> {
  const start = performance.now();
  const outcome = await seal(staging, state.record, call);
  const sealed = { ...state.record, seal: outcome.seal, files: [...state.record.files, ...outcome.files] };
  const record: RunRecord = {
    ...sealed,
    verdict: withSeal(sealed.verdict, outcome.seal, state),
  };
  return { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
}

async function seal(
  staging: Staging,
  record: RunRecord,
  { values, world }: Call,
): Promise<{ seal: SealState; files: readonly OutputFile[] }> {
  try {
    const signer = await signerOf(values, world);
    if ('none' in signer) return { seal: { state: 'not-sealed', reason: signer.none }, files: [] };
    const statement = await stage(
      staging,
      {
        what: 'statement',
        name: { what: 'verdict', extension: 'intoto.json' },
        mediaType: IN_TOTO_TYPE,
        data: `${JSON.stringify(verdictStatement(record, record.files))}\n`,
      },
      namesBeside(record),
    );
    const sbom = record.files.filter((file) => file.what === 'sbom');
    await settle(staging);
    const sealed = await sealFiles({
      files: [...sbom, statement],
      stagingDir: staging.dir,
      signer,
      log: world.log,
    });
    // The statement is evidence only with its seal, made or pending: both hold a copy, and verifying compares the two.
    return sealed.files.length === 0 ? sealed : { ...sealed, files: [statement, ...sealed.files] };
  } catch (error) {
    return { seal: { state: 'failed', reason: messageOf(error) }, files: [] };
  }
}
