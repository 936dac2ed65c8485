// npm run bench [-- NAME...] [--runs N]: medians of interleaved runs of whole processes, as ratios, against goals.
// Times depend on the machine; ratios hold. Exit code 1 when a goal is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBench } from './measure.mjs';
import { cases } from './registry.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' } },
});
const wanted = (/** @type {string} */ name) =>
  positionals.length === 0 || positionals.some((given) => name === given || name.startsWith(`${given}-`));
const names = Object.keys(cases).filter(wanted);
if (names.length === 0) {
  console.error(
    `No benchmark is called ${positionals.join(', ')}; there are ${Object.keys(cases).join(', ')}.`,
  );
  process.exit(2);
}

const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-bench-'));
const bench = createBench({ work, runs: Number(values.runs) });
try {
  for (const name of names) await (await cases[name]?.())?.run(bench);
} finally {
  rmSync(work, { recursive: true, force: true });
}
bench.printTable();
process.exitCode = bench.rows.some((row) => row.ok === false) ? 1 : 0;
