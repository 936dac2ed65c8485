import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision, RunRecord } from '../../src/model/findings/decision.js';
import type { Notification, Telling } from '../../src/model/policy/policy.js';
import { TELL_COMMENT_ONLY } from '../../src/model/policy/telling.js';
import { checkRunPublisher } from '../../src/publish/check-run.js';
import { dependencySnapshotPublisher } from '../../src/publish/dependency-snapshot.js';
import { labelsPublisher } from '../../src/publish/labels.js';
import { notificationsPublisher } from '../../src/publish/notifications.js';
import type { FinishedRun, Publisher, PublishResult } from '../../src/publish/publisher.js';
import { HEAD, sampleRecord, sampleRun } from '../support/github/finished-run.js';
import { jobWorld } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { edge, graph, importer, pkg } from '../support/graph.js';
import { NAUGHTY } from '../support/naughty.js';

let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
  github.state.pull(7, { headSha: HEAD });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function publish(
  publisher: Publisher,
  run: FinishedRun,
  env: Record<string, string> = {},
): Promise<PublishResult> {
  const world = jobWorld(github, env);
  const applies = publisher.applies(run, world);
  return applies === true
    ? publisher.publish(run, world)
    : { publisher: publisher.id, state: 'skipped', message: applies };
}

function decision(name: string, more: Partial<Decision> = {}): Decision {
  return {
    outcome: 'block',
    novelty: 'new',
    reason: { kind: 'severity', text: 'fail-on-severity: high' },
    finding: {
      check: 'vulnerabilities',
      rule: 'vulnerabilities/known',
      severity: 'critical',
      subject: { kind: 'package', name },
      title: 'Known vulnerability',
      message: `${name} is vulnerable.`,
      aliases: [],
      location: { file: 'package-lock.json', line: 12 },
      paths: [['web', name]],
      fingerprint: name,
    },
    ...more,
  };
}

function telling(record: RunRecord, what: Partial<Telling>, more: Partial<FinishedRun> = {}): FinishedRun {
  return sampleRun(record, { repositoryDir: '/repo', telling: { ...TELL_COMMENT_ONLY, ...what }, ...more });
}

describe('the check run', () => {
  it('is written only on request', async () => {
    expect(await publish(checkRunPublisher, sampleRun(sampleRecord()))).toMatchObject({ state: 'skipped' });
    expect(github.requests).toEqual([]);
  });

  it('annotates the lines of lockfile and package.json, fifty a request', async () => {
    const decisions = Array.from({ length: 120 }, (_, i) => decision(`p${i}@1.0.0`));
    const places = new Map([['p0@1.0.0', [{ file: 'web/package.json', line: 7 }]]]);
    const run = telling(sampleRecord({ decisions }), { checkRun: true }, { places: async () => places });
    expect(await publish(checkRunPublisher, run)).toMatchObject({ state: 'done' });
    expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
    const [check] = github.state.checkRuns;
    expect(check?.request).toMatchObject({ head_sha: HEAD, conclusion: 'failure', status: 'completed' });
    expect(check?.annotations).toHaveLength(121);
    expect(check?.annotations.slice(0, 2)).toMatchObject([
      { path: 'package-lock.json', start_line: 12, annotation_level: 'failure' },
      { path: 'web/package.json', start_line: 7, annotation_level: 'failure' },
    ]);
  });

  it('T57 F 403 without checks: write says which permission', async () => {
    const run = telling(sampleRecord(), { checkRun: true });
    expect(await publish(checkRunPublisher, run, { INPUT_TOKEN: 'ghs_readonly' })).toMatchObject({
      state: 'skipped',
      message: expect.stringContaining('checks: write'),
    });
  });

  it('leaves out places outside of the repository', async () => {
    const outside = decision('a');
    const moved = { ...outside, finding: { ...outside.finding, location: { file: '../../etc/passwd' } } };
    await publish(checkRunPublisher, telling(sampleRecord({ decisions: [moved] }), { checkRun: true }));
    expect(github.state.checkRuns[0]?.annotations).toEqual([]);
  });

  it('T51 shows naughty text literally, without hidden characters', async () => {
    const decisions = NAUGHTY.slice(0, 100).map((text) => decision(text));
    await publish(checkRunPublisher, telling(sampleRecord({ decisions }), { checkRun: true }));
    const shown = JSON.stringify(github.state.checkRuns[0]?.annotations);
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
  });

  it.each([500, 429])('F %i on an update is waited out', async (status) => {
    const decisions = Array.from({ length: 60 }, (_, i) => decision(`p${i}@1.0.0`));
    github.fail({ on: 'PATCH check-runs', status, headers: { 'retry-after': '0' }, body: {} });
    await publish(checkRunPublisher, telling(sampleRecord({ decisions }), { checkRun: true }));
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(60);
  });

  it.each([1, 2])(
    'F the answer to an update is lost, %i times: each annotation is there once',
    async (times) => {
      const decisions = Array.from({ length: 170 }, (_, i) => decision(`p${i}@1.0.0`));
      github.fail({ on: 'PATCH check-runs', loseAnswer: true, times });
      const result = await publish(
        checkRunPublisher,
        telling(sampleRecord({ decisions }), { checkRun: true }),
      );
      expect(result).toMatchObject({ state: 'done' });
      const titles = github.state.checkRuns[0]?.annotations.map((one) => (one as { title: string }).title);
      expect([titles?.length, new Set(titles).size]).toEqual([170, 170]);
    },
  );
});

describe('labels', () => {
  it('say the verdict with one label, and leave others alone', async () => {
    github.state.labels.set(7, ['bug', 'sealgate: passed']);
    await publish(labelsPublisher, telling(sampleRecord({ verdict: 'fail' }), { labels: true }));
    expect(github.state.labels.get(7)).toEqual(['bug', 'sealgate: blocked']);
    const before = github.requests.length;
    await publish(labelsPublisher, telling(sampleRecord({ verdict: 'fail' }), { labels: true }));
    expect(github.requests.slice(before).every(({ method }) => method === 'GET')).toBe(true);
  });

  it('are not set for a commit that the pull request has left', async () => {
    github.state.pull(7, { headSha: 'c'.repeat(40) });
    const result = await publish(labelsPublisher, telling(sampleRecord(), { labels: true }));
    expect(result).toMatchObject({ state: 'skipped' });
    expect(github.state.labels.get(7)).toBeUndefined();
  });

  it('F a label that another job removed meanwhile is no fault', async () => {
    github.state.labels.set(7, ['sealgate: passed']);
    github.fail({ on: 'DELETE labels', before: (state) => void state.labels.set(7, []) });
    const result = await publish(labelsPublisher, telling(sampleRecord(), { labels: true }));
    expect(result.state).toBe('done');
    expect(github.state.labels.get(7)).toEqual(['sealgate: blocked']);
  });
});

describe('dependency submission', () => {
  const low = pkg('low', '1.0.0', { scope: 'development' });
  const top = pkg('@acme/top', '2.0.0', { direct: true, dependencies: [edge(low)] });
  const linked = pkg('local', '0.0.0', { source: { kind: 'link', path: '../local' } });
  const lock = graph({
    path: 'web/package-lock.json',
    packages: [low, top, linked],
    importers: [importer('.', { dependencies: [edge(top)] })],
  });

  it('sends every lockfile as GitHub describes it', async () => {
    const run = telling(sampleRecord(), { dependencySubmission: true }, { graphs: () => [lock] });
    expect(await publish(dependencySnapshotPublisher, run)).toMatchObject({ state: 'done' });
    const [snapshot] = github.state.snapshots;
    expect(snapshot).toMatchObject({
      version: 0,
      sha: HEAD,
      ref: 'refs/pull/7/merge',
      job: { id: '100', correlator: 'sealgate acme/shop/.github/workflows/sealgate.yml' },
      manifests: {
        'web/package-lock.json': {
          file: { source_location: 'web/package-lock.json' },
          resolved: {
            [top.id]: {
              package_url: top.purl,
              relationship: 'direct',
              scope: 'runtime',
              dependencies: [low.id],
            },
            [low.id]: { package_url: low.purl, relationship: 'indirect', scope: 'development' },
          },
        },
      },
    });
    expect(JSON.stringify(snapshot)).not.toContain('"local"');
  });

  it('is not sent unasked', async () => {
    await publish(dependencySnapshotPublisher, sampleRun(sampleRecord(), { graphs: () => [lock] }));
    expect(github.requests).toEqual([]);
  });
});

describe('notifications', () => {
  let hook: Server;
  let received: { readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> }[];
  let answers: number[];
  let said: string;

  beforeEach(async () => {
    received = [];
    answers = [];
    said = 'ok';
    hook = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const status = answers.shift() ?? 200;
        if (status === 200)
          received.push({
            headers: request.headers,
            body: JSON.parse(Buffer.concat(parts).toString('utf8')),
          });
        response.writeHead(status, status === 429 ? { 'retry-after': '0' } : {});
        response.end(said);
      });
    });
    await new Promise<void>((done) => hook.listen(0, '127.0.0.1', done));
  });

  afterEach(() => new Promise((done) => hook.close(done)));

  const address = (): string =>
    `http://127.0.0.1:${(hook.address() as AddressInfo).port}/services/T0/B0/s3cretpath`;
  const to = (kind: Notification['to'], on: Notification['on'] = ['blocked']): Notification => ({
    to: kind,
    urlEnv: 'HOOK_URL',
    on,
    environments: [],
    level: 1,
  });
  const notify = (record: RunRecord, list: readonly Notification[], env = {}): Promise<PublishResult> =>
    publish(notificationsPublisher, telling(record, { notify: list }), { HOOK_URL: address(), ...env });

  it.each(['slack', 'teams', 'webhook'] as const)('tell %s what happened', async (kind) => {
    const result = await notify(sampleRecord({ verdict: 'fail' }), [to(kind)]);
    expect(result).toMatchObject({ state: 'done' });
    expect(received).toHaveLength(1);
    expect(received[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.stringify(received[0]?.body)).toContain('fail');
    expect(result.message).not.toContain('s3cretpath');
  });

  it('tell only the events that the policy names', async () => {
    await notify(sampleRecord({ verdict: 'pass' }), [to('webhook')]);
    expect(received).toEqual([]);
    const critical = [decision('a', { outcome: 'warn' })];
    await notify(sampleRecord({ verdict: 'pass', decisions: critical }), [to('webhook', ['critical'])]);
    expect(received[0]?.body).toMatchObject({ events: ['critical'], schema: 'sealgate/notification/v1' });
  });

  it.each([429, 500, 503])('F %i is tried again', async (status) => {
    answers = [status];
    expect(await notify(sampleRecord(), [to('slack')])).toMatchObject({ state: 'done' });
  });

  it.each([
    '<!doctype html><title>Log in</title>',
    ' \n<html>',
    '{"ok":false,"error":"invalid_auth"}',
    '{ "success" : false }',
    'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429',
  ])('F 200 that took nothing is no success: %j', async (body) => {
    said = body;
    for (const kind of ['slack', 'teams'] as const)
      expect(await notify(sampleRecord(), [to(kind)])).toMatchObject({
        state: 'failed',
        message: `${kind} (HOOK_URL) answered 200, but took no message`,
      });
    // What a service of one's own answers nobody else knows.
    expect(await notify(sampleRecord(), [to('webhook')])).toMatchObject({ state: 'done' });
  });

  it.each(['ok', '', '1', '{"ok":true}', '{"success":true}'])('%j is a receipt', async (body) => {
    said = body;
    for (const kind of ['slack', 'teams'] as const)
      expect(await notify(sampleRecord(), [to(kind)])).toMatchObject({ state: 'done' });
  });

  it('F 404 says which variable, never the address', async () => {
    answers = [404];
    const result = await notify(sampleRecord(), [to('slack')]);
    expect(result).toMatchObject({ state: 'failed', message: 'slack (HOOK_URL) answered 404' });
  });

  it.each([
    ['', 'is empty'],
    ['not a url', 'holds no URL'],
    ['http://hooks.example.test/x', 'holds no https address'],
    ['file:///etc/passwd', 'holds no https address'],
    ['http://169.254.169.254/latest/meta-data', 'holds no https address'],
    ['https://user:pass@hooks.example.test/x', 'credentials'],
  ])('go nowhere but over https: %j', async (HOOK_URL, reason) => {
    const result = await notify(sampleRecord(), [to('webhook')], { HOOK_URL });
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining(reason) });
    expect(result.message).not.toContain('pass@');
    expect(received).toEqual([]);
  });

  it('T56 leave out secrets of this process', async () => {
    const run = telling(
      sampleRecord(),
      { notify: [to('slack'), to('teams'), to('webhook')] },
      { texts: { ...sampleRun(sampleRecord()).texts, headline: 'Blocked: token hunter2hunter2 leaked' } },
    );
    await publish(notificationsPublisher, run, { HOOK_URL: address(), MY_TOKEN: 'hunter2hunter2' });
    expect(received).toHaveLength(3);
    expect(JSON.stringify(received)).not.toContain('hunter2hunter2');
  });

  it.each(NAUGHTY.slice(0, 40))('T49 %j cannot become markup of Slack or Teams', async (text) => {
    const run = telling(
      sampleRecord(),
      { notify: [to('slack'), to('teams')] },
      { texts: { ...sampleRun(sampleRecord()).texts, headline: text } },
    );
    await publish(notificationsPublisher, run, { HOOK_URL: address() });
    for (const { body } of received) {
      const blocks = (body.blocks ?? []) as { readonly text?: { readonly type: string } }[];
      for (const block of blocks) if (block.text !== undefined) expect(block.text.type).toBe('plain_text');
      if (typeof body.text === 'string') expect(body.text).not.toMatch(/[<>]/);
      expect(JSON.stringify(body)).not.toContain('"TextBlock"');
    }
  });
});
