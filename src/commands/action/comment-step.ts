import path from 'node:path';
import { EXIT, type ExitCode, messageOf, SealgateError } from '../../errors.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import { rfc3339 } from '../../io/runtime.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { RunRecord } from '../../model/findings/decision.js';
import { TELL_COMMENT_ONLY } from '../../model/policy/telling.js';
import { COMMENT_MODES, LOCALES } from '../../model/policy/words.js';
import { commentPublisher } from '../../publish/comment.js';
import { githubOf, tokenOf } from '../../publish/identity.js';
import type { FinishedRun } from '../../publish/publisher.js';
import { type CompletedRun, findPulls, readCompletedRun } from '../../publish/workflow-run.js';
import { renderComment } from '../../render/comment.js';
import { version } from '../../version.js';
import type { World } from '../command.js';
import { undecided } from '../undecided.js';
import { asSeenByGithub, readForeignRecord } from './foreign-record.js';
import { warnUnlessPinned } from './pin.js';

/**
 * The privileged half of the fork-safe comment: takes a run's record as data, finds the pull request from the
 * run's head commit, and writes the text itself. It checks out and executes nothing.
 */
export async function commentStep(
  world: World,
  runner: Runner,
  print: (text: string) => void,
): Promise<ExitCode> {
  warnUnlessPinned(world, runner);
  const run = await readCompletedRun(world.env);
  if (run.event !== 'pull_request') {
    print(`Nothing to do: the run was for '${run.event}', not for a pull request.`);
    return EXIT.pass;
  }
  const token = tokenOf(world.env);
  if (token === undefined) {
    throw new SealgateError('USAGE', 'There is no token', {
      hint: 'Leave the input `token` to its default.',
    });
  }
  const { record, problem } = await readRecord(world, run);
  const found = await findPulls(await githubOf(token, world), run);
  // Several pull requests may share a head; the record may choose among them, and only among them.
  const pull = found.find(({ number }) => number === record.context.pullRequest?.number) ?? found[0];
  if (pull === undefined) {
    print('Nothing to do: no open pull request stands at the commit of that run any more.');
    return EXIT.pass;
  }
  const server = world.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const finished = finishedRun(asSeenByGithub(record, { run, pull, server }), run, world);
  const applies = commentPublisher.applies(finished, world);
  const result =
    applies === true
      ? await commentPublisher.publish(finished, world)
      : { publisher: 'comment', state: 'skipped' as const, message: applies };
  print(`${result.state}: ${result.message}`);
  await runner.setOutput('comment-url', ('url' in result ? result.url : undefined) ?? '');
  if (result.state === 'failed') runner.annotate('error', result.message, { title: 'Sealgate comment' });
  if (problem !== undefined) runner.annotate('error', problem, { title: 'Sealgate comment' });
  return result.state === 'failed' || problem !== undefined ? EXIT.incomplete : EXIT.pass;
}

async function readRecord(
  world: World,
  run: CompletedRun,
): Promise<{ readonly record: RunRecord; readonly problem?: string }> {
  const given = world.env.INPUT_RECORD;
  if (given === undefined || given === '') {
    throw new SealgateError('USAGE', "The input 'record' is empty", {
      hint: 'Pass the folder that the artifact was downloaded to.',
    });
  }
  try {
    return { record: await readForeignRecord(path.resolve(world.cwd, given), run) };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return { record: noRecord(error, world), problem: messageOf(error) };
  }
}

/** Stands in for a record that is missing or unusable: it decides nothing, and says why. */
function noRecord(error: SealgateError, world: World): RunRecord {
  const { message, hint } = error;
  return undecided(
    {
      context: {
        time: rfc3339(world.now()),
        event: 'pull_request',
        actor: {},
        source: { userAgent: `sealgate/${version()}` },
        tool: { name: 'sealgate', version: version() },
      },
      policy: { presets: [], digest: sha256Hex(''), overrides: [] },
    },
    {
      gaps: [{ check: 'run', message, ...(hint === undefined ? {} : { hint }) }],
      notSealed: 'There is no record.',
    },
  );
}

function finishedRun(record: RunRecord, run: CompletedRun, world: World): FinishedRun {
  const links = { run: run.url, report: `${run.url}#artifacts`, evidence: `${run.url}#artifacts` };
  const mode =
    COMMENT_MODES.find((candidate) => candidate === world.env.INPUT_COMMENT_SUMMARY_IN_PR) ?? 'always';
  return {
    record,
    stagingDir: '',
    evidenceDir: '',
    repositoryDir: '',
    telling: { ...TELL_COMMENT_ONLY, commentMode: mode },
    places: async () => new Map(),
    texts: {
      summary: '',
      short: '',
      headline: '',
      comment: (previous) =>
        renderComment(record, {
          links,
          foreign: true,
          locale: LOCALES.find((candidate) => candidate === world.env.INPUT_LOCALE),
          timeZone: readTimeZone(world.env.INPUT_TIME_ZONE),
          previous,
        }),
    },
  };
}

/** A zone that this runtime knows; anything else shows UTC alone. */
function readTimeZone(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new SealgateError(
      'USAGE',
      `The input 'time-zone' is '${given.slice(0, 40)}', which is no time zone`,
      {
        hint: 'Write an IANA name: Asia/Tokyo, Europe/Berlin, UTC.',
        cause,
      },
    );
  }
}
