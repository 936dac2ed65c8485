import { addToList, groupBy } from '../data/group.js';
import { expandVersions } from '../packages/expand-versions.js';
import { barePurl } from '../packages/purl.js';
import { compareText } from '../text/compare-text.js';
import { findingFingerprint, sortIds } from './advisory-ids.js';
import type { Finding } from './finding.js';
import { identity, mergeClass, textList } from './merge-class.js';
import { compareSeverity } from './severity.js';
import { toldApart } from './told-apart.js';

/**
 * One finding for what several tools, reports or aliases tell of the same thing: same rule, same package and
 * version (or same file and line), and an id in common. The highest known severity wins; `seenBy` says who saw
 * it and where they disagree. Neither order nor tool changes the answer, and merging twice is merging once.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings.flatMap(expandVersions), groupKey);
  const merged = [...groups.values()].flatMap((group) => classesOf(group).map(mergeClass));
  return sortFindings(numberTwins(absorbOpen(merged)));
}

/**
 * As mergeFindings, with findings of reports that nobody vouches for: what they tell of the same thing joins nothing,
 * and takes the place of nothing; the rest stands beside.
 */
export function mergeBeside(findings: readonly Finding[], unvouched: readonly Finding[]): Finding[] {
  const merged = mergeFindings(findings);
  if (unvouched.length === 0) return merged;
  const keysOf = (finding: Finding): string[] => idsOf(finding).map((id) => `${groupKey(finding)}\0${id}`);
  const known = new Set(merged.flatMap((finding) => [finding.fingerprint, ...keysOf(finding)]));
  const others = mergeFindings(unvouched).filter(
    (finding) => ![finding.fingerprint, ...keysOf(finding)].some((key) => known.has(key)),
  );
  return sortFindings([...merged, ...others]);
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
  const toolsOf = new Map<number, Set<string>>();
  ordered.forEach((finding, index) => {
    const tools = toolsOf.get(find(index)) ?? new Set();
    toolsOf.set(find(index), tools);
    for (const { tool } of finding.seenBy ?? []) tools.add(tool);
  });
  // A reference is weaker than an id: it joins no two classes that one tool already tells apart.
  ordered.forEach((finding, index) => {
    for (const id of relatedOf(finding)) {
      const other = owner.get(id);
      if (other === undefined || find(other) === find(index)) continue;
      const [left, right] = [toolsOf.get(find(index)), toolsOf.get(find(other))];
      if (left === undefined || right === undefined || !areApart(left, right)) continue;
      parent[find(index)] = find(other);
      for (const tool of left) right.add(tool);
    }
  });
  const classes = new Map<number, Finding[]>();
  for (const [index, finding] of ordered.entries()) addToList(classes, find(index), finding);
  return [...classes.values()].flatMap(toldApart);
}

function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return ![...some].some((one) => others.has(one));
}

function idsOf(finding: Finding): readonly string[] {
  return finding.aliases.length > 0 ? sortIds(finding.aliases) : [`title:${finding.title}`];
}

function relatedOf(finding: Finding): string[] {
  return textList(finding.detail?.related);
}

/**
 * A finding that leaves out what another tells is the same thing where they have an id in common, and becomes one
 * more witness of it: a package without a version (npm audit without a lockfile to look it up, licences in SARIF) or
 * without a purl (SARIF), a file without a line (Trivy's JSON, where its SARIF says line 1).
 */
function absorbOpen(findings: readonly Finding[]): Finding[] {
  if (!findings.some((finding) => toldBy(finding) < ALL)) return [...findings];
  const kept: Finding[] = [];
  const byId = new Map<string, Finding[]>();
  const witnesses = new Map<Finding, Finding[]>();
  for (const finding of [...findings].sort((a, b) => toldBy(b) - toldBy(a))) {
    const keys = openKeys(finding, idsOf(finding));
    const others = new Set(toldBy(finding) === ALL ? [] : keys.flatMap((key) => byId.get(key) ?? []));
    const same = [...others].filter((other) => mayBeSame(finding, other));
    for (const other of same) addToList(witnesses, other, finding);
    if (same.length > 0) continue;
    kept.push(finding);
    for (const key of new Set([...keys, ...openKeys(finding, relatedOf(finding))]))
      addToList(byId, key, finding);
  }
  return kept.map((finding) => addWitnesses(finding, witnesses.get(finding) ?? []));
}

function addWitnesses(finding: Finding, open: readonly Finding[]): Finding {
  if (open.length === 0) return finding;
  const others = open.map(({ fix, location: _location, ...less }) => ({
    ...less,
    subject: finding.subject,
    message: '',
    // Fixes of a range may be of another release line: the finding's own stands.
    ...(fix === undefined || finding.subject.kind === 'package' ? {} : { fix }),
  }));
  return mergeClass([finding, ...others]);
}

const ALL = 3;

/** How much a finding tells of what it is about. */
function toldBy({ subject, location }: Finding): number {
  if (subject.kind === 'file') return location?.line === undefined ? 0 : ALL;
  if (subject.kind !== 'package') return ALL;
  if (subject.purl === undefined) return hasVersion(subject.name) ? 1 : 0;
  return hasVersion(barePurl(subject.purl)) ? ALL : 2;
}

/** Of `name@version` or a purl: an `@` that is not the beginning of a scope. */
function hasVersion(text: string): boolean {
  return text.lastIndexOf('@') > Math.max(0, text.lastIndexOf('/'));
}

function bareName(name: string): string {
  return hasVersion(name) ? name.slice(0, name.lastIndexOf('@')) : name;
}

/** Under which a finding is looked for: only one of the same rule and subject, with an id in common, may be the same. */
function openKeys({ rule, subject }: Finding, ids: readonly string[]): string[] {
  const name = subject.kind === 'package' ? bareName(subject.name) : subject.name;
  return ids.map((id) => JSON.stringify([rule, subject.kind, name, id]));
}

/** Whether one of two findings with the same keys leaves out what the other tells, and says nothing else. */
function mayBeSame(less: Finding, more: Finding): boolean {
  if (toldBy(less) >= toldBy(more)) return false;
  if (less.subject.kind !== 'package') return !inOneReport(less, more);
  const [a, b] = [less.subject, more.subject];
  if (hasVersion(a.name) && a.name !== b.name) return false;
  return a.purl === undefined || (b.purl !== undefined && purlName(a.purl) === purlName(b.purl));
}

/** Then the report tells them apart. */
function inOneReport(a: Finding, b: Finding): boolean {
  const reports = new Set((a.seenBy ?? []).map(({ report }) => report));
  return (b.seenBy ?? []).some(({ report }) => reports.has(report));
}

function purlName(purl: string): string {
  return bareName(barePurl(purl));
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
