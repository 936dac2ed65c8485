import type { Json } from '../data/json.js';
import { compareVersions } from '../packages/versions.js';
import { compareText } from '../text/compare-text.js';
import { findingFingerprint, sortIds } from './advisory-ids.js';
import type { Finding, Fix, SeenBy } from './finding.js';
import { hasNoDescription } from './no-description.js';
import { compareSeverity, type Severity } from './severity.js';

/** One finding of several that are the same thing; the same one in whatever order they come. */
export function mergeClass(findings: readonly Finding[]): Finding {
  const [first, ...others] = findings as readonly [Finding, ...Finding[]];
  if (others.length === 0) return alone(first);
  const severity = highest(findings.map((finding) => finding.severity));
  const aliases = sortIds(findings.flatMap((finding) => finding.aliases));
  const best = richest(findings);
  const fix = mergeFixes(findings);
  const suppressed = suppressionOf(findings);
  const { suppressed: _suppressed, fix: _fix, ...rest } = best;
  const merged: Finding = {
    ...rest,
    title: titleOf(best, findings),
    severity,
    aliases,
    ...(fix === undefined ? {} : { fix }),
    ...oneOf('location', findings),
    ...oneOf('paths', findings),
    ...oneOf('url', findings),
    ...(suppressed === undefined ? {} : { suppressed }),
    seenBy: mergeSeenBy(findings, severity, fix?.version),
  };
  const detail = mergeDetails(findings, aliases);
  return {
    ...merged,
    ...(detail === undefined ? {} : { detail }),
    fingerprint: findingFingerprint(merged),
  };
}

/** Most findings have one witness: the same form as a merged one, without the work. */
function alone(finding: Finding): Finding {
  const aliases = sortIds(finding.aliases);
  const seenBy = mergeSeenBy([finding], finding.severity, finding.fix?.version);
  return { ...finding, aliases, seenBy, fingerprint: findingFingerprint({ ...finding, aliases }) };
}

/**
 * Suppressed only where no tool still reports it. An ignore file is told before a document’s own VEX, which is applied
 * to what was merged.
 */
function suppressionOf(findings: readonly Finding[]): Finding['suppressed'] {
  const all = findings.map(({ suppressed }) => suppressed);
  if (all.includes(undefined)) return undefined;
  return all.find((one) => one?.vex !== true) ?? all[0];
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
      saidBy(b) - saidBy(a) ||
      compareText(identity(a), identity(b)),
  );
  return ordered[0] as Finding;
}

/** How much a tool says; that it says nothing is not much. */
export function saidBy(finding: Finding): number {
  return hasNoDescription(finding) ? 0 : finding.message.length;
}

/** A title in words where any tool has one: some give the id again. */
function titleOf(best: Finding, findings: readonly Finding[]): string {
  const inWords = ({ title, aliases }: Finding): boolean => !aliases.includes(title);
  if (inWords(best)) return best.title;
  const titles = findings.filter(inWords).map(({ title }) => title);
  return titles.sort(compareText)[0] ?? best.title;
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
  const all: SeenBy[] = [];
  for (const finding of findings) {
    for (const seen of finding.seenBy ?? []) {
      const said = seen.severity ?? finding.severity;
      const fixed = seen.fixedVersion ?? finding.fix?.version;
      const entry: { -readonly [Key in keyof SeenBy]: SeenBy[Key] } = { tool: seen.tool };
      if (said !== severity) entry.severity = said;
      if (fixed !== undefined && fixed !== version) entry.fixedVersion = fixed;
      if (seen.report !== undefined) entry.report = seen.report;
      all.push(entry);
    }
  }
  if (all.length < 2) return all;
  const entries = new Map<string, SeenBy>();
  for (const entry of all) {
    entries.set(
      JSON.stringify([entry.tool, entry.report ?? '', entry.severity ?? '', entry.fixedVersion ?? '']),
      entry,
    );
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

/** The strings of a list; nothing of anything else. */
export function textList(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** A text that tells findings of one class apart, to sort them by. */
export function identity(finding: Finding): string {
  return JSON.stringify([
    sortIds(finding.aliases),
    finding.title,
    finding.severity,
    finding.seenBy ?? [],
    finding.evidence ?? null,
    finding.message,
  ]);
}
