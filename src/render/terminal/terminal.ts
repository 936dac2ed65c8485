import type { CheckOutcome } from '../../model/findings/check-result.js';
import type { RunRecord } from '../../model/findings/decision.js';
import { groupGaps } from '../../model/findings/gap-cause.js';
import { compareChecks } from '../../model/findings/importance.js';
import { countFindings } from '../../model/findings/problem.js';
import { headlineOf } from '../headline.js';
import { shellWord } from '../sections/closing.js';
import type { Links } from '../sections/scene.js';
import { checkTitle, type Story, tellStory } from '../story.js';
import { asClause, formatNumber, joinWords, moreLine, shortCommit } from '../words.js';
import { changeLines } from './change.js';
import { linkAdvisories } from './links.js';
import { BLOCKING, blockingPart, commandText, warningPart } from './problems.js';
import {
  type Color,
  guardLines,
  heading,
  LABEL,
  labelled,
  paint,
  plainLine,
  plainName,
  type TerminalStyle,
  widthOf,
  wrap,
} from './text.js';

/**
 * A run for a terminal, one screen where it can: verdict, what blocks with the way in and the fix, the change, the
 * checks, seal and evidence. Ends with a line feed.
 *
 * @param links.evidenceDir named at the end, with the command that verifies it.
 */
export function renderTerminal(record: RunRecord, style: TerminalStyle, links: Links = {}): string {
  const width = Math.min(Math.max(style.width, 40), 120);
  const screen: TerminalStyle = { color: style.color, width };
  const story = tellStory(record);
  const parts = [
    verdictLine(record, screen),
    ...blockingPart(story, screen),
    ...gapPart(record, screen),
    changeLines(record, screen).join('\n'),
    ...warningPart(story, screen),
    checkPart(record, screen),
    [...besidesLine(story, screen), ...closingLines(record, screen, links)].join('\n'),
  ];
  const text = guardLines(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
  return style.links === true ? linkAdvisories(text) : text;
}

function verdictLine(record: RunRecord, style: TerminalStyle): string {
  const { icon, text } = headlineOf(record);
  const [mark, color] = (
    { '⛔': ['✗', 'red'], '⏸️': ['?', 'yellow'], '⚠️': ['!', 'yellow'], '✅': ['✓', 'green'] } as const
  )[icon];
  const line = wrap(`${mark} ${plainLine(text, 300)}`, style.width, '  ');
  return line
    .split('\n')
    .map((one) => paint(paint(one, color, style), 'bold', style))
    .join('\n');
}

/** A path or command: never broken or cut, because it is there to be copied. */
function unbroken(label: string, text: string, style: TerminalStyle): string {
  return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${text}`;
}

function gapPart(record: RunRecord, style: TerminalStyle): string[] {
  const groups = groupGaps(record.verdict.gaps);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, BLOCKING).flatMap(({ checks, cause, first, hint }) => {
    const titles = joinWords(checks.map((check) => plainName(checkTitle(check), 40)));
    return [
      `  ${wrap(`? ${titles}: ${plainLine(cause, 300)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`,
      ...(hint === undefined ? [] : [labelled('  fix', plainLine(hint, 300), style)]),
      ...(first.command === undefined ? [] : [commandText(first.command, style)]),
    ];
  });
  const hidden = groups.slice(BLOCKING).reduce((sum, { gaps }) => sum + gaps.length, 0);
  const more = hidden > 0 ? [`  ${moreLine(hidden, 'see the report')}`] : [];
  return [[heading('What could not be done', style), ...lines, ...more].join('\n')];
}

function checkPart(record: RunRecord, style: TerminalStyle): string {
  // What a repository does not have (workflows, rules of its own) needs no line of the screen.
  const shown = record.checks.filter(
    (check) => check.state !== 'not-applicable' || check.reason !== undefined,
  );
  const checks = [...shown].sort((a, b) => compareChecks(a.check, b.check));
  if (checks.length === 0) return '';
  const titles = checks.map((check) => plainName(checkTitle(check.check), 30));
  const told = new Set(record.verdict.gaps.map((gap) => gap.message));
  const wide = Math.max(...titles.map(widthOf));
  const lines = checks.map((check, index) => {
    const [mark, color] = markOf(record, check);
    if (style.width - wide < 30) {
      const line = wrap(`${titles[index] ?? ''}: ${outcomeText(check, told)}`, style.width - 4);
      return `  ${paint(mark, color, style)} ${line.replaceAll('\n', '\n    ')}`;
    }
    const title = `${titles[index] ?? ''}${' '.repeat(wide - widthOf(titles[index] ?? ''))}`;
    const indent = ' '.repeat(wide + 6);
    const text = wrap(outcomeText(check, told), style.width - wide - 6).replaceAll('\n', `\n${indent}`);
    return `  ${paint(mark, color, style)} ${title}  ${text}`;
  });
  return [heading('Checks', style), ...lines].join('\n');
}

function markOf(record: RunRecord, check: CheckOutcome): [string, Color] {
  if (check.state === 'incomplete') return ['?', 'yellow'];
  if (check.state !== 'ran') return ['–', 'dim'];
  const outcomes = record.decisions
    .filter((decision) => decision.finding.check === check.check)
    .map((decision) => decision.outcome);
  if (outcomes.includes('block')) return ['✗', 'red'];
  return outcomes.includes('warn') ? ['!', 'yellow'] : ['✓', 'green'];
}

/** @param told messages that stand above, with what to do */
function outcomeText(check: CheckOutcome, told: ReadonlySet<string>): string {
  const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
  const counted = entries.reduce((sum, [, value]) => sum + value, 0);
  const words = entries.map(([word, value]) => `${formatNumber(value)} ${plainLine(word, 40)}`);
  if (counted < check.total) words.push(`${formatNumber(check.total - counted)} not counted`);
  const counts =
    words.length > 1 ? `${words.join(', ')} (${formatNumber(check.total)} in all)` : words.join('');
  const reason = plainLine(check.state === 'ran' ? (check.reason ?? '') : asClause(check.reason ?? ''), 200);
  switch (check.state) {
    case 'ran':
      return sentences(counts, reason) || 'found nothing';
    case 'incomplete':
      return sentences(
        told.has(check.reason ?? '') ? 'could not be done (see above)' : `could not be done: ${reason}`,
        counts,
      );
    case 'not-checked':
      return `not checked: ${reason}`;
    case 'not-applicable':
      return reason === '' ? 'nothing to check' : `nothing to check: ${reason}`;
  }
}

function sentences(first: string, second: string): string {
  if (first === '' || second === '') return `${first}${second}`;
  return `${first}${first.endsWith('.') ? '' : '.'} ${second}`;
}

function besidesLine(story: Story, style: TerminalStyle): string[] {
  const aside = [
    ...(story.existing.length > 0
      ? [`${formatNumber(countFindings(story.existing))} known before this change`]
      : []),
    ...(story.excepted.length > 0 ? [`${formatNumber(countFindings(story.excepted))} excepted`] : []),
    ...(story.accepted.length > 0 ? [`${formatNumber(countFindings(story.accepted))} accepted`] : []),
  ];
  return aside.length === 0 ? [] : [labelled('Besides', joinWords(aside), style)];
}

function closingLines(record: RunRecord, style: TerminalStyle, links: Links): string[] {
  const { seal, policy } = record;
  const sealed =
    seal.state === 'sealed'
      ? `sealed by ${plainName(seal.identity, 200)}`
      : seal.state === 'failed'
        ? `failed: ${plainLine(seal.reason, 200)}`
        : seal.state === 'pending'
          ? `pending: signed by ${plainName(seal.identity, 200)}, not sealed yet. ${plainLine(seal.reason, 200)}`
          : `not sealed: ${plainLine(seal.reason, 200)}`;
  const report = record.files.find((file) => file.what === 'report');
  const evidence = links.evidenceDir === undefined ? undefined : plainName(links.evidenceDir, 200);
  return [
    labelled('Policy', policyText(policy), style),
    labelled('Seal', sealed, style),
    ...(report === undefined || evidence === undefined
      ? []
      : [
          unbroken(
            'Report',
            `${evidence}/${plainName(links.names?.get(report.path) ?? report.path, 200)}`,
            style,
          ),
        ]),
    ...(evidence === undefined
      ? []
      : [
          unbroken('Evidence', evidence, style),
          unbroken('', `${plainName(links.program ?? 'sealgate', 400)} verify ${shellWord(evidence)}`, style),
        ]),
  ];
}

function policyText(policy: RunRecord['policy']): string {
  if (policy.presets.length === 0) return 'none was read';
  const preset = plainName(policy.presets.at(-1) ?? 'none', 60);
  const file =
    policy.unusable !== undefined
      ? `, because ${plainName(policy.unusable, 120)} could not be used`
      : policy.path === undefined
        ? ', no policy file'
        : ` with ${plainName(policy.path, 120)}`;
  const commit = policy.commit === undefined ? '' : `@${plainName(shortCommit(policy.commit), 40)}`;
  const from = policy.ref === undefined ? '' : ` from ${plainName(policy.ref, 60)}${commit}`;
  const environment =
    policy.environment === undefined ? '' : `, environment ${plainName(policy.environment, 40)}`;
  const overrides =
    policy.overrides.length === 0
      ? ''
      : `, changed by ${policy.overrides.map((one) => plainName(one, 40)).join(', ')}`;
  const edited =
    policy.changedHere === undefined ? '' : '; this change edits the policy, in force after the merge';
  return `${preset}${file}${from} (${policy.digest.slice(0, 12)})${environment}${overrides}${edited}`;
}
