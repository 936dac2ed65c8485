import { gzipSync } from 'node:zlib';
import type { Renderer, RuleMeta } from '../../model/contracts.js';
import type { Decision, RunRecord } from '../../model/findings/decision.js';
import { byImportance } from '../../model/findings/importance.js';
import { jobAndStep } from '../../model/workflows/step-label.js';
import { count, formatNumber } from '../words.js';
import { resultWriter } from './result.js';
import { rulesOf } from './rules.js';
import { messageText, plainText } from './text.js';

/** What GitHub code scanning takes of one file; a longer one it refuses whole. */
export const SARIF_RESULTS = 25_000;
/** What it keeps of them, the most severe, whatever the policy says to each. */
export const SARIF_KEPT = 5_000;
const SARIF_GZIP_BYTES = 10_000_000;
/** Below this, a file compresses to less than the limit whatever is in it. */
const SURELY_SMALL = SARIF_GZIP_BYTES;

export const sarifRenderer: Renderer = {
  id: 'sarif',
  title: 'SARIF 2.1.0 for code scanning',
  mediaType: 'application/sarif+json',
  what: 'sarif',
  extension: 'sarif',
  render: renderSarif,
};

/**
 * The run as SARIF 2.1.0 with one run, within the limits of GitHub code scanning: at most 25,000 results and 10 MB
 * compressed. Results are cut from the least important end, and a notification in the file counts what is missing.
 * What is accepted is left out first, where it would take the place of what blocks among the 5,000 that are kept.
 *
 * @param options.rules what the checks say of their rules; without it, rules are told from the findings.
 * @see SARIF 2.1.0 (OASIS), sections 3.13, 3.14, 3.27, 3.49
 */
export function renderSarif(
  record: RunRecord,
  options: { readonly rules?: readonly RuleMeta[] } = {},
): readonly string[] {
  const decisions = [...record.decisions].sort(
    (a, b) => RANK[a.outcome] - RANK[b.outcome] || byImportance(a, b),
  );
  const counting = decisions.filter(({ outcome }) => outcome !== 'accept').length;
  let most = Math.min(decisions.length, SARIF_RESULTS, Math.max(SARIF_KEPT, counting));
  for (;;) {
    const parts = write(record, decisions.slice(0, most), options.rules ?? []);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length < SURELY_SMALL || most === 0) return parts;
    const compressed = gzipSync(parts.join('')).length;
    if (compressed <= SARIF_GZIP_BYTES) return parts;
    most = Math.floor(most * Math.min(0.9, (SARIF_GZIP_BYTES / compressed) * 0.95));
  }
}

const RANK = { block: 0, warn: 1, accept: 2 } as const;

/** @param decisions those of the record that the file holds. */
function write(record: RunRecord, decisions: readonly Decision[], metas: readonly RuleMeta[]): string[] {
  const rules = rulesOf(decisions, metas);
  const { context } = record;
  const about = {
    automationDetails: { id: categoryOf(record) },
    invocations: [
      {
        executionSuccessful: record.verdict.verdict !== 'incomplete',
        endTimeUtc: context.time,
        toolExecutionNotifications: notifications(record, record.decisions.length - decisions.length),
      },
    ],
    ...provenance(record),
    columnKind: 'utf16CodeUnits',
  };
  const properties = { verdict: record.verdict.verdict, policyDigest: record.policy.digest };
  const resultOf = resultWriter(record, rules);
  const version = JSON.stringify(plainText(context.tool.version, 60));
  const parts = [
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[',
    `{"tool":{"driver":{"name":"Sealgate","version":${version},"rules":[`,
  ];
  pushJoined(parts, rules.ids, rules.descriptor);
  parts.push(`]}},${JSON.stringify(about).slice(1, -1)},"results":[`);
  pushJoined(parts, decisions, resultOf);
  parts.push(`],"properties":${JSON.stringify(properties)}}]}\n`);
  return parts;
}

/**
 * Each job has its own, and each of its steps: an upload closes the alerts of the one before in the same category, and
 * the jobs of a matrix would close each other's.
 *
 * @see SARIF 2.1.0, section 3.17.3: what comes before the last slash names the category.
 */
function categoryOf({ context }: RunRecord): string {
  const job = jobAndStep(context.source);
  return job === undefined ? 'sealgate/' : `sealgate/${plainText(job, 200)}/`;
}

/** So many together are a string that the collector of garbage need not move. */
const BATCH = 64;

function pushJoined<Item>(parts: string[], items: readonly Item[], write: (item: Item) => string): void {
  for (let at = 0; at < items.length; at += BATCH) {
    const batch = items
      .slice(at, at + BATCH)
      .map(write)
      .join(',');
    if (at > 0) parts.push(',');
    parts.push(batch);
  }
}

/** What could not be done, and what was cut: a reader of the file alone must not take it for the whole. */
function notifications(record: RunRecord, hidden: number): object[] {
  const gaps = record.verdict.gaps.map((gap) => ({
    level: 'error',
    message: {
      text: messageText(
        `${gap.check}: ${gap.message.replace(/\.?$/, '.')}${gap.hint === undefined ? '' : ` Fix: ${gap.hint}`}`,
        2000,
      ),
    },
  }));
  const all = record.decisions.length;
  const notice = (text: string): object => ({ level: 'warning', message: { text } });
  const cut =
    hidden === 0
      ? []
      : [
          notice(
            `${formatNumber(hidden)} of ${count(all, 'result')} left out, the least important, to stay within the limits of code scanning. The full report has them all.`,
          ),
        ];
  const kept =
    all - hidden <= SARIF_KEPT
      ? []
      : [
          notice(
            `Code scanning keeps ${count(SARIF_KEPT, 'result')} of the ${formatNumber(all - hidden)} in this file, the most severe. The full report has them all.`,
          ),
        ];
  return [...gaps, ...cut, ...kept];
}

/** Where the code came from, as far as it is known by an address and a commit. */
function provenance({ context }: RunRecord): object {
  const url = context.repository?.url;
  if (url === undefined || !URL.canParse(url)) return {};
  const details = {
    repositoryUri: new URL(url).href,
    ...(context.commit === undefined ? {} : { revisionId: context.commit }),
    ...(context.ref === undefined ? {} : { branch: plainText(context.ref, 200) }),
  };
  return { versionControlProvenance: [details] };
}
