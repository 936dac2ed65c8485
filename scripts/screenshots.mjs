// Renders the sample runs of test/support/records.ts as GitHub and the browser show them, and takes their picture.
// Writes docs/images/*.png; names as arguments take only those. Needs Chromium (CHROME_PATH, or on PATH); says so and stops where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');
const require = createRequire(import.meta.url);

const chromium = findChromium();
if (chromium === undefined) {
  console.error(
    'screenshots: SKIPPED, no Chromium. Install it (Debian: apt-get install chromium fonts-noto-color-emoji fonts-ipafont-gothic) or set CHROME_PATH.',
  );
  process.exit(0);
}

const built = path.join(root, '.tmp/screenshots');
rmSync(built, { recursive: true, force: true });
mkdirSync(built, { recursive: true });
const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.test.json', '--noEmit', 'false', '--outDir', built], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(path.join(built, 'package.json'), '{"type":"module"}');
symlinkSync(path.join(root, 'node_modules'), path.join(built, 'node_modules'), 'junction');
// What the samples are made of lies here, not beside their compiled copies.
process.env.SEALGATE_ROOT = root;
const load = (file) => import(pathToFileURL(path.join(built, file)).href);

const records = await load('test/support/records.js');
const { renderComment } = await load('src/render/comment.js');
const { renderReport } = await load('src/render/report/page.js');
const { parseMarker, previousOf } = await load('src/model/marker.js');
const { renderMarkdown } = await load('test/support/gfm.js');

const { edge, graph, importer, pkg } = await load('test/support/graph.js');

/** As many packages as the sample run says, each needed by an earlier one. */
const sampleGraph = () => {
  const packages = [];
  for (let index = 1603; index >= 0; index -= 1) {
    const needs = [index * 3 + 1, index * 3 + 2, index * 3 + 3].filter((one) => one < 1604);
    const dependencies = needs.map((one) => edge(`pkg:npm/sample-${one}@1.0.0`, 'prod', `sample-${one}`));
    packages.push(pkg(`sample-${index}`, '1.0.0', { license: 'MIT', direct: index === 0, dependencies }));
  }
  const app = importer('.', { name: 'shop', dependencies: [edge(packages.at(-1))] });
  return graph({ path: 'pnpm-lock.yaml', packages, importers: [app] });
};
const around = { graphs: [sampleGraph()] };

const { sampleAudit } = await load('test/support/sample-audit.js');
const { auditDocument } = await load('src/render/audit/document.js');
const { auditHtml } = await load('src/render/audit/html.js');
const { auditTextsOf } = await load('src/render/locale/audit.js');
/** A weekly audit as a page. */
const auditPage = async (locale = 'en') =>
  auditHtml(auditDocument(await sampleAudit(), auditTextsOf(locale)));

const incidents = await load('test/support/incidents.js');
const { issueBody } = await load('src/render/incidents/issue.js');
const { incidentReport } = await load('src/render/incidents/report.js');

const links = {
  report: 'https://github.com/acme/shop/actions/runs/7654321/artifacts/9',
  evidence: 'https://github.com/acme/shop/actions/runs/7654321',
  run: 'https://github.com/acme/shop/actions/runs/7654321',
};
const blockedBefore = {
  commit: records.COMMIT,
  verdict: 'fail',
  headline: 'Blocked: 1 package whose signature does not match the lockfile and 1 new critical vulnerability',
  history: [],
};
const comment = (record, options = {}) => renderComment(record, { links, ...options });
const timings = {
  total: 2100,
  checks: {
    collect: 1300,
    signatures: 410,
    provenance: 120,
    vulnerabilities: 90,
    licenses: 15,
    sources: 8,
    sbom: 140,
  },
};
/** The body of an incident's issue. */
const incidentIssue = (locale = 'en', more = {}, now = '2026-11-21T06:42:00Z') =>
  issueBody(incidents.sampleIncident(more), {
    locale,
    timeZone: locale === 'ja' ? 'Asia/Tokyo' : 'UTC',
    people: incidents.SAMPLE_PEOPLE,
    contain: incidents.SAMPLE_CONTAIN,
    now,
  });
const incidentEnd = (locale) =>
  incidentReport(
    incidents.sampleIncident({
      state: 'closed',
      updated: '2026-11-21T12:03:00Z',
      alerts: [],
      done: ['record', 'scope', 'escalate', 'notify', 'investigate', 'contain', 'eradicate', 'recover'],
      cause: 'The mirror of the registry answered with a tarball that somebody had replaced.',
      prevention: 'The mirror is read-only now, and its hashes are compared every hour.',
    }),
    [
      {
        time: '2026-11-21T06:42:00Z',
        kind: 'opened',
        note: 'Signature does not match: event-stream@4.0.1 (+2) (level 3)',
        by: 'octocat',
        record: 'c0ffee112233',
      },
      {
        time: '2026-11-21T07:42:00Z',
        kind: 'escalated',
        note: 'the deadline has passed, call 1',
        by: 'github-actions',
        record: 'decaf1122334',
      },
      {
        time: '2026-11-21T08:10:00Z',
        kind: 'contained',
        note: '.github/workflows/stop-deploys.yml on main@a1b2c3d4a1b2',
        by: 'alice',
        record: 'badcab112233',
      },
      { time: '2026-11-21T12:03:00Z', kind: 'closed', note: '', by: 'alice', record: 'facade112233' },
    ],
    { locale, timeZone: locale === 'ja' ? 'Asia/Tokyo' : 'UTC' },
  );
/** Two jobs of one workflow, one after the other. */
const sharedComment = () => {
  const ofJob = (record, job) => ({
    ...record,
    context: { ...record.context, source: { ...record.context.source, job } },
  });
  const first = comment(ofJob(records.buildRecord(), 'gate (api)'), { timings });
  const marker = parseMarker(first);
  return comment(ofJob(records.blockedRecord(), 'gate (web)'), {
    timings,
    previous: previousOf(first, marker),
  });
};

const WIDE = { width: 860, scale: 1.5 };
const PHONE = { width: 390, scale: 1.5 };
const shots = [
  { name: 'comment-blocked', page: commentPage(comment(records.blockedRecord(), { timings })), ...WIDE },
  {
    name: 'comment-incomplete',
    page: commentPage(comment(records.incompleteRecord(), { timings })),
    ...WIDE,
  },
  {
    name: 'comment-resolved',
    page: commentPage(
      comment(records.resolvedRecord(), { previous: blockedBefore, timings: { total: 400 } }),
    ),
    ...WIDE,
  },
  { name: 'comment-phone', page: commentPage(comment(records.blockedRecord(), { timings })), ...PHONE },
  {
    name: 'comment-japanese',
    page: commentPage(comment(records.blockedRecord(), { timings, locale: 'ja', timeZone: 'Asia/Tokyo' })),
    ...WIDE,
  },
  { name: 'comment-huge', page: commentPage(comment(records.hugeRecord(3000, 400))), ...WIDE, height: 1500 },
  { name: 'comment-shared', page: commentPage(sharedComment()), ...WIDE },
  {
    name: 'comment-dark',
    page: commentPage(comment(records.blockedRecord(), { timings })),
    ...WIDE,
    dark: true,
  },
  {
    name: 'report',
    page: [...renderReport(records.blockedRecord(), around)].join(''),
    width: 1100,
    scale: 1,
    height: 1500,
  },
  { name: 'audit', page: await auditPage(), width: 1100, scale: 1, height: 1750 },
  { name: 'audit-japanese', page: await auditPage('ja'), width: 1100, scale: 1, height: 1750 },
  // For the eye, not for the documentation.
  { name: 'audit-dark', page: await auditPage(), width: 1100, scale: 1, dark: true, keep: false },
  { name: 'audit-phone', page: await auditPage('ja'), ...PHONE, keep: false },
  { name: 'incident', page: commentPage(incidentIssue()), ...WIDE },
  // For the eye, not for the documentation.
  { name: 'incident-japanese', page: commentPage(incidentIssue('ja')), ...WIDE, keep: false },
  { name: 'incident-phone', page: commentPage(incidentIssue()), ...PHONE, keep: false },
  {
    name: 'incident-late-dark',
    page: commentPage(incidentIssue('en', { escalations: 1 }, '2026-11-21T08:00:00Z')),
    ...WIDE,
    dark: true,
    keep: false,
  },
  { name: 'incident-report', page: commentPage(incidentEnd('en')), ...WIDE, keep: false },
  { name: 'incident-report-japanese', page: commentPage(incidentEnd('ja')), ...WIDE, keep: false },
  {
    name: 'comment-blocked-dark-open',
    page: commentPage(
      comment(records.blockedRecord(), { timings }).replaceAll('<details>', '<details open>'),
    ),
    ...WIDE,
    dark: true,
    keep: false,
  },
  {
    name: 'comment-japanese-phone',
    page: commentPage(
      comment(records.incompleteRecord(), { timings, locale: 'ja', timeZone: 'Asia/Tokyo' }).replaceAll(
        '<details>',
        '<details open>',
      ),
    ),
    ...PHONE,
    keep: false,
  },
  {
    name: 'report-dark',
    page: [...renderReport(records.blockedRecord(), around)].join(''),
    width: 1100,
    scale: 1,
    dark: true,
    keep: false,
  },
  {
    name: 'report-phone',
    page: [...renderReport(records.blockedRecord(), around)].join(''),
    ...PHONE,
    keep: false,
  },
];

mkdirSync(images, { recursive: true });
const { chromium: driver } = await import('playwright-core');
// Playwright gives every launch an empty profile of its own.
const browser = await driver.launch({
  executablePath: chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  const wanted = process.argv.slice(2);
  for (const shot of shots) if (wanted.length === 0 || wanted.includes(shot.name)) await take(shot);
} finally {
  await browser.close();
}

async function take({ name, page: html, width, height, scale, dark = false, keep = true }) {
  const page = await browser.newPage({
    viewport: { width, height: height ?? 100 },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    offline: true,
  });
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  // From a file, as readers open it: the report's policy refuses a page that is written into.
  const source = path.join(built, `${name}.html`);
  writeFileSync(source, html);
  await page.goto(pathToFileURL(source).href, { waitUntil: 'load' });
  const file = path.join(keep ? images : built, `${name}.png`);
  await page.screenshot({ path: file, fullPage: height === undefined });
  await page.close();
  console.log(`${path.relative(root, file)} ${Math.round(readFileSync(file).length / 1024)} kB`);
  for (const error of errors) console.error(`  ${name}: ${error}`);
}

/** A comment's Markdown in the frame that GitHub puts around it. */
function commentPage(markdown) {
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css}
:root { color-scheme: light dark; }
body { margin: 0; padding: 16px; background: light-dark(#fff, #0d1117); font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.frame { border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; overflow: hidden; }
.head { background: light-dark(#f6f8fa, #151b23); border-bottom: 1px solid light-dark(#d1d9e0, #3d444d); color: light-dark(#59636e, #9198a1); font-size: 14px; padding: 8px 16px; }
.head b { color: light-dark(#1f2328, #f0f6fc); }
.markdown-body { padding: 16px; font-size: 14px; overflow-wrap: break-word; }
</style>
<div class="frame"><div class="head"><b>github-actions</b> bot commented</div>
<article class="markdown-body">${withAlerts(renderMarkdown(markdown))}</article></div>`;
}

/** Quotations that GitHub shows as alerts. */
function withAlerts(html) {
  return html.replace(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_all, kind, rest) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p><p>${rest}</div>`,
  );
}

function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}
