// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows are what is tested
import { describe, expect, it } from 'vitest';
import { pastedContexts } from '../../src/check/workflows/expressions.js';
import { workflows } from '../../src/check/workflows.js';
import { parseWorkflow } from '../../src/collect/workflows/parse.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import type { WorkflowFile } from '../../src/model/workflows/workflow.js';
import { baselinePolicy } from '../../src/policy/baseline.js';
import { makeFacts } from '../support/facts.js';

const { policy } = baselinePolicy();
const HASH = 'a'.repeat(40);

function parse(text: string, path = '.github/workflows/ci.yml'): Promise<WorkflowFile> {
  return parseWorkflow(Buffer.from(text), path);
}

async function judge(texts: readonly string[], base?: readonly string[]): Promise<CheckResult> {
  const read = (all: readonly string[]) =>
    Promise.all(all.map((text, n) => parse(text, `.github/workflows/${n}.yml`)));
  const given = makeFacts({
    workflows: await read(texts),
    ...(base === undefined
      ? {}
      : {
          base: {
            ref: 'main',
            commit: HASH,
            graphs: [],
            changes: [],
            reports: [],
            workflows: await read(base),
          },
        }),
  });
  return (await workflows.load(given))(given, policy);
}

/** `rule:line` of everything found in one workflow. */
async function found(text: string): Promise<string[]> {
  const { findings } = await judge([text]);
  return findings.map(({ rule, location }) => `${rule.replace('workflows/', '')}:${location?.line}`).sort();
}

const CLEAN = `on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${HASH} # v7
        with:
          persist-credentials: false
      - uses: ./.github/actions/own
      - uses: docker://alpine@sha256:${'b'.repeat(64)}
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

describe('workflows', () => {
  it('finds nothing in a careful workflow', async () => {
    expect(await found(CLEAN)).toEqual([]);
  });

  it.each([
    ['a tag', `actions/checkout@${HASH}`, 'actions/checkout@v7', 'unpinned-uses:9'],
    ['a short hash', `actions/checkout@${HASH}`, `actions/checkout@${HASH.slice(0, 12)}`, 'unpinned-uses:9'],
    ['no version', './.github/actions/own', 'acme/own', 'unpinned-uses:12'],
    ['an image by tag', `docker://alpine@sha256:${'b'.repeat(64)}`, 'docker://alpine:3', 'unpinned-uses:13'],
    ['kept credentials', 'persist-credentials: false', 'fetch-depth: 0', 'kept-credentials:9'],
    ['permissions for all', 'permissions: {}\n', 'permissions: write-all\n', 'broad-permissions:2'],
    [
      'a job that may write everything',
      'permissions:\n      contents: read',
      'permissions: write-all',
      'broad-permissions:6',
    ],
    ['a machine of our own', 'ubuntu-24.04', '[self-hosted, linux]', 'self-hosted-runner:4'],
    [
      'a title in a script',
      'echo "$TITLE"',
      'echo "${{ github.event.pull_request.title }}"',
      'script-injection:14',
    ],
  ])('names %s and its line', async (_, from, to, expected) => {
    expect(CLEAN).toContain(from);
    expect(await found(CLEAN.replace(from, to))).toEqual([expected]);
  });

  it.each(['pull_request_review', 'pull_request_review_comment', 'fork', 'gollum', 'watch'])(
    'names a machine of our own for %s, which strangers can start',
    async (event) => {
      const own = CLEAN.replace('ubuntu-24.04', 'self-hosted').replace('on: pull_request', `on: ${event}`);
      expect(own).toContain(`on: ${event}`);
      expect(await found(own)).toEqual(['self-hosted-runner:4']);
      expect(await found(own.replace(`on: ${event}`, 'on: push'))).toEqual([]);
    },
  );

  it('names a workflow and jobs without permissions once', async () => {
    const without = CLEAN.replace('permissions: {}\n', '').replace(
      '    permissions:\n      contents: read\n',
      '',
    );
    expect(await found(without)).toEqual(['missing-permissions:3']);
    // Each job says it, so the workflow need not.
    expect(await found(CLEAN.replace('permissions: {}\n', ''))).toEqual([]);
  });

  it('names write access that several jobs share', async () => {
    const two = `${CLEAN.replace('permissions: {}', 'permissions:\n  contents: write')}  other:\n    runs-on: ubuntu-24.04\n    steps: []\n`;
    expect(await found(two)).toEqual(['broad-permissions:2']);
    expect(await found(CLEAN.replace('permissions: {}', 'permissions:\n  contents: write'))).toEqual([]);
  });

  it('T9 names a reusable workflow of elsewhere by tag, and none of the repository itself', async () => {
    const call = (uses: string) => `on: push\npermissions: {}\njobs:\n  call:\n    uses: ${uses}\n`;
    const file = 'octo/flows/.github/workflows/build.yml';
    expect(await found(call(`${file}@v1`))).toEqual(['unpinned-uses:5']);
    expect(await found(call(`${file}@${HASH}`))).toEqual([]);
    expect(await found(call('./.github/workflows/build.yml'))).toEqual([]);
  });

  it('T9 names caches of a job that has an environment', async () => {
    const cached = (more: string) =>
      `on: push\npermissions: {}\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n${more}    steps:\n      - uses: actions/cache@${HASH}\n        with: { path: x, key: y }\n`;
    expect(await found(cached('    environment: production\n'))).toEqual(['release-cache:8']);
    expect(await found(cached(''))).toEqual([]);
  });

  it('T9 tells reading everything from writing everything, and from saying nothing', async () => {
    const said = async (permissions: string) =>
      (await judge([CLEAN.replace('permissions: {}', permissions)])).findings.map(
        ({ rule, severity, message }) => [rule, severity, message.slice(0, message.indexOf('.'))],
      );
    expect(await said('permissions: read-all')).toEqual([
      ['workflows/broad-permissions', 'low', 'Every job of the workflow may read everything'],
    ]);
    expect(await said('permissions: write-all')).toEqual([
      ['workflows/broad-permissions', 'high', 'Every job of the workflow may write everything'],
    ]);
  });

  it('T9 reads a workflow whose variables are no texts', async () => {
    const numbers = CLEAN.replace('permissions: {}', 'permissions: {}\nenv: { DEPTH: 1, CI: true, NONE: }');
    expect(await found(numbers)).toEqual([]);
  });

  it.each(['pull_request_target', 'workflow_run', '[issue_comment, push]'])(
    'T9 names a checkout of the head on %s',
    async (event) => {
      const target = CLEAN.replace('on: pull_request', `on: ${event}`).replace(
        'persist-credentials: false',
        'persist-credentials: false\n          ref: ${{ github.event.pull_request.head.sha }}',
      );
      const { findings } = await judge([target]);
      expect(findings.map(({ rule, severity, location }) => [rule, severity, location?.line])).toEqual([
        ['workflows/untrusted-checkout', 'critical', 12],
      ]);
      // The same on the stranger's own side is what pull_request is for.
      expect(await found(target.replace(`on: ${event}`, 'on: pull_request'))).toEqual([]);
    },
  );

  it('names caches of jobs that publish, and of no others', async () => {
    const cached = CLEAN.replace(
      'persist-credentials: false',
      `persist-credentials: false\n      - uses: actions/setup-node@${HASH}\n        with:\n          cache: npm\n      - uses: actions/cache@${HASH}`,
    );
    expect(await found(cached)).toEqual([]);
    const published = ['release-cache:14', 'release-cache:15'];
    expect(await found(cached.replace('on: pull_request', 'on: release'))).toEqual(published);
    expect(await found(cached.replace('contents: read', 'id-token: write'))).toEqual(published);
    expect(await found(cached.replace('on: pull_request', 'on: { push: { tags: [v1] } }'))).toEqual(
      published,
    );
  });

  it('looks into the script of github-script and into composite actions', async () => {
    const action = await parse(
      'name: own\nruns:\n  using: composite\n  steps:\n    - run: |\n        echo start\n        echo ${{ inputs.name }}\n      shell: bash\n',
      'action.yml',
    );
    const given = makeFacts({ workflows: [action] });
    const { findings } = (await workflows.load(given))(given, policy);
    expect(findings.map(({ rule, severity, location }) => [rule, severity, location?.line])).toEqual([
      ['workflows/script-injection', 'moderate', 7],
    ]);
    expect(
      await found(
        CLEAN.replace(
          'run: echo "$TITLE"',
          `uses: actions/github-script@${HASH}\n        with:\n          script: console.log("\${{ github.head_ref }}")`,
        ),
      ),
    ).toEqual(['script-injection:16']);
  });

  it.each([
    ['Amadevus/pwsh-script', 'script'],
    ['addnab/docker-run-action', 'run'],
    ['Azure/powershell', 'inlineScript'],
    ['nick-fields/retry', 'command'],
  ])('looks into the script that %s is given', async (action, input) => {
    const text = CLEAN.replace(
      'run: echo "$TITLE"',
      `uses: ${action}@${HASH}\n        with:\n          ${input}: echo \${{ github.head_ref }}`,
    );
    expect(await found(text)).toEqual(['script-injection:16']);
    expect(await found(text.replace(`${input}:`, 'version:'))).toEqual([]);
  });

  it('follows a variable that is pasted instead of read', async () => {
    const pasted = CLEAN.replace('echo "$TITLE"', 'echo "${{ env.TITLE }}"');
    expect(await found(pasted)).toEqual(['script-injection:14']);
    const { findings } = await judge([pasted]);
    expect(findings[0]).toMatchObject({
      severity: 'high',
      fix: { text: expect.stringContaining('"$TITLE" instead of') },
    });
    // The job's own value is nearer than the workflow's.
    const nearer = pasted
      .replace('jobs:', 'env: {TITLE: "${{ github.head_ref }}"}\njobs:')
      .replace('          TITLE: ${{ github.event.pull_request.title }}', '          TITLE: fixed');
    expect(await found(nearer)).toEqual([]);
  });

  it('names images of containers, services and actions by tag', async () => {
    const job = (more: string) => CLEAN.replace('    steps:', `${more}\n    steps:`);
    const digest = `sha256:${'b'.repeat(64)}`;
    expect(await found(job('    container: node:22'))).toEqual(['unpinned-uses:8']);
    expect(await found(job('    container:\n      image: node:22'))).toEqual(['unpinned-uses:9']);
    expect(await found(job('    services:\n      db:\n        image: postgres'))).toEqual([
      'unpinned-uses:10',
    ]);
    expect(await found(job(`    container: node:22@${digest}`))).toEqual([]);
    // Where the name comes from elsewhere, this file does not tell.
    expect(await found(job('    container: ${{ matrix.image }}'))).toEqual([]);
    expect(await found(job("    container: ''"))).toEqual([]);
    const of = async (image: string) =>
      (await parse(`runs: {using: docker, image: '${image}'}\n`, 'action.yml')).jobs.flatMap(
        ({ images = [] }) => images.map(({ value }) => value),
      );
    expect(await of('docker://alpine:3')).toEqual(['docker://alpine:3']);
    expect(await of('Dockerfile')).toEqual([]);
  });

  it('looks into steps that run side by side', async () => {
    const steps = CLEAN.replace(
      '      - run: echo "$TITLE"',
      '      - parallel:\n          - run: echo "${{ github.head_ref }}"\n          - uses: some/action@v1\n      - run: echo "$TITLE"',
    );
    expect(await found(steps)).toEqual(['script-injection:15', 'unpinned-uses:16']);
  });

  it.each([
    ['gh pr checkout 7', true],
    ['git fetch origin pull/${{ github.event.issue.number }}/head', true],
    ['git fetch origin refs/pull/7/merge && git checkout FETCH_HEAD', true],
    ['git checkout ${{ github.event.pull_request.head.sha }}', true],
    ['git fetch origin main', false],
    ['git log ${{ github.sha }}', false],
    ['gh pr view 7', false],
  ])('with the rights of the base, a script that runs %s checks out the head: %s', async (command, is) => {
    const text = CLEAN.replace('on: pull_request', 'on: issue_comment').replace('echo "$TITLE"', command);
    const rules = async (one: string) => (await found(one)).filter((rule) => rule.startsWith('untrusted'));
    expect(await rules(text)).toEqual(is ? ['untrusted-checkout:14'] : []);
    expect(await rules(text.replace('on: issue_comment', 'on: pull_request'))).toEqual([]);
  });

  it.each([
    ['Swatinem/rust-cache', '', true],
    ['astral-sh/setup-uv', '', true],
    ['astral-sh/setup-uv', 'enable-cache: false', false],
    ['actions/setup-go', '', true],
    ['actions/setup-go', 'cache: false', false],
    ['actions/setup-node', '', false],
    ['actions/setup-node', 'cache: npm', true],
    ['gradle/actions/setup-gradle', '', true],
    ['gradle/actions/setup-gradle', 'cache-disabled: true', false],
    ['PyO3/maturin-action', "sccache: ${{ !startsWith(github.ref, 'refs/tags/') }}", false],
    ['ruby/setup-ruby', 'bundler-cache: true', true],
    ['some/other', 'cache: npm', false],
  ])('a release with %s (%s) restores a cache: %s', async (action, input, is) => {
    const step = `uses: ${action}@${HASH}${input === '' ? '' : `\n        with:\n          ${input}`}`;
    const text = CLEAN.replace('on: pull_request', 'on: {release: {types: [published]}}').replace(
      'run: echo "$TITLE"',
      step,
    );
    expect(await found(text)).toEqual(
      is ? [`release-cache:${input.includes('cache: npm') || input.includes('bundler') ? 16 : 14}`] : [],
    );
  });

  it.each([
    ['run: npm publish', true],
    ['run: pnpm publish --no-git-checks', true],
    ['run: cargo publish', true],
    ['run: docker buildx build --push .', true],
    ['run: echo npm publish', false],
    ['run: npm publish-dry', false],
    [`uses: softprops/action-gh-release@${HASH}`, true],
    [`uses: docker/build-push-action@${HASH}\n        with: {push: true}`, true],
    [`uses: docker/build-push-action@${HASH}\n        with: {push: false}`, false],
  ])('a job that has the step %s publishes: %s', async (step, is) => {
    const text = CLEAN.replace('on: pull_request', 'on: workflow_dispatch')
      .replace('uses: ./.github/actions/own', `uses: Swatinem/rust-cache@${HASH}`)
      .replace('run: echo "$TITLE"', step);
    const caches = (await found(text)).filter((rule) => rule.startsWith('release-cache'));
    expect(caches).toEqual(is ? ['release-cache:12'] : []);
  });

  it('judges facts of older runs, which name no images', async () => {
    const { jobs, ...file } = await parse(CLEAN);
    const old = { ...file, jobs: jobs.map(({ images: _images, ...job }) => job) };
    const given = makeFacts({ workflows: [old] });
    expect((await workflows.load(given))(given, policy).findings).toEqual([]);
  });

  it('tells what the base had from what is new', async () => {
    const tagged = CLEAN.replace(`actions/checkout@${HASH}`, 'actions/checkout@v7');
    const moved = `# a comment more\n${tagged}`.replace('echo "$TITLE"', 'echo ${{ github.head_ref }}');
    const { findings } = await judge([moved], [tagged]);
    expect(findings.map(({ rule, detail }) => [rule, detail?.inBase])).toEqual([
      ['workflows/unpinned-uses', true],
      ['workflows/script-injection', false],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no mapping', '- a\n- b\n'],
    ['broken YAML', 'on: push\njobs: {a: [}\n'],
    [
      'aliases without end',
      `a: &a [x]\n${Array.from({ length: 12 }, (_, n) => `${'bcdefghijklm'[n]}: &${'bcdefghijklm'[n]} [${Array(9).fill(`*${'abcdefghijkl'[n]}`).join(',')}]`).join('\n')}\n`,
    ],
  ])('says so of %s', async (_, text) => {
    expect(await found(text)).toEqual(['unreadable:1']);
  });

  it('takes hostile keys as data', async () => {
    const file = await parse(
      'on: push\n__proto__: {jobs: 1}\njobs: {__proto__: {steps: []}, constructor: 7}\npermissions: {__proto__: write}\n',
    );
    expect(file.problem).toBeUndefined();
    expect(({} as { jobs?: unknown }).jobs).toBeUndefined();
  });

  it('does not apply to a repository without workflows', async () => {
    expect(await judge([])).toMatchObject({ state: 'not-applicable', total: 0, findings: [] });
  });
});

describe('pastedContexts', () => {
  it.each([
    ['${{ github.event.issue.title }}', ['github.event.issue.title']],
    ["${{ github['event'].issue['body'] }}", ['github.event.issue.body']],
    ['${{ github.event.commits[0].message }}', ['github.event.commits.*.message']],
    ["${{ format('{0}', github.head_ref) }}", ['github.head_ref']],
    ['${{ GITHUB.HEAD_REF }}', ['github.head_ref']],
    ['${{ github.event }}', ['github.event']],
    ['${{ toJSON(github) }}', ['github']],
    ["${{ format('{0}', toJSON(github.event.issue)) }}", ['github.event.issue']],
    ['${{ github.event.commits.* }}', ['github.event.commits.*']],
    ['${{ (github.event.pull_request || github.event.issue).number }}', []],
    ['${{ github.event.pull_request.number }}', []],
    [
      '${{ github.event.pages[github.event.commits[github.event.issue.title].author.name].page_name }}',
      ['github.event.pages.*.page_name'],
    ],
    ['${{ github.event.forkee.description }}', ['github.event.forkee.description']],
    ['${{ toJSON(github.event.forkee) }}', ['github.event.forkee']],
    ['${{ github.event.changes.title.from }}', ['github.event.changes.title.from']],
    ['${{ github.ref }}', ['github.ref']],
    ['${{ github.repository }}', []],
    ['${{ env.X }}', []],
    ['${{ github.sha }} ${{ secrets.X }} ${{ matrix.os }}', []],
    ["${{ github.head_ref == 'main' }}", []],
    ["${{ contains(github.event.pull_request.title, 'wip') }}", []],
    ['github.head_ref without braces', []],
    ["${{ 'github.head_ref' }}", []],
  ])('%s', (text, expected) => {
    expect(pastedContexts(text).map(({ context }) => context)).toEqual(expected);
  });
});
