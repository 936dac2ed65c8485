import type { Surroundings } from '../../model/contracts.js';
import type { RunRecord } from '../../model/findings/decision.js';
import { compareChecks } from '../../model/findings/importance.js';
import type { ChangeRow, CheckRow, History, ReportData } from '../../model/findings/report-data.js';
import { visibleText } from '../../model/text/display.js';
import { headlineOf } from '../headline.js';
import { safeUrl } from '../markdown.js';
import { changeWords } from '../sections/change.js';
import { sourceText } from '../sections/change-cells.js';
import { type ChangedPackage, changedPackages } from '../sections/changed-packages.js';
import { checkIcon } from '../sections/checks.js';
import { checkTitle } from '../story.js';
import { ageOf, count, formatTime, shortCommit } from '../words.js';
import { findingRows, ROW_LIMIT } from './findings.js';
import { inventoriesOf } from './inventory.js';
import { collectTexts, type Texts } from './texts.js';

/**
 * Everything the page of a run shows.
 *
 * @param around packages, licences and past runs, as far as the caller knows them.
 */
export function reportData(record: RunRecord, around: Surroundings = {}): ReportData {
  const texts = collectTexts();
  const { icon, text: headline } = headlineOf(record);
  const inventories = inventoriesOf(around.graphs ?? [], around.licenses ?? {}, texts);
  const findings = findingRows(record, texts, inventories.places);
  const { verdict, seal } = record;
  const change = changeOf(record, texts);
  return {
    title: visibleText(headline),
    tone: icon === '⚠️' ? 'warned' : verdict.verdict,
    where: whereOf(record),
    time: formatTime(record.context.time),
    verdict: {
      word: verdict.verdict,
      blocked: verdict.blocked,
      warned: verdict.warned,
      accepted: verdict.accepted,
    },
    gaps: verdict.gaps.map(({ check, message, hint, command }) => ({
      title: visibleText(checkTitle(check)),
      message: visibleText(message),
      ...(hint === undefined ? {} : { hint: visibleText(hint) }),
      ...(command === undefined ? {} : { command: visibleText(command) }),
    })),
    checks: [...record.checks]
      .sort((a, b) => compareChecks(a.check, b.check))
      .map((check) => checkRow(record, check)),
    lockfiles: record.lockfiles.map((one) =>
      visibleText(`${one.path}: ${one.format} ${one.version}, ${count(one.packages, 'package')}`),
    ),
    reports: record.reports.map((one) =>
      visibleText(`${one.path}: ${one.tool}, ${count(one.findings, 'finding')}`),
    ),
    findings: findings.rows,
    findingsCut: findings.cut,
    problems: findings.problems,
    links: findings.links,
    ...(change === undefined ? {} : { change }),
    inventories: inventories.all,
    policy: policyOf(record),
    seal: { state: seal.state, text: visibleText(seal.state === 'sealed' ? seal.identity : seal.reason) },
    run: runOf(record),
    files: record.files.map(({ path, what, bytes, sha256 }) => [visibleText(path), what, bytes, sha256]),
    ...(around.history === undefined ? {} : { history: shown(around.history, record.context.source.run) }),
    // Last: the rows above have put them there.
    texts: texts.all,
  };
}

/** Past runs come from a ledger that nobody has verified here: linked are only those of the server that ran this one. */
function shown(history: History, thisRun: string | undefined): History {
  const originOf = (address: string | undefined): string | undefined =>
    address === undefined ? undefined : new URL(address).origin;
  const here = originOf(safeUrl(thisRun));
  return {
    ...history,
    runs: history.runs.map(({ time, outcome, message, commit, run, ...counts }) => {
      const url = safeUrl(run);
      return {
        time: visibleText(formatTime(time)),
        outcome: visibleText(outcome),
        message: visibleText(message),
        ...(commit === undefined ? {} : { commit: visibleText(commit) }),
        ...(here === undefined || originOf(url) !== here ? {} : { run: url }),
        ...counts,
      };
    }),
  };
}

function whereOf({ context }: RunRecord): string[] {
  return [
    ...(context.repository?.slug === undefined ? [] : [visibleText(context.repository.slug)]),
    ...(context.pullRequest === undefined ? [] : [`pull request ${context.pullRequest.number}`]),
    ...(context.commit === undefined ? [] : [`commit ${visibleText(shortCommit(context.commit))}`]),
  ];
}

function checkRow(record: RunRecord, check: RunRecord['checks'][number]): CheckRow {
  const counts = Object.entries(check.counts).filter(([, value]) => value > 0);
  const counted = counts.reduce((sum, [, value]) => sum + value, 0);
  return {
    icon: checkIcon(record, check),
    title: visibleText(checkTitle(check.check)),
    state: check.state.replace('-', ' '),
    counts: [
      ...counts.map(([word, value]) => [visibleText(word), value] as const),
      ...(counted < check.total ? [['not counted', check.total - counted] as const] : []),
    ],
    total: check.total,
    reason: visibleText(check.reason ?? ''),
  };
}

function changeOf(record: RunRecord, texts: Texts): ReportData['change'] {
  if (record.change === undefined) return undefined;
  const changed = changedPackages(record);
  const { baseRef, baseCommit, unread = [] } = record.change;
  const hidden = changed.length - ROW_LIMIT;
  const parts = [
    ...(changed.length === 0 && unread.length > 0 ? [] : [changeWords(changed)]),
    ...(unread.length === 0
      ? []
      : [`not known of ${visibleText(unread.join(', '))}, which could not be read`]),
    ...(hidden > 0 ? [`${count(hidden, 'package')} of them not shown here`] : []),
  ];
  return {
    summary: parts.join('; '),
    since: visibleText(`${baseRef}@${shortCommit(baseCommit)}`),
    rows: changed
      .slice(0, ROW_LIMIT)
      .flatMap((one) => changeRow(one, { texts, now: record.context.time }) ?? []),
  };
}

function changeRow(
  { kind, before, after, signals }: ChangedPackage,
  { texts, now }: { readonly texts: Texts; readonly now: string },
): readonly [ChangeRow] | undefined {
  const node = after ?? before;
  if (node === undefined) return undefined;
  const script = signals.installScript;
  return [
    [
      kind,
      texts.of(node.name),
      texts.of(before?.version),
      texts.of(after?.version),
      node.direct ? 1 : 0,
      texts.of(signals.signature),
      texts.of(signals.provenance),
      texts.of(signals.builtFrom === undefined ? undefined : sourceText(signals.builtFrom)),
      texts.of(ageOf(signals.publishedAt, now)),
      script === undefined ? -1 : script ? 1 : 0,
      texts.of(signals.license),
    ],
  ];
}

function policyOf({ policy }: RunRecord): (readonly [string, string])[] {
  const from = policy.ref === undefined ? 'the working tree' : policy.ref;
  return [
    ['Presets', policy.presets.join(', ') || 'none'] as const,
    ['File', policy.path ?? 'none'] as const,
    ['Read from', policy.commit === undefined ? from : `${from}@${policy.commit}`] as const,
    ['Digest (SHA-256)', policy.digest] as const,
    ...(policy.overrides.length === 0 ? [] : [['Changed by', policy.overrides.join(' ')] as const]),
    ...(policy.changedHere === undefined
      ? []
      : [
          [
            'Edited by this change',
            `${policy.changedHere.path}: ${(policy.changedHere.changes ?? [policy.changedHere.summary]).join('; ')}. In force after the merge.`,
          ] as const,
        ]),
  ].map(([label, value]) => [label, visibleText(value)] as const);
}

function runOf({ context }: RunRecord): (readonly [string, string, string?])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Run', context.source.run],
    ['Workflow', context.source.workflowRef],
    ['Event', context.event],
    ['Ref', context.ref],
    ['Commit', context.commit],
    ['Actor', context.actor.login],
    ['Runner', context.source.runner],
    ['Sealgate', [context.tool.version, context.tool.action].filter((part) => part !== undefined).join(', ')],
  ];
  return facts.flatMap(([label, value]) => {
    if (value === undefined || value === '') return [];
    const url = label === 'Run' ? safeUrl(value) : undefined;
    return [url === undefined ? [label, visibleText(value)] : [label, visibleText(value), url]] as const;
  });
}
