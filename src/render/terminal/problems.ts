import { stepName } from '../../model/data/paths.js';
import { BUILT_IN, type DecisionReason } from '../../model/findings/decision.js';
import { countFindings, type Problem } from '../../model/findings/problem.js';
import { shortHashes } from '../../model/packages/short-hashes.js';
import { renewalOf } from '../../model/policy/renewal.js';
import { fewOf } from '../../model/text/few.js';
import { severityWord, worstOf } from '../headline.js';
import { en } from '../locale/en.js';
import { lapsedException, type Story } from '../story.js';
import { licenseOf, placeOf, subjectWords } from '../subjects.js';
import { count, formatNumber, moreLine, saysMore } from '../words.js';
import { heading, LABEL, labelled, paint, plainLine, plainName, type TerminalStyle, wrap } from './text.js';

/** Problems that block and are told at length; seven fill a screen. */
export const BLOCKING = 7;
const WARNINGS = 4;
/** Ways out of one problem of several subjects. */
const FIXES = 3;
/** Lines of one file after the first. */
const LINES = 4;

export function blockingPart(story: Story, style: TerminalStyle): string[] {
  const { blocking } = story;
  if (blocking.length === 0) return [];
  const shown = blocking.slice(0, BLOCKING).map((problem) => problemLines(problem, style));
  const hidden = blocking.slice(BLOCKING);
  const more = hidden.length > 0 ? [`  ${moreLine(countFindings(hidden), 'see the report')}`] : [];
  return [[heading('What blocks', style), ...shown, ...more].join('\n')];
}

/** Where it stands; of several lines of one file the first ones. */
function placesOf({ first: { finding }, subjects }: Problem): string {
  const all = subjects.map((one) => one.finding.location);
  const lines = all.flatMap((one) => (one?.file === finding.location?.file ? [one?.line] : []));
  const [, ...others] = lines.filter((line) => line !== undefined);
  if (others.length < 1 || others.length + 1 < all.length) return placeOf(finding) ?? '';
  return `${placeOf(finding)}, ${fewOf(others.map(String), LINES)}`;
}

function problemLines(problem: Problem, style: TerminalStyle): string {
  const { finding } = problem.first;
  const name = subjectWords(problem, en, (one) => plainName(one, 80));
  const head = wrap(`${name}  ${whatText(problem)}`, style.width - 2, '  ').replace(name, () =>
    paint(name, 'cyan', style),
  );
  const path = problem.causedBy === undefined ? finding.paths?.[0] : finding.paths?.[0]?.slice(0, 2);
  const where =
    path === undefined || path.length === 0
      ? placesOf(problem)
      : path.map((step) => plainName(stepName(step), 60)).join(' → ');
  const alike = problem.subjects.every((one) => one.finding.message === finding.message);
  const why = plainLine(shortHashes(finding.message));
  const renewal = renewalOf(problem.first.reason);
  const lines = [
    `  ${head.replaceAll('\n', '\n  ')}`,
    ...(!saysMore(finding) ? [] : [labelled('  why', alike ? why : en.problem.forExample(why), style)]),
    ...(where === '' ? [] : [labelled('  from', plainName(where, 240), style)]),
    labelled('  policy', policyLine(problem), style),
    ...(renewal === undefined ? [] : [labelled('  fix', plainLine(renewal), style)]),
    ...problem.fixes
      .slice(0, FIXES)
      .flatMap((fix) => [
        labelled('  fix', plainLine(fix.text), style),
        ...[fix.command, fix.dockerfile]
          .filter((command) => command !== undefined)
          .map((command) => commandText(command, style)),
      ]),
    ...(problem.fixes.length > FIXES
      ? [labelled('', moreLine(problem.fixes.length - FIXES, 'see the report'), style)]
      : []),
  ];
  return lines.join('\n');
}

/** A command is never broken or cut: it is there to be copied. */
export function commandText(command: string, style: TerminalStyle): string {
  return `${' '.repeat(LABEL + 2)}${paint(plainName(command, 4000), 'green', style)}`;
}

/** What the policy says to it, and which line of which policy says so. */
function policyLine({ first: { reason } }: Problem): string {
  const { origin } = reason;
  const said = plainLine(reason.text, 240);
  return origin?.startsWith(BUILT_IN) === true ? `${said} (${BUILT_IN})` : `${said}${originText(reason)}`;
}

/** Behind a reason: which line of which policy gave it. Of an exception that does not hold, where that stands. */
export function originText({ kind, origin }: DecisionReason): string {
  if (origin === undefined) return '';
  const place = plainName(origin, 200);
  const lapsed = kind === 'expired-exception' || kind === 'void-exception';
  return lapsed ? `; the exception is in ${place}` : `, set by ${place}`;
}

function whatText({ first, own: decisions }: Problem): string {
  const { finding } = first;
  const rated = finding.check === 'vulnerabilities' || finding.check === 'scanners';
  const ids = [...new Set(decisions.flatMap((decision) => decision.finding.aliases.slice(0, 1)))];
  const lapsed = lapsedException(decisions);
  const { since } = first.reason;
  const license = licenseOf(finding);
  const notes = [
    ...(rated ? [severityWord(worstOf(decisions))] : []),
    ...ids.slice(0, 2).map((id) => plainName(id, 60)),
    ...(ids.length > 2 ? [`${ids.length - 2} more`] : []),
    ...(license === undefined ? [] : [plainName(license, 60)]),
    ...(lapsed === undefined ? [] : [plainLine(lapsed, 200)]),
    ...(since === undefined ? [] : [`blocks from ${plainLine(since, 20)}`]),
  ];
  const titles = [...new Set(decisions.map((decision) => plainLine(decision.finding.title, 160)))];
  const several = titles.length > 2 ? [...titles.slice(0, 2), `${titles.length - 2} more`] : titles;
  // Advisories are named by their ids; of other findings nothing else says what they are.
  const what = rated && decisions.length > 1 ? count(decisions.length, 'finding') : several.join('; ');
  return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}

/** What a warning is about, with its line in a file. */
function aboutOf(problem: Problem): string {
  const { subject, location } = problem.first.finding;
  const inFile = subject.kind === 'file' && location?.line !== undefined && location.file === subject.name;
  return problem.subjects.length === 1 && inFile
    ? plainName(`${subject.name}:${location.line}`, 80)
    : subjectWords(problem, en, (name) => plainName(name, 80));
}

export function warningPart(story: Story, style: TerminalStyle): string[] {
  const { warnings } = story;
  if (warnings.length === 0) return [];
  const lines = warnings
    .slice(0, WARNINGS)
    .map(
      (problem) =>
        `  ${wrap(`! ${aboutOf(problem)}  ${whatText(problem)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`,
    );
  const hidden = warnings.slice(WARNINGS);
  const more = hidden.length > 0 ? [`  ${moreLine(countFindings(hidden), 'see the report')}`] : [];
  return [
    [heading(`Warnings (${formatNumber(countFindings(warnings))})`, style), ...lines, ...more].join('\n'),
  ];
}
