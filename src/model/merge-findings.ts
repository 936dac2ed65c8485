import { barePurl, findingFingerprint, sortIds } from './advisory-ids.js';
import { expandVersions } from './expand-versions.js';
import type { Finding, Fix, SeenBy } from './finding.js';
import type { Json } from './json.js';
import { compareSeverity, type Severity } from './severity.js';
import { compareVersions } from './versions.js';

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
  return numberTwins(absorbRanges(merged)).sort(compareFindings);
}

/** Most severe first, then by subject, id and place. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || compareText(sortKey(a), sortKey(b));
}

function sortKey(finding: Finding): string {
  const line = String(finding.location?.line ?? 0).padStart(9, '0');
  return [
    finding.subject.name,
    finding.rule,
    finding.aliases[0] ?? '',
    line,
    finding.title,
    finding.fingerprint,
  ].join('\0');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
  return JSON.stringify([finding.rule, subject.kind, about, line]);
}

/** Union-find over the ids of one group; findings without any id meet by their title. */
function classesOf(group: readonly Finding[]): Finding[][] {
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
    classes.set(find(index), [...(classes.get(find(index)) ?? []), finding]);
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

function identity(finding: Finding): string {
  return JSON.stringify([
    sortIds(finding.aliases),
    finding.title,
    finding.severity,
    finding.seenBy ?? [],
    finding.evidence ?? null,
    finding.message,
  ]);
}

function mergeClass(findings: readonly Finding[]): Finding {
  const [first, ...others] = findings as readonly [Finding, ...Finding[]];
  const severity = highest(findings.map((finding) => finding.severity));
  const aliases = sortIds(findings.flatMap((finding) => finding.aliases));
  const best = richest(findings);
  const fix = mergeFixes(findings);
  const live = findings.filter((finding) => finding.suppressed === undefined);
  const { suppressed: _suppressed, fix: _fix, ...rest } = best;
  const merged: Finding = {
    ...rest,
    severity,
    aliases,
    ...(fix === undefined ? {} : { fix }),
    ...oneOf('location', findings),
    ...oneOf('paths', findings),
    ...oneOf('url', findings),
    // Suppressed only where no tool still reports it.
    ...(live.length === 0 && first.suppressed !== undefined ? { suppressed: first.suppressed } : {}),
    seenBy: mergeSeenBy(findings, severity, fix?.version),
  };
  const detail = others.length === 0 ? first.detail : mergeDetails(findings, aliases);
  return {
    ...merged,
    ...(detail === undefined ? {} : { detail }),
    fingerprint: findingFingerprint(merged),
  };
}

/** The highest of the ratings; `unknown` only where nobody rated it. */
function highest(severities: readonly Severity[]): Severity {
  const known = severities.filter((severity) => severity !== 'unknown').sort(compareSeverity);
  return known[0] ?? 'unknown';
}

/** The one with the most to say: a CVE's entry before a bare one, the longer message before the shorter. */
function richest(findings: readonly Finding[]): Finding {
  const ordered = [...findings].sort(
    (a, b) =>
      Number(a.suppressed !== undefined) - Number(b.suppressed !== undefined) ||
      b.message.length - a.message.length ||
      compareText(identity(a), identity(b)),
  );
  return ordered[0] as Finding;
}

function oneOf<K extends 'location' | 'paths' | 'url'>(
  key: K,
  findings: readonly Finding[],
): Partial<Pick<Finding, K>> {
  const values = findings.map((finding) => finding[key]).filter((value) => value !== undefined);
  values.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  return values[0] === undefined ? {} : ({ [key]: values[0] } as Pick<Finding, K>);
}

/** The fix with the highest of the versions: the one that satisfies every tool. */
function mergeFixes(findings: readonly Finding[]): Fix | undefined {
  const fixes = findings.map((finding) => finding.fix).filter((fix) => fix !== undefined);
  fixes.sort(
    (a, b) =>
      Number(b.version !== undefined) - Number(a.version !== undefined) ||
      compareVersions(b.version ?? '', a.version ?? '') ||
      compareText(a.text, b.text),
  );
  return fixes[0];
}

function mergeSeenBy(
  findings: readonly Finding[],
  severity: Severity,
  version: string | undefined,
): SeenBy[] {
  const entries = new Map<string, SeenBy>();
  for (const finding of findings) {
    for (const seen of finding.seenBy ?? []) {
      const said = seen.severity ?? finding.severity;
      const fixed = seen.fixedVersion ?? finding.fix?.version;
      const entry: SeenBy = {
        tool: seen.tool,
        ...(said === severity ? {} : { severity: said }),
        ...(fixed === undefined || fixed === version ? {} : { fixedVersion: fixed }),
        ...(seen.report === undefined ? {} : { report: seen.report }),
      };
      entries.set(
        JSON.stringify([entry.tool, entry.report ?? '', entry.severity ?? '', entry.fixedVersion ?? '']),
        entry,
      );
    }
  }
  return [...entries].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

/** Lists are joined, other values come from the first that has them; references that became ids are dropped. */
function mergeDetails(
  findings: readonly Finding[],
  aliases: readonly string[],
): { [key: string]: Json } | undefined {
  const merged = new Map<string, Json>();
  for (const finding of findings) {
    for (const [key, value] of Object.entries(finding.detail ?? {})) {
      const known = merged.get(key);
      if (known === undefined) merged.set(key, value);
      else if (Array.isArray(known) && Array.isArray(value))
        merged.set(key, [...textList(known), ...textList(value)]);
    }
  }
  for (const [key, value] of merged)
    if (Array.isArray(value)) merged.set(key, [...new Set(textList(value))].sort());
  const related = textList(merged.get('related')).filter((id) => !aliases.includes(id));
  if (related.length === 0) merged.delete('related');
  else merged.set('related', related);
  return merged.size === 0
    ? undefined
    : Object.fromEntries([...merged].sort(([a], [b]) => compareText(a, b)));
}

function textList(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
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
  return (
    finding.subject.kind === 'package' &&
    finding.subject.purl !== undefined &&
    !/@[^/]*$/.test(barePurl(finding.subject.purl))
  );
}

function nameOf(finding: Finding): string {
  const purl = finding.subject.purl;
  return purl === undefined ? finding.subject.name : barePurl(purl).replace(/@[^/@]*$/, '');
}

/** Findings of one file that share rule and id get their number in the file, so that line moves change nothing. */
function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return [...findings].sort(compareFindings).map((finding) => {
    const print = findingFingerprint(finding);
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return { ...finding, fingerprint: findingFingerprint(finding, nth) };
  });
}
