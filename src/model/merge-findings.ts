import { barePurl, findingFingerprint, sortIds } from './advisory-ids.js';
import { compareText } from './compare-text.js';
import { expandVersions } from './expand-versions.js';
import type { Finding } from './finding.js';
import { identity, mergeClass, textList } from './merge-class.js';
import { compareSeverity } from './severity.js';

/**
 * One finding for what several tools, reports or aliases tell of the same thing: same rule, same package and
 * version (or same file and line), and an id in common. The highest known severity wins; `seenBy` says who saw
 * it and where they disagree. Neither order nor tool changes the answer, and merging twice is merging once.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.flatMap(expandVersions)) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const merged = [...groups.values()].flatMap((group) => classesOf(group).map(mergeClass));
  return sortFindings(numberTwins(absorbRanges(merged)));
}

/** Most severe first, then by subject, rule, id and place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.severity === b.severity ? 0 : compareSeverity(a.severity, b.severity)) ||
    compareText(a.subject.name, b.subject.name) ||
    compareText(a.rule, b.rule) ||
    compareText(a.aliases[0] ?? '', b.aliases[0] ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    compareText(a.title, b.title) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function groupKey(finding: Finding): string {
  const { subject, location } = finding;
  const about =
    subject.kind === 'package'
      ? subject.purl === undefined
        ? subject.name
        : barePurl(subject.purl)
      : subject.name;
  const line = subject.kind === 'package' ? '' : String(location?.line ?? '');
  return `${finding.rule}\0${subject.kind}\0${line}\0${about}`;
}

/** Union-find over the ids of one group; findings without any id meet by their title. */
function classesOf(group: readonly Finding[]): (readonly Finding[])[] {
  if (group.length === 1) return [group];
  const ordered = [...group].sort((a, b) => compareText(identity(a), identity(b)));
  const parent = ordered.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  const owner = new Map<string, number>();
  const join = (id: string, index: number): void => {
    const first = owner.get(id);
    if (first === undefined) owner.set(id, index);
    else parent[find(index)] = find(first);
  };
  ordered.forEach((finding, index) => {
    for (const id of idsOf(finding)) join(id, index);
  });
  ordered.forEach((finding, index) => {
    for (const id of relatedOf(finding)) {
      const other = owner.get(id);
      if (other !== undefined && mayJoin(ordered, find, index, other)) parent[find(index)] = find(other);
    }
  });
  const classes = new Map<number, Finding[]>();
  ordered.forEach((finding, index) => {
    const members = classes.get(find(index));
    if (members === undefined) classes.set(find(index), [finding]);
    else members.push(finding);
  });
  return [...classes.values()];
}

/**
 * Whether a reference (weaker than an id) may join two classes: not where one tool already tells them apart.
 */
function mayJoin(
  findings: readonly Finding[],
  find: (index: number) => number,
  a: number,
  b: number,
): boolean {
  const [left, right] = [find(a), find(b)];
  if (left === right) return false;
  const tools = new Set<string>();
  findings.forEach((finding, index) => {
    if (find(index) === left) for (const seen of finding.seenBy ?? []) tools.add(seen.tool);
  });
  return !findings.some(
    (finding, index) => find(index) === right && (finding.seenBy ?? []).some((seen) => tools.has(seen.tool)),
  );
}

function idsOf(finding: Finding): readonly string[] {
  return finding.aliases.length > 0 ? sortIds(finding.aliases) : [`title:${finding.title}`];
}

function relatedOf(finding: Finding): string[] {
  return textList(finding.detail?.related);
}

/**
 * A finding that names a package without a version (npm audit, where there is no lockfile to look it up) is
 * the same thing as one with a version and an id in common: it becomes one more witness of it.
 */
function absorbRanges(findings: readonly Finding[]): Finding[] {
  const open = findings.filter((finding) => isRange(finding));
  if (open.length === 0) return [...findings];
  const exact = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.subject.kind !== 'package' || isRange(finding)) continue;
    const key = JSON.stringify([finding.rule, nameOf(finding)]);
    exact.set(key, [...(exact.get(key) ?? []), finding]);
  }
  const witnesses = new Map<Finding, Finding[]>();
  const kept: Finding[] = [];
  for (const range of open) {
    const ids = new Set(idsOf(range));
    const same = (exact.get(JSON.stringify([range.rule, nameOf(range)])) ?? []).filter((finding) =>
      [...idsOf(finding), ...relatedOf(finding)].some((id) => ids.has(id)),
    );
    if (same.length === 0) kept.push(range);
    for (const finding of same) witnesses.set(finding, [...(witnesses.get(finding) ?? []), range]);
  }
  const rest = findings.filter((finding) => !isRange(finding));
  return [...kept, ...rest.map((finding) => addWitnesses(finding, witnesses.get(finding) ?? []))];
}

function addWitnesses(finding: Finding, ranges: readonly Finding[]): Finding {
  if (ranges.length === 0) return finding;
  // Fixes of a range may be of another release line: the finding's own stands.
  const others = ranges.map(({ fix: _fix, location: _location, ...range }) => ({
    ...range,
    subject: finding.subject,
    message: '',
  }));
  return mergeClass([finding, ...others]);
}

function isRange(finding: Finding): boolean {
  if (finding.subject.kind !== 'package' || finding.subject.purl === undefined) return false;
  const purl = barePurl(finding.subject.purl);
  return purl.lastIndexOf('@') <= purl.lastIndexOf('/');
}

function nameOf(finding: Finding): string {
  const purl = finding.subject.purl;
  return purl === undefined ? finding.subject.name : barePurl(purl).replace(/@[^/@]*$/, '');
}

/**
 * Findings that share rule, id and subject (two secrets of one kind in one file) get their number among them,
 * in the order of their lines, so that each has a fingerprint of its own and line moves change none. The order
 * of the list stays.
 *
 * @param findings with the fingerprint that `findingFingerprint` gives the first of its kind.
 */
export function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const double = new Map<string, Finding[]>();
  for (const { fingerprint } of findings) {
    if (seen.has(fingerprint)) double.set(fingerprint, []);
    else seen.add(fingerprint);
  }
  if (double.size === 0) return [...findings];
  for (const finding of findings) double.get(finding.fingerprint)?.push(finding);
  const prints = new Map<Finding, string>();
  for (const group of double.values()) {
    sortFindings(group).forEach((finding, index) => {
      prints.set(finding, findingFingerprint(finding, index + 1));
    });
  }
  return findings.map((finding) => {
    const print = prints.get(finding);
    return print === undefined ? finding : { ...finding, fingerprint: print };
  });
}
