import { SealgateError } from '../../errors.js';
import { parseSinkTarget, SINK_FORMS } from '../../model/policy/sink-target.js';
import type { SinkResult } from '../../publish/sinks/push.js';
import type { Option, Values, World } from '../command.js';
import { listOf } from '../flags.js';
import { type EvidenceFolder, headSigner, whoRuns } from './folder.js';

/** Flags that say where evidence goes besides its folder. */
export const SINK_OPTIONS: readonly Option[] = [
  {
    name: 'sink',
    type: 'list',
    value: 'PLACE',
    description: "Bring the evidence here instead of to the policy's evidence-sinks.",
  },
];

export interface Pushed {
  readonly results: readonly SinkResult[];
  /** Places that the policy requires and that did not get everything. */
  readonly missing: readonly SinkResult[];
}

/** @throws SealgateError USAGE where a flag names no place: said before anything is filed. */
export function assertSinks(values: Values): void {
  for (const named of listOf(values, 'sink')) {
    const target = parseSinkTarget(named);
    if ('problem' in target)
      throw new SealgateError('USAGE', `--sink ${named} names no place: ${target.problem}`, {
        hint: `Write it as one of ${SINK_FORMS.join(', ')}.`,
      });
  }
}

/** Brings the folder's evidence to the places that the flags or the policy name. */
export async function pushEvidence(folder: EvidenceFolder, values: Values, world: World): Promise<Pushed> {
  const named = listOf(values, 'sink');
  const targets = named.length > 0 ? named : folder.policy.evidenceSinks;
  const required = named.length > 0 ? named : folder.policy.requireSinks;
  if (targets.length + required.length === 0) return { results: [], missing: [] };
  const { pushToSinks } = await import('../../publish/sinks/push.js');
  const { sealHead } = await headSigner(values, world);
  const results = await pushToSinks({
    folder: folder.evidenceDir,
    targets,
    required,
    world: {
      env: world.env,
      log: world.log,
      who: await whoRuns(folder.repositoryDir, world),
      repositoryDir: folder.repositoryDir,
      retention: folder.policy.evidenceRetention,
      ...(sealHead === undefined ? {} : { sealHead }),
    },
  });
  return { results, missing: results.filter(({ required: must, state }) => must && state === 'failed') };
}

/** What became of each place, a line each. */
export function pushText({ results }: Pushed): string[] {
  return results.map(({ state, sink, message, required }) =>
    state === 'done'
      ? `  ✓ ${sink}: ${message}`
      : `  ✗ ${sink}: ${message}${required ? ' (required)' : ''}; what it lacks goes there at the next run`,
  );
}
