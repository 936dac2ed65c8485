import { setTimeout as sleep } from 'node:timers/promises';
import { stepName } from '../model/data/paths.js';
import type { Decision } from '../model/findings/decision.js';
import type { Location } from '../model/findings/finding.js';
import { byImportance, isKnownBefore } from '../model/findings/importance.js';
import { messageAbout } from '../model/findings/problem.js';
import { displayText } from '../model/text/display.js';
import { jobAndStep } from '../model/workflows/step-label.js';
import { fixWords, leftOut } from './annotations.js';
import type { Github } from './github.js';
import { GithubError } from './github-error.js';
import { githubOf, tokenOf } from './identity.js';
import type { FinishedRun, Publisher, PublishResult, PublishWorld } from './publisher.js';
import { isOwnRepository, pathsOnGithub, repositoryOf } from './repository.js';
import { resultOfFault } from './results.js';

/** What GitHub takes in one request. */
const BATCH = 50;
/** Lines that are annotated at most: twenty requests. The check's text says how many there are. */
const MOST = 1000;

/** As GitHub's API wants it. */
interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

const CONCLUSION = { pass: 'success', fail: 'failure', incomplete: 'failure' } as const;

/** A check of its own, with every line that brings something in. On request: it needs a permission more. */
export const checkRunPublisher: Publisher = {
  id: 'check-run',
  title: 'Check run',
  applies: (run, world) => {
    if (!run.telling.checkRun) return 'The policy asks for no check run';
    if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
    if (run.record.context.commit === undefined) return 'The commit is not known';
    if (repositoryOf(world.env) === undefined) return 'GITHUB_REPOSITORY is not set';
    if (!isOwnRepository(run, world.env)) return 'The commit is of another repository than the workflow';
    return tokenOf(world.env) === undefined ? 'There is no token' : true;
  },
  publish: async (run, world) => {
    try {
      const token = tokenOf(world.env);
      if (token === undefined) return skipped('There is no token');
      return await writeCheckRun(run, await githubOf(token, world), world);
    } catch (error) {
      return resultOfFault('check-run', error, 'checks: write');
    }
  },
};

async function writeCheckRun(run: FinishedRun, github: Github, world: PublishWorld): Promise<PublishResult> {
  const { record } = run;
  const { run: runUrl } = record.context.source;
  const job = jobAndStep(record.context.source);
  const all = await checkAnnotations(run, world.env);
  const shown = all.slice(0, MOST);
  const output = {
    title: displayText(run.texts.headline).slice(0, 250).toWellFormed(),
    summary: run.texts.short,
  };
  const created = await github.call('POST /repos/{owner}/{repo}/check-runs', {
    ...repositoryOf(world.env),
    name: job === undefined ? 'Sealgate' : `Sealgate: ${displayText(job).slice(0, 100)}`.toWellFormed(),
    head_sha: record.context.commit,
    status: 'completed',
    completed_at: record.context.time,
    conclusion: CONCLUSION[record.verdict.verdict],
    ...(runUrl === undefined ? {} : { details_url: runUrl }),
    output: { ...output, annotations: shown.slice(0, BATCH) },
  });
  const { id, html_url: url } = (created.data ?? {}) as Record<string, unknown>;
  if (typeof id !== 'number')
    throw new GithubError('unexpected', 'GitHub answered something else than a check run', {
      status: created.status,
    });
  // Each update adds its annotations to those that are there.
  const add = async (annotations: readonly CheckAnnotation[]): Promise<number | undefined> => {
    const { data } = await github.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repositoryOf(world.env),
      check_run_id: id,
      output: { ...output, ...(annotations.length === 0 ? {} : { annotations }) },
    });
    const count = (data as { readonly output?: { readonly annotations_count?: unknown } } | null)?.output
      ?.annotations_count;
    return typeof count === 'number' ? count : undefined;
  };
  for (let at = BATCH; at < shown.length; at += BATCH)
    await addOnce(add, shown.slice(at, at + BATCH), Math.min(at + BATCH, shown.length));
  const rest = all.length > shown.length ? ` of ${all.length}` : '';
  return {
    publisher: 'check-run',
    state: 'done',
    message: `Wrote the check run with ${shown.length}${rest} ${all.length === 1 ? 'annotation' : 'annotations'}${leftOut(record.decisions)}`,
    ...(typeof url === 'string' ? { url } : {}),
  };
}

const TRIES = 3;
const PAUSE_MS = 500;

/**
 * Adds annotations, each once, also where GitHub's answer is lost: an update without any tells how many there are.
 *
 * @param total of them, with those that are there already.
 * @throws GithubError
 */
async function addOnce(
  add: (annotations: readonly CheckAnnotation[]) => Promise<number | undefined>,
  annotations: readonly CheckAnnotation[],
  total: number,
): Promise<void> {
  let lost: GithubError | undefined;
  for (let tried = 1; ; tried += 1) {
    try {
      if (lost !== undefined) {
        const there = await add([]);
        if (there === undefined) throw lost;
        if (there >= total) return;
      }
      await add(annotations);
      return;
    } catch (error) {
      if (!(error instanceof GithubError) || error.fault !== 'unavailable' || tried === TRIES) throw error;
      lost = error;
      await sleep(PAUSE_MS * tried);
    }
  }
}

/**
 * One for each place of what blocks, then of what warns and was not known before the change, the worst first: the
 * lockfile's line, and package.json's.
 */
export async function checkAnnotations(
  run: FinishedRun,
  env: PublishWorld['env'],
): Promise<CheckAnnotation[]> {
  const places = await run.places();
  const pathOf = pathsOnGithub(run, env);
  const of = (outcome: Decision['outcome'], level: CheckAnnotation['annotation_level']): CheckAnnotation[] =>
    run.record.decisions
      .filter((decision) => decision.outcome === outcome && !isKnownBefore(decision))
      .sort(byImportance)
      .flatMap((decision) =>
        [decision.finding.location, ...(places.get(decision.finding.fingerprint) ?? [])].flatMap((place) => {
          const file = place === undefined ? undefined : pathOf(place.file);
          return place === undefined || file === undefined
            ? []
            : [annotate(decision, { level, place: { ...place, file } }, run)];
        }),
      );
  return [...of('block', 'failure'), ...of('warn', 'warning')];
}

function annotate(
  { finding, reason }: Decision,
  { level, place }: { readonly level: CheckAnnotation['annotation_level']; readonly place: Location },
  run: FinishedRun,
): CheckAnnotation {
  const { subject, fix, paths } = finding;
  const way = paths?.[0]?.map(stepName).join(' → ');
  const lines = [
    messageAbout(finding),
    ...(way === undefined ? [] : [`From ${way}`]),
    ...(fix === undefined ? [] : [fixWords(fix, run)]),
    `Rule ${finding.rule}: ${reason.text}`,
  ];
  const line = Math.max(1, place.line ?? 1);
  return {
    path: place.file,
    start_line: line,
    end_line: Math.max(line, place.endLine ?? line),
    annotation_level: level,
    title: displayText(`${finding.title} (${subject.name})`).slice(0, 250).toWellFormed(),
    message: displayText(lines.join('\n')).slice(0, 16_000).toWellFormed(),
  };
}

function skipped(message: string): PublishResult {
  return { publisher: 'check-run', state: 'skipped', message };
}
