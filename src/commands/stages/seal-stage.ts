import { messageOf } from '../../errors.js';
import type { OutputFile, RunRecord, SealState, Verdict } from '../../model/decision.js';
import { sealFiles } from '../../seal/blob.js';
import { verdictStatement } from '../../seal/statements.js';
import type { Values, World } from '../command.js';
import { signerOf } from '../seal-options.js';
import { type RunState, type Staging, settle, stage } from './staging.js';

/**
 * The second stage: signs the SBOM and a statement of the verdict. Nothing that goes wrong here is hidden:
 * the record says sealed, not sealed, or failed, and a policy that requires a seal turns the latter two into a gap.
 */
export async function sealStage(
  staging: Staging,
  state: RunState,
  values: Values,
  world: World,
): Promise<RunState> {
  const start = performance.now();
  const outcome = await seal(staging, state.record, values, world);
  const sealed = { ...state.record, seal: outcome.seal, files: [...state.record.files, ...outcome.files] };
  const record: RunRecord = {
    ...sealed,
    verdict: withSealGap(sealed.verdict, outcome.seal, state.requireSeal),
  };
  return { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
}

async function seal(
  staging: Staging,
  record: RunRecord,
  values: Values,
  world: World,
): Promise<{ seal: SealState; files: readonly OutputFile[] }> {
  try {
    const signer = await signerOf(values, world);
    if ('none' in signer) return { seal: { state: 'not-sealed', reason: signer.none }, files: [] };
    const taken = new Set(record.files.map((file) => file.path));
    const statement = await stage(
      staging,
      record.context,
      {
        what: 'statement',
        name: { what: 'verdict', extension: 'intoto.json' },
        mediaType: 'application/vnd.in-toto+json',
        data: `${JSON.stringify(verdictStatement(record, record.files))}\n`,
      },
      taken,
    );
    const sbom = record.files.filter((file) => file.what === 'sbom');
    await settle(staging);
    const sealed = await sealFiles({
      files: [...sbom, statement],
      stagingDir: staging.dir,
      signer,
      log: world.log,
    });
    // The statement is evidence only with its seal: the bundle holds a copy, and verifying compares the two.
    return sealed.files.length === 0 ? sealed : { ...sealed, files: [statement, ...sealed.files] };
  } catch (error) {
    return { seal: { state: 'failed', reason: messageOf(error) }, files: [] };
  }
}

/** A required seal that is not there keeps a run from passing; a `fail` stays a `fail`. */
function withSealGap(verdict: Verdict, seal: SealState, required: boolean): Verdict {
  if (!required || seal.state === 'sealed') return verdict;
  return {
    ...verdict,
    verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
    gaps: [
      ...verdict.gaps,
      {
        check: 'seal',
        message: `The policy requires a seal, and the run is not sealed: ${seal.reason}`,
        hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
      },
    ],
  };
}
