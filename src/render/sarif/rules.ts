import type { RuleMeta } from '../../model/contracts.js';
import { addToList } from '../../model/data/group.js';
import type { Decision } from '../../model/findings/decision.js';
import type { Finding } from '../../model/findings/finding.js';
import { compareSeverity, type Severity } from '../../model/findings/severity.js';
import { compareText } from '../../model/text/compare-text.js';
import { prose } from '../markdown.js';
import { messageText, plainText } from './text.js';

/** Code scanning reads a result's severity from its rule, as a number like a CVSS score. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  unknown: '8.9',
  high: '8.0',
  moderate: '5.5',
  low: '2.5',
  info: '0.1',
};

export interface SarifRules {
  /** Sorted. */
  readonly ids: readonly string[];
  /** A rule's descriptor as JSON text. */
  descriptor(id: string): string;
  idOf(finding: Finding): string;
  indexOf(rule: string): number;
}

/**
 * The rules of some decisions, sorted by id. A scanner's finding gets a rule an advisory (`vulnerabilities/known/
 * GHSA-…`), so that each carries its own severity and title.
 */
export function rulesOf(decisions: readonly Decision[], metas: readonly RuleMeta[]): SarifRules {
  const known = new Map(metas.map((meta) => [meta.id, meta]));
  const found = new Map<string, Finding[]>();
  const names = new Map<Finding, string>();
  for (const { finding } of decisions) {
    const id = idOf(finding);
    names.set(finding, id);
    addToList(found, id, finding);
  }
  const ids = [...found.keys()].sort(compareText);
  const places = new Map<string, number>();
  for (const id of ids) places.set(id, places.size);
  return {
    ids,
    descriptor: (id) => descriptor(id, found.get(id) ?? [], known),
    idOf: (finding) => names.get(finding) ?? idOf(finding),
    indexOf: (rule) => places.get(rule) ?? -1,
  };
}

function idOf({ check, rule, aliases }: Finding): string {
  const [primary] = aliases;
  const scanned = check === 'vulnerabilities' || check === 'scanners';
  return plainText(scanned && primary !== undefined ? `${rule}/${primary}` : rule, 200);
}

function descriptor(id: string, findings: readonly Finding[], known: ReadonlyMap<string, RuleMeta>): string {
  const first = leading(findings);
  const meta = known.get(first?.rule ?? '');
  const ofAdvisory = id !== meta?.id && first !== undefined && id !== first.rule;
  const title = ofAdvisory || meta === undefined ? (first?.title ?? id) : meta.title;
  const why = ofAdvisory || meta === undefined ? (first?.message ?? title) : meta.why;
  const fix = ofAdvisory || meta === undefined ? (first?.fix?.text ?? '') : meta.fix;
  const name = (first?.rule ?? id).replace(/(?<![^A-Za-z0-9])[^A-Za-z0-9]+(\w)/g, (_, c: string) =>
    c.toUpperCase(),
  );
  const full = messageText(why, 1000);
  // The text is for readers that show no Markdown, beside the description: what to do, and no second description.
  const help = fix === '' ? full : messageText(fix, 1000);
  const markdown = fix === '' ? prose(why, 1000) : `${prose(why, 1000)}\n\n**Fix:** ${prose(fix, 1000)}`;
  const about = JSON.stringify(plainText(first?.check ?? 'sealgate', 40));
  return `{"id":${JSON.stringify(id)},"name":${JSON.stringify(name)},"shortDescription":{"text":${JSON.stringify(messageText(title, 250))}},"fullDescription":{"text":${JSON.stringify(full)}},"help":{"text":${JSON.stringify(help)},"markdown":${JSON.stringify(markdown)}},"defaultConfiguration":{"level":"warning"},"properties":{"tags":["security","supply-chain",${about}],"security-severity":"${SCORES[first?.severity ?? 'unknown']}"}}`;
}

/** The one that speaks for its rule: the most severe, then the first by title. */
function leading(findings: readonly Finding[]): Finding | undefined {
  if (findings.length < 2) return findings[0];
  return [...findings].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || compareText(a.title, b.title),
  )[0];
}
