import type { Decision } from '../../model/decision.js';
import type { Finding } from '../../model/finding.js';
import { severityWord, worstOf } from '../headline.js';
import { code, link, prose } from '../markdown.js';
import { lapsedException, type Problem } from '../story.js';
import { count } from '../words.js';

const IDS = 3;
/** Of a path, these many steps at each end are shown. */
const STEPS = 2;

const ICONS: Readonly<Record<string, string>> = {
  signatures: '🔏',
  provenance: '🏭',
  lockfiles: '🔒',
  sources: '🌐',
  vulnerabilities: '🐞',
  licenses: '⚖️',
  scanners: '🔎',
  exceptions: '📅',
};

export function iconOf(check: string): string {
  return Object.hasOwn(ICONS, check) ? (ICONS[check] ?? '•') : '•';
}

/** `axios@1.7.2`, as a code span. */
export function subjectOf(finding: Finding): string {
  return code(finding.subject.name);
}

/** What is wrong, without the subject: title, severity where a scanner rated it, and the ids to look it up by. */
export function whatOf(
  problem: Problem,
  options: { readonly severity: boolean } = { severity: true },
): string {
  return `${titleOf(problem)}${notesOf(problem, options)}`;
}

/** The title of one finding, or what several are together. */
export function titleOf({ first, decisions }: Problem): string {
  const title = prose(first.finding.title, 160);
  if (decisions.length === 1) return title;
  if (new Set(decisions.map((decision) => decision.finding.title)).size === 1)
    return `${title}, ${count(decisions.length, 'time')}`;
  return first.finding.check === 'vulnerabilities'
    ? count(decisions.length, 'vulnerability', 'vulnerabilities')
    : count(decisions.length, 'problem');
}

/** ` (worst critical, GHSA-…)`, or nothing. */
export function notesOf(
  { first, decisions }: Problem,
  options: { readonly severity: boolean } = { severity: true },
): string {
  const rated =
    options.severity && (first.finding.check === 'vulnerabilities' || first.finding.check === 'scanners');
  const ids = idsOf(decisions);
  const lapsed = lapsedException(decisions);
  const notes = [
    ...(rated ? [`${decisions.length > 1 ? 'worst ' : ''}${severityWord(worstOf(decisions))}`] : []),
    ...(ids === '' ? [] : [ids]),
    ...(lapsed === undefined ? [] : [prose(lapsed, 200)]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** Which line of which policy decided: `` `fail-on-severity` in `.github/sealgate.yml:4` ``, or nothing. */
export function decidedBy({ first: { reason } }: Problem): string {
  const parts = [
    ...(reason.key === undefined ? [] : [code(reason.key, 80)]),
    ...(reason.exception === undefined ? [] : [`exception ${code(reason.exception, 80)}`]),
    ...(reason.origin === undefined ? [] : [`in ${code(reason.origin, 120)}`]),
  ];
  return parts.join(' ');
}

function idsOf(decisions: readonly Decision[]): string {
  const ids = [...new Set(decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1)))];
  const shown = ids.slice(0, IDS).map(advisoryLink).join(', ');
  return ids.length > IDS ? `${shown} and ${ids.length - IDS} more` : shown;
}

/** An advisory's id as a link to where it is published, where the id is one of a known form; else the id alone. */
function advisoryLink(id: string): string {
  return link(code(id, 60), advisoryUrl(id));
}

/** Where an advisory of a well-formed id is published. Addresses in reports are never linked. */
export function advisoryUrl(id: string): string | undefined {
  if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.test(id)) return `https://github.com/advisories/${id}`;
  if (/^CVE-\d{4}-\d{4,12}$/.test(id)) return `https://www.cve.org/CVERecord?id=${id}`;
  return undefined;
}

/** Where it comes from: `web` → `chalk-kit@2.0.0`, or the place in a file. */
export function whereOf({ first, decisions }: Problem): string {
  const { finding } = first;
  const paths = decisions.map((decision) => decision.finding.paths ?? []).find((all) => all.length > 0) ?? [];
  const [path] = paths;
  if (path === undefined || path.length === 0) return placeOf(finding);
  const steps = path.at(-1) === finding.subject.name ? path.slice(0, -1) : path;
  const direct = steps.length === 1 ? ' (direct)' : '';
  const more = paths.length > 1 ? ` and ${count(paths.length - 1, 'other way', 'other ways')}` : '';
  return `${stepsOf(steps)}${direct}${more}`;
}

function stepsOf(steps: readonly string[]): string {
  if (steps.length <= STEPS * 2 + 1) return steps.map((step) => code(step, 60)).join(' → ');
  const start = steps.slice(0, STEPS).map((step) => code(step, 60));
  const end = steps.slice(-STEPS).map((step) => code(step, 60));
  return [...start, `… ${steps.length - STEPS * 2} more …`, ...end].join(' → ');
}

function placeOf(finding: Finding): string {
  const { location } = finding;
  if (location === undefined) return '–';
  return code(location.line === undefined ? location.file : `${location.file}:${location.line}`, 80);
}

/** Commands longer than this are left to the report: half a command is worse than none. */
const COMMAND_LIMIT = 600;

/** The command that fixes it, as it must be pasted; `undefined` where there is none or it is too long. */
export function commandOf({ first }: Problem): string | undefined {
  const command = first.finding.fix?.command;
  return command === undefined || command.length > COMMAND_LIMIT ? undefined : command;
}

/** The fix in words. */
export function fixTextOf({ first }: Problem): string {
  const { fix } = first.finding;
  if (fix === undefined) return '';
  const long = (fix.command?.length ?? 0) > COMMAND_LIMIT;
  return `${prose(fix.text, 240)}${long ? ' The command is in the report.' : ''}`;
}

/** Fix as a table's cell: words, then the command on a line of its own. */
export function fixCell(problem: Problem): string {
  const command = commandOf(problem);
  const parts = [fixTextOf(problem), ...(command === undefined ? [] : [code(command, COMMAND_LIMIT)])];
  return parts.filter((part) => part !== '').join('<br>') || '–';
}
