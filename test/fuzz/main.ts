import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../support/root.js';
import type { FuzzTarget } from './target.js';
import { fuzzTargets } from './targets.js';
import type { WorkerMessage } from './worker.js';

const HELP = `npm run fuzz -- [options]
Damages valid lockfiles, reports, bills of materials, bundles, ledgers, policies and workflows, and reads them:
no crash, no hang, nothing lost in silence.

  --seconds N   for all readers together (default 60)
  --seed N      repeats a run (default: the time)
  --round N     starts at this round; with --seconds 1 it repeats what a run found
  --reader ID   only this one; may be given several times (${fuzzTargets.map(({ id }) => id).join(', ')})
  --limit N     milliseconds of processor time that one reading may take (default 5000)`;

interface Fault {
  readonly target: FuzzTarget;
  readonly round: number;
  readonly steps: readonly string[];
  readonly fault: string;
  readonly input: Uint8Array;
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    round: { type: 'string', default: '0' },
    reader: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '5000' },
    help: { type: 'boolean', default: false },
  },
});

const OUT = path.join(ROOT, '.tmp/fuzz');
/** Faults of one reader beyond these are more of the same. */
const MOST_FAULTS = 20;
/** How often the limit of processor time goes into the wait for an answer: every input is read twice, on machines with other work. */
const PATIENCE = 12;

process.exitCode = values.help ? usage() : await main();

function usage(): number {
  console.log(HELP);
  return 0;
}

async function main(): Promise<number> {
  const unknown = values.reader.filter((id) => !fuzzTargets.some((target) => target.id === id));
  if (unknown.length > 0) {
    console.error(`no reader ${unknown.join(', ')}\n\n${HELP}`);
    return 2;
  }
  const targets = fuzzTargets.filter(({ id }) => values.reader.length === 0 || values.reader.includes(id));
  mkdirSync(OUT, { recursive: true });
  console.log(`seed ${values.seed}, ${values.seconds} s for ${targets.map(({ id }) => id).join(', ')}`);
  const faults: Fault[] = [];
  for (const target of targets) {
    const found = await fuzz(target, (Number(values.seconds) * 1000) / targets.length);
    console.log(
      `${target.id.padEnd(14)} ${String(found.rounds).padStart(8)} files, ${found.faults.length} faults`,
    );
    faults.push(...found.faults);
  }
  for (const fault of faults) report(fault);
  return faults.length > 0 ? 1 : 0;
}

/** Runs workers until the time is up; one that hangs or dies is a fault, and the next goes on behind it. */
async function fuzz(target: FuzzTarget, millis: number): Promise<{ rounds: number; faults: Fault[] }> {
  const faults: Fault[] = [];
  const current = path.join(OUT, `${target.id}.current`);
  const end = Date.now() + millis;
  const first = Number(values.round);
  let next = first;
  while (Date.now() < end && faults.length < MOST_FAULTS) {
    const run = await oneWorker(target, { from: next, millis: end - Date.now(), current, faults });
    if (run.died === undefined) {
      next = run.next;
      break;
    }
    const input = readFileSync(current);
    faults.push({ target, round: run.next, steps: [], fault: run.died, input });
    next = run.next + 1;
  }
  rmSync(current, { force: true });
  return { rounds: next - first, faults };
}

interface WorkerRun {
  readonly from: number;
  readonly millis: number;
  readonly current: string;
  readonly faults: Fault[];
}

function oneWorker(
  target: FuzzTarget,
  { from, millis, current, faults }: WorkerRun,
): Promise<{ next: number; died?: string }> {
  const limit = Number(values.limit);
  const worker = path.join(import.meta.dirname, 'worker.js');
  const args = [target.id, values.seed, String(from), String(millis), String(limit), current];
  // A reading that needs more memory than this is a fault, too.
  const child = fork(worker, args, {
    execArgv: ['--max-old-space-size=1024'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-2000);
  });
  return new Promise((done) => {
    let round = from;
    let finished = false;
    let hung = false;
    const arm = (): NodeJS.Timeout =>
      setTimeout(() => {
        hung = true;
        child.kill('SIGKILL');
      }, limit * PATIENCE);
    let watchdog = arm();
    child.on('message', (message: WorkerMessage) => {
      clearTimeout(watchdog);
      if (message.kind === 'done') {
        finished = true;
        return;
      }
      watchdog = arm();
      round = message.round;
      if (message.kind === 'fault') {
        const { steps, fault, input } = message;
        faults.push({ target, round, steps, fault, input: Buffer.from(input, 'base64') });
        if (faults.length >= MOST_FAULTS) child.kill('SIGKILL');
      }
    });
    // Its last message may come after its end, but not after its channel's.
    const disconnected = new Promise((closed) => child.once('disconnect', closed));
    child.on('exit', async (code, signal) => {
      await disconnected;
      clearTimeout(watchdog);
      if (finished || faults.length >= MOST_FAULTS) done({ next: round + 1 });
      else if (hung) done({ next: round, died: `hang: no answer within ${limit * PATIENCE} ms` });
      else done({ next: round, died: `the process died (${signal ?? code}): ${stderr.trim()}` });
    });
  });
}

function report({ target, round, steps, fault, input }: Fault): void {
  const file = path.join(OUT, `${target.id}-${values.seed}-${round}${path.extname(target.file)}`);
  writeFileSync(file, input);
  console.log(`\n${target.id}, round ${round} (${steps.join(', ')}): ${fault}`);
  console.log(`  input:  ${path.relative(ROOT, file)}`);
  console.log(
    `  repeat: npm run fuzz -- --reader ${target.id} --seed ${values.seed} --round ${round} --seconds 1`,
  );
  console.log(
    `  keep:   copy the input into test/fixtures/fuzz/${target.id}/; test/fuzz/found.test.ts reads it`,
  );
}
