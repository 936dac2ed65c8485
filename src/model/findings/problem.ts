import { groupBy } from '../data/group.js';
import { joinUnread, UNREAD_LICENSES } from '../licenses/unread.js';
import { compareVersions } from '../packages/versions.js';
import type { Decision } from './decision.js';
import type { Finding, Fix } from './finding.js';
import { byImportance } from './importance.js';

/** Decisions with one cause and one way out: one row for the reader. */
export interface Problem {
  /** The one that the row tells; of `causedBy`, where that is among the subjects. Numbers are those of all subjects. */
  readonly first: Decision;
  /** All of them, the most important first. */
  readonly decisions: readonly Decision[];
  /** Of `first`'s subject alone: every other subject has the same. */
  readonly own: readonly Decision[];
  /** What has the problem, each once, in the order in which to name it; `first`'s subject first. */
  readonly subjects: readonly Decision[];
  /** `name@version` of the direct dependency that brings all subjects, where there are several of it. */
  readonly causedBy?: string;
  /**
   * What ends it, each way once and in the order of the subjects: of several versions of one release line the highest. More than one only where the
   * subjects are not mended together.
   */
  readonly fixes: readonly Fix[];
}

/** What one subject has that the same fix ends. */
type Own = readonly [Decision, ...Decision[]];

/**
 * Gathers decisions into problems, the most important first. First what the same fix of one subject ends (eight
 * advisories of a package that one update mends); then what several subjects have by one cause: the same advisories
 * in several versions, the same findings of all that one direct dependency brings, or of several lines of one file,
 * the same registry or lockfile that is the reason.
 */
export function gatherProblems(decisions: readonly Decision[]): Problem[] {
  const sorted = [...decisions].sort(byImportance);
  const bySubject = groupBy(sorted, subjectKey).values();
  return [...groupBy(bySubject, causeKey).values()].map(problemOf);
}

/** As first lines count: a problem may stand for several findings. */
export function countFindings(problems: readonly Problem[]): number {
  return problems.reduce((sum, { decisions }) => sum + decisions.length, 0);
}

function subjectKey({ finding }: Decision): string {
  const { check, subject, location } = finding;
  const place = subject.kind === 'package' ? '' : `${location?.file ?? ''}:${location?.line ?? ''}`;
  return JSON.stringify([check, subject.kind, subject.name, wayOut(finding), place]);
}

/** What ends a finding. Versions of one release line are one way: the highest of them ends all. */
function wayOut({ fix }: Finding): string {
  if (fix?.version !== undefined) return `to ${releaseLine(fix.version)}`;
  return fix?.command ?? fix?.text ?? '';
}

/** Versions that a caret range takes together: `4`, `0.2`, `0.0.3`; any other version stands for itself. */
function releaseLine(version: string): string {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return version;
  if (major !== '0') return major;
  return minor === '0' ? `0.0.${patch}` : `0.${minor}`;
}

/** What several subjects have by one cause. Without a cause that can be told, every subject stands for itself. */
function causeKey(own: Own): string {
  const [{ finding, reason }] = own;
  const { check, subject, location, detail } = finding;
  // An id says what it is; scanners name one advisory in words of their own.
  const what = own.map(({ finding: { rule, aliases, title } }) => [rule, aliases[0] ?? title]);
  // Licences are told by name, and not in the title.
  const same = [
    check,
    subject.kind,
    what.map((one) => JSON.stringify(one)).sort(),
    detail?.license,
    detail?.found,
  ];
  const judged = [reason.kind, reason.key, reason.origin, reason.text, reason.exception];
  const alone = JSON.stringify([subject.name, wayOut(finding), location?.line, location?.file]);
  // Each lockfile's title counts its own packages.
  if (own.length === 1 && finding.rule === UNREAD_LICENSES)
    return JSON.stringify([finding.rule, subject.kind, subject.scope, judged, wayOut(finding)]);
  if (check === 'vulnerabilities' && finding.aliases.length > 0) {
    // One command mends the versions of one package. What has none (system packages of one source) goes by its fix.
    const together = finding.fix?.command === undefined ? wayOut(finding) : withoutVersion(subject.name);
    return JSON.stringify([same, judged, together]);
  }
  if (subject.kind === 'package') {
    const beyond = causeBeyond(finding);
    if (beyond !== undefined) return JSON.stringify([same, judged, beyond, wayOut(finding)]);
    const cause = directOf(finding);
    return JSON.stringify([same, judged, ...(cause === undefined ? [alone] : [cause, wayOut(finding)])]);
  }
  if (subject.kind === 'file') return JSON.stringify([same, judged, subject.name, wayOut(finding)]);
  return JSON.stringify([same, judged, alone]);
}

/** Who wrote the lockfile left it out of many entries, or wrote another kind of hash, whatever brings the packages. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'lockfiles/integrity-removed',
  'lockfiles/integrity-replaced',
  'sources/missing-integrity',
  'sources/weak-integrity',
]);

/**
 * A cause that lies beyond what brings the packages: the registry that does not answer, has no keys or is another one
 * than before, or how the lockfile was written.
 */
function causeBeyond(finding: Finding): string | undefined {
  const { rule, location } = finding;
  if (LEFT_OUT.has(rule)) return location?.file ?? '';
  if (rule === 'trust/registry-changed')
    return withoutNames(finding).replace(/; \S+ came from /, '; came from ');
  return rule.endsWith('/unreachable') || rule === 'signatures/skipped' ? withoutNames(finding) : undefined;
}

/** What is said of a package, without its name at either end and without the lockfiles that it stands in. */
function withoutNames({ subject, message: said }: Finding): string {
  const files = [...said.matchAll(/ In \d+ lockfiles: /g)].at(-1)?.index;
  const message = said.slice(0, files);
  const names = [subject.name, withoutVersion(subject.name)];
  const reason = message.startsWith(subject.name) ? message.slice(subject.name.length) : message;
  const last = names.map((name) => ` ${name}.`).find((end) => reason.endsWith(end));
  return last === undefined ? reason : reason.slice(0, -last.length);
}

/** `name@version` of the direct dependency that a package came with, or is. */
function directOf({ paths }: Finding): string | undefined {
  return paths?.[0]?.[1];
}

/** `@img/sharp-linux-x64@0.34.4` → `@img/sharp-linux-x64`. */
export function withoutVersion(name: string): string {
  const at = name.lastIndexOf('@');
  return at > 0 ? name.slice(0, at) : name;
}

function problemOf(groups: readonly [Own, ...Own[]]): Problem {
  const cause = groups.length > 1 ? commonCause(groups) : undefined;
  const at = groups.findIndex(([{ finding }]) => finding.subject.name === cause);
  const leading = groups[at] ?? groups[0];
  const ordered = [leading, ...groups.filter((group) => group !== leading)];
  const own = ownOf(ordered, leading);
  const fixes = ordered.map(fixOfAll).filter((fix) => fix !== undefined);
  return {
    first: own[0],
    decisions: groups.length === 1 ? leading : ordered.flat(),
    own,
    subjects: ordered.map(([decision]) => decision),
    ...(cause === undefined ? {} : { causedBy: cause }),
    fixes: [...groupBy(fixes, ({ command, text }) => command ?? text).values()].map(([fix]) => fix),
  };
}

/** What the row tells: of the first subject, or, where that would be only a part of a number, of all. */
function ownOf(groups: readonly Own[], leading: Own): Own {
  const [first, ...others] = groups.map(([decision]) => decision);
  return first !== undefined && others.length > 0 && first.finding.rule === UNREAD_LICENSES
    ? [joinUnread([first, ...others])]
    : leading;
}

/** Versions of one package each came their own way: what brings them is no cause that they share. */
function commonCause(groups: readonly Own[]): string | undefined {
  const subjects = groups.map(([{ finding }]) => finding);
  if (new Set(subjects.map(({ subject }) => withoutVersion(subject.name))).size === 1) return undefined;
  const causes = new Set(subjects.map((one) => (one.subject.kind === 'package' ? directOf(one) : undefined)));
  return causes.size === 1 ? [...causes][0] : undefined;
}

/** The fix with the highest version; the first where none leads to a version. */
function fixOfAll(own: readonly Decision[]): Fix | undefined {
  return own
    .map(({ finding }) => finding.fix)
    .reduce((best, fix) =>
      fix?.version !== undefined &&
      best?.version !== undefined &&
      compareVersions(fix.version, best.version) > 0
        ? fix
        : best,
    );
}

/** More packages and release lines than this one problem has only in a report that was made to be slow. */
const MOST_REACHED = 10_000;

interface Reach {
  readonly problem: Problem;
  readonly packages: ReadonlySet<string>;
  /** The highest fix of each release line. */
  readonly versions: ReadonlyMap<string, string>;
}

/**
 * Prepares the question which of some problems ends another one of the same packages too: its fix goes as far, or
 * further on the same release line. Linear in what is prepared and in what is asked.
 */
export function endedBy(problems: readonly Problem[]): (other: Problem) => Problem | undefined {
  const furthest = new Map<string, Reach>();
  for (const problem of problems) {
    const reach = reachOf(problem);
    if (reach.packages.size * reach.versions.size > MOST_REACHED) continue;
    for (const name of reach.packages)
      for (const [line, version] of reach.versions) {
        const known = furthest.get(`${name} ${line}`)?.versions.get(line);
        if (known === undefined || compareVersions(version, known) > 0)
          furthest.set(`${name} ${line}`, reach);
      }
  }
  return (other) => {
    const [subject] = other.subjects;
    const version = other.fixes[0]?.version;
    if (subject === undefined || version === undefined) return undefined;
    const reach = furthest.get(`${packageOf(subject)} ${releaseLine(version)}`);
    return reach !== undefined && ends(reach, other) ? reach.problem : undefined;
  };
}

function reachOf(problem: Problem): Reach {
  const versions = new Map<string, string>();
  for (const { version } of problem.fixes) {
    if (version === undefined) continue;
    const line = releaseLine(version);
    const known = versions.get(line);
    if (known === undefined || compareVersions(version, known) > 0) versions.set(line, version);
  }
  return { problem, packages: new Set(problem.subjects.map(packageOf)), versions };
}

function ends({ packages, versions }: Reach, other: Problem): boolean {
  return (
    other.fixes.every(({ version }) => {
      const furthest = version === undefined ? undefined : versions.get(releaseLine(version));
      return version !== undefined && furthest !== undefined && compareVersions(furthest, version) >= 0;
    }) && other.subjects.every((subject) => packages.has(packageOf(subject)))
  );
}

function packageOf({ finding: { subject } }: Decision): string {
  return `${subject.kind} ${subject.purl ?? subject.name}`;
}

/** A finding's message with what it is about in front, where it does not begin with that. */
export function messageAbout({ subject, message }: Finding): string {
  return [' ', ': '].some((after) => message.startsWith(`${subject.name}${after}`))
    ? message
    : `${subject.name}: ${message}`;
}
