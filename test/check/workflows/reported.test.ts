// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows are what is tested
import { describe, expect, it } from 'vitest';
import { scanners } from '../../../src/check/scanners.js';
import { workflows } from '../../../src/check/workflows.js';
import { parseWorkflow } from '../../../src/collect/workflows/parse.js';
import type { Finding } from '../../../src/model/findings/finding.js';
import type { Policy } from '../../../src/model/policy/policy.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { makeFacts } from '../../support/facts.js';
import { reportOf } from '../../support/reports.js';

const { policy } = baselinePolicy();
const PATH = '.github/workflows/ci.yml';
const WORKFLOW = `on: pull_request
permissions: {}
jobs:
  t:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with: {persist-credentials: false}
      - run: echo "\${{ github.head_ref }}"
`;

interface Reported {
  readonly rule: string;
  readonly line: number;
  readonly message?: string;
  readonly level?: string;
  readonly suppressed?: boolean;
  readonly file?: string;
}

/** A SARIF report as the tool writes it. */
function sarif(tool: string, results: readonly Reported[]) {
  return reportOf({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool, rules: results.map(({ rule }) => ({ id: rule })) } },
        results: results.map(
          ({ rule, line, message = 'It is so.', level = 'error', suppressed, file = PATH }) => ({
            ruleId: rule,
            level,
            message: { text: message },
            locations: [
              { physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } } },
            ],
            ...(suppressed === true ? { suppressions: [{ kind: 'inSource' }] } : {}),
          }),
        ),
      },
    ],
  });
}

async function judge(
  reports: readonly ReturnType<typeof sarif>[],
  own: Policy = policy,
): Promise<{ readonly ours: readonly Finding[]; readonly theirs: readonly Finding[] }> {
  const facts = makeFacts({ workflows: [await parseWorkflow(Buffer.from(WORKFLOW), PATH)], reports });
  const [ours, theirs] = [await workflows.load(facts), await scanners.load(facts)];
  return { ours: ours(facts, own).findings, theirs: theirs(facts, own).findings };
}

const rules = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe('what zizmor and actionlint report of the same', () => {
  it('is one finding, which says who saw it', async () => {
    const { ours, theirs } = await judge([
      sarif('zizmor', [
        { rule: 'zizmor/unpinned-uses', line: 7 },
        { rule: 'zizmor/template-injection', line: 9 },
      ]),
      sarif('actionlint', [
        { rule: 'expression', line: 9, message: '"github.head_ref" is potentially untrusted.' },
      ]),
    ]);
    expect(theirs).toEqual([]);
    expect(rules(ours).sort()).toEqual(['workflows/script-injection', 'workflows/unpinned-uses']);
    const injection = ours.find(({ rule }) => rule === 'workflows/script-injection');
    expect(injection?.seenBy?.map(({ tool }) => tool)).toEqual(['zizmor', 'actionlint']);
    expect(injection?.aliases).toContain('zizmor/template-injection');
  });

  it('has the fingerprint of ours, so that exceptions and baselines hold with and without the report', async () => {
    const [with_, without] = [
      await judge([sarif('zizmor', [{ rule: 'zizmor/unpinned-uses', line: 7 }])]),
      await judge([]),
    ];
    expect(with_.ours.map(({ fingerprint }) => fingerprint)).toEqual(
      without.ours.map(({ fingerprint }) => fingerprint),
    );
  });

  it('is no milder than the two were, and no worse than the policy lets scanners make it', async () => {
    const report = sarif('zizmor', [{ rule: 'zizmor/unpinned-uses', line: 7 }]);
    const pinned = async (failOnSeverity: Policy['failOnSeverity']) =>
      (await judge([report], { ...policy, failOnSeverity })).ours.find(
        ({ rule }) => rule === 'workflows/unpinned-uses',
      )?.severity;
    expect(await pinned('high')).toBe('high');
    expect(await pinned('critical')).toBe('moderate');
    expect(await pinned('never')).toBe('moderate');
  });

  it.each([
    ['another line', { rule: 'zizmor/unpinned-uses', line: 40 }],
    ['another file', { rule: 'zizmor/unpinned-uses', line: 7, file: '.github/workflows/other.yml' }],
    ['another kind', { rule: 'zizmor/dangerous-triggers', line: 1 }],
    ['a rule that is none', { rule: '__proto__', line: 7 }],
    ['suppressed there', { rule: 'zizmor/unpinned-uses', line: 7, suppressed: true }],
  ])('%s stays a finding of its own', async (_what, reported) => {
    const { ours, theirs } = await judge([sarif('zizmor', [reported])]);
    expect(theirs).toHaveLength(1);
    expect(ours.every(({ seenBy }) => seenBy === undefined)).toBe(true);
  });

  it('what else actionlint says of expressions stays its own', async () => {
    const { theirs } = await judge([
      sarif('actionlint', [{ rule: 'expression', line: 9, message: 'property "x" is not defined' }]),
    ]);
    expect(rules(theirs)).toEqual(['scanners/code']);
  });

  it('nothing is lost where the workflow check is off', async () => {
    const off = { ...policy, checks: { ...policy.checks, workflows: 'off' as const } };
    const { theirs } = await judge([sarif('zizmor', [{ rule: 'zizmor/unpinned-uses', line: 7 }])], off);
    expect(theirs).toHaveLength(1);
  });
});
