import type { Subject } from '../../model/findings/finding.js';
import { asFields, countOf, type Fields, idText, objectsAt, proseText, textsOf, urlText } from './fields.js';

/** What a run says of its rules and files, to look results up in. */
export interface SarifRun {
  readonly tool: string;
  readonly version: string | undefined;
  /** Rules of the driver and of the extensions, by component (-1 for the driver) in their order. */
  readonly components: ReadonlyMap<number, readonly Fields[]>;
  readonly byId: ReadonlyMap<string, Fields>;
  readonly artifacts: readonly Fields[];
  readonly bases: Fields;
  /** Absolute ones of the bases, the longest first. */
  readonly roots: readonly string[];
  /** What was worked out before: thousands of results have few rules and few files. */
  readonly known: KnownOfRun;
}

export interface KnownOfRun {
  readonly rules: Map<Fields, RuleWords>;
  /** Path of a file, by base and address. */
  readonly files: Map<string | undefined, Map<string, string | undefined>>;
  readonly subjects: Map<string, Subject>;
}

/** What a rule says of each of its results. */
export interface RuleWords {
  readonly title: string | undefined;
  readonly help: string | undefined;
  /** CWE numbers, where a result adds none of its own. */
  readonly cwes: readonly string[];
}

export function ruleWords(rule: Fields, { known }: SarifRun): RuleWords {
  const before = known.rules.get(rule);
  if (before !== undefined) return before;
  const words = { title: ruleTitle(rule), help: ruleHelp(rule), cwes: cwesOf({}, rule) };
  known.rules.set(rule, words);
  return words;
}

/** @throws SealgateError INPUT_INVALID where lists are something else. */
export function readRun(run: Fields, place: { readonly file: string; readonly pointer: string }): SarifRun {
  const tool = asFields(run.tool) ?? {};
  const driver = asFields(tool.driver) ?? {};
  const at = (member: string): { file: string; pointer: string } => ({
    file: place.file,
    pointer: `${place.pointer}/${member}`,
  });
  const extensions = objectsAt(tool.extensions, at('tool/extensions'));
  const components = new Map<number, readonly Fields[]>([
    [-1, objectsAt(driver.rules, at('tool/driver/rules'))],
  ]);
  extensions.forEach((extension, index) => {
    components.set(index, objectsAt(extension.rules, at(`tool/extensions/${index}/rules`)));
  });
  const byId = new Map<string, Fields>();
  for (const rules of components.values()) {
    for (const rule of rules) {
      const id = idText(rule.id);
      if (id !== undefined && !byId.has(id)) byId.set(id, rule);
    }
  }
  const bases = asFields(run.originalUriBaseIds) ?? {};
  return {
    tool: toolName(idText(driver.name, 80) ?? 'unnamed tool'),
    version: idText(driver.semanticVersion, 80) ?? idText(driver.version, 80),
    components,
    byId,
    artifacts: objectsAt(run.artifacts, at('artifacts')),
    bases,
    roots: rootsOf(bases),
    known: { rules: new Map(), files: new Map(), subjects: new Map() },
  };
}

/** Tools that call themselves otherwise in SARIF than their other reports are called here: one tool, one name. */
const TOOLS: ReadonlyMap<string, string> = new Map([
  ['Trivy', 'trivy'],
  ['Grype', 'grype'],
  ['Checkov', 'checkov'],
  ['KICS', 'kics'],
  ['Hadolint', 'hadolint'],
  ['Dockle', 'dockle'],
  ['Scorecard', 'scorecard'],
  ['Semgrep OSS', 'semgrep'],
  ['Semgrep', 'semgrep'],
  ['TruffleHog', 'trufflehog'],
  ['Snyk Open Source', 'snyk'],
]);

function toolName(name: string): string {
  return TOOLS.get(name) ?? name;
}

const NO_RULE: Fields = {};

/** The id and the description of a result's rule. @see SARIF 2.1.0, 3.27.5 to 3.27.7 and 3.52 */
export function ruleOf(
  result: Fields,
  run: SarifRun,
): { readonly id: string | undefined; readonly rule: Fields } {
  const reference = asFields(result.rule);
  const index = countOf(result.ruleIndex) ?? countOf(reference?.index);
  const component = countOf(asFields(reference?.toolComponent)?.index) ?? -1;
  const indexed = index === undefined ? undefined : run.components.get(component)?.[index];
  const id = idText(result.ruleId) ?? idText(reference?.id) ?? idText(indexed?.id);
  // `CA1000/1` is a part of CA1000: the longest beginning that has a description.
  for (
    let part = id;
    part !== undefined && part !== '';
    part = part.slice(0, Math.max(0, part.lastIndexOf('/')))
  ) {
    const named = run.byId.get(part);
    if (indexed !== undefined && (named === undefined || idText(indexed.id) === part))
      return { id, rule: indexed };
    if (named !== undefined) return { id, rule: named };
    if (!part.includes('/')) break;
  }
  return { id, rule: indexed ?? NO_RULE };
}

/** The text of a message: its own, or the rule's with the arguments put in. @see SARIF 2.1.0, 3.11 */
export function messageText(message: unknown, rule: Fields): string | undefined {
  const fields = asFields(message);
  const strings = asFields(rule.messageStrings);
  const id = idText(fields?.id, 200);
  const own = typeof fields?.text === 'string' ? fields.text : fields?.markdown;
  const text = own ?? (id === undefined ? undefined : asFields(strings?.[id])?.text);
  if (typeof text !== 'string') return undefined;
  const values = Array.isArray(fields?.arguments) ? fields.arguments : [];
  const cut = text.slice(0, 4000);
  if (!cut.includes('{') && !cut.includes('[')) return cut;
  return cut
    .replace(/\{(\d{1,3})\}/g, (placeholder, number: string) => {
      const value: unknown = values[Number(number)];
      return typeof value === 'string' ? value.slice(0, 500) : placeholder;
    })
    .replace(/\[([^[\]]{1,300})\]\(\d{1,6}\)/g, '$1');
}

/**
 * A rule's name for people; none where it only says the id again (`Semgrep Finding: ID`, zizmor's names, Grype's
 * `GHSA-… high vulnerability for lodash package`).
 */
function ruleTitle(rule: Fields): string | undefined {
  const id = idText(rule.id) ?? '';
  const described = [rule.shortDescription, rule.fullDescription].map((text) => asFields(text)?.text);
  return [...described, rule.name]
    .map((text) => proseText(text, 160))
    .find((text) => text !== undefined && !saysId(text, id));
}

function saysId(text: string, id: string): boolean {
  if (` ${text}`.endsWith(` ${id}`) || id.endsWith(`/${text}`)) return true;
  return /^\S+ \w+ vulnerability for \S+ package$/.test(text) && id.startsWith(`${text.split(' ', 1)[0]}-`);
}

function ruleHelp(rule: Fields): string | undefined {
  return urlText(rule.helpUri);
}

/** CWE numbers: from taxa of the result, relationships of the rule, and CodeQL's and Semgrep's tags. */
export function cwesOf(result: Fields, rule: Fields): string[] {
  const found = new Set<string>();
  const taxa = [result.taxa, rule.relationships].flatMap((value) => (Array.isArray(value) ? value : []));
  for (const item of taxa.slice(0, 50)) {
    const fields = asFields(item);
    const target = asFields(fields?.target) ?? fields;
    const component = idText(asFields(target?.toolComponent)?.name, 40);
    const id = idText(target?.id, 40);
    if (id === undefined) continue;
    const number = /^(?:CWE-)?(\d{1,6})$/i.exec(id)?.[1];
    if (number !== undefined && (/^CWE/i.test(id) || component?.toUpperCase() === 'CWE'))
      found.add(`CWE-${number}`);
  }
  for (const holder of [rule, result]) {
    const properties = asFields(holder.properties);
    for (const tag of [...textsOf(properties?.tags, 200).slice(0, 100), ...textsOf(properties?.cwe, 200)]) {
      const number = /\bcwe[-/]?0*(\d{1,6})\b/i.exec(tag)?.[1];
      if (number !== undefined) found.add(`CWE-${number}`);
    }
  }
  return [...found].sort();
}

/** Absolute bases: what is below one of them is told relative to it. */
function rootsOf(bases: Fields): string[] {
  return Object.values(bases)
    .map((base) => idText(asFields(base)?.uri, 2000))
    .filter((uri) => uri !== undefined)
    .filter(isAbsolute)
    .sort((a, b) => b.length - a.length);
}

/** Whether an address is one without a base. */
export function isAbsolute(uri: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|[a-z]:[\\/]|\/)/i.test(uri);
}
