import { DIST } from '../measure.mjs';

/** What starting costs above Node itself. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const cwd = bench.folder('start');
  const [node, ours] = await bench.interleave([
    { args: ['-e', '0'], cwd },
    { args: [DIST, '--version'], cwd },
  ]);
  bench.row('start: --version / node -e 0', '≤ 1.5 ×', ours.wall / node.wall, (ratio) => ratio <= 1.5);
}
