import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORKFLOW_FILES } from '../../src/commands/init/files.js';
import { command as init } from '../../src/commands/init.js';
import { actionFolder, change, type Files, lockfile, manifest, type Repository } from '../e2e/repository.js';
import { type ActRun, runInAct } from '../support/act.js';
import { ROOT } from '../support/cli.js';
import { HEAD, sampleRecord } from '../support/github/finished-run.js';
import { FORK_ID, workflowRunEvent } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { peer } from '../support/peers.js';
import { testWorld } from '../support/world.js';

const files = ['workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => path.join(folder, name)),
);
const ACTIONS = [
  'action.yml',
  'comment/action.yml',
  'image/action.yml',
  'cache/action.yml',
  'audit/action.yml',
];

const actionlint = peer('actionlint');
const zizmor = peer('zizmor');
const act = peer('act');

function lint(program: string, args: readonly string[], cwd = ROOT): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const ZIZMOR = ['--offline', '--no-progress', '--format=plain'];
const CLEAN = /No findings to report|0 informational, 0 low, 0 medium, 0 high/;

describe('workflows', () => {
  it.skipIf(actionlint === undefined)('actionlint finds nothing', () => {
    expect(lint(actionlint ?? '', ['-no-color', ...files])).toEqual({ status: 0, said: '' });
  });

  it.skipIf(zizmor === undefined)('zizmor finds nothing, in the actions neither', () => {
    const { status, said } = lint(zizmor ?? '', [...ZIZMOR, ...files, ...ACTIONS]);
    expect(said).toMatch(CLEAN);
    expect(status).toBe(0);
  });
});

/** What `sealgate init` writes into a repository with these files. */
async function generated(content: Files, branch = 'main'): Promise<string> {
  const dir = mkdtempSync(path.join(tmpdir(), 'init-'));
  execFileSync('git', ['-C', dir, 'init', '-q', '-b', branch]);
  for (const [file, text] of Object.entries(content)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  const values = {
    workflow: Object.keys(WORKFLOW_FILES),
    'action-ref': `sealgate/sealgate@${'0123456789'.repeat(4)}`,
  };
  await init.run([], values, testWorld(dir));
  return dir;
}

describe('workflows that init writes', () => {
  const repositories: readonly (readonly [name: string, content: Files, branch: string])[] = [
    ['npm', { 'package.json': '{}', 'package-lock.json': '{"lockfileVersion":3,"packages":{}}' }, 'main'],
    ['pnpm', { 'package.json': '{}', 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" }, 'main'],
    ['Yarn', { 'package.json': '{}', 'yarn.lock': '__metadata:\n  version: 8\n' }, 'main'],
    ['another branch', { 'package.json': '{}', 'package-lock.json': '{}' }, 'release/2.x'],
    ['a branch with a pattern in its name', { 'package.json': '{}' }, 'what+if'],
  ];
  it.skipIf(actionlint === undefined || zizmor === undefined).each(repositories)(
    'actionlint and zizmor find nothing: %s',
    async (_name, content, branch) => {
      const dir = await generated(content, branch);
      const written = readdirSync(path.join(dir, '.github/workflows'));
      expect(written).toHaveLength(Object.keys(WORKFLOW_FILES).length);
      const all = written.map((name) => path.join('.github/workflows', name));
      expect(lint(actionlint ?? '', ['-no-color', ...all], dir)).toEqual({ status: 0, said: '' });
      const { status, said } = lint(zizmor ?? '', [...ZIZMOR, ...all], dir);
      expect(said).toMatch(CLEAN);
      expect(status).toBe(0);
    },
  );
});

describe.skipIf(act === undefined)('act runs as written', { timeout: 180_000 }, () => {
  let github: LoopbackGithub;
  let registry: Server;
  let registryUrl: string;

  beforeAll(async () => {
    // A registry that has nothing: what cannot be verified must not pass.
    registry = createServer((_request, response) => response.writeHead(404).end('{}'));
    await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
    registryUrl = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
  });
  beforeEach(async () => {
    github = await startGithub();
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  afterAll(() => {
    registry.close();
  });

  const withWorkflow = (kind: 'good' | 'bad', name: string): Repository =>
    change(kind, {
      '.github/workflows/sealgate.yml': readFileSync(path.join(ROOT, `workflows/${name}.yml`), 'utf8'),
    });

  const run = (repository: string, more: Pick<ActRun, 'event' | 'payload'> & Partial<ActRun>) =>
    runInAct({
      act: act ?? '',
      repository,
      workflow: '.github/workflows/sealgate.yml',
      action: actionFolder(),
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'acme/shop',
        npm_config_registry: registryUrl,
      },
      ...more,
    });

  const firstLines = (): string => github.state.comments.map(({ body }) => body.split('\n')[0]).join();

  const pullRequest = ({ base, head }: Repository): object => ({
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'feature', repo: { full_name: 'acme/shop' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  });

  it('workflows/pull-request.yml', async () => {
    const repository = withWorkflow('good', 'pull-request');
    github.state.pull(7, { headSha: repository.head });
    const { code, output } = await run(repository.dir, {
      event: 'pull_request',
      payload: pullRequest(repository),
    });
    expect(output).toContain('verdict=incomplete');
    expect(output).toContain('record.json');
    expect(code, output).toBe(1);
    expect(firstLines()).toMatch(/⏸️/);
  });

  /** A repository with what `init` writes for it, two commits on. */
  const twoCommits = async (content: Files): Promise<Repository> => {
    const dir = await generated(content);
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
        encoding: 'utf8',
      }).trim();
    git('add', '-A');
    git('commit', '-qm', 'base');
    const base = git('rev-parse', 'HEAD');
    git('commit', '-q', '--allow-empty', '-m', 'change');
    return { dir, base, head: git('rev-parse', 'HEAD') };
  };

  it.each([
    ['an npm project', { 'package.json': manifest(['is-even']), 'package-lock.json': lockfile({}) }],
    ['a repository without a lockfile', { Dockerfile: 'FROM scratch\n' }],
  ])('the workflow that init writes, for a push to the default branch: %s', async (_name, content) => {
    const { dir, base, head } = await twoCommits(content);
    const { code, output } = await run(dir, {
      event: 'push',
      payload: { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } },
    });
    expect(output).toMatch(/verdict=(?:pass|incomplete)/);
    expect(code, output).toBe(output.includes('verdict=pass') ? 0 : 1);
    if ('Dockerfile' in content) expect(output).toContain('verdict=pass');
    expect(github.state.comments).toEqual([]);
  });

  it('the pull-request workflow that init writes', async () => {
    const { dir, base, head } = await twoCommits({
      'package.json': '{"name":"shop","version":"1.0.0"}',
      'yarn.lock': '# yarn lockfile v1\n\n\n',
    });
    github.state.pull(7, { headSha: head });
    const { code, output } = await run(dir, {
      event: 'pull_request',
      payload: pullRequest({ dir, base, head }),
    });
    expect(output).toMatch(/verdict=(?:pass|incomplete)/);
    expect(code, output).toBe(output.includes('verdict=pass') ? 0 : 1);
  });

  it('workflows/scheduled-audit.yml twice, without a comment: the second goes on from the evidence of the first', async () => {
    const repository = withWorkflow('bad', 'scheduled-audit');
    const origin = path.join(mkdtempSync(path.join(tmpdir(), 'origin-')), 'shop.git');
    const git = (dir: string, ...args: string[]): string =>
      execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();
    execFileSync('git', ['init', '-q', '--bare', origin]);
    git(repository.dir, 'remote', 'add', 'origin', origin);
    github.state.gitDir = origin;
    const audit = () => run(repository.dir, { event: 'schedule', payload: { schedule: '37 5 * * 1' } });
    const first = await audit();
    expect(first.output).toContain('No evidence is kept yet');
    expect(first.output).toContain('verdict=fail');
    expect(first.output).toMatch(/_repo_audit_report_weekly\.md/);
    expect(first.code, first.output).toBe(1);
    const records = (): { action: string; result: object }[] =>
      git(origin, 'show', 'sealgate-evidence:ledger.jsonl')
        .split('\n')
        .map((line) => JSON.parse(line) as { action: string; result: object });
    const begun = records();
    expect(begun.length).toBeGreaterThan(1);

    git(repository.dir, 'clean', '-fdxq');
    const second = await audit();
    expect(second.output).not.toContain('No evidence is kept yet');
    expect(second.code, second.output).toBe(1);
    expect(records().slice(0, begun.length)).toEqual(begun);
    expect(records()).toHaveLength(2 * begun.length);
    expect(github.state.comments).toEqual([]);
  });

  it('workflows/publish-comment.yml, for a fork', async () => {
    github.state.pull(7, {
      headSha: HEAD,
      headOwner: 'mallory',
      headRef: 'patch-1',
      headRepositoryId: FORK_ID,
    });
    const artifact = mkdtempSync(path.join(tmpdir(), 'artifact-'));
    writeFileSync(path.join(artifact, 'record.json'), JSON.stringify(sampleRecord()));
    const { code, output } = await run(withWorkflow('good', 'publish-comment').dir, {
      event: 'workflow_run',
      payload: workflowRunEvent(),
      artifact,
    });
    expect(code, output).toBe(0);
    expect(firstLines()).toMatch(/^### ⛔/);
  });
});
