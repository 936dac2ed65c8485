import type { RunRecord } from '../../model/findings/decision.js';
import type { PublishResult } from '../../publish/publisher.js';
import type { SinkResult } from '../../publish/sinks/push.js';
import { whoOf } from '../../publish/who.js';
import type { Call } from '../command.js';
import { headSigner } from '../evidence/folder.js';
import type { RunState } from './staging.js';

/**
 * Brings the evidence to the places that the policy names. One that fails is reported; where the policy requires it,
 * the run is incomplete. The folder keeps what a place lacks for the next run.
 */
export async function spreadEvidence(
  kept: { readonly record: RunRecord; readonly result: PublishResult },
  state: RunState,
  { values, world }: Call,
): Promise<{ readonly record: RunRecord; readonly results: readonly PublishResult[] }> {
  if (state.sinks === undefined || kept.result.state !== 'done') return { record: kept.record, results: [] };
  const { evidenceSinks, requireSinks, evidenceRetention } = state.sinks;
  const { pushToSinks } = await import('../../publish/sinks/push.js');
  const { sealHead } =
    kept.record.seal.state === 'sealed' ? await headSigner(values, world) : { sealHead: undefined };
  const pushed = await pushToSinks({
    folder: state.evidenceDir,
    targets: evidenceSinks,
    required: requireSinks,
    world: {
      env: world.env,
      log: world.log,
      who: whoOf(kept.record.context),
      repositoryDir: state.repositoryDir,
      retention: evidenceRetention,
      ...(sealHead === undefined ? {} : { sealHead }),
    },
  });
  return {
    record: withGaps(
      kept.record,
      pushed.filter(({ required, state: sink }) => required && sink === 'failed'),
    ),
    results: pushed.map(({ sink, state: sinkState, message, outputs }) => ({
      publisher: `evidence sink ${sink}`,
      state: sinkState,
      message,
      ...(outputs === undefined ? {} : { outputs }),
    })),
  };
}

function withGaps(record: RunRecord, missing: readonly SinkResult[]): RunRecord {
  if (missing.length === 0) return record;
  const gaps = missing.map(({ sink, message }) => ({
    check: 'evidence',
    message: `The policy requires the evidence in ${sink}, which did not get it: ${message}`,
    hint: 'The next run brings it there from the folder; sealgate evidence push does it now.',
  }));
  const { verdict } = record;
  return {
    ...record,
    verdict: {
      ...verdict,
      verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
      gaps: [...verdict.gaps, ...gaps],
    },
  };
}
