import path from 'node:path';
import { writeProject } from '../inputs.mjs';
import { DIST, megabytes, ms, note, ROOT } from '../measure.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** How the time and the memory of an SBOM grow with the packages of the lockfile. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  /** @type {{packages: number, cpu: number}[]} */
  const points = [];
  const cwd = bench.folder('start');
  for (const size of SIZES) {
    const dir = bench.folder('growth');
    const { packages, bytes } = writeProject(dir, path.join(ROOT, 'package-lock.json'), size);
    const [ours, start] = await bench.interleave(
      [
        { args: [DIST, 'sbom', '-o', 'ours.json'], cwd: dir },
        { args: [DIST, '--version'], cwd },
      ],
      Math.min(bench.runs, 3),
    );
    if (ours === undefined || start === undefined) return;
    note(`sbom (${packages} synthetic packages, ${bytes} bytes): ours ${ms(ours)}`);
    points.push({ packages, cpu: ours.cpu - start.cpu });
    if (size !== SIZES.at(-1)) continue;
    const alone = await bench.peakMemory({ args: ['-e', '0'], cwd });
    const above = (await bench.peakMemory({ args: [DIST, 'sbom', '-o', 'ours.json'], cwd: dir })) - alone;
    bench.memoryRow(
      `sbom: memory above node alone, ${packages} packages, lockfile of ${megabytes(bytes)}`,
      '≤ 12 ×',
      above,
      above <= 12 * bytes,
    );
  }
  const exponents = points.slice(1).map((point, at) => {
    const before = points[at] ?? point;
    return Math.log(point.cpu / before.cpu) / Math.log(point.packages / before.packages);
  });
  bench.row(
    `sbom: growth from ${points[0]?.packages} to ${points.at(-1)?.packages} packages, largest exponent`,
    '≤ 1.1',
    Math.max(...exponents),
    (value) => value <= 1.1,
    '',
  );
}
