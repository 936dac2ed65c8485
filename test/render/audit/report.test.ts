import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/model/policy/words.js';
import { chartFile } from '../../../src/render/audit/chart-frame.js';
import { lineChart } from '../../../src/render/audit/charts.js';
import { auditDocument } from '../../../src/render/audit/document.js';
import { figureCharts } from '../../../src/render/audit/figure-charts.js';
import { auditHtml } from '../../../src/render/audit/html.js';
import { auditMarkdown } from '../../../src/render/audit/markdown.js';
import { auditTextsOf } from '../../../src/render/locale/audit.js';
import { buildAuditReport, buildFigures, buildItem, hostileAudit, NOW } from '../../support/audit-report.js';
import { activeNodes, attribute, comments, elements, parseMarkdown, textOf } from '../../support/gfm.js';
import { NAUGHTY } from '../../support/naughty.js';
import { shapeOf } from '../../support/shape.js';

/** The long ones try what a parser does with them, which the parser's own tests show. */
const SHORT = NAUGHTY.filter((text) => text.length < 300);

const en = auditTextsOf('en');
const chartName = (id: string): string => `20261121-0642_repo_audit_${id}.svg`;
const markdown = (report = buildAuditReport(), texts = en): string =>
  auditMarkdown(auditDocument(report, texts), chartName);
const page = (report = buildAuditReport(), texts = en): string => auditHtml(auditDocument(report, texts));
const tree = (text: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parse(text) as unknown as DefaultTreeAdapterTypes.DocumentFragment;

describe('texts of audits', () => {
  it.each(LOCALES)('%s has every text that English has', (locale) => {
    expect(auditTextsOf(locale).locale).toBe(locale);
    expect(shapeOf(auditTextsOf(locale))).toEqual(shapeOf(en));
  });

  it('the Japanese report has no English headings, labels or states', () => {
    const text = markdown(buildAuditReport(), auditTextsOf('ja'));
    expect(text).toContain('週次監査');
    for (const word of ['not done', 'stale', 'Overdue', 'Gaps', 'Scorecards', 'mandatory', 'weight', 'days'])
      expect(text).not.toContain(word);
  });

  it('items are called as the checklist says in the language, else in English', () => {
    const item = buildItem('restore-test', 'none', {
      words: { ja: { title: '復元試験', action: '復元する。' } },
    });
    const report = buildAuditReport();
    const with_ = buildAuditReport({ checklist: { ...report.checklist, items: [item] } });
    const ja = markdown(with_, auditTextsOf('ja'));
    // In the risks, the checklist and the gaps.
    expect(ja.match(/復元試験/g)?.length).toBeGreaterThanOrEqual(3);
    expect(ja).toContain('復元する。');
    expect(markdown(with_)).not.toContain('復元');
  });
});

describe('the report in Markdown', () => {
  it('says what to do first, before anything else', () => {
    const text = markdown();
    expect(text.indexOf('1 not done, 1 partly done, 1 stale, 1 not run, of 7 items')).toBeGreaterThan(0);
    expect(text.indexOf('What to do first')).toBeLessThan(text.indexOf('## Checklist'));
    const order = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(order).toEqual([
      'What to do first',
      'Since the last assessment',
      'Checklist',
      'Overdue',
      'Gaps',
      'Scorecards',
      'Audit trail',
      'Key figures',
      'What this rests on',
    ]);
  });

  it('never makes data that are missing look good', () => {
    const empty = buildAuditReport({
      scorecards: [],
      gaps: [],
      risks: [],
      overdue: [],
      runs: { total: 0, inPeriod: 0 },
      figures: {
        runs: 0,
        timeToFix: [],
        open: [],
        exceptions: [],
        freshness: [],
        bucket: 'week',
        trend: [],
      },
      checklist: {
        ...buildAuditReport().checklist,
        items: [buildItem('a', 'not-run'), buildItem('b', 'not-run')],
      },
    });
    const { trail: _trail, delta: _delta, ...withoutTrail } = empty;
    const text = markdown(withoutTrail);
    expect(text).toContain('2 not run, of 2 items');
    expect(text).toContain('nothing can be measured');
    expect(text).toContain('no audit trail table (policies/audit-trail.yml): not run');
    expect(text).not.toMatch(/✓|100 %|\b0 %/);
  });

  it('does not round up to all', () => {
    expect(markdown()).toMatch(/99(?:\.|&#46;)8 % · 1,602 of 1,604 packages verified/);
  });

  it('is the same bytes for the same audit', () => {
    expect(markdown()).toBe(markdown());
    expect(page()).toBe(page());
  });

  it('lets nothing from outside become active', () => {
    for (const text of SHORT) {
      const found = activeNodes(markdown(hostileAudit(text)), [/^20261120-0500_prod_/]).filter(
        // The report's own: its headings, and pictures beside it.
        ({ what, where }) =>
          !['<h1>', '<h2>', '<img>', 'attribute src', 'attribute alt', 'attribute title'].includes(what) &&
          !where.startsWith('20261121-0642'),
      );
      expect(found, text.slice(0, 60)).toEqual([]);
    }
  });

  it('lets no text out of its table cell, heading or picture', () => {
    const plain = elements(parseMarkdown(markdown(hostileAudit('plain text'))));
    for (const text of SHORT) {
      const all = elements(parseMarkdown(markdown(hostileAudit(text))));
      for (const tag of ['tr', 'td', 'h2', 'h3', 'img', 'details'])
        expect([text.slice(0, 60), tag, all.filter((one) => one.tagName === tag).length]).toEqual([
          text.slice(0, 60),
          tag,
          plain.filter((one) => one.tagName === tag).length,
        ]);
      for (const image of all.filter((one) => one.tagName === 'img'))
        expect(attribute(image, 'src')).toMatch(/^20261121-0642_repo_audit_[a-z-]+\.svg$/);
    }
  });
});

describe('the report as a page', () => {
  it('allows its own style and nothing else', () => {
    const found = tree(page());
    const style = textOf(elements(found, 'style')[0] as DefaultTreeAdapterTypes.Element);
    const digest = createHash('sha256').update(style).digest('base64');
    const policy = elements(found, 'meta').find((one) => attribute(one, 'http-equiv') !== undefined);
    expect(attribute(policy as DefaultTreeAdapterTypes.Element, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|expression/);
    expect(elements(found, 'script', 'iframe', 'object', 'link', 'img', 'form', 'base')).toEqual([]);
  });

  it('is plain elements whatever the texts hold', () => {
    const tags = (text: string): string[] =>
      elements(tree(page(hostileAudit(text)))).map((one) => one.tagName);
    const usual = tags('plain text');
    for (const text of SHORT) {
      expect(tags(text), text.slice(0, 60)).toEqual(usual);
      const found = tree(page(hostileAudit(text)));
      expect(comments(found)).toEqual([]);
      for (const one of elements(found))
        for (const { name, value } of one.attrs) {
          expect(name).not.toMatch(/^on|^style$|^src$/);
          if (name === 'href') expect(value).toBe('./20261120-0500_prod_x.json');
        }
    }
  });

  it('names its language', () => {
    expect(page(buildAuditReport(), auditTextsOf('ja'))).toContain('<html lang="ja">');
  });
});

describe('charts', () => {
  it('have a title and a description with their numbers, and no script or outside address', () => {
    const charts = figureCharts(buildFigures(), en, NOW);
    expect(charts.map(({ id }) => id)).toEqual([
      'coverage',
      'open',
      'time-to-fix',
      'time-to-fix-trend',
      'exceptions',
      'freshness',
      'runs',
    ]);
    for (const chart of charts) {
      const file = chartFile(chart);
      expect(file).toMatch(
        /<title id="[a-z-]+-title">[^<]+<\/title><desc id="[a-z-]+-desc">[^<]*\d[^<]*<\/desc>/,
      );
      expect(file).toContain('@media (prefers-color-scheme:dark)');
      expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /script|https?:|url\(|href|on[a-z]+=/i,
      );
    }
  });

  it('draw no line where nothing was measured, and no chart where nothing ever was', () => {
    const [coverage] = figureCharts(buildFigures(), en, NOW);
    // The sixth of twelve weeks has no run: two pieces for each of two lines.
    expect(coverage?.svg.match(/<polyline/g)).toHaveLength(4);
    const none = { ...buildFigures(), trend: [], timeToFix: [], exceptions: [], freshness: [] };
    expect(figureCharts(none, en, NOW)).toEqual([]);
  });

  it('mark what is past its end or limit', () => {
    const charts = figureCharts(buildFigures(), en, NOW);
    const bars = (id: string): string[] =>
      [
        ...(charts.find((chart) => chart.id === id)?.svg.matchAll(/<rect class="(good|bad|meh|plain)"/g) ??
          []),
      ].map(([, tone]) => tone ?? '');
    expect(bars('exceptions')).toEqual(['bad', 'plain']);
    expect(bars('freshness')).toEqual(['bad', 'good', 'plain']);
  });

  it.each([0, 1, 3, 5, 9, 17, 43, 120])('have whole numbers on a scale of whole numbers: %d', (value) => {
    const { svg } = lineChart(
      { id: 'x', title: 'X', description: 'x' },
      { buckets: ['a', 'b'], series: [{ name: 'one', values: [0, value] }], show: String },
    );
    const scale = [...svg.matchAll(/text-anchor="end" x="\d+" y="[\d.]+">([^<]*)</g)].map(
      ([, label]) => label,
    );
    expect(scale).toHaveLength(3);
    for (const label of scale) expect(label).toMatch(/^\d+$/);
    expect(Number(scale.at(-1))).toBeGreaterThanOrEqual(value);
  });

  it('keep two names apart that end at the same value', () => {
    const { svg } = lineChart(
      { id: 'x', title: 'X', description: 'x' },
      {
        buckets: ['a', 'b'],
        series: [
          { name: 'one', values: [1, 5] },
          { name: 'two', values: [9, 5] },
        ],
        show: String,
      },
    );
    const [one = 0, two = 0] = [...svg.matchAll(/class="text-[ab]" x="\d+" y="([\d.]+)"/g)].map(([, y]) =>
      Number(y),
    );
    expect(Math.abs(one - two)).toBeGreaterThanOrEqual(16);
  });

  it('are well-formed XML whatever the names hold', () => {
    for (const text of NAUGHTY) {
      const figures = hostileAudit(text).figures;
      for (const chart of figureCharts(figures, en, NOW)) {
        const file = chartFile(chart);
        // Outside of tags nothing that XML does not allow.
        expect(file.replace(/<[^<>]*>/g, ''), text.slice(0, 60)).not.toMatch(
          /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/,
        );
        expect(file).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }
    }
  });
});
