import type { World } from '../../src/commands/command.js';
import { createLog } from '../../src/io/log.js';

/** A world without network settings, colours or input, at a fixed time. */
export function testWorld(cwd: string, env: Readonly<Record<string, string | undefined>> = {}): World {
  return {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    log: createLog(() => process.stderr, { quiet: true }),
    now: () => new Date('2026-11-21T06:42:00Z'),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  };
}
