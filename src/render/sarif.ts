import { gzipSync } from 'node:zlib';
import type { Renderer, RuleMeta } from '../model/contracts.js';
import type { Decision, RunRecord } from '../model/decision.js';
import { rulesOf, type SarifRules } from './sarif-rules.js';
import { messageText, plainText } from './sarif-text.js';
import { byImportance } from './story.js';
import { count } from './words.js';

/** What GitHub code scanning takes of one file. */
export const SARIF_RESULTS = 25_000;
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
 *
 * @param options.rules what the checks say of their rules; without it, rules are told from the findings.
 * @see SARIF 2.1.0 (OASIS), sections 3.13, 3.14, 3.27, 3.49
 */
export function renderSarif(
  record: RunRecord,
  options: { readonly rules?: readonly RuleMeta[] } = {},
): string {
  const decisions = [...record.decisions].sort(
    (a, b) => RANK[a.outcome] - RANK[b.outcome] || byImportance(a, b),
  );
  let most = Math.min(decisions.length, SARIF_RESULTS);
  for (;;) {
    const text = write(record, decisions.slice(0, most), decisions.length, options.rules ?? []);
    if (text.length < SURELY_SMALL || most === 0) return text;
    const compressed = gzipSync(text).length;
    if (compressed <= SARIF_GZIP_BYTES) return text;
    most = Math.floor(most * Math.min(0.9, (SARIF_GZIP_BYTES / compressed) * 0.95));
  }
}

const RANK = { block: 0, warn: 1, accept: 2 } as const;
const LEVEL = { block: 'error', warn: 'warning', accept: 'note' } as const;

function write(
  record: RunRecord,
  decisions: readonly Decision[],
  all: number,
  metas: readonly RuleMeta[],
): string {
  const rules = rulesOf(decisions, metas);
  const { context } = record;
  const run = {
    tool: {
      driver: {
        name: 'Sealgate',
        version: plainText(context.tool.version, 60),
        rules: rules.descriptors,
      },
    },
    automationDetails: { id: 'sealgate/' },
    invocations: [
      {
        executionSuccessful: record.verdict.verdict !== 'incomplete',
        endTimeUtc: context.time,
        toolExecutionNotifications: notifications(record, all - decisions.length),
      },
    ],
    ...provenance(record),
    columnKind: 'utf16CodeUnits',
  };
  const properties = { verdict: record.verdict.verdict, policyDigest: record.policy.digest };
  // Result by result, so that the objects of thousands of results are never in memory together.
  const log = [
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[',
    `${JSON.stringify(run).slice(0, -1)},"results":[`,
  ];
  for (const [index, decision] of decisions.entries()) {
    if (index > 0) log.push(',');
    log.push(JSON.stringify(resultOf(record, decision, rules)));
  }
  log.push(`],"properties":${JSON.stringify(properties)}}]}\n`);
  return log.join('');
}

/** What could not be done, and what was cut: a reader of the file alone must not take it for the whole. */
function notifications(record: RunRecord, hidden: number): object[] {
  const gaps = record.verdict.gaps.map((gap) => ({
    level: 'error',
    message: {
      text: messageText(
        `${gap.check}: ${gap.message}${gap.hint === undefined ? '' : ` Fix: ${gap.hint}`}`,
        2000,
      ),
    },
  }));
  if (hidden === 0) return gaps;
  const cut = `${count(hidden, 'result')} of ${count(record.decisions.length, 'result')} left out, the least important ones, to stay within the limits of code scanning. The full report has them all.`;
  return [...gaps, { level: 'warning', message: { text: cut } }];
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

/** Reasons that a reader of SARIF knows as suppressions. */
const SUPPRESSES = new Set(['exception', 'suppressed', 'allowed-advisory', 'unfixed']);

function resultOf(record: RunRecord, decision: Decision, rules: SarifRules): object {
  const { finding, outcome, reason, novelty } = decision;
  const rule = rules.idOf(finding);
  const path = finding.paths?.[0];
  const from = path === undefined || path.length === 0 ? '' : ` From ${path.join(' → ')}.`;
  const fix = finding.fix === undefined ? '' : ` Fix: ${finding.fix.text}`;
  const suppressed = outcome === 'accept' && SUPPRESSES.has(reason.kind);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVEL[outcome],
    message: {
      text: messageText(`${finding.subject.name}: ${finding.title}. ${finding.message}${from}${fix}`, 2000),
    },
    locations: [locationOf(record, decision)],
    partialFingerprints: {
      // The one that code scanning compares: lines move with every install, the problem stays.
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      'sealgate/v1': finding.fingerprint,
    },
    ...(novelty === 'unknown' ? {} : { baselineState: novelty === 'new' ? 'new' : 'unchanged' }),
    ...(suppressed
      ? {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: plainText(reason.text, 1000) },
          ],
        }
      : {}),
    properties: {
      outcome,
      reason: plainText(reason.text, 1000),
      severity: finding.severity,
      aliases: finding.aliases.map((id) => plainText(id, 200)),
      ...(finding.subject.purl === undefined ? {} : { purl: plainText(finding.subject.purl, 1000) }),
      ...(finding.fix?.command === undefined ? {} : { fix: plainText(finding.fix.command, 1000) }),
    },
  };
}

function locationOf(record: RunRecord, { finding }: Decision): object {
  const known = finding.location;
  const inside = known !== undefined && isInside(known.file);
  const file = inside ? known.file : (record.lockfiles[0]?.path ?? record.policy.path ?? 'package.json');
  const startLine = inside ? lineOf(known.line) : 1;
  const endLine = inside ? lineOf(known.endLine) : 1;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(isInside(file) ? file : 'package.json') },
      region: { startLine, ...(endLine > startLine ? { endLine } : {}) },
    },
    logicalLocations: [
      {
        fullyQualifiedName: plainText(finding.subject.name, 1000),
        kind: finding.subject.kind === 'package' ? 'package' : 'resource',
      },
    ],
  };
}

function lineOf(line: number | undefined): number {
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : 1;
}

/** A path of the repository: relative, no way out, no address. */
function isInside(file: string): boolean {
  return file !== '' && !/^[/\\]|^[A-Za-z]:/.test(file) && !file.split(/[/\\]/).includes('..');
}

/** A relative path as a URI reference: every segment percent-encoded. */
function encodePath(file: string): string {
  return file.toWellFormed().slice(0, 2000).toWellFormed().split('/').map(encodeURIComponent).join('/');
}
