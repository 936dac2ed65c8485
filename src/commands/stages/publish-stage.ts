import { checks } from '../../check/registry.js';
import { findManifestLines } from '../../collect/manifest-lines.js';
import { EXIT, type ExitCode, messageOf, SealgateError } from '../../errors.js';
import { displayPath } from '../../io/files/files.js';
import type { FileStamp } from '../../io/files/write-new.js';
import type { Surroundings } from '../../model/contracts.js';
import { jsonParts } from '../../model/data/json-parts.js';
import type { LedgerHead } from '../../model/evidence/ledger.js';
import type { OutputFile, RunRecord } from '../../model/findings/decision.js';
import { fileEvidence } from '../../publish/evidence.js';
import type { FinishedRun, PublishResult } from '../../publish/publisher.js';
import { publishers } from '../../publish/registry.js';
import { type DocumentOptions, renderComment } from '../../render/comment.js';
import { headlineOf } from '../../render/headline.js';
import { textsOf } from '../../render/locale/locales.js';
import { renderers } from '../../render/registry.js';
import { renderSummary } from '../../render/summary.js';
import { sealLedgerHead } from '../../seal/blob.js';
import type { Call, World } from '../command.js';
import { signerOf } from '../seal/options.js';
import type { IncidentStageInput, IncidentStageResult } from './incident-stage.js';
import { spreadEvidence } from './spread-evidence.js';
import { namesBeside, type RunState, type Staging, settle, stage } from './staging.js';
import { readSurroundings } from './surroundings.js';

export interface PublishStageResult {
  readonly record: RunRecord;
  readonly results: readonly PublishResult[];
  readonly exitCode: ExitCode;
  /** Absolute path of the evidence folder. */
  readonly evidenceDir: string;
  /** What the run's files are called there, by the record's names; absent where they could not be written. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * The last stage: renders every format, files the evidence, and tells every publisher. A publisher that fails
 * is reported and changes nothing; evidence that cannot be written leaves the run incomplete.
 */
export async function publishStage(
  staging: Staging,
  state: RunState,
  call: Call,
): Promise<PublishStageResult> {
  const { world } = call;
  const around = await readSurroundings(staging, state, world);
  const record = await withRenderings(staging, state.record, around);
  const run = await stageRecord(staging, record);
  const stamps = await settle(staging);
  const kept = await keep({ ...call, staging, state, record, run, stamps });
  const incidents = await followIncidents(kept, state, call);
  const spread = await spreadEvidence(kept, state, call);
  const evidence = { ...kept, record: spread.record };
  const finished: FinishedRun = {
    record: evidence.record,
    stagingDir: staging.dir,
    evidenceDir: state.evidenceDir,
    repositoryDir: state.repositoryDir,
    telling: state.telling,
    incidents: incidents.news,
    graphs: () => around.graphs ?? [],
    places: () => findManifestLines(state.repositoryDir, around.graphs ?? [], evidence.record.decisions),
    texts: {
      comment: (previous) =>
        renderComment(evidence.record, {
          ...(previous === undefined ? {} : { previous }),
          ...documentOptions(evidence.record, state),
        }),
      get summary() {
        return renderSummary(evidence.record, {
          ...documentOptions(evidence.record, state),
          pictures: { history: around.history },
        });
      },
      get short() {
        return renderSummary(evidence.record, {
          ...documentOptions(evidence.record, state),
          maxBytes: 60_000,
        });
      },
      get headline() {
        return headlineOf(evidence.record, textsOf(state.telling.locale)).text;
      },
    },
  };
  const results = [evidence.result, ...incidents.results, ...spread.results];
  for (const publisher of publishers) results.push(await publishOne(publisher, finished, world));
  for (const result of results)
    if (result.state === 'failed') world.log.warn(`${result.publisher}: ${result.message}`);
  return {
    record: evidence.record,
    results,
    exitCode: state.exitCode ?? exitCodeFor(evidence.record),
    evidenceDir: state.evidenceDir,
    ...(evidence.names === undefined ? {} : { names: evidence.names }),
  };
}

function exitCodeFor(record: RunRecord): ExitCode {
  switch (record.verdict.verdict) {
    case 'pass':
      return EXIT.pass;
    case 'fail':
      return EXIT.fail;
    case 'incomplete':
      return EXIT.incomplete;
  }
}

async function publishOne(
  publisher: (typeof publishers)[number],
  finished: FinishedRun,
  world: World,
): Promise<PublishResult> {
  try {
    const applies = publisher.applies(finished, { env: world.env, log: world.log });
    if (applies !== true) return { publisher: publisher.id, state: 'skipped', message: applies };
    const result = await publisher.publish(finished, { env: world.env, log: world.log });
    // It was wanted, and did not come about: whoever looks for it finds the reason in the log.
    if (result.state === 'skipped') world.log.info(`${result.publisher}: ${result.message}`);
    return result;
  } catch (error) {
    return { publisher: publisher.id, state: 'failed', message: messageOf(error) };
  }
}

/** Adds each rendered format, then the record itself, to the staged files. */
async function withRenderings(staging: Staging, record: RunRecord, around: Surroundings): Promise<RunRecord> {
  const names = namesBeside(record);
  const files: OutputFile[] = [...record.files];
  const catalogue = { rules: checks.flatMap((check) => check.meta.rules) };
  for (const renderer of renderers) {
    files.push(
      await stage(
        staging,
        {
          what: renderer.what,
          name: { what: renderer.id, extension: renderer.extension },
          mediaType: renderer.mediaType,
          data: renderer.render(record, catalogue, around),
        },
        names,
      ),
    );
  }
  return { ...record, files };
}

function stageRecord(staging: Staging, record: RunRecord): Promise<OutputFile> {
  const file = {
    what: 'record' as const,
    name: { what: 'run', extension: 'json' },
    mediaType: 'application/json',
    data: jsonParts(record, '\n'),
  };
  return stage(staging, file, namesBeside(record));
}

interface KeepInput extends Call {
  readonly staging: Staging;
  readonly state: RunState;
  readonly record: RunRecord;
  /** The record as a file. */
  readonly run: OutputFile;
  readonly stamps: ReadonlyMap<string, FileStamp>;
}

interface Kept {
  readonly record: RunRecord;
  readonly result: PublishResult;
  readonly filed: IncidentStageInput['filed'];
  readonly names?: ReadonlyMap<string, string>;
}

async function keep(input: KeepInput): Promise<Kept> {
  const { staging, state, record, run, stamps } = input;
  const files = [...record.files, run];
  try {
    const filed = await fileEvidence({
      evidenceDir: state.evidenceDir,
      stagingDir: staging.dir,
      stamps,
      record,
      files,
      action: 'gate',
      ...(state.redactions === undefined ? {} : { redactions: state.redactions }),
      ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
      ...(await headSealer(input)),
    });
    for (const note of filed.notes) input.world.log.info(note);
    if (filed.headSeal.state === 'failed')
      input.world.log.warn(`The ledger's head could not be sealed: ${filed.headSeal.reason}`);
    const place = displayPath(filed.folder, state.repositoryDir);
    const stored = filed.record.files.at(-1)?.path;
    const names = files.map(({ path }, at) => [path, filed.record.files[at]?.path ?? path] as const);
    return {
      record,
      names: new Map(names),
      filed: { evidence: { record: filed.record.hash, ...(stored === undefined ? {} : { file: stored }) } },
      result: {
        publisher: 'evidence',
        state: 'done',
        message: `Filed in ${place}, record ${filed.record.hash.slice(0, 12)}`,
      },
    };
  } catch (error) {
    const gap = {
      check: 'evidence',
      message: `The evidence could not be written: ${messageOf(error)}`,
      // A full disk has another way out than a folder that may not be written to.
      hint:
        (error instanceof SealgateError ? error.hint : undefined) ??
        `Check that ${state.evidenceDir} is writable.`,
    };
    const verdict = record.verdict.verdict === 'fail' ? 'fail' : 'incomplete';
    return {
      record: { ...record, verdict: { ...record.verdict, verdict, gaps: [...record.verdict.gaps, gap] } },
      filed: { fault: error },
      result: { publisher: 'evidence', state: 'failed', message: messageOf(error) },
    };
  }
}

/** Opens and follows incidents, where the policy makes any. */
async function followIncidents(
  { record, filed }: Kept,
  state: RunState,
  call: Call,
): Promise<IncidentStageResult> {
  if (state.telling.incidents.levels.length === 0) return { results: [], news: [] };
  const { incidentStage } = await import('./incident-stage.js');
  return incidentStage({
    state,
    record,
    filed,
    ...(await headSealer({ ...call, record })),
    world: call.world,
  });
}

/** The ledger's head is sealed by whoever sealed the run; a run that was not sealed leaves it unsealed. */
async function headSealer({
  record,
  values,
  world,
}: Pick<KeepInput, 'record' | 'values' | 'world'>): Promise<{
  sealHead?: (head: LedgerHead) => Promise<string>;
}> {
  if (record.seal.state !== 'sealed') return {};
  const signer = await signerOf(values, world);
  return 'none' in signer ? {} : { sealHead: (head) => sealLedgerHead(signer, head) };
}

/** How comment and summary are written. */
function documentOptions(record: RunRecord, { timings, telling }: RunState): DocumentOptions {
  const { total, ...checks } = timings;
  return {
    links: linksOf(record),
    timings: { ...(total === undefined ? {} : { total }), checks },
    locale: telling.locale,
    timeZone: telling.timeZone,
  };
}

function linksOf(record: RunRecord): {
  readonly run?: string;
  readonly report?: string;
  readonly evidence?: string;
} {
  const { run } = record.context.source;
  return run === undefined ? {} : { run, report: `${run}#artifacts`, evidence: `${run}#artifacts` };
}
