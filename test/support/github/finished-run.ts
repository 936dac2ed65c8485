import type { RunRecord, VerdictWord } from '../../../src/model/findings/decision.js';
import { buildMarker, markerOf } from '../../../src/model/marker.js';
import { TELL_COMMENT_ONLY } from '../../../src/model/policy/telling.js';
import type { FinishedRun } from '../../../src/publish/publisher.js';

export const HEAD = 'a'.repeat(40);

/** A small record of a pull request's run, as the gate leaves one. */
export function sampleRecord(
  options: {
    readonly verdict?: VerdictWord;
    readonly headSha?: string;
    readonly run?: number;
    readonly attempt?: number;
    readonly pullRequest?: number | undefined;
    readonly decisions?: RunRecord['decisions'];
    readonly change?: RunRecord['change'];
    readonly workflow?: string;
  } = {},
): RunRecord {
  const headSha = options.headSha ?? HEAD;
  const number = 'pullRequest' in options ? options.pullRequest : 7;
  const verdict = options.verdict ?? 'fail';
  return {
    schema: 'sealgate/run/v1',
    context: {
      time: '2026-11-21T06:42:00Z',
      sourceDate: '2026-11-21T06:40:00Z',
      repository: { slug: 'acme/shop', url: 'https://github.com/acme/shop' },
      commit: headSha,
      ref: 'refs/pull/7/merge',
      event: 'pull_request',
      ...(number === undefined
        ? {}
        : { pullRequest: { number, headSha, baseSha: 'b'.repeat(40), fromFork: false } }),
      actor: { login: 'octocat' },
      source: {
        run: `https://github.com/acme/shop/actions/runs/${options.run ?? 100}`,
        attempt: String(options.attempt ?? 1),
        workflowRef: `acme/shop/.github/workflows/${options.workflow ?? 'sealgate.yml'}@refs/pull/7/merge`,
        userAgent: 'sealgate/0.1.0',
      },
      tool: { name: 'sealgate', version: '0.1.0' },
    },
    policy: { presets: ['baseline'], digest: '0'.repeat(64), overrides: [] },
    lockfiles: [],
    reports: [],
    checks: [],
    decisions: options.decisions ?? [],
    ...(options.change === undefined ? {} : { change: options.change }),
    signals: {},
    verdict: { verdict, blocked: verdict === 'fail' ? 1 : 0, warned: 0, accepted: 0, gaps: [] },
    seal: { state: 'not-sealed', reason: 'no identity' },
    files: [],
  } as RunRecord;
}

/** The run as publishers get it, with texts as short as can be. */
export function sampleRun(
  record: RunRecord,
  options: Partial<Omit<FinishedRun, 'record'>> = {},
): FinishedRun {
  return {
    record,
    stagingDir: '/nowhere',
    evidenceDir: '/nowhere',
    repositoryDir: '/nowhere',
    texts: {
      comment: (previous) => {
        const headline = `${record.verdict.verdict} at ${record.context.commit?.slice(0, 7)}`;
        const before = previous === undefined ? '' : `\nbefore: ${previous.verdict}`;
        return `### ${headline}${before}\n\n${buildMarker(markerOf(record, { headline }, previous))}\n`;
      },
      short: `# ${record.verdict.verdict}\n`,
      headline: record.verdict.verdict,
      summary: `# ${record.verdict.verdict}\n`,
    },
    telling: TELL_COMMENT_ONLY,
    places: async () => new Map(),
    ...options,
  };
}
