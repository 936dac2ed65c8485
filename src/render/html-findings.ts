import type { Decision, RunRecord } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import { severityWord } from './headline.js';
import { idsText, rowWriter, whereText } from './html-rows.js';
import { type Html, html, NOTHING, name, text } from './html-text.js';
import { byImportance, type Problem } from './story.js';
import { formatNumber } from './words.js';

/** More rows than this make a page that no browser opens with pleasure; the record has them all. */
export const ROW_LIMIT = 25_000;

/** One blocking problem: what, why, every way in, and the fix. */
export function problemCard({ first, decisions }: Problem): Html {
  const { finding } = first;
  const others = decisions.slice(1);
  return html`<div class="card block"><h3>${name(finding.subject.name)} ${severityBadge(finding)} ${text(finding.title)}</h3>
<p>${text(finding.message)}</p>
${others.length === 0 ? NOTHING : html`<ul class="flat">${others.map((one) => html`<li>${severityBadge(one.finding)} ${text(one.finding.title)} ${idsOf(one.finding)}</li>`)}</ul>`}
<dl>${finding.aliases.length === 0 ? NOTHING : html`<dt>Known as</dt><dd>${idsOf(finding)}</dd>`}
<dt>Where from</dt><dd>${whereOf(finding)}</dd>
<dt>Decided by</dt><dd>${text(first.reason.text)}${originOf(first)}</dd>
${finding.fix === undefined ? NOTHING : html`<dt>Fix</dt><dd>${text(finding.fix.text)}</dd>`}</dl>
${finding.fix?.command === undefined ? NOTHING : html`<pre><code>${commandText(finding.fix.command)}</code></pre>`}</div>
`;
}

function commandText(command: string): Html {
  return { html: name(command).html.replace(/^<code>|<\/code>$/g, '') };
}

/** Every decision of the run as a table, most important first, row by row. */
export function* decisionTable(record: RunRecord): Generator<string, void, undefined> {
  if (record.decisions.length === 0) {
    yield '<p class="soft">No check found anything.</p>';
    return;
  }
  const rank = { block: 0, warn: 1, accept: 2 } as const;
  const all = [...record.decisions].sort((a, b) => rank[a.outcome] - rank[b.outcome] || byImportance(a, b));
  const shown = all.slice(0, ROW_LIMIT);
  const head = html`${cutNote(all.length - shown.length)}<div class="wide"><table><thead><tr><th>Decision</th><th>Severity</th><th>Subject</th><th>What</th><th>Where from</th><th>Fix</th></tr></thead><tbody>
`;
  yield head.html;
  const row = rowWriter();
  for (const decision of shown) yield row(decision);
  yield '</tbody></table></div>';
}

export function cutNote(hidden: number): Html {
  return hidden > 0
    ? html`<p class="meh">${formatNumber(hidden)} more rows are left out here; the run record in the evidence has them all.</p>`
    : NOTHING;
}

function originOf({ reason }: Decision): Html {
  return reason.origin === undefined ? NOTHING : html` (${text(reason.origin)})`;
}

function severityBadge({ severity }: Finding): Html {
  return html`<span class="badge ${{ html: severity }}">${severityWord(severity)}</span>`;
}

function idsOf(finding: Finding): Html {
  return { html: idsText(finding) };
}

function whereOf(finding: Finding): Html {
  return { html: whereText(finding) };
}
