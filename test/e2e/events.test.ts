import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { parseMarker } from '../../src/model/marker.js';
import { FORK_ID, workflowRunEvent } from '../support/github/job.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { REPOSITORY_ID } from '../support/github/state.js';
import { startProxy } from '../support/proxy.js';
import {
  actionFolder,
  change,
  INTEGRITY,
  lockfile,
  manifest,
  type Repository,
  repository,
} from './repository.js';
import { type ActionResult, type ActionRun, runAction } from './runner.js';

const ACTION = actionFolder();
const ZERO = '0'.repeat(40);
let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

interface Occasion {
  readonly event_name: string;
  readonly event: object;
  readonly sha: string;
  readonly ref: string;
  readonly [more: string]: unknown;
}

/** The action on an event of GitHub, as the runner tells of it. */
function on(
  repository: Repository,
  occasion: Occasion,
  more: Partial<ActionRun> = {},
): Promise<ActionResult> {
  return runAction({
    action: ACTION,
    workspace: repository.dir,
    ...more,
    inputs: { offline: 'true', ...more.inputs },
    github: {
      repository: 'acme/shop',
      repository_id: String(REPOSITORY_ID),
      server_url: 'https://github.com',
      api_url: github.url,
      actor: 'octocat',
      run_id: '100',
      run_attempt: '1',
      job: 'gate',
      workflow_ref: `acme/shop/.github/workflows/sealgate.yml@${occasion.ref}`,
      ...occasion,
    },
  });
}

function pullRequest({ base, head }: Repository, from: 'here' | 'fork', more: object = {}): Occasion {
  const owner = from === 'here' ? 'acme' : 'mallory';
  const id = from === 'here' ? REPOSITORY_ID : FORK_ID;
  github.state.pull(7, {
    headSha: head,
    headRef: 'patch-1',
    headOwner: owner,
    headRepositoryId: id,
  });
  return {
    event_name: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: head,
    event: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'patch-1', repo: { full_name: `${owner}/shop` } },
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
      },
    },
    ...more,
  };
}

function recordOf(result: ActionResult): RunRecord {
  const file = path.join(result.outputs['artifact-path'] ?? '', 'record.json');
  return JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
}

function log(result: ActionResult): string {
  return result.steps.map((step) => step.log).join('\n');
}

/** What the check step left. */
function state(temp: string): string {
  const folder = readdirSync(temp).find((name) => /^sealgate-/.test(name)) ?? '';
  return path.join(temp, folder, 'state.json');
}

function firstLines(): string[] {
  return github.state.comments.map(({ body }) => body.split('\n')[0] ?? '');
}

/** The half with the writing token, as workflows/publish-comment.yml runs it when the first half has ended. */
function publishComment(
  { head }: Repository,
  record: string,
  run: { readonly owner: string; readonly repositoryId: number; readonly conclusion: string },
): Promise<ActionResult> {
  return runAction({
    action: path.join(ACTION, 'comment'),
    workspace: tmpdir(),
    inputs: { record },
    github: {
      repository: 'acme/shop',
      server_url: 'https://github.com',
      api_url: github.url,
      event_name: 'workflow_run',
      run_id: '500',
      run_attempt: '1',
      workflow_ref: 'acme/shop/.github/workflows/sealgate-comment.yml@refs/heads/main',
      event: workflowRunEvent({
        head_sha: head,
        head_repository: { id: run.repositoryId, owner: { login: run.owner } },
        conclusion: run.conclusion,
      }),
    },
  });
}

describe('who may not write', () => {
  it.each([
    ['a fork', 'fork', 'mallory', 'mallory', FORK_ID],
    ['Dependabot', 'here', 'dependabot[bot]', 'acme', REPOSITORY_ID],
  ] as const)(
    'T57 %s: the same verdict without a comment, which the other workflow then writes',
    async (_who, from, actor, owner, repositoryId) => {
      const bad = change('bad');
      const result = await on(bad, pullRequest(bad, from, { actor }), { inputs: { token: 'ghs_readonly' } });
      expect(result.steps.at(-1)?.exitCode, log(result)).toBe(1);
      expect(result.steps.at(-1)?.summary).toMatch(/⛔/);
      expect(recordOf(result).context).toMatchObject({
        event: 'pull_request',
        commit: bad.head,
        actor: { login: actor },
        pullRequest: { number: 7, headSha: bad.head, baseSha: bad.base, fromFork: from === 'fork' },
      });
      expect(log(result)).toContain('may not comment');
      expect(firstLines()).toEqual([]);

      const record = result.outputs['artifact-path'] ?? '';
      const told = await publishComment(bad, record, { owner, repositoryId, conclusion: 'failure' });
      expect(told.conclusion, log(told)).toBe('success');
      expect(firstLines()).toEqual([expect.stringMatching(/^### ⛔/)]);
    },
  );
});

describe('pull requests', () => {
  const git = (dir: string, ...args: string[]): string =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();

  it('judges the merge that actions/checkout makes, in a clone without history too', async () => {
    const { dir, base, head } = change('bad');
    git(dir, 'checkout', '-q', '-b', 'moved', base);
    git(dir, 'commit', '-q', '--allow-empty', '-m', 'main moves on');
    git(dir, 'merge', '-q', '--no-ff', '-m', 'merge', head);
    const merge = git(dir, 'rev-parse', 'HEAD');
    const shallow = mkdtempSync(path.join(tmpdir(), 'shallow-'));
    git(shallow, 'clone', '-q', '--depth=1', '--branch=moved', pathToFileURL(dir).href, '.');
    for (const place of [dir, shallow]) {
      const occasion = { ...pullRequest({ dir, base, head }, 'here'), sha: merge };
      const result = await on({ dir: place, base, head }, occasion);
      if (place === dir) expect(result.steps.at(-1)?.exitCode, log(result)).toBe(1);
      expect(log(result)).not.toContain('does not contain the pull request');
      expect(recordOf(result).context.commit).toBe(head);
    }
  });

  it('F base branch moved: what the merge brings in of others is not this change, in a clone without history too', async () => {
    const files = (names: readonly string[]): Record<string, string> => ({
      'package.json': manifest(names),
      'package-lock.json': lockfile(
        Object.fromEntries(names.map((name) => [name, { integrity: INTEGRITY }])),
      ),
    });
    const { dir, base, head } = repository(files(['is-even']), { 'README.md': 'new' });
    git(dir, 'checkout', '-q', '-b', 'moved', base);
    for (const [file, text] of Object.entries(files(['is-even', 'others'])))
      writeFileSync(path.join(dir, file), text);
    git(dir, 'commit', '-qam', 'others merged meanwhile');
    const moved = git(dir, 'rev-parse', 'HEAD');
    git(dir, 'merge', '-q', '--no-ff', '-m', 'merge', head);
    const merge = git(dir, 'rev-parse', 'HEAD');
    git(dir, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = mkdtempSync(path.join(tmpdir(), 'shallow-'));
    git(shallow, 'clone', '-q', '--depth=1', '--branch=moved', pathToFileURL(dir).href, '.');
    for (const place of [dir, shallow]) {
      const occasion = { ...pullRequest({ dir, base, head }, 'here'), sha: merge };
      const result = await on({ dir: place, base, head }, occasion);
      expect(result.conclusion, log(result)).toBe('success');
      expect(recordOf(result).change).toMatchObject({ baseRef: 'main', baseCommit: moved, lockfiles: [] });
    }
  });

  it('T8 turned to another branch while GitHub’s merge is still with the old one: compared with the new one', async () => {
    const bad = change('bad');
    const { dir, base, head } = bad;
    // The old branch has all that the change brings.
    const tree = git(dir, 'rev-parse', `${head}^{tree}`);
    const old = git(dir, 'commit-tree', '-m', 'another branch', tree);
    const merge = git(dir, 'commit-tree', '-m', 'merge', '-p', old, '-p', head, tree);
    git(dir, 'checkout', '-q', '--detach', merge);
    const result = await on(bad, { ...pullRequest(bad, 'here'), sha: merge });
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(1);
    expect(recordOf(result).change).toMatchObject({ baseRef: 'main', baseCommit: base });
  });

  it('T59 says of another checkout than the pull request that nothing is decided', async () => {
    const good = change('good');
    const occasion = pullRequest(good, 'here');
    git(good.dir, 'checkout', '-q', good.base);
    const result = await on(good, occasion);
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(3);
    expect(firstLines()).toEqual([expect.stringMatching(/^### ⏸️/)]);
    expect(github.state.comments[0]?.body).toContain('does not contain the pull request');
  });

  it('T59 does not judge a lockfile that a step has written since the checkout', async () => {
    const bad = change('bad');
    writeFileSync(path.join(bad.dir, 'package-lock.json'), lockfile({ 'is-even': { integrity: INTEGRITY } }));
    const result = await on(bad, pullRequest(bad, 'here'));
    expect(result.steps[2]?.exitCode, log(result)).toBe(3);
    expect(firstLines()[0]).toContain('was changed after the checkout');
    rmSync(path.join(bad.dir, 'package-lock.json'));
    const { verdict } = recordOf(await on(bad, pullRequest(bad, 'here')));
    expect(verdict.verdict).not.toBe('pass');
    expect(verdict.gaps.map(({ message }) => message)).toContain(
      'package-lock.json was changed after the checkout: what was read is not what would be merged.',
    );
    git(bad.dir, 'checkout', '-q', '.');
    // Other line ends are what git itself makes on Windows.
    git(bad.dir, 'config', 'core.autocrlf', 'true');
    const text = readFileSync(path.join(bad.dir, 'package-lock.json'), 'utf8');
    writeFileSync(path.join(bad.dir, 'package-lock.json'), text.replaceAll('\n', '\r\n'));
    expect((await on(bad, pullRequest(bad, 'here'))).steps[2]?.exitCode).toBe(1);
  });

  it('of a reusable workflow with two callers, told apart by what they judge by alone: a section each', async () => {
    const bad = change('bad');
    for (const [preset, verdict] of [
      ['baseline', 'fail'],
      ['strict', 'fail'],
    ] as const) {
      const result = await on(bad, pullRequest(bad, 'here'), { inputs: { preset } });
      expect(result.outputs.verdict, log(result)).toBe(verdict);
    }
    // A caller whose check is killed speaks for its own section.
    const killed = await on(bad, pullRequest(bad, 'here'), {
      inputs: { preset: 'strict' },
      meddle: { step: 'publish', when: 'before', do: (_process, temp) => rmSync(state(temp)) },
    });
    expect(killed.outputs.verdict, log(killed)).toBe('incomplete');
    const [comment, second] = github.state.comments;
    expect(second).toBeUndefined();
    const sections = parseMarker(comment?.body ?? '')?.sections ?? [];
    expect(sections.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['gate, baseline', 'fail'],
      ['gate, strict', 'incomplete'],
    ]);
  });

  it('F re-run: the second attempt says its own, the first then says nothing more', async () => {
    const bad = change('bad');
    await on(bad, pullRequest(bad, 'here', { run_attempt: '1' }));
    const warned = await on(bad, pullRequest(bad, 'here', { run_attempt: '2' }), {
      inputs: { 'warn-only': 'true' },
    });
    expect(warned.conclusion, log(warned)).toBe('success');
    expect(firstLines()).toEqual([expect.stringMatching(/^### ⚠️/)]);
    const late = await on(bad, pullRequest(bad, 'here', { run_attempt: '1' }));
    expect(late.conclusion).toBe('failure');
    expect(firstLines()).toEqual([expect.stringMatching(/^### ⚠️/)]);
    expect(parseMarker(github.state.comments[0]?.body ?? '')?.attempt).toBe(2);
  });

  it('T52 a run that ends after the next push writes nothing', async () => {
    const bad = change('bad');
    const occasion = pullRequest(bad, 'here');
    github.state.pull(7, { headSha: 'd'.repeat(40) });
    const result = await on(bad, occasion);
    expect(result.conclusion).toBe('failure');
    expect(firstLines()).toEqual([]);
  });
});

describe('pull_request_target', () => {
  const target = (repository: Repository): Occasion => ({
    ...pullRequest(repository, 'fork'),
    event_name: 'pull_request_target',
    ref: 'refs/heads/main',
    sha: repository.base,
  });

  it('T4 is refused with the change checked out, and says where else to go', async () => {
    const bad = change('bad');
    const result = await on(bad, target(bad));
    expect(result.steps.map(({ exitCode }) => exitCode)).toEqual([2, undefined, 2]);
    expect(log(result)).toContain("Refused: 'pull_request_target'");
    expect(log(result)).toContain('workflows/publish-comment.yml');
    expect(github.requests).toEqual([]);
  });

  it('T4 with the base checked out judges the base, and calls no pull request good', async () => {
    const bad = change('bad');
    const occasion = target(bad);
    execFileSync('git', ['-C', bad.dir, 'checkout', '-q', bad.base], { stdio: 'ignore' });
    const result = await on(bad, occasion);
    expect(result.conclusion, log(result)).toBe('success');
    expect(log(result)).toContain('judged the base commit');
    const { context } = recordOf(result);
    expect(context.commit).toBe(bad.base);
    expect(context.pullRequest).toBeUndefined();
    expect(github.requests).toEqual([]);
  });
});

describe('events without a pull request', () => {
  const occasions: readonly (readonly [
    name: string,
    of: (repository: Repository) => Occasion,
    compared: boolean,
  ])[] = [
    [
      'push',
      ({ base, head }) => ({
        event_name: 'push',
        sha: head,
        ref: 'refs/heads/main',
        event: { before: base, after: head, created: false, forced: false },
      }),
      true,
    ],
    [
      'push of a new branch',
      ({ head }) => ({
        event_name: 'push',
        sha: head,
        ref: 'refs/heads/new',
        event: { before: ZERO, after: head, created: true },
      }),
      false,
    ],
    [
      'push that deletes a branch',
      ({ head }) => ({
        event_name: 'push',
        sha: head,
        ref: 'refs/heads/main',
        event: { before: 'e'.repeat(40), after: ZERO, deleted: true, ref: 'refs/heads/gone' },
      }),
      false,
    ],
    [
      'merge_group',
      ({ base, head }) => ({
        event_name: 'merge_group',
        sha: head,
        ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
        event: {
          action: 'checks_requested',
          merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' },
        },
      }),
      true,
    ],
    [
      'schedule',
      ({ head }) => ({
        event_name: 'schedule',
        sha: head,
        ref: 'refs/heads/main',
        event: { schedule: '0 5 * * 1' },
      }),
      false,
    ],
    [
      'workflow_dispatch',
      ({ head }) => ({
        event_name: 'workflow_dispatch',
        sha: head,
        ref: 'refs/heads/main',
        event: { inputs: { why: 'because' }, ref: 'refs/heads/main' },
      }),
      false,
    ],
    [
      'release',
      ({ head }) => ({
        event_name: 'release',
        sha: head,
        ref: 'refs/tags/v1.0.0',
        event: { action: 'published', release: { tag_name: 'v1.0.0', target_commitish: 'main' } },
      }),
      false,
    ],
  ];

  it.each(occasions)('%s: judged, no comment, everything else', async (_name, of, compared) => {
    for (const kind of ['good', 'bad'] as const) {
      const repository = change(kind);
      const occasion = of(repository);
      const result = await on(repository, occasion);
      expect(result.steps.at(-1)?.exitCode, log(result)).toBe(kind === 'good' ? 0 : 1);
      expect(result.outputs['comment-url']).toBe('');
      expect(result.steps.at(-1)?.summary).toMatch(kind === 'good' ? /✅/ : /⛔/);
      for (const output of ['evidence-path', 'sbom-path', 'report-path', 'sarif-path', 'artifact-path'])
        expect(existsSync(result.outputs[output] ?? ''), output).toBe(true);
      const { context, change: compare } = recordOf(result);
      expect(context).toMatchObject({
        event: occasion.event_name,
        commit: repository.head,
        ref: occasion.ref,
      });
      expect(context.pullRequest).toBeUndefined();
      expect(compare?.baseCommit).toBe(compared ? repository.base : undefined);
    }
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['of one’s own', 'refs/heads/mine', 'false', 1],
    ['that has rules', 'refs/heads/release-1', 'true', 0],
    ['that is the default one', 'refs/heads/main', 'false', 0],
  ])(
    'T8 a push to a branch %s: the run says whose rules these were',
    async (_what, ref, ref_protected, said) => {
      const { dir, base, head } = change('good');
      const event = { ref, before: base, after: head, repository: { default_branch: 'main' } };
      const occasion = { event_name: 'push', sha: head, ref, ref_type: 'branch', ref_protected, event };
      const result = await on({ dir, base, head }, occasion);
      expect(result.conclusion, log(result)).toBe('success');
      const warnings = result.steps
        .flatMap((step) => step.commands)
        .filter(({ properties }) => properties.title === 'Sealgate: a branch by its own rules');
      expect(warnings).toHaveLength(said);
      for (const { name, data } of warnings) {
        expect(name).toBe('warning');
        expect(data).toContain(
          "The branch 'mine' was judged by its own policy and compared with what was pushed",
        );
        expect(data).toContain('branches: [main]');
      }
    },
  );

  it('F a push whose commit before is gone (force push): not decided rather than a pass', async () => {
    const repository = change('good');
    const result = await on(repository, {
      event_name: 'push',
      sha: repository.head,
      ref: 'refs/heads/main',
      event: { before: 'e'.repeat(40), after: repository.head, forced: true },
    });
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(3);
    expect(log(result)).toContain('is not in this clone');
  });
});

describe('where the repository is checked out', () => {
  const git = (dir: string, ...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();

  it('in a folder of the workspace: annotations name files as the repository does', async () => {
    const bad = change('bad');
    const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
    cpSync(bad.dir, path.join(workspace, 'a b'), { recursive: true });
    const result = await on({ ...bad, dir: workspace }, pullRequest(bad, 'here'), {
      inputs: { dir: 'a b', 'check-run': 'true' },
    });
    expect(result.outputs.verdict, log(result)).toBe('fail');
    const errors = result.steps.at(-1)?.commands.filter(({ name }) => name === 'error') ?? [];
    expect(errors.map(({ properties }) => properties.file)).toEqual(['package-lock.json']);
    expect(github.state.checkRuns[0]?.request).toMatchObject({
      output: {
        annotations: expect.arrayContaining([expect.objectContaining({ path: 'package-lock.json' })]),
      },
    });
  });

  it('beside another one, which is judged: the evidence names that, and nothing of the event is held to be about it', async () => {
    const [own, other] = [change('good'), change('good', { 'README.md': 'Another one' })];
    git(other.dir, 'remote', 'add', 'origin', 'https://github.com/Acme/other.git');
    cpSync(other.dir, path.join(own.dir, 'other'), { recursive: true });
    const pushed = {
      event_name: 'push',
      sha: own.head,
      ref: 'refs/heads/main',
      event: { before: own.base, after: own.head },
    };
    const result = await on(own, pushed, {
      inputs: { dir: 'other', 'check-run': 'true', 'dependency-submission': 'true' },
    });
    expect(result.conclusion, log(result)).toBe('success');
    const { context, change: compare } = recordOf(result);
    expect(context).toMatchObject({
      repository: { slug: 'Acme/other', url: 'https://github.com/Acme/other' },
      commit: other.head,
    });
    expect([context.ref, compare]).toEqual([undefined, undefined]);
    const ledger = readFileSync(path.join(result.outputs['evidence-path'] ?? '', 'ledger.jsonl'), 'utf8');
    expect(JSON.parse(ledger).object).toBe(`Acme/other@${other.head}`);
    expect([github.state.checkRuns, github.state.snapshots]).toEqual([[], []]);
    // The workflow's own by another name: renamed since, or a fork of it.
    git(own.dir, 'remote', 'add', 'origin', 'https://github.com/acme/store');
    const renamed = await on(own, pushed);
    expect(recordOf(renamed)).toMatchObject({
      context: { repository: { slug: 'acme/shop' }, ref: 'refs/heads/main' },
      change: { baseCommit: own.base },
    });
  });
});

describe('GitHub Enterprise Server', () => {
  it('is asked at GITHUB_API_URL, and linked at GITHUB_SERVER_URL', async () => {
    const bad = change('bad');
    const server = { server_url: 'https://ghes.example.test', api_url: `${github.url}/api/v3` };
    const result = await on(bad, pullRequest(bad, 'here', server));
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(1);
    expect(firstLines()).toEqual([expect.stringMatching(/^### ⛔/)]);
    const body = github.state.comments[0]?.body ?? '';
    expect(body).toContain('https://ghes.example.test/acme/shop/actions/runs/100');
    expect(body).not.toContain('https://github.com/acme');
    await on(bad, pullRequest(bad, 'here', { ...server, run_id: '101' }));
    expect(firstLines()).toHaveLength(1);
  });

  it('tells who an app is at /api/graphql', async () => {
    github.state.accounts.set('ghs_app', { kind: 'app', login: 'gate[bot]', id: 9, canWrite: true });
    const bad = change('bad');
    const server = { server_url: 'https://ghes.example.test', api_url: `${github.url}/api/v3` };
    for (const run_id of ['100', '101']) {
      const result = await on(bad, pullRequest(bad, 'here', { ...server, run_id }), {
        inputs: { token: 'ghs_app' },
      });
      expect(result.outputs['comment-url'], log(result)).not.toBe('');
    }
    expect(firstLines()).toHaveLength(1);
  });
});

describe('proxies', () => {
  const HOST = 'api.github.example.test';
  const behind = (repository: Repository): Occasion =>
    pullRequest(repository, 'here', { api_url: github.url.replace('127.0.0.1', HOST) });

  it.each(['HTTP_PROXY', 'http_proxy'])('%s leads to GitHub', async (variable) => {
    const proxy = await startProxy();
    const bad = change('bad');
    const result = await on(bad, behind(bad), { env: { [variable]: proxy.url } });
    await proxy.close();
    expect(result.outputs['comment-url'], log(result)).not.toBe('');
    expect(firstLines()).toHaveLength(1);
    expect(new Set(proxy.asked)).toEqual(new Set([behind(bad).api_url?.toString().replace('http://', '')]));
  });

  it('a proxy that wants a password gets it, and the log does not', async () => {
    const proxy = await startProxy({ password: 'p%40ss' });
    const bad = change('bad');
    const url = proxy.url.replace('http://', 'http://user:p%2540ss@');
    const result = await on(bad, behind(bad), { env: { HTTP_PROXY: url } });
    await proxy.close();
    expect(firstLines(), log(result)).toHaveLength(1);
    expect(log(result)).not.toContain('p%40ss');
    expect(log(result)).not.toContain('p%2540ss');
  });

  it('F proxy 407: said so, and no verdict changes', async () => {
    const proxy = await startProxy({ password: 'other' });
    const bad = change('bad');
    const result = await on(bad, behind(bad), { env: { HTTP_PROXY: proxy.url } });
    await proxy.close();
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(1);
    expect(proxy.asked.length).toBeGreaterThan(0);
    expect(result.steps.at(-1)?.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', data: expect.stringContaining('407') }),
    );
  });

  it('NO_PROXY goes around it', async () => {
    const proxy = await startProxy();
    const bad = change('bad');
    const result = await on(bad, behind(bad), {
      env: { HTTP_PROXY: proxy.url, NO_PROXY: `.${HOST.split('.').slice(1).join('.')}` },
    });
    await proxy.close();
    // The name leads nowhere without the proxy, which shows that it was not asked.
    expect(proxy.asked).toEqual([]);
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(1);
    expect(log(result)).toContain('did not answer');
  });
});
