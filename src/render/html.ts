import type { Renderer } from '../model/contracts.js';
import type { RunRecord } from '../model/decision.js';
import { sha256Hex } from '../model/digest.js';
import { headlineOf } from './headline.js';
import { cutNote, decisionTable, problemCard, ROW_LIMIT } from './html-findings.js';
import { STYLE } from './html-style.js';
import { anchor, type Html, html, join, NOTHING, name, text } from './html-text.js';
import { type ChangedPackage, changedPackages, changeWords, sourceText } from './sections/change.js';
import { checkIcon } from './sections/checks.js';
import { checkTitle, compareChecks, tellStory } from './story.js';
import { ageOf, count, formatNumber, formatTime, shortCommit } from './words.js';

export const reportRenderer: Renderer = {
  id: 'report',
  title: 'Full report (HTML)',
  mediaType: 'text/html',
  what: 'report',
  extension: 'html',
  render: renderReport,
};

/**
 * The full report: one HTML file that asks for nothing, runs no script, and holds every finding, decision, changed
 * package, check and file of the record. Its content security policy allows its own style and nothing else.
 */
export function* renderReport(record: RunRecord): Generator<string, void, undefined> {
  const { icon, text: headline } = headlineOf(record);
  const hash = Buffer.from(sha256Hex(STYLE), 'hex').toString('base64');
  const before = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: hash }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><main>
${header(record, `${icon} ${headline}`, icon)}
${blocking(record)}${gaps(record)}${change(record)}
<h2 id="checks">Checks</h2>${checks(record)}
<h2 id="findings">All findings and decisions: ${formatNumber(record.decisions.length)}</h2>`;
  const after = html`
<h2 id="policy">Policy</h2>${policy(record)}
<h2 id="evidence">Evidence</h2>${evidence(record)}
</main></body></html>
`;
  yield before.html;
  yield* decisionTable(record);
  yield after.html;
}

function header(record: RunRecord, title: string, icon: string): Html {
  const { context, verdict } = record;
  const state = icon === '⚠️' ? 'warned' : verdict.verdict;
  const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
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
    [packages, 'packages'],
  ];
  const links = [
    ['#checks', 'Checks'],
    ['#findings', 'Findings'],
    ['#policy', 'Policy'],
    ['#evidence', 'Evidence'],
  ] as const;
  return html`<header class="verdict ${{ html: state }}"><h1>${title}</h1><div class="soft">${join(where, ' · ')}</div>
<ul class="numbers">${numbers.map(([number, word]) => html`<li><b>${formatNumber(number)}</b>${word}</li>`)}</ul></header>
<nav>${links.map(([target, label]) => html`<a href="${{ html: target }}">${label}</a>`)}</nav>`;
}

function blocking(record: RunRecord): Html {
  const problems = tellStory(record).blocking;
  if (problems.length === 0) return NOTHING;
  const shown = problems.slice(0, 500);
  const rest = problems.length - shown.length;
  return html`<h2>What blocks</h2>${shown.map(problemCard)}${rest > 0 ? html`<p>${formatNumber(rest)} more are in the table below.</p>` : NOTHING}`;
}

function gaps(record: RunRecord): Html {
  const all = record.verdict.gaps;
  if (all.length === 0) return NOTHING;
  return html`<h2>What could not be done</h2>${all.map(
    (gap) =>
      html`<div class="card gap"><h3>${text(checkTitle(gap.check))}</h3><p>${text(gap.message)}</p>${gap.hint === undefined ? NOTHING : html`<p><b>Fix:</b> ${text(gap.hint)}</p>`}</div>`,
  )}`;
}

function change(record: RunRecord): Html {
  if (record.change === undefined) return NOTHING;
  const changed = changedPackages(record);
  const lead = html`<h2>What the change does to the dependency tree</h2><p>It ${changeWords(changed)} since ${name(`${record.change.baseRef}@${shortCommit(record.change.baseCommit)}`)}.</p>`;
  if (changed.length === 0) return lead;
  const shown = changed.slice(0, ROW_LIMIT);
  return html`${lead}${cutNote(changed.length - shown.length)}<div class="wide"><table><thead><tr><th></th><th>Package</th><th>Version</th><th>Signature</th><th>Provenance</th><th>Built from</th><th>Age</th><th>Scripts</th><th>Licence</th></tr></thead><tbody>
${shown.map((one) => changeRow(one, record.context.time))}</tbody></table></div>`;
}

function changeRow({ kind, before, after, signals }: ChangedPackage, now: string): Html {
  const node = after ?? before;
  if (node === undefined) return NOTHING;
  const version =
    kind === 'updated' && before !== undefined
      ? html`${name(before.version)} → ${name(node.version)}`
      : name(node.version);
  const source = signals.builtFrom;
  const built = source === undefined ? text('–') : name(sourceText(source));
  const script = signals.installScript;
  return html`<tr><td class="short">${kind}</td><td class="name">${name(node.name)}${node.direct ? html` <span class="soft">direct</span>` : NOTHING}</td><td class="name">${version}</td><td>${stateWord(signals.signature)}</td><td>${stateWord(signals.provenance)}</td><td class="text">${built}</td><td class="short">${ageOf(signals.publishedAt, now) ?? '–'}</td><td>${script === undefined ? '–' : script ? html`<span class="meh">install</span>` : 'none'}</td><td>${signals.license === undefined || signals.license === '' ? '–' : name(signals.license)}</td></tr>
`;
}

function stateWord(state: string | undefined): Html {
  if (state === undefined || state === 'not-checked') return text('–');
  const tone = state === 'verified' ? 'good' : state === 'invalid' ? 'bad' : 'meh';
  return html`<span class="${{ html: tone }}">${text(state)}</span>`;
}

function checks(record: RunRecord): Html {
  const all = [...record.checks].sort((a, b) => compareChecks(a.check, b.check));
  const rows = all.map((check) => {
    const counts = Object.entries(check.counts).filter(([, value]) => value > 0);
    const counted = counts.reduce((sum, [, value]) => sum + value, 0);
    const words = [
      ...counts.map(([word, value]) => html`${formatNumber(value)} ${text(word)}`),
      ...(counted < check.total ? [html`${formatNumber(check.total - counted)} not counted`] : []),
    ];
    return html`<tr><td>${checkIcon(record, check)}</td><td>${text(checkTitle(check.check))}</td><td>${check.state === 'ran' ? 'ran' : check.state.replace('-', ' ')}</td><td>${join(words, ', ')}</td><td>${formatNumber(check.total)}</td><td class="text">${text(check.reason ?? '')}</td></tr>
`;
  });
  const lockfiles = record.lockfiles.map(
    (one) =>
      html`<li>${name(one.path)} ${text(`${one.format} ${one.version}`)}, ${count(one.packages, 'package')}</li>`,
  );
  const reports = record.reports.map(
    (one) => html`<li>${name(one.path)} ${text(one.tool)}, ${count(one.findings, 'finding')}</li>`,
  );
  const table =
    all.length === 0
      ? html`<p class="soft">No check came to an end.</p>`
      : html`<div class="wide"><table><thead><tr><th></th><th>Check</th><th>State</th><th>Outcome</th><th>In all</th><th>Why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`${table}
${lockfiles.length === 0 ? NOTHING : html`<p>Lockfiles read:</p><ul class="flat">${lockfiles}</ul>`}
${reports.length === 0 ? NOTHING : html`<p>Scanner reports read:</p><ul class="flat">${reports}</ul>`}`;
}

function policy(record: RunRecord): Html {
  const { policy: source } = record;
  return html`<dl><dt>Presets</dt><dd>${join(source.presets.map(name), ' ')}</dd>
<dt>File</dt><dd>${source.path === undefined ? 'none' : name(source.path)}</dd>
<dt>Read from</dt><dd>${source.ref === undefined ? 'the working tree' : name(`${source.ref}${source.commit === undefined ? '' : `@${source.commit}`}`)}</dd>
<dt>Digest (SHA-256)</dt><dd>${name(source.digest)}</dd>
${source.overrides.length === 0 ? NOTHING : html`<dt>Changed by</dt><dd>${join(source.overrides.map(name), ' ')}</dd>`}
${source.changedHere === undefined ? NOTHING : html`<dt>Edited by this change</dt><dd>${name(source.changedHere.path)}: ${text(source.changedHere.summary)} In force after the merge.</dd>`}</dl>`;
}

function evidence(record: RunRecord): Html {
  const { context, seal } = record;
  const sealed =
    seal.state === 'sealed'
      ? html`sealed by ${name(seal.identity)}`
      : html`<span class="${{ html: seal.state === 'failed' ? 'bad' : 'meh' }}">${seal.state === 'failed' ? 'failed' : 'not sealed'}</span>: ${text(seal.reason)}`;
  const files = record.files.map(
    (file) =>
      html`<tr><td class="text">${name(file.path)}</td><td>${file.what}</td><td>${formatNumber(file.bytes)}</td><td class="text">${name(file.sha256)}</td></tr>
`,
  );
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Run', context.source.run],
    ['Workflow', context.source.workflowRef],
    ['Event', context.event],
    ['Ref', context.ref],
    ['Commit', context.commit],
    ['Actor', context.actor.login],
    ['Runner', context.source.runner],
    ['Sealgate', context.tool.version],
  ];
  return html`<dl><dt>Seal</dt><dd>${sealed}</dd>
${facts.map(([label, value]) => (value === undefined || value === '' ? NOTHING : html`<dt>${label}</dt><dd>${label === 'Run' ? anchor(name(value), value) : name(value)}</dd>`))}</dl>
${files.length === 0 ? NOTHING : html`<p></p><div class="wide"><table><thead><tr><th>File</th><th>What</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files}</tbody></table></div>`}`;
}
