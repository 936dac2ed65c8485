import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeProject, writeReport } from '../inputs.mjs';
import { DIST, megabytes, ms, note, ROOT } from '../measure.mjs';

/** The whole gate on a large project and a large report. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const dir = bench.folder('gate');
  const { packages } = writeProject(dir, path.join(ROOT, 'package-lock.json'), 3000);
  const example = path.join(ROOT, 'examples/npm-blocked/reports/trivy.json');
  const report = writeReport(dir, example, 10_000_000);
  const parse =
    "for (const f of ['package-lock.json', 'reports/trivy.json']) JSON.parse(require('node:fs').readFileSync(f, 'utf8'))";
  // Verdicts pass, fail and incomplete are answers; anything else is a benchmark that measured nothing.
  const gate = {
    args: [DIST, 'gate', '--offline', '--report', 'reports/trivy.json', '--out', 'out'],
    cwd: dir,
    codes: [0, 1, 3],
    before: () => rmSync(path.join(dir, 'out'), { recursive: true, force: true }),
  };
  const [floor, ours] = await bench.interleave([{ args: ['-e', parse], cwd: dir }, gate]);
  const label = `gate --offline (${packages} places, report of ${megabytes(report.bytes)} with ${report.findings} findings)`;
  note(`${label}: ours ${ms(ours)}, start and parse ${ms(floor)}`);
  bench.row(
    `${label}: time / (start + parsing the inputs)`,
    '≤ 3 ×',
    ours.wall / floor.wall,
    (ratio) => ratio <= 3,
  );
  const peak = await bench.peakMemory(gate);
  bench.memoryRow(`${label}: peak memory`, '< 200 MB', peak, peak < 200e6);
}
