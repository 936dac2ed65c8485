import { configDefaults, defineConfig } from 'vitest/config';

/** Where a JSON report goes beside the usual output; `.ci/run` counts it. */
const report = process.env.VITEST_JSON;

/** Rooms that touch nothing of the world: nor do their tests, which `test/architecture.test.ts` checks. */
const PURE = ['test/{model,check,decide,render}/**/*.test.ts'];

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
      // Many files in one process: it reads and compiles the sources once, in three quarters of the time.
      { test: { ...common, name: 'pure', include: PURE, isolate: false } },
      {
        test: {
          ...common,
          name: 'world',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
        },
      },
    ],
  },
});
