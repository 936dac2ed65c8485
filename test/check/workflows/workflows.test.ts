// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows are what is tested
import { describe, expect, it } from 'vitest';
import { pastedContexts } from '../../../src/check/workflows/expressions.js';
import { workflows } from '../../../src/check/workflows.js';
import { parseWorkflow } from '../../../src/collect/workflows/parse.js';
import type { CheckResult } from '../../../src/model/finding.js';
import type { WorkflowFile } from '../../../src/model/workflow.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { makeFacts } from '../../support/facts.js';

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
    ['${{ github.sha }} ${{ secrets.X }} ${{ matrix.os }}', []],
    ["${{ github.head_ref == 'main' }}", []],
    ["${{ contains(github.event.pull_request.title, 'wip') }}", []],
    ['github.head_ref without braces', []],
    ["${{ 'github.head_ref' }}", []],
  ])('%s', (text, expected) => {
    expect(pastedContexts(text).map(({ context }) => context)).toEqual(expected);
  });
});
