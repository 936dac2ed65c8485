import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMarker } from '../../src/model/marker.js';
import { TELL_COMMENT_ONLY } from '../../src/model/policy/telling.js';
import { commentPublisher } from '../../src/publish/comment.js';
import type { FinishedRun, PublishResult, PublishWorld } from '../../src/publish/publisher.js';
import { HEAD, sampleRecord, sampleRun } from '../support/github/finished-run.js';
import { jobWorld } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { ACTIONS_BOT, MALLORY } from '../support/github/state.js';
import { keptLog } from '../support/log.js';

let github: LoopbackGithub;
const log = keptLog();

beforeEach(async () => {
  log.lines.length = 0;
  github = await startGithub();
  github.state.pull(7, { headSha: HEAD });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function worldWith(env: Record<string, string> = {}): PublishWorld {
  return jobWorld(github, env, log);
}

async function publish(run: FinishedRun, env: Record<string, string> = {}): Promise<PublishResult> {
  const world = worldWith(env);
  const applies = commentPublisher.applies(run, world);
  return applies === true
    ? commentPublisher.publish(run, world)
    : { publisher: 'comment', state: 'skipped', message: applies };
}

function ours(): string[] {
  return github.state.comments
    .filter((comment) => comment.author?.id === ACTIONS_BOT.id && parseMarker(comment.body) !== undefined)
    .map((comment) => comment.body);
}

describe('the sticky comment', () => {
  it('is created once, then updated in place with at most three requests', async () => {
    const first = await publish(sampleRun(sampleRecord({ verdict: 'fail' })));
    expect(first).toMatchObject({
      state: 'done',
      outputs: { 'comment-url': expect.stringContaining('/pull/7#') },
    });
    const before = github.requests.length;

    github.state.pull(7, { headSha: 'c'.repeat(40) });
    const second = await publish(
      sampleRun(sampleRecord({ verdict: 'pass', headSha: 'c'.repeat(40), run: 101 })),
    );
    expect(second).toMatchObject({ state: 'done', url: first.url });
    expect(github.requests.length - before).toBeLessThanOrEqual(3);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toContain('### pass at ccccccc\nbefore: fail');
    expect(parseMarker(ours()[0] ?? '')?.history).toEqual([
      { commit: HEAD, verdict: 'fail', headline: 'fail at aaaaaaa' },
    ]);
  });

  it('is found among 3,000 comments', async () => {
    for (let i = 0; i < 2990; i += 1) github.state.comment(7, MALLORY, `comment ${i}`);
    const run = sampleRun(sampleRecord());
    await publish(run);
    for (let i = 0; i < 10; i += 1) github.state.comment(7, MALLORY, `later ${i}`);
    await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 101 })));
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toContain('### pass');
  });

  it('T50 leaves a planted marker of another author alone', async () => {
    const run = sampleRun(sampleRecord());
    const planted = run.texts.comment(undefined);
    github.state.comment(7, MALLORY, planted);
    github.state.comment(7, { ...ACTIONS_BOT, id: 667 }, planted);
    github.state.comment(7, ACTIONS_BOT, planted, 'another-app');
    github.state.comment(7, undefined, planted);
    await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 101 })));
    const bodies = github.state.comments.map((comment) => comment.body);
    expect(bodies.slice(0, 4)).toEqual([planted, planted, planted, planted]);
    expect(bodies[4]).toContain('### pass');
    expect(github.requests.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('does not touch the comment of another workflow', async () => {
    await publish(sampleRun(sampleRecord({ workflow: 'other.yml' })));
    await publish(sampleRun(sampleRecord({ verdict: 'pass' })));
    expect(ours().map((body) => body.slice(0, 8))).toEqual(['### fail', '### pass']);
  });

  it('T52 F force-push mid-run: an old run does not write over a new commit', async () => {
    github.state.pull(7, { headSha: 'd'.repeat(40) });
    const result = await publish(sampleRun(sampleRecord()));
    expect(result).toMatchObject({ state: 'skipped', message: expect.stringContaining('ddddddd') });
    expect(github.state.comments).toEqual([]);
  });

  it.each([
    ['an older run on the same commit', { run: 99 }],
    ['an older attempt of the same run', { run: 100, attempt: 1 }],
  ])('T52 %s does not write over the newer', async (_name, old) => {
    await publish(sampleRun(sampleRecord({ run: 100, attempt: 2 })));
    const result = await publish(sampleRun(sampleRecord({ verdict: 'pass', ...old })));
    expect(result.state).toBe('skipped');
    expect(ours()[0]).toContain('### fail');
  });

  it('T52 F force-push back: a run on the head writes over what a newer run said of another commit', async () => {
    github.state.pull(7, { headSha: 'd'.repeat(40) });
    await publish(sampleRun(sampleRecord({ headSha: 'd'.repeat(40), run: 101 })));
    github.state.pull(7, { headSha: HEAD });
    const result = await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 100, attempt: 2 })));
    expect(result.state).toBe('done');
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toContain('### pass at aaaaaaa');
  });

  it('T53 F a comment that is longer than GitHub takes is not sent, and fails', async () => {
    const run = sampleRun(sampleRecord());
    const long = { ...run.texts, comment: () => `${'é'.repeat(40_000)}\n${run.texts.comment(undefined)}` };
    const result = await publish({ ...run, texts: long });
    expect(result).toMatchObject({ state: 'failed', message: expect.stringMatching(/ 80\d{3} bytes, more/) });
    expect(github.state.comments).toEqual([]);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('F re-run: attempt 2 says its own verdict', async () => {
    await publish(sampleRun(sampleRecord({ run: 100, attempt: 1 })));
    await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 100, attempt: 2 })));
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toContain('### pass');
  });

  it.each([
    ['the newer is first', 101, 100],
    ['the older is first', 100, 101],
  ])('F two jobs at once leave one comment, of the newer run: %s', async (_name, early, late) => {
    const both = [early, late].map((run) => sampleRun(sampleRecord({ run })));
    // Both have looked and found nothing before either writes.
    let waiting = 0;
    const meet = async (): Promise<void> => {
      waiting += 1;
      const rank = waiting;
      while (waiting < 2) await new Promise((done) => setTimeout(done, 5));
      if (rank === 2) await new Promise((done) => setTimeout(done, 60));
    };
    github.fail({ on: 'POST issues/7/comments', before: meet, times: 2 });
    const [first, second] = both as [FinishedRun, FinishedRun];
    const started = publish(first);
    while (waiting === 0) await new Promise((done) => setTimeout(done, 5));
    await Promise.all([started, publish(second)]);
    expect(ours()).toHaveLength(1);
    expect(parseMarker(ours()[0] ?? '')?.run).toBe(101);
  });

  it('F two jobs at once, as they come', async () => {
    await Promise.all([
      publish(sampleRun(sampleRecord({ run: 100 }))),
      publish(sampleRun(sampleRecord({ verdict: 'pass', run: 101 }))),
    ]);
    expect(ours()).toHaveLength(1);
    expect(parseMarker(ours()[0] ?? '')?.run).toBe(101);
  });

  it('F comment deleted between read and write is written again', async () => {
    await publish(sampleRun(sampleRecord()));
    github.fail({
      on: 'PATCH issues/comments',
      before: (state) => {
        state.remove(state.comments[0]?.id ?? 0);
      },
    });
    const result = await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 101 })));
    expect(result.state).toBe('done');
    expect(ours()).toHaveLength(1);
  });
});

describe('comment-summary-in-pr', () => {
  const change = {
    baseRef: 'main',
    baseCommit: 'b'.repeat(40),
    lockfiles: [{ lockfile: 'package-lock.json', added: [], removed: [], updated: [] }],
  };

  it.each([
    ['never', 'fail', false],
    ['on-failure', 'pass', false],
    ['on-failure', 'fail', true],
    ['on-failure', 'incomplete', true],
    ['on-change', 'pass', false],
    ['on-change', 'fail', true],
    ['always', 'pass', true],
  ] as const)('%s, %s: a first comment is %s', async (commentMode, verdict, due) => {
    await publish(
      sampleRun(sampleRecord({ verdict, change }), { telling: { ...TELL_COMMENT_ONLY, commentMode } }),
    );
    expect(ours()).toHaveLength(due ? 1 : 0);
  });

  it('on-failure still turns a red comment into the resolved one', async () => {
    await publish(
      sampleRun(sampleRecord(), { telling: { ...TELL_COMMENT_ONLY, commentMode: 'on-failure' } }),
    );
    await publish(
      sampleRun(sampleRecord({ verdict: 'pass', run: 101 }), {
        telling: { ...TELL_COMMENT_ONLY, commentMode: 'on-failure' },
      }),
    );
    expect(ours()[0]).toContain('### pass');
  });

  it('never asks GitHub nothing', async () => {
    await publish(sampleRun(sampleRecord(), { telling: { ...TELL_COMMENT_ONLY, commentMode: 'never' } }));
    expect(github.requests).toEqual([]);
  });
});

describe('who we are', () => {
  it('asks for the owner of a token of another person', async () => {
    github.state.accounts.set('ghp_dev', { kind: 'user', login: 'dev', id: 5, canWrite: true });
    const env = { INPUT_TOKEN: 'ghp_dev', SEALGATE_TOKEN_IS_DEFAULT: 'false' };
    github.state.comment(7, ACTIONS_BOT, sampleRun(sampleRecord()).texts.comment(undefined));
    await publish(sampleRun(sampleRecord({ run: 101 })), env);
    await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 102 })), env);
    expect(github.state.comments.map((comment) => comment.author?.login)).toEqual([
      'github-actions[bot]',
      'dev',
    ]);
    expect(github.state.comments[1]?.body).toContain('### pass');
  });

  it('asks for the viewer where the token is of an app', async () => {
    github.state.accounts.set('ghs_app', { kind: 'app', login: 'gate[bot]', id: 9, canWrite: true });
    const env = { INPUT_TOKEN: 'ghs_app', SEALGATE_TOKEN_IS_DEFAULT: 'false' };
    await publish(sampleRun(sampleRecord()), env);
    await publish(sampleRun(sampleRecord({ verdict: 'pass', run: 101 })), env);
    expect(github.state.comments).toHaveLength(1);
    expect(github.requests.some(({ path }) => path === '/graphql')).toBe(true);
  });
});

describe('faults of GitHub', () => {
  it('T57 F 403 not accessible: skipped, and says where the text is', async () => {
    const result = await publish(sampleRun(sampleRecord()), { INPUT_TOKEN: 'ghs_readonly' });
    expect(result).toMatchObject({ state: 'skipped', message: expect.stringContaining('job summary') });
  });

  it('F 401 wrong token', async () => {
    const result = await publish(sampleRun(sampleRecord()), { INPUT_TOKEN: 'nobody' });
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('401') });
  });

  it('F 404 pull request out of sight', async () => {
    const result = await publish(sampleRun(sampleRecord({ pullRequest: 8 })));
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('404') });
  });

  it('F locked pull request', async () => {
    github.state.pull(7, { headSha: HEAD, locked: true });
    const result = await publish(sampleRun(sampleRecord()));
    expect(result).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/The conversation is locked(?!.*permissions)/),
    });
  });

  it('F 429 with retry-after is waited for', async () => {
    github.fail({ on: 'POST issues/7/comments', status: 429, headers: { 'retry-after': '1' }, body: {} });
    expect((await publish(sampleRun(sampleRecord()))).state).toBe('done');
    expect(ours()).toHaveLength(1);
    expect(log.lines[0]).toContain('trying again in 1 s');
  });

  it('F 429 that asks for an hour is not waited for', async () => {
    github.fail({ on: '*', status: 429, headers: { 'retry-after': '3600' }, body: {}, times: 99 });
    const result = await publish(sampleRun(sampleRecord()));
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('3600 s') });
    expect(github.requests).toHaveLength(1);
    expect(log.lines.join()).not.toContain('trying again');
  });

  it('F secondary 403 in words is a limit, not a refusal', async () => {
    const body = { message: 'You have exceeded a secondary rate limit.' };
    github.fail({ on: 'GET pulls', status: 403, headers: { 'retry-after': '0' }, body });
    expect((await publish(sampleRun(sampleRecord()))).state).toBe('done');
  });

  it.each([500, 502, 503])('F %i is tried three times', async (status) => {
    github.fail({ on: 'GET issues/7/comments', status, body: 'oops', times: 2 });
    expect((await publish(sampleRun(sampleRecord()))).state).toBe('done');
    github.fail({ on: 'GET issues/7/comments', status, body: 'oops', times: 3 });
    expect((await publish(sampleRun(sampleRecord({ run: 101 })))).state).toBe('failed');
  });

  it('F answer lost after the comment was created: there is still one', async () => {
    github.fail({ on: 'POST issues/7/comments', loseAnswer: true });
    expect((await publish(sampleRun(sampleRecord()))).state).toBe('done');
    expect(ours()).toHaveLength(1);
  });

  it('F 500 before the comment was created: it is created once', async () => {
    github.fail({ on: 'POST issues/7/comments', status: 500, body: {} });
    expect((await publish(sampleRun(sampleRecord()))).state).toBe('done');
    expect(ours()).toHaveLength(1);
  });

  it('F 422 is passed on', async () => {
    github.fail({ on: 'POST issues/7/comments', status: 422, body: { message: 'Validation Failed' } });
    const result = await publish(sampleRun(sampleRecord()));
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('Validation Failed') });
  });

  it('F 200 with HTML is no list of comments', async () => {
    github.fail({ on: 'GET issues/7/comments', status: 200, body: '<html>captive portal</html>' });
    const result = await publish(sampleRun(sampleRecord()));
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('something else') });
  });

  it('F network down', async () => {
    const result = await publish(sampleRun(sampleRecord()), { GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('did not answer') });
  });

  it('says why it does not apply', () => {
    const world = worldWith();
    expect(commentPublisher.applies(sampleRun(sampleRecord({ pullRequest: undefined })), world)).toMatch(
      /no pull request/,
    );
    expect(commentPublisher.applies(sampleRun(sampleRecord()), worldWith({ INPUT_TOKEN: '' }))).toMatch(
      /no token/,
    );
    expect(commentPublisher.applies(sampleRun(sampleRecord()), worldWith({ GITHUB_ACTIONS: '' }))).toMatch(
      /workflow/,
    );
  });
});
