import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Compiles the sources into a folder of its own from which a child process can import them (dependencies resolve
 * as usual). For tests that need processes of their own: locks, kills.
 */
export function compileSources(name: string): { readonly dir: string; readonly remove: () => void } {
  const dir = path.join(ROOT, 'node_modules', '.cache', `sealgate-${name}-${process.pid}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, 'package.json'), '{"type":"module"}\n');
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = path.join(path.dirname(typescript), 'bin', 'tsc');
  const args = [tsc, '-p', path.join(ROOT, 'tsconfig.json'), '--outDir', dir];
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`tsc failed: ${done.stdout}${done.stderr}`);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
