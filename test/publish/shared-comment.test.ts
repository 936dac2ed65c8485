import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { parseMarker } from '../../src/model/marker.js';
import type { PreviousComment } from '../../src/model/previous-comment.js';
import { commentPublisher } from '../../src/publish/comment.js';
import type { FinishedRun, PublishWorld } from '../../src/publish/publisher.js';
import { renderComment } from '../../src/render/comment.js';
import { HEAD, sampleRecord, sampleRun } from '../support/github/finished-run.js';
import { jobWorld } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';

let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
  github.state.pull(7, { headSha: HEAD });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function world(): PublishWorld {
  return { othersWriteMs: 250, ...jobWorld(github, { SEALGATE_MATRIX: '{"part":"any"}' }) };
}

function job(name: string, more: Parameters<typeof sampleRecord>[0] = {}): FinishedRun {
  const sample = sampleRecord({ verdict: 'pass', ...more });
  const source = { ...sample.context.source, job: name };
  const record: RunRecord = { ...sample, context: { ...sample.context, source } };
  const comment = (previous: PreviousComment | undefined): string =>
    renderComment(record, { links: {}, ...(previous === undefined ? {} : { previous }) });
  return sampleRun(record, { texts: { ...sampleRun(record).texts, comment } });
}

const publish = (run: FinishedRun): Promise<unknown> => commentPublisher.publish(run, world());
const bodies = (): string[] => github.state.comments.map(({ body }) => body);
const namesIn = (body: string | undefined): string[] =>
  (parseMarker(body ?? '')?.sections ?? []).map(({ name }) => name).sort();

describe('jobs that share a comment', () => {
  it('leave a section each, one after the other', async () => {
    for (const name of ['api', 'web', 'cli']) await publish(job(name));
    expect(bodies()).toHaveLength(1);
    expect(namesIn(bodies()[0])).toEqual(['api', 'cli', 'web']);
  });

  it('F two jobs posting at once: both sections stand', async () => {
    await publish(job('api', { verdict: 'fail' }));
    await Promise.all([publish(job('web')), publish(job('cli'))]);
    expect(namesIn(bodies()[0])).toEqual(['api', 'cli', 'web']);
  });

  it('F eight jobs posting at once, the comment not there yet: one comment, eight sections', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await Promise.all(names.map((name) => publish(job(name))));
    expect(bodies()).toHaveLength(1);
    expect(namesIn(bodies()[0])).toEqual(names);
  });

  it('F a job that another one calls looks again, as it may have company', async () => {
    const reads = async (name: string): Promise<number> => {
      const hub = await startGithub();
      hub.state.pull(7, { headSha: HEAD });
      await commentPublisher.publish(job(name), { othersWriteMs: 250, ...jobWorld(hub, {}) });
      await hub.close();
      return hub.requests.filter(({ method }) => method === 'GET').length;
    };
    expect(await reads('api / gate')).toBe((await reads('gate')) + 1);
  });

  it('F an update that nobody could look at again stands, and is told as one', async () => {
    await publish(job('api'));
    github.fail({ on: 'GET issues/comments', status: 403, body: { message: 'Forbidden' }, times: 9 });
    expect(await publish(job('web'))).toMatchObject({
      state: 'done',
      message: expect.stringContaining('Updated the comment (not looked at again: GitHub answered 403'),
      outputs: { 'comment-url': expect.stringMatching(/#issuecomment-\d+$/) },
    });
    expect(namesIn(bodies()[0])).toEqual(['api', 'web']);
  });

  it('F a write that takes ours away is noticed, and ours is written again', async () => {
    await publish(job('api'));
    const stale = bodies()[0] ?? '';
    // Another job read before our write, and writes after it.
    github.fail({
      on: 'GET issues/comments',
      before: (state) => {
        const [comment] = state.comments;
        if (comment !== undefined) state.update(comment, stale);
      },
    });
    await publish(job('web'));
    expect(namesIn(bodies()[0])).toEqual(['api', 'web']);
  });

  it('costs one request more than a comment of one job', async () => {
    await publish(job('api'));
    const before = github.requests.length;
    await publish(job('web'));
    expect(github.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET', 'PATCH', 'GET']);
  });

  it('a re-run of one job replaces its section, an older attempt does not', async () => {
    await publish(job('api', { verdict: 'fail', attempt: 2 }));
    await publish(job('web'));
    await publish(job('api', { verdict: 'pass', attempt: 1 }));
    expect(parseMarker(bodies()[0] ?? '')?.verdict).toBe('fail');
    await publish(job('api', { verdict: 'pass', attempt: 3 }));
    expect(parseMarker(bodies()[0] ?? '')?.verdict).toBe('pass');
  });
});
