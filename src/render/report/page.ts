import type { Renderer, Surroundings } from '../../model/contracts.js';
import { sha256Hex } from '../../model/data/digest.js';
import { jsonParts } from '../../model/data/json-parts.js';
import { stepName } from '../../model/data/paths.js';
import type { Decision, RunRecord } from '../../model/findings/decision.js';
import type { Finding } from '../../model/findings/finding.js';
import { countFindings, type Problem } from '../../model/findings/problem.js';
import { renewalOf } from '../../model/policy/renewal.js';
import { headlineOf, severityWord } from '../headline.js';
import { type Html, html, join, NOTHING, name, text } from '../html-text.js';
import { en } from '../locale/en.js';
import { checkTitle, tellStory } from '../story.js';
import { NAMED, namedParts, placeOf } from '../subjects.js';
import { count, formatNumber, formatTime, shortCommit } from '../words.js';
import { reportData } from './data.js';
import { SCRIPT, STYLE } from './generated.js';

export const reportRenderer: Renderer = {
  id: 'report',
  title: 'Full report (HTML)',
  mediaType: 'text/html',
  what: 'report',
  extension: 'html',
  render: (record, _catalogue, around) => renderReport(record, around),
};

/** Cards of the page without scripts, and what a card lists; the data holds every finding. */
const CARDS = 100;
const LISTED = 100;
const FIXES = 12;

/**
 * The full report: one HTML file that asks for nothing. Its content security policy allows its own style and its
 * own script and nothing else; what the script shows (findings, change, packages with their graph, licences,
 * checks, evidence, past runs) stands in a data block. Verdict, what blocks and what could not be done also stand
 * as HTML, for readers without scripts.
 */
export function* renderReport(
  record: RunRecord,
  around: Surroundings = {},
): Generator<string, void, undefined> {
  const { icon, text: headline } = headlineOf(record);
  const before = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: digest(STYLE) }}'; script-src 'sha256-${{ html: digest(SCRIPT) }}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><div id="app"><main>
${header(record, `${icon} ${headline}`, icon)}
${blocking(record)}${gaps(record)}
<p class="soft">All findings, packages and files are shown by the script of this page. Without scripts, the run record in the evidence (${runFile(record)}) has them all.</p>
</main></div>
<script type="application/json" id="data">`;
  yield before.html;
  // In a script element only `<` could start an end tag or a comment.
  for (const part of jsonParts(reportData(record, around))) yield part.replaceAll('<', '\\u003c');
  yield `</script>\n<script>${SCRIPT}</script></body></html>\n`;
}

function digest(content: string): string {
  return Buffer.from(sha256Hex(content), 'hex').toString('base64');
}

function runFile(record: RunRecord): Html {
  const facts = record.files.find(({ what }) => what === 'facts');
  return facts === undefined ? text('…_run.json') : name(facts.path.replace('_facts.json', '_run.json'));
}

function header(record: RunRecord, title: string, icon: string): Html {
  const { context, verdict } = record;
  const state = icon === '⚠️' ? 'warned' : verdict.verdict;
  const where = [
    ...(context.repository?.slug === undefined ? [] : [text(context.repository.slug)]),
    ...(context.pullRequest === undefined ? [] : [html`pull request ${String(context.pullRequest.number)}`]),
    ...(context.commit === undefined ? [] : [html`commit ${name(shortCommit(context.commit))}`]),
    html`${formatTime(context.time)}`,
  ];
  const numbers: readonly (readonly [number, string])[] = [
    [verdict.blocked, 'block'],
    [verdict.warned, 'warn'],
    [verdict.accepted, 'accepted'],
    [verdict.gaps.length, 'could not be done'],
  ];
  return html`<header class="verdict ${{ html: state }}"><h1>${title}</h1><div class="soft">${join(where, ' · ')}</div>
<ul class="numbers">${numbers.map(([number, word]) => html`<li><b>${formatNumber(number)}</b>${word}</li>`)}</ul></header>`;
}

function blocking(record: RunRecord): Html {
  const problems = tellStory(record).blocking;
  if (problems.length === 0) return NOTHING;
  const rest = countFindings(problems.slice(CARDS));
  return html`<h2>What blocks</h2>${problems.slice(0, CARDS).map(problemCard)}${rest > 0 ? html`<p>${formatNumber(rest)} more are among the findings.</p>` : NOTHING}`;
}

/** One blocking problem: what has it, what, why, every way in, and the fixes. */
function problemCard(problem: Problem): Html {
  const { first, own, subjects, fixes } = problem;
  const { finding, reason } = first;
  const alike = subjects.every((one) => one.finding.message === finding.message);
  const renewal = renewalOf(reason);
  const ways = fixes
    .slice(0, FIXES)
    .map(
      (fix) =>
        html`<dt>Fix</dt><dd>${text(fix.text)}${(fix.command ?? fix.dockerfile) === undefined ? NOTHING : html` ${name(fix.command ?? fix.dockerfile ?? '')}`}</dd>`,
    );
  return html`<div class="card block"><h3>${subjectsOf(problem)} ${severityBadge(finding)} ${text(finding.title)} ${idsOf(finding)}</h3>
<p>${alike ? NOTHING : text(en.problem.forExample(''))}${text(finding.message)}</p>
${own.length === 1 ? NOTHING : html`<ul class="flat">${own.slice(1).map((one) => html`<li>${severityBadge(one.finding)} ${text(one.finding.title)} ${idsOf(one.finding)}</li>`)}</ul>`}
<dl>${subjects.length === 1 ? waysIn(finding) : html`<dt>What has it</dt><dd>${members(subjects)}</dd>`}
<dt>Decided by</dt><dd>${text(reason.text)}${reason.origin === undefined ? NOTHING : html` (${text(reason.origin)})`}</dd>
${renewal === undefined ? NOTHING : html`<dt>Fix</dt><dd>${text(renewal)}</dd>`}${ways}${fixes.length > FIXES ? html`<dt>Fix</dt><dd>${count(fixes.length - FIXES, 'more way', 'more ways')} out</dd>` : NOTHING}</dl></div>
`;
}

function subjectsOf(problem: Problem): Html {
  const parts = namedParts(problem);
  return { html: parts.map((part, index) => (index % 2 === 1 ? name(part) : text(part)).html).join('') };
}

function waysIn(finding: Finding): Html {
  const place = placeOf(finding);
  return html`${(finding.paths ?? []).map((path) => html`<dt>Where from</dt><dd>${join(path.map(stepName).map(name), ' → ')}</dd>`)}${place === undefined ? NOTHING : html`<dt>Place</dt><dd>${name(place)}</dd>`}`;
}

/** All that has a problem; of many, a click away, which takes no script. */
function members(subjects: readonly Decision[]): Html {
  const hidden = subjects.length - LISTED;
  const lines = subjects.slice(0, LISTED).map(({ finding }) => {
    const place = placeOf(finding);
    return html`<li>${name(finding.subject.name)}${place === undefined ? NOTHING : html` <span class="soft">${name(place)}</span>`}</li>`;
  });
  const list = html`<ul class="flat">${lines}${hidden > 0 ? html`<li>and ${formatNumber(hidden)} more</li>` : NOTHING}</ul>`;
  return subjects.length <= NAMED
    ? list
    : html`<details><summary>${en.problem.all(subjects.length)}</summary>${list}</details>`;
}

function severityBadge({ severity }: Finding): Html {
  return html`<span class="badge ${{ html: severity }}">${severityWord(severity)}</span>`;
}

function idsOf({ aliases }: Finding): Html {
  return join(aliases.map(name), ' ');
}

function gaps(record: RunRecord): Html {
  const all = record.verdict.gaps;
  if (all.length === 0) return NOTHING;
  return html`<h2>What could not be done</h2>${all.map(
    (gap) =>
      html`<div class="card gap"><h3>${text(checkTitle(gap.check))}</h3><p>${text(gap.message)}</p>${gap.hint === undefined ? NOTHING : html`<p><b>Fix:</b> ${text(gap.hint)}${gap.command === undefined ? NOTHING : html` ${name(gap.command)}`}</p>`}</div>`,
  )}`;
}
