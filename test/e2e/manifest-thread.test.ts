import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';
import { packageLock, project } from '../support/project.js';
import { createSigningKey, startRegistry } from '../support/registry/registry.mjs';

// Manifests read in a second thread, as it is shipped, against the same read in one: what is said must be the same.
const COUNT = 240;

/** Gives Node a number of processors, and writes down how many threads were started with which environment. */
const hook = (processors: number, log: string, script = 'file'): string => `
const os = require('node:os');
os.availableParallelism = () => ${processors};
const threads = require('node:worker_threads');
const { appendFileSync } = require('node:fs');
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options) {
    appendFileSync(${JSON.stringify(log)}, JSON.stringify({ file, env: options.env }) + '\\n');
    super(${script}, { ...options });
  }
};
`;

interface Report {
  readonly counts: Record<string, number>;
  readonly requests: number;
  readonly packages: readonly { readonly name: string; readonly result: string }[];
}

let registry: Awaited<ReturnType<typeof startRegistry>>;
let lock: string;
beforeAll(async () => {
  registry = await startRegistry({ keys: [createSigningKey()] });
  const entries = Array.from({ length: COUNT }, (_, n) => {
    const name = n % 7 === 0 ? `@scope/thing-${n}` : `thing-${n}`;
    const { integrity } = registry.publish({ name, version: '1.0.0', license: 'MIT' });
    return [name, { integrity }] as const;
  });
  const missing = { integrity: entries[0]?.[1].integrity ?? '' };
  lock = packageLock({ ...Object.fromEntries(entries), 'never-published': missing });
});
afterAll(() => registry.close());

async function run(processors: number, script?: string) {
  const dir = project({ 'package-lock.json': lock });
  const log = path.join(dir, 'threads.log');
  const preload = project({ 'hook.cjs': hook(processors, log, script) });
  const args = ['signatures', '--dir', dir, '--registry', registry.url, '--cache', 'none', '--json'];
  const env = {
    HOME: dir,
    SEALGATE_TUF: 'never',
    SECRET_OF_MINE: 'hidden',
    NODE_OPTIONS: `--require ${path.join(preload, 'hook.cjs')}`,
  };
  const before = registry.requests.length;
  const { code, stdout, stderr } = await sealgate(args, { env });
  const threads = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const report = JSON.parse(stdout) as Report;
  return { code, stderr, threads, report, asked: registry.requests.slice(before) };
}

/** What is said, without what differs in any two runs. */
const said = ({ code, report }: Awaited<ReturnType<typeof run>>) => ({
  code,
  report: { ...report, requests: 0, receivedBytes: 0 },
});

function misbehave(): void {
  registry.clearFaults();
  registry.fault('/thing-1/', { kind: 'html' });
  registry.fault('/thing-2/', { kind: 'garbage' });
  registry.fault('/thing-3/', { kind: 'wrong-package' });
  registry.fault('/thing-4/', { kind: 'wrong-version' });
  registry.fault('/thing-5/', { status: 403 });
  registry.fault('/thing-6/', { status: 405 });
  registry.fault('/thing-8/', { kind: 'huge', bytes: 5 * 1024 * 1024 });
  registry.fault('/thing-9/', { kind: 'broken-gzip', times: 1 });
}

describe('manifests read in a second thread', () => {
  it('says what one thread says, of good answers and of bad ones', async () => {
    misbehave();
    const two = await run(2);
    misbehave();
    const one = await run(1);
    registry.clearFaults();
    expect([two.threads.length, one.threads]).toEqual([1, []]);
    expect(said(two)).toEqual(said(one));
    const results = Object.fromEntries(two.report.packages.map(({ name, result }) => [name, result]));
    expect(results).toMatchObject({
      ...{ 'thing-1': 'unreachable', 'thing-2': 'unreachable', 'thing-3': 'unreachable' },
      ...{ 'thing-4': 'unreachable', 'thing-5': 'unreachable', 'thing-6': 'verified' },
      ...{ 'thing-8': 'unreachable', 'thing-9': 'verified', 'thing-10': 'verified' },
    });
    expect(two.report.counts.verified).toBe(COUNT - 6);
    // What was refused is not asked for again.
    const times = (which: string) => two.asked.filter(({ path: at }) => at.startsWith(which)).length;
    expect([times('/thing-5/'), times('/thing-10/')]).toEqual([1, 1]);
  });

  it('gives the thread nothing of the environment', async () => {
    const { threads } = await run(2);
    expect(JSON.parse(threads[0] ?? '')).toEqual({
      file: expect.stringMatching(/[\\/]manifest-thread\.js$/),
      env: {},
    });
  });

  it('reads without a thread that cannot start, and says so', async () => {
    const { threads, stderr, report } = await run(2, 'file + ".missing"');
    expect(threads).toHaveLength(1);
    expect(stderr).toContain('The thread that reads manifests ended, and they are read without it');
    expect(report.counts.verified).toBe(COUNT);
  });
});
