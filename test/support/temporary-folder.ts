import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives a whole run of the tests one folder for everything temporary, and takes it away at the end, so that a
 * run leaves nothing behind (some tests write hundreds of megabytes). Returns the teardown, as vitest's
 * `globalSetup` wants it. What tests start inherits the folder by `TMPDIR` (`TEMP` and `TMP` on Windows).
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'sealgate-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
