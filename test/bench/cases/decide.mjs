import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../measure.mjs';

/** 50,000 findings against 500 exceptions, beside reading the report that has them. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const script = path.join(ROOT, 'scripts/run-compiled.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'test/bench/decide-cost.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`decide-cost: exit ${status}\n${stderr}`);
  const { read, decide } = JSON.parse(stdout);
  const label = '50,000 findings against 500 exceptions';
  bench.row(`${label}: deciding / reading, CPU`, '≤ 3 ×', decide.cpu / read.cpu, (ratio) => ratio <= 3);
  bench.row(`${label}: deciding, CPU`, '≤ 1,000 ms', decide.cpu, (time) => time <= 1000, ' ms');
}
