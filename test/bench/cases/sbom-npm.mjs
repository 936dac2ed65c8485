import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeProject } from '../inputs.mjs';
import { DIST, ms, note, ROOT } from '../measure.mjs';

/** The SBOM of an npm lockfile against npm's own and CycloneDX's tool. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  await sbomOf(bench, 'this lockfile, several times', path.join(ROOT, 'package-lock.json'), 1500);
}

/** @param {import('../measure.mjs').Bench} bench @param {string} title @param {string} lockfile @param {number} atLeast */
async function sbomOf(bench, title, lockfile, atLeast) {
  const dir = bench.folder('sbom');
  const { packages } = writeProject(dir, lockfile, atLeast);
  const npm = bench.program('npm');
  const peer = bench.program('cyclonedx-npm');
  const [ours, theirs, third] = await bench.interleave([
    { args: [DIST, 'sbom'], cwd: dir },
    npm && { command: npm, args: ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], cwd: dir },
    peer && { command: peer, args: ['--package-lock-only', '--output-file', '-'], cwd: dir },
  ]);
  await bench.timed({ args: [DIST, 'sbom', '-o', 'ours.json'], cwd: dir });
  const size = JSON.parse(readFileSync(path.join(dir, 'ours.json'), 'utf8')).components.length;
  const label = `sbom (${title}: ${packages} places, ${size} components)`;
  note(`${label}: ours ${ms(ours)}, npm ${ms(theirs)}, cyclonedx-npm ${ms(third)}`);
  bench.row(`${label}: npm sbom / ours`, '≥ 8 ×', theirs.wall / ours.wall, (ratio) => ratio >= 8);
  bench.row(`${label}: cyclonedx-npm / ours`, '≥ 15 ×', third.wall / ours.wall, (ratio) => ratio >= 15);
}
