import { defineConfig } from 'vitest/config';

/** Where a JSON report goes beside the usual output; `.ci/run` counts it. */
const report = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    globalSetup: 'test/support/temporary-folder.ts',
    include: ['test/**/*.test.ts'],
    // For what hangs, not for what is slow: a busy machine takes ten times as long as an idle one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // By itself vitest leaves one processor idle: half of a machine that has two.
    maxWorkers: '100%',
    ...(report === undefined ? {} : { reporters: ['default', ['json', { outputFile: report }]] }),
  },
});
