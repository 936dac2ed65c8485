import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { withCompiled } from '../compiled.mjs';
import { median, note, ROOT } from '../measure.mjs';
import { firstCall, openLockfile, readers } from '../parsers/readers.mjs';

/** How many times faster than each library, on every lockfile; others just have to be slower. */
/** @type {Readonly<Record<string, number>>} */
const GOALS = { 'js-yaml': 3.5, '@yarnpkg/lockfile': 2.5 };
const NAMES = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
/** What they leave us: not a peer, the parser below every reader of JSON. */
const FLOOR = 'JSON.parse';

/**
 * Lockfile to graph in one process, against libraries that read lockfiles: the first call in a fresh process each,
 * libraries loaded. Processor time, because it holds on a busy machine.
 *
 * @param {import('../measure.mjs').Bench} bench
 */
export async function run(bench) {
  const corpus = bench.corpus('lockfiles-large');
  const peers = path.join(ROOT, '.peers/npm/lockfile-parsers/node_modules');
  if (!existsSync(peers))
    note('skipped: libraries that read lockfiles (scripts/peers.sh lockfile-parsers installs them)');
  if (corpus === undefined || !existsSync(peers)) return;
  /** @type {Map<string, {ratio: number, where: string}>} */
  const worst = new Map();
  await withCompiled(async (ours) => {
    for (const file of lockfilesBelow(corpus)) {
      const where = path.basename(path.dirname(file));
      for (const [name, ratio] of measure(file, { ours, peers }, Math.min(bench.runs, 5))) {
        const known = worst.get(name);
        if (known === undefined || ratio < known.ratio) worst.set(name, { ratio, where });
      }
    }
  });
  for (const [name, { ratio, where }] of worst) {
    const goal = GOALS[name] ?? 1;
    if (name !== FLOOR)
      bench.row(
        `graph: ${name} / ours, slowest of all: ${where}`,
        `≥ ${goal} ×`,
        ratio,
        (value) => value >= goal,
      );
  }
}

/** @param {string} corpus */
function lockfilesBelow(corpus) {
  return readdirSync(corpus)
    .flatMap((dir) => NAMES.map((name) => path.join(corpus, dir, name)))
    .filter((file) => existsSync(file))
    .sort();
}

/**
 * @param {string} file @param {{ours: string, peers: string}} places @param {number} runs
 * @returns {[string, number][]} how many times as long each library takes as we do
 */
function measure(file, { ours, peers }, runs) {
  const { kind } = openLockfile(file);
  const names = Object.keys(readers).filter((name) => readers[name]?.kinds.includes(kind));
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (let round = 0; round < runs; round += 1) {
    for (const name of names) {
      const { stdout, stderr } = firstCall(name, file, { ours, peers });
      // A benchmark of nothing is no benchmark.
      if (name === 'ours' && !stdout.startsWith('{')) throw new Error(`${file} was not read:\n${stderr}`);
      // A library that does not read this file (it lacks a package.json, say) has no time.
      if (stdout.startsWith('{')) times.set(name, [...(times.get(name) ?? []), JSON.parse(stdout).cpu]);
    }
  }
  const own = median(times.get('ours') ?? []);
  const shown = [...times].map(([name, list]) => `${name} ${median(list).toFixed(0)}`);
  note(`graph (${path.basename(path.dirname(file))}, ${kind}): ${shown.join(', ')} CPU ms`);
  return [...times].filter(([name]) => name !== 'ours').map(([name, list]) => [name, median(list) / own]);
}
