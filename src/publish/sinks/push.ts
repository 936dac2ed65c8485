import { messageOf, messageWithHint, SealgateError } from '../../errors.js';
import { parseSinkTarget, type SinkKind, type SinkTarget } from '../../model/policy/sink-target.js';
import { type EvidenceSource, openSource } from '../evidence-source.js';
import { sinks } from './registry.js';
import type { Sink, SinkWorld } from './sink.js';

export interface SinkResult {
  /** As the policy names it. */
  readonly sink: string;
  readonly kind: SinkKind | 'unknown';
  readonly state: 'done' | 'failed';
  readonly message: string;
  /** The policy wants this place to have the evidence. */
  readonly required: boolean;
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface PushOptions {
  /** The evidence folder's path. */
  readonly folder: string;
  /** As `evidence-sinks` of the policy. */
  readonly targets: readonly string[];
  /** As `require-sinks` of the policy. */
  readonly required: readonly string[];
  readonly world: SinkWorld;
}

/**
 * Brings every place up to date with the folder. One that fails stops no other, is reported, and gets what it lacks
 * the next time, because each is asked what it has.
 */
export async function pushToSinks(options: PushOptions): Promise<SinkResult[]> {
  const { folder, targets, required, world } = options;
  const results: SinkResult[] = [];
  let source: EvidenceSource | undefined;
  let broken: string | undefined;
  try {
    source = await openSource(folder);
  } catch (error) {
    broken = messageOf(error);
  }
  for (const text of targets) {
    const target = parseSinkTarget(text);
    if ('problem' in target) {
      results.push(failed(text, 'unknown', target.problem, required.includes(text)));
      continue;
    }
    const must = required.includes(text) || required.includes(target.kind);
    if (source === undefined)
      results.push(failed(text, target.kind, broken ?? 'The folder holds no record', must));
    else results.push(await pushOne(target, source, world, must));
  }
  for (const want of required)
    if (!results.some(({ sink, kind }) => sink === want || kind === want))
      results.push(failed(want, 'unknown', 'It is required, and evidence-sinks names no such place', true));
  return results;
}

async function pushOne(
  target: SinkTarget,
  source: EvidenceSource,
  world: SinkWorld,
  required: boolean,
): Promise<SinkResult> {
  try {
    const sink = (await sinks[target.kind]()) as Sink;
    const { message, outputs } = await sink.push(target, source, world);
    return {
      sink: target.text,
      kind: target.kind,
      state: 'done',
      message,
      required,
      ...(outputs === undefined ? {} : { outputs }),
    };
  } catch (error) {
    const message = error instanceof SealgateError ? messageWithHint(error) : messageOf(error);
    return failed(target.text, target.kind, message, required);
  }
}

function failed(sink: string, kind: SinkResult['kind'], message: string, required: boolean): SinkResult {
  return { sink, kind, state: 'failed', message, required };
}
