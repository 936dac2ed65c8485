import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeProject, writeReport } from '../inputs.mjs';
import { DIST, median, megabytes, note, ROOT } from '../measure.mjs';

const ROUNDS = 5;
const WORDS = 'package types lock';

/** The report of a large project in a browser. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const executablePath = bench.program('chromium');
  if (executablePath === undefined) return;
  const dir = bench.folder('report-page');
  const { packages } = writeProject(dir, path.join(ROOT, 'package-lock.json'), 5000);
  const example = path.join(ROOT, 'examples/npm-blocked/reports/trivy.json');
  const report = writeReport(dir, example, 8_200_000);
  rmSync(path.join(dir, 'out'), { recursive: true, force: true });
  const args = [DIST, 'gate', '--offline', '--report', 'reports/trivy.json', '--out', 'out'];
  const { status } = spawnSync(process.execPath, args, { cwd: dir });
  if (![0, 1, 3].includes(status ?? -1)) throw new Error(`gate: exit ${status}`);
  const name = readdirSync(path.join(dir, 'out')).find((file) => file.endsWith('.html')) ?? '';
  const file = path.join(dir, 'out', name);
  const size = statSync(file).size;
  const label = `report.html (${packages} places, ${report.findings} findings)`;
  note(`${label}: ${megabytes(size)}`);
  bench.row(`${label}: megabytes`, '≤ 3 MB', size / 1e6, (value) => value <= 3, ' MB');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await measurePage(browser, pathToFileURL(file).href));
    const ready = median(times.map((one) => one.ready));
    const kept = (/** @type {'waited' | 'busy'} */ what) => Math.max(...times.map((one) => one[what]));
    bench.row(`${label}: interactive after`, '≤ 1 s', ready / 1000, (value) => value <= 1, ' s');
    const least = (/** @type {number} */ value) => value <= 50;
    bench.row(`${label}: a key waits, the longest of ${ROUNDS}`, '≤ 50 ms', kept('waited'), least, ' ms');
    bench.row(`${label}: processor time of a task while typing`, '≤ 50 ms', kept('busy'), least, ' ms');
  } finally {
    await browser.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function measurePage(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('[role=tab]');
  const ready = await page.evaluate('performance.now()');
  await page.click('#tab-findings');
  await page.waitForTimeout(300);
  // From a key's event until the page takes the next thing: what a hand would notice.
  await page.evaluate(`globalThis.longest = 0;
    document.addEventListener('input', () => {
      const start = performance.now();
      setTimeout(() => { globalThis.longest = Math.max(globalThis.longest, performance.now() - start); }, 0);
    }, true);`);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.locator('#panel-findings input').pressSequentially(WORDS, { delay: 60 });
  // The list follows when the hand rests, and is drawn then.
  await page.waitForTimeout(600);
  const busy = longestTask(JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents);
  const waited = Number(await page.evaluate('globalThis.longest'));
  await page.close();
  return { ready: Number(ready), waited, busy };
}

/**
 * Milliseconds of processor time of the page's longest task: other programs on the machine do not lengthen it.
 *
 * @param {readonly {name: string, ph: string, pid: number, tid: number, tdur?: number, args: {name?: string}}[]} events
 */
function longestTask(events) {
  const place = (/** @type {{pid: number, tid: number}} */ event) => `${event.pid}/${event.tid}`;
  const pages = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(place));
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && pages.has(place(event)));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
