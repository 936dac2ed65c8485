import { stepName } from '../../model/data/paths.js';
import type { Decision, RunRecord } from '../../model/findings/decision.js';
import type { Finding, Fix } from '../../model/findings/finding.js';
import { placeOf as placeText } from '../subjects.js';
import type { SarifRules } from './rules.js';
import { messageText, plainText } from './text.js';

const LEVEL = { block: 'error', warn: 'warning', accept: 'note' } as const;

/** Reasons that a reader of SARIF knows as suppressions. */
const SUPPRESSES = new Set(['exception', 'suppressed', 'allowed-advisory', 'unfixed']);

const quote: (text: string) => string = JSON.stringify;

/**
 * Prepares the writing of results as JSON text. Thousands of them are written one by one: as text they cost a
 * fraction of what the same objects would.
 *
 * @see SARIF 2.1.0, section 3.27
 */
export function resultWriter(record: RunRecord, rules: SarifRules): (decision: Decision) => string {
  const reasons = new Map<string, string>();
  const placeOf = placeWriter(record);
  const { folder } = record.context.repository ?? {};
  const reasonOf = (text: string): string => {
    const known = reasons.get(text) ?? quote(plainText(text, 1000));
    reasons.set(text, known);
    return known;
  };
  return (decision) => {
    const { finding, outcome, reason, novelty } = decision;
    const rule = rules.idOf(finding);
    const print = quote(finding.fingerprint);
    let text = `{"ruleId":${quote(rule)},"ruleIndex":${rules.indexOf(rule)},"level":"${LEVEL[outcome]}","message":{"text":${quote(messageOf(finding, { ofAdvisory: rule !== finding.rule, folder }))}},"locations":[${placeOf(finding)}],"partialFingerprints":{"primaryLocationLineHash":${print.slice(0, -1)}:1","sealgate/v1":${print}}`;
    if (novelty !== 'unknown') text += `,"baselineState":"${novelty === 'new' ? 'new' : 'unchanged'}"`;
    if (outcome === 'accept' && SUPPRESSES.has(reason.kind))
      text += `,"suppressions":[{"kind":"external","status":"accepted","justification":${reasonOf(reason.text)}}]`;
    const aliases = finding.aliases.map((id) => quote(plainText(id, 200)));
    text += `,"properties":{"outcome":"${outcome}","reason":${reasonOf(reason.text)},"severity":"${finding.severity}","aliases":[${aliases.join(',')}]`;
    const { purl } = finding.subject;
    if (purl !== undefined) text += `,"purl":${quote(plainText(purl, 1000))}`;
    const command = finding.fix?.command;
    if (command !== undefined) text += `,"fix":${quote(plainText(command, 1000))}`;
    return `${text}}}`;
  };
}

/**
 * What a reader of the alert sees first. What an advisory says in general stands once, in its rule: readers of
 * code scanning have it right below.
 */
function messageOf(
  finding: Finding,
  { ofAdvisory, folder }: { readonly ofAdvisory: boolean; readonly folder: string | undefined },
): string {
  const { subject, title, message, paths, fix, location } = finding;
  const path = paths?.[0];
  // An image is no place of the repository: the result stands at its first lockfile, and says so in words.
  const image = location === undefined ? placeText(finding) : undefined;
  const from = path === undefined || path.length === 0 ? image : path.map(stepName).join(' → ');
  const why = ofAdvisory ? '' : ` ${message}`;
  const way = fix === undefined ? '' : ` Fix: ${wayText(fix, folder)}`;
  return messageText(
    `${subject.name}: ${title}.${why}${from === undefined ? '' : ` From ${from}.`}${way}`,
    2000,
  );
}

/** The fix with its command, and the folder that the command is meant for. */
function wayText({ text, command, dockerfile }: Fix, folder: string | undefined): string {
  if (command === undefined)
    return dockerfile === undefined ? text : `${text} In its Dockerfile: ${dockerfile}`;
  if (folder !== undefined) return `${text} In ${folder}: ${command}`;
  return text.endsWith(':') ? `${text} ${command}` : `${text} Run: ${command}`;
}

/** Where a finding is, as a location: a file of the repository whatever the report said. */
function placeWriter(record: RunRecord): (finding: Finding) => string {
  const fallback = record.lockfiles[0]?.path ?? record.policy.path ?? 'package.json';
  const { folder } = record.context.repository ?? {};
  // Readers of SARIF look from the top of the repository.
  const above = folder === undefined ? '' : `${folder}/`;
  const files = new Map<string, { readonly inside: boolean; readonly uri: string }>();
  const about = (file: string): { readonly inside: boolean; readonly uri: string } => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const inside = isInside(file);
    const made = { inside, uri: quote(encodePath(above + (inside ? file : 'package.json'))) };
    files.set(file, made);
    return made;
  };
  return ({ subject, location }) => {
    const given = location === undefined ? undefined : about(location.file);
    const inside = given?.inside === true;
    const { uri } = inside ? given : about(fallback);
    const start = inside ? lineOf(location?.line) : 1;
    const end = inside ? lineOf(location?.endLine) : 1;
    const region = end > start ? `{"startLine":${start},"endLine":${end}}` : `{"startLine":${start}}`;
    const name = quote(plainText(subject.name, 1000));
    return `{"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":${region}},"logicalLocations":[{"fullyQualifiedName":${name},"kind":"${subject.kind === 'package' ? 'package' : 'resource'}"}]}`;
  };
}

function lineOf(line: number | undefined): number {
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : 1;
}

/** A path of the repository: relative, no way out, no address. */
function isInside(file: string): boolean {
  return file !== '' && !/^[/\\]|^[A-Za-z]:/.test(file) && !file.split(/[/\\]/).includes('..');
}

/** A relative path as a URI reference: every segment percent-encoded. */
function encodePath(file: string): string {
  return file.toWellFormed().slice(0, 2000).toWellFormed().split('/').map(encodeURIComponent).join('/');
}
