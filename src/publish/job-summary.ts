import { messageOf, SealgateError } from '../errors.js';
import { openRunner } from '../io/runner/workflow-commands.js';
import type { Publisher, PublishResult } from './publisher.js';

/** The summary on the run's page. */
export const jobSummaryPublisher: Publisher = {
  id: 'job-summary',
  title: 'Job summary',
  applies: (_run, world) =>
    world.env.GITHUB_STEP_SUMMARY === undefined || world.env.GITHUB_STEP_SUMMARY === ''
      ? 'Not in a workflow run'
      : true,
  publish: async (run, world) => {
    const runner = openRunner(world.env);
    try {
      await runner.appendSummary(run.texts.summary);
      return { publisher: 'job-summary', state: 'done', message: 'Wrote the job summary' };
    } catch (error) {
      if (!(error instanceof SealgateError) || error.code !== 'INPUT_TOO_LARGE')
        return failed(messageOf(error));
    }
    const { verdict, blocked, warned } = run.record.verdict;
    try {
      // The runner drops a summary that is too large without a word: a short one must stand.
      await runner.appendSummary(
        `### Verdict: ${verdict}\n\n${blocked} blocked, ${warned} warned. The full summary is over the runner's limit; see the artifact.\n`,
      );
    } catch (error) {
      return failed(messageOf(error));
    }
    return failed("The summary is over the runner's limit of 1 MiB; a short one was written");
  },
};

function failed(message: string): PublishResult {
  return { publisher: 'job-summary', state: 'failed', message };
}
