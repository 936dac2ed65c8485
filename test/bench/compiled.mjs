import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './measure.mjs';

/**
 * Our sources as modules, for what measures a part of them.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} use is given the folder of the modules, laid out as `src/`. It lies below
 *   node_modules, so that they find their dependencies, and is gone afterwards.
 * @returns {Promise<T>}
 */
export async function withCompiled(use) {
  const folder = path.join(ROOT, 'node_modules/.cache', `sealgate-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}\n');
    const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
    const tsc = path.join(path.dirname(typescript), 'bin', 'tsc');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, '-p', path.join(ROOT, 'tsconfig.json'), '--outDir', folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
