import { addToList } from '../data/group.js';
import { compareText } from '../text/compare-text.js';
import type { Finding } from './finding.js';
import { saidBy, textList } from './merge-class.js';

/**
 * What ids join, without what one report tells apart: two CVE ids are two vulnerabilities, also where another tool's
 * advisory is about both. What is accepted of one (an exception, VEX) must not hold for the other. The advisory becomes
 * a witness of each, and its own ids references.
 *
 * @param findings of one rule and subject that are linked by ids.
 */
export function toldApart(findings: readonly Finding[]): (readonly Finding[])[] {
  if (new Set(findings.flatMap(cvesIn)).size < 2) return [findings];
  const cores = mostApart(findings);
  if (cores.length < 2) return [findings];
  const parts = cores.map((core): Part => ({ core: idsIn(core), findings: [...core], witnesses: [] }));
  const inCores = new Set(cores.flat());
  const left = place(
    findings.filter((finding) => !inCores.has(finding)),
    parts,
  );
  return [...parts.flatMap((part) => toldApart(together(part))), ...linked(left)];
}

interface Part {
  /** Ids of what one report tells apart from the rest. */
  readonly core: ReadonlySet<string>;
  readonly findings: Finding[];
  /** What advisories about several vulnerabilities say of this one. */
  readonly witnesses: Finding[];
}

/** An advisory about several vulnerabilities describes this one only where nobody else does. */
function together({ findings, witnesses }: Part): Finding[] {
  // The words of one that is suppressed are not shown where another is not.
  if (!findings.some((one) => one.suppressed === undefined && saidBy(one) > 0))
    return [...findings, ...witnesses];
  const hasUrl = findings.some(({ url }) => url !== undefined);
  const silent = witnesses.map(({ url, ...witness }) => ({
    ...witness,
    title: witness.aliases[0] ?? witness.title,
    message: '',
    ...(hasUrl || url === undefined ? {} : { url }),
  }));
  return [...findings, ...silent];
}

/** So many parts have an advisory about more of them as a witness. */
const WITNESSED = 100;

/** Puts findings to the parts they share an id with, over any chain. @returns those that share none. */
function place(findings: readonly Finding[], parts: readonly Part[]): Finding[] {
  const waiting = new Map<string, number[]>();
  for (const [index, { aliases }] of findings.entries())
    for (const id of aliases) addToList(waiting, id, index);
  const byId = new Map<string, Set<Part>>();
  let fresh = new Set<string>();
  const reach = (id: string, part: Part): void => {
    const known = byId.get(id);
    if (known !== undefined && known.size < WITNESSED) known.add(part);
    if (known !== undefined) return;
    byId.set(id, new Set([part]));
    fresh.add(id);
  };
  for (const part of parts) for (const id of part.core) reach(id, part);
  const placed = new Set<number>();
  while (fresh.size > 0) {
    const met = new Set([...fresh].flatMap((id) => waiting.get(id) ?? []));
    fresh = new Set();
    // All of a round go by what was there before it, so that their order does not matter.
    const round = [...met]
      .filter((index) => !placed.has(index))
      .sort((a, b) => a - b)
      .map((index) => {
        placed.add(index);
        const finding = findings[index] as Finding;
        const hits = new Set(finding.aliases.flatMap((id) => [...(byId.get(id) ?? [])]));
        return { finding, hits: [...hits].slice(0, WITNESSED) };
      });
    for (const { finding, hits } of round) {
      const alone = hits.length === 1;
      for (const part of hits)
        if (alone) part.findings.push(finding);
        else part.witnesses.push(asWitness(finding, part.core));
      // A CVE id that only an advisory about several names is none of theirs.
      for (const id of finding.aliases.filter((one) => alone || !isCve(one)))
        for (const part of hits) reach(id, part);
    }
  }
  const left = findings.filter((_, index) => !placed.has(index));
  // A witness without an id of its own.
  parts[0]?.findings.push(...left.filter(({ aliases }) => aliases.length === 0));
  return left.filter(({ aliases }) => aliases.length > 0);
}

/** Of an advisory about several vulnerabilities: what it says of one of them. */
function asWitness(finding: Finding, core: ReadonlySet<string>): Finding {
  const aliases = finding.aliases.filter((id) => core.has(id));
  const others = finding.aliases.filter((id) => !core.has(id) && !isCve(id));
  const related = [...new Set([...textList(finding.detail?.related), ...others])].sort();
  return { ...finding, aliases, detail: { ...finding.detail, related } };
}

/** The findings of that report which tells the most CVE ids apart. */
function mostApart(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byReport = new Map<string, Finding[]>();
  for (const finding of findings.filter((one) => cvesIn(one).length > 0))
    for (const report of new Set((finding.seenBy ?? []).map((seen) => seen.report ?? seen.tool)))
      addToList(byReport, report, finding);
  return [...byReport]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => linked(own))
    .reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** Findings together that have an id in common, over any chain. */
function linked(findings: readonly Finding[]): Finding[][] {
  const groups = new Set<Finding[]>();
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = new Set(finding.aliases.flatMap((id) => groupAt(id, byId)));
    const [largest = [], ...others] = [...same].sort((a, b) => b.length - a.length);
    for (const other of others) groups.delete(other);
    for (const one of [...others.flat(), finding]) {
      largest.push(one);
      for (const id of one.aliases) byId.set(id, largest);
    }
    groups.add(largest);
  }
  return [...groups];
}

function groupAt(id: string, byId: ReadonlyMap<string, Finding[]>): Finding[][] {
  const group = byId.get(id);
  return group === undefined ? [] : [group];
}

function idsIn(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ aliases }) => aliases));
}

function cvesIn({ aliases }: Finding): string[] {
  return aliases.filter(isCve);
}

function isCve(id: string): boolean {
  return id.startsWith('CVE-');
}
