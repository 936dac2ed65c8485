import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const ROOT = import.meta.dirname;

/** Where a JSON report goes beside the usual output; `.ci/run` counts it. */
const report = process.env.VITEST_JSON;

/** Rooms whose tests share a process: it reads and compiles the sources once, in three quarters of the time. */
const ROOMS = ['model', 'check', 'decide', 'render', 'collect', 'policy'];
/** What may leave the process another one than it was: a test file that holds it has one of its own. */
const CHANGES_PROCESS = /\bvi\.|\bprocess\.(?:env|chdir|on)\b/;

const shared = ROOMS.flatMap((room) =>
  readdirSync(path.join(ROOT, 'test', room), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${room}/${file.replaceAll('\\', '/')}`)
    .filter(
      (file) =>
        file.endsWith('.test.ts') && !CHANGES_PROCESS.test(readFileSync(path.join(ROOT, file), 'utf8')),
    ),
);

/** What holds for every test. */
const common = {
  // For what hangs, not for what is slow: a busy machine takes ten times as long as an idle one.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  pool: 'forks',
} as const;

export default defineConfig({
  test: {
    globalSetup: 'test/support/temporary-folder.ts',
    // By itself vitest leaves one processor idle: half of a machine that has two.
    maxWorkers: '100%',
    ...(report === undefined ? {} : { reporters: ['default', ['json', { outputFile: report }]] }),
    projects: [
      { test: { ...common, name: 'shared', include: shared, isolate: false } },
      {
        test: {
          ...common,
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...shared],
        },
      },
    ],
  },
});
