import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/model/audit/report.js';
import { auditDocument } from '../../src/render/audit/document.js';
import { auditHtml } from '../../src/render/audit/html.js';
import { auditTextsOf } from '../../src/render/locale/audit.js';
import { buildAuditReport, hostileAudit } from '../support/audit-report.js';
import { findChromium } from '../support/chromium.js';
import { NAUGHTY } from '../support/naughty.js';

const executablePath = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)("an audit's page in Chromium", () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-audit-page-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Opens a report and gives what went wrong: errors, refusals of the page's policy, requests. */
  async function open(
    report: AuditReport,
    { locale = 'en', width = 1200, colorScheme = 'light' as 'light' | 'dark' } = {},
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const complaints: string[] = [];
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(dir).href)) complaints.push(request.url());
    });
    const file = path.join(dir, 'audit.html');
    writeFileSync(file, auditHtml(auditDocument(report, auditTextsOf(locale === 'ja' ? 'ja' : 'en'))));
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  it.each([
    ['en', 1200, 'light'],
    ['en', 1200, 'dark'],
    ['en', 360, 'dark'],
    ['ja', 360, 'light'],
  ] as const)('has no violation that axe knows: %s, %i pixels, %s', async (locale, width, colorScheme) => {
    const { page, complaints } = await open(buildAuditReport(), { locale, width, colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    // Through the debugger: the page's policy allows no script.
    await page.evaluate(axe);
    const violations = await page.evaluate<string[]>(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html].join(' ')))",
    );
    expect(violations).toEqual([]);
    // Nothing but charts, which scroll by themselves, is wider than the screen.
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the charts with their colours', async () => {
    const { page } = await open(buildAuditReport());
    expect(await page.locator('svg.chart').count()).toBe(7);
    const stroke = "getComputedStyle(document.querySelector('polyline.a')).stroke";
    expect(await page.evaluate<string>(stroke)).toBe('rgb(7, 87, 184)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate<string>(stroke)).toBe('rgb(108, 182, 255)');
    await page.close();
  });

  it('runs nothing and asks for nothing, whatever the texts hold', async () => {
    for (const text of NAUGHTY.filter((one) => /[<>"'&]|javascript:/.test(one))) {
      const { page, complaints } = await open(hostileAudit(text));
      expect(complaints, text.slice(0, 60)).toEqual([]);
      await page.close();
    }
  });
});
