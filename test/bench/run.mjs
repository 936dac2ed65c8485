// npm run bench [-- NAME...] [--runs N]: medians of interleaved runs of whole processes, as ratios, against goals.
// Times depend on the machine; ratios hold. Exit code 1 when a goal is missed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startRegistry } from '../support/registry/registry.mjs';
import { writeProject, writeReport } from './inputs.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist/index.js');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' } },
});
const runs = Number(values.runs);
const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-bench-'));
const env = {
  ...process.env,
  PATH: `${path.join(ROOT, '.peers/bin')}${path.delimiter}${process.env.PATH}`,
  SOURCE_DATE_EPOCH: '1769634600',
  NO_COLOR: '1',
};
delete env.GITHUB_ACTIONS;

/** @typedef {{name: string, goal: string, measured: string, ok: boolean | undefined}} Row */
/** @type {Row[]} */
const rows = [];

/** @type {Record<string, () => Promise<void>>} */
const benches = { start, sbom, gate, signatures };

try {
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length === 0 || positionals.includes(name)) await bench();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
printTable(rows);
process.exitCode = rows.some((row) => row.ok === false) ? 1 : 0;

async function start() {
  const [node, ours] = await interleave([
    { args: ['-e', '0'], cwd: work },
    { args: [DIST, '--version'], cwd: work },
  ]);
  row('start: --version / node -e 0', '≤ 1.5 ×', ours / node, (ratio) => ratio <= 1.5);
}

async function sbom() {
  await sbomOf('this lockfile, several times', path.join(ROOT, 'package-lock.json'), 1500);
  const real = corpus('lockfiles-large/actions__dependency-review-action/package-lock.json');
  if (real !== undefined) await sbomOf('a real project', real, 1);
}

/** @param {string} title @param {string} lockfile @param {number} atLeast */
async function sbomOf(title, lockfile, atLeast) {
  const dir = mkdtempSync(path.join(work, 'sbom-'));
  const { packages } = writeProject(dir, lockfile, atLeast);
  const npm = program('npm');
  const peer = program('cyclonedx-npm');
  const [ours, theirs, third] = await interleave([
    { args: [DIST, 'sbom'], cwd: dir },
    npm && { command: npm, args: ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], cwd: dir },
    peer && { command: peer, args: ['--package-lock-only', '--output-file', '-'], cwd: dir },
  ]);
  await timed({ args: [DIST, 'sbom', '-o', 'ours.json'], cwd: dir });
  const size = JSON.parse(readFileSync(path.join(dir, 'ours.json'), 'utf8')).components.length;
  const label = `sbom (${title}: ${packages} places, ${size} components)`;
  note(`${label}: ours ${ms(ours)}, npm ${ms(theirs)}, cyclonedx-npm ${ms(third)}`);
  row(`${label}: npm sbom / ours`, '≥ 8 ×', theirs / ours, (ratio) => ratio >= 8);
  row(`${label}: cyclonedx-npm / ours`, '≥ 15 ×', third / ours, (ratio) => ratio >= 15);
}

async function gate() {
  const dir = mkdtempSync(path.join(work, 'gate-'));
  const { packages } = writeProject(dir, path.join(ROOT, 'package-lock.json'), 3000);
  const example = path.join(ROOT, 'examples/npm-blocked/reports/trivy.json');
  const report = writeReport(dir, example, 10_000_000);
  const parse =
    "for (const f of ['package-lock.json', 'reports/trivy.json']) JSON.parse(require('node:fs').readFileSync(f, 'utf8'))";
  const args = [DIST, 'gate', '--offline', '--report', 'reports/trivy.json', '--out', 'out'];
  // Verdicts pass, fail and incomplete are answers; anything else is a benchmark that measured nothing.
  const [floor, ours] = await interleave([
    { args: ['-e', parse], cwd: dir },
    {
      args,
      cwd: dir,
      codes: [0, 1, 3],
      before: () => rmSync(path.join(dir, 'out'), { recursive: true, force: true }),
    },
  ]);
  const label = `gate --offline (${packages} places, report of ${megabytes(report.bytes)} with ${report.findings} findings)`;
  note(`${label}: ours ${ms(ours)}, start and parse ${ms(floor)}`);
  row(`${label}: time / (start + parsing the inputs)`, '≤ 3 ×', ours / floor, (ratio) => ratio <= 3);
  rmSync(path.join(dir, 'out'), { recursive: true, force: true });
  const peak = await peakMemory(args, dir);
  rows.push({ name: `${label}: peak memory`, goal: '< 200 MB', measured: megabytes(peak), ok: peak < 200e6 });
}

async function signatures() {
  const dir = mkdtempSync(path.join(work, 'signatures-'));
  const registry = await startRegistry({ latencyMs: 20 });
  const count = 600;
  /** @type {Record<string, unknown>} */
  const packages = { '': { name: 'bench', version: '1.0.0', dependencies: {} } };
  for (let n = 0; n < count; n += 1) {
    const { name, version, integrity } = registry.publish({ name: `package-${n}`, version: '1.0.0' });
    packages[`node_modules/${name}`] = { version, integrity };
    Object.assign(/** @type {any} */ (packages['']).dependencies, { [name]: version });
  }
  const keys = path.join(dir, 'keys.json');
  writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  const { keysDocument } = await import('../support/registry/registry.mjs');
  writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
  const cache = path.join(dir, 'cache');
  const args = [DIST, 'signatures', '--registry', registry.url, '--keys', keys, '--cache', cache, '--json'];
  const times = { cold: /** @type {number[]} */ ([]), warm: /** @type {number[]} */ ([]) };
  const requests = { cold: 0, warm: 0 };
  for (let n = 0; n < Math.max(3, Math.ceil(runs / 2)); n += 1) {
    rmSync(cache, { recursive: true, force: true });
    for (const state of /** @type {const} */ (['cold', 'warm'])) {
      registry.requests.length = 0;
      times[state].push(await timed({ args, cwd: dir, codes: [0] }));
      requests[state] = registry.requests.length;
    }
  }
  await registry.close();
  const [cold, warm] = [median(times.cold), median(times.warm)];
  const label = `signatures (${count} packages, 20 ms away)`;
  note(
    `${label}: cold ${ms(cold)} and ${requests.cold} requests, warm ${ms(warm)} and ${requests.warm} requests`,
  );
  row(`${label}: requests a package, cold`, '≤ 1.05', requests.cold / count, (ratio) => ratio <= 1.05, '');
  row(`${label}: requests, warm`, '0', requests.warm, (requested) => requested === 0, '');
  row(`${label}: warm / cold`, '≤ 0.7 ×', warm / cold, (ratio) => ratio <= 0.7);
}

/**
 * @typedef {{command?: string, args: string[], cwd: string, codes?: number[], before?: () => void}} Run
 * Medians in milliseconds, of runs that take turns; NaN for what is not there. One round warms up.
 * @param {(Run | undefined)[]} what
 * @returns {Promise<number[]>}
 */
async function interleave(what) {
  /** @type {number[][]} */
  const times = what.map(() => []);
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, run] of what.entries()) {
      if (run === undefined) continue;
      const time = await timed(run);
      if (round > 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

/** @param {Run} run @returns {Promise<number>} milliseconds */
function timed({ command = process.execPath, args, cwd, codes = [0], before }) {
  before?.();
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    /** @type {Buffer[]} */
    const errors = [];
    child.stderr.on('data', (data) => errors.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      const time = Number(process.hrtime.bigint() - started) / 1e6;
      if (codes.includes(code ?? -1)) resolve(time);
      else reject(new Error(`${command} ${args.join(' ')}: exit ${code}\n${Buffer.concat(errors)}`));
    });
  });
}

/** Peak resident memory of a run of ours, in bytes. @param {string[]} args @param {string} cwd */
async function peakMemory(args, cwd) {
  const file = path.join(work, 'peak');
  const hook = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  await timed({
    args: ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args],
    cwd,
    codes: [0, 1, 3],
  });
  return Number(readFileSync(file, 'utf8')) * 1024;
}

/** @param {string} name */
function program(name) {
  const found = spawnSync('which', [name], { env, encoding: 'utf8' }).stdout.trim();
  if (found !== '') return found;
  note(`skipped: ${name} is not there (scripts/peers.sh ${name} installs it)`);
  return undefined;
}

/** @param {string} name */
function corpus(name) {
  const places = [process.env.SEALGATE_CORPORA, path.resolve(ROOT, '../shared/corpora')];
  const found = places
    .flatMap((place) => (place === undefined ? [] : [path.join(place, name)]))
    .find(existsSync);
  if (found === undefined) note(`skipped: corpus ${name} is not here; set SEALGATE_CORPORA to its folder`);
  return found;
}

/** @param {readonly number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

/** @param {string} name @param {string} goal @param {number} value @param {(value: number) => boolean} reached @param {string} [unit] */
function row(name, goal, value, reached, unit = ' ×') {
  const known = Number.isFinite(value);
  rows.push({
    name,
    goal,
    measured: known ? `${Number.isInteger(value) ? value : value.toFixed(2)}${unit}` : 'not measured',
    ok: known ? reached(value) : undefined,
  });
}

/** @param {readonly Row[]} list */
function printTable(list) {
  const width = Math.max(...list.map(({ name }) => name.length), 0);
  console.log('');
  for (const { name, goal, measured, ok } of list) {
    const word = ok === undefined ? '-' : ok ? 'ok' : 'MISSED';
    console.log(`${name.padEnd(width)}  ${goal.padStart(8)}  ${measured.padStart(12)}  ${word}`);
  }
}

/** @param {string} text */
function note(text) {
  console.log(text);
}

/** @param {number} time */
function ms(time) {
  return Number.isFinite(time) ? `${time.toFixed(0)} ms` : 'not there';
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
