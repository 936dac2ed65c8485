import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/model/contracts.js';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { renderReport } from '../../src/render/report/page.js';
import { findChromium } from '../support/chromium.js';
import { edge, graph, importer, pkg } from '../support/graph.js';
import { NAUGHTY } from '../support/naughty.js';
import {
  blockedRecord,
  buildDecision,
  buildFinding,
  buildRecord,
  hostileRecord,
  hugeRecord,
  movedDecisions,
} from '../support/records.js';

const executablePath = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const leaf = pkg('leaf', '3.0.0', { license: 'ISC' });
const middle = pkg('middle', '2.0.0', { license: 'MIT', dependencies: [edge(leaf)] });
const top = pkg('top', '1.0.0', { direct: true, license: 'MIT', dependencies: [edge(middle)] });
const AROUND: Surroundings = {
  graphs: [
    graph({
      packages: [leaf, middle, top],
      importers: [importer('.', { name: 'app', dependencies: [edge(top)] })],
    }),
  ],
  history: {
    runs: [
      {
        time: '2026-11-19T06:00:00Z',
        outcome: 'fail',
        message: '2 blocked, 3 warned',
        blocked: 2,
        warned: 3,
      },
      {
        time: '2026-11-20T06:00:00Z',
        outcome: 'pass',
        message: '0 blocked, 3 warned',
        blocked: 0,
        warned: 3,
      },
    ],
    earlier: false,
    unreadable: 0,
  },
};
const onLeaf = buildDecision(
  buildFinding({
    subject: { kind: 'package', name: 'leaf@3.0.0', purl: leaf.purl, nodes: [leaf.id] },
    title: 'Leaf lets in the rain',
    paths: [['app', 'top@1.0.0', 'middle@2.0.0', 'leaf@3.0.0']],
  }),
);

describe.skipIf(executablePath === undefined)('report.html in Chromium', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-report-'));
  let browser: Browser;
  let page: Page;
  /** Errors, refusals of the page's policy, and every request but for the page itself. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(dir).href)) complaints.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  async function openReport(record: RunRecord, around: Surroundings = AROUND): Promise<void> {
    const file = path.join(dir, 'report.html');
    writeFileSync(file, [...renderReport(record, around)].join(''));
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('[role=tab]');
  }

  const rows = (panel: string) => page.locator(`#panel-${panel} tbody tr:not(.details)`);

  it('shows verdict, what blocks, and every part by mouse', async () => {
    await openReport(blockedRecord());
    expect(await page.textContent('h1')).toContain('Blocked');
    expect(await page.textContent('#panel-overview')).toContain('What blocks');
    for (const part of ['findings', 'change', 'packages', 'graph', 'licences', 'evidence', 'history']) {
      await page.click(`#tab-${part}`);
      expect(await page.isVisible(`#panel-${part}`)).toBe(true);
      expect((await page.textContent(`#panel-${part}`))?.length).toBeGreaterThan(40);
    }
  });

  it('keeps a version behind a name that is written from right to left', async () => {
    const name = '\u05e9\u05dc\u05d5\u05dd@1.2.3';
    const decision = buildDecision(
      buildFinding({ subject: { kind: 'package', name, purl: 'pkg:npm/x@1.2.3' } }),
    );
    await openReport(buildRecord({ decisions: [decision] }));
    await page.click('#tab-findings');
    const places = await page.evaluate<number[]>(`(() => {
      const word = document.querySelector('#panel-findings bdi');
      const version = document.createRange();
      version.selectNodeContents(word.nextSibling);
      return [word.getBoundingClientRect().right, version.getBoundingClientRect().left].map(Math.round);
    })()`);
    expect(places[0]).toBeLessThanOrEqual(places[1] as number);
    expect(await page.locator('#panel-findings code', { hasText: name }).count()).toBeGreaterThan(0);
  });

  it('searches, filters and sorts findings', async () => {
    await openReport(hugeRecord(10, 400));
    await page.click('#tab-findings');
    await rows('findings').nth(49).waitFor();
    expect(await rows('findings').count()).toBe(50);
    const left = (text: string) => page.locator('#panel-findings output', { hasText: text }).waitFor();
    await page.fill('#panel-findings input', 'cve-2026-10007');
    await left('1 of 400 findings');
    expect(await rows('findings').count()).toBe(1);
    await page.fill('#panel-findings input', '');
    await page.selectOption('#panel-findings select >> nth=1', 'low');
    await left('100 of 400 findings');
    await page.fill('#panel-findings input', 'nothing has this name');
    await page.locator('#panel-findings', { hasText: 'Nothing matches' }).waitFor();
    await page.fill('#panel-findings input', '');
    await left('100 of 400 findings');
    const first = () => page.textContent('#panel-findings tbody tr td.name');
    await page.click('#panel-findings th button:has-text("Subject")');
    const ascending = await first();
    await page.click('#panel-findings th button:has-text("Subject")');
    expect(await first()).not.toBe(ascending);
    expect(await page.getAttribute('#panel-findings th:has-text("Subject")', 'aria-sort')).toBe('descending');
  });

  it('tells what blocks for one cause as one card, and what is said of many as one row to search in', async () => {
    await openReport(
      buildRecord({ decisions: [...movedDecisions(300), ...movedDecisions(2400, 'warn'), onLeaf] }),
    );
    const cards = page.locator('#panel-overview .card.block');
    expect(await cards.count()).toBe(2);
    const card = cards.filter({ hasText: 'moved-0000@1.0.1 and 299 more packages' });
    const drawn = () => card.locator('li').count();
    expect(await drawn()).toBe(0);
    await card.locator('summary').click();
    await card.locator('li', { hasText: 'moved-0199@1.0.1 ← brings-199@1.0.0 ← shop' }).waitFor();
    expect(await drawn()).toBe(200);
    await card.locator('button:has-text("Show 100 more of 100")').click();
    await card.locator('li', { hasText: 'moved-0299@1.0.1' }).waitFor();

    await page.click('#tab-findings');
    const left = (text: string) => page.locator('#panel-findings output', { hasText: text }).waitFor();
    await left('2,701 of 2,701 findings in 3 rows');
    await page.fill('#panel-findings input', 'moved-0299');
    await left('2 of 2,701 findings');
    expect(await rows('findings').count()).toBe(2);
    await page.fill('#panel-findings input', 'moved-000');
    await left('20 of 2,701 findings in 2 rows');
    const row = rows('findings').nth(1);
    expect(await row.textContent()).toContain('moved-0000@1.0.1and 9 more');
    await row.locator('button').click();
    await page.click('#panel-findings tr.details summary');
    const members = page.locator('#panel-findings tr.details li');
    await members.nth(9).waitFor();
    expect(await members.count()).toBe(10);
    expect(await members.nth(9).textContent()).toContain('moved-0009@1.0.1 ← brings-9@1.0.0 ← shop');
  });

  it('goes to the graph of one of many that have the same', async () => {
    const both = [leaf, middle].map((one) =>
      buildDecision(
        buildFinding({
          check: 'trust',
          rule: 'trust/native-build',
          aliases: [],
          title: 'Brings native code',
          subject: { kind: 'package', name: `${one.name}@${one.version}`, purl: one.purl, nodes: [one.id] },
          paths: [['app', 'top@1.0.0', `${one.name}@${one.version}`]],
          fingerprint: one.name,
        }),
      ),
    );
    await openReport(buildRecord({ decisions: both }));
    await page.click('#tab-findings');
    await rows('findings').first().locator('button').click();
    await page.locator('tr.details li', { hasText: 'middle@2.0.0' }).locator('button').click();
    expect(await page.isVisible('#panel-graph')).toBe(true);
    expect(await page.textContent('#panel-graph')).toContain('middle@2.0.0');
  });

  it('turns the pages of a long table, by keyboard too, and starts anew with each search', async () => {
    await openReport(hugeRecord(10, 420));
    await page.click('#tab-findings');
    const pager = page.locator('#panel-findings nav.more');
    const names = () => rows('findings').locator('td.name').allTextContents();
    await rows('findings').nth(49).waitFor();
    const [top] = await names();
    expect(await pager.textContent()).toContain('1 to 50 of 420');
    expect(await pager.getByText('Previous').isDisabled()).toBe(true);
    await pager.getByText('Next').focus();
    await page.keyboard.press('Enter');
    await page.locator('#panel-findings nav.more', { hasText: '51 to 100 of 420' }).waitFor();
    expect((await names())[0]).not.toBe(top);
    await pager.getByText('Last').click();
    await page.locator('#panel-findings nav.more', { hasText: '401 to 420 of 420' }).waitFor();
    await rows('findings').nth(19).waitFor();
    expect(await rows('findings').count()).toBe(20);
    await page.fill('#panel-findings input', 'cve');
    await page.locator('#panel-findings nav.more', { hasText: '1 to 50 of' }).waitFor();
  });

  it('opens a finding, goes to the graph, and walks it by keyboard', async () => {
    await openReport(buildRecord({ decisions: [onLeaf] }));
    await page.click('#tab-findings');
    await page.click('#panel-findings [aria-expanded=false]');
    await page.click('text=Show in the graph of');
    expect(new URL(page.url()).hash).toBe('#graph/0/0');
    const labels = () =>
      page
        .locator('#panel-graph .node')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect((await labels()).sort()).toEqual(['app', 'leaf@3.0.0', 'middle@2.0.0', 'top@1.0.0']);
    await page.locator('.node[aria-label="middle@2.0.0"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.node.middle[aria-label="middle@2.0.0"]').waitFor();
    expect((await labels()).sort()).toEqual(['app', 'middle@2.0.0', 'top@1.0.0']);
    await page.check('text=also what it needs');
    expect((await labels()).sort()).toEqual(['app', 'leaf@3.0.0', 'middle@2.0.0', 'top@1.0.0']);
    await page.reload();
    expect(await page.isVisible('.node.middle[aria-label="middle@2.0.0"]')).toBe(true);
  });

  it('is walked by keyboard from tab to tab', async () => {
    await openReport(blockedRecord());
    await page.focus('#tab-overview');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate<string>('document.activeElement?.id')).toBe('tab-findings');
    expect(await page.isVisible('#panel-findings')).toBe(true);
    await page.keyboard.press('End');
    expect(await page.evaluate<string>('document.activeElement?.id')).toBe('tab-history');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate<string>('document.activeElement?.id')).toBe('tab-overview');
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation that axe knows: %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await openReport(blockedRecord());
      for (const part of [
        'overview',
        'findings',
        'change',
        'packages',
        'graph',
        'licences',
        'evidence',
        'history',
      ]) {
        await page.click(`#tab-${part}`);
        const opener = page.locator(`#panel-${part} [aria-expanded=false]`).first();
        if ((await opener.count()) > 0) await opener.click();
        // Through the debugger: the page's policy allows no script but its own.
        await page.evaluate(axe);
        const violations = await page.evaluate<string[]>(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html].join(' ')))",
        );
        expect(violations, part).toEqual([]);
      }
    },
  );

  it('is read down on a phone: no cell is beside the screen, and none lies on another', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openReport(blockedRecord());
    for (const part of ['overview', 'findings', 'change', 'packages', 'licences', 'evidence', 'history']) {
      await page.click(`#tab-${part}`);
      const cells = page.locator(`#panel-${part} td:visible`);
      expect(await cells.count(), part).toBeGreaterThan(3);
      const places = await cells.evaluateAll((all) =>
        all.map((cell) => {
          const { left, right, top, bottom } = cell.getBoundingClientRect();
          return { left, right, top, bottom, inner: cell.scrollWidth - cell.clientWidth, of: cell.className };
        }),
      );
      for (const [at, { left, right, inner, of, top }] of places.entries()) {
        expect(left, part).toBeGreaterThanOrEqual(0);
        expect(right, part).toBeLessThanOrEqual(390);
        expect(inner, part).toBe(0);
        const before = places[at - 1];
        if (before !== undefined && before.of !== 'opener' && of !== 'opener')
          expect(top, part).toBeGreaterThanOrEqual(before.bottom);
      }
      // A block for each row says which line is what.
      expect(await page.locator(`#panel-${part} td[data-title]:visible`).count(), part).toBeGreaterThan(2);
    }
  });

  it('tells a seal without the signs of another medium', async () => {
    const record = blockedRecord();
    const reason = 'the job lacks the line `id-token: write`';
    await openReport({ ...record, seal: { state: 'not-sealed', reason } });
    await page.click('#tab-evidence');
    expect(await page.textContent('#panel-evidence')).toContain('lacks the line id-token: write');
    expect(await page.locator('#panel-evidence dd code', { hasText: 'id-token: write' }).count()).toBe(1);
  });

  it('prints every row of what is shown', async () => {
    await openReport(hugeRecord(10, 400));
    await page.click('#tab-findings');
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await rows('findings').count()).toBe(400);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await page.locator('#panel-findings nav.more', { hasText: '1 to 50 of 400' }).waitFor();
  });

  it('T49 T51 shows hostile names as text in every part', async () => {
    for (const text of NAUGHTY.filter((_, index) => index % 8 === 0)) {
      await openReport(hostileRecord(text), {
        graphs: [
          graph({
            path: text,
            packages: [pkg(text, text, { license: text })],
            importers: [importer(text, { name: text })],
          }),
        ],
        history: {
          runs: [{ time: text, outcome: text, message: text, commit: text, run: text }],
          earlier: true,
          unreadable: 3,
        },
      });
      for (const part of ['findings', 'change', 'packages', 'graph', 'licences', 'evidence', 'history']) {
        await page.click(`#tab-${part}`);
        const opener = page.locator(`#panel-${part} [aria-expanded=false]`).first();
        if ((await opener.count()) > 0) await opener.click();
      }
      const foreign = await page
        .locator('img,iframe,object,embed,link,base,form,[onerror],[onclick],[onload]')
        .count();
      expect(foreign).toBe(0);
      const links = await page
        .locator('#app a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      for (const link of links) expect(link).toMatch(/^https:\/\/(?:github\.com\/|www\.cve\.org\/)/);
    }
  });

  it('tells without scripts what blocks', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const file = path.join(dir, 'plain.html');
    writeFileSync(file, [...renderReport(blockedRecord(), AROUND)].join(''));
    await plain.goto(pathToFileURL(file).href);
    expect(await plain.textContent('main')).toContain('What blocks');
    await plain.close();
  });
});
