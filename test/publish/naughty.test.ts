import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRunner } from '../../src/io/runner/workflow-commands.js';
import type { Notification } from '../../src/model/policy/policy.js';
import { TELL_COMMENT_ONLY } from '../../src/model/policy/telling.js';
import { annotationsOf } from '../../src/publish/annotations.js';
import { checkRunPublisher } from '../../src/publish/check-run.js';
import { commentPublisher } from '../../src/publish/comment.js';
import { dependencySnapshotPublisher } from '../../src/publish/dependency-snapshot.js';
import { notificationsPublisher } from '../../src/publish/notifications.js';
import type { FinishedRun, PublishWorld } from '../../src/publish/publisher.js';
import { renderComment } from '../../src/render/comment.js';
import { headlineOf } from '../../src/render/headline.js';
import { renderSummary } from '../../src/render/summary.js';
import { activeNodes } from '../support/gfm.js';
import { sampleRun } from '../support/github/finished-run.js';
import { jobWorld } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { edge, graph, importer, pkg } from '../support/graph.js';
import { NAUGHTY } from '../support/naughty.js';
import { hostileRecord } from '../support/records.js';
import { readCommands } from '../support/runner-files.js';

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const LINKS = { run: 'https://github.com/acme/shop/actions/runs/7654321' };
const OURS = [
  /^https:\/\/github\.com\/(?:acme\/shop\/actions|advisories\/GHSA-)/,
  /^https:\/\/www\.cve\.org\//,
];
const KINDS = ['slack', 'teams', 'webhook'] as const;

/** Every text of a JSON value, keys too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsOf(member)]);
}

describe('naughty strings through every publisher', () => {
  let github: LoopbackGithub;
  let hook: Server;
  const received: unknown[] = [];
  let world: PublishWorld;

  beforeAll(async () => {
    github = await startGithub();
    hook = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        received.push(JSON.parse(Buffer.concat(parts).toString('utf8')));
        response.end('ok');
      });
    });
    await new Promise<void>((done) => hook.listen(0, '127.0.0.1', done));
    const port = (hook.address() as AddressInfo).port;
    world = jobWorld(github, { HOOK_URL: `http://127.0.0.1:${port}/hook` });
  });
  afterAll(async () => {
    hook.close();
    await github.close();
    expect(github.violations).toEqual([]);
  });

  function hostileRun(text: string): FinishedRun {
    const { context, ...rest } = hostileRecord(text);
    const record = {
      ...rest,
      context: { ...context, tool: { name: 'sealgate', version: '1.0.0' } },
    } as const;
    const low = pkg(text, text, { license: text });
    const top = pkg(`top ${text}`, '1.0.0', { direct: true, dependencies: [edge(low)] });
    const lock = graph({
      path: text,
      packages: [low, top],
      importers: [importer(text, { name: text, dependencies: [edge(top)] })],
    });
    const notify = KINDS.map(
      (to): Notification => ({
        to,
        urlEnv: 'HOOK_URL',
        on: ['blocked', 'not-decided', 'passed'],
        environments: [],
        level: 1,
      }),
    );
    return sampleRun(record, {
      repositoryDir: '/repo',
      graphs: () => [lock],
      places: async () =>
        new Map(
          record.decisions.map(({ finding }) => [finding.fingerprint, [{ file: `x/${text}`, line: 2 }]]),
        ),
      telling: {
        ...TELL_COMMENT_ONLY,
        commentMode: 'always',
        checkRun: true,
        dependencySubmission: true,
        notify,
      },
      texts: {
        comment: (previous) =>
          renderComment(record, { links: LINKS, ...(previous === undefined ? {} : { previous }) }),
        summary: renderSummary(record, { links: LINKS, pictures: {} }),
        short: renderSummary(record, { links: LINKS, maxBytes: 60_000 }),
        headline: headlineOf(record).text,
      },
    });
  }

  it.each(NAUGHTY)('T49 T51 %j stays text', async (text) => {
    const run = hostileRun(text);
    const pull = run.record.context.pullRequest;
    github.state.pull(pull?.number ?? 0, { headSha: pull?.headSha ?? '' });
    for (const { id } of [...github.state.comments]) github.state.remove(id);
    github.state.checkRuns.splice(0);
    github.state.snapshots.splice(0);
    received.splice(0);
    const publishers = [
      commentPublisher,
      checkRunPublisher,
      dependencySnapshotPublisher,
      notificationsPublisher,
    ];
    for (const publisher of publishers) {
      expect(publisher.applies(run, world), publisher.id).toBe(true);
      expect(await publisher.publish(run, world), publisher.id).toMatchObject({ state: 'done' });
    }

    expect(activeNodes(github.state.comments[0]?.body ?? '', OURS)).toEqual([]);
    expect(activeNodes(run.texts.summary.replace(/```mermaid\n[\s\S]*?\n```/g, ''), OURS)).toEqual([]);

    const [check] = github.state.checkRuns;
    const { title = '', summary = '' } = (check?.request.output ?? {}) as Record<string, string>;
    expect(summary).not.toBe('');
    expect(activeNodes(summary, OURS)).toEqual([]);
    expect(title).not.toMatch(HIDDEN);
    const { length } = check?.annotations ?? [];
    // A path must be the file's own name; it is shown as a name and nothing else.
    for (const annotation of check?.annotations ?? [])
      for (const [key, value] of Object.entries(annotation as Record<string, unknown>))
        if (typeof value === 'string' && key !== 'path') expect(value, key).not.toMatch(HIDDEN);
    // Places outside of the repository are left out.
    expect(length > 0).toBe(!text.startsWith('..'));

    for (const shown of textsOf(github.state.snapshots)) {
      expect(shown).not.toMatch(HIDDEN);
      expect(shown.isWellFormed()).toBe(true);
    }
    expect(textsOf(github.state.snapshots)).toContain('direct');

    expect(received).toHaveLength(KINDS.length);
    for (const body of received as Record<string, unknown>[]) {
      for (const shown of textsOf(body)) expect(shown).not.toMatch(HIDDEN);
      const blocks = (body.blocks ?? []) as { readonly text?: { readonly type: string } }[];
      for (const block of blocks) if (block.text !== undefined) expect(block.text.type).toBe('plain_text');
      if (typeof body.text === 'string') expect(body.text).not.toMatch(/[<>]/);
      expect(JSON.stringify(body)).not.toContain('"TextBlock"');
    }

    let log = '';
    const runner = openRunner({}, (line) => {
      log += line;
    });
    const annotations = annotationsOf(run, world.env);
    for (const { level, message, place } of annotations) runner.annotate(level, message, place);
    expect(log.trimEnd().split('\n')).toHaveLength(annotations.length);
    expect(new Set(readCommands(log).map(({ name }) => name))).toEqual(new Set(['error', 'warning']));
  });
});
