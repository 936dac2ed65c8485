import type { Decision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import { severityWord } from './headline.js';
import { escapeText, nameText } from './html-text.js';
import { advisoryUrl } from './sections/problem-cells.js';
import { checkTitle } from './story.js';

/**
 * Prepares the rows of the table of decisions as HTML. There may be thousands: they are plain strings, and what
 * many of them say (a reason, a step of a path) is escaped once.
 */
export function rowWriter(): (decision: Decision) => string {
  const texts = remembered(escapeText);
  const names = remembered(nameText);
  return (decision) => {
    const { finding, outcome, reason, novelty } = decision;
    const { subject, severity } = finding;
    const origin = reason.origin === undefined ? '' : ` (${texts(reason.origin)})`;
    const scope = subject.scope === undefined ? '' : `<br><span class="soft">${texts(subject.scope)}</span>`;
    const seen = seenBy(finding, texts);
    return `<tr><td class="text"><span class="badge ${outcome}-word">${outcome}</span> ${novelty === 'unknown' ? '' : novelty}<br><span class="soft">${texts(reason.text)}${origin}</span></td><td><span class="badge ${severity}">${severityWord(severity)}</span></td><td class="name">${nameText(subject.name)}${scope}</td><td class="text">${escapeText(finding.title)} ${idsText(finding)}<br><span class="soft">${texts(checkTitle(finding.check))} · ${names(finding.rule)}${seen}</span></td><td class="text">${whereText(finding, names)}</td><td class="text">${fixText(finding)}</td></tr>\n`;
  };
}

/** Advisory ids, each a link to where it is published if it is a well-formed one. */
export function idsText({ aliases }: Finding): string {
  let text = '';
  for (const id of aliases) {
    const url = advisoryUrl(id);
    const label = nameText(id);
    if (text !== '') text += ' ';
    text += url === undefined ? label : `<a href="${url}" rel="noreferrer noopener">${label}</a>`;
  }
  return text;
}

/** Every path that is known, then the place in the file. */
export function whereText({ paths, location }: Finding, names: (value: string) => string = nameText): string {
  let text = '';
  for (const path of paths ?? []) text += `${path.map(names).join(' → ')}<br>`;
  if (location !== undefined) {
    const place = location.line === undefined ? location.file : `${location.file}:${location.line}`;
    text += `<span class="soft">${nameText(place)}</span>`;
  }
  return text === '' ? '–' : text;
}

function seenBy(finding: Finding, texts: (value: string) => string): string {
  const seen = (finding.seenBy ?? []).map((one) =>
    one.severity === undefined ? texts(one.tool) : `${texts(one.tool)} (${severityWord(one.severity)})`,
  );
  return seen.length === 0 ? '' : ` · seen by ${seen.join(', ')}`;
}

function fixText({ fix }: Finding): string {
  if (fix === undefined) return '–';
  return fix.command === undefined
    ? escapeText(fix.text)
    : `${escapeText(fix.text)}<br>${nameText(fix.command)}`;
}

function remembered(write: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = write(value);
    known.set(value, made);
    return made;
  };
}
