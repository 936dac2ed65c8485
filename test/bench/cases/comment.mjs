import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../measure.mjs';

/** From verdict to comment: requests to GitHub (on loopback), and building the text. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const script = path.join(ROOT, 'scripts/run-compiled.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'test/bench/comment-cost.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`comment-cost: exit ${status}\n${stderr}`);
  const cost = JSON.parse(stdout);
  const goal = (/** @type {number} */ most) => (/** @type {number} */ value) => value <= most;
  bench.row('comment: requests for an update', '≤ 3', cost.update, goal(3), '');
  bench.row('comment: requests when nothing changed', '≤ 2', cost.unchanged, goal(2), '');
  bench.row('comment for 3,000 changed packages: elapsed', '≤ 100 ms', cost.wall, goal(100), ' ms');
  bench.row('comment for 3,000 changed packages: processor', '≤ 100 ms', cost.cpu, goal(100), ' ms');
  bench.row('comment for 3,000 changed packages: kilobytes', '≤ 60 kB', cost.bytes / 1000, goal(60), ' kB');
}
