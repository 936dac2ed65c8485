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
      results.push(
        failed({ sink: text, kind: 'unknown', required: required.includes(text) }, target.problem),
      );
      continue;
    }
    const must = required.includes(text) || required.includes(target.kind);
    const place: Place = { sink: text, kind: target.kind, required: must };
    if (source === undefined) results.push(failed(place, broken ?? 'The folder holds no record'));
    else results.push(await pushOne(place, target, { source, world }));
  }
  for (const want of required)
    if (!results.some(({ sink, kind }) => sink === want || kind === want))
      results.push(
        failed(
          { sink: want, kind: 'unknown', required: true },
          'It is required, and evidence-sinks names no such place',
        ),
      );
  return results;
}

/** A place for evidence as results name it. */
type Place = Pick<SinkResult, 'sink' | 'kind' | 'required'>;

async function pushOne(
  place: Place,
  target: SinkTarget,
  { source, world }: { readonly source: EvidenceSource; readonly world: SinkWorld },
): Promise<SinkResult> {
  const { sink, kind, required } = place;
  try {
    const opened = (await sinks[target.kind]()) as Sink;
    const { message, outputs } = await opened.push(target, source, world);
    return { sink, kind, state: 'done', message, required, ...(outputs === undefined ? {} : { outputs }) };
  } catch (error) {
    return failed(place, error instanceof SealgateError ? messageWithHint(error) : messageOf(error));
  }
}

function failed({ sink, kind, required }: Place, message: string): SinkResult {
  return { sink, kind, state: 'failed', message, required };
}
