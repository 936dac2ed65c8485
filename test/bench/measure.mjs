// What every benchmark measures with: whole processes that take turns, their medians, and the table of goals.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const DIST = path.join(ROOT, 'dist/index.js');

const env = {
  ...process.env,
  PATH: `${path.join(ROOT, '.peers/bin')}${path.delimiter}${process.env.PATH}`,
  SOURCE_DATE_EPOCH: '1769634600',
  NO_COLOR: '1',
};
delete env.GITHUB_ACTIONS;
// Node 20 reads this bundle at every start (40 ms where it is the system’s), which only says how a machine is set up.
delete env.NODE_EXTRA_CA_CERTS;
delete env.NODE_OPTIONS;

/**
 * A whole process: `command` (else this Node) with `args` in `cwd`. Exit codes other than `codes` (else only 0)
 * are an error: a benchmark that measured nothing.
 *
 * @typedef {{command?: string, args: string[], cwd: string, codes?: number[], before?: () => void, env?: Record<string, string>}} Run
 * @typedef {{wall: number, cpu: number}} Times milliseconds; `cpu` is user and system time of the process and
 *   its children, NaN where there is no bash to ask
 * @typedef {{name: string, goal: string, measured: string, ok: boolean | undefined}} Row
 * @typedef {ReturnType<typeof createBench>} Bench
 */

const NOT_THERE = { wall: Number.NaN, cpu: Number.NaN };

/** @param {{work: string, runs: number}} options `work` is a folder for anything; `runs` are counted, one more warms up */
export function createBench({ work, runs }) {
  /** @type {Row[]} */
  const rows = [];
  const hasBash = process.platform !== 'win32' && spawnSync('bash', ['-c', ':']).status === 0;
  const scratch = path.join(work, 'times');

  /** @param {Run} run @returns {Promise<Times>} */
  async function timed({ command = process.execPath, args, cwd, codes = [0], before, env: more = {} }) {
    before?.();
    const started = process.hrtime.bigint();
    const { code, errors } = hasBash
      ? await start('bash', ['-c', TIMED, scratch, command, ...args], { cwd, env: { ...env, ...more } })
      : await start(command, args, { cwd, env: { ...env, ...more } });
    const whole = Number(process.hrtime.bigint() - started) / 1e6;
    if (!codes.includes(code ?? -1)) throw new Error(`${command} ${args.join(' ')}: exit ${code}\n${errors}`);
    if (!hasBash) return { wall: whole, cpu: Number.NaN };
    const [wall = 0, user = 0, system = 0] = readFileSync(scratch, 'utf8').trim().split(' ').map(Number);
    return { wall: wall * 1000, cpu: (user + system) * 1000 };
  }

  /**
   * Medians of runs that take turns, so that a busy machine is busy for all of them; NaN for what is not there.
   * @param {(Run | undefined)[]} what
   * @param {number} [times] rounds that count
   * @returns {Promise<Times[]>}
   */
  async function interleave(what, times = runs) {
    /** @type {Times[][]} */
    const measured = what.map(() => []);
    for (let round = 0; round <= times; round += 1) {
      for (const [index, run] of what.entries()) {
        if (run === undefined) continue;
        const time = await timed(run);
        if (round > 0) measured[index]?.push(time);
      }
    }
    return measured.map((list) =>
      list.length === 0
        ? NOT_THERE
        : { wall: median(list.map((one) => one.wall)), cpu: median(list.map((one) => one.cpu)) },
    );
  }

  /** @param {Row} row */
  const add = (row) => {
    rows.push(row);
  };

  return {
    runs,
    rows,
    timed,
    interleave,
    /** A new folder below the benchmark's own. @param {string} prefix */
    folder: (prefix) => mkdtempSync(path.join(work, `${prefix}-`)),

    /** Peak resident memory of a run of Node, in bytes: the median of three. @param {Run} run */
    async peakMemory(run) {
      const file = path.join(work, 'peak');
      const hook = path.join(work, 'peak.cjs');
      writeFileSync(
        hook,
        `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`,
      );
      const peaks = [];
      for (let n = 0; n < 3; n += 1) {
        await timed({ ...run, args: ['--require', hook, ...run.args] });
        peaks.push(Number(readFileSync(file, 'utf8')) * 1024);
      }
      return median(peaks);
    },

    /** A program's path, or `undefined` with a line that says so. @param {string} name */
    program(name) {
      const found = spawnSync('which', [name], { env, encoding: 'utf8' }).stdout.trim();
      if (found !== '') return found;
      note(`skipped: ${name} is not there (scripts/peers.sh ${name} installs it)`);
      return undefined;
    },

    /** A file or folder of the public corpora, or `undefined` with a line that says so. @param {string} name */
    corpus(name) {
      const places = [
        process.env.SEALGATE_CORPORA,
        path.resolve(ROOT, '../shared/corpora'),
        path.resolve(ROOT, '../../shared/corpora'),
      ];
      const found = places
        .flatMap((place) => (place === undefined ? [] : [path.join(place, name)]))
        .find((place) => existsSync(place));
      if (found === undefined)
        note(`skipped: corpus ${name} is not here; set SEALGATE_CORPORA to its folder`);
      return found;
    },

    /** A line of the table; what could not be measured is neither reached nor missed.
     * @param {string} name @param {string} goal @param {number} value @param {(value: number) => boolean} reached @param {string} [unit] */
    row(name, goal, value, reached, unit = ' ×') {
      const known = Number.isFinite(value);
      const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
      add({
        name,
        goal,
        measured: known ? `${shown}${unit}` : 'not measured',
        ok: known ? reached(value) : undefined,
      });
    },

    /** As `row`, of bytes. @param {string} name @param {string} goal @param {number} bytes @param {boolean} ok */
    memoryRow(name, goal, bytes, ok) {
      add({ name, goal, measured: megabytes(bytes), ok });
    },

    printTable() {
      const width = Math.max(...rows.map(({ name }) => name.length), 0);
      console.log('');
      for (const { name, goal, measured, ok } of rows) {
        const word = ok === undefined ? '-' : ok ? 'ok' : 'MISSED';
        console.log(`${name.padEnd(width)}  ${goal.padStart(8)}  ${measured.padStart(12)}  ${word}`);
      }
    },
  };
}

/** The shell's own clock: it knows the process's user and system time, and leaves starting the process out. */
const TIMED = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&3; } 3>&2 2>"$0"';

/**
 * @param {string} command @param {string[]} args @param {{cwd: string, env: NodeJS.ProcessEnv}} options
 * @returns {Promise<{code: number | null, errors: string}>}
 */
function start(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    /** @type {Buffer[]} */
    const errors = [];
    child.stderr.on('data', (data) => errors.push(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors: Buffer.concat(errors).toString('utf8') }));
  });
}

/** @param {readonly number[]} list */
export function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

/** @param {string} text */
export function note(text) {
  console.log(text);
}

/** Milliseconds of the clock and of the processor. @param {Times} times */
export function ms({ wall, cpu }) {
  return Number.isFinite(wall) ? `${wall.toFixed(0)} ms (${cpu.toFixed(0)} CPU)` : 'not there';
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
