import { stepName } from '../../model/data/paths.js';
import { BUILT_IN, type Decision, type DecisionReason } from '../../model/findings/decision.js';
import type { Finding, Fix } from '../../model/findings/finding.js';
import type { Problem } from '../../model/findings/problem.js';
import { shortHashes } from '../../model/packages/short-hashes.js';
import { severityWord, worstOf } from '../headline.js';
import type { RuleTexts, Texts } from '../locale/texts.js';
import { code, link, prose } from '../markdown.js';
import { lapsedException } from '../story.js';
import { licenseOf, NAMED, placeOf, subjectWords } from '../subjects.js';
import { isCutOff, saysMore } from '../words.js';

const IDS = 3;
/** Of a path, these many steps at each end are shown. */
const STEPS = 2;

const ICONS: Readonly<Record<string, string>> = {
  signatures: '🔏',
  provenance: '🏭',
  trust: '🕵️',
  lockfiles: '🔒',
  sources: '🌐',
  vulnerabilities: '🐞',
  licenses: '⚖️',
  scanners: '🔎',
  workflows: '⚙️',
  exceptions: '📅',
};

export function iconOf(check: string): string {
  return Object.hasOwn(ICONS, check) ? (ICONS[check] ?? '•') : '•';
}

/** `axios@1.7.2`, as a code span; of several, what they have in common. */
export function subjectOf(problem: Problem, texts: Texts): string {
  return isPlace(problem)
    ? placeCell(problem.first.finding)
    : subjectWords(problem, texts, (name) => code(name));
}

/** Whether one file is all that it is about, so that its place is its name. */
function isPlace({ first, subjects }: Problem): boolean {
  const { subject, location } = first.finding;
  return subjects.length === 1 && subject.kind === 'file' && location?.file === subject.name;
}

/** Names in the list of all subjects at most. */
export const LISTED = 40;

/** All subjects, a click away, where not all are named; each with its way in, where they have no common one. */
export function subjectList({ subjects, causedBy }: Problem, texts: Texts): string {
  if (subjects.length <= NAMED) return '';
  const lines = subjects.slice(0, LISTED).map(({ finding }) => {
    if (finding.subject.kind !== 'package') return placeCell(finding);
    const steps = causedBy === undefined ? stepsTo(finding).slice(0, -1) : [];
    const way = steps.length === 0 ? '' : ` ← ${stepsOf(steps.toReversed(), texts, ' ← ')}`;
    return `${code(finding.subject.name)}${way}`;
  });
  const hidden = subjects.length - lines.length;
  const more = hidden > 0 ? `<br>…${texts.checking.andMore(hidden)}` : '';
  return `<details><summary>${texts.problem.all(subjects.length)}</summary>${lines.join('<br>')}${more}</details>`;
}

/** What notes leave out: what stands beside them anyway. */
interface NoteOptions {
  readonly severity?: boolean;
  readonly lapsed?: boolean;
}

/** What is wrong, without the subject: title, severity where a scanner rated it, and the ids to look it up by. */
export function whatOf(problem: Problem, texts: Texts, options: NoteOptions = {}): string {
  return `${titleOf(problem, texts)}${notesOf(problem, texts, options)}`;
}

/** Scanners write their own titles: what they found is told in their words. */
export function isScanned({ rule }: Finding): boolean {
  return rule === 'vulnerabilities/known' || rule.startsWith('scanners/');
}

/** The catalogue's words for a rule, where this language has some. */
function wordsOf({ rule }: Finding, texts: Texts): RuleTexts | undefined {
  return Object.hasOwn(texts.rules, rule) ? texts.rules[rule] : undefined;
}

function titleText(finding: Finding, texts: Texts): string {
  const own = isScanned(finding) ? undefined : wordsOf(finding, texts);
  if (own === undefined) return prose(finding.title, 160);
  return own.titleOf?.(finding.detail ?? {}) ?? own.title;
}

/** So many different titles of one subject are told, each by itself; more are counted. */
const TITLES = 3;

/** The title of one finding, or what several are together. */
export function titleOf(problem: Problem, texts: Texts): string {
  const { first, own: decisions } = problem;
  const title = uncountedTitle(problem, texts);
  if (title !== undefined) {
    const alike = new Set(decisions.map(({ finding }) => titleText(finding, texts))).size === 1;
    return alike && decisions.length > 1 ? texts.problem.times(title, decisions.length) : title;
  }
  return first.finding.check === 'vulnerabilities'
    ? texts.problem.vulnerabilities(decisions.length)
    : texts.problem.problems(decisions.length);
}

/** The same without a number, which above a list would be taken for that of the list; none where it is one. */
export function uncountedTitle({ first, own }: Problem, texts: Texts): string | undefined {
  const titles = [...new Set(own.map(({ finding }) => titleText(finding, texts)))];
  if (titles.length === 1) return titles[0];
  const isCounted = first.finding.check === 'vulnerabilities' || titles.length > TITLES;
  return isCounted ? undefined : titles.join(texts.semicolon);
}

/** The same for a line above `whyOf`: empty where that begins with it. */
export function headingOf(problem: Problem, texts: Texts): string {
  const { first, own } = problem;
  const alike = own.every(({ finding }) => finding.title === first.finding.title);
  return alike && isScanned(first.finding) && isCutOff(first.finding) ? '' : titleOf(problem, texts);
}

/** The message with a licence of several words as one: `MIT AND GPL-2.0-only`. */
function withQuotedLicense(finding: Finding): string {
  const license = licenseOf(finding);
  return license === undefined || !license.includes(' ') || license.includes('`')
    ? finding.message
    : finding.message.replace(` ${license}`, () => ` \`${license}\``);
}

/** Why it matters, in one or two sentences; empty where the title says all. */
export function whyOf({ first: { finding }, subjects }: Problem, texts: Texts): string {
  const said = saysMore(finding) ? prose(shortHashes(withQuotedLicense(finding)), 300) : '';
  const messages = new Set(subjects.map((one) => one.finding.message));
  const message = said === '' || messages.size === 1 ? said : texts.problem.forExample(said);
  const own = isScanned(finding) ? undefined : wordsOf(finding, texts);
  if (own === undefined) return message;
  return message === '' ? own.why : `${own.why}<br>\n<sub>${texts.problem.original(message)}</sub>`;
}

/** ` (worst critical, GHSA-…)`, or nothing. */
export function notesOf(
  { first, own, decisions }: Problem,
  texts: Texts,
  { severity = true, lapsed: withLapsed = true }: NoteOptions = {},
): string {
  const rated = severity && (first.finding.check === 'vulnerabilities' || first.finding.check === 'scanners');
  const ids = idsOf(decisions, texts);
  const license = licenseOf(first.finding);
  const lapsed = withLapsed ? lapsedException(decisions) : undefined;
  const worst = severityWord(worstOf(decisions), texts);
  const notes = [
    ...(rated ? [own.length > 1 ? texts.problem.worst(worst) : worst] : []),
    ...(ids === '' ? [] : [ids]),
    ...(license === undefined || first.finding.title.includes(license) ? [] : [code(license, 60)]),
    ...(lapsed === undefined ? [] : [texts.problem.lapsed(prose(lapsed, 200))]),
  ];
  return notes.length === 0 ? '' : texts.inBrackets(notes.join(texts.comma));
}

/** Which line of which policy decided: `` `fail-on-severity` in `.github/sealgate.yml:4` ``, or nothing. */
export function decidedBy({ first: { reason } }: Problem, texts: Texts): string {
  const cell = (text: string | undefined, max: number): string | undefined =>
    text === undefined ? undefined : code(text, max);
  const builtIn = reason.origin?.startsWith(BUILT_IN) === true;
  const origin = builtIn ? undefined : cell(reason.origin, 120);
  const id = cell(reason.exception, 80);
  const exception = id === undefined ? undefined : { id, holds: reason.kind === 'exception' };
  const by = texts.problem.decidedBy(cell(reason.key, 80), exception, origin);
  return builtIn ? `${by}${texts.inBrackets(texts.problem.builtIn)}` : by;
}

function idsOf(decisions: readonly Decision[], texts: Texts): string {
  const ids = [...new Set(decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1)))];
  const shown = ids.slice(0, IDS).map(advisoryLink).join(texts.comma);
  return ids.length > IDS ? `${shown}${texts.problem.moreIds(ids.length - IDS)}` : shown;
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
export function whereOf(problem: Problem, texts: Texts): string {
  const { first, own, subjects, causedBy } = problem;
  const { finding } = first;
  if (isPlace(problem)) return '–';
  if (subjects.length > 1 && causedBy === undefined)
    return subjects.length > NAMED ? placesOf(subjects) : subjects.map(wayOf(texts)).join('<br>');
  const paths = own.map((decision) => decision.finding.paths ?? []).find((all) => all.length > 0) ?? [];
  const path = causedBy === undefined ? paths[0] : paths[0]?.slice(0, 2);
  if (path === undefined || path.length === 0) return placeCell(finding);
  const steps = path.at(-1) === finding.subject.name ? path.slice(0, -1) : path;
  const direct = steps.length === 1 ? texts.problem.direct : '';
  const more = paths.length > 1 ? texts.problem.otherWays(paths.length - 1) : '';
  return `${stepsOf(steps, texts)}${direct}${more}`;
}

/** The way of one subject of several. */
function wayOf(texts: Texts): (decision: Decision) => string {
  return ({ finding }) => {
    const steps = stepsTo(finding);
    return steps.length === 0 ? placeCell(finding) : stepsOf(steps, texts);
  };
}

/** From an importer to the subject itself. */
function stepsTo({ paths, subject }: Finding): readonly string[] {
  const [path = []] = paths ?? [];
  return path.length === 0 || path.at(-1) === subject.name ? path : [...path, subject.name];
}

/** Files that several subjects stand in. */
function placesOf(subjects: readonly Decision[]): string {
  const files = [...new Set(subjects.map(({ finding }) => finding.location?.file))];
  const known = files.filter((file) => file !== undefined);
  return (
    known
      .slice(0, NAMED)
      .map((file) => code(file, 80))
      .join('<br>') || '–'
  );
}

function stepsOf(steps: readonly string[], texts: Texts, arrow = ' → '): string {
  const shown = (some: readonly string[]): string[] => some.map((step) => code(stepName(step), 60));
  if (steps.length <= STEPS * 2 + 1) return shown(steps).join(arrow);
  const [start, end] = [shown(steps.slice(0, STEPS)), shown(steps.slice(-STEPS))];
  return [...start, texts.problem.moreSteps(steps.length - STEPS * 2), ...end].join(arrow);
}

function placeCell(finding: Finding): string {
  const place = placeOf(finding);
  return place === undefined ? '–' : code(place, 80);
}

/** Commands longer than this are left to the report: half a command is worse than none. */
export const COMMAND_LIMIT = 600;

/** The commands that fix it, as they must be pasted; none where there is none or one is too long. */
export function commandsOf({ fixes }: Problem): readonly string[] {
  const commands = fixes.map(({ command }) => command).filter((command) => command !== undefined);
  const cut = commands.length < fixes.length || commands.length > COMMANDS;
  return cut || commands.some((command) => command.length > COMMAND_LIMIT) ? [] : commands;
}

/** Above what the longest of our own takes (overrides below five packages): half a way out is none. */
const FIX_LIMIT = 600;

/** More ways than these are left to the report. */
const COMMANDS = 5;

/** What belongs into the Dockerfile of the images that hold it. */
export function dockerfileLines({ fixes }: Problem): readonly string[] {
  return fixes.map(({ dockerfile }) => dockerfile).filter((line) => line !== undefined);
}

/** The fix in words; of several ways with a command each, the commands say it. */
export function fixTextOf(problem: Problem, texts: Texts): string {
  const { first, fixes } = problem;
  if (fixes.length > 1 && commandsOf(problem).length > 0) return '';
  const words = new Set(fixes.slice(0, NAMED).map((fix) => fixWords(first.finding, fix, texts)));
  const left = fixes.some(({ command }) => command !== undefined) && commandsOf(problem).length === 0;
  return `${renewal(first, texts)}${[...words].join('<br>')}${left ? texts.problem.commandInReport : ''}`;
}

/** Of what an exception waived until its date, the first way out is a later date. */
function renewal({ reason: { kind, exception } }: Decision, texts: Texts): string {
  return kind === 'expired-exception' && exception !== undefined
    ? texts.problem.renew(code(exception, 80))
    : '';
}

function fixWords(finding: Finding, fix: Fix, texts: Texts): string {
  const own = wordsOf(finding, texts);
  if (own === undefined) return prose(fix.text, FIX_LIMIT);
  if (fix.version !== undefined) return texts.problem.update(code(fix.version, 60));
  if (fix.command === undefined) return own.fix;
  const { undo } = fix;
  return `${own.fix} ${undo === undefined ? texts.problem.update(undefined) : texts.problem.undo(undo.does)}`;
}

/** Why a decision fell as it did. */
export function reasonText({ kind, text }: DecisionReason, texts: Texts, max: number): string {
  const own = Object.hasOwn(texts.reasons, kind) ? texts.reasons[kind] : undefined;
  return own === undefined ? prose(text, max) : `${own}${texts.inBrackets(prose(text, max))}`;
}
