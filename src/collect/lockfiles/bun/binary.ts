/** How to get from `bun.lockb` to `bun.lock`. */
export const BINARY_HINT =
  'Write it as text, commit bun.lock and delete bun.lockb: bun install --save-text-lockfile --frozen-lockfile --lockfile-only';
