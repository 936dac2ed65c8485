// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows are what is tested
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflows } from '../../../src/check/workflows.js';
import { readWorkflows, readWorkflowsAt } from '../../../src/collect/workflows/read.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { makeFacts } from '../../support/facts.js';
import { commitAll, project, writeFiles } from '../../support/project.js';

const { policy } = baselinePolicy();
const HASH = 'a'.repeat(40);

/** Findings of untrusted checkouts in a repository with these files, as `file:line`. */
async function checkouts(files: Readonly<Record<string, string>>): Promise<string[]> {
  return checkoutsIn(project(files));
}

async function checkoutsIn(dir: string): Promise<string[]> {
  const facts = makeFacts({ workflows: await readWorkflows(dir) });
  const { findings } = (await workflows.load(facts))(facts, policy);
  return findings
    .filter(({ rule }) => rule === 'workflows/untrusted-checkout')
    .map(({ location }) => `${location?.file}:${location?.line}`);
}

const job = (on: string, steps: string): string =>
  `on: ${on}\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
const checkout = (key: string, value: string): string =>
  `      - uses: actions/checkout@${HASH}\n        with:\n          ${key}: ${value}\n`;

const WORKFLOW = '.github/workflows/ci.yml';
const AT = [`${WORKFLOW}:9`];

describe('code of a pull request on an event with the base’s rights', () => {
  it.each([
    ['pull_request_target', 'ref', "${{ github['head_ref'] }}"],
    [
      'pull_request_target',
      'ref',
      '${{ github . event . pull_request [ "head" ] . sha }}'.replaceAll('"', "'"),
    ],
    ['pull_request_target', 'ref', '${{ github.event.after }}'],
    ['pull_request_target', 'ref', 'refs/pull/${{ github.event.number }}/merge'],
    ['pull_request_target', 'ref', "${{ format('pull/{0}/head', github.event.number) }}"],
    ['pull_request_target', 'ref', '${{ github.event.pull_request.head.label }}'],
    ['issue_comment', 'ref', 'refs/pull/${{ steps.pull.outputs.number }}/head'],
    ['pull_request_target', 'repository', '${{ github.event.pull_request.head.repo.full_name }}'],
    ['workflow_run', 'repository', '${{ github.event.workflow_run.head_repository.full_name }}'],
    ['workflow_run', 'ref', '${{ github.event.workflow_run.head_commit.id }}'],
    ['workflow_run', 'ref', '${{ github.event.workflow_run.pull_requests[0].head.sha }}'],
  ])('T9 is seen on %s by %s: %s', async (event, key, value) => {
    expect(await checkouts({ [WORKFLOW]: job(event, checkout(key, value)) })).toEqual(AT);
  });

  it.each([
    ['pull_request_target', 'ref', '${{ github.event.pull_request.base.sha }}'],
    ['pull_request_target', 'ref', '${{ github.sha }}'],
    ['pull_request_target', 'repository', '${{ github.repository }}'],
    ['pull_request', 'ref', '${{ github.event.pull_request.head.sha }}'],
    ['push', 'ref', '${{ github.event.after }}'],
  ])('is not seen on %s by %s: %s', async (event, key, value) => {
    expect(await checkouts({ [WORKFLOW]: job(event, checkout(key, value)) })).toEqual([]);
  });

  it.each([
    ['a variable', checkout('ref', '${{ env.HEAD }}'), 9],
    ['a variable of a variable', checkout('ref', '${{ env.AGAIN }}'), 9],
    ['a script’s variable', '      - run: |\n          git fetch origin "$HEAD"\n', 8],
    ['a script’s variable in braces', '      - run: git -C x checkout --detach "${HEAD}"\n', 7],
    ['PowerShell’s variable', '      - run: git checkout $env:HEAD\n', 7],
  ])('T9 is seen through %s', async (_what, step, line) => {
    const with_ = (text: string): string =>
      text.replace(
        'permissions: {}',
        "permissions: {}\nenv: { HEAD: '${{ github.event.pull_request.head.sha }}', AGAIN: '${{ env.HEAD }}', BASE: '${{ github.event.pull_request.base.sha }}' }",
      );
    expect(await checkouts({ [WORKFLOW]: with_(job('pull_request_target', step)) })).toEqual([
      `${WORKFLOW}:${line + 1}`,
    ]);
    const base = step.replaceAll('HEAD', 'BASE').replaceAll('AGAIN', 'BASE');
    expect(await checkouts({ [WORKFLOW]: with_(job('pull_request_target', base)) })).toEqual([]);
  });

  it('T9 is seen in a script that makes up the ref', async () => {
    const run = (command: string) =>
      checkouts({ [WORKFLOW]: job('issue_comment', `      - run: ${command}\n`) });
    expect(await run('git fetch origin "pull/$NUMBER/head"')).toEqual([`${WORKFLOW}:7`]);
    expect(await run('git fetch origin "heads/$BRANCH"')).toEqual([]);
  });

  it('T9 is seen where a caller passes it into a reusable workflow, and not where it passes the base', async () => {
    const called = job('workflow_call', checkout('ref', '${{ inputs.commit }}'));
    const caller = (value: string): string =>
      `on: pull_request_target\npermissions: {}\nenv: { COMMIT: '\${{ github.event.pull_request.head.sha }}' }\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n    with: { commit: '${value}' }\n`;
    const found = (value: string) =>
      checkouts({ '.github/workflows/build.yml': called, [WORKFLOW]: caller(value) });
    const at = ['.github/workflows/build.yml:9'];
    expect(await found('${{ github.event.pull_request.head.sha }}')).toEqual(at);
    expect(await found('${{ env.COMMIT }}')).toEqual(at);
    expect(await found('${{ github.event.pull_request.base.sha }}')).toEqual([]);
  });

  it('T9 a variable that is made of itself ends, and hides nothing beside it', async () => {
    const text = job('pull_request_target', checkout('ref', '${{ env.LOOP }}')).replace(
      'permissions: {}',
      "permissions: {}\nenv: { LOOP: '${{ env.LOOP }}' }",
    );
    expect(await checkouts({ [WORKFLOW]: text })).toEqual([]);
    const beside = text.replace("'${{ env.LOOP }}'", "'${{ env.LOOP || github.head_ref }}'");
    expect(await checkouts({ [WORKFLOW]: beside })).toEqual([`${WORKFLOW}:10`]);
  });

  it('T9 is seen in actions of the repository, called or not', async () => {
    const action = `runs:\n  using: composite\n  steps:\n    - run: echo \${{ github.head_ref }}\n      shell: bash\n`;
    const paths = ['.github/actions/a/action.yml', '.github/actions/b/c/action.yaml', 'action.yml'];
    const dir = project(Object.fromEntries(paths.map((one) => [one, action])));
    const read = await readWorkflows(dir);
    expect(await readWorkflowsAt(dir, commitAll(dir))).toEqual(read);
    const facts = makeFacts({ workflows: read });
    const { findings } = (await workflows.load(facts))(facts, policy);
    expect(findings.map(({ rule, location }) => [rule, location?.file])).toEqual(
      paths.map((one) => ['workflows/script-injection', one]),
    );
  });

  it('T9 is seen in what a privileged workflow calls, wherever the action stands', async () => {
    const head = '${{ github.event.pull_request.head.sha }}';
    const action = `runs:\n  using: composite\n  steps:\n${checkout('ref', '${{ inputs.commit }}')}`;
    const files = {
      '.github/workflows/build.yml': job('workflow_call', checkout('ref', head)),
      'tools/get/action.yaml': action,
      'tools/outer/action.yml': `runs:\n  using: composite\n  steps:\n    - uses: ./tools/get\n      with: { Commit: '${head}' }\n`,
    };
    const caller = (event: string): string =>
      `on: ${event}\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n  use:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./tools/outer/\n`;
    expect(await checkouts({ ...files, [WORKFLOW]: caller('pull_request') })).toEqual([]);
    const dir = project({ ...files, [WORKFLOW]: caller('pull_request_target') });
    const found = ['.github/workflows/build.yml:9', 'tools/get/action.yaml:6'];
    expect(await checkoutsIn(dir)).toEqual(found);
    const commit = commitAll(dir);
    expect(await readWorkflowsAt(dir, commit)).toEqual(await readWorkflows(dir));
    const facts = makeFacts({ workflows: await readWorkflows(dir) });
    const { findings } = (await workflows.load(facts))(facts, policy);
    expect(findings.map(({ message }) => message).join('\n')).toContain(
      "On pull_request_target (of .github/workflows/ci.yml, which calls this) the job 'build' checks out",
    );
  });

  it('reads actions however deep they use each other, in a circle too', async () => {
    const uses = (name: string): string =>
      `runs:\n  using: composite\n  steps:\n    - uses: ./tools/${name}\n`;
    const names = Array.from({ length: 10 }, (_, depth) => `level-${depth}`);
    const actions = names.map((name, depth) => [
      `tools/${name}/action.yml`,
      uses(`level-${(depth + 1) % 10}`),
    ]);
    const dir = project({
      [WORKFLOW]: job('push', '      - uses: ./tools/level-0\n'),
      ...Object.fromEntries(actions),
    });
    const found = [WORKFLOW, ...actions.map(([file]) => file)];
    expect((await readWorkflows(dir)).map((file) => file.path)).toEqual(found);
    const read = await readWorkflowsAt(dir, commitAll(dir));
    expect(read.map((file) => file.path)).toEqual(found);
  });

  it('reads no action out of the repository, and none that is not there', async () => {
    const outside = project({ 'action.yml': 'runs: { using: composite, steps: [] }\n' });
    const uses = (name: string): string => `      - uses: ${name}\n`;
    const names = ['./linked', '../x', './.git/hooks', './missing', './${{ matrix.x }}', './inside'];
    const dir = project({ [WORKFLOW]: job('push', names.map(uses).join('')) });
    symlinkSync(outside, path.join(dir, 'linked'));
    writeFiles(dir, {
      'real/action.yml': 'runs: { using: composite, steps: [] }\n',
      '.git/hooks/action.yml': 'x',
    });
    symlinkSync('real', path.join(dir, 'inside'));
    expect((await readWorkflows(dir)).map((file) => file.path)).toEqual([WORKFLOW, 'inside/action.yml']);
  });
});
