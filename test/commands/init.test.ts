import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Values, World } from '../../src/commands/command.js';
import { NO_COMMIT } from '../../src/commands/init/action-ref.js';
import { WORKFLOW_FILES } from '../../src/commands/init/files.js';
import { WORKFLOWS } from '../../src/commands/init/generated.js';
import { command } from '../../src/commands/init.js';
import { loadPolicy } from '../../src/policy/load.js';
import { readOverrides } from '../../src/policy/overrides.js';
import { packageLock } from '../support/project.js';

const root = path.resolve(import.meta.dirname, '../..');
const PIN = /(uses: sealgate\/sealgate(?:\/[a-z]+)?@)[0-9a-f]{40}/g;
const REF = `acme/sealgate@${'1a2b3c4d'.repeat(5)}`;

function repository(files: Readonly<Record<string, string>> = {}, branch?: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'init-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  if (branch !== undefined) execFileSync('git', ['init', '-q', '-b', branch, dir]);
  return dir;
}

async function init(dir: string, values: Values = {}, program?: string) {
  const world: World = {
    cwd: dir,
    env: {},
    log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
    now: () => new Date(0),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 80 },
    ...(program === undefined ? {} : { program }),
  };
  const answer = await command.run([], { 'action-ref': REF, ...values }, world);
  return {
    ...answer,
    json: answer.json as { files: { path: string; state: string; text?: string }[]; kept: string[] },
  };
}

interface Workflow {
  readonly on: { readonly push?: { readonly branches: readonly string[] } };
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
      }
    >
  >;
}

function workflowIn(dir: string, name = 'sealgate.yml'): Workflow {
  return parse(readFileSync(path.join(dir, '.github/workflows', name), 'utf8')) as Workflow;
}

describe('init', () => {
  it('writes a policy that loads and a pinned workflow into a repository with nothing', async () => {
    const dir = repository({}, 'trunk');
    const { exitCode, json, text } = await init(dir);
    expect(exitCode).toBe(0);
    expect(json.files.map(({ path: file, state }) => [file, state])).toEqual([
      ['.github/sealgate.yml', 'written'],
      ['.github/workflows/sealgate.yml', 'written'],
    ]);
    expect(text).toContain('Wrote:');
    const loaded = await loadPolicy({ dir, overrides: await readOverrides({}) });
    expect(loaded.source).toMatchObject({ path: '.github/sealgate.yml', presets: ['baseline'] });
    const workflow = workflowIn(dir);
    expect(workflow.on.push?.branches).toEqual(['trunk']);
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.gate?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    const uses = workflow.jobs.gate?.steps.map((step) => step.uses) ?? [];
    expect(uses).toContain(REF);
    for (const use of uses) expect(use).toMatch(/@[0-9a-f]{40}$/);
    expect(workflow.jobs.gate?.steps.find((step) => step.uses === REF)?.with).toBeUndefined();
  });

  it('policy written by default means what the preset means', async () => {
    const npm = { 'package.json': '{}', 'package-lock.json': '{}' };
    const [plain, written] = [repository(npm), repository(npm)];
    await init(written);
    const overrides = await readOverrides({});
    const policies = await Promise.all([plain, written].map((dir) => loadPolicy({ dir, overrides })));
    const [first, second] = policies.map(({ policy }) => ({ ...policy, origins: undefined }));
    expect(second).toEqual(first);
  });

  it('of a lockfile that is not read, it says that its packages are not judged', async () => {
    const deno = repository({ 'deno.json': '{}', 'deno.lock': '{"version":"5"}' });
    const { text } = await init(deno);
    expect(text).toContain('Note: deno.lock is of a program whose lockfiles are not read');
    expect(text).not.toContain('there is no lockfile');
    const policy = readFileSync(path.join(deno, '.github/sealgate.yml'), 'utf8');
    expect(policy).toContain('# - lockfile deno.lock, which is not read');
    expect(policy).toContain('lockfiles: optional');
  });

  it('without anything to lock, the policy lets a verdict come; with a package.json it does not', async () => {
    const [bare, project] = [
      repository({ Dockerfile: 'FROM scratch' }),
      repository({ 'package.json': '{}' }),
    ];
    const { text } = await init(bare);
    expect(text).toContain('Note: there is no lockfile, so the policy has checks.lockfiles: optional.');
    expect((await init(project)).text).toContain('The gate says "not decided" until one is committed.');
    const [loose, strict] = await Promise.all(
      [bare, project].map(async (dir) => loadPolicy({ dir, overrides: await readOverrides({}) })),
    );
    expect(loose?.policy.checks.lockfiles).toBe('optional');
    expect(strict?.policy.checks.lockfiles).toBe('required');
    // The first lockfile has its advisories from the start.
    expect(loose?.policy.vulnerabilities).toEqual(['registry']);
  });

  it('says which packages only scanners tell of, and how to have them looked at', async () => {
    const dir = repository({ 'requirements.txt': 'flask==0.12\n', 'api/go.mod': 'module api\n' }, 'main');
    const { text, json } = await init(dir);
    expect(text).toContain(
      'Note: only reports of scanners tell of api/go.mod, requirements.txt; without one, a pass says nothing',
    );
    const [policy, workflow] = ['.github/sealgate.yml', '.github/workflows/sealgate.yml'].map((file) =>
      readFileSync(path.join(dir, file), 'utf8'),
    ) as [string, string];
    expect(policy).toContain('# require-reports: [format:trivy]');
    expect(policy).toContain('# - packages of requirements.txt, which only reports of scanners tell of');
    expect(workflow).toContain('        #   run: trivy-fs\n');
    expect(json).toMatchObject({ detected: { others: ['api/go.mod', 'requirements.txt'] } });
    // Taken up as it stands, the workflow is one with the input.
    const used = parse(workflow.replace('# with:', 'with:').replace('#   run: trivy-fs', '  run: trivy-fs'));
    expect(JSON.stringify(used)).toContain('"with":{"run":"trivy-fs"}');
    const scanned = repository({
      'requirements.txt': 'flask==0.12\n',
      '.github/workflows/scan.yml': 'run: trivy fs .\n',
    });
    expect((await init(scanned)).text).not.toContain('only reports of scanners');
  });

  it('says which registries the gate does not ask on the word of the repository', async () => {
    const npmrc =
      'registry=https://npm.example.test/\n@acme:registry=https://acme.example.test/\n//npm.example.test/:_authToken=secret\n';
    const dir = repository({ '.npmrc': npmrc, 'web/yarn.lock': '# yarn lockfile v1\n' });
    writeFileSync(path.join(dir, 'web/.yarnrc'), '"@shop:registry" "https://shop.example.test/"\n');
    const { text, json } = await init(dir);
    expect(text).toContain('`registry: https://npm.example.test/` under Sealgate');
    expect(text).toContain('@acme (https://acme.example.test/)');
    expect(text).not.toContain('secret');
    expect(json).toMatchObject({
      detected: {
        registries: [
          { file: '.npmrc', url: 'https://npm.example.test/' },
          { file: '.npmrc', scope: '@acme', url: 'https://acme.example.test/' },
          { file: 'web/.yarnrc', scope: '@shop', url: 'https://shop.example.test/' },
        ],
      },
    });
    expect((await init(repository({ 'package-lock.json': '{}' }))).text).not.toContain('registry');
  });

  it('names the lockfiles first, and a few of each kind, however many images there are', async () => {
    const dir = repository(
      {
        'z/package-lock.json': '{}',
        ...Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [`a/${String(index).padStart(2, '0')}/Dockerfile`, '']),
        ),
      },
      'main',
    );
    const { text } = await init(dir);
    expect(text?.split('\n')[0]).toBe(
      'Found: z/package-lock.json; a/00/Dockerfile, a/01/Dockerfile, a/02/Dockerfile, a/03/Dockerfile, a/04/Dockerfile, a/05/Dockerfile and 34 more; default branch main',
    );
  });

  it('names the default branch whatever branch it is started on', async () => {
    const dir = repository({ 'package-lock.json': '{}' }, 'master');
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args]);
    git('commit', '-q', '--allow-empty', '-m', 'first');
    git('checkout', '-q', '-b', 'add-sealgate');
    const { json } = await init(dir);
    expect(workflowIn(dir).on.push?.branches).toEqual(['master']);
    expect(json).toMatchObject({ detected: { defaultBranch: 'master', defaultBranchKnown: true } });
    const outside = await init(repository());
    expect(outside.text).toContain('default branch main (assumed: there is no branch here)');
    expect(outside.text).toContain('git knows no repository here');
  });

  it.each([
    ['git@github.corp.example.test:acme/shop.git', 'github.corp.example.test'],
    ['https://ci@git.example.test:8443/acme/shop', 'git.example.test'],
    ['git@github.com:acme/shop.git', undefined],
    ['ssh://git@ssh.github.com:443/acme/shop.git', undefined],
    ['https://acme.ghe.com/acme/shop.git', undefined],
    ['../shop.git', undefined],
  ])(
    'of the remote %s it notes the server %s, and keeps artifacts by what that takes',
    async (remote, server) => {
      const dir = repository({ 'package-lock.json': '{}' }, 'main');
      execFileSync('git', ['-C', dir, 'remote', 'add', 'origin', remote]);
      const { text } = await init(dir, { workflow: ['pull-request', 'publish-comment', 'release-image'] });
      expect(/Note: the remote is on (\S+)\. /.exec(text)?.[1]).toBe(server);
      expect(text.includes('sealgate-comment.yml finds nothing to write')).toBe(server !== undefined);
      expect(text).not.toContain('git knows no repository');
      const workflows = ['sealgate.yml', 'sealgate-release-image.yml']
        .map((file) => readFileSync(path.join(dir, '.github/workflows', file), 'utf8'))
        .join('');
      const versions = [...workflows.matchAll(/(?:up|down)load-artifact@[0-9a-f]{40} # v(\d+)/g)].map(
        ([, v]) => Number(v),
      );
      expect(versions).toHaveLength(3);
      for (const version of versions) expect(version === 3).toBe(server !== undefined);
      expect(workflows.includes('overwrite:')).toBe(server === undefined);
    },
  );

  it('refuses a folder below the top of its repository, where GitHub reads no workflow', async () => {
    const dir = repository({ 'apps/web/package-lock.json': '{}' }, 'main');
    const below = path.join(dir, 'apps/web');
    await expect(init(below, { force: true })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('not its top'),
      hint: expect.stringContaining(`init --dir ${dir}`),
    });
    expect(existsSync(path.join(below, '.github'))).toBe(false);
  });

  it('says what to type next as the program was started', async () => {
    expect((await init(repository(), {}, 'node ../sealgate/dist/index.js')).text).toContain(
      'with: node ../sealgate/dist/index.js init --workflow publish-comment',
    );
    const dir = repository({ Dockerfile: 'FROM scratch' });
    // From where the reader stands, which may be elsewhere.
    const { text } = await init(dir, { dir: `${dir}/../${path.basename(dir)}` });
    const again = `with: sealgate init --dir ${dir}/../${path.basename(dir)} --workflow`;
    expect(text).toContain(`${again} publish-comment`);
    expect(text).toContain(`${again} release-image`);
  });

  it('proposes no workflow that is there, and takes none of its own for a scanner', async () => {
    const dir = repository({ Dockerfile: 'FROM scratch' }, 'main');
    await init(dir, { workflow: Object.keys(WORKFLOW_FILES) });
    const { text, json } = await init(dir, { force: true });
    expect(text).not.toContain('--workflow');
    expect(json).toMatchObject({ detected: { scanners: [] } });
  });

  it('sees lockfiles, images and scanners, and says so in the files', async () => {
    const dir = repository(
      {
        'package-lock.json': '{}',
        'apps/web/pnpm-lock.yaml': '',
        'old/bun.lockb': '',
        'node_modules/x/package-lock.json': '{}',
        Dockerfile: 'FROM scratch',
        'deploy/api.dockerfile': 'FROM scratch',
        '.github/workflows/ci.yml':
          'jobs: { a: { steps: [{ uses: aquasecurity/trivy-action@x }, { run: npm audit }] } }',
      },
      'main',
    );
    const { json } = await init(dir);
    expect(json).toMatchObject({
      detected: {
        managers: ['bun', 'npm', 'pnpm'],
        lockfiles: ['apps/web/pnpm-lock.yaml', 'package-lock.json'],
        unread: ['old/bun.lockb'],
        dockerfiles: ['Dockerfile', 'deploy/api.dockerfile'],
        scanners: [
          { workflow: '.github/workflows/ci.yml', tool: 'Trivy' },
          { workflow: '.github/workflows/ci.yml', tool: 'npm audit' },
        ],
        defaultBranch: 'main',
      },
    });
    const policy = readFileSync(path.join(dir, '.github/sealgate.yml'), 'utf8');
    expect(policy).toContain('# - Trivy in .github/workflows/ci.yml');
    expect(policy).toContain('# require-reports: [format:trivy]');
    expect(workflowIn(dir).jobs.gate?.steps.find((step) => step.uses === REF)?.with).toEqual({
      run: 'npm-audit',
    });
  });

  it('says of lockfiles that nobody can read that they keep every run undecided, and what to do', async () => {
    const dir = repository(
      {
        'package-lock.json': packageLock({ left: {} }),
        'test/fixtures/empty/package-lock.json': '',
        'app/pnpm-lock.yaml': '<<<<<<< ours\n=======\n>>>>>>> theirs\n',
      },
      'main',
    );
    const { json, text } = await init(dir);
    expect(json).toMatchObject({
      detected: {
        broken: [{ path: 'app/pnpm-lock.yaml' }, { path: 'test/fixtures/empty/package-lock.json' }],
      },
    });
    expect(text).toMatch(/^Note: app\/pnpm-lock\.yaml .*merge.*, and keeps every run undecided\. \S/m);
    expect(text).toMatch(
      /^Note: test\/fixtures\/empty\/package-lock\.json is empty, and keeps every run undecided\. .* exclude-lockfiles: \[test\] in the policy\.$/m,
    );
    expect(text).not.toContain('Note: package-lock.json');
  });

  it('works outside of git, and lets npm audit only where its lockfile is at the root', async () => {
    const dir = repository({ 'a/package-lock.json': '{}', 'node_modules/b/package-lock.json': '{}' });
    const { json } = await init(dir);
    expect(workflowIn(dir).jobs.gate?.steps.find((step) => step.uses === REF)?.with).toBeUndefined();
    expect(json).toMatchObject({ detected: { lockfiles: ['a/package-lock.json'], defaultBranch: 'main' } });
  });

  it('has the advisories of lockfiles that npm audit does not read from the registry', async () => {
    const policyOf = async (files: Readonly<Record<string, string>>) => {
      const dir = repository(files);
      await init(dir);
      const { policy } = await loadPolicy({ dir, overrides: await readOverrides({}) });
      return [policy.vulnerabilities, policy.checks.vulnerabilities];
    };
    // As with npm audit, a registry that gives none leaves the run undecided.
    const asked = [['registry'], 'when-online'];
    expect(await policyOf({ 'pnpm-lock.yaml': '' })).toEqual(asked);
    expect(await policyOf({ 'package-lock.json': '{}', 'tool/bun.lock': '{}' })).toEqual(asked);
    expect(await policyOf({ Dockerfile: 'FROM scratch' })).toEqual(asked);
    expect(await policyOf({ 'package-lock.json': '{}' })).toEqual([[], 'optional']);
  });

  it.each([
    ['.github/workflows/sealgate.yml', '.github/sealgate.yml'],
    ['.github/sealgate.yml', '.github/workflows/sealgate.yml'],
  ])('where there is %s alone, it writes %s', async (there, missing) => {
    const dir = repository({ [there]: 'mine' });
    const { json, text } = await init(dir);
    expect(json.files.map(({ path, state }) => [path, state])).toEqual([[missing, 'written']]);
    expect(json.kept).toEqual([there]);
    expect(text).toContain(`${there} is there already, and stays as it is.`);
    expect(readFileSync(path.join(dir, there), 'utf8')).toBe('mine');
    await expect(init(dir)).rejects.toMatchObject({
      code: 'USAGE',
      message:
        '.github/sealgate.yml and .github/workflows/sealgate.yml exist already: there is nothing to write',
      hint: expect.stringContaining('--force --dry-run shows what that would be'),
    });
    expect((await init(dir, { force: true, 'dry-run': true })).json.files).toHaveLength(2);
    expect(readFileSync(path.join(dir, there), 'utf8')).toBe('mine');
    const forced = await init(dir, { force: true });
    expect(forced.json.files.map(({ state }) => state)).toEqual(['replaced', 'replaced']);
  });

  it('--dry-run shows the files and writes none', async () => {
    const dir = repository();
    const { json, text } = await init(dir, { 'dry-run': true });
    expect(json.files.map(({ state }) => state)).toEqual(['would-write', 'would-write']);
    expect(json.files[1]?.text).toContain(REF);
    expect(text).toContain('Would write:');
    expect(readdirSync(dir)).toEqual([]);
  });

  it('writes the other workflows when asked, all pinned to the same commit', async () => {
    const dir = repository({ 'package-lock.json': '{}' });
    await init(dir, { workflow: Object.keys(WORKFLOW_FILES) });
    for (const { file } of Object.values(WORKFLOW_FILES)) {
      const workflow = workflowIn(dir, file);
      const uses = Object.values(workflow.jobs).flatMap((job) =>
        job.steps.flatMap((step) => step.uses ?? []),
      );
      expect(uses.length).toBeGreaterThan(1);
      for (const use of uses) expect(use).toMatch(/@[0-9a-f]{40}$/);
      expect(uses.filter((use) => use.startsWith('sealgate/'))).toEqual([]);
    }
    const comment = workflowIn(dir, 'sealgate-comment.yml').jobs.comment?.steps.map((step) => step.uses);
    expect(comment).toContain(REF.replace('@', '/comment@'));
  });

  it('adds one more workflow beside a policy that is there, and leaves the policy alone', async () => {
    const dir = repository({ '.github/sealgate.yml': 'extends: strict\n' });
    const { json, text } = await init(dir, { workflow: ['publish-comment'] });
    expect(json.files.map((file) => file.path)).toEqual(['.github/workflows/sealgate-comment.yml']);
    expect(text).toContain('.github/sealgate.yml is there already, and stays as it is.');
    await init(dir, { workflow: ['publish-comment'], force: true });
    expect(readFileSync(path.join(dir, '.github/sealgate.yml'), 'utf8')).toBe('extends: strict\n');
    await expect(init(dir, { workflow: ['publish-comment'] })).rejects.toMatchObject({
      message:
        '.github/sealgate.yml and .github/workflows/sealgate-comment.yml exist already: there is nothing to write',
    });
  });

  it.each(['.github/sealgate.yaml', '.github/sealgate.json'])(
    'writes no second policy beside %s, which would make both unusable',
    async (file) => {
      const dir = repository({ [file]: '{}' });
      for (const force of [false, true]) {
        const { json, text } = await init(dir, { force });
        expect(json.files.map((one) => one.path)).toEqual(['.github/workflows/sealgate.yml']);
        expect(text).toContain(`${file} is there already, and stays as it is.`);
        await expect(init(dir)).rejects.toMatchObject({ message: expect.stringContaining(`${file} and`) });
      }
      expect(readdirSync(path.join(dir, '.github')).sort()).toEqual([path.basename(file), 'workflows']);
    },
  );

  it('offers to leave out lockfiles that only tests use, and judges them until then', async () => {
    const dir = repository({
      'package-lock.json': '{}',
      'packages/a/test/fixtures/x/yarn.lock': '',
      'packages/a/test/y/yarn.lock': '',
      'latest/yarn.lock': '',
    });
    await init(dir);
    const policy = readFileSync(path.join(dir, '.github/sealgate.yml'), 'utf8');
    expect(policy).toContain('# exclude-lockfiles:\n#   - "packages/a/test"\n\n');
    const loaded = await loadPolicy({ dir, overrides: await readOverrides({}) });
    expect(loaded.policy.excludeLockfiles).toEqual([]);
  });

  it('says how the image of a Dockerfile is released', async () => {
    const line = 'init --workflow release-image';
    expect((await init(repository({ Dockerfile: 'FROM scratch' }))).text).toContain(line);
    expect((await init(repository())).text).not.toContain(line);
  });

  it.each([
    'v1',
    'acme/sealgate@v1',
    'acme/sealgate@main',
    `x@${'a'.repeat(40)}`,
    `acme/s@${'a'.repeat(39)}`,
  ])('T1 refuses --action-ref %s', async (ref) => {
    await expect(init(repository(), { 'action-ref': ref })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('knows the commit of its own checkout', async () => {
    const { json } = await init(repository(), { 'action-ref': undefined });
    const head = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    expect(json).toMatchObject({ action: { uses: expect.stringMatching(new RegExp(`^[^@]+@${head}$`)) } });
  });

  it('T6 a hostile branch or file name stays data', async () => {
    const dir = repository({ 'x\n  evil: true/Dockerfile': '' }, 'main');
    execFileSync('git', ['-C', dir, 'symbolic-ref', 'HEAD', 'refs/heads/a\'b"];c!+']);
    await init(dir);
    expect(workflowIn(dir).on.push?.branches).toEqual(['a\'b"\\];c\\!\\+']);
    const policy = parse(readFileSync(path.join(dir, '.github/sealgate.yml'), 'utf8')) as object;
    expect(Object.keys(policy)).not.toContain('evil');
  });

  it('refuses an unknown workflow and a folder that is not there', async () => {
    await expect(init(repository(), { workflow: ['pull_request'] })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(init(path.join(tmpdir(), 'no-such-folder-of-sealgate'))).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
  });

  it('takes a link to a folder for the folder', async () => {
    const link = path.join(repository(), 'link');
    symlinkSync(repository({ 'package-lock.json': '{}' }), link);
    expect((await init(link)).exitCode).toBe(0);
  });
});

describe('workflows/', () => {
  it('are what init carries', () => {
    const names = readdirSync(path.join(root, 'workflows')).map((name) => name.replace(/\.yml$/, ''));
    expect(Object.keys(WORKFLOWS)).toEqual(names.sort());
    expect(Object.keys(WORKFLOW_FILES).sort()).toEqual(names);
    for (const name of names) {
      const text = readFileSync(path.join(root, 'workflows', `${name}.yml`), 'utf8');
      expect(`${WORKFLOWS[name]?.join('\n')}\n`).toBe(text.replace(PIN, `$1${NO_COMMIT}`));
    }
  });

  it('are what init writes for an npm repository, but for the commit', async () => {
    const dir = repository({ 'package-lock.json': '{}' }, 'main');
    await init(dir, { workflow: Object.keys(WORKFLOW_FILES) });
    for (const [name, { file }] of Object.entries(WORKFLOW_FILES)) {
      const written = readFileSync(path.join(dir, '.github/workflows', file), 'utf8');
      const shown = readFileSync(path.join(root, 'workflows', `${name}.yml`), 'utf8');
      const [repo, commit] = REF.split('@');
      expect(written).toBe(
        shown.replace(
          /sealgate\/sealgate((?:\/[a-z]+)?)@[0-9a-f]{40}/g,
          (_all, more: string) => `${repo}${more}@${commit}`,
        ),
      );
    }
  });

  it('T1 name one commit of this repository that holds the action', (context) => {
    const commits = new Set(
      Object.keys(WORKFLOW_FILES).flatMap((name) =>
        [...readFileSync(path.join(root, 'workflows', `${name}.yml`), 'utf8').matchAll(PIN)].map(
          ([uses]) => uses.split('@')[1] ?? '',
        ),
      ),
    );
    expect(commits.size).toBe(1);
    const [commit = ''] = commits;
    expect(commit).not.toBe(NO_COMMIT);
    const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (git('rev-parse', '--is-shallow-repository').stdout.trim() !== 'false') {
      context.skip('needs the whole history: git fetch --unshallow');
    }
    expect(git('merge-base', '--is-ancestor', commit, 'HEAD').status).toBe(0);
    expect(
      git(
        'ls-tree',
        '--name-only',
        commit,
        'action.yml',
        'audit/action.yml',
        'comment/action.yml',
        'dist/index.js',
        'image/action.yml',
      ).stdout,
    ).toBe('action.yml\naudit/action.yml\ncomment/action.yml\ndist/index.js\nimage/action.yml\n');
  });

  it('T1 T3 T60: pinned by commit, no rights by default, time limits, no muted gate', () => {
    for (const lines of Object.values(WORKFLOWS)) {
      const text = lines.join('\n');
      const workflow = parse(text) as Workflow & { readonly concurrency?: object };
      expect(workflow.permissions).toEqual({});
      expect(workflow.concurrency).toBeDefined();
      for (const job of Object.values(workflow.jobs)) {
        expect(job).toHaveProperty('timeout-minutes');
        expect(job.permissions).toBeDefined();
        for (const step of job.steps) {
          if (step.uses === undefined) continue;
          expect(step.uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
          if (step.uses.startsWith('actions/checkout@'))
            expect(step.with?.['persist-credentials']).toBe(false);
          if (step.uses.startsWith('sealgate/')) expect(step).not.toHaveProperty('continue-on-error');
        }
      }
    }
  });

  it('T3 every job has these rights and no others; what signs or comments runs no code of the repository', () => {
    const rights: Record<string, object> = {};
    for (const [name, lines] of Object.entries(WORKFLOWS))
      for (const [id, { permissions, steps }] of Object.entries((parse(lines.join('\n')) as Workflow).jobs)) {
        rights[`${name} ${id}`] = permissions ?? {};
        if (['comment', 'sign'].includes(id))
          for (const { uses = '' } of steps) expect(uses).not.toMatch(/^actions\/checkout@/);
      }
    expect(rights).toEqual({
      'publish-comment comment': { actions: 'read', 'pull-requests': 'write' },
      'pull-request gate': { contents: 'read', 'pull-requests': 'write' },
      'release-image build': { contents: 'read', packages: 'write' },
      'release-image gate': { contents: 'read', packages: 'read', 'id-token': 'write' },
      'release-image sign': { packages: 'write', 'id-token': 'write', attestations: 'write' },
      'scheduled-audit audit': { contents: 'write', 'id-token': 'write' },
    });
  });

  it('T8 a pull request that is turned to another branch is judged again', () => {
    const { on, jobs } = parse(WORKFLOWS['pull-request']?.join('\n') ?? '') as Workflow & {
      readonly on: { readonly pull_request: { readonly types: readonly string[] } };
    };
    expect(on.pull_request.types).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
    // A job that is skipped counts as passed.
    for (const job of Object.values(jobs)) expect(job).not.toHaveProperty('if');
  });

  it.each([
    ['npm', 'package-lock.json', 'npm-audit'],
    ['pnpm', 'pnpm-lock.yaml', undefined],
  ])('the scan of a release reaches the gate in a repository of %s', async (_manager, lockfile, run) => {
    const dir = repository({ 'package.json': '{}', [lockfile]: '' }, 'main');
    await init(dir, { workflow: ['release-image'] });
    const { jobs } = workflowIn(dir, 'sealgate-release-image.yml');
    const gate = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .find(({ uses }) => uses === `acme/sealgate@${REF.split('@')[1]}`);
    expect(gate?.with?.report).toBe('reports/trivy-image.json');
    expect(gate?.with?.run).toBe(run);
  });

  it('T36 the image is signed, attested and verified by the digest that was pushed', () => {
    interface Steps {
      readonly env?: Readonly<Record<string, string>>;
      readonly outputs?: Readonly<Record<string, string>>;
      readonly steps: readonly {
        readonly id?: string;
        readonly uses?: string;
        readonly run?: string;
        readonly with?: Readonly<Record<string, unknown>>;
      }[];
    }
    const { jobs } = parse(WORKFLOWS['release-image']?.join('\n') ?? '') as { jobs: Record<string, Steps> };
    const push = jobs.build?.steps.find((step) => step.uses?.startsWith('docker/build-push-action@'));
    expect(jobs.build?.outputs?.digest).toBe(`\${{ steps.${push?.id}.outputs.digest }}`);
    expect(jobs.sign?.env?.IMAGE).toMatch(/^\$\{\{ \S+ \}\}@\$\{\{ needs\.build\.outputs\.digest \}\}$/);
    const calls = jobs.sign?.steps.flatMap((step) => step.run?.match(/\bcosign [^\n]*/g) ?? []) ?? [];
    expect(calls.map((call) => call.split(' ')[1])).toEqual(['verify', 'verify-attestation']);
    const seal = jobs.sign?.steps.find((step) => step.uses?.startsWith('sealgate/sealgate/image@'));
    expect(seal?.with?.image).toBe('$' + '{{ env.IMAGE }}');
    for (const call of calls) expect(call).toMatch(/ "\$IMAGE"/);
  });

  it('T6 no expression stands inside a script', () => {
    for (const lines of Object.values(WORKFLOWS)) {
      const { jobs } = parse(lines.join('\n')) as { jobs: Record<string, { steps: { run?: string }[] }> };
      const scripts = Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
      for (const script of scripts) expect(script).not.toContain('${' + '{');
    }
  });
});
