import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import type { History } from '../../src/model/findings/report-data.js';
import { summaryPictures } from '../../src/render/audit/summary-pictures.js';
import { auditTextsOf } from '../../src/render/locale/audit.js';
import { renderSummary } from '../../src/render/summary.js';
import { buildAuditReport, buildScorecard } from '../support/audit-report.js';
import { findChromium } from '../support/chromium.js';
import { elements, parseMarkdown, textOf } from '../support/gfm.js';
import { NAUGHTY } from '../support/naughty.js';
import { peer } from '../support/peers.js';
import { blockedRecord, hostileRecord, hugeRecord, incompleteRecord } from '../support/records.js';
import { sampleAudit } from '../support/sample-audit.js';

const executablePath = findChromium();
const mermaid = peer('mermaid');

const run = (day: number, blocked: number, warned: number): History['runs'][number] => ({
  time: `2026-11-${String(day).padStart(2, '0')}T06:00:00Z`,
  outcome: 'fail',
  message: '',
  blocked,
  warned,
});
const HISTORIES: Readonly<Record<string, History>> = {
  'two runs': { runs: [run(1, 0, 0)], earlier: false, unreadable: 0 },
  'many runs': {
    runs: Array.from({ length: 28 }, (_, n) => run(n + 1, (n * 7) % 5, n % 3)),
    earlier: true,
    unreadable: 0,
  },
};

/** What Mermaid made of a picture. */
interface Drawn {
  readonly kind: string;
  readonly text: string;
  readonly nodes: number;
  readonly active: readonly string[];
}

describe.skipIf(executablePath === undefined || mermaid === undefined)(
  'Mermaid itself draws the pictures of the job summary',
  () => {
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
      page = await browser.newPage();
      page.on('request', (request) => asked.push(request.url()));
      page.on('dialog', (dialog) => asked.push(dialog.message()));
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ content: readFileSync(mermaid ?? '', 'utf8') });
      // As GitHub has it: no links, no scripts, HTML in labels cleaned.
      await page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
    });
    afterAll(async () => {
      await browser?.close();
      expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([]);
    });

    async function draw(record: RunRecord, history: History, locale: 'en' | 'ja' = 'en'): Promise<Drawn[]> {
      return drawAll(renderSummary(record, { links: {}, locale, pictures: { history } }));
    }

    async function drawAll(summary: string): Promise<Drawn[]> {
      const pictures = elements(parseMarkdown(summary), 'code')
        .filter((node) => node.attrs.some(({ value }) => value === 'language-mermaid'))
        .map(textOf);
      const drawn: Drawn[] = [];
      for (const picture of pictures) {
        drawn.push(
          await page.evaluate<Drawn>(`(async () => {
            const source = ${JSON.stringify(picture)};
            const { diagramType: kind } = await mermaid.parse(source);
            const { svg } = await mermaid.render('picture', source);
            const holder = document.createElement('div');
            holder.innerHTML = svg;
            const active = [...holder.querySelectorAll('*')].flatMap((one) => [
              ...(/^(a|img|image|script|iframe|object|embed|link|form|input|video|audio)$/i.test(one.tagName) ? [one.outerHTML] : []),
              ...[...one.attributes].filter(({ name, value }) => /^on/i.test(name) || /javascript:/i.test(value)).map(({ name }) => name),
            ]);
            holder.querySelectorAll('style').forEach((one) => one.remove());
            return { kind, text: holder.textContent, nodes: holder.querySelectorAll('.node').length, active };
          })()`),
        );
      }
      return drawn;
    }

    it.each(Object.keys(HISTORIES))(
      'paths, severities and trend, in English and Japanese: %s',
      async (name) => {
        const history = HISTORIES[name] as History;
        for (const locale of ['en', 'ja'] as const) {
          const drawn = await draw(blockedRecord(), history, locale);
          expect(drawn.map(({ kind }) => kind)).toEqual(['flowchart-v2', 'pie', 'xychart']);
          expect(drawn[0]?.nodes).toBe(5);
          for (const label of ['web', 'chalk-kit@2.0.0', 'ansi-colorz@4.1.4', 'axios@1.7.2'])
            expect(drawn[0]?.text).toContain(label);
        }
      },
    );

    it('of audits, whatever their catalogues are called', async () => {
      const named = (title: string) =>
        buildAuditReport({
          scorecards: [
            { ...buildScorecard(), catalogue: { ...buildScorecard().catalogue, title } },
            buildScorecard(),
          ],
        });
      for (const title of ['Our own', ...NAUGHTY]) {
        const markdown = summaryPictures(named(title), auditTextsOf('en'));
        const drawn = await drawAll(markdown);
        expect(
          drawn.map(({ kind }) => kind),
          JSON.stringify(title).slice(0, 60),
        ).toEqual(['pie', 'xychart']);
        for (const { active } of drawn) expect(active).toEqual([]);
      }
      const ja = await drawAll(summaryPictures(await sampleAudit(), auditTextsOf('ja')));
      expect(ja[0]?.text).toContain('実施済み');
    });

    it('of a run that decided nothing, and of a huge one', async () => {
      for (const record of [incompleteRecord(), hugeRecord(3000, 400)]) {
        for (const picture of await draw(record, HISTORIES['two runs'] as History))
          expect(picture.active).toEqual([]);
      }
    });

    it('T49 T51 whatever the names are, nothing in them acts or breaks a picture', async () => {
      for (const text of NAUGHTY) {
        const drawn = await draw(hostileRecord(text), HISTORIES['two runs'] as History);
        expect(drawn.length, JSON.stringify(text).slice(0, 60)).toBeGreaterThan(1);
        for (const { active } of drawn) expect(active, JSON.stringify(text).slice(0, 60)).toEqual([]);
      }
    });
  },
);
