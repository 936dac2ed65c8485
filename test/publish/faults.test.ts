import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TELL_COMMENT_ONLY } from '../../src/model/policy/telling.js';
import { checkRunPublisher } from '../../src/publish/check-run.js';
import { commentPublisher } from '../../src/publish/comment.js';
import { dependencySnapshotPublisher } from '../../src/publish/dependency-snapshot.js';
import { labelsPublisher } from '../../src/publish/labels.js';
import type { Publisher, PublishResult } from '../../src/publish/publisher.js';
import { HEAD, sampleRecord, sampleRun } from '../support/github/finished-run.js';
import { jobWorld } from '../support/github/job.js';
import { type Fault, type LoopbackGithub, startGithub } from '../support/github/server.js';
import { graph, importer, pkg } from '../support/graph.js';

const PUBLISHERS: readonly Publisher[] = [
  commentPublisher,
  checkRunPublisher,
  labelsPublisher,
  dependencySnapshotPublisher,
];
const PERMISSION: Readonly<Record<string, string>> = {
  comment: 'pull-requests: write',
  'check-run': 'checks: write',
  labels: 'pull-requests: write',
  'dependency-submission': 'contents: write',
};

let github: LoopbackGithub;
const said: string[] = [];

beforeEach(async () => {
  said.length = 0;
  github = await startGithub();
  github.state.pull(7, { headSha: HEAD });
});
afterEach(() => github.close());

function publish(publisher: Publisher): Promise<PublishResult> {
  const say = (text: string | undefined): void => {
    said.push(text ?? '');
  };
  const lock = graph({ packages: [pkg('a', '1.0.0')], importers: [importer('.')] });
  const run = sampleRun(sampleRecord(), {
    graphs: () => [lock],
    telling: {
      ...TELL_COMMENT_ONLY,
      commentMode: 'always',
      checkRun: true,
      labels: true,
      dependencySubmission: true,
    },
  });
  const log = { info: say, warn: say, error: say, progress: say };
  return publisher.publish(run, jobWorld(github, {}, log));
}

type Told = { readonly state: PublishResult['state']; readonly says: string };

const message = (text: string): object => ({
  message: text,
  documentation_url: 'https://docs.github.com/rest',
});
const FOREVER = 99;

/** A fault for good, and what must be told of it. */
const LASTING: readonly (readonly [name: string, fault: Omit<Fault, 'on'>, told: Told])[] = [
  ['401', { status: 401, body: message('Bad credentials') }, { state: 'failed', says: '401' }],
  [
    '403 Resource not accessible by integration',
    { status: 403, body: message('Resource not accessible by integration') },
    { state: 'skipped', says: 'PERMISSION' },
  ],
  ['404', { status: 404, body: message('Not Found') }, { state: 'failed', says: '404' }],
  ['409', { status: 409, body: message('Conflict') }, { state: 'failed', says: '409' }],
  [
    '422',
    { status: 422, body: message('Validation Failed') },
    { state: 'failed', says: 'Validation Failed' },
  ],
  [
    '429 that asks for an hour',
    { status: 429, headers: { 'retry-after': '3600' }, body: {} },
    { state: 'failed', says: '3600 s' },
  ],
  [
    'a secondary limit that asks for an hour',
    {
      status: 403,
      headers: { 'retry-after': '3600' },
      body: message('You have exceeded a secondary rate limit.'),
    },
    { state: 'failed', says: '3600 s' },
  ],
  [
    '200 with HTML',
    { status: 200, body: '<html>portal</html>' },
    { state: 'failed', says: 'something else' },
  ],
];

/** A fault that passes: it is waited out. */
const PASSING: readonly (readonly [name: string, fault: Omit<Fault, 'on'>])[] = [
  ['429', { status: 429, headers: { 'retry-after': '0' }, body: {} }],
  [
    'a secondary limit',
    {
      status: 403,
      headers: { 'retry-after': '0' },
      body: message('You have exceeded a secondary rate limit.'),
    },
  ],
  ['slow', { delay: 400 }],
];

describe.each(PUBLISHERS.map((publisher) => [publisher.id, publisher] as const))('%s', (id, publisher) => {
  it.each(LASTING)('F %s', async (_name, fault, told) => {
    github.fail({ on: '*', ...fault, times: FOREVER });
    const result = await publish(publisher);
    expect(result).toMatchObject({ publisher: id, state: told.state });
    expect(result.message).toContain(told.says === 'PERMISSION' ? PERMISSION[id] : told.says);
    // Nothing is asked again and again, and nobody waits: each request is told of at most once.
    expect(github.requests.length).toBeLessThanOrEqual(4);
    expect(said.join()).not.toContain('trying again');
    expect([...said, result.message].join()).not.toContain('ghs_default');
  });

  it.each(PASSING)('F %s is waited out', async (_name, fault) => {
    github.fail({ on: '*', ...fault });
    expect(await publish(publisher)).toMatchObject({ state: 'done' });
    expect(github.violations).toEqual([]);
  });

  it('F 502 on what reads is tried again, on what creates it is not', async () => {
    github.fail({ on: 'GET', status: 502, body: 'oops' });
    expect(await publish(publisher)).toMatchObject({ state: 'done' });
    github.fail({ on: 'POST', status: 502, body: 'oops', times: FOREVER });
    const before = github.requests.filter(({ method }) => method === 'POST').length;
    const result = await publish(publisher);
    const created = github.requests.filter(({ method }) => method === 'POST').length - before;
    // The comment and the label stand already: nothing is created.
    if (created > 0) {
      expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('502') });
      expect(created).toBe(1);
    } else expect(result).toMatchObject({ state: 'done' });
  });
});
